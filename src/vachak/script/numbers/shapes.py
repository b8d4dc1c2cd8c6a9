"""What the number rules share: how numbers are written, where words begin and end, what stands beside a match.

Every pattern here is linear on hostile input: a number begins where no digit stands before it, and all
repetition between optional parts is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache

from vachak.script.numerals import half, number
from vachak.script.rules import DIGITS, Rule
from vachak.script.tables import rows

__all__ = [
    "DASH",
    "EDGE",
    "END",
    "GAP",
    "HINDI",
    "INT",
    "NUM",
    "RANGE",
    "SCALE",
    "START",
    "STOP",
    "after",
    "any_of",
    "before",
    "rule",
    "scales",
    "span_of",
]

HINDI = "\u0900-\u0963\u0971-\u097f"  # letters and signs; neither danda, digits nor the abbreviation sign
DASH = "[-\u2010-\u2015\u2212]"
GAP = "[ \u00a0\u202f\u2009]?"
INT = r"(?:\d{1,3}(?:,\d{2,3}){0,9},\d{3}(?!\d)|\d+)"
NUM = INT + r"(?:\.\d+)?"
EDGE = r"(?<!\d)(?<!\d\.)"
START = f"(?<![{HINDI}A-Za-z])"
END = f"(?![{HINDI}A-Za-z])"
STOP = rf"(?!\d|[.,]\d|{GAP}[%‰])"
RANGE = rf"(?P<a>{NUM})(?:{GAP}(?:{DASH}|~){GAP}(?P<b>{NUM}))?"


def any_of(words: Iterable[str]) -> str:
    """An alternation of words, longest first, with every spelling of the nukta letters."""
    return "(?:" + "|".join(_spellings(w) for w in sorted(set(words), key=len, reverse=True)) + ")"


def _spellings(word: str) -> str:
    """`word` as a pattern: ज़ composed, decomposed or without its dot; ड़ and ढ़ composed or decomposed."""
    return "".join(_NUKTA.get(part, re.escape(part)) for part in _LETTER.findall(word))


_LETTER = re.compile("[कखगजफडढ]\u093c|(?s:.)")
_NUKTA = {
    "क\u093c": "(?:क\u093c?|\u0958)",
    "ख\u093c": "(?:ख\u093c?|\u0959)",
    "ग\u093c": "(?:ग\u093c?|\u095a)",
    "ज\u093c": "(?:ज\u093c?|\u095b)",
    "फ\u093c": "(?:फ\u093c?|\u095e)",
    "ड\u093c": "(?:ड\u093c|\u095c)",
    "ढ\u093c": "(?:ढ\u093c|\u095d)",
}


@cache
def scales() -> dict[str, str]:
    """Scale words as written (lower case) to how they are said."""
    return {row[0]: row[1] for row in rows("scales")}


SCALE = any_of(("हज़ार", "लाख", "करोड़", "अरब", "खरब", "नील", "पद्म", "शंख", "सैकड़ा", "मिलियन", "बिलियन", "ट्रिलियन"))


def rule(
    name: str,
    why: str,
    example: tuple[str, str],
    pattern: str,
    say: Callable[[re.Match[str]], str | None],
    *,
    needs: Iterable[str] = DIGITS,
) -> Rule:
    """A number rule; unless told otherwise it is skipped for a text without a digit."""
    return Rule(name, why, example, re.compile(pattern), say, frozenset(needs))


def before(match: re.Match[str], size: int = 30) -> str:
    """At most `size` characters of the sentence before the match."""
    return match.string[max(0, match.start() - size) : match.start()]


def after(match: re.Match[str], size: int = 30) -> str:
    """At most `size` characters of the sentence after the match."""
    return match.string[match.end() : match.end() + size]


def span_of(match: re.Match[str], *, halves: bool = False, quarters: bool = False) -> str:
    """The groups a and b of RANGE: one number, or two with से; a falling or equal pair goes without it."""
    say = (lambda t: half(t, quarters=quarters)) if halves else number
    a, b = match["a"], match["b"]
    if b is None:
        return say(a)
    rising = value(a) < value(b)
    return f"{say(a)} से {say(b)}" if rising else f"{say(a)} {say(b)}"


def value(text: str) -> tuple[int, str]:
    """A key that sorts numbers as written by size, without turning long ones into floats."""
    whole, _, part = text.replace(",", "").partition(".")
    whole = whole.lstrip("0")
    return len(whole), f"{whole}.{part}"
