"""Titles and other shortened words with a point: डॉ. is डॉक्टर."""

from __future__ import annotations

import re

from vachak.script.alphabet import LETTERS
from vachak.script.rules import Rule

__all__ = ["RULES"]

_TITLES = {
    "डॉ": "डॉक्टर",
    "डाॅ": "डॉक्टर",
    "प्रो": "प्रोफ़ेसर",
    "पं": "पंडित",
    "मो": "मोहम्मद",
    "श्री": "श्री",
    "नं": "नंबर",
    "सं": "संख्या",
}
_WORDS = "|".join(sorted(_TITLES, key=len, reverse=True))
_PATTERN = re.compile(rf"(?<![{LETTERS}])({_WORDS})\.[ \u00a0]?(?=[{LETTERS}0-9])")

RULES = (
    Rule(
        "title",
        "a shortened title before a name is said in full",
        ("डॉ. सिंह", "डॉक्टर सिंह"),
        _PATTERN,
        lambda m: f"{_TITLES[m[1]]} ",
        frozenset("."),
    ),
)
