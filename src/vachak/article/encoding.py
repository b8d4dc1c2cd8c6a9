"""From bytes to text."""

from __future__ import annotations

import codecs

from vachak.errors import ArticleError

__all__ = ["decode"]

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decode(data: bytes, name: str) -> str:
    """`data` as text without byte-order mark; raises ArticleError for what is no text."""
    for bom, codec in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(codec, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as e:
        raise ArticleError(f"{name}: not text in UTF-8 or UTF-16", "save it as UTF-8 text") from e
