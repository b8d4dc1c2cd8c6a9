"""Roman numerals: अध्याय IV, कक्षा VI-VIII, एलिजाबेथ II, विश्व युद्ध II, IInd."""

from __future__ import annotations

import re

from vachak.script.numbers.shapes import DASH, HINDI, context, previous_words, rule
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
    if said not in context("roman_before") and match["r"] not in {"II", "III"}:
        return None
    return f" {cardinal(n)}{_until(match['last'])}"


def _until(last: str | None) -> str:
    return f" से {cardinal(_roman(last))}" if last and _roman(last) else ""


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
        "roman",
        "Roman numerals where the word before them makes them one.",
        ("अध्याय IV में प्रावधान है।", "अध्याय चार में प्रावधान है।"),
        rf"(?<=[{HINDI}A-Za-z0-9])(?:{DASH}| )(?P<r>[IVXL]{{1,7}})(?:{DASH}(?P<last>[IVXL]{{1,7}}))?"
        rf"(?![A-Za-z&.{HINDI}]|{DASH}[A-Za-z])",
        _numeral,
        needs="IVX",
    ),
)
