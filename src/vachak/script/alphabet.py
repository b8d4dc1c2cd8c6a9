"""What `spoken` is made of, exactly: Devanagari letters and signs, the space, and । , ? ! (no others).

Letters and signs are U+0900-U+0963 and U+0972-U+097F: not the danda pair but its first (U+0964 as a mark), not
the digits, not the abbreviation sign ॰ nor the high dot ॱ. ZWJ and ZWNJ shape a word on paper; no voice needs them.
"""

from __future__ import annotations

from vachak.lazy import LazyPattern

__all__ = ["HINDI", "LATIN", "LETTERS", "MARKS", "is_hindi", "is_speakable", "speakable"]

LETTERS = "\u0900-\u0963\u0972-\u097f"
MARKS = "।,?!"
LATIN = "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"
"""Latin letters with their accented relatives, for a character class."""

HINDI = LazyPattern(f"[{LETTERS}]")
_OTHER = LazyPattern(f"[^{LETTERS} {MARKS}]+")
_SPEAKABLE = LazyPattern(f"[{LETTERS} {MARKS}]*")


def is_speakable(text: str) -> bool:
    """Tell whether `text` is all in the alphabet, so that nothing need be done for it."""
    return _SPEAKABLE.fullmatch(text) is not None


def is_hindi(char: str) -> bool:
    """Tell whether one character (or none) is a Devanagari letter or sign."""
    return "\u0900" <= char <= "\u0963" or "\u0972" <= char <= "\u097f"


def speakable(text: str) -> str:
    """`text` with a space for whatever is not in the alphabet."""
    return text if is_speakable(text) else _OTHER.sub(" ", text)
