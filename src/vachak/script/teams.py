"""Matches as headlines and hashtags shorten them: IND vs ENG, #INDvsPAK."""

from __future__ import annotations

import re

from vachak.lazy import LazyPattern
from vachak.script.rules import Rule

__all__ = ["RULES", "match_of"]

_TEAMS = {
    "IND": "इंडिया", "PAK": "पाकिस्तान", "AUS": "ऑस्ट्रेलिया", "ENG": "इंग्लैंड", "NZ": "न्यूज़ीलैंड", "SA": "साउथ अफ़्रीका",
    "SL": "श्रीलंका", "BAN": "बांग्लादेश", "WI": "वेस्टइंडीज़", "AFG": "अफ़ग़ानिस्तान", "IRE": "आयरलैंड", "ZIM": "ज़िम्बाब्वे",
    "NED": "नीदरलैंड्स", "SCO": "स्कॉटलैंड", "NEP": "नेपाल", "UAE": "यूएई", "USA": "यूएसए",
}  # fmt: skip
_PAIR = "(?P<one>[A-Z]{2,3}) ?[vV][sS]?[.]? ?(?P<two>[A-Z]{2,3})"
_TAG = LazyPattern(f"{_PAIR}(?:20)?[0-9]{{0,2}}")


def match_of(tag: str) -> str | None:
    """The two teams of a hashtag, or None where it is no match's."""
    m = _TAG.fullmatch(tag)
    return _said(m) if m else None


def _said(m: re.Match[str]) -> str | None:
    one, two = _TEAMS.get(m["one"]), _TEAMS.get(m["two"])
    return f"{one} वर्सेज़ {two}" if one and two else None


RULES = (
    Rule(
        "match",
        "two teams shortened to their letters are said by their names",
        ("IND vs ENG टेस्ट", "इंडिया वर्सेज़ इंग्लैंड टेस्ट"),
        LazyPattern(f"(?<![A-Za-z#]){_PAIR}(?![A-Za-z])"),
        _said,
        cues=("V", "v"),
    ),
)
