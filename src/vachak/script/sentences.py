"""Where sentences end in real news: danda, ? and !, and a point that belongs to no initial or abbreviation."""

from __future__ import annotations

import re

from vachak.script.alphabet import LETTERS
from vachak.script.initials import NAMES

__all__ = ["sentences"]

_END = re.compile(r"[।॥|?!…]+[।॥|?!….]*|\.+[।॥|?!]*")
_CLOSERS = "\"'”’»)]】*"
_WORD = re.compile(f"[{LETTERS}A-Za-z]*\\Z")
_SHORT = frozenset([*NAMES, *"डॉ डाॅ प्रो मो पं श्री स्व सं क्र नं रु लि प्रा जि इंजी ले Dr Mr Mrs Ms No Rs St Prof vs".split()])


def sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence of `text` begins and ends; together they hold every word."""
    out, start = [], 0
    for m in _END.finditer(text):
        if m.start() < start or not _ends(text, m):
            continue
        end = m.end()
        while end < len(text) and text[end] in _CLOSERS:
            end += 1
        out.append((start, end))
        start = end
    if text[start:].strip():
        out.append((start, len(text)))
    return out


def _ends(text: str, m: re.Match[str]) -> bool:
    """Tell whether the mark found ends a sentence."""
    if m[0] != ".":
        return True
    after = text[m.end() : m.end() + 1]
    if after.isdigit() or (after.isascii() and after.isalnum()):
        return False
    word = _WORD.search(text, max(0, m.start() - 24), m.start())
    return not (word and (word[0] in _SHORT or (len(word[0]) == 1 and word[0].isalpha())))
