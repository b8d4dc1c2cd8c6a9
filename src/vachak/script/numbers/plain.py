"""What is left after every more specific rule: ranges, sums, numbers joined to words, decimals, whole numbers."""

from __future__ import annotations

import re
from functools import cache

from vachak.script.numbers.shapes import (
    DASH,
    EDGE,
    GAP,
    HINDI,
    NUM,
    PAIRED,
    alone,
    any_of,
    context,
    next_words,
    previous_words,
    rule,
    span_of,
)
from vachak.script.numerals import cardinal, number
from vachak.script.tables import column

__all__ = ["LIST_RULES", "PAIRS", "RULES"]

_LETTER = f"[{HINDI}A-Za-z]"


def _marker(match: re.Match[str]) -> str | None:
    """A list's number gets a comma for the pause its full stop, bracket or dash stood for."""
    if match["dash"] and _not_item().match(match.string, match.end()):
        return None
    return f"{number(match['n'])}, "


@cache
def _not_item() -> re.Pattern[str]:
    """Behind a dash these belong to the number: 12-वीं, 26-जनवरी, 12-ए, 10-सूत्रीय, 4-लेन."""
    letter = f"(?:ए|बी|सी|डी|ई|एफ|जी|एच|[अ-ह]|[{HINDI}]{{2,12}}(?:ीय|ीया)|{any_of(context('compound_after'))})"
    return re.compile(f"(?:वीं|वां|वें|वाँ|[^ ]{{1,9}}-\\d|(?:{letter}|{any_of(column('months'))})(?![{HINDI}]))")


def _dotted(match: re.Match[str]) -> str | None:
    return " पॉइंट ".join(number(part) for part in match.group().split("."))


def _range(match: re.Match[str]) -> str | None:
    """Neighbours are said as a pair (पाँच छह लोग), all other rising pairs with से."""
    a, b = match["a"], match["b"]
    if previous_words(match)[-1] in _MAKERS:
        return f"{number(a)} {number(b)}"
    if a == b == "20" and next_words(match)[0] in context("twenty_after"):
        return "ट्वेंटी ट्वेंटी"
    if "." not in a + b and _neighbours(a, b) and next_words(match)[0] not in {"के", "तक"}:
        return f"{number(a)} {number(b)}"
    return span_of(match)


_MAKERS = frozenset(("बोइंग", "Boeing", "एयरबस", "Airbus"))
"""737-800 is one name."""


def _neighbours(a: str, b: str) -> bool:
    low, high = a.replace(",", ""), b.replace(",", "")
    return max(len(low), len(high)) < 3 and int(high) - int(low) == 1


def _joined(match: re.Match[str]) -> str | None:
    return f" {number(match['a'])}"


def _parts(match: re.Match[str]) -> str | None:
    return "".join(f" {number(part)}" for part in match["a"].split("."))


def _padded(match: re.Match[str]) -> str | None:
    """«08 मरीज» are eight; 05 alone keeps its zero."""
    return None if alone(match) else cardinal(int(match["n"]))


def _number(match: re.Match[str]) -> str | None:
    return number(match.group())


LIST_RULES = (
    rule(
        "list-marker",
        "The number of a list's item is followed by a pause, not by its full stop.",
        ("1. सिनेमा बंद", "एक, सिनेमा बंद"),
        rf"(?:(?<=\n)|^)[ \t]{{0,4}}\(?(?P<n>\d{{1,2}})(?:[.)](?!\d)|(?P<dash>{DASH})(?= |[{HINDI}])|:-)"
        r"[ \t]{0,3}(?=\D)(?=\S)",
        _marker,
    ),
)

PAIRS = (
    rule(
        "notes",
        "Notes and coins are a list, whatever their commas look like.",
        ("100,500 और 2000 के नोट", "एक सौ, पाँच सौ और दो हज़ार के नोट"),
        rf"{EDGE}(?:\d{{1,4}}, ?){{1,6}}\d{{1,4}}(?= (?:और|व|एवं) \d{{1,4}} (?:रुपये |रुपए |रु\.? ?)?के (?:नोट|सिक्क))",
        lambda m: ", ".join(number(part) for part in re.findall(r"\d+", m.group())),
        cues=("नोट", "सिक्क"),
    ),
    rule(
        "version",
        "Three and more numbers with points between them are no decimal.",
        ("वर्जन 17.4.1 आया", "वर्जन सत्रह पॉइंट चार पॉइंट एक आया"),
        r"(?<!\d)(?<!\d\.)\d{1,5}(?:\.\d{1,5}){2,5}(?!\d|\.\d)",
        _dotted,
        cues=(".",),
    ),
    rule(
        "range",
        "A dash between two numbers is से when they rise, nothing when they fall or are the same.",
        ("10-15 लोग घायल हुए।", "दस से पंद्रह लोग घायल हुए।"),
        rf"{EDGE}(?<!\d{DASH})(?P<a>{NUM})(?:{GAP}(?:{DASH}|~){GAP}(?P<b>{NUM}))(?!\d|[.,]\d|{DASH}\d)",
        _range,
        cues=PAIRED,
    ),
)

RULES = (
    rule(
        "joined-covid",
        "A space before the hyphen of कोविड -19 is a slip, no pause.",
        ("कोविड -19 के मरीज", "कोविड उन्नीस के मरीज"),
        rf"(?:(?<=कोविड)|(?<=कोविद)|(?<=OVID)|(?<=ovid)) ?{DASH} ?(?P<a>19|2019)(?!\d)",
        _joined,
        cues=("19",),
    ),
    rule(
        "joined",
        "The hyphen of कोविड-19, चंद्रयान-3 and NH-48 is not said.",
        ("चंद्रयान-3 की सफलता", "चंद्रयान तीन की सफलता"),
        rf"(?<={_LETTER})[-\u2010-\u2013\u2212_](?P<a>{NUM})",
        _joined,
        cues=("-", "‐", "‑", "‒", "–", "−", "_"),
    ),
    rule(
        "point-behind-letters",
        "The point of a name such as BA.2 is not said.",
        ("वैरिएंट BA.2 फैला", "वैरिएंट बीए दो फैला"),
        r"(?:(?<=[A-Z])|(?<=बीए)|(?<=बीएफ)|(?<=बीबी))\.(?P<a>\d{1,3}(?:\.\d{1,3}){0,3})(?!\d|[.,]\d)",
        _parts,
        cues=(".",),
    ),
    rule(
        "padded",
        "A zero before a single digit only fills the column.",
        ("08 मरीज मिले", "आठ मरीज मिले"),
        rf"{EDGE}(?<!\d,)0(?P<n>[1-9])(?![\d]|[.,:/-]\d)(?=[ ]?{_LETTER}|[,;)])",
        _padded,
        cues=("0",),
    ),
    rule(
        "number",
        "Any digits, any comma layout, with or without a decimal part.",
        ("7,00,50,009 मतदाता", "सात करोड़ पचास हज़ार नौ मतदाता"),
        rf"{NUM}",
        _number,
    ),
)
