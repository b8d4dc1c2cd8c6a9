"""What stands between the top of the page and the story and is neither: bylines, days, offices, breadcrumbs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from vachak.article.folding import plain, plain_pattern
from vachak.article.passage import Passage, Passages, Sieve, dropped
from vachak.article.structure.credits import MONTHS, has_family_name, is_credit, is_person
from vachak.article.structure.dateline import is_dateline
from vachak.article.structure.places import is_place
from vachak.lazy import LazyPattern
from vachak.nouns import Dropped

__all__ = ["drop_preamble", "mark_highlights"]

_LINES = 12  # a page has that many at most above its story
_LONG = 200  # characters of a paragraph, whatever it ends with
_SENTENCE = 40  # and of one that ends as sentences do
_MOST = 140  # characters of a byline
_ENDS = "।.|"
_HIGHLIGHTS = 8
_CRUMB = 20  # characters a breadcrumb has of the headline below it

_BY = LazyPattern(
    r"\b(?:edited|written|reported|posted|published|curated|authored|translated|updated|compiled|story) "
    r"?(?:by|on|at)\b|"
    r"^by\b|(?<=\S) by (?=[a-z\u0904-\u0939])|^(?:प्रविष्टि|प्रकाशन) तिथि"
)
_FROM = LazyPattern(r"(?:\S{1,20} ){1,3}से")
_PART = re.compile(r"[\s\d,./:|()-]+")
_DAY = LazyPattern(plain_pattern(rf"{MONTHS}|(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)वार|am|pm|ist|gmt|बजे|at"))
_CLOCK = LazyPattern(r"\d[:.]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2}")
_STAMP = LazyPattern(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? \d{1,2} [A-Z][a-z]{2,8},? \d{4}"
    r"(?:,? \d{1,2}:\d\d(?: ?[AaPp][Mm])?(?: ?IST)?)?$"
)
_BETWEEN = re.compile("[,|/]")
_AGO = LazyPattern(  # «एक दिन पहले»
    plain_pattern(
        r"(?:\d{1,3}|एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस|कुछ)(?: ही)? "
        r"(?:क्षण|पल|देर|मिनट|घंटा|घंटे|घंटों|दिन|दिनों|हफ्ते|सप्ताह|महीने|माह|साल) पहले"
    )
)
_STAFF = LazyPattern(
    plain_pattern(
        r"(?:^|\S )(?:स्टाफ|ऑनलाइन|डेस्क|टीम|संवाददाता|ब्यूरो|नेटवर्क|न्यूज एजेंसी|रिपोर्टर|प्रतिनिधि|टीम डिजिटल)$|"
        r"^बीबीसी \S.{0,30}(?:संवाददाता|के लिए).{0,20}$"
    )
)
_OFFICE = LazyPattern(plain_pattern(r"(?:मंत्रालय|कार्यालय|सचिवालय|निदेशालय|आयोग|समिति|मंत्रिमंडल|मंत्रिमण्डल|विभाग)$"))
_ACTS = LazyPattern(r" (?:में|पर|से|ने|को|हुआ|हुई|हुए) ")
_SLOGAN = 7  # spaces of a slogan above the breadcrumb
_HINDI = LazyPattern("[\u0904-\u0939]")
_SECTION = LazyPattern(r"\d{1,2}[.)] ?[^।?!:]{2,40}$")
_REPORT = LazyPattern(
    r"(?P<from>[^\s।?!:,]{2,20}) से,? (?:[^\s।?!:,]{2,20} ){1,3}की (?:विशेष |ग्राउंड |एक्सक्लूसिव )?रिपोर्ट[।.]?"
)
_LABEL = LazyPattern(
    plain_pattern(r"^\W{0,3}(?:(?:स्टोरी )?हाइलाइट्स?|(?:story )?highlights?|खास बातें|मुख्य (?:बातें|बिंदु)|key points)\W*$")
)


def drop_preamble(passages: Passages) -> Sieve:
    """Drop the bylines, days, offices and breadcrumbs above the first paragraph."""
    end = next((i for i, p in enumerate(passages[:_LINES]) if _is_story(p)), 0)
    reasons = _reasons(passages[: end + 1]) if end else []
    gone = {i: reason for i, reason in enumerate(reasons) if reason}
    kept = tuple(p for i, p in enumerate(passages) if i not in gone)
    return kept, tuple(d for i, reason in gone.items() for d in dropped(passages[i], reason))


def _reasons(passages: Passages) -> list[str]:
    """Why each line but the last, where the story begins, is no part of it; empty where it is."""
    reasons = [_reason(p, below) for p, below in pairwise(passages)]
    for i in range(1, len(reasons)):  # «रवीश सिंह», «सिंघु सीमा से», below the headline
        if not reasons[i] and _is_free(passages[i]) and _is_writer(passages[i].text, reasons[i - 1]):
            reasons[i] = "byline"
    _mark_page(passages, reasons)
    for i in range(len(reasons) - 2, 0, -1):  # what stands above a byline, and is no headline, is one
        short = not reasons[i] and passages[i].text.count(" ") < 2 and not is_dateline(passages[i].text)
        if short and _is_free(passages[i]) and reasons[i + 1] in ("byline", "date or time"):
            reasons[i] = "byline"
    return reasons


def _mark_page(passages: Passages, reasons: list[str]) -> None:
    """Mark what is the page's own above the story: slogans above a breadcrumb, numbered sections, a name alone."""
    crumb = max((i for i, reason in enumerate(reasons) if reason == "breadcrumb"), default=0)
    for i in range(crumb):
        if not reasons[i] and _is_free(passages[i]) and passages[i].text.count(" ") < _SLOGAN:
            reasons[i] = "page header"
    for i in _numbered(passages[: len(reasons)]):
        reasons[i] = "breadcrumb"
    for i, reason in enumerate(reasons):
        if not reason and _is_free(passages[i]) and _is_signed(passages, i):
            reasons[i] = "byline"


def _numbered(passages: Passages) -> range:
    """The sections in a numbered list («1. मनोरंजन», «2. टीवी») that nothing Hindi stands above; a headline is below."""
    first = next((i for i, p in enumerate(passages) if _HINDI.search(p.text)), 0)
    end = first
    while end < len(passages) and _is_free(passages[end]) and _SECTION.match(passages[end].text):
        end += 1
    listed = end - first > 1 and passages[first].text.startswith("1") and end < len(passages)
    return range(first, end if listed else first)


def _is_signed(passages: Passages, i: int) -> bool:
    """Is it where and by whom the report is («आरा से मनीष की रिपोर्ट»), or alone above a story of others a name?"""
    text, report = passages[i].text, _REPORT.fullmatch(passages[i].text)
    if report is not None:
        return is_place(report["from"])
    named = len(passages) == 2 and is_person(text) and has_family_name(text)
    return named and text.split()[0] not in passages[1].text


def _is_free(p: Passage) -> bool:
    return not p.kept and not p.mark and p.role is None


def _is_writer(text: str, above: str) -> bool:
    """Is it a writer's name, or below a byline the place the writer reports from?"""
    return (is_person(text) and has_family_name(text)) or (above == "byline" and _FROM.fullmatch(text) is not None)


def _is_story(p: Passage) -> bool:
    return len(p.text) > _LONG or (len(p.text) > _SENTENCE and p.text.rstrip("\"'”’»)")[-1:] in _ENDS)


def _reason(p: Passage, below: Passage) -> str:
    """Why the line is no part of the story; empty where it is."""
    text, folded = p.text, plain(p.text)
    words = text.count(" ") + 1
    if not _is_free(p) or len(text) > _MOST:
        return ""
    if text.endswith(",") and is_place(text[:-1]):
        return "byline"
    if is_dateline(text):
        return ""
    if _is_when(folded) or _AGO.fullmatch(folded):
        return "date or time"
    if _BY.search(folded) or (words <= 4 and _STAFF.search(folded)) or is_credit(text) or _is_stamped(text):
        return "byline"
    if is_person(text) and (_STAFF.search(plain(below.text)) or _is_when(plain(below.text))):
        return "byline"
    if _is_office(folded, words) and not _is_story(below):
        return "office"
    return "breadcrumb" if _is_crumb(folded, plain(below.text)) else ""


def _is_when(folded: str) -> bool:
    """Is it a day or an hour, and nothing else?"""
    names = [part for part in _PART.split(folded) if part]
    return len(folded) < _SENTENCE and bool(names or _CLOCK.search(folded)) and all(map(_DAY.fullmatch, names))


def _is_stamped(text: str) -> bool:
    """Is it a desk or a name, a place and a day, glued («राज टीम,मधुबनीTue, 6 Feb 2024 07:40 AM»)?"""
    stamp = _STAMP.search(text)
    parts = [part.strip() for part in _BETWEEN.split(text[: stamp.start()]) if part.strip()] if stamp else []
    return bool(parts) and all(is_credit(part) or is_place(part) or is_person(part) for part in parts)


def _is_office(folded: str, words: int) -> bool:
    longest = 3 if folded.endswith("विभाग") else 6
    return words <= longest and _OFFICE.search(folded) is not None and not _ACTS.search(folded)


def _is_crumb(text: str, below: str) -> bool:
    """Does the line end with the beginning of the headline below it («न्यूज़इंडियापेट्रोल के दाम …»)?"""
    at = text.find(below[:_CRUMB], 1)
    parted = at > 0 and (text[at - 1] != " " or text[at - 2] in "/>»›|")
    return parted and len(below) >= _CRUMB and below.startswith(text[at:])


def mark_highlights(passages: Passages, fallen: Iterable[Dropped]) -> Passages:
    """The passages, where the lines below a label that fell («स्टोरी हाइलाइट्स») are the items of its list."""
    labels = {d.line for d in fallen if len(d.text) < _SENTENCE and _LABEL.match(plain(d.text))}
    listed = {i for line in labels for i in _highlights(passages, line)}
    return tuple(replace(p, role="item") if i in listed else p for i, p in enumerate(passages))


def _highlights(passages: Passages, line: int) -> Iterator[int]:
    first = next((i for i, p in enumerate(passages) if p.line > line), len(passages))
    for i, p in enumerate(passages[first : first + _HIGHLIGHTS], start=first):
        if p.mark or p.role is not None or len(p.text) > _MOST or p.text[-1] in _ENDS or is_dateline(p.text):
            return
        yield i
