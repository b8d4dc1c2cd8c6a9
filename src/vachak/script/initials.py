"""Dotted initials before a name and dotted acronyms: एस. जयशंकर, ए.पी.जे. अब्दुल कलाम, P.V. Sindhu, सी.ए.ए."""

from __future__ import annotations

import re

from vachak.script.acronyms import letters
from vachak.script.alphabet import LETTERS
from vachak.script.rules import Rule

__all__ = ["NAMES", "RULES"]

NAMES = "ए ऐ बी सी डी ई इ एफ एफ़ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू डब्लू एक्स वाई जेड ज़ेड".split()
"""The names of the Latin letters as they are written in Hindi."""

_NAME = "(?:" + "|".join(sorted(NAMES, key=len, reverse=True)) + ")"
_RUN = re.compile(
    rf"(?<![{LETTERS}A-Za-z]){_NAME}\.(?:[ \u00a0]?{_NAME}\.){{0,7}}"
    rf"(?:{_NAME}(?![{LETTERS}]))?(?=[ \u00a0]?[{LETTERS}A-Z])"
)
_LATIN = re.compile(r"(?<![A-Za-z])[A-Z]\.(?: ?[A-Z]\.){0,7}(?:[A-Z](?![A-Za-z]))?(?=[ \u00a0]?[\u0900-\u0963A-Z]|\Z)")


def _hindi(m: re.Match[str]) -> str | None:
    return "".join(c for c in m[0] if c not in ". \u00a0")


def _latin(m: re.Match[str]) -> str:
    return letters(m[0])


RULES = (
    Rule(
        "initials",
        "letters with points before a name are said on",
        ("एस. जयशंकर", "एस जयशंकर"),
        _RUN,
        _hindi,
        frozenset("."),
    ),
    Rule("latin initials", "as above", ("P.V. सिंधु", "पीवी सिंधु"), _LATIN, _latin, frozenset(".")),
)
