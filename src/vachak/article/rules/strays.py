"""Headlines of other articles that no line announces, and names of sections: at the end, or above another heading."""

from __future__ import annotations

from collections import Counter

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
LINKED = LazyPattern("[:ः‘'\"]|जानें|जानिए|देखें|देखिए|पढ़ें|लिस्ट|अपडेट|खबरें|वीडियो|VIDEO|Video|PHOTOS|तस्वीरें")
_FREQUENT = 400  # rank of words every article has
_FOREIGN = 0.34  # of a headline's own words that the story knows: below that it is about something else
_SUB_HEADING = 50  # characters; a longer one may be the headline of another article
_MANY = 5  # words of a headline's own; of fewer nothing can be told
_STEM = 4  # characters that words of one kin share
_NEAR = 12  # paragraphs before and behind it
_POINTS = LazyPattern(", (?:देखें|देखिए|जानें|जानिए|पढ़ें|पढ़िए|यहां देखें) ")  # «…, देखें स्टेशनों की लिस्ट»
_TOPIC = LazyPattern(
    r"[A-Z][A-Za-z0-9]{1,15}(?: [A-Z0-9][A-Za-z0-9]{0,15}){0,3} ?: (?=[\u0904-\u0939])"
)  # «Health Tips: …»
# Lists and signatures look like headlines; a link has none of these.
_NUMBER = LazyPattern(r"\d{6}| या |^(?:डॉ|डा|प्रो|श्री|श्रीमती|मो)\.? |^[^,]{4,30}, [^,]{4,30}, [^,]{4,30}$")
_VERB = LazyPattern(r"(?:है|हैं|था|थे|थी|थीं|गा|गे|गी|करें|गया|गए|गई|रहा|रहे|रही)$")


def drop_strays(passages: Passages) -> Sieve:
    """Drop headlines that head nothing: at the very end, or above another heading and about something else."""
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
    if p.role != "heading":
        return False
    apart = passages[i + 1].line - p.line > 1 and p.line - passages[i - 1].line > 1
    if passages[i + 1].role == "heading":
        long = len(p.text) > _SUB_HEADING
        stuck = long and p.glued and passages[i + 1].glued and passages[i + 1].line == p.line
        return ((apart or stuck) and is_foreign(p.text, counts)) or (long and _points(passages, i))
    if p.glued and len(p.text) > _SUB_HEADING:
        return is_foreign(p.text, counts)
    return _is_alien(passages, i, counts, apart=apart)


def _points(passages: Passages, i: int) -> bool:
    """Does the headline say «…, देखें …», and the section below speak of something else?"""
    own = _own(passages[i].text)
    return _POINTS.search(passages[i].text) is not None and _shared(own, passages[i + 1 : i + 4]) <= len(own) // 4


def _is_alien(passages: Passages, i: int, counts: Counter[str], *, apart: bool) -> bool:
    """Is a long headline above a paragraph about something else than the story, and than the paragraphs beside it?

    Where no empty line stands around it, none of its words may be known at all.
    """
    text = passages[i].text
    own = _own(text)
    if len(own) < _MANY or len(text) <= _SUB_HEADING or not is_foreign(text, counts):
        return False
    if _kin(own, passages, i) >= _FOREIGN * len(own):
        return False
    if apart:
        return _shared(own, passages[i + 1 : i + 2]) <= len(own) // 7
    plainly = LINKED.search(text) is not None or "," in text
    return plainly and all(counts[w] == own.count(w) for w in own) and not _shared(own, passages[i - 1 : i + 3])


def _kin(own: list[str], passages: Passages, i: int) -> int:
    """How many of the words of passage `i` stand near it, whatever their endings: in the lines a section has."""
    return _shared(own, (*passages[max(0, i - _NEAR) : i], *passages[i + 1 : i + 1 + _NEAR]))


def _shared(own: list[str], beside: Passages) -> int:
    """How many of the words stand in the passages beside, whatever their endings."""
    known = {fold(w)[:_STEM] for q in beside for w in WORD.findall(q.text) if q.role != "heading"}
    return sum(w[:_STEM] in known for w in own)


def _ends(passages: Passages, i: int) -> bool:
    """Is the story told when headline `i` comes: two paragraphs or more, the last one whole, and a gap after it?"""
    told = sum(len(q.text) > 80 for q in passages[:i]) >= 2 and passages[i - 1].text[-1] in "।.?!\"'”’"
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
