"""Text without what is no text: a voice is never given control characters or halves of characters."""

from __future__ import annotations

__all__ = ["plain"]

# To espeak-ng NUL ends the text and \x01 starts a command; a lone surrogate is no Unicode at all.
_NOT_TEXT = dict.fromkeys((*range(32), *range(127, 160), *range(0xD800, 0xE000)), " ")


def plain(text: str) -> str:
    """`text` with a space for each control and surrogate: one for one, so that word positions stay true."""
    return text.translate(_NOT_TEXT)
