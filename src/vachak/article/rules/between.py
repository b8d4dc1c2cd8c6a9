"""Headlines of other articles that stand on lines of their own amid the story, and that no «यह भी पढ़ें» announces.

Dailies set them between two paragraphs, where they look like sub-headings of the story. A sub-heading is short and
names what the paragraphs below it tell; such a headline is long, a clause or two, and the story goes on below it from
where it was above. Only their words tell: by six groups of signs, of which none is enough.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from vachak.article.calls import CALL
from vachak.article.passage import Passage, Passages, Sieve, dropped
from vachak.article.structure.headings import is_headline_like
from vachak.article.structure.places import is_listed
from vachak.article.words import fold, ranks
from vachak.lazy import LazyPattern

__all__ = ["drop_between"]

_REASON = "related articles"
_ENOUGH = 4  # of the signs: of 500 lines read by eye 35 of 42 links had so many, and no sub-heading; `apart` came later
# The fewest characters, words and telling words of a headline; of fewer nothing can be said, but where it stands apart.
_FEWEST, _FEWEST_APART = (40, 10, 5), (32, 6, 4)
_PARAGRAPH = 80  # characters; lists, tables and highlights have shorter lines
_REACH = 4  # lines in which the section below is sought
_SECTION = 3  # paragraphs of it that are asked
_FREQUENT, _COMMON = 100, 400  # ranks of words that tell nothing; that two paragraphs of any articles share
_KNOWN = 0.42  # of a headline's words: so many tell that the section is its own
_TOLD = 200  # characters of a section that can be asked for numbers and places
_MOST = 0.6  # of them, where not all are strange to it
_NUMBER = LazyPattern(r"(?<![-–A-Za-z\d])\d[\d,.]{0,12}(?![A-Za-z])(?<!ovid 19)(?<!OVID 19)(?<!ोविड 19)")
_UNKNOWN = 0.12  # of these, where they cannot be compared: more is the same story, less than half of it another
_STEM = 4  # characters that words of one kin share
_TOKEN = LazyPattern(r"[\u0900-\u0963\u0970-\u097f\u200c\u200d]+|[A-Za-z]{2,}|\d[\d,.]{0,12}\d")
_LONG = 13  # words
_CLAUSES = LazyPattern(f"[:ः,;‘'\"]| (?:{CALL})|[0-9]")
_CALLS = LazyPattern(f", ?(?:{CALL})(?: |$)")
_SENTENCE = LazyPattern(r"(?:है|हैं|था|थे|थी|थीं|गया|गए|गई|गयी)$")
_ASKS = LazyPattern(
    r"(?:[^,:;?]|, ?(?=[0-9])){1,120}\?|(?:[^,:;?]{1,90} )?कैसे [^,:;?]{1,30}(?:करें|रखें|बचें|बनाएं|पाएं|लें|रहें)"
)  # one question: a sub-heading of answers
_UNSAID = ("...", "…", ":")
_GOES_ON = LazyPattern(
    "[\"'“‘]?(?:उन्होंने|उन्होने|उन(?:के|का|की)|इस(?:के|का|की|में|से|लिए)?|इसी|इन(?:में)?|उस(?:के|ने)?|यह|ये|वह|वे|"
    "वहीं|हालांकि|बता दें|बताते चलें|लेकिन|जबकि|ऐसे|साथ ही|दरअसल|गौरतलब|उल्लेखनीय|ज्ञात|इधर|उधर|केवल|तो|अब|और|फिर|दूसरी)[ ,]"
)


@dataclass(frozen=True, slots=True)
class _Place:
    """A headline, the paragraphs above and below it, and the section the latter begins; it may stand on a heading.

    `apart`: empty lines stand above and below it, and not below the article's other headings.
    """

    headline: str
    above: str
    below: str
    section: str
    on_heading: bool
    apart: bool


def drop_between(passages: Passages) -> Sieve:
    """Drop the headlines amid the story that are about something else than the section they stand on."""
    may = (
        i for i, p in enumerate(passages) if _may_link(p) and (p.role == "heading" or _is_above_heading(passages, i))
    )
    places = {i: place for i in may if (place := _place(passages, i)) and _is_long(place)}
    story = _stems_of(passages) if places else frozenset()
    gone = {i for i, place in places.items() if _signs(place, story) >= _ENOUGH}
    fallen = tuple(d for i in sorted(gone) for d in dropped(passages[i], _REASON))
    return tuple(p for i, p in enumerate(passages) if i not in gone), fallen


def _may_link(p: Passage) -> bool:
    """Is it a line alone that was taken for a heading by its looks, and asks no question?"""
    if p.role not in ("heading", "item") or p.kept or p.mark or p.glued or p.text.endswith(_UNSAID):
        return False
    return not _ASKS.fullmatch(p.text) and is_headline_like(p)


def _is_above_heading(passages: Passages, i: int) -> bool:
    """Is it between a paragraph and a sub-heading, an item of no list?"""
    return 0 < i < len(passages) - 1 and passages[i - 1].role in (None, "body") and passages[i + 1].role == "heading"


def _is_long(place: _Place) -> bool:
    """Is the line as long as headlines are?"""
    characters, words, telling = _FEWEST_APART if place.apart else _FEWEST
    text = place.headline
    return len(text) >= characters and len(_tokens(text)) >= words and len(_telling(text)) >= telling


def _place(passages: Passages, i: int) -> _Place | None:
    """Where headline `i` stands; None where there is no paragraph above it or below it."""
    above = next((q for q in reversed(passages[max(0, i - _REACH) : i]) if q.role != "heading"), None)
    section = tuple(_section(passages[i + 1 : i + 1 + _REACH]))
    if i < 2 or above is None or not section or max(len(above.text), len(section[0].text)) < _PARAGRAPH:
        return None
    return _Place(
        passages[i].text,
        above.text,
        section[0].text,
        " ".join(q.text for q in section),
        passages[i + 1].role == "heading",
        _is_apart(passages, i),
    )


def _is_apart(passages: Passages, i: int) -> bool:
    """Do empty lines stand above and below it, where the article's sub-headings stand right on their paragraphs?"""
    if passages[i].line - passages[i - 1].line <= 1 or passages[i + 1].line - passages[i].line <= 1:
        return False
    gaps = [b.line - a.line for a, b in pairwise(passages) if a.role == "heading" and not a.glued and not b.glued]
    return 2 * sum(gap == 1 for gap in gaps) >= len(gaps)


def _section(below: Passages) -> Iterator[Passage]:
    """The paragraphs below, behind other headlines, up to the next heading."""
    count = 0
    for p in below:
        if p.role != "heading":
            yield p
            count += 1
        if count == _SECTION or (count and p.role == "heading"):
            return


def _signs(place: _Place, story: frozenset[str]) -> int:
    """How much tells that the headline is another article's; `story`: the stems of all its paragraphs."""
    own = _telling(place.headline)
    told, known = _share(own, place.section), sum(w in story for w in own) / len(own)
    shared, goes_on = _kinship(place.above, place.below), _GOES_ON.match(place.below) is not None
    signs = (
        # The section speaks of something else, and does not even begin with it.
        (told <= 0.15) + (told <= 0.3) - (told > _KNOWN) + (_share(own, place.below) <= 0.12),
        # It is a long headline with clauses, and no sentence.
        (len(_tokens(place.headline)) >= _LONG)
        + (_CLAUSES.search(place.headline) is not None)
        - 2 * (_SENTENCE.search(place.headline) is not None),
        # The story goes on from above it; where a new one begins, it may be the headline of that.
        (goes_on or shared > _UNKNOWN) - (not goes_on and shared < _UNKNOWN / 2),
        # It heads no paragraph but stands on a heading; no table, no list of highlights.
        2 * (place.apart and told <= 0.3)
        + 2 * (_CALLS.search(place.headline) is not None and told <= _KNOWN)
        + place.on_heading
        - (min(len(place.above), len(place.below)) < _PARAGRAPH),
        # Its numbers and places stand nowhere in the section.
        _strange(place.headline, place.section),
        # The story does not know it; all of it, or the paragraph above does.
        (known < 0.4) - (known > 0.9) - (_share(own, place.above) > 0.35),
    )
    return sum(signs)


def _strange(headline: str, section: str) -> int:
    """Are the headline's numbers and places, two or more, all unknown to the section (2, of both kinds), or most (1)?

    A single digit stands somewhere by chance, and says something only where it is missing; «कोविड-19» is no number.
    """
    told = set(_numbers(section))
    stems = {fold(w)[:_STEM] for w in _tokens(section)}
    numbers = _numbers(headline)
    places = [fold(w)[:_STEM] for w in _tokens(headline) if is_listed(w)]
    known = sum(n in told and len(n) > 1 for n in numbers) + sum(p in stems for p in places)
    strange = [sum(n not in told for n in numbers), sum(p not in stems for p in places)]
    if sum(strange) < 2 or len(section) < _TOLD:
        return 0
    return 2 if all(strange) and not known else int(sum(strange) > _MOST * (sum(strange) + known))


def _numbers(text: str) -> list[str]:
    return [m[0].strip(",.") for m in _NUMBER.finditer(text)]


def _tokens(text: str) -> list[str]:
    return [m[0] for m in _TOKEN.finditer(text)]


def _telling(text: str, rank: int = _FREQUENT) -> list[str]:
    """The stems of the words, names and numbers in `text` that not every article has."""
    words = (fold(w).lower() for w in _tokens(text))
    return [w[:_STEM] for w in words if ranks().get(w, rank) >= rank]


def _share(own: list[str], text: str) -> float:
    """The share of the stems that `text` has too, also within its compounds («रेड क्रॉस», «रेडक्रॉस»)."""
    words = [fold(w).lower() for w in _tokens(text)]
    stems, joined = {w[:_STEM] for w in words}, " ".join(words)
    return sum(w in stems or (len(w) == _STEM and w in joined) for w in own) / len(own)


def _kinship(above: str, below: str) -> float:
    """The share of the rarer words that two paragraphs have in common; of anything shorter nothing can be said."""
    if min(len(above), len(below)) < _PARAGRAPH:
        return _UNKNOWN
    one, other = set(_telling(above, _COMMON)), set(_telling(below, _COMMON))
    return len(one & other) / max(1, min(len(one), len(other)))


def _stems_of(passages: Passages) -> frozenset[str]:
    return frozenset(w for p in passages if p.role != "heading" for w in _telling(p.text))
