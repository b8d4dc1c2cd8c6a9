"""Signs of arithmetic and of counting beside numbers: 2 + 2 = 4, 18+, (-5), ~500, 10⁵, No. 1."""

from __future__ import annotations

import re

from vachak.script.numbers.shapes import DASH, HINDI, NUM, context, is_word, next_words, previous_words, rule, words_of
from vachak.script.numerals import digits, number
from vachak.script.shapes import FINITE

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
_ABOUT = {"~": "लगभग ", "≈": "लगभग ", "≥": "कम से कम ", "≤": "अधिक से अधिक ", "±": "प्लस माइनस "}
_COUNTED = "साल|वर्ष|महीने|माह|दिन|घंटे|मिनट|लोग|रुपये|रुपए|प्रतिशत|फीसदी|फ़ीसदी|किलोमीटर|मीटर|लाख|करोड़|हजार|हज़ार"


def _minus(match: re.Match[str]) -> str | None:
    """A hyphen behind a space is a minus before a decimal, after a word of change, or where no name can be joined.

    «ग्रेड -1» and «स्पेन -7» only have a space too many.
    """
    said, rest = previous_words(match)[-1], match.string[match.end("n") :][:40].lstrip()
    follows = words_of(rest)[0] if is_word(rest) else rest[:1]
    if said in context("minus_before"):
        return "माइनस "
    counted = follows in _COUNTED_WORDS if match["point"] else said not in _NO_NAME or follows not in _AFTER_SUM
    return None if counted else "माइनस "


_AFTER_SUM = frozenset("से तक का की के पर में को और या , . । अंक डिग्री था थी है रहा रही हो हुआ पहुंचा गया".split()) | {""}
_COUNTED_WORDS = frozenset("लाख करोड अरब हजार मिलियन बिलियन किमी किलोमीटर मीटर टन लीटर एकड हेक्टेयर घंटे रुपये रुपए".split())


_NO_NAME = frozenset("में पर से का के की को और या व तो तक ने रहा रही रहे था थी है यानी बनाम".split())
"""What no number is joined to by a hyphen."""


def _leading_point(match: re.Match[str]) -> str | None:
    """.5 is शून्य दशमलव पाँच; a gun's bore is पॉइंट. «आया था .5 लोग» is a full stop typed late."""
    if previous_words(match)[-1] in FINITE:
        return None
    bore = next_words(match)[0] in {"बोर", "कैलिबर", "bore"}
    minus = "माइनस " if match["minus"] else ""
    return f"{minus}{'पॉइंट' if bore else 'शून्य दशमलव'} {digits(match['n'])}"


def _compared(match: re.Match[str]) -> str:
    unit = f" {match['unit'].strip()}" if match["unit"] else ""
    unit = " प्रतिशत" if unit == " %" else unit
    return f"{number(match['a'])}{unit}{' से कम' if match['s'] == '<' else ' से ज़्यादा'}"


RULES = (
    rule(
        "leading-point",
        "A decimal without its nought; before ranges and measures, which would take its digits for a whole number.",
        (".5 फीसदी गिरावट", "शून्य दशमलव पाँच फीसदी गिरावट"),
        rf"(?:^|(?<=[ (,\n]))(?P<minus>{DASH})?\.(?P<n>\d{{1,4}})(?!\d|[.,:/-]\d)",
        _leading_point,
        cues=(".",),
    ),
    rule(
        "compared",
        "A sign of comparison before a number is said behind it and its unit.",
        ("रोगी <5 साल के", "रोगी पाँच साल से कम के"),
        rf"(?<![\w<>=/)-])(?<!\d )(?P<s>[<>]) ?(?P<a>{NUM})(?P<unit> ?%| (?:{_COUNTED})(?![{HINDI}]))?(?![\d<>=])",
        _compared,
        cues=("<", ">"),
    ),
    rule(
        "number-sign",
        "No. and # before a number are नंबर.",
        ("No. 1 टीम", "नंबर एक टीम"),
        rf"(?:(?<![A-Za-z{HINDI}])(?:(?:No|Nos|no)\.? ?|NO(?:\. ?| ))|(?<![\w{HINDI}&])#|№ ?)(?=\d)",
        lambda _: "नंबर ",
        cues=("No", "NO", "no", "#", "№"),
    ),
    rule(
        "about",
        "A sign before a number that says it is not exact.",
        ("~500 लोग", "लगभग पाँच सौ लोग"),
        r"(?<!\d)(?<!\d )[~≈≥≤±] ?(?=\d)",
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
        "minus",
        "A hyphen with a space before it only is a minus, where it cannot be a slip for one that joins.",
        ("बदलाव -0.3 अंक रहा।", "बदलाव माइनस शून्य दशमलव तीन अंक रहा।"),
        rf"(?<=[ (])(?<![\d%] ){DASH}(?=(?P<n>\d{{1,9}}(?P<point>\.\d{{1,6}})?)(?!\d|{DASH}))",
        _minus,
        cues=("-", "–", "−", "‑", "‐"),
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
        r"(?<=\d)(?:[⁰¹²³⁴-⁹]{1,4}|\^\d{1,3}(?!\d))",
        lambda m: {"²": " का वर्ग", "³": " का घन"}.get(m[0], f" की घात {number(m[0].lstrip('^').translate(_RAISED))}"),
        cues=("^", "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"),
    ),
)
"""After ranges, whose dash is no minus."""
