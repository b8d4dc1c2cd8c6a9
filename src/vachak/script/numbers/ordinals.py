"""Ordinals with the gender and case their suffix tells: 80वीं, 4थे, 141 वें, 10-12वीं; English 1st, 21st."""

from __future__ import annotations

import re

from vachak.script.numbers.shapes import DASH, EDGE, GAP, HINDI, context, next_words, rule
from vachak.script.numerals import english_ordinal, ordinal

__all__ = ["RULES"]

_SUFFIX = "वाँ|वां|वीं|वें|वा|वी|वे|ला|ली|ले|रा|री|रे|था|थी|थे|ठा|ठीं|ठी|ठे"
_AFTER_GAP = "वाँ|वां|वीं|वें"
_NUMBER = r"\d{1,3}(?:,\d{2,3}){0,3}|\d{1,9}"
_FITS = {"ल": {1}, "र": {2, 3}, "थ": {4}, "ठ": {6}}
"""Which numbers take the irregular endings; «4 थे» and «2020थी» are the verb."""


def _int(text: str) -> int:
    return int(text.replace(",", ""))


def _hindi(match: re.Match[str]) -> str | None:
    suffix, n = match["s"], _int(match["n"])
    if n not in _FITS.get(suffix[0], {n}) or not _suits(match):
        return None
    said = ordinal(n, suffix)
    if match["a"] is None:
        return said
    return f"{ordinal(_int(match['a']), suffix)}{' से' if _spans(match) else ''} {said}"


def _suits(match: re.Match[str]) -> bool:
    """वी and वे behind a space may be a letter or a pronoun: only with what ordinals count."""
    return match["gap"] == "" or match["s"] in _AFTER_GAP.split("|") or next_words(match)[0] in context("ordinal_after")


def _spans(match: re.Match[str]) -> bool:
    return _int(match["n"]) - _int(match["a"]) > 2


_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def _english(match: re.Match[str]) -> str | None:
    n = int(match["n"])
    ending = "th" if n // 10 % 10 == 1 else _ENDINGS.get(n % 10, "th")
    if match["s"].lower() != ending:
        return None
    return english_ordinal(n) if n < 100 else f"{ordinal(n, 'वां')}"


RULES = (
    rule(
        "ordinal",
        "वां, वीं, वें and the irregular endings tell gender and case; a space before them is a slip.",
        ("विजय दिवस की 80वीं वर्षगांठ", "विजय दिवस की अस्सीवीं वर्षगांठ"),
        rf"{EDGE}(?:(?P<a>\d{{1,3}})(?:{DASH}))?(?P<n>{_NUMBER})(?P<gap>{GAP}{DASH}?)(?P<s>{_SUFFIX})(?![{HINDI}])",
        _hindi,
        cues=("व", "ला", "ली", "ले", "र", "थ", "ठ"),
    ),
    rule(
        "ordinal-english",
        "1st and 21st are said in English, as addresses and names of events have them.",
        ("12th फ्लोर पर आग", "ट्वेल्थ फ्लोर पर आग"),
        rf"{EDGE}(?P<n>\d{{1,4}}) ?(?P<s>st|nd|rd|th|ST|ND|RD|TH)(?![A-Za-z])",
        _english,
        cues=("st", "nd", "rd", "th", "ST", "ND", "RD", "TH"),
    ),
)
