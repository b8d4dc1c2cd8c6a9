"""Acronyms: by their letters (BJP is बीजेपी) or as a word (NASA is नासा)."""

from __future__ import annotations

from vachak.lazy import LazyPattern
from vachak.script.tables import column

__all__ = ["is_spelt", "known_acronym", "letters"]

_NAMES = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "ए बी सी डी ई एफ़ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई ज़ेड".split(),
        strict=True,
    )
)
_UNSAYABLE = LazyPattern("[^AEIOUY]{4}|^[^AEIOUY]{3}|^[^AEIOUY]*$|[AEIOU]{4}")
_CROWDED = LazyPattern("[^AEIOUY]{3}|^[^AEIOUY]*$|[AEIOU]{3}")


def letters(word: str) -> str:
    """The names of the Latin letters of `word`, in one word as newspapers write them."""
    return "".join(_NAMES.get(c, "") for c in word.upper())


def known_acronym(word: str) -> str:
    """What the table has for `word` exactly as it is written ("US" is no "us"), or nothing."""
    return column("acronyms").get(word, "")


def is_spelt(word: str, *, known: bool, shouted: bool = False) -> bool:
    """Tell whether `word`, all in capitals and in no table of acronyms, is said by its letters.

    Three letters nearly always are (FIR, DIG). Longer ones are where they are no `known` word (a headline shouts
    "CORONA") and are short or cannot be said (CRPF); what is left is a name in capitals. Among other `shouted`
    words a known or sayable one is a word too.
    """
    if len(word) <= 3:
        return not (shouted and known)
    crowded = _CROWDED if shouted else _UNSAYABLE
    return not known and (crowded.search(word) is not None or (len(word) <= 5 and not shouted))
