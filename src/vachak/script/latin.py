"""Latin words as Hindi newsreaders say them, in Devanagari."""

from __future__ import annotations

from vachak.script.acronyms import letters

__all__ = ["say"]


def say(word: str) -> str:
    """`word` (Latin letters, perhaps an apostrophe) in Devanagari: an acronym by its letters, a word by its sound."""
    return letters(word)
