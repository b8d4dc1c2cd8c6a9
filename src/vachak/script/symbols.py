"""Marks that are not spoken become a pause or nothing; a few symbols are words where they stand between words."""

from __future__ import annotations

import re

from vachak.lazy import LazyPattern
from vachak.script.alphabet import is_hindi

__all__ = ["SYMBOLS", "pause", "word"]

_WORDS = {
    "%": "प्रतिशत", "٪": "प्रतिशत", "‰": "प्रति हज़ार", "&": "एंड", "+": "प्लस", "=": "बराबर", "@": "ऐट", "°": "डिग्री",
    "₹": "रुपये", "₨": "रुपये", "$": "डॉलर", "€": "यूरो", "£": "पाउंड", "¥": "येन", "¢": "सेंट", "₿": "बिटकॉइन",
    "×": "गुणा", "÷": "भागे", "±": "प्लस माइनस", "≈": "लगभग", "§": "धारा", "№": "नंबर", "℃": "डिग्री सेल्सियस",
    "℉": "डिग्री फ़ारेनहाइट", "½": "आधा", "¼": "चौथाई", "¾": "तीन चौथाई", "²": "स्क्वेयर", "³": "क्यूब", "µ": "माइक्रो",
}  # fmt: skip
SYMBOLS = "".join(re.escape(c) for c in _WORDS)
_BETWEEN = frozenset("&+=@×÷±≈")
_END = re.compile(r"[।॥|.?!\uff1f\uff01\u3002\u06d4\u061f]")
_ASKS = {"?": "?", "!": "!", "\uff1f": "?", "\u061f": "?", "\uff01": "!"}
_BREAK = LazyPattern(r"[,;:()\[\]{}<>/\\…•·●►▪→\u060c\uff0c\u3001]|\s[-–—―]+|[-–—―]+\s|[-–—―]{2,}|\.{2,}")
_INVISIBLE = LazyPattern("[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]*")
_EMPTY = LazyPattern(r"\([^()]{0,40}\)")
_SAYS = LazyPattern("(?:कहा|बताया|बोले|बोला|बोलीं|बोली|लिखा|पूछा|दोहराया|कहते हैं|कि)\\Z")
_CLINGS = LazyPattern("(?:का|के|की|को|ने|से|में|पर|तक|भी|ही|तो|जी|है|हैं|था|थे|थी)(?![\u0900-\u0963])")


def word(text: str, at: int) -> str:
    """What the symbol at `at` is called; nothing where it is decoration: repeated, or with nothing to join."""
    symbol = text[at]
    if symbol in text[max(0, at - 1) : at] + text[at + 1 : at + 2]:
        return ""
    if symbol in _BETWEEN:
        left, right = text[max(0, at - 4) : at].rstrip(" .")[-1:], text[at + 1 : at + 4].lstrip()[:1]
        joins = (left.isalnum() or is_hindi(left)) and (right.isalnum() or is_hindi(right) or symbol == "+")
        return _WORDS[symbol] if joins else ""
    return _WORDS[symbol]


def pause(text: str, start: int, end: int) -> str:
    """The run of marks and spaces text[start:end] as the one mark a reader heeds: an end, a comma, or nothing."""
    run, last = text[start:end], end == len(text)
    if _INVISIBLE.fullmatch(run):
        return ""
    mark = _mark(text, start, end) if start else ""
    if last:
        return mark
    return f"{mark} " if start else ""


def _mark(text: str, start: int, end: int) -> str:
    """The strongest mark of the run. A bracket before a postposition (… (WHO) ने) does not part it from its word."""
    run, last = text[start:end], end == len(text)
    ends = _END.findall(run if last else re.sub(r"\.{2,}", "", run))
    if ends:
        return next((_ASKS[e] for e in ends if e in _ASKS), "।")
    run = _EMPTY.sub(" ", run)
    if last or not (_BREAK.search(run) or _opens_words(text, run, start)):
        return ""
    closes = run.lstrip()[:1] in (")", "]")
    return "" if closes and "," not in run and _CLINGS.match(text, end) else ","


def _opens_words(text: str, run: str, start: int) -> bool:
    """Tell whether the run opens somebody's words: कहा "..."."""
    return run[-1:] in "\"'“‘«" and _SAYS.search(text, max(0, start - 12), start) is not None
