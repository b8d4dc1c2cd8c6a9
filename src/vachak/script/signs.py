"""A colon that is no colon: typed for the visarga it looks like (अत:, दु:ख, छ: लोग)."""

from __future__ import annotations

import re

from vachak.lazy import LazyPattern
from vachak.script.alphabet import LETTERS
from vachak.script.rules import Rule

__all__ = ["RULES"]

_WORDS = (
    "अत पुन प्रात प्राय क्रमश संभवत सम्भवत स्वत मूलत विशेषत अंतत अन्तत फलत वस्तुत अंशत पूर्णत सामान्यत मुख्यत साधारणत"
    " स्वभावत शब्दश अक्षरश यथासंभवत प्रमुखत निष्कर्षत पूर्वत अधिकांशत तत्वत नम शनै बहुश कोटिश"
).split()
_VISARGA = LazyPattern(
    rf"(?<![{LETTERS}])(?:(?P<six>छ):(?=[ \-]|\Z)|(?P<word>{'|'.join(_WORDS)}):(?=[ ,।]|\Z|[{LETTERS}])"
    rf"|(?P<prefix>दु|नि|अंत|अन्त|पुन|प्रात|अध|मन):(?P<rest>[{LETTERS}]{{1,24}}))"
)


def _say(m: re.Match[str]) -> str:
    return "छह" if m["six"] else f"{m['word'] or m['prefix']}ः{m['rest'] or ''}"


RULES = (
    Rule(
        "visarga",
        "a colon typed for the visarga it looks like",
        ("अत: छ: लोग", "अतः छह लोग"),
        _VISARGA,
        _say,
        frozenset(":"),
    ),
)
