"""Repair of characters: each rule has a name and a source, and leaves well-written text alone."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

__all__ = ["RULES", "Rule", "repair"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One repair: `pattern` becomes `repaired`; `source` says where it is described."""

    name: str
    pattern: re.Pattern[str]
    repaired: str
    source: str


_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")

RULES: tuple[Rule, ...] = (
    Rule("control", _CONTROLS, " ", "Unicode 16, section 23.1: C0 and C1 controls"),
    Rule("invisible", _INVISIBLE, "", "Unicode 16, section 23.2: layout controls without meaning in Hindi"),
    Rule("space", _SPACES, " ", "Unicode 16, section 6.2: space characters"),
    Rule("spaces", re.compile(" {2,}"), " ", "one space between words"),
)


def repair(text: str) -> str:
    """One line of text in NFC with every rule applied, without space around it."""
    text = unicodedata.normalize("NFC", text)
    for rule in RULES:
        text = rule.pattern.sub(rule.repaired, text)
    return text.strip()
