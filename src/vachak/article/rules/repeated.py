"""Lines the page says twice."""

from __future__ import annotations

from vachak.article.folding import plain
from vachak.article.passage import Passage, Passages, Sieve, cut_out, dropped
from vachak.article.sentences import spans
from vachak.lazy import LazyPattern
from vachak.nouns import Dropped

__all__ = ["STEPS", "cut_echo"]

_WORDS = 12  # a shorter line that stands again further down may be a refrain, or a heading
_MARK = LazyPattern(r" ?[-–—:|] ?(?=\S)")
_SHORT = 20  # characters: so short a line may be said twice on purpose


def drop_repeated(passages: Passages) -> Sieve:
    """Drop a line that stands word for word above: a long one anywhere, a short one right above or as the headline.

    A short sentence that comes again is a refrain.
    """
    seen: set[str] = set()
    kept: list[Passage] = []
    fallen: list[Dropped] = []
    for p in passages:
        text = plain(p.text).rstrip("।. ")
        headline = [q for q in kept[:1] if q.text[-1] not in "।."]
        near = [plain(q.text).rstrip("।. ") for q in (*headline, *kept[-1:])]
        again = (text in seen and _is_long(text)) or (text in near and len(text) >= _SHORT)
        if again and not p.kept:
            fallen.extend(dropped(p, "repeated"))
        else:
            kept.append(p)
        seen.add(text)
    return tuple(kept), tuple(fallen)


_REST = 60  # characters of the story behind a headline said again


def cut_echo(passages: Passages) -> Sieve:
    """Cut the headline said again before the first sentence («हरदा: हरदा में 22 केंद्र बने – जिले में …»)."""
    title = next((p for p in passages if p.role == "title"), None)
    at = next((i for i, p in enumerate(passages) if p.role not in ("title", "dateline")), None)
    first = passages[at] if at is not None and title is not None and len(title.text) >= _SHORT else None
    if title is None or at is None or first is None or first.kept or not first.text.startswith(title.text):
        return passages, ()
    mark = _MARK.match(first.text, len(title.text))
    if mark is None or len(first.text) - mark.end() < _REST:
        return passages, ()
    left, fallen = cut_out(first, ((0, mark.end(), "repeated"),))
    return (*passages[:at], *left, *passages[at + 1 :]), fallen


def _is_long(text: str) -> bool:
    return text.count(" ") + 1 >= _WORDS or sum(1 for _ in spans(text)) > 1


STEPS = (drop_repeated,)
