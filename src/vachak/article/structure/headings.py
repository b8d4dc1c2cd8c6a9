"""What a line on its own is: a sub-heading, an item of a list, a quote, or a paragraph."""

from __future__ import annotations

from dataclasses import replace

from vachak.article.passage import Passage, Passages
from vachak.article.sentences import ends
from vachak.article.structure.endings import ends_open
from vachak.article.structure.outline import is_paragraph, prune_headings
from vachak.article.structure.questions import asks
from vachak.lazy import LazyPattern

__all__ = ["TURN", "is_headline_like", "mark_lines"]

_LONGEST = 120
_LONG = LazyPattern(r"(?!.*(?: (?:है|हैं|था|थे|थी|थीं|कि)(?: |$)|[?।]))[^,]{20,110}, .{20,110}")  # two clauses of a headline
_LONGER = 150
_FEW = 8  # lines of an article that may be torn
_NOT_LAST = "।.!|,;-–—"
_CLOSERS = "\"'”’»)]"
_BULLET = LazyPattern(r"^(?:[•●▪◦‣·*»►➤✓✔–—-] ?(?=[^\s\d])|(?:\(?[0-9०-९]{1,2}[.)]|\(?[क-हa-z]\)) ?(?=\S))")
_COUNT = LazyPattern(r"^\(?[0-9०-९]{1,2}(?:[.)] ?(?=\D)|-(?=[\u0904-\u0939]))")
_SIGN = LazyPattern(r"^(?:[•●▪◦‣·*»►➤✓✔–—-] ?){1,5}")
_QUOTED = LazyPattern(r"^[“\"'‘«].{15,}[”\"'’»][।.]?$")
_CALL = LazyPattern(r"(?:[^\s,:;।.!?\"“”'‘’…]{1,20} ){2,6}[^\s,:;।.!?\"“”'‘’…]{2,20} ?!")
_QUOTES = "\"“'‘«"
_ALL_QUOTED = LazyPattern(f'[{_QUOTES}][^"”’»]{{1,120}}["”\'’»]')
_NUMBER = LazyPattern(r"\d{6}")  # a telephone or an account: an entry of a list
_ASIDE = LazyPattern(
    "सवाल (?:है|ये|यह|उठ|खड़|आता|पैदा|अब)|आइए|जानते हैं|बताते हैं|^(?:अब|पर|लेकिन) (?:बात|सवाल) "
)  # words with which a writer asks the reader in passing
_SPEAKER = LazyPattern("[”\"»'’] ")  # a quote that is over before the line is
_VERB = LazyPattern(r"(?:(?:^| )(?:है|हैं|था|थे|थी|थीं|हूं)|(?:हो|[ेए])ं?(?:गा|गे|गी))$")
_STATED = LazyPattern(r", .{0,100} (?:है|हैं|था|थे|थी|थीं|हूं)$")
_ROW = LazyPattern(
    r"\d[/-]\d{1,3}(?:\D|$)(?=.{0,40}\d[/-]\d)|[-:=–] ?[\d.,]{1,12}"
    r"(?: (?:करोड़|करोड़|लाख|हजार|रुपये|रुपए|फीसदी|प्रतिशत|%)){0,3}$|"
    r"^[^:]{2,25}: ?[A-Z0-9][A-Z0-9 ]{3,30}$|^[^:]{0,30}(?:नाम|संख्या|कोड|Code): "
)  # of a table: «लीच 2/78, मोईन 2/112», «कर्नाटक - 19,750 करोड़ रुपये», «IFSC: SBIN0000691»
_REPORTED = LazyPattern(
    r"(?:कहा|बताया)(?:(?: है| था| गया| जाता){1,2},|(?: है| था| गया| जाता){0,2} कि )|"
    r"(?:लिखा|कहा|बताया|पूछा|सवाल किया)(?: जा रहा| गया| हुआ)?(?: है| था)?,? ?[\"“]"
)
# «… के परिणाम इस प्रकार रहे:» leads in what follows, and is a sentence.
_LEADS = LazyPattern(
    r"(?: इस प्रकार| इस तरह| निम्न| निम्नलिखित| ये| यह|^.*) (?:है|हैं|था|थे|थी|थीं|रहा|रहे|रही|होगा|होंगे|होगी|होंगी|हुए|हुई) ?[:ः]$"
)
# «प्रोफेसर रमा जोशी, विभागाध्यक्ष, मनोविज्ञान विभाग»: who said it.
_OFFICE = "(?:विभाग|विवि|विश्वविद्यालय|अस्पताल|कॉलेज|संस्थान|आयोग|मंत्रालय|निदेशक|अध्यक्ष|अधिकारी|मंत्री)(?: [^\\s,।?!:]{2,20})?$"
_SIGNED = LazyPattern(
    rf"^[^,।?!:]{{4,40}}, ?[^,।?!:]{{2,40}}, ?[^।?!:]{{0,60}}{_OFFICE}|"
    rf"^(?:प्रोफेसर|प्रो\.?|डॉक्टर|डॉ\.?) (?!.{{0,90}} (?:ने|को|से|पर|में) )[^।?!:]{{4,80}}{_OFFICE}"
)
_LIVE = LazyPattern(r"^(?:लाइव|Live|LIVE) (?:अपडेट|अपडेट्स|ब्लॉग|[Uu]pdates?|UPDATES?) ?[:-]?$")
# What answers a question of an interview; and one that goes on what was said («क्या ये ट्वीट …?»), asked in passing.
_ANSWERS = LazyPattern(r"(?:इसका|इस सवाल का|तो) (?:जवाब|उत्तर) |(?:जवाब|उत्तर|Ans(?:wer)?) ?\d{0,2} ?[:ः.–-]")
_GOES_ON = LazyPattern("(?:तो |और |पर )?क्या (?:ये|यह|वो|वह|वे|इस|इन|उस|उन)")
_WHETHER = LazyPattern(r"^क्या .*\?$| क्या ?\?$")
_TELLS = LazyPattern("(?:है|हैं|था|थे|थी|थीं|गया|गए|गई|कहा|बताया|लिखा|अनुसार|मुताबिक|रहा|रहे|रही) ?:$|निम्न|, ")
_OR = LazyPattern("(?:या|और|लेकिन) ")  # begins a further question
_SO = LazyPattern("तो (?:हम|आप|बता|इस|नहीं)")
TURN = LazyPattern(r"^(?:प्रश्न|सवाल|उत्तर|जवाब|Q|A|प्र|उ)\.? ?\d{0,2} ?[:ः–-]")  # of an interview
_BRACKETED = LazyPattern(r"^[(\[].*[)\]]$")
_OTHERS = (_ROW, _REPORTED, _STATED, TURN, _BRACKETED, _SIGNED, _LIVE, _LEADS)


def mark_lines(passages: Passages) -> Passages:
    """The passages with the roles heading, item and quote for those that have none."""
    listed = _listed(passages)
    marked = [_marked(p, i in listed) for i, p in enumerate(passages)]
    around = zip((None, *marked), marked, (*marked[1:], None), strict=False)
    torn = _is_torn(passages)
    told = ((p, _is_heading(p, b) and not _ends_item(a, p) and not (torn and _is_idle(p))) for a, p, b in around)
    headed = (replace(p, role="heading") if heads else p for p, heads in told)
    return prune_headings(tuple(headed))


def _marked(p: Passage, listed: bool) -> Passage:
    if p.role == "heading" or (p.role is None and p.mark in ("item", "heading")):
        return replace(
            p, role=p.role or ("item" if p.mark == "item" else "heading"), text=_SIGN.sub("", p.text) or p.text
        )
    if p.role is not None:
        return p
    if p.mark == "quote":
        return replace(p, role="quote")
    if listed:
        return replace(p, role="item", text=_SIGN.sub("", p.text))
    if _QUOTED.match(p.text) and not _SPEAKER.search(p.text, 1, len(p.text) - 2) and not is_headline_like(p):
        return replace(p, role="quote")
    return p


def _listed(passages: Passages) -> frozenset[int]:
    """The passages that are items: lines with a bullet or a number, two or more of them."""
    found = [i for i, p in enumerate(passages) if p.role is None and _BULLET.match(p.text)]
    if found and all(_heads_paragraph(passages, i) for i in found):
        return frozenset()  # «1. खूब पानी पिएं», with a paragraph below
    return frozenset(found) if len(found) > 1 else frozenset(i for i in found if _SIGN.match(passages[i].text))


def _heads_paragraph(passages: Passages, i: int) -> bool:
    """Is it a short line with a number, above a paragraph?"""
    p, below = passages[i], passages[i + 1] if i + 1 < len(passages) else None
    numbered = not _SIGN.match(p.text) and is_headline_like(p)
    return numbered and below is not None and is_paragraph(below) and not _BULLET.match(below.text)


def is_headline_like(p: Passage) -> bool:
    """Does the line read like a headline: short, one sentence at most, and without its end?"""
    text = _COUNT.sub("", p.text)
    if text != p.text:
        text = text.rstrip(" -–:")  # «3-सब्जी मंडी में दूरी बनाए रखें-»
    last = text.rstrip(_CLOSERS)[-1:]
    if ends_open(text) or _NUMBER.search(text):
        return False
    if (
        (len(text) > _LONGEST and not _is_long_headline(text))
        or not last
        or (last in _NOT_LAST and not text.endswith("...") and not _calls(text))
    ):
        return False
    if (len(text) > 70 and _VERB.search(text)) or (last == "?" and _ASIDE.search(text)):
        return False
    if any(pattern.search(text) for pattern in _OTHERS) or _is_unclosed(text):
        return False
    return not any(end < len(text) and text[start] in "।." for start, end in ends(text))


def _is_long_headline(text: str) -> bool:
    return len(text) <= _LONGER and _LONG.fullmatch(text) is not None


def _calls(text: str) -> bool:
    """Is it a short call («टैंकर माफिया की चांदी!»)?"""
    return text.endswith("!") and _CALL.fullmatch(text) is not None


def _is_unclosed(text: str) -> bool:
    """Is a quotation begun in `text` and not over, or over and not begun?"""
    return text.count('"') % 2 == 1 or text.count("“") != text.count("”") or text.count("(") != text.count(")")


def _is_heading(p: Passage, below: Passage | None) -> bool:
    """Is `p` a headline above a paragraph, a list or another headline?"""
    if p.role is not None or p.mark or below is None or not is_headline_like(p):
        return False
    if below.role not in (None, "heading", "item", "quote", "dateline"):
        return False
    if (p.text.endswith("?") and _is_answered(p.text, below.text)) or _is_dialogue(p.text, below.text):
        return False
    return not (p.text.endswith(":") and below.role != "item" and len(p.text) > 60 and _TELLS.search(p.text))


def _is_torn(passages: Passages) -> bool:
    """Are the few lines of the article but sentences, torn apart at every question mark?"""
    ends = {p.line: p.text[-1] for p in passages}
    asked = sum(p.text.count("?") for p in passages)
    return len(ends) <= _FEW and 1 < asked == sum(end == "?" for end in ends.values())


def _is_idle(p: Passage) -> bool:
    """Does it ask whether something is so, and not as headings do?"""
    return p.role is None and not p.glued and _WHETHER.search(p.text) is not None and not asks(p.text)


def _ends_item(above: Passage | None, p: Passage) -> bool:
    """Is it the rest of an item («… सामने आए हैं।अब कुल मामले 2064: स्वास्थ्य विभाग»)?"""
    return above is not None and above.role == "item" and above.line == p.line


def _is_dialogue(text: str, below: str) -> bool:
    """Is the line what one says and the next line what another answers?"""
    return _ALL_QUOTED.fullmatch(text) is not None and below[0] in _QUOTES


def _is_answered(question: str, below: str) -> bool:
    """Is it a question that no heading asks: one more, or one that the paragraph `below` answers in so many words?"""
    in_passing = _GOES_ON.match(question) is not None and _SO.match(below) is not None
    return in_passing or _OR.match(question) is not None or _ANSWERS.match(below) is not None
