"""The place a report comes from, at the start of the story.

«लखनऊ, जेएनएन ।», «दिसपुर/मुंबई :», «संसू, नवहट्टा (सहरसा):», a city alone on a line: the place is said, agencies and
reporters are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from vachak.article.agencies import AGENCIES
from vachak.article.passage import Passage, Passages, dropped, has_words
from vachak.article.structure.places import is_place, looks_like_place
from vachak.article.words import CLOSED, fold, is_known
from vachak.nouns import Dropped

__all__ = ["cut_glued", "is_dateline", "split_dateline"]

_LONGEST = 90
_REST = 30  # characters of the story after a dateline on the same line
_GLUED = 230  # characters a headline with a dateline glued to it may have
_NAME = 24  # characters of a place
_PARAGRAPHS = 4  # the story has begun by then
_LINES = 10

_END = re.compile(
    r" ?(?:[:ः] ?[-–—]?|।|[-–—](?= )|(?<=\S{3})\.(?=[ \u0904-\u0939]|$))(?: |(?=[\u0904-\u0939\"'“‘A-Z0-9])|$)"
)
_PART = re.compile(r"[^,/()\[\]]+")
_REPORTER = (
    "(?:(?:हमारे|विशेष|वरिष्ठ|वरीय|मुख्य|नगर|निज|कार्यालय|स्टाफ|जागरण|हिन्दुस्तान|हिंदुस्तान|अमर उजाला|भास्कर|पत्रिका|राज्य|प्रादेशिक) )?"
    "(?:संवाददाता|प्रतिनिधि|ब्यूरो|न्यूज|टीम|डेस्क|रिपोर्टर)|संवाद (?:सूत्र|सहयोगी|न्यूज एजेंसी)|संसू|जासं|जाटी|संस|संवाद|जागरण टीम"
)
_PAPER = (
    "(?:न्यूज|न्यूज़|वेब|डिजिटल|ऑनलाइन|स्पोर्ट्स|बिजनेस|एजुकेशन|सेंट्रल|नेशनल|स्टेट) (?:डेस्क|टीम|ब्यूरो)|अमर उजाला|दैनिक जागरण|"
    r"दैनिक भास्कर|लाइव हिन्दुस्तान|लाइव हिंदुस्तान|नवभारत टाइम्स|नवभारतटाइम्स\.कॉम|एनबीटी ब्यूरो|प्रभात खबर|आज तक|"
    "पत्रिका न्यूज नेटवर्क|न्यूज नेटवर्क|टीम डिजिटल|[\u0900-\u097f]{2,12} न्यूज(?: टीम)?|"
    "ईएमएस|एसएनबी|प्रेट्र|[A-Z]{2,6}|[A-Z][a-z]+ News"
)
_AGENCY = re.compile(rf"(?:{AGENCIES}|{_REPORTER}|{_PAPER})(?: एजेंसी)?")
_MONTHS = "जनवरी|फरवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर"
_DATE = re.compile(
    rf"\d{{1,2}} ?(?:{_MONTHS})(?:,? ?\d{{4}})?|(?:{_MONTHS}) \d{{1,2}}|(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)वार|\d{{4}}"
)
_BAD = re.compile(r"[?!;\"“”|]|\d{5}")
# «नई दिल्ली, 12 मार्च (भाषा) …»: the bracket ends the dateline.
_BRACKET = re.compile(r"[^()।:?!,]{2,30}(?:, ?[^()।:?!,]{2,20})? ?\((?P<in>[^()]{2,25})\) ?(?=[\u0904-\u0939])")


def is_dateline(text: str) -> bool:
    """Is the line `text` a dateline and nothing else («नई दिल्ली»)?"""
    return len(text) <= _LONGEST and _parts(text.rstrip(" ।.:-")) is not None


def split_dateline(passages: Passages) -> tuple[str | None, Passages, tuple[Dropped, ...]]:
    """The dateline as written, without its end mark; the passages with its place as one; what of it is not said."""
    first = 1 if passages and passages[0].role == "title" else 0
    for i in _beginning(passages, first):
        p = passages[i]
        for end, rest in _candidates(p.text):
            danda = "।" in p.text[end:rest] and i <= first + 1
            parts = _parts(p.text[:end], danda=danda)
            if parts is not None:
                place, fallen = _taken(p, parts)
                story = (replace(p, text=p.text[rest:].strip()),) if has_words(p.text[rest:]) else ()
                written = p.text[:rest].strip(" ।.:|-–—")
                return written, (*passages[:i], place, *story, *passages[i + 1 :]), fallen
    return None, passages, ()


def _beginning(passages: Passages, first: int) -> Iterator[int]:
    """The lines a dateline may stand on: unmarked, with at most three paragraphs above."""
    paragraphs = 0
    for i in range(first, min(len(passages), first + _LINES)):
        if passages[i].role is None and not passages[i].mark and not passages[i].kept:
            yield i
        paragraphs += len(passages[i].text) > _NAME * 2
        if paragraphs >= _PARAGRAPHS:
            return


def cut_glued(passages: Passages) -> Passages:
    """The passages with a dateline glued to the headline before it cut off: «… रो पड़े लोगनई दिल्ली.»."""
    for i, p in enumerate(passages[:_PARAGRAPHS]):
        at = _glued_place(p.text[:_GLUED]) if p.role is None and not p.mark else None
        if at is not None:
            head = replace(p, text=p.text[:at], role="heading", open_end=False)
            return (*passages[:i], head, replace(p, text=p.text[at:], glued=True), *passages[i + 1 :])
    return passages


def _glued_place(text: str) -> int | None:
    """Where in the first sentence of `text` a known place begins without a space before it, and ends the sentence."""
    end = re.search(r" ?[.:।ः](?= |$|[\u0904-\u0939])", text)
    if end is None or text.count(" ", 0, end.start()) < 4:
        return None
    for m in re.finditer("(?<=[\u0900-\u0963])[\u0904-\u0939]", text[: end.start()]):
        name, before = text[m.start() : end.start()], text[: m.start()].rsplit(" ", 1)[-1]
        if len(name) <= _NAME and is_place(name) and not is_place(before + name) and is_known(fold(before)):
            whole = fold(before + name.split(" ")[0])
            return m.start() if " " in name or fold(before) in CLOSED or not is_known(whole) else None
    return None


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    """Where a dateline may end in `text`, and where the story goes on."""
    for m in _END.finditer(text, 0, _LONGEST):
        alone = m.end() == len(text)
        if not _depth(text[: m.start()]) and (alone or (len(text) - m.end() >= _REST and _is_story(text))):
            yield m.start(), m.end()
    if len(text) <= _LONGEST // 2 or (text.endswith((")", "]")) and len(text) <= _LONGEST):
        yield len(text), len(text)
    bracket = _BRACKET.match(text)
    if bracket and len(text) - bracket.end() >= _REST and _AGENCY.fullmatch(bracket["in"].strip()):
        yield bracket.end(), bracket.end()


def _is_story(text: str) -> bool:
    """Is `text` a paragraph, rather than a headline that begins with a place («दिल्ली: दो चिकित्सकों पर हमला»)?"""
    return text[-1] in "।.?!|\"'”’)" or len(text) > _GLUED


def _depth(text: str) -> int:
    """How many brackets are open at the end of `text`."""
    return text.count("(") + text.count("[") - text.count(")") - text.count("]")


@dataclass(slots=True)
class _Parts:
    """A dateline taken apart: the stretches that are said and those that are not, and what speaks for it."""

    said: list[tuple[int, int]] = field(default_factory=list)
    unsaid: list[tuple[int, int]] = field(default_factory=list)
    known: bool = False  # a place everyone knows
    doubtful: bool = False  # a name that may be a place
    evidence: bool = False  # an agency, a reporter, a date

    def take(self, text: str, span: tuple[int, int], *, bracketed: bool) -> bool:
        """Take the part `text` in; False where no dateline has such a part."""
        if _AGENCY.fullmatch(text) or (bracketed and self.said and len(text.split()) <= 4 and not is_place(text)):
            self.evidence = True
            self.unsaid.append(span)
            return True
        dated = bool(_DATE.fullmatch(text)) and bool(self.said or self.unsaid)
        known = is_place(text)
        doubtful = not dated and not known and not bracketed and not self.doubtful and looks_like_place(text)
        self.evidence |= dated
        self.known |= known
        self.doubtful |= doubtful
        self.said.append(span)
        return dated or known or doubtful


def _parts(head: str, *, danda: bool = False) -> _Parts | None:
    """`head` taken apart, or None where it is no dateline.

    Before another mark than a danda it names a known place, or an agency or a reporter stands beside the place.
    """
    if not head.strip() or len(head) > _LONGEST or _BAD.search(head):
        return None
    parts = _Parts()
    for m in _PART.finditer(head):
        text = m[0].strip(" .-–")
        if text and not parts.take(text, m.span(), bracketed=_depth(head[: m.start()]) > 0):
            return None
    unsure = not parts.evidence and (parts.known or not danda or len(head.split()) > 1)
    if not parts.said or not (parts.known or parts.doubtful) or (parts.doubtful and unsure):
        return None
    return parts


def _taken(passage: Passage, parts: _Parts) -> tuple[Passage, tuple[Dropped, ...]]:
    """The place as a passage with the role dateline, and the rest of the dateline as dropped."""
    text = passage.text
    words = text[slice(*parts.said[0])].strip(" .-–")
    for before, after in zip(parts.said, parts.said[1:], strict=False):
        between = text[before[1] : after[0]].strip() if after[0] - before[1] <= 2 else ","
        name = text[slice(*after)].strip(" .-–")
        words += f" ({name})" if between in ("(", "[") else f"/{name}" if between == "/" else f", {name}"
    unsaid = (d for a, b in parts.unsaid for d in dropped(replace(passage, text=text[a:b]), _UNSAID))
    return replace(passage, text=words, role="dateline", open_end=False), tuple(unsaid)


_UNSAID = "agency or reporter in the dateline"
