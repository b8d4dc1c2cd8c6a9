"""Links to other articles: lists at the end, lines and pieces in the middle that say «यह भी पढ़ें», unmarked headlines."""

from __future__ import annotations

import re
from collections import Counter

from vachak.article.folding import plain, plain_pattern
from vachak.article.passage import Passage, Passages, Sieve, cut_out, dropped, sift
from vachak.article.rules.linked import (
    GOES_ON,
    LONGEST_LINE,
    LONGEST_LINK,
    SAYS,
    TOLD,
    closer,
    cut_inline,
    goes_on,
    look_end,
)
from vachak.article.rules.prose import glued_sentence, tells, tells_on
from vachak.article.rules.rule import cut_each
from vachak.article.rules.strays import LINKED, is_foreign
from vachak.article.sentences import ends
from vachak.article.words import counted
from vachak.lazy import LazyPattern
from vachak.nouns import Dropped

__all__ = ["STEPS"]

_REASON = "related articles"
_SEE = "पढ़ें|पढें|पढ़े|पढ़िए|पढ़िये|पढ़ें|देखें|देखिए|जानें|सुनें"
_MARK = (
    rf"(?:यह|ये|इसे|इसको|इन्हें|यहां|इस खबर को) ?भी ?(?:जरूर |ज़रूर )?(?:{_SEE})|(?:भी|और) (?:पढ़ें|पढें|पढ़े)(?= ?[:ः|>–-])|"
    rf"(?:also|must|more|recommended|related) ?(?:read|watch|see)s?\b|"
    r"(?:read|see|watch) (?:also|more|this|related|full story)\b|you (?:may|might) (?:also )?(?:like|enjoy|be "
    r"interested in)|"
    r"(?:related|more|recommended|trending|popular|latest|top|other|suggested) (?:news|stories|story|articles?|"
    r"posts?|videos?|links?|topics|from)\b|"
    r"(?:संबंधित|सम्बंधित|अन्य|पढ़ें अन्य|मिलती-जुलती|मिलती जुलती|टॉप|बड़ी|ट्रेंडिंग|लोकप्रिय|सबसे ज्यादा पढ़ी गई|सबसे ज्यादा पढ़े गए|"
    r"इससे जुड़ी) ?(?:खबरें|ख़बरें|खबर|समाचार|लेख|स्टोरी|स्टोरीज|वीडियो|लिंक|पोस्ट)(?= ?[:ः|>–-]|$)|(?:संबंधित|सम्बंधित) जानकारी(?=$)|"
    r"(?:next|previous|prev|older|newer)[ -]?(?:article|post|story|news)s?\b(?= ?[:|>»-]|$)|"
    r"(?:अगली|पिछली|अगला|पिछला) (?:खबर|लेख|पोस्ट|स्टोरी|समाचार|आलेख)(?= ?[:ः|>»–-]|$)|"
    r"सबसे ज्यादा पढ़ी गई|सबसे ज्यादा पढ़े गए|मिलते-जुलते मुद्दे|रेकमेंडेड खबरें|इन्हें भी पढ़ें|संबंधित खबरें|पूरी खबर (?:यहां )?पढ़ें|पढ़ें पूरी "
    r"खबर|पूरा पढ़ें|आगे पढ़ें|विस्तार से पढ़ें|पढ़िए पूरी खबर|"
    r"टॉप स्टोरीज?(?=$)|टॉप हेडलाइंस(?=$)|जरूर पढ़ें(?=$)|सबसे (?:अधिक|ज्यादा) पढ़ी गईं?(?=$)|featured video(?: of the day)?(?=$)|"
    r"और भी पढ़ें|(?:ये|यह) (?:खबर|खबरें|ख़बर) भी पढ़(?:ें| सकते हैं)|आपको (?:यह|ये) भी पसंद|आपके लिए अनुशंसित|recommended for you|"
    r"sponsored links|"
    r"don't miss|dont miss|ये वीडियो भी देखें|यह वीडियो भी देखें|देखें वीडियो|वीडियो देखें|watch video|watch:|संबंधित विषय"
)
_LINE = LazyPattern(
    rf"^[^\w\u0900-\u097f]{{0,5}}(?:(?:{plain_pattern(_MARK)}){GOES_ON}|(?:पढें|पढिए|देखें|देखिए|video|वीडियो|विडियो|photos?|फोटो|"
    rf"in pics|तस्वीरें|यहां पढें|यहां देखें|जरूर पढें|जरूर देखें|पढें यह भी|पढें ये भी|trending|explainer ?: ?पढें|breaking news|ब्रेकिंग"
    rf" न्यूज)(?= ?[:|>-]))[^\w\u0900-\u097f]{{0,6}}"
)
_PICTURED = LazyPattern("[^\\w\u0900-\u097f]{0,5}(?:breaking|ब्रेकिंग|video|वीडियो|विडियो|photos?|फोटो|in pics|तस्वीरें)")
_BARE = LazyPattern(rf"^[^\w\u0900-\u097f]{{0,5}}(?:{plain_pattern(_MARK)})[^\w\u0900-\u097f]{{0,6}}$")
# «… 12 लोग घायल हो गए। पढ़ें पूरी खबर...»: what is told of the other article below its headline.
_TEASER = LazyPattern(plain_pattern(r"(?:पढ़ें पूरी खबर|पूरी खबर पढ़ें|पूरी खबर यहां पढ़ें)\W{0,6}$"))
_BUTTON = LazyPattern(
    plain_pattern(
        r"^\W{0,3}(?:पूरी खबर (?:यहां )?पढ़ें|पढ़ें पूरी खबर|पूरा पढ़ें|आगे पढ़ें|विस्तार से पढ़ें|पढ़िए पूरी खबर|देखें वीडियो|वीडियो देखें|"
        r"watch video|read more|read full story|और पढ़ें)\W{0,6}$"
    )
)
_NEEDS = (
    "पढ",
    "देख",
    "read",
    "also",
    "related",
    "like",
    "खबर",
    "watch",
    "video",
    "वीडियो",
    "विडियो",
    "miss",
    "stor",
    "news",
    "फोटो",
    "photo",
    "post",
    "topics",
    "मुद्दे",
    "लेख",
    "जानें",
    "सुनें",
    "समाचार",
    "तस्वीरें",
    "विषय",
    "पोस्ट",
    "लिंक",
    "in pics",
    "articles",
    "पसंद",
    "अनुशंसित",
    "recommended",
    "sponsored",
    "enjoy",
    "from",
    "links",
    "जानकारी",
    "article",
)
_LONGEST_LIST = 10  # links amid the story; more short lines than that are the story


def drop_lists(passages: Passages) -> Sieve:
    """Drop lines that name another article, and the headlines below a line with nothing but «also read»."""
    counts = counted(p.text for p in passages)
    kept: list[Passage] = []
    fallen: list[Dropped] = []
    i = 0
    while i < len(passages):
        p = passages[i]
        count = 0 if p.kept else _named(passages, i, counts)
        for q in passages[i : i + count]:
            fallen.extend(dropped(q, _REASON))
        if count == 0:
            left, out = _without_link(p, i)
            kept.extend(left)
            fallen.extend(out)
        i += count or 1
    return tuple(kept), tuple(fallen)


def _named(passages: Passages, i: int, counts: Counter[str]) -> int:
    """How many lines from `i` on are links to other articles: the line that says so, and the list below a bare one."""
    text = passages[i].text
    if len(text) > LONGEST_LINE:
        return 0
    folded = plain(text)
    if not any(need in folded for need in _NEEDS):
        return 0
    if _BUTTON.match(folded):
        return 1
    if _BARE.match(folded):
        return 1 + _below(passages, i, _list(passages, i + 1, counts))
    if i == 0:  # a headline can begin so: «वीडियो: …»
        return 0
    first = next(ends(text), None)
    whole = first is None or first[1] >= len(text) - 1 or text[first[0]] in "?!…|"
    m = _LINE.match(folded) if whole else None
    return 1 if m and not _says(text) and _ends_line(text, m) and goes_on(text, m.end()) is None else 0


def _below(passages: Passages, i: int, count: int) -> int:
    """How many lines below the bare line `i` go with it: the links, and what is told of the last one."""
    if i == 0 and count == 1:  # «बड़ी खबर» above the headline
        return 0
    told = passages[i + count + 1 : i + count + 2]
    return count + bool(count and told and _TEASER.search(plain(told[0].text)))


_COLON = LazyPattern(r"[:|>-]")


def _says(text: str) -> bool:
    """Does a whole sentence of the story follow on the same line? A headline has no danda."""
    if len(text) <= 100:
        return False
    return SAYS.search(text) is not None or tells_on(text) or (len(text) > LONGEST_LINK and text[-1] in "।.")


def _ends_line(text: str, mark: re.Match[str]) -> bool:
    """Is the link over where its line is? Not where it is glued to a sentence, or is itself one of the story."""
    if not _COLON.search(mark[0]) and (tells_on(text) or TOLD.search(text)):
        return False
    if _PICTURED.match(mark[0]) and tells_on(text):
        return False
    return glued_sentence(text, min(mark.end(), len(text))) is None and closer(text, 0) in (None, len(text))


def _without_link(passage: Passage, i: int) -> Sieve:
    """The passage without the link it begins with, which is glued to a sentence; as it is where that is not so."""
    text = passage.text
    m = _LINE.match(plain(text[:LONGEST_LINE])) if i and not passage.kept and closer(text, 0) is None else None
    end = glued_sentence(text, m.end()) or goes_on(text, m.end()) if m else None
    return cut_out(passage, ((0, end, _REASON),) if end else (), apart=True)


# «मेला 2021: नौ रेलगाड़ियां चलेंगी, यहां देखें अपने शहर की सूची दुकानदारों ने कहा कि …», with only a space before the story.
_LOOK = LazyPattern(
    r"^[^:ः।.?!]{3,40}[:ः] [^:ः।?!]{10,110}, ?(?:यहां|यहाँ|यहीं|ऐसे) (?:देखें|देखिए|पढ़ें|पढ़ें|जानें|जानिए|करें चेक|चेक करें) (?=\S)"
)


def cut_look(passage: Passage) -> Sieve:
    """Cut a headline that asks the reader in off the head of a paragraph, where all speaks for its end."""
    m = _LOOK.match(passage.text)
    stop = next((b for _, b in ends(passage.text, m.end())), 0) if m else 0
    at = look_end(passage.text, m.end(), stop) if m and stop else 0
    return cut_out(passage, ((0, at, _REASON),) if at else (), apart=False)


def _list(passages: Passages, start: int, counts: Counter[str]) -> int:
    """How many headlines the list from `start` on has; a heading of the story right above its paragraph is none."""
    count = 0
    for p in passages[start:]:
        if p.kept or not _is_link(p.text):
            break
        count += 1
    below = start + count
    if below < len(passages) and count > _LONGEST_LIST:
        return 0
    if below >= len(passages) or count < 2:
        return count
    last = passages[below - 1]
    attached = passages[below].line - last.line == 1 and last.line - passages[below - 2].line > 1
    shortest = min(p.text.count(" ") for p in passages[start : below - 1])
    heads = tells(passages[below].text) and _may_head(last.text, shortest, counts)
    return count - 1 if attached or heads else count


def _may_head(text: str, shortest: int, counts: Counter[str]) -> bool:
    """Can the last line of a list head the paragraph below it: shorter than the links, or a question of the story's?"""
    spaces = text.count(" ")
    short = spaces < min(6, shortest)
    return LINKED.search(text) is None and (short or (spaces < 12 and text[-1] == "?" and not is_foreign(text, counts)))


_SPEECH = LazyPattern('(?:कहा|कहते हैं|कहती हैं|बताया|बोले|बोलीं|पूछा|लिखा),? ?["“]')


def _is_link(text: str) -> bool:
    if (
        len(text) > LONGEST_LINK
        or _SPEECH.search(text)
        or any(e < len(text) and text[m] in "।." for m, e in ends(text))
    ):
        return False
    return text.endswith(("...", "…")) or text.rstrip("\"'”’)")[-1:] not in "।.|"


def _without_looks(passages: Passages) -> Sieve:
    """The passages below the first line without headlines that ask the reader in."""
    left, fallen = cut_each(cut_look)(passages[1:])
    return (*passages[:1], *left), fallen


_NAMED = 5  # words of a headline that a line says again
_SIGNS = " -–—•*>»।.|"


def drop_again(passages: Passages) -> Sieve:
    """Drop the links, and the lines that say again the headline of one («यह भी पढ़ें: X» and further up «- X»)."""
    left, fallen = sift(passages, (drop_lists, cut_each(cut_inline)))
    left, looks = _without_looks(left)
    fallen = (*fallen, *looks)
    names = {name for d in fallen if (name := _name(d.text)).count(" ") >= _NAMED - 1}
    again = [i > 0 and not (p.kept or p.mark) and plain(p.text).strip(_SIGNS) in names for i, p in enumerate(left)]
    kept = tuple(p for p, gone in zip(left, again, strict=True) if not gone)
    return kept, (*fallen, *(d for p, gone in zip(left, again, strict=True) if gone for d in dropped(p, _REASON)))


def _name(link: str) -> str:
    """The headline that a link names, folded; empty where it says no more than «also read»."""
    folded = plain(link)
    mark = _LINE.match(folded)
    return folded[mark.end() :].strip(_SIGNS) if mark else ""


STEPS = (drop_again,)
