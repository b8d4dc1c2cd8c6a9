"""Letters joined by an ampersand: J&K is Jammu and Kashmir, R&D आर एंड डी."""

from __future__ import annotations

import re

from vachak.lazy import LazyPattern
from vachak.script import latin
from vachak.script.acronyms import letters
from vachak.script.rules import Rule

__all__ = ["RULES"]

_NAMES = {"J&K": "जम्मू कश्मीर", "H&K": "एच एंड के"}
_PAIR = LazyPattern(r"(?<![A-Za-z0-9&])(?P<a>[A-Z]{1,4}) ?(?:&|&amp;) ?(?P<b>[A-Z]{1,4})(?![A-Za-z0-9&])")


def _say(m: re.Match[str]) -> str:
    """A known pair by its name, any other letter by letter."""
    pair = f"{m['a']}&{m['b']}"
    return _NAMES.get(pair) or f"{_part(m['a'])} एंड {_part(m['b'])}"


def _part(part: str) -> str:
    return letters(part) if len(part) < 3 else latin.say(part)


RULES = (
    Rule(
        "ampersand",
        "joined letters are said one by one, a known pair by its name",
        ("J&K और R&D", "जम्मू कश्मीर और आर एंड डी"),
        _PAIR,
        _say,
        frozenset("&"),
    ),
)
