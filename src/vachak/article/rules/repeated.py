"""Lines the page says twice."""

from __future__ import annotations

from vachak.article.folding import plain
from vachak.article.passage import Passage, Passages, Sieve, dropped
from vachak.nouns import Dropped

__all__ = ["STEPS"]

_LONG = 60  # characters; a shorter line may stand below several headings
_SHORT = 20  # so short a line may be said twice on purpose


def drop_repeated(passages: Passages) -> Sieve:
    """Drop a line that stands word for word above: a long one anywhere, a short one right above or as the headline."""
    seen: set[str] = set()
    kept: list[Passage] = []
    fallen: list[Dropped] = []
    for p in passages:
        text = plain(p.text).rstrip("।. ")
        near = [plain(q.text).rstrip("।. ") for q in (*kept[:1], *kept[-1:])]
        again = (text in seen and len(text) >= _LONG) or (text in near and len(text) >= _SHORT)
        if again and not p.kept:
            fallen.extend(dropped(p, "repeated"))
        else:
            kept.append(p)
        seen.add(text)
    return tuple(kept), tuple(fallen)


STEPS = (drop_repeated,)
