"""The derived dictionaries: `data/<name>.txt`, one "word TAB Devanagari" a line, in the order of the alphabet.

One is read when a word is first looked for (the text alone, 1.2 MB) and searched by halving: no line is ever split
that is not asked for, so the first word costs a few milliseconds and the others microseconds.
"""

from __future__ import annotations

from functools import cache

from vachak.lazy import LazyPattern
from vachak.script.tables import text

__all__ = ["english", "folded", "hindi"]

_ALIKE = (("chh", "ch"), ("ph", "f"), ("w", "v"), ("q", "k"), ("z", "j"), ("x", "ks"), ("ou", "au"), ("ck", "k"))
_LONG = (("aa", "a"), ("ee", "i"), ("ii", "i"), ("oo", "u"), ("uu", "u"), ("ey", "e"))
_TWICE = LazyPattern("([a-z])\\1+")
_LABIAL = LazyPattern("m(?=[pbf])")


def english(word: str) -> str:
    """The Devanagari of an English word (lower case), or nothing."""
    return _find(_text("english"), word)


def hindi(word: str) -> str:
    """The Hindi word written in Latin letters as `word` (lower case): kisaan is किसान; nothing where there is none."""
    return _find(_text("hindi"), folded(word))


def folded(word: str) -> str:
    """`word` without what people spell at will: long vowels, v and w, doubled letters."""
    for written, same in (*_LONG, *_ALIKE):
        word = word.replace(written, same)
    return _TWICE.sub(r"\1", _LABIAL.sub("n", word))


@cache
def _text(name: str) -> str:
    return text(f"{name}.txt")


def _find(text: str, word: str) -> str:
    key = f"{word}\t"
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
