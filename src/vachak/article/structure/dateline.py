"""The place a report comes from, at the start of the story.

«लखनऊ, जेएनएन ।», «दिसपुर/मुंबई :», «संसू, नवहट्टा (सहरसा):», a city alone on a line: the place is said, agencies and
reporters are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from vachak.article.passage import Passage, Passages, dropped, has_words
from vachak.article.structure.credits import REPORTER, is_credit, is_date, is_desk
from vachak.article.structure.outline import is_paragraph
from vachak.article.structure.parts import CLOCK, LONGEST, Parts, depth, of_outlet, parts_of
from vachak.article.structure.places import is_place, is_unheard
from vachak.lazy import LazyPattern
from vachak.nouns import Dropped

__all__ = ["desk_above", "is_dateline", "opens_story", "split_dateline"]

_REST = 30  # characters of the story after a dateline on the same line
_GLUED = 230  # characters a headline with a dateline glued to it may have
_NAME = 24  # characters of a place
_PARAGRAPHS = 4  # the story has begun by then
_LINES = 10

_END = LazyPattern(
    r" ?(?:[:ः] ?[-–—]?|[।|]|[-–—](?= )|(?<=\S{3})\.(?=[ \u0904-\u0939]|$))(?: |(?=[\u0904-\u0939\"'“‘A-Z0-9])|$)"
)
# «नई दिल्ली, 12 मार्च (भाषा) …»: the bracket ends the dateline.
_BRACKET = LazyPattern(
    r"[^()।:?!,]{2,30}(?: ?\([^()]{2,20}\))?(?:, ?[^()।:?!,]{2,20})? ?\((?P<in>[^()]{2,25})\) ?(?=[\u0904-\u0939])"
)
# «नई दिल्ली, 28 नवंबर 2022, …», as the government's press office writes.
_DAY = LazyPattern(r"([^,।:?!()]{2,24}), ?(\d[^,।:?!()]{2,18}(?:, ?\d{4})?), (?=\S)")
# «लखनऊ। विशेष संवाददाता नगर निगम ने …»: who reports, with no mark before the story.
_STAFF = LazyPattern(rf"{REPORTER} (?!(?:ने|को|के|की|का|से|पर|में|और|तक) )(?=\S)")
_PLACE = LazyPattern(r"(?:^|(?<=[।.?!] ))([^:।.?!,]{2,24}?) ?[:ः]")
_SPEAKER = LazyPattern(r"([^,।:?!]{2,50}, ?[^,।:?!]{2,30}?) ?[।:–-]")
_LETTERS = 2  # readers who are named so
# «महासमुंद/ छत्तीसगढ़/ जिले में …»: two places, and a slash for the mark.
_SLASHED = LazyPattern(
    r"([\u0900-\u097f ]{2,24}?) ?/ ?([\u0900-\u097f ]{2,24}?) ?/ ?(?=[\u0904-\u0939])(?![^ ]{1,20} ?/)"
)
# «मोहम्मदी- (खीरी)गोमती नदी पर …»: town and district, with a dash between or no space behind.
_DISTRICT = LazyPattern(
    r"[\u0900-\u097f]{3,20}(?: ?[-–] ?\((?P<far>[^()]{2,20})\) ?| ?\((?P<near>[^()]{2,20})\))"
    r"(?=[\u0904-\u0939])(?!(?:ने|में|के|की|का|को|से|पर|तक|और|व|एवं) )"
)
# What only a place has: «पिपरिया थाना क्षेत्र», «पिपरिया में».
_LOCAL = (
    "थाना|थाने|थानांतर्गत|प्रखंड|प्रखण्ड|अंचल|अनुमंडल|तहसील|ब्लॉक|जिला|जिले|शहर|कस्बा|कस्बे|रेलवे|जंक्शन|विधानसभा|पंचायत|गांव|नगर|कोतवाली"
)
_MARKS = "।.:|/-"
_SCORE = LazyPattern(r"\d{1,3}[/-]\d")


def is_dateline(text: str) -> bool:
    """Is the line `text` a dateline and nothing else («नई दिल्ली»)?"""
    return len(text) <= LONGEST and parts_of(text.rstrip(" ।.:-")) is not None


def split_dateline(passages: Passages) -> tuple[str | None, Passages, tuple[Dropped, ...]]:
    """The dateline as written, without its end mark; the passages with its place as one; what of it is not said."""
    first = 1 if passages and passages[0].role == "title" else 0
    for i, above in _beginning(passages, first):
        p = passages[i]
        for end, rest in _candidates(p.text):
            danda = "।" in p.text[end:rest] and i <= first + 1
            leads = rest < len(p.text) and not above
            parts = parts_of(p.text[:end], danda=danda) or (
                (_of_name(passages, p.text[:end], danda=danda) or _of_use(passages, p.text[:end])) if leads else None
            )
            if parts is None or (above and (parts.led or _is_listed(passages, i, p.text[rest:]))):
                continue
            if rest == len(p.text) and not above and _is_region(passages, i):
                dateline, passages, fallen = split_dateline((*passages[:i], *passages[i + 1 :]))
                return dateline, passages, (*dropped(p, "section name"), *fallen)
            end, rest, parts = _extended(p.text, end, rest, parts)
            place, fallen = _taken(p, parts)
            written = p.text[:rest].strip(" ।.,:|-–—")
            return written, (*passages[:i], place, *_story(p, rest), *passages[i + 1 :]), fallen
    return _without_desk(passages, first)


def _story(p: Passage, rest: int) -> Passages:
    return (replace(p, text=p.text[rest:].strip()),) if has_words(p.text[rest:]) else ()


def _without_desk(passages: Passages, first: int) -> tuple[None, Passages, tuple[Dropped, ...]]:
    """The passages without a desk that stands where a place would («नेशनल डेस्कः»)."""
    p = passages[first] if first < len(passages) else None
    end = _END.search(p.text, 0, _NAME * 2) if p is not None and p.role is None and not (p.mark or p.kept) else None
    if p is None or end is None or not is_desk(p.text[: end.start()], glued=p.glued):
        return None, passages, ()
    if end.end() == len(p.text) and not p.glued:
        return None, passages, ()
    fallen = dropped(replace(p, text=p.text[: end.start()]), _UNSAID)
    return None, (*passages[:first], *_story(p, end.end()), *passages[first + 1 :]), fallen


def _beginning(passages: Passages, first: int) -> Iterator[tuple[int, int]]:
    """The lines a dateline may stand on, unmarked, each with the number of paragraphs above: at most three."""
    paragraphs = 0
    for i in range(first, min(len(passages), first + _LINES)):
        if passages[i].role is None and not passages[i].mark and not passages[i].kept:
            yield i, paragraphs
        paragraphs += len(passages[i].text) > _NAME * 2
        if paragraphs >= _PARAGRAPHS:
            return


def _is_listed(passages: Passages, at: int, rest: str) -> bool:
    """Is the place one of a list («मुंबई: … दिल्ली: …»), or a line amid one, rather than where the story begins?"""
    if not rest and (at + 1 == len(passages) or not is_paragraph(passages[at + 1])):
        return True
    others = [p.text for i, p in enumerate(passages) if i != at and p.role != "title"]
    if _SCORE.search(rest, 0, 12) or any(len(text) <= _NAME and is_place(text) for text in others):
        return True
    named = sum(is_place(m[1]) for text in (rest, *others) for m in _PLACE.finditer(text))
    return named > (0 if rest else 1)  # a town alone on a line is no line of «मुंबई: …», «दिल्ली: …»


def _is_region(passages: Passages, at: int) -> bool:
    """Is the place a section's name, above a line that begins with a dateline of its own («कानपुर: …»)?"""
    below = passages[at + 1] if at + 1 < len(passages) else None
    if below is None or below.role is not None or passages[at].text[-1] in _MARKS:
        return False
    if sum(m is not None and is_place(m[1]) for m in (_PLACE.match(p.text) for p in passages)) > 1:
        return False  # a list
    found = (parts_of(below.text[:end]) for end, rest in _candidates(below.text) if rest < len(below.text))
    return any(parts is not None and parts.known for parts in found)


def _of_name(passages: Passages, head: str, *, danda: bool) -> Parts | None:
    """A paper or a writer no list knows, and a place; None where others speak so («रमेश शर्मा, इंदौर: …»)."""
    found = of_outlet(head, danda=danda)
    others = sum(of_outlet(m[1], danda=True) is not None for p in passages if (m := _SPEAKER.match(p.text)))
    return found if others < _LETTERS else None


def _of_use(passages: Passages, name: str) -> Parts | None:
    """A place no list knows, where the story says it is one: «पिपरिया : …», and below «पिपरिया प्रखंड के …»."""
    name = name.strip()
    if " " in name or not is_unheard(name):
        return None
    told = (
        re.search(rf"(?<![\u0900-\u097f]){re.escape(name)} (?:{_LOCAL}|में|पहुंच[^ ]{{0,3}})(?![\u0900-\u097f])", p.text)
        for p in passages
    )
    return Parts(said=[(0, len(name))], known=True) if any(told) else None


def _extended(text: str, end: int, rest: int, parts: Parts) -> tuple[int, int, Parts]:
    """The dateline with an agency, a day or a reporter that stands behind the mark after its place."""
    while (mark := _END.search(text, rest, rest + _NAME * 2)) is not None:
        tail = text[rest : mark.start()].strip(" ()[]-–—")
        longer = parts_of(text[: mark.start()]) if is_credit(tail) or is_date(tail) else None
        if longer is None:
            break
        end, rest, parts = mark.start(), mark.end(), longer
    staff = _STAFF.match(text, rest)
    if staff is None:
        return end, rest, parts
    longer = parts_of(text[: staff.end()])
    return (end, rest, parts) if longer is None else (staff.end(), staff.end(), longer)


def opens_story(text: str, *, sure: bool = False) -> bool:
    """Does `text` begin with a dateline; if `sure`, one with an agency, a reporter or a day?"""
    found = (parts_of(text[:end]) for end, _ in _candidates(text))
    return any(parts is not None and (parts.evidence or not sure) for parts in found)


def desk_above(text: str) -> bool:
    """Does `text`, which is glued to a headline, begin with a desk and its mark («हटके डेस्क: …»)?"""
    end = _END.search(text, 0, _NAME * 2)
    return end is not None and is_desk(text[: end.start()], glued=True)


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    """Where a dateline may end in `text`, and where the story goes on."""
    for m in _END.finditer(text, 0, LONGEST):
        alone = m.end() == len(text)
        if not depth(text[: m.start()]) and (alone or (len(text) - m.end() >= _REST and _is_story(text))):
            yield m.start(), m.end()
    whole = text.endswith((")", "]")) or CLOCK.search(text) is not None
    if len(text) <= LONGEST // 2 or (whole and len(text) <= LONGEST):
        yield len(text), len(text)
    day = _DAY.match(text)
    if day and len(text) - day.end() >= _REST and is_place(day[1]) and is_date(day[2]):
        yield day.end(2), day.end()
    slashed = _SLASHED.match(text)
    if slashed and len(text) - slashed.end() >= _REST and _are_places(slashed):
        yield slashed.end(2), slashed.end()
    town = _DISTRICT.match(text)
    if town and len(text) - town.end() >= _REST and is_place(town["far"] or town["near"]):
        yield town.end(), town.end()
    bracket = _BRACKET.match(text)
    if bracket and len(text) - bracket.end() >= _REST and (is_credit(bracket["in"]) or _is_dated(bracket[0])):
        yield bracket.end(), bracket.end()


def _is_dated(text: str) -> bool:
    """Do a place and a day stand before the bracket («मुंबई, 22 सितंबर (संवाद सेवा)»), whatever agency is in it?"""
    place, _, day = text[: text.rfind("(")].strip(" ,").partition(",")
    return is_place(place.strip()) and is_date(day.strip())


def _are_places(slashed: re.Match[str]) -> bool:
    """Are both places, and what follows is no third («दिल्ली/ मुंबई/ पटना में …»)?"""
    behind = slashed.string[slashed.end() : slashed.end() + _NAME].split(" ", 1)[0]
    return is_place(slashed[1]) and is_place(slashed[2]) and not is_place(behind)


def _is_story(text: str) -> bool:
    """Is `text` a paragraph, rather than a headline that begins with a place («दिल्ली: दो चिकित्सकों पर हमला»)?"""
    return text[-1] in "।.?!|\"'”’)" or len(text) > _GLUED


def _taken(passage: Passage, parts: Parts) -> tuple[Passage, tuple[Dropped, ...]]:
    """The place as a passage with the role dateline, and the rest of the dateline as dropped."""
    text = passage.text
    words = text[slice(*parts.said[0])].strip(" .-–")
    for before, after in zip(parts.said, parts.said[1:], strict=False):
        between = text[before[1] : after[0]].strip() if after[0] - before[1] <= 2 else ","
        name = text[slice(*after)].strip(" .-–")
        words += f" ({name})" if between in ("(", "[") else f"/{name}" if between == "/" else f", {name}"
    unsaid = (d for a, b in parts.unsaid for d in dropped(replace(passage, text=text[a:b]), _reason(text[a:b])))
    return replace(passage, text=words, role="dateline", open_end=False), tuple(unsaid)


_UNSAID = "agency or reporter in the dateline"


def _reason(unsaid: str) -> str:
    return "date or time" if CLOCK.fullmatch(unsaid) else _UNSAID
