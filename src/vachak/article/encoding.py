"""From bytes to text: by mark, by proof, by what is declared; never by guess where text would be lost."""

from __future__ import annotations

import codecs
import re

from vachak.article.formats import format_of
from vachak.errors import ArticleError

__all__ = ["decode"]

_BOMS = (  # the longer first: UTF-32 begins as UTF-16 does
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FEWEST = 4  # characters that tell
_SPACES = frozenset(chr(a << 8 | b) for a in b"\t\n\r " for b in b"\t\n\r ")  # tabs and spaces of UTF-8, read as UTF-16
_LOOKED_AT = 4_000
_META = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:-]{2,40})""", re.IGNORECASE
)
_LEGACY = re.compile(
    r"(?:windows|cp)-?125[0-8]|iso-?8859-?\d{1,2}|latin-?1|(?:us-)?ascii|utf-?(?:16|32)(?:-?[lb]e)?", re.IGNORECASE
)
_TERMINAL = re.compile(
    "\x1b(?:\\[[0-9;:?<=>]{0,40}[ -/]{0,3}[@-~]|\\][^\x07\x1b\n]{0,500}(?:\x07|\x1b\\\\))"
)  # ECMA-48
_MOST_DAMAGE = 0.01  # share of characters that may be unreadable in a text that is read nevertheless


def decode(data: bytes, name: str, charset: str = "") -> str:
    """`data` as text without byte-order mark; `charset` as the server told it, which need not be true.

    UTF-8 is taken wherever the bytes prove it, whatever is declared: a server's default is wrong more often
    than bytes are UTF-8 by chance. Raises ArticleError for what is no text.
    """
    for bom, codec in _BOMS:
        if data.startswith(bom):
            return _sound(data[len(bom) :].decode(codec, errors="replace"), data, name)
    if (unmarked := _unmarked_utf16(data)) is not None:
        return _sound(data.decode(unmarked, errors="replace"), data, name)
    try:
        return _sound(data.decode("utf-8"), data, name)
    except UnicodeDecodeError:
        return _sound(_declared(data, charset), data, name)


def _unmarked_utf16(data: bytes) -> str | None:
    """The kind of UTF-16 in which the bytes are Hindi or English; no UTF-8 text is, but in its spaces."""
    sample = data[: _LOOKED_AT & ~1]
    for codec in ("utf-16-le", "utf-16-be"):
        told = [c for c in sample.decode(codec, errors="replace") if c not in _SPACES]
        if len(told) >= _FEWEST and sum(map(_is_plain, told)) >= 0.9 * len(told):
            return codec
    return None


def _is_plain(c: str) -> bool:
    """Is it one of the characters Hindi is written with: Devanagari, ASCII, punctuation?"""
    return "\u0900" <= c <= "\u097f" or " " <= c <= "~" or c in "\t\n\r" or "\u2000" <= c <= "\u206f"


def _declared(data: bytes, charset: str) -> str:
    """Text that is not UTF-8 throughout: UTF-8 with a few broken places, else as the page or server declares."""
    broken = data.decode("utf-8", errors="replace")
    if broken.count("\ufffd") <= _MOST_DAMAGE * len(broken):
        return broken
    stated = _META.search(data[:_LOOKED_AT])
    for codec in (stated[1].decode("ascii", errors="replace") if stated else "", charset):
        if _LEGACY.fullmatch(codec):
            try:
                return data.decode(codec)
            except (LookupError, UnicodeDecodeError):  # no such charset, or the text is not in it
                continue
    return broken


def _sound(text: str, data: bytes, name: str) -> str:
    """`text`, if most of it is text; the first bytes of a file of another kind name that kind."""
    known = format_of(data)
    if known is not None and not _is_devanagari(text):
        raise ArticleError(f"{name}: {known[0]}, not text", known[1])
    sample = text[:_LOOKED_AT]
    rubbish = sum(c == "\ufffd" or (c < " " and c not in "\t\n\r\f\v\0\x1b") for c in sample)
    if rubbish > 0.1 * len(sample) or text.count("\ufffd") > 2 * _MOST_DAMAGE * len(text) + 2:
        raise ArticleError(f"{name}: not text in UTF-8 or UTF-16", "open it in an editor and save it as UTF-8 text")
    return _TERMINAL.sub("", text.lstrip("\ufeff").replace("\ufffd", ""))


def _is_devanagari(text: str) -> bool:
    return sum("\u0900" <= c <= "\u097f" for c in text[:_LOOKED_AT]) > 0.2 * len(text[:_LOOKED_AT])
