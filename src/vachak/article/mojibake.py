"""Hindi that was written as UTF-8 and read as something else, made Hindi again; good text is never touched."""

from __future__ import annotations

import html
import re

__all__ = ["repair_mojibake"]

_HINDI = re.compile("[\u0904-\u0939\u0958-\u0961]")
_FOREIGN = re.compile("[\u0080-\u08ff\u2018-\u25ff]")
# E0 A4 and E0 A5, which begin every Devanagari letter, and E2 80, which begins quotes and dashes, as Windows-1252.
_MARKS = re.compile("à[¤¥]|â(?:€|\x80).|Â[\u00a0-\u00bf]|Ã\u00a0Â")
_ENTITIES = re.compile(r"&#(?:x0?9[0-7][0-9a-f]|2[34]\d\d);", re.IGNORECASE)
_ESCAPES = re.compile(r"\\u(09[0-7][0-9a-fA-F]|20[01][0-9a-fA-F])")
_FEW = 5


def repair_mojibake(text: str) -> str:
    """`text` with its lines of mojibake, and letters written as HTML or JSON escapes, made readable.

    Only lines that bear the marks of mojibake are given to ftfy, or all lines of a text without any Hindi; a
    repair that makes no Hindi is not taken. In a text that has Hindi JSON escapes stay: they are remains of code.
    """
    text = _ENTITIES.sub(lambda m: html.unescape(m[0]), text)
    if len(_HINDI.findall(text[:100_000])) >= _FEW:
        return _by_lines(text, _MARKS)
    return _by_lines(_ESCAPES.sub(lambda m: chr(int(m[1], 16)), text), _FOREIGN)


def _by_lines(text: str, strange: re.Pattern[str]) -> str:
    if strange.search(text) is None:
        return text
    return "\n".join(_repaired(line) if strange.search(line) else line for line in text.split("\n"))


def _repaired(line: str) -> str:
    from ftfy import fix_encoding

    fixed = fix_encoding(line)
    return fixed if len(_HINDI.findall(fixed)) >= max(1, len(_HINDI.findall(line))) else line
