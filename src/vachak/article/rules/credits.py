"""Credits and captions of pictures that stand glued to the story: «इमेज कॉपीरइट AFP Image caption … हैसरकार ने …»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vachak.article.agencies import AGENCIES
from vachak.article.passage import Cut, Passage, Passages, Sieve, cut_out, dropped
from vachak.article.rules.prose import PAST, SAID, glued_sentence, tells
from vachak.article.rules.rule import cut_each
from vachak.article.rules.seen import is_caption, is_scene
from vachak.article.sentences import ends
from vachak.article.structure.seams import NEVER_LAST, begins_paragraph
from vachak.article.words import WORD, counted
from vachak.lazy import LazyPattern

__all__ = ["KIND", "PAPERS", "cut_captions", "cut_credits", "drop_captions"]

KIND = (
    "फाइल|फ़ाइल|कॉन्सेप्ट|सांकेतिक|प्रतीकात्मक|प्रतीकात्‍मक|प्रतिकात्मक|डेमो|काल्पनिक|पुरानी|file|demo|representat(?:ive|ional)|symbolic|"
    "पीटीआई|pti|ani|एएनआई|सोशल मीडिया"
)

_SOURCE = (
    r"(?:getty(?: images?)?|istock|afp|reuters|ani|pti|epa|ap|bbc|twitter|facebook|instagram|youtube|hotstar|universal|"
    r"rex features|science photo library|alamy|press association|shutterstock|गेटी इमेज(?:ेज|ेस)?|गेट्टी इमेज(?:ेज|ेस)?|"
    rf"{AGENCIES})"
)
_CREDIT = LazyPattern(
    r"(?:^|(?<=[।.!?|\"”’)] )|(?<=[।.!?\"”’)]))(?:इमेज|image) ?"
    r"(?:(?:कॉपीरइट|कॉपीराइट|copyright|स्रोत|सोर्स|source) ?(?P<colon>:)?,? ?"
    rf"(?:{_SOURCE}(?: ?/ ?(?:{_SOURCE}|(?:(?!image|caption)[a-z.]{{2,20}} ?){{1,3}})){{0,2}}"
    r"(?: \(file\)| photo)?(?:(?![a-z])|(?=image ?caption))|"
    r"(?:(?!image)[a-z0-9@/&.,'’()_-]{1,30} ?){1,5})? ?"
    r"(?P<both>(?:image caption|इमेज कैप्शन)[,:]? ?)?|(?P<caption>(?:caption|कैप्शन)[,:]? ?))",
    re.IGNORECASE,
)
_CREDIT_LINE = LazyPattern(
    r"^(?:image|photo|picture|इमेज|छवि|चित्र|फोटो|फ़ोटो|तस्वीर) ?"
    r"(?:source|credit|courtesy|सोर्स|स्रोत|क्रेडिट|साभार|सौजन्य) ?[:,-] ?[^।?!]{2,60}$",
    re.IGNORECASE,
)
_STATES = LazyPattern(r" (?:है|हैं|था|थे|थी|थीं)$")
_ALONE = LazyPattern(r"^(?:इमेज|वीडियो|Image|Video) (?:कैप्शन|caption)[,:]?$", re.IGNORECASE)


def drop_captions(passages: Passages) -> Sieve:
    """Drop the caption below a bare «इमेज कैप्शन,», or below the credit of a picture («Image Source : PTI»)."""
    below = {i + 1 for i, p in enumerate(passages[:-1]) if _ALONE.match(p.text) or (i and _is_credited(passages, i))}
    gone = {
        i
        for i in below
        if not passages[i].kept and len(passages[i].text) <= _LONGEST and passages[i].text[-1] not in "।."
    }
    fallen = tuple(d for i in sorted(gone) for d in dropped(passages[i], "caption"))
    return tuple(p for i, p in enumerate(passages) if i not in gone), fallen


def _is_credited(passages: Passages, i: int) -> bool:
    """Is it the credit of a picture, above a line that says what is seen, as no headline says it?"""
    text = passages[i + 1].text
    return _CREDIT_LINE.match(passages[i].text) is not None and (_STATES.search(text) is not None or is_scene(text))


_VERB = LazyPattern(
    r"(?<= )(?:है|हैं|था|थे|थी|थीं) (?=[^\s,;:-])(?!कि |और |तो |लेकिन |जो |जिस|क्योंकि |ताकि |या |एवं |व |जब|मगर |पर |जहां )"
)
_LONGEST = 170


def cut_credits(passages: Passages) -> Sieve:
    """Cut the credits, and the captions as far as they can be told from the story they stand before."""
    if not any(map(_is_pictured, passages)):
        return passages, ()
    told = frozenset(counted(p.text for p in passages))
    return cut_each(lambda p: _cut_credits(p, told) if _is_pictured(p) else ((p,), ()))(passages)


def _is_pictured(passage: Passage) -> bool:
    folded = passage.text.lower()
    return "इमेज" in folded or "image" in folded


def _cut_credits(passage: Passage, told: frozenset[str]) -> Sieve:
    marks = list(_CREDIT.finditer(passage.text))
    stops = [*(m.start() for m in marks[1:]), len(passage.text)][: len(marks)]
    cuts = tuple(_cut(passage.text, m, stop, told) for m, stop in zip(marks, stops, strict=True))
    return cut_out(passage, cuts, apart=True)


def _cut(text: str, mark: re.Match[str], stop: int, told: frozenset[str]) -> Cut:
    if (
        not tells(text[mark.end() : stop])
        and stop - mark.end() <= _LONGEST
        and (mark.start() == 0 or stop == len(text))
    ):
        return mark.start(), stop, "picture credit"
    if mark["both"] is None and mark["caption"] is None:
        end = _below_credit(text, mark.end(), stop) if mark["colon"] else None
        return mark.start(), end or mark.end(), "caption" if end else "picture credit"
    return mark.start(), _caption_end(text, mark.end(), stop, told), "caption"


def _below_credit(text: str, begin: int, stop: int) -> int | None:
    """Where the caption is over that stands behind «Image Source : PTI»; None where it may be a heading."""
    end = glued_sentence(text[:stop], begin)
    if end is None or end - begin > _LONGEST or tells(text[begin:end] + "।") or " ने " in text[begin:end]:
        return None
    return end if is_caption(text[begin:end]) else None


def _caption_end(text: str, begin: int, stop: int, told: frozenset[str]) -> int:
    """Where the caption is over that begins at `begin`; where nothing tells it from the story, it is read."""
    glued = glued_sentence(text[:stop], begin, told)
    if glued is not None:
        return glued
    first = next((b for _, b in ends(text, begin) if b <= stop), stop)
    verb = next((m for m in _VERB.finditer(text, begin, first) if text.count(" ", begin, m.end()) > 3), None)
    if verb:
        return verb.end()
    return first if first == stop and stop - begin <= _LONGEST else begin


PAPERS = "पत्रिका|जागरण|जागरण आर्काइव|अमर उजाला|हिन्दुस्तान|हिंदुस्तान|भास्कर|संवाद|नईदुनिया|प्रभात खबर|हरिभूमि"
# «राहत बांटते जवान। (फोटो: पीटीआई)सेना ने …», «राहत बांटते जवान। फोटो- एएनआईसेना ने …», «राहत बांटते जवान। पत्रिकासेना ने …»
_PICTURED = LazyPattern(
    r"^(?P<caption>[^।?!:()\[\]]{12,160}?)(?:[।.]? ?"
    r"(?P<bracket>[(\[] ?(?:फोटो|फ़ोटो|तस्वीर|photo|image|pic)"
    r"(?: ?[-:–] ?| (?:साभार|क्रेडिट|credit|courtesy)[ :-]{0,3})"
    r"[^()\[\]]{1,40}[)\]]|"
    rf"[(\[] ?(?:{KIND}) ?(?:फोटो|फ़ोटो|तस्वीर|चित्र|photo|image|picture)s? ?[)\]])|"
    r"[।.]? ?[–-]? ?(?:फोटो|फ़ोटो|तस्वीर|photo)(?: ?[:–-] ?| )(?:पीटीआई|एएनआई|रॉयटर्स|रायटर्स|एएफपी|एपी|पीआईबी|"
    rf"pti|ani|reuters|afp|{PAPERS})(?=[\u0904-\u0939])|"
    rf"[।.] ?(?:{PAPERS}|पीटीआई|एएनआई)(?=[\u0904-\u0939])) ?"
    r"(?=[\u0904-\u0939\"'“‘A-Z0-9])",
    re.IGNORECASE,
)


def cut_captions(passage: Passage) -> Sieve:
    """Cut the caption a paragraph begins with, before the credit of a picture and another paragraph, or ends with."""
    m = _PICTURED.match(passage.text)
    if m is not None and _captions(m):
        return cut_out(passage, ((0, m.end(), "caption"),), apart=True)
    return cut_out(passage, tuple(_last(passage.text)))


# «… पैदल होता है. बर्फ के बीच बना डाकघर (फोटो- Getty Images)», «… नहीं देता ।नल पर लगी लाइन । फोटो- एनबीटी»
_CREDITED = LazyPattern(
    rf"[।.]? ?(?:फोटो|फ़ोटो|तस्वीर|photo) ?[:–-] ?(?:{AGENCIES}|{PAPERS})$|"
    r" ?[(\[] ?(?:फोटो|फ़ोटो|तस्वीर|photo|image|pic)(?: ?[-:–] ?| (?:साभार|क्रेडिट|credit|courtesy)[ :-]{0,3})"
    r"[^()\[\]]{1,40}[)\]]$",
    re.IGNORECASE,
)


def _last(text: str) -> Iterator[Cut]:
    """The caption at the end of a paragraph: no whole sentence, and behind it the credit of a picture."""
    credit = _CREDITED.search(text, max(0, len(text) - 70))
    if credit is None:
        return
    begin = max((e for _, e in ends(text, max(0, credit.start() - _LONGEST)) if e <= credit.start()), default=0)
    caption = text[begin : credit.start()].strip(" ।.")
    if begin and len(caption.split()) > 2 and begin + _LONGEST > credit.start() and not _REPORTS.search(caption):
        yield begin, len(text), "caption"


def _captions(m: re.Match[str]) -> bool:
    """Is it a caption: no sentence that tells something, or before a credit in brackets one that tells what is seen?"""
    words = m["caption"].split()
    if len(words) < 3 or words[-1] in NEVER_LAST or not _begins(m.string, m.end()):
        return False
    if not tells(m["caption"] + "।"):
        return True
    one = next(ends(m["caption"] + "।"))[1] > len(m["caption"])
    glued = m.string[m.end() - 1] in ")]"
    return m["bracket"] is not None and glued and one and not _REPORTS.search(m["caption"])


def _begins(text: str, at: int) -> bool:
    """Can a paragraph begin at `at`?"""
    if text[at].isascii() and text[at].isalnum():
        return True
    first = WORD.match(text, at) or WORD.match(text, at + 1)
    return first is not None and begins_paragraph(first[0])


# What happened, and who said so: no caption of a picture from the files.
_REPORTS = LazyPattern(rf" (?:ने|कि) |{SAID}|(?: |^)(?:{PAST})(?: है| हैं)?$")
