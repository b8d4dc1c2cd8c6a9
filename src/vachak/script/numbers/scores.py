"""Scores and ratios: 3-1 से हराया, 21-15, 21-18, 287/5, 2:1, 50:50."""

from __future__ import annotations

import re

from vachak.lazy import LazyPattern
from vachak.script.numbers.shapes import DASH, GAP, HINDI, context, next_words, previous_words, rule, words_of
from vachak.script.numerals import half, number

__all__ = ["RULES"]

_FREE = r"(?<!\d)(?<!\d[-/.:,])"
_PAIR = rf"\d{{1,3}}(?:\.5)?{DASH}\d{{1,3}}(?:\.5)?"
_TIE = rf"(?: ?\(\d{{1,2}}(?:{DASH}\d{{1,2}})?\))?"  # the tie-break of a set: 7-6 (7-4), 7-6(4)
_SHUT = r"(?!\d|[.,/:-]\d|,\d)"


def _pairs(text: str) -> list[tuple[str, str]]:
    return re.findall(rf"(\d{{1,3}})(?:\.5)?{DASH}(\d{{1,3}})", text)


def _score(match: re.Match[str]) -> str | None:
    """Pairs are a score if one of two or more falls, or if winning and losing is spoken of."""
    pairs = _pairs(match.group())
    falling = len(pairs) > 1 and any(int(a) > int(b) for a, b in pairs)
    if not falling and not _about_winning(match):
        return None
    said = match.group().replace(")", "").replace(" (", ", ").replace("(", ", ")
    return re.sub(rf"\d+(?:\.5)?|(?<=\d){DASH}", lambda m: half(m[0]) if m[0][0].isdigit() else " ", said)


def _about_winning(match: re.Match[str]) -> bool:
    if not {"स्कोर", "सेट"}.isdisjoint(previous_words(match, 60)[-6:]):
        return True
    follows = next_words(match, 60)
    if follows[0] not in {"से", "की", "पर", "का", "के", ",", "(", "में", "रहा", "रहकर"}:
        return False
    return not context("score_after").isdisjoint(follows[:6])


def _innings(match: re.Match[str]) -> str | None:
    """287/5 is said wickets first, as commentators do, where cricket is spoken of."""
    runs, wickets = int(match["r"]), int(match["w"])
    cricket = not context("cricket").isdisjoint(_around(match)) or (runs < 11 and previous_words(match)[-1] == "ने")
    cricket = cricket or _FIGURES.search(match.string, max(0, match.start() - 30), match.end() + 30) is not None
    if previous_words(match)[-1] in _CASES:
        return None
    if cricket and 0 < runs <= 10 < wickets and "/" in match.group():
        if next_words(match)[0] == "रन":
            return f"{number(match['r'])} विकेट पर {number(match['w'])}"
        given = "देकर" if match["told"] or next_words(match)[0] in _TAKEN else "पर"
        return f"{number(match['w'])} रन {given} {number(match['r'])} विकेट"
    likely = cricket or ("/" in match.group() and runs > 100)
    if not likely or runs < 11 or not 0 < wickets <= 10:
        return None
    return f"{number(match['w'])} विकेट पर {number(match['r'])}{match['told'] or ''}"


_TAKEN = frozenset("लिए लिये झटके चटकाए चटके हासिल".split())


def _not_out(match: re.Match[str]) -> str | None:
    """A star behind runs is नाबाद; elsewhere it is a hotel's class or points to a note."""
    if next_words(match)[0] in {"होटल", "रेटिंग", "hotel"}:
        return f"{number(match['n'])} सितारा"
    around = match.string[max(0, match.start() - 120) : match.end() + 120]
    cricket = _SCORE.search(around) or around.count("*") > 1 or not context("cricket").isdisjoint(words_of(around))
    return f"नाबाद {number(match['n'])}" if cricket else None


_SCORE = LazyPattern(r"\d{2,3}/\d{1,2}(?!\d)|\d\* ?\(\d|\(\d{1,3}\*\)|शतक")
_FIGURES = LazyPattern(r"(?<![\d/])(?:10|[1-9])/[1-9]\d(?:, | और )[^\s\d,]{2,20} (?:10|[1-9])/[1-9]\d(?![\d/])")
"""Wickets and runs of two bowlers: «बुमराह 5/27, शमी 3/45»."""


def _around(match: re.Match[str], size: int = 120) -> list[str]:
    """The words of the sentence about the match, within reach."""
    return words_of(match.string[max(0, match.start() - size) : match.end() + size])


_CASES = frozenset("खसरा खाता गाटा खेसरा खतौनी रकबा संख्या क्रमांक नंबर नं मकान धारा वार्ड प्लॉट फ्लैट क्र".split())


def _ratio(match: re.Match[str]) -> str | None:
    parts = match.group().replace(" ", "").split(":")
    said = [number(part) for part in parts]
    follows = next_words(match, 60)
    named = not {"स्कोर", "अनुपात", "रेशियो"}.isdisjoint(previous_words(match)[-2:])
    if len(set(parts)) == 1 or named or _is_part_of(follows):
        return " ".join(said)
    return " अनुपात ".join(said)


def _is_part_of(follows: list[str]) -> bool:
    """Beside the word अनुपात it is not said again; a majority or a result is said as a pair."""
    words = {"अनुपात", "रेशियो", "रेश्यो", "बहुमत", "मत", "मतों", "फैसले", "फैसला"}
    return not (words | (context("score_after") if follows[0] == "से" else frozenset())).isdisjoint(follows[:4])


RULES = (
    rule(
        "score",
        "A result is read as two bare numbers; before ranges, which take से.",
        ("सिंधु ने 15-21, 21-18 से मैच जीता।", "सिंधु ने पंद्रह इक्कीस, इक्कीस अठारह से मैच जीता।"),
        rf"{_FREE}{_PAIR}{_TIE}(?:(?:, ?| और | व | तथा | एवं | ){_PAIR}{_TIE}){{0,6}}{_SHUT}",
        _score,
    ),
    rule(
        "innings",
        "Runs and wickets with a slash; before fractions.",
        ("भारत का स्कोर 287/5 रहा।", "भारत का स्कोर पाँच विकेट पर दो सौ सत्तासी रहा।"),
        rf"{_FREE}(?P<r>\d{{1,3}})(?:/|{DASH})(?P<w>\d{{1,3}})(?P<told> विकेट(?![{HINDI}]))?(?!\d|[-/.,]\d|{GAP}%)",
        _innings,
        cues=("/", "-", "–"),
    ),
    rule(
        "not-out",
        "82* are runs of one who is not out.",
        ("कोहली ने 82* रन बनाए।", "कोहली ने नाबाद बयासी रन बनाए।"),
        rf"{_FREE}(?P<n>\d{{1,3}})\*(?![*\d])",
        _not_out,
        cues=("*",),
    ),
    rule(
        "ratio",
        "Numbers with a colon that are no time.",
        ("मिश्रण 2:1 में लें।", "मिश्रण दो अनुपात एक में लें।"),
        rf"{_FREE}\d{{1,4}}(?:\.\d{{1,2}})?(?: ?: ?(?<!\d: ))\d{{1,4}}(?:\.\d{{1,2}})?(?: ?: ?\d{{1,4}})?(?![\d:])",
        _ratio,
        cues=(":",),
    ),
)
