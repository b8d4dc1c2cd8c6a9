"""Text from the web made safe to put into any file: what no format can hold is taken out, nothing else."""

from __future__ import annotations

import unicodedata

__all__ = ["clock", "hms", "one_line"]

_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # would turn what follows around


def one_line(text: str) -> str:
    """`text` on one line, without controls, lone surrogates and noncharacters; joiners stay: Hindi needs them."""
    return " ".join("".join(_kept(c) for c in text).split())


def _kept(char: str) -> str:
    kind = unicodedata.category(char)
    if kind in {"Cc", "Zl", "Zp"}:
        return " "
    return "" if kind == "Cs" or char in _DIRECTION or ord(char) & 0xFFFE == 0xFFFE else char


def clock(ms: int, mark: str = ".") -> str:
    """A time as captions write it: 01:02:03.456; `mark` parts the milliseconds."""
    seconds, ms = divmod(ms, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{mark}{ms:03}"


def hms(ms: int) -> str:
    """A time as people write it: 01:05, or 1:01:05 from an hour on."""
    seconds = ms // 1000
    hours = f"{seconds // 3600}:" if seconds >= 3600 else ""
    return f"{hours}{seconds // 60 % 60:02}:{seconds % 60:02}"
