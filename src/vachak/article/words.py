"""Known Hindi words, by frequency: what tells one word from two words written together."""

from __future__ import annotations

import functools
import importlib.resources
import unicodedata
from collections.abc import Mapping

__all__ = ["fold", "ranks"]

_FOLDED = str.maketrans({"\u093c": None, "\u200c": None, "\u200d": None, "\u0901": "\u0902"})


def fold(word: str) -> str:
    """`word` without what writers leave out as they please: nukta, joiners, candrabindu for anusvara."""
    return unicodedata.normalize("NFD", word).translate(_FOLDED)


@functools.cache
def ranks() -> Mapping[str, int]:
    """Folded word to its place by frequency, the most frequent first (0)."""
    table = importlib.resources.files("vachak.article").joinpath("data/words.txt")
    return {word: rank for rank, word in enumerate(table.read_text(encoding="utf-8").split())}
