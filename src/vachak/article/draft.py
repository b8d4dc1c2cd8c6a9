"""What stands between a source and cleaning: numbered lines of text, and what the source says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

__all__ = ["Draft", "DraftLine", "Mark"]

Mark = Literal["", "title", "heading", "item", "quote"]


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One line of the source with its 1-based number; `mark` is what markup (HTML, Markdown) made of it."""

    number: int
    text: str
    mark: Mark = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """The text of a source before cleaning; the metadata is what the source itself states, else None.

    `markup`: the lines are paragraphs and headings by the source's own markup, so none is glued to another.
    """

    name: str
    lines: tuple[DraftLine, ...]
    title: str | None = None
    author: str | None = None
    published: datetime | None = None
    site: str | None = None
    url: str | None = None
    language: str | None = None
    markup: bool = False
