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
from vachak.script.scripts import (
    ALPHABETIC,
    INDIC,
    URDU,
    from_alphabet,
    from_indic,
    from_urdu,
    without_lookalikes,
)
from vachak.script.symbols import SYMBOLS, pause, word

__all__ = ["REASONS", "leftovers"]

REASONS = {
    "latin": "a Latin word is said as Hindi newsreaders say it",
    "digits": "a number",
    "symbol": "a symbol has a name",
    "pause": "marks that are not spoken are a pause or nothing",
    "other script": "letters of another script are said by their sounds",
    "left out": "this script cannot be read here",
}
_WORDS = f"{LATIN}{ALPHABETIC}"
_SAID = rf"{LETTERS}{_WORDS}{INDIC}{URDU}\d{SYMBOLS}"
_PART = re.compile(
    rf"(?P<latin>[{_WORDS}]+(?:['’][{LATIN}]+)*)|(?P<digits>\d+)|(?P<indic>[{INDIC}]+)|(?P<urdu>[{URDU}]+)"
    rf"|(?P<symbol>[{SYMBOLS}])|(?P<marks>[^{_SAID}]+)"
)
_ONLY_MARKS = re.compile(f"[ {MARKS}]*")
_FOREIGN = re.compile(f"[{ALPHABETIC}]")
_ALL_FOREIGN = re.compile(f"[{ALPHABETIC}]+")


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
        if m.lastgroup != "marks" or not _ONLY_MARKS.fullmatch(m[0]):
            yield Claim(m.start(), m.end(), *_say(m))


def _say(m: re.Match[str]) -> tuple[str, str]:
    """What is said for one part, and the name for it."""
    kind, part = m.lastgroup, m[0]
    if kind == "latin":
        return _word(part)
    if kind == "digits":
        return number(plain_digits(part)), "digits"
    if kind == "symbol":
        return word(m), "symbol"
    if kind == "marks":
        return pause(m), "left out" if any(c.isalpha() for c in part) else "pause"
    return (from_indic if kind == "indic" else from_urdu)(part), "other script"


def _word(part: str) -> tuple[str, str]:
    if _FOREIGN.search(part) is None:
        return latin.say(part), "latin"
    if _ALL_FOREIGN.fullmatch(part):
        return from_alphabet(part), "other script"
    return latin.say(without_lookalikes(part)), "latin"
