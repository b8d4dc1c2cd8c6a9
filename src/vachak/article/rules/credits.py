"""Credits and captions of pictures that stand glued to the story: «इमेज कॉपीरइट AFP Image caption … हैसरकार ने …»."""

from __future__ import annotations

import re

from vachak.article.agencies import AGENCIES
from vachak.article.passage import Cut, Passage, Passages, Sieve, cut_out, dropped
from vachak.article.rules.prose import glued_sentence, tells, tells_on
from vachak.article.sentences import ends
from vachak.article.structure.seams import NEVER_LAST, begins_paragraph
from vachak.article.words import WORD
from vachak.lazy import LazyPattern

__all__ = ["cut_captions", "cut_credits", "drop_captions"]

_SOURCE = (
    r"(?:getty(?: images?)?|istock|afp|reuters|ani|pti|epa|ap|bbc|twitter|facebook|instagram|youtube|hotstar|universal|"
    r"rex features|science photo library|alamy|press association|shutterstock|गेटी इमेज(?:ेज|ेस)?|गेट्टी इमेज(?:ेज|ेस)?|"
    rf"{AGENCIES})"
)
_CREDIT = LazyPattern(
    r"(?:^|(?<=[।.!?|\"”’)] )|(?<=[।.!?\"”’)]))(?:इमेज|image) ?"
    r"(?:(?:कॉपीरइट|कॉपीराइट|copyright|स्रोत|सोर्स|source)[,:]? ?"
    rf"(?:{_SOURCE}(?: ?/ ?{_SOURCE}){{0,2}}(?![a-z])|(?:(?!image)[a-z0-9@/&.,'’()_-]{{1,30}} ?){{1,5}})? ?"
    r"(?P<both>(?:image caption|इमेज कैप्शन)[,:]? ?)?|(?P<caption>(?:caption|कैप्शन)[,:]? ?))",
    re.IGNORECASE,
)
_ALONE = LazyPattern(r"^(?:इमेज|वीडियो|Image|Video) (?:कैप्शन|caption)[,:]?$", re.IGNORECASE)


def drop_captions(passages: Passages) -> Sieve:
    """Drop the line below a bare «इमेज कैप्शन,», which is the caption."""
    below = {
        i + 1
        for i, p in enumerate(passages[:-1])
        if _ALONE.match(p.text) and not passages[i + 1].kept and len(passages[i + 1].text) <= _LONGEST
    }
    gone = {i for i in below if passages[i].text[-1] not in "।."}
    fallen = tuple(d for i in sorted(gone) for d in dropped(passages[i], "caption"))
    return tuple(p for i, p in enumerate(passages) if i not in gone), fallen


_VERB = LazyPattern(
    r"(?<= )(?:है|हैं|था|थे|थी|थीं) (?=[^\s,;:-])(?!कि |और |तो |लेकिन |जो |जिस|क्योंकि |ताकि |या |एवं |व |जब|मगर |पर |जहां )"
)
_LONGEST = 170


def cut_credits(passage: Passage) -> Sieve:
    """Cut the credits, and the captions as far as they can be told from the story they stand before."""
    folded = passage.text.lower()
    if "इमेज" not in folded and "image" not in folded:
        return (passage,), ()
    marks = list(_CREDIT.finditer(passage.text))
    stops = [*(m.start() for m in marks[1:]), len(passage.text)][: len(marks)]
    cuts = tuple(_cut(passage.text, m, stop) for m, stop in zip(marks, stops, strict=True))
    return cut_out(passage, cuts, apart=True)


def _cut(text: str, mark: re.Match[str], stop: int) -> Cut:
    if (
        not tells(text[mark.end() : stop])
        and stop - mark.end() <= _LONGEST
        and (mark.start() == 0 or stop == len(text))
    ):
        return mark.start(), stop, "picture credit"
    if mark["both"] is None and mark["caption"] is None:
        return mark.start(), mark.end(), "picture credit"
    return mark.start(), _caption_end(text, mark.end(), stop), "caption"


def _caption_end(text: str, begin: int, stop: int) -> int:
    """Where the caption is over that begins at `begin`; where nothing tells it from the story, it is read."""
    glued = glued_sentence(text[:stop], begin)
    if glued is not None:
        return glued
    first = next((b for _, b in ends(text, begin) if b <= stop), stop)
    verb = next((m for m in _VERB.finditer(text, begin, first) if text.count(" ", begin, m.end()) > 3), None)
    if verb:
        return verb.end()
    return first if first == stop and stop - begin <= _LONGEST else begin


# «राहत बांटते जवान। (फोटो: पीटीआई)सेना ने …», «राहत बांटते जवान। फोटो- एएनआईसेना ने …»
_PICTURED = LazyPattern(
    r"^(?P<caption>[^।?!:()\[\]]{12,160}?)[।.]? ?"
    r"(?:[(\[] ?(?:फोटो|फ़ोटो|तस्वीर|photo|image|pic)(?: ?[-:–] ?| (?:साभार|क्रेडिट|credit|courtesy)[ :-]{0,3})"
    r"[^()\[\]]{1,40}[)\]]|"
    r"(?:फोटो|फ़ोटो|तस्वीर|photo) ?[:–-] ?(?:पीटीआई|एएनआई|रॉयटर्स|रायटर्स|एएफपी|एपी|पीआईबी|जागरण|pti|ani|reuters|"
    r"afp)(?=[\u0904-\u0939])) ?"
    r"(?=[\u0904-\u0939\"'“‘])",
    re.IGNORECASE,
)


def cut_captions(passage: Passage) -> Sieve:
    """Cut the caption a paragraph begins with: what tells nothing, before the credit of a picture."""
    m = _PICTURED.match(passage.text)
    if m is None or tells_on(m["caption"] + "।"):
        return (passage,), ()
    first = WORD.search(passage.text, m.end())
    words = m["caption"].split()
    if first is None or not begins_paragraph(first[0]) or words[-1] in NEVER_LAST or len(words) < 3:
        return (passage,), ()
    return cut_out(passage, ((0, m.end(), "caption"),), apart=True)
