"""Lines the page says twice."""

from __future__ import annotations

from vachak.article.folding import plain
from vachak.article.passage import Passage, Passages, Sieve, dropped
from vachak.nouns import Dropped

__all__ = ["STEPS"]

_SHORTEST = 25  # characters; a shorter line may be said twice on purpose


def drop_repeated(passages: Passages) -> Sieve:
    """Drop a line that stands word for word above."""
    seen: set[str] = set()
    kept: list[Passage] = []
    fallen: list[Dropped] = []
    for p in passages:
        text = plain(p.text).rstrip("।. ")
        if text in seen and len(text) >= _SHORTEST and not p.kept:
            fallen.extend(dropped(p, "repeated"))
        else:
            kept.append(p)
        seen.add(text)
    return tuple(kept), tuple(fallen)


STEPS = (drop_repeated,)
