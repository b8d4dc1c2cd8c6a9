"""The place a report comes from, at the start of the story: «लखनऊ, जेएनएन ।», «दिसपुर/मुंबई :», «संसू, नवहट्टा (सहरसा):»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from vachak.article.agencies import AGENCIES
from vachak.article.passage import Passage, Passages, dropped, has_words
from vachak.article.structure.places import is_place, looks_like_place
from vachak.article.words import CLOSED, fold, is_known
from vachak.nouns import Dropped

__all__ = ["cut_glued", "is_dateline", "split_dateline"]

_LONGEST = 90
_REST = 30  # characters of the story after a dateline on the same line
_GLUED = 230  # characters a headline with a dateline glued to it may have
_NAME = 24
_PARAGRAPHS = 4  # the story has begun by then
_END = re.compile(
    r" ?(?:[:ः] ?[-–—]?|।|[-–—](?= )|(?<=\S{3})\.(?=[ \u0904-\u0939]|$))(?: |(?=[\u0904-\u0939\"'“‘A-Z0-9])|$)"
)
_PART = re.compile(r"[^,/()\[\]]+")
_AGENCY = re.compile(
    rf"(?:{AGENCIES}|(?:(?:हमारे|विशेष|वरिष्ठ|वरीय|मुख्य|नगर|निज|कार्यालय|स्टाफ|जागरण|हिन्दुस्तान|हिंदुस्तान|अमर उजाला|भास्कर|पत्रिका|राज्य|प्रादेशिक) )?"
    r"(?:संवाददाता|प्रतिनिधि|ब्यूरो|न्यूज|टीम|डेस्क|रिपोर्टर)|संवाद (?:सूत्र|सहयोगी|न्यूज एजेंसी)|संसू|जासं|जाटी|संस|संवाद|जागरण टीम|(?:न्यूज|न्यूज़|वेब|डिजिटल|ऑनलाइन|स्पोर्ट्स|बिजनेस|एजुकेशन|सेंट्रल|नेशनल|स्टेट) (?:डेस्क|टीम|ब्यूरो)|"
    r"अमर उजाला|दैनिक जागरण|दैनिक भास्कर|हिन्दुस्तान टीम|हिंदुस्तान टीम|लाइव हिन्दुस्तान|लाइव हिंदुस्तान|नवभारत टाइम्स|नवभारतटाइम्स\.कॉम|एनबीटी ब्यूरो|प्रभात खबर|आज तक|पत्रिका न्यूज नेटवर्क|न्यूज नेटवर्क|स्पेशल|विशेष|ईएमएस|एसएनबी|प्रे?ट्र|प्रेट्र|पीटीसी|[A-Z]{2,6}|[A-Z][a-z]+ News)(?: एजेंसी)?"
)
_MONTHS = "जनवरी|फरवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर"
_DATE = re.compile(
    rf"\d{{1,2}} ?(?:{_MONTHS})(?:,? ?\d{{4}})?|(?:{_MONTHS}) \d{{1,2}}|(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)वार|\d{{4}}"
)
_BAD = re.compile(r"[?!;\"“”|]|\d{5}")


@dataclass(frozen=True, slots=True)
class _Parts:
    """A dateline taken apart: the stretches of it that are said, and those that are not."""

    said: tuple[tuple[int, int], ...]
    unsaid: tuple[tuple[int, int], ...]


def is_dateline(text: str) -> bool:
    """Is the line `text` a dateline and nothing else («नई दिल्ली»)?"""
    return len(text) <= _LONGEST and any(_parts(text[:end], alone=True) for end in (len(text.rstrip(" ।.:-")),))


def split_dateline(passages: Passages) -> tuple[str | None, Passages, tuple[Dropped, ...]]:
    """The dateline as written (without its end mark), the passages with its place as one of its own, and what of it is not said."""
    first = 1 if passages and passages[0].role == "title" else 0
    for i in range(first, min(len(passages), first + _PARAGRAPHS)):
        p = passages[i]
        if p.role is not None or p.mark:
            continue
        for end, rest in _candidates(p.text):
            parts = _parts(p.text[:end], alone=not p.text[rest:], danda="।" in p.text[end:rest] and i <= first + 1)
            if parts is not None:
                place, fallen = _taken(p, parts)
                story = (replace(p, text=p.text[rest:].strip()),) if has_words(p.text[rest:]) else ()
                return p.text[:rest].strip(" ।.:|-–—"), (*passages[:i], *place, *story, *passages[i + 1 :]), fallen
    return None, passages, ()


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
            return m.start() if fold(before) in CLOSED or not is_known(whole) else None
    return None


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    """Where a dateline may end in `text`, and where the story goes on."""
    bracket = 0
    for m in _END.finditer(text, 0, _LONGEST):
        inside = text[bracket : m.start()]
        if inside.count("(") + inside.count("[") > inside.count(")") + inside.count("]"):
            continue
        if len(text) - m.end() >= _REST or m.end() == len(text):
            yield m.start(), m.end()
    if len(text) <= _LONGEST // 2 or text.endswith((")", "]")) and len(text) <= _LONGEST:
        yield len(text), len(text)
    agency = re.match(r"[^()।:?!,]{2,30}(?:, ?[^()।:?!,]{2,20})? ?\([^()]{2,25}\) ?(?=[\u0904-\u0939])", text)
    if (
        agency
        and len(text) - agency.end() >= _REST
        and any(_AGENCY.fullmatch(x.strip()) for x in _PART.findall(agency[0][agency[0].index("(") :]))
    ):
        yield agency.end(), agency.end()


def _parts(head: str, *, alone: bool, danda: bool = False) -> _Parts | None:
    """`head` taken apart, or None where it is no dateline. One `alone` on its line must name a known place,
    one before another mark than a danda too, unless an agency or a reporter stands beside it.
    """
    if not head.strip() or len(head) > _LONGEST or _BAD.search(head):
        return None
    said, unsaid, evidence, known, doubtful = [], [], False, False, 0
    for m in _PART.finditer(head):
        text, span = m[0].strip(" .-–"), (m.start(), m.end())
        if not text:
            continue
        bracketed = head[: m.start()].count("(") + head[: m.start()].count("[") > head[: m.start()].count(")") + head[
            : m.start()
        ].count("]")
        if _AGENCY.fullmatch(text):
            evidence = True
            unsaid.append(span)
        elif is_place(text):
            known = True
            said.append(span)
        elif _DATE.fullmatch(text) and (said or unsaid):
            evidence = True
            said.append(span)
        elif bracketed and len(text.split()) <= 4 and said:
            evidence = True
            unsaid.append(span)
        elif looks_like_place(text) and doubtful == 0 and not bracketed:
            doubtful += 1
            said.append(span)
        else:
            return None
    if not said or (doubtful and not evidence and (alone or known or not danda)):
        return None
    if not known and not evidence and len(head.split()) > 1:
        return None
    return _Parts(tuple(said), tuple(unsaid)) if known or doubtful else None


def _taken(passage: Passage, parts: _Parts) -> tuple[Passages, tuple[Dropped, ...]]:
    """The place as a passage with the role dateline, and the rest of the dateline as dropped."""
    text = passage.text
    words = text[parts.said[0][0] : parts.said[0][1]].strip(" .-–")
    for before, after in zip(parts.said, parts.said[1:], strict=False):
        between = text[before[1] : after[0]]
        joint = between if not any(before[1] <= a < after[0] for a, _ in parts.unsaid) else ", "
        words += (
            joint.rstrip()
            + ("" if joint.strip() in "/([" and joint.strip() else " ")
            + text[after[0] : after[1]].strip(" .-–")
        )
        if "(" in joint or "[" in joint:
            words += ")"
    unsaid = (
        d
        for a, b in parts.unsaid
        for d in dropped(replace(passage, text=text[a:b]), "agency or reporter in the dateline")
    )
    return (replace(passage, text=words.strip(), role="dateline", open_end=False),), tuple(unsaid)
