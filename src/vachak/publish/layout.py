"""A sentence laid out for a screen: at most two lines of 42 grapheme clusters at a time, parted where it reads well."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from itertools import accumulate

from vachak.publish.breaks import break_cost

__all__ = ["Shot", "clusters", "shots"]

_WIDTH = 42
# Hindi alone needs no `regex`, which takes 25 ms to load
_HINDI = re.compile("[ -~\u0900-\u097f\u200c\u200d–—‘’“”…₹]*")
_CONSONANT, _JOINING = "[\u0915-\u0939\u0958-\u095f\u0978-\u097f]", "\u093c\u0951-\u0954\u200d"
_SIGNS = "[\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u200c\u200d]"
_CLUSTER = re.compile(f"(?:{_CONSONANT}(?:[{_JOINING}]*\u094d[{_JOINING}\u094d]*{_CONSONANT})*|.){_SIGNS}*")
_SHOT_COST, _EMPTY_COST = 1.0, 2.0


@dataclass(frozen=True, slots=True)
class Shot:
    """What stands on the screen at once: one or two lines, from the text's code point `start` on."""

    start: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Word:
    """A word, or a part of one that is too long for a line (then no space parts it from the one before)."""

    text: str
    start: int
    width: int
    space: bool


def clusters(text: str) -> list[str]:
    """What a reader counts as letters: extended grapheme clusters (UAX 29, a conjunct is one)."""
    if _HINDI.fullmatch(text):
        return _CLUSTER.findall(text)
    return import_module("regex").findall(r"\X", text)  # type: ignore[no-any-return]


def shots(text: str) -> tuple[Shot, ...]:
    """`text` shot by shot: all its words in order, as few shots as go, cut at clauses rather than inside them."""
    layout = _Layout(tuple(_words(text)))
    return tuple(Shot(layout.words[first].start, layout.lines(first, end)) for first, end in layout.cuts())


def _words(text: str) -> Iterator[_Word]:
    at = 0
    for word in text.split():
        at = text.index(word, at)
        letters = clusters(word)
        for first in range(0, len(letters), _WIDTH):
            part = "".join(letters[first : first + _WIDTH])
            yield _Word(part, at, len(letters[first : first + _WIDTH]), first == 0)
            at += len(part)


class _Layout:
    """Words, and where to part them at least cost."""

    def __init__(self, words: tuple[_Word, ...]) -> None:
        self.words = words
        self._sums = [0, *accumulate(word.width + word.space for word in words)]

    def cuts(self) -> Iterator[tuple[int, int]]:
        """The first word of each shot, and the first after it."""
        count = len(self.words)
        best = [(0.0, count)] * (count + 1)  # from each word on: the least cost, and where its shot ends
        for first in range(count - 1, -1, -1):
            last = self._middle(self._middle(first))
            best[first] = min((self._cost(first, end) + best[end][0], end) for end in range(first + 1, last + 1))
        at = 0
        while at < count:
            yield at, best[at][1]
            at = best[at][1]

    def lines(self, first: int, end: int) -> tuple[str, ...]:
        """The words of a shot as one line, or as two of like length."""
        if self._width(first, end) <= _WIDTH:
            return (self._joined(first, end),)
        fitting = [k for k in range(first + 1, end) if self._width(first, k) <= _WIDTH >= self._width(k, end)]
        middle = min(fitting, key=lambda k: self._line_cost(first, k, end))
        return self._joined(first, middle), self._joined(middle, end)

    def _middle(self, first: int) -> int:
        """The first word that has no room on a line that begins with `first`."""
        if first == len(self.words):
            return first
        room = self._sums[first] + self.words[first].space + _WIDTH
        return bisect_right(self._sums, room) - 1

    def _width(self, first: int, end: int) -> int:
        return self._sums[end] - self._sums[first] - self.words[first].space

    def _joined(self, first: int, end: int) -> str:
        return "".join(" " * word.space + word.text for word in self.words[first:end]).removeprefix(" ")

    def _cost(self, first: int, end: int) -> float:
        empty = 1 - self._width(first, end) / (2 * _WIDTH)
        return _SHOT_COST + _EMPTY_COST * empty**2 + self._break_cost(end)

    def _line_cost(self, first: int, middle: int, end: int) -> float:
        return abs(self._width(first, middle) - self._width(middle, end)) / _WIDTH + self._break_cost(middle)

    def _break_cost(self, at: int) -> float:
        return break_cost(self.words[at - 1].text, self.words[at].text) if at < len(self.words) else 0.0
