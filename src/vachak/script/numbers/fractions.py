"""Fractions: ½, 1½ लाख, 2/3 बहुमत, 120 75/90, and numbers of cases and files with a slash."""

from __future__ import annotations

import re

from vachak.script.numbers.shapes import DASH, EDGE, GAP, NUM, next_words, previous_words, rule
from vachak.script.numerals import cardinal, half_past, number, quarter_past, quarter_to

__all__ = ["RULES"]

_SIGNS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip
_NAMED = {3: "तिहाई", 4: "चौथाई"}
_CASES = frozenset(
    "संख्या नंबर नं क्रमांक क्र सं याचिका केस मुकदमा पत्रांक ज्ञापांक वाद अपराध एफआईआर प्लॉट मकान फ्लैट No no धारा".split()
)
_FEMININE = frozenset("आबादी सीटें सीटों जमीन दुनिया रकम राशि कीमत मात्रा गति टीम कंपनी फीस आय".split())
_OBLIQUE = frozenset("से हिस्से भाग में पर के को लोग लोगों घंटे सदस्य सदस्यों दाम मरीज बच्चे".split())


def _sign(match: re.Match[str]) -> str | None:
    above, below = _SIGNS[match["s"]]
    if not match["n"]:
        return _part(above, below, match)
    n = int(match["n"])
    near = {(1, 2): half_past, (1, 4): quarter_past, (3, 4): lambda k: quarter_to(k + 1)}.get((above, below))
    return near(n) if near and n else f"{cardinal(n)} और {_part(above, below, match)}"


def _part(above: int, below: int, match: re.Match[str]) -> str:
    if (above, below) == (1, 2):
        follows = next_words(match)[0]
        return "आधी" if follows in _FEMININE else "आधे" if follows in _OBLIQUE else "आधा"
    if below in _NAMED and above < below:
        return f"{cardinal(above)} {_NAMED[below]}"
    return f"{cardinal(above)} बटा {cardinal(below)}"


def _slash(match: re.Match[str]) -> str | None:
    """Thirds and quarters have names unless a case or a house has the number; 13/14 रुपये is one or the other."""
    above, below = match["a"].replace(",", ""), match["b"].replace(",", "")
    whole = f"{number(match['w'])} और " if match["w"] else ""
    if _is_case(match) or "." in above + below or max(len(above), len(below)) > 3:
        return f"{whole}{number(above)} बटा {number(below)}"
    a, b = int(above), int(below)
    if whole and (a, b) in {(1, 2), (1, 4), (3, 4)}:
        n = int(match["w"].replace(",", ""))
        return {2: half_past(n), 4: quarter_past(n) if a == 1 else quarter_to(n + 1)}[b]
    follows = next_words(match)[0]
    if b == a + 1 and ((a > 4 and follows in _THINGS) or follows in {"फीसदी", "प्रतिशत", "%"}):
        return f"{number(above)} {number(below)}"
    return whole + (_part(a, b, match) if 0 < a < b else f"{number(above)} बटा {number(below)}")


_THINGS = frozenset("रुपये रुपए साल वर्ष लोग दिन किलो फीट मरीज मई जून जुलाई अगस्त मार्च अप्रैल".split())


def _is_case(match: re.Match[str]) -> bool:
    return not _CASES.isdisjoint(previous_words(match)[-2:])


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
        rf"{EDGE}(?:(?P<w>\d{{1,9}}) )?(?P<a>{NUM}){GAP}[/⁄∕]{GAP}(?P<b>{NUM})(?!\d|[.,/]\d)",
        _slash,
        cues=("/", "⁄", "∕"),
    ),
)
