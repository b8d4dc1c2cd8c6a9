"""The episode's picture."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Picture"]


@dataclass(frozen=True, slots=True)
class Picture:
    """An image file's bytes and what it is: "image/png" or "image/jpeg"; its sides in pixels."""

    data: bytes
    mime: str
    width: int
    height: int
