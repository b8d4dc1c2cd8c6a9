"""A name repeated in brackets in Latin letters: प्रियंका गांधी (Priyanka Gandhi) is said once, as a reader would."""

from __future__ import annotations

import re
import unicodedata

from vachak.lazy import LazyPattern
from vachak.script import latin
from vachak.script.alphabet import LETTERS
from vachak.script.rules import Rule

__all__ = ["RULES"]

_GLOSS = LazyPattern(rf"(?<=[{LETTERS}]) ?\([ ]?(?P<gloss>[A-Za-z][A-Za-z .'’-]{{1,60}}) ?\)")
_WORD = re.compile(f"[{LETTERS}]+")
_SOUNDS = LazyPattern("[ \u0900-\u0903\u093c-\u094d\u0904-\u0914ह]")
_ALIKE = str.maketrans("खघछझठढथधफभटडणशषवङञ", "कगचजतदतदपबतदनससबनन")


def _say(m: re.Match[str]) -> str | None:
    """Nothing, where the words before the bracket sound like those in it; else this is no business of ours."""
    words = m["gloss"].replace(".", " ").replace("-", " ").split()
    before = _WORD.findall(m.string[max(0, m.start() - 120) : m.start()])
    inside = _skeleton("".join(latin.say(w) for w in words))
    counts = range(max(1, len(words) - 1), len(words) + 2)
    return "" if inside and inside in (_skeleton("".join(before[-count:])) for count in counts) else None


def _skeleton(word: str) -> str:
    """The consonants alone, aspirated and retroflex ones made plain."""
    return _SOUNDS.sub("", unicodedata.normalize("NFD", word)).translate(_ALIKE)


RULES = (
    Rule(
        "said already",
        "a name in brackets that repeats the one before it in Latin letters is not said twice",
        ("प्रियंका गांधी (Priyanka Gandhi) ने", "प्रियंका गांधी ने"),
        _GLOSS,
        _say,
        frozenset("("),
    ),
)
