"""Roman numerals: अध्याय IV, कक्षा VI-VIII, एलिजाबेथ II, विश्व युद्ध II, IInd."""

from __future__ import annotations

import re

from vachak.lazy import LazyPattern
from vachak.script.acronyms import letters
from vachak.script.numbers.shapes import DASH, HINDI, context, letter_names, next_words, previous_words, rule
from vachak.script.numerals import cardinal, english_ordinal, ordinal

__all__ = ["RULES"]

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
_RANKS = ("", "प्रथम", "द्वितीय", "तृतीय", "चतुर्थ", "पंचम", "षष्ठ", "सप्तम", "अष्टम", "नवम", "दशम")


def _roman(text: str) -> int:
    """The value of a Roman numeral up to 89; 0 for letters in an order no one writes."""
    total = 0
    for c, follows in zip(text, [*text[1:], ""], strict=True):
        low = _VALUES[c] < _VALUES.get(follows, 0)
        total += -_VALUES[c] if low else _VALUES[c]
    return total if _written(total) == text else 0


def _written(n: int) -> str:
    tens = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX")[n // 10] if 0 < n < 90 else ""
    return tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[n % 10]


def _numeral(match: re.Match[str]) -> str | None:
    """Kings and popes take द्वितीय, तृतीय; chapters, classes and stages a plain number; a lone I is left alone."""
    n = _roman(match["r"])
    said = previous_words(match)[-1]
    if not n or not said:
        return None
    if said in context("roman_king"):
        return " " + (_RANKS[n] if n <= 10 else ordinal(n, "वें"))
    if said not in context("roman_before") and match["r"] not in {"II", "III"} and not _is_long(match["r"]):
        return None
    if not match["more"] and next_words(match)[0] in _HELD:
        return f" {ordinal(n, 'वां')}"
    part = f" {letter_names(match['part'][-1])}" if match["part"] else ""
    return f" {cardinal(n)}{part}{_NEXT.sub(_item, match['more'])}"


def _is_long(text: str) -> bool:
    """Three and more letters in a numeral's order are no acronym, but «XXX» and «III» can be."""
    return len(text) > 2 and len(set(text)) > 1


_HELD = frozenset("शिखर संस्करण अधिवेशन ओलंपिक ओलिंपिक".split())
_NEXT = LazyPattern(f"(?P<by>{DASH}|[ ,]+(?:से|to|और|व|तथा|एवं)? ?)(?P<r>[IVXL]+)")


def _item(match: re.Match[str]) -> str:
    """One more numeral of a list or range; a dash is से, letters that are no numeral stay for others to say."""
    n = _roman(match["r"])
    by = match["by"] if match["by"][0] in " ," else " से "
    return f"{by.replace(' to ', ' से ')}{cardinal(n)}" if n else f"{by}{letters(match['r'])}"


def _mark(match: re.Match[str]) -> str | None:
    """(ii) and (IV) number what follows; a letter alone, «ट्विटर (X)», only beside other marks or first of all."""
    mark = match["r"] or match["bare"].rstrip(") ")
    n = _roman(mark.upper())
    around = match.string[max(0, match.start() - 200) : match.end() + 200]
    opens = match.start() < 4 and not match.string[: match.start()].strip(" (")
    first = opens or previous_words(match)[-1] in context("roman_before")
    if not n or not (first or _is_long(mark) or (len(mark) > 1 and mark.islower()) or len(_MARKS.findall(around)) > 1):
        return None
    return f"{cardinal(n)}, " if match["bare"] else cardinal(n)


_MARKS = re.compile(r"\((?:[ivx]{1,5}|[IVX]{1,5})\)")


def _suffixed(match: re.Match[str]) -> str | None:
    """IInd is an English ordinal; VIIIवीं a Hindi one."""
    n = _roman(match["r"])
    if not n:
        return None
    return english_ordinal(n) if match["s"].isascii() else ordinal(n, match["s"])


RULES = (
    rule(
        "world-war",
        "Hindi puts the number of a world war before its name.",
        ("विश्व युद्ध II के बाद", "द्वितीय विश्व युद्ध के बाद"),
        rf"(?:विश्व ?युद्ध|विश्वयुद्ध|World War|world war)[ -](?P<r>II?)(?![A-Za-z{HINDI}])",
        lambda match: f"{_RANKS[len(match['r'])]} विश्व युद्ध",
        needs="I",
    ),
    rule(
        "roman-ordinal",
        "A Roman numeral with the ending of an ordinal.",
        ("IInd शिफ्ट में", "सेकंड शिफ्ट में"),
        rf"(?<![A-Za-z{HINDI}])(?P<r>[IVX]{{1,6}})[ -]?(?P<s>st|nd|rd|th|वां|वीं|वें|वाँ)(?![A-Za-z{HINDI}])",
        _suffixed,
        needs="IVX",
    ),
    rule(
        "eleven",
        "A team's playing XI is said in English.",
        ("प्लेइंग XI में", "प्लेइंग इलेवन में"),
        rf"(?:(?<=प्लेइंग)|(?<=laying))(?:{DASH}| )XI(?![A-Za-z])",
        lambda _: " इलेवन",
        needs="X",
    ),
    rule(
        "roman-mark",
        "Roman numerals in brackets, large or small, count the points of a text.",
        ("(i) शिक्षा (ii) रोजगार", "एक, शिक्षा, दो, रोजगार"),
        r"(?:(?<=\()(?P<r>[ivx]{1,5}|[IVX]{1,5})(?=\)))|(?:^|(?<=\n))(?P<bare>[ivx]{1,4}\) ?)",
        _mark,
        needs="IVXivx",
        cues=(")",),
    ),
    rule(
        "roman",
        "Roman numerals where the word before them makes them one.",
        ("अध्याय IV में प्रावधान है।", "अध्याय चार में प्रावधान है।"),
        rf"(?<=[{HINDI}A-Za-z0-9])(?:{DASH}| )(?P<r>[IVXL]{{1,7}})(?P<part>{DASH}[A-H](?![A-Za-z]))?"
        rf"(?P<more>(?:(?:{DASH}|, ?| (?:से|to|और|व|तथा|एवं) )[IVXL]{{1,7}}(?![A-Za-z&.{HINDI}])){{0,11}})"
        rf"(?![A-Za-z&.{HINDI}]|{DASH}[A-Za-z])",
        _numeral,
        needs="IVX",
    ),
)
