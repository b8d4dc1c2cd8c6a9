"""A dateline taken apart: place and day, which are said; agencies, reporters, papers and hours, which are not."""

from __future__ import annotations

from dataclasses import dataclass, field

from vachak.article.agencies import CODE
from vachak.article.structure.credits import has_family_name, is_credit, is_date, is_person
from vachak.article.structure.places import is_listed, is_place, is_unheard, looks_like_place
from vachak.article.structure.seams import NEVER_LAST
from vachak.article.words import CLOSED, fold, ranks
from vachak.lazy import LazyPattern

__all__ = ["CLOCK", "LONGEST", "Parts", "depth", "of_outlet", "parts_of"]

LONGEST = 90
CLOCK = LazyPattern(r" ?\d{1,2}:\d{2}(?: ?[AaPp][Mm])?(?: ?IST)?(?= ?[,।]| ?$)")
_PART = LazyPattern(rf"{CLOCK.pattern}|[^,/()\[\]|।@:ः–—]+")
_BAD = LazyPattern(r"[?!;\"“”]|\d{5}")
# «बांदा 11 अगस्त», no comma between.
_WITH_DAY = LazyPattern(r"[^\d]{2,24}? (?=\d{1,2} ?[^\d\s]{2,10}(?: \d{4})?$)")
_PAIR = LazyPattern(r"[\u0900-\u097f ]{2,24}/[\u0900-\u097f ]{2,24}")
_NOWHERE = frozenset(("भारत", "इंडिया", "सवाल", "जवाब", "प्रश्न", "उत्तर"))  # no dateline on their own
# «मालवा दर्पण, बरेली ।»: the name of a paper or a writer in no list, and a place in the list.
_OUTLET = LazyPattern(
    "(?P<name>[\u0900-\u097f]{2,16}(?: [\u0900-\u097f]{2,16}){0,2}), ?"
    "(?P<place>[\u0900-\u097f]{2,16}(?: [\u0900-\u097f]{2,16})?) ?"
)
_PAPER = LazyPattern(
    "(?:समाचार|न्यूज़?|टाइम्स|टुडे|लाइव|मीडिया|एक्सप्रेस|भारत|विचार|संदेश|सन्देश|वाणी|दर्पण|केसरी|पत्रिका|भूमि|दुनिया|प्रभात|ज्योति|मेल|टीवी|नेटवर्क|डेस्क)$"
)
_COMMON = 2_500  # rank of a word too frequent to be a name


def depth(text: str) -> int:
    """How many brackets are open at the end of `text`."""
    return text.count("(") + text.count("[") - text.count(")") - text.count("]")


@dataclass(slots=True)
class Parts:
    """A dateline taken apart: the stretches that are said and those that are not, and what speaks for it."""

    said: list[tuple[int, int]] = field(default_factory=list)
    unsaid: list[tuple[int, int]] = field(default_factory=list)
    known: bool = False  # a place everyone knows
    doubtful: bool = False  # a name that may be a place
    evidence: bool = False  # an agency, a reporter, a date
    led: bool = False  # the day stands before the place

    def take(self, text: str, span: tuple[int, int], *, bracketed: bool) -> bool:
        """Take the part `text` in; False where no dateline has such a part."""
        if self.said and CLOCK.fullmatch(text):
            self.unsaid.append(span)
            return True
        inside = bracketed and bool(self.said) and not is_place(text)
        if (
            (is_credit(text) and not is_place(text))
            or (inside and len(text.split()) <= 4)
            or (is_person(text) and (self.known or (has_family_name(text) and not self.said)))
        ):
            self.evidence |= bracketed or is_credit(text) or not is_person(text)
            self.unsaid.append(span)
            return True
        day = _WITH_DAY.match(text)
        if day is not None and is_place(day[0]) and is_date(text[day.end() :]):
            at = span[0] + day.end()
            return self.take(day[0].strip(), (span[0], at), bracketed=bracketed) and self.take(
                text[day.end() :], (at, span[1]), bracketed=bracketed
            )
        self.led |= not (self.said or self.unsaid) and is_date(text) and " " in text
        dated = is_date(text) and bool(self.said or self.unsaid or self.led)
        known = is_place(text) and (text not in _NOWHERE or bool(self.said))
        doubtful = not dated and not known and not bracketed and not self.doubtful and looks_like_place(text)
        self.evidence |= dated or (bracketed and known and bool(self.said))
        self.known |= known
        self.doubtful |= doubtful
        self.said.append(span)
        return dated or known or doubtful


def parts_of(head: str, *, danda: bool = False) -> Parts | None:
    """`head` taken apart, or None where it is no dateline.

    Before another mark than a danda it names a known place, or an agency or a reporter stands beside the place.
    """
    if not head.strip() or len(head) > LONGEST or _BAD.search(head):
        return None
    parts = Parts()
    for m in _PART.finditer(head):
        text = m[0].strip(" .-–")
        start = m.start() + len(m[0]) - len(m[0].lstrip(" .-–"))
        coded = parts.known and head[m.start() - 1] == "," and CODE.fullmatch(text) is not None  # «देहरादून, एमजेएन।»
        if text and not parts.take(text, (start, m.end()), bracketed=coded or depth(head[: m.start()]) > 0):
            return None
    unsure = not parts.evidence and (parts.known or not danda or len(head.split()) > 1) and not _is_pair(head, parts)
    if not parts.said or not (parts.known or parts.doubtful) or (parts.doubtful and unsure):
        return None
    return parts


def _is_pair(head: str, parts: Parts) -> bool:
    """Are they two places, of which a list knows one («चेन्नई/पुदुचेरी»), and no place and its topic?"""
    names = [name.strip() for name in head.split("/")] if parts.known and _PAIR.fullmatch(head.strip()) else []
    return bool(names) and all(is_place(n) or is_unheard(n) for n in names)


def of_outlet(head: str, *, danda: bool) -> Parts | None:
    """A short name no list knows and a known place («मालवा दर्पण, बरेली»), or None.

    It is no topic («सड़क हादसा, दिल्ली: …»): it ends as papers' names do, or one of its words is rare (before another
    mark than a danda all of them).
    """
    m = _OUTLET.fullmatch(head)
    if m is None or not is_listed(m["place"]) or m["place"] in _NOWHERE:
        return None
    words = fold(m["name"]).split()
    if any(w in CLOSED or w in NEVER_LAST for w in words) or any(is_listed(name) for name in (m["name"], *words)):
        return None
    rare = (ranks().get(w, _COMMON) >= _COMMON for w in words)
    named = _PAPER.search(m["name"]) is not None or (any(rare) if danda else all(rare))
    return Parts([m.span("place")], [m.span("name")], known=True, evidence=True) if named else None
