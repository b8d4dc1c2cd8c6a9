"""What cleaning works on: a stretch of one line of the source, and what became of it so far."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from vachak.article.draft import Mark
from vachak.nouns import Dropped, Role

__all__ = ["Passage", "Sieve", "Step", "sift"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of source line `line`; `role` once it is known; `mark` as the markup had it."""

    line: int
    text: str
    mark: Mark = ""
    role: Role | None = None


Sieve = tuple[tuple[Passage, ...], tuple[Dropped, ...]]
Step = Callable[[tuple[Passage, ...]], Sieve]


def sift(passages: tuple[Passage, ...], steps: Iterable[Step]) -> Sieve:
    """Send `passages` through every step: what is left, and all that was dropped on the way."""
    dropped: list[Dropped] = []
    for step in steps:
        passages, fallen = step(passages)
        dropped.extend(fallen)
    return passages, tuple(dropped)
