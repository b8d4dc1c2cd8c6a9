"""The derived English dictionary: `data/english.txt`, one "word TAB Devanagari" a line, in the order of the alphabet.

It is read when a word is first looked for (the text alone, 1.2 MB) and searched by halving: no line is ever split
that is not asked for, so the first word costs a few milliseconds and the others microseconds.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

__all__ = ["english"]


@cache
def _text() -> str:
    return files("vachak.script").joinpath("data").joinpath("english.txt").read_text(encoding="utf-8")


def english(word: str) -> str:
    """The Devanagari of `word` (lower case), or nothing."""
    text, key = _text(), f"{word}\t"
    low, high = 0, len(text)
    while low < high:
        start = text.rfind("\n", 0, (low + high) // 2) + 1
        end = text.find("\n", start)
        line = text[start:end]
        if line.startswith(key):
            return line[len(key) :]
        if line < key:
            low = end + 1
        else:
            high = start
    return ""
