"""Signs of arithmetic and of counting beside numbers: 2 + 2 = 4, 18+, (-5), ~500, 10⁵, No. 1."""

from __future__ import annotations

import re

from vachak.script.numbers.shapes import DASH, HINDI, NUM, rule
from vachak.script.numerals import number

__all__ = ["RULES", "SUMS"]


def _sum(match: re.Match[str]) -> str | None:
    return _SIGNS[match["o"].strip()]


_SIGNS = {
    "+": " प्लस ",
    "=": " बराबर ",
    "×": " गुणा ",
    "÷": " भागे ",
    "*": " गुणा ",
    "&": " और ",
    "<": " से कम ",
    ">": " से ज़्यादा ",
    "±": " प्लस माइनस ",
}


def _plus_behind(match: re.Match[str]) -> str | None:
    """100+ counts, 18+ and 60+ are ages."""
    large = re.search(r"\d{3}\Z", match.string[max(0, match.start() - 3) : match.start()])
    return " से ज़्यादा" if large else " प्लस"


def _signed(match: re.Match[str]) -> str | None:
    return {"+": "प्लस ", "±": "प्लस माइनस "}.get(match["s"], "माइनस ") + number(match["a"])


_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_ABOUT = {"~": "लगभग ", "≈": "लगभग ", "≥": "कम से कम ", "≤": "अधिक से अधिक "}

RULES = (
    rule(
        "number-sign",
        "No. and # before a number are नंबर.",
        ("No. 1 टीम", "नंबर एक टीम"),
        rf"(?:(?<![A-Za-z{HINDI}])(?:No|NO|Nos|no)\.? ?|(?<![\w{HINDI}&])#|№ ?)(?=\d)",
        lambda _: "नंबर ",
        cues=("No", "NO", "no", "#", "№"),
    ),
    rule(
        "about",
        "A sign before a number that says it is not exact.",
        ("~500 लोग", "लगभग पाँच सौ लोग"),
        r"(?<!\d)(?<!\d )[~≈≥≤] ?(?=\d)",
        lambda m: _ABOUT[m.group()[0]],
        cues=tuple(_ABOUT),
    ),
)
"""Before every other number."""

SUMS = (
    rule(
        "sum",
        "Signs of arithmetic between two numbers.",
        ("2 + 2 = 4", "दो प्लस दो बराबर चार"),
        r"(?<=[\d)])(?P<o> ?[+=×÷*&<>±] ?)(?=[\d(₹$€£])",
        _sum,
        cues=("+", "=", "×", "÷", "*", "&", "<", ">", "±"),
    ),
    rule(
        "plus-behind",
        "18+ and 500+.",
        ("18+ आबादी", "अठारह प्लस आबादी"),
        r"(?<=\d)\+(?!\d)",
        _plus_behind,
        cues=("+",),
    ),
    rule(
        "signed",
        "A sign before a number alone or in brackets; a dash that only separates is passed over.",
        ("(-5)", "माइनस पाँच"),
        rf"(?:^|(?<=[(\[=/]))(?P<s>{DASH})(?P<a>{NUM})(?=[)\]]|$)",
        _signed,
        cues=("-", "–", "−"),
    ),
    rule(
        "plus-before",
        "A plus before a number.",
        ("पारा +4 रहा।", "पारा प्लस चार रहा।"),
        rf"(?<![\w{HINDI}])(?P<s>[+±])(?P<a>{NUM})",
        _signed,
        cues=("+", "±"),
    ),
    rule(
        "power",
        "A raised number is a power; raised 2 and 3 of units are read with their units.",
        ("10⁵ कण", "दस की घात पाँच कण"),
        r"(?<=\d)[⁰¹²³⁴-⁹]{1,4}",
        lambda m: {"²": " का वर्ग", "³": " का घन"}.get(m[0], f" की घात {number(m[0].translate(_RAISED))}"),
        cues=("⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"),
    ),
)
"""After ranges, whose dash is no minus."""
