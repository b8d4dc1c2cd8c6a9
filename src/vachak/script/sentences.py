"""Where sentences end in real news: danda, ? and !, and a point that belongs to nothing else.

What belongs to a point is asked of the rules themselves: a point they claim (initial, abbreviation, number, link)
ends no sentence, so cutting and saying can never disagree. The article's room cuts alike for its own purposes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vachak.lazy import LazyPattern
from vachak.script.alphabet import LATIN, LETTERS
from vachak.script.rules import Rule, claim
from vachak.script.shapes import FINITE, FRESH, ends_there

__all__ = ["sentences"]

_END = LazyPattern(r"[।॥|?!]+[।॥|?!.…]*|[.…]+[।॥|?!.…]*|\n+")
_CLOSERS = "\"'”’»)]】*"
_QUOTES = "\"'”’»"
_QUOTED = frozenset("और का के की को ने से में पर तक वाला वाले वाली जैसा जैसे जैसी कहकर बोलकर कहते कहने कह लिखकर".split())
_BOUND = frozenset(("title", "initial", "initials", "nought point"))  # a name must follow
_LETTER = LazyPattern(f"[{LETTERS}{LATIN}0-9\u0966-\u096f]")
_LAST = LazyPattern(r"[^\s\"'“”‘’()\[\],;:।|?!.…-]{1,30}\Z")
_SOON = 300
"""An open bracket keeps a sentence together for so many characters; nobody closed it after that."""


def sentences(text: str, rules: tuple[Rule, ...]) -> list[tuple[int, int]]:
    """Where each sentence of `text` begins and ends; together they hold all of it but the spaces between."""
    taken = _taken(text, rules)
    pieces: list[tuple[int, int]] = []
    start = 0
    for m in _END.finditer(text):
        if m.start() < start or not _ends(text, start, m, taken):
            continue
        end = _closed(text, start, m.end())
        if not _goes_on(text, end) and not _is_open(text, start, end):
            pieces.append((start, end))
            start = end
    pieces.append((start, len(text)))
    return list(_joined(text, pieces))


def _taken(text: str, rules: tuple[Rule, ...]) -> frozenset[int]:
    """Where points stand that some rule claims, but for one that ends its claim and, with it, the sentence: 5 रु. यह"""
    if "." not in text and "॰" not in text:
        return frozenset()
    claims = claim(text, rules)
    last = {c.end - 1 for c in claims if c.rule not in _BOUND and ends_there(text, c.end)}
    return frozenset(i for c in claims for i in range(c.start, c.end) if text[i] in ".॰" and i not in last)


def _ends(text: str, start: int, m: re.Match[str], taken: frozenset[int]) -> bool:
    """Tell whether the mark found ends a sentence."""
    mark = m[0]
    if mark.strip(".…"):
        return True
    after = text[m.end() : m.end() + 1]
    if len(mark) > 1 or mark == "…":
        return _dots_end(text, m)
    if m.start() in taken or after.isdigit() or (after.isascii() and after.isalnum()):
        return False
    return not _is_counted(text, start, m.start())


def _goes_on(text: str, end: int) -> bool:
    """Tell whether a sentence goes on behind words it quotes: "…?", उसने कहा; "…।" के नारे."""
    if text[end : end + 1] in (",", ";"):
        return True
    return text[end - 1] in _QUOTES and text[end : end + 12].lstrip().partition(" ")[0] in _QUOTED


def _dots_end(text: str, m: re.Match[str]) -> bool:
    """Dots end a sentence after a word that closes one or before one that opens one; elsewhere they are a pause."""
    rest = text[m.end() :][:40].split(maxsplit=1)
    last = _LAST.search(text, max(0, m.start() - 30), m.start())
    return not rest or rest[0].strip("\"'“‘,") in FRESH or (last is not None and last[0] in FINITE)


def _is_counted(text: str, start: int, point: int) -> bool:
    """Tell whether the point follows the number of an item: "1. पहला"."""
    head = text[start:point].strip() if point - start < 8 else ""
    return head.isdigit() and len(head) <= 2 and bool(text[point + 1 : point + 9].strip())


def _is_open(text: str, start: int, at: int) -> bool:
    """Tell whether a bracket stands open, within reason."""
    return at - start < _SOON and text.count("(", start, at) > text.count(")", start, at)


def _closed(text: str, start: int, end: int) -> int:
    """The end with the closing quotes and brackets that belong to it, also behind a space."""
    while end < len(text) and text[end] in _CLOSERS and not _is_opening(text, start, end):
        end += 1
    after = end + 1
    if text[end : end + 1] == " " and text[after : after + 1] == '"' and text.count('"', start, end) % 2 == 1:
        return after + 1
    return end


def _is_opening(text: str, start: int, at: int) -> bool:
    """Tell whether a straight quote glued to what follows opens the next sentence: «है।"हम»."""
    glued = text[at + 1 : at + 2].strip() != "" and text[at] in "\"'"
    return glued and text.count(text[at], start, at) % 2 == 0


def _joined(text: str, pieces: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The pieces without outer spaces; one without letters goes with its neighbour."""
    held: tuple[int, int] | None = None
    speaks = False
    for start, end in pieces:
        if not text[start:end].strip():
            continue
        says = _LETTER.search(text, start, end) is not None
        if held and speaks and says:
            yield _trimmed(text, held)
            held = None
        held = (held[0] if held else start, end)
        speaks = speaks or says
    if held:
        yield _trimmed(text, held)


def _trimmed(text: str, piece: tuple[int, int]) -> tuple[int, int]:
    start, end = piece
    inner = text[start:end]
    return start + len(inner) - len(inner.lstrip()), end - len(inner) + len(inner.rstrip())
