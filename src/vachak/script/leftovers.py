"""Whatever no rule has claimed and no voice could say: Latin words, other scripts, symbols, stray digits.

One pass over the gaps between the claims. After it every character of the text either belongs to the alphabet of
`spoken` or to a claim, whatever the text is: this is where the promise "no digit, symbol or Latin letter" is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from vachak.script import latin
from vachak.script.alphabet import LATIN, LETTERS, MARKS
from vachak.script.numerals import number
from vachak.script.rules import Claim, plain_digits
from vachak.script.symbols import pause, word

__all__ = ["leftovers"]

_PART = re.compile(
    rf"(?P<latin>[{LATIN}]+(?:['’][{LATIN}]+)*)"
    r"|(?P<digits>\d+)"
    r"|(?P<symbol>[%&+=@°₹$€£¥×÷])"
    rf"|(?P<marks>[^{LETTERS}{LATIN}\d%&+=@°₹$€£¥×÷]+)"
)
_ONLY_MARKS = re.compile(f"[ {MARKS}]*")


def leftovers(text: str, claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """`claims` and, between them, claims for everything that is not in the alphabet of `spoken`."""
    out: list[Claim] = []
    at = 0
    for c in claims:
        out.extend(_gap(text, at, c.start))
        out.append(c)
        at = c.end
    out.extend(_gap(text, at, len(text)))
    return tuple(out)


def _gap(text: str, start: int, end: int) -> Iterator[Claim]:
    for m in _PART.finditer(text, start, end):
        if m.lastgroup == "marks" and _ONLY_MARKS.fullmatch(m[0]):
            continue
        said, rule = _say(m)
        yield Claim(m.start(), m.end(), said, rule)


def _say(m: re.Match[str]) -> tuple[str, str]:
    """What is said for one part, and the name for it."""
    if m.lastgroup == "latin":
        return latin.say(m[0]), "latin"
    if m.lastgroup == "digits":
        return number(plain_digits(m[0])), "digits"
    if m.lastgroup == "symbol":
        return word(m), "symbol"
    return pause(m), "pause"
