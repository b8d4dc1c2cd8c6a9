"""Letters said one by one: BJP is बीजेपी."""

from __future__ import annotations

__all__ = ["letters"]

_NAMES = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई ज़ेड".split(),
        strict=True,
    )
)


def letters(word: str) -> str:
    """The names of the Latin letters of `word`, in one word as newspapers write them."""
    return "".join(_NAMES.get(c, "") for c in word.upper())
