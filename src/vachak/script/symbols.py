"""Marks that are not spoken become a pause or nothing; a few symbols are words."""

from __future__ import annotations

import re

__all__ = ["pause", "word"]

_WORDS = {
    "%": "प्रतिशत",
    "&": "एंड",
    "+": "प्लस",
    "=": "बराबर",
    "@": "ऐट",
    "°": "डिग्री",
    "₹": "रुपये",
    "$": "डॉलर",
    "€": "यूरो",
    "£": "पाउंड",
    "¥": "येन",
    "×": "गुणा",
    "÷": "भागा",
}
_END = re.compile(r"[।॥|.?!]")
_BREAK = re.compile(r"[,;:()\[\]{}/—–…\n]|\s-+\s|\.{2,}")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]*")
_SAYS = re.compile("(?:कहा|बताया|बोले|बोला|बोलीं|लिखा|पूछा|दोहराया)\\Z")


def word(m: re.Match[str]) -> str:
    """What a symbol is called where it stands between words; nothing where it is decoration."""
    beside = m.string[m.start() - 1 : m.start()] + m.string[m.end() : m.end() + 1]
    return _WORDS[m[0]] if m[0] not in beside else ""


def pause(m: re.Match[str]) -> str:
    """A run of marks and spaces as the one mark a reader heeds: an end, a comma, or nothing."""
    run, last = m[0], m.end() == len(m.string)
    if _INVISIBLE.fullmatch(run):
        return ""
    mark = _mark(run, m, last=last) if m.start() else ""
    return mark if last else f"{mark} " if mark or m.start() else ""


def _mark(run: str, m: re.Match[str], *, last: bool) -> str:
    ends = _END.findall(_BREAK.sub("", run)) if not last else _END.findall(run)
    if ends:
        return next((e for e in ends if e in "?!"), "।")
    if last:
        return ""
    if _BREAK.search(run) or (run[-1] in "\"'“‘«" and _SAYS.search(m.string, 0, m.start())):
        return ","
    return ""
