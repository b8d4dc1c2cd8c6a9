"""Fractions: ½, 1½ लाख, 2/3 बहुमत, 120 75/90, and numbers of cases and files with a slash."""

from __future__ import annotations

import re

from vachak.script.numbers.shapes import DASH, EDGE, GAP, NUM, alone, context, next_words, previous_words, rule
from vachak.script.numerals import cardinal, half_past, number, quarter_past, quarter_to

__all__ = ["RULES"]

_SIGNS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
    "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip
_NAMED = {3: "तिहाई", 4: "चौथाई"}


def _sign(match: re.Match[str]) -> str | None:
    above, below = _SIGNS[match["s"]]
    if not match["n"]:
        return _part(above, below, match)
    return _mixed(int(match["n"]), above, below)


def _mixed(n: int, above: int, below: int) -> str:
    """A whole number and a part: साढ़े, सवा and पौने where a reader has them, else joined with और."""
    if n and (above, below) == (1, 2):
        return half_past(n)
    if n and below == 4 and above in (1, 3):
        return quarter_past(n) if above == 1 else quarter_to(n + 1)
    return f"{cardinal(n)} और {cardinal(above)} बटा {cardinal(below)}"


def _part(above: int, below: int, match: re.Match[str]) -> str:
    if (above, below) == (1, 2):
        follows = next_words(match)[0]
        return "आधी" if follows in context("feminine") else "आधे" if follows in context("oblique") else "आधा"
    if below in _NAMED and above < below:
        return f"{cardinal(above)} {_NAMED[below]}"
    return f"{cardinal(above)} बटा {cardinal(below)}"


def _slash(match: re.Match[str]) -> str | None:
    """Thirds and quarters have names, but not alone, nor where a case or a house has the number."""
    above, below = match["a"].replace(",", ""), match["b"].replace(",", "")
    if "." in above + below:
        return f"{number(above)}, {number(below)}"
    if _is_day(above, below, match):
        return f"{number(above)} {number(below)}"
    bare = alone(match) and not match["w"]
    if bare or _is_case(match) or max(len(above), len(below)) > 3:
        return f"{number(above)} बटा {number(below)}"
    a, b = int(above), int(below)
    if match["w"]:
        return _mixed(int(match["w"]), a, b)
    if b == a + 1 and _either(a, next_words(match)[0]):
        return f"{number(above)} {number(below)}"
    return _part(a, b, match) if 0 < a < b else f"{number(above)} बटा {number(below)}"


def _either(a: int, follows: str) -> bool:
    """Neighbours before what is counted are one or the other, not a share: 13/14 रुपये, 3/4 फीसदी."""
    return (a > 4 and follows in context("either_after")) or follows in {"फीसदी", "प्रतिशत", "%"}


def _is_day(above: str, below: str, match: re.Match[str]) -> bool:
    """Days of horror have their numbers for a name: the 7/10 attack (those all know are in the table of codes)."""
    could_be = above.isdigit() and below.isdigit() and 0 < int(above) <= 31 and 0 < int(below) <= 12
    share = could_be and int(below) in _NAMED and int(above) < int(below)
    return could_be and not share and next_words(match)[0] in _HORRORS


_HORRORS = frozenset("हमला हमले हमलों अटैक धमाका धमाके धमाकों ब्लास्ट विस्फोट विस्फोटों नरसंहार आतंकी आतंकवादी".split())


def _is_case(match: re.Match[str]) -> bool:
    return not context("case_before").isdisjoint(previous_words(match)[-2:])


RULES = (
    rule(
        "fraction-sign",
        "½ alone or behind a whole number: डेढ़, ढाई, साढ़े, सवा, पौने.",
        ("1½ लाख टन गेहूँ", "डेढ़ लाख टन गेहूँ"),
        rf"(?:{EDGE}(?P<n>\d{{1,9}}){GAP}{DASH}?)?(?P<s>[{''.join(_SIGNS)}])",
        _sign,
        needs=_SIGNS,
    ),
    rule(
        "fraction",
        "A slash is तिहाई or चौथाई in a share, बटा in a file's number.",
        ("प्रस्ताव को 2/3 बहुमत मिला।", "प्रस्ताव को दो तिहाई बहुमत मिला।"),
        rf"{EDGE}(?:(?P<w>\d{{1,3}}) (?=\d{{1,2}}/\d{{1,3}}(?!\d)))?"
        rf"(?P<a>{NUM}){GAP}[/⁄∕]{GAP}(?P<b>{NUM})(?!\d|[.,/]\d)",
        _slash,
        cues=("/", "⁄", "∕"),
    ),
)
