"""Dotted initials and dotted acronyms: एस. जयशंकर, ए.पी.जे. अब्दुल कलाम, P.V. Sindhu, सी.ए.ए., बी.टेक., Ph.D.

Some names of letters are words too (आई came, पी drank, जी is an honorific): alone and with a space behind them they
are initials only after a title, a postposition, a mark or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from vachak.lazy import LazyPattern
from vachak.script.acronyms import known_acronym, letters
from vachak.script.alphabet import LETTERS
from vachak.script.rules import Pattern, Rule
from vachak.script.shapes import EDGE, POINT, SPACE, ZERO, ends_there

__all__ = ["RULES", "ZERO_RULES"]

_NAMES = ("ए ऐ बी सी डी ई इ एफ एफ़ ऍफ़ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू डब्लू डबल्यू एक्स वाई जेड ज़ेड").split()
_WORDS_TOO = frozenset("आई जी पी".split())
_BEFORE = frozenset(
    (
        "मंत्री नेता श्री श्रीमती डॉ डॉक्टर विधायक सांसद अध्यक्ष उपाध्यक्ष जस्टिस न्यायमूर्ति न्यायाधीश सचिव निदेशक प्रोफेसर"
        " प्रोफ़ेसर वैज्ञानिक अधिकारी कलेक्टर आयुक्त एसपी डीएम आईजी डीआईजी प्रवक्ता उम्मीदवार प्रत्याशी निर्देशक अभिनेता"
        " लेखक राज्यपाल मुख्यमंत्री प्रधानमंत्री गृहमंत्री राज्यमंत्री मुखिया प्रमुख महासचिव संयोजक कप्तान कोच"
        " और एवं व तथा या कि ने को से का की के में पर साथ"
    ).split()
)
_NAME = "(?:" + "|".join(sorted(_NAMES, key=len, reverse=True)) + ")"
_DEGREE = "(?:टेक|एड|कॉम|काॅम|फिल|फ़िल|लिब|फार्मा|फ़ार्मा|आर्क|लिट)"
_NOT_LETTER = f"(?![{LETTERS}])"
_RUN = LazyPattern(
    rf"{EDGE}{_NAME}{POINT}(?:(?:{SPACE}{_NAME}{POINT}){{1,8}}(?:{SPACE}{_DEGREE}{_NOT_LETTER}{POINT}?"
    rf"|{_NAME}{_NOT_LETTER})?|{_NAME}{_NOT_LETTER}|{SPACE}{_DEGREE}{_NOT_LETTER}{POINT}?)"
)
_ONE = LazyPattern(rf"{EDGE}(?P<n>{_NAME}|[क-ह]){POINT}(?P<gap>{SPACE})(?=[{LETTERS}A-Z\"'“‘])")
_SYLLABLE = "[अ-औक-ह][\u093c]?(?:[\u093e-\u094c]?[\u0901\u0902]?)"
_ZERO_RUN = LazyPattern(rf"{EDGE}(?:{_NAME}{ZERO}{SPACE}){{1,8}}(?=[{LETTERS}A-Z])")
_PARTY = LazyPattern(rf"{EDGE}{_SYLLABLE}\.(?:{_SYLLABLE}\.){{1,5}}(?:{_SYLLABLE}{_NOT_LETTER})?")
_LATIN = LazyPattern(r"(?<![A-Za-z.])(?:[A-Z]\.(?: ?[A-Z]\.){1,8}(?:[A-Z](?![A-Za-z]))?|[A-Z]\.[A-Z](?![A-Za-z.]))")
_DEGREE_LATIN = LazyPattern(r"(?<![A-Za-z.])[A-Z][A-Za-z]?\.(?: ?[A-Z][a-z]{0,4}\.?){1,3}(?![a-z])")
_ONE_LATIN = LazyPattern(rf"(?<![A-Za-z.'’])[A-Z]\.(?=[ \u00a0]?[{LETTERS}]|[ \u00a0]?[A-Z][a-z])")
_POINTS = frozenset(".॰\uff0e")


def _bare(text: str) -> str:
    return "".join(c for c in text if c not in ".॰0\uff0e \u00a0")


def _open(m: re.Match[str]) -> str:
    """The letters in one word."""
    return _bare(m[0])


def _one(m: re.Match[str]) -> str | None:
    """A single initial, unless it is a word at the end of a sentence."""
    if m["gap"] and (ends_there(m.string, m.end() - len(m["gap"])) or not _is_initial(m)):
        return None
    return f"{m['n']} " if m["gap"] else m["n"]


def _is_initial(m: re.Match[str]) -> bool:
    if m["n"] not in _WORDS_TOO:
        return True
    before = m.string[max(0, m.start() - 24) : m.start()].rstrip(" \u00a0")
    if not before or before[-1] in ",;:(\"'“‘।?!-–—/.":
        return True
    return before.split()[-1] in _BEFORE


def _latin(m: re.Match[str]) -> str:
    """Four and more letters may make a word (I.N.D.I.A., N.A.T.O.); fewer are somebody's initials."""
    bare = _bare(m[0])
    return (known_acronym(bare) if len(bare) > 3 else "") or letters(bare)


def _one_latin(m: re.Match[str]) -> str | None:
    return None if ends_there(m.string, m.end()) else letters(m[0])


def _degree_latin(m: re.Match[str]) -> str | None:
    return known_acronym(_bare(m[0])) or None


def _rule(
    name: str, why: str, example: tuple[str, str], pattern: Pattern, say: Callable[[re.Match[str]], str | None]
) -> Rule:
    return Rule(name, why, example, pattern, say, _POINTS)


RULES = (
    _rule("degree", "a degree with points", ("Ph.D. की", "पीएचडी की"), _DEGREE_LATIN, _degree_latin),
    _rule("initials", "dotted letters are said on, as one word", ("ए. पी. जे. अब्दुल", "एपीजे अब्दुल"), _RUN, _open),
    _rule("initials", "first letters of a party or body", ("भा.ज.पा. की", "भाजपा की"), _PARTY, _open),
    _rule("initials", "dotted Latin letters", ("P.V. Sindhu", "पीवी सिंधु"), _LATIN, _latin),
    _rule("initial", "one letter before a name", ("एस. जयशंकर", "एस जयशंकर"), _ONE, _one),
    _rule("initial", "one Latin letter before a name", ("R. Madhavan", "आर माधवन"), _ONE_LATIN, _one_latin),
)
ZERO_RULES = (
    Rule(
        "nought point",
        "northern papers print ० for the point of an initial",
        ("एस०पी० सिंह", "एसपी सिंह"),
        _ZERO_RUN,
        lambda m: f"{_bare(m[0])} ",
        frozenset("0"),
    ),
)
