"""Headlines of other articles at the end, or glued amid the story, and names of sections; no line announces them."""

from __future__ import annotations

from collections import Counter

from vachak.article.calls import CALL
from vachak.article.passage import Passage, Passages, Sieve, dropped
from vachak.article.structure.headings import is_headline_like
from vachak.article.words import WORD, counted, fold, ranks
from vachak.lazy import LazyPattern
from vachak.nouns import Dropped

__all__ = ["LINKED", "drop_strays", "is_foreign"]

_LABELS = 12  # names of sections and tags below the story; more are a list of it
_ROUNDS = 4  # one stray can hide another
_TAIL = 4  # headlines at the end; more of them are a list of the story
# What headlines have that paragraphs and items have not.
LINKED = LazyPattern(
    f"[:ः‘'\"]|{CALL}|लिस्ट|अपडेट|खबरें|(?:किन|किस) \\S{{2,12}} (?:में|पर) |"
    "आपके शहर|आपके जिले|आपके इलाके|वीडियो|VIDEO|Video|PHOTOS|तस्वीरें"
)
_FREQUENT = 400  # rank of words every article has
_COMMON, _BEGIN = 100, 200  # rank of words that tell nothing; characters of a paragraph that takes its heading up
_FOREIGN = 0.34  # of a headline's own words that the story knows: below that it is about something else
_SUB_HEADING = 50  # characters; a longer one may be the headline of another article
_POINTS = LazyPattern(f", (?:यहां )?(?:{CALL})(?: |$)")  # «…, देखें स्टेशनों की लिस्ट»
_TOPIC = LazyPattern(
    r"[A-Z][A-Za-z0-9]{1,15}(?: [A-Z0-9][A-Za-z0-9]{0,15}){0,3} ?: (?=[\u0904-\u0939])"
)  # «Health Tips: …»
# Lists and signatures look like headlines; a link has none of these.
_NUMBER = LazyPattern(r"\d{6}| या |^(?:डॉ|डा|प्रो|श्री|श्रीमती|मो)\.? |^[^,]{4,30}, [^,]{4,30}, [^,]{4,30}$")
_VERB = LazyPattern(r"(?:है|हैं|था|थे|थी|थीं|गा|गे|गी|करें|गया|गए|गई|रहा|रहे|रही)$")


def drop_strays(passages: Passages) -> Sieve:
    """Drop headlines that head nothing: at the very end, or glued and about something else."""
    counts = counted(p.text for p in passages)
    fallen: list[Dropped] = []
    passages, labels = _without_labels(passages)
    fallen.extend(labels)
    for _ in range(_ROUNDS):
        strays = {i for i, p in enumerate(passages) if _may_stray(p) and _is_stray(passages, i, counts)}
        fallen.extend(d for i in sorted(strays) for d in dropped(passages[i], "headline of another article"))
        passages = tuple(p for i, p in enumerate(passages) if i not in strays)
        if not strays:
            break
    return passages, tuple(fallen)


def _without_labels(passages: Passages) -> Sieve:
    """The passages without the names of sections and tags at the very end; those below a colon are a list."""
    end = len(passages)
    while end and _may_stray(passages[end - 1]) and _is_label(passages[end - 1].text):
        end -= 1
    if (
        end == len(passages)
        or end < 2
        or passages[end - 1].text[-1] not in "।.?!\"'”’"
        or len(passages) - end > _LABELS
    ):
        return passages, ()
    return passages[:end], tuple(d for p in passages[end:] for d in dropped(p, "section name"))


def _is_label(text: str) -> bool:
    return len(text.split()) <= 3 and len(text) <= 30 and text[-1] not in "।.?!:|\"'”’)" and not text[0].isdigit()


def _may_stray(p: Passage) -> bool:
    return not p.kept and not p.mark and p.role in (None, "heading")


def _is_stray(passages: Passages, i: int, counts: Counter[str]) -> bool:
    p = passages[i]
    short = p.text.count(" ") < (6 if p.text.endswith("?") else 3)
    if i < 2 or short or p.text.endswith(("…", "...")) or _NUMBER.search(p.text) or not is_headline_like(p):
        return False
    if all(q.role in (None, "heading") and is_headline_like(q) for q in passages[i + 1 : i + 1 + _TAIL]):
        return (
            len(passages) - i <= _TAIL
            and _ends(passages, i)
            and (is_foreign(p.text, counts) or LINKED.search(p.text) is not None)
        )
    if p.role != "heading" or not p.glued or len(p.text) <= _SUB_HEADING:
        return False
    below = passages[i + 1]
    stuck = below.role != "heading" or (below.glued and below.line == p.line)
    return stuck and is_foreign(p.text, counts) and not _is_told(p.text, below.text)


def _is_told(headline: str, below: str) -> bool:
    """Does the paragraph below begin with two of the headline's words?"""
    words = {fold(w) for w in WORD.findall(headline)}
    return (
        len({w for w in map(fold, WORD.findall(below[:_BEGIN])) if w in words and ranks().get(w, _COMMON) >= _COMMON})
        > 1
    )


def _ends(passages: Passages, i: int) -> bool:
    """Is the story told when headline `i` comes: two paragraphs or more, the last one whole, and a gap after it?"""
    whole = passages[i - 1].text[-1] in "।.?!\"'”’" or "item" in (passages[i - 1].role, passages[i - 1].mark)
    told = whole and sum(len(q.text) > 80 for q in passages[:i]) >= 2
    if told and (_POINTS.search(passages[i].text) or _TOPIC.match(passages[i].text)):
        return True
    return (
        told
        and not _VERB.search(passages[i].text)
        and (passages[i].line > passages[i - 1].line + 1 or i + 1 < len(passages))
    )


def is_foreign(text: str, counts: Counter[str]) -> bool:
    """Is the headline about something else: does the story share few of its words that not every article has?"""
    own = _own(text)
    return bool(own) and sum(counts[w] > own.count(w) for w in own) < _FOREIGN * len(own)


def _own(text: str) -> list[str]:
    """The words of `text`, folded, that not every article has."""
    words = (fold(w) for w in WORD.findall(text))
    return [w for w in words if ranks().get(w, _FREQUENT) >= _FREQUENT]
