"""Years, decades and spans of years. From 2000 on a year is read as any number; 1100 to 1999 is the question."""

from __future__ import annotations

import re

from vachak.lazy import LazyPattern
from vachak.script.numbers.shapes import (
    DASH,
    GAP,
    PAIRED,
    alone,
    before,
    context,
    is_word,
    next_words,
    previous_words,
    rule,
    words_of,
)
from vachak.script.numerals import cardinal, year

__all__ = ["RULES"]

_FREE = rf"(?<!\d)(?<!\d[-/.:,])(?<![#@+])(?<!{DASH})"
_Y = r"(?:1[1-9]\d\d|2[01]\d\d)"
_STOP = rf"(?!\d|[.,:/]\d|{GAP}[%‰]|{GAP}{DASH}{GAP}\d)"


def _is_year(match: re.Match[str]) -> bool:
    """Whether a bare number from 1100 to 1999 is a year: by the words beside it, not by its size alone."""
    if alone(match):
        return False
    said, follows = previous_words(match), next_words(match)
    if said[-1] in context("year_before"):
        return True
    share = said[-1] == "से" and said[-2:][0].endswith("में")  # «जिनमें से 1921 के नमूने»
    if share or said[-1] in context("count_before") or (_counts(follows) and not _SINCE.search(before(match))):
        return False
    n = int(match["y"])
    if _of_history(match, follows):
        return True
    if n < 1700 or (n % 100 == 0 and n < 1900):
        return follows[0] == "में" and n % 100 != 0
    if n >= 1800 and follows[0] in context("year_noun_after"):
        return True
    return follows[0] in context("year_after") or _in_apposition(match, follows[0])


def _of_history(match: re.Match[str], follows: list[str]) -> bool:
    """«1556 की पानीपत», «1556 से 1605 तक राज किया»: battles and reigns have no other number."""
    if follows[0] in {"की", "के", "का"} and not _BATTLES.isdisjoint(follows[1:3]):
        return True
    span = _SPAN_IN_WORDS.search(match.string, max(0, match.start() - 8), match.end() + 8)
    return span is not None and not _REIGN.isdisjoint(words_of(match.string[match.end() : match.end() + 50]))


_BATTLES = frozenset("पानीपत लडाई युद्ध जंग संधि क्रांति विद्रोह प्लासी हल्दीघाटी खानवा तराइन".split())
_REIGN = frozenset("शासन राज शासक शासनकाल बादशाह सम्राट सुल्तान गद्दी जीवित".split())
_SPAN_IN_WORDS = LazyPattern("1\\d{3} से 1\\d{3}")
_SINCE = LazyPattern("[12]\\d{3} से \\Z")
"""«1970 से 1971 के बीच» has a year before it."""


def _counts(follows: list[str]) -> bool:
    """1500 से ज्यादा, 1800 में से, 1600 के पार, 1900 की मौत."""
    first, second = (*follows, "", "")[:2]
    return (
        (first == "से" and second in context("more_after"))
        or (first == "में" and second in {"से", "भी"})
        or (first in {"के", "का"} and second in context("round_after"))
        or (first in {"की", "को"} and second in context("toll_after"))
    )


def _in_apposition(match: re.Match[str], sign: str) -> bool:
    """A year between commas, in brackets or at the end; but «दिल्ली में 1893, मुंबई में 1923» counts."""
    if int(match["y"]) < 1800 or sign not in {",", ")", "", ":", "-", "–", "।", "(", ";", "'", "’"}:
        return False
    stem = before(match).rstrip()
    return not stem.endswith(("में", "से", "-")) and not (sign == ")" and not stem.endswith(("(", ",")))


def _bare(match: re.Match[str]) -> str | None:
    return year(int(match["y"])) if _is_year(match) else None


def _span(match: re.Match[str]) -> str | None:
    """2019-20 is one financial year; 1914-18 and 1990-2000 run from one to another."""
    first, last = int(match["a"]), match["b"]
    if len(last) == 4:
        return f"{year(first)} से {year(int(last))}" if first < int(last) and _calm(match) else None
    short = int(last)
    if short == (first + 1) % 100 and short:
        return f"{year(first)} {cardinal(short)}"
    if short == 0 or short > first % 100:
        return f"{year(first)} से {cardinal(short) if short else year(first // 100 * 100 + 100)}"
    return None


def _calm(match: re.Match[str]) -> bool:
    """Two numbers of four digits are years unless something is counted after or before them."""
    follows = next_words(match)[0]
    return previous_words(match)[-1] not in context("count_before") and (
        follows in context("year_after") or not is_word(follows) or int(match["a"]) >= 2000
    )


def _decade(match: re.Match[str]) -> str | None:
    said = year(int(match["y"]))
    return f"{said} के दशक" if match["s"] else said


def _reign(match: re.Match[str]) -> str | None:
    first, last = int(match["a"]), int(match["b"])
    """A life or a reign; «(1200-1500)», round and early, is rather a price."""
    price = first < 1500 and first % 50 == 0 == last % 50
    return f"{year(first)} से {year(last)}" if first < last < first + 500 and not price else None


def _era(match: re.Match[str]) -> str:
    if match["first"]:
        until = f" से {year(int(match['y2']))}" if match["y2"] else ""
        return f"ईसवी {year(int(match['a2']))}{until}"
    since = f"{year(int(match['a']))} से " if match["a"] else ""
    return f"{since}{year(int(match['y']))} {_ERAS.get(match['era'].replace(' ', ''), match['era'])}"


_ERAS = {
    **dict.fromkeys(("ई.", "ई॰", "CE", "AD"), "ईसवी"),
    **dict.fromkeys(("ई.पू.", "ई.पू", "BCE", "BC"), "ईसा पूर्व"),
}

RULES = (
    rule(
        "decade",
        "1990 के दशक is a year even where the number could count; 1990s says so in English.",
        ("1990 के दशक में", "उन्नीस सौ नब्बे के दशक में"),
        rf"{_FREE}(?P<y>{_Y}|\d0)(?:(?P<s>['’]?s(?!\w))"
        r"|(?= ?(?:के|वाले|का|की|वे)? ?(?:शुरुआती |आखिरी |अंतिम )?दशक))",
        _decade,
        cues=("दशक", "s"),
    ),
    rule(
        "era",
        "A number before ई. or ई.पू. is a year of that era, and so is one behind ई.; before spans of years.",
        ("1526 ई. में युद्ध हुआ।", "पंद्रह सौ छब्बीस ईसवी में युद्ध हुआ।"),
        rf"{_FREE}(?:(?P<a>\d{{1,4}}){GAP}(?:{DASH}|से){GAP})?(?P<y>\d{{1,4}}) ?"
        r"(?P<era>ई\. ?पू\.?|ईसा पूर्व|ई[.॰]|ईस्वी|ईसवी|CE|BCE|AD|BC)(?![\u0900-\u097fA-Za-z])"
        rf"|(?<![\u0900-\u097fA-Za-z.])(?P<first>ई[.॰]|AD) ?(?P<a2>\d{{3,4}})(?:{GAP}{DASH}{GAP}(?P<y2>\d{{3,4}}))?"
        r"(?![\d%]|[.,/]\d)",
        _era,
        cues=("ई", "C", "AD"),
    ),
    rule(
        "reign",
        "Two years in brackets are a reign or a life; before spans of years, which begin with 1500.",
        ("कबीर (1398-1518) की रचनाएँ", "कबीर, तेरह सौ अट्ठानबे से पंद्रह सौ अठारह की रचनाएँ"),
        rf"(?<=\()(?P<a>1\d{{3}}|20\d\d){GAP}{DASH}{GAP}(?P<b>1\d{{3}}|20\d\d)(?=\))",
        _reign,
        cues=("(",),
    ),
    rule(
        "years",
        "2019-20 is read as a pair, 1914-18 with से; before dates' and counts' ranges.",
        ("वित्त वर्ष 2020-21 में", "वित्त वर्ष दो हज़ार बीस इक्कीस में"),
        rf"{_FREE}(?P<a>1[5-9]\d\d|20\d\d)(?:{GAP}{DASH}{GAP}|/)(?P<b>(?:1[5-9]|20|21)\d\d|\d\d)"
        rf"(?!\d|[.,:/]\d|{GAP}[%‰]|{DASH}\d)",
        _span,
        cues=PAIRED,
    ),
    rule(
        "year",
        "1100 to 1999 are read in hundreds where the words beside them make a year of them.",
        ("करगिल युद्ध 1999 में हुआ।", "करगिल युद्ध उन्नीस सौ निन्यानबे में हुआ।"),
        rf"{_FREE}(?P<y>1[1-9]\d\d){_STOP}",
        _bare,
        cues=("1",),
    ),
)
