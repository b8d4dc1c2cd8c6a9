"""Whatever no rule has claimed and no voice could say: Latin words, other scripts, symbols, stray digits.

One pass over the gaps between the claims. After it every character of the text either belongs to the alphabet of
`spoken` or to a claim, whatever the text is: this is where the promise "no digit, symbol or Latin letter" is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from vachak.lazy import LazyPattern
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
_PART = LazyPattern(
    rf"(?P<latin>[{_WORDS}]+(?:['’][{LATIN}]+)*)|(?P<digits>\d+)|(?P<indic>[{INDIC}]+)|(?P<urdu>[{URDU}]+)"
    rf"|(?P<symbol>[{SYMBOLS}])|(?P<hindi>[{LETTERS}]+)"
)
_ONLY_MARKS = LazyPattern(f"[ {MARKS}]*")
_SHOUT_BEFORE = LazyPattern("(?<![A-Za-z])([A-Z]{4,20})[ -]\\Z")
_SHOUT_AFTER = LazyPattern("[ -]([A-Z]{4,20})(?![A-Za-z])")
_FOREIGN = LazyPattern(f"[{ALPHABETIC}]")
_ALL_FOREIGN = LazyPattern(f"[{ALPHABETIC}]+")


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
    """The claims for one gap; marks and symbols without a word in one row are one pause."""
    marks = start
    for m in _PART.finditer(text, start, end):
        said, rule = _say(m)
        if rule and m.end() > m.start():
            yield from _pause(text, marks, m.start())
            yield Claim(m.start(), m.end(), said, rule)
            marks = m.end()
        elif m.lastgroup == "hindi":
            yield from _pause(text, marks, m.start())
            marks = m.end()
    yield from _pause(text, marks, end)


def _pause(text: str, start: int, end: int) -> Iterator[Claim]:
    run = text[start:end]
    if not _ONLY_MARKS.fullmatch(run):
        yield Claim(start, end, pause(text, start, end), "left out" if any(map(str.isalpha, run)) else "pause")


def _say(m: re.Match[str]) -> tuple[str, str]:
    """What is said for one part, and the name for it; no name where it is left to the marks around it."""
    kind, part = m.lastgroup, m[0]
    if kind == "latin":
        return _word(part, shouted=part.isupper() and _is_shouted(m))
    if kind == "digits":
        return number(plain_digits(part)), "digits"
    if kind == "symbol":
        said = word(m.string, m.start())
        return said, "symbol" if said else ""
    if kind in ("indic", "urdu"):
        return (from_indic if kind == "indic" else from_urdu)(part), "other script"
    return "", ""


def _is_shouted(m: re.Match[str]) -> bool:
    """Tell whether a word in capitals beside this one is a known word, so that the whole line is in capitals."""
    before = _SHOUT_BEFORE.search(m.string, max(0, m.start() - 25), m.start())
    after = _SHOUT_AFTER.match(m.string, m.end())
    return any(found and latin.known(found[1]) for found in (before, after))


def _word(part: str, *, shouted: bool) -> tuple[str, str]:
    if _FOREIGN.search(part) is None:
        return latin.say(part, shouted=shouted), "latin"
    if _ALL_FOREIGN.fullmatch(part):
        return from_alphabet(part), "other script"
    return latin.say(without_lookalikes(part)), "latin"
