"""A voice around a voice: words that this one voice says wrongly are spelt for it as they sound."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from importlib import resources

from vachak.nouns import Card, Speech, Voice, Word

__all__ = ["Respelled", "respellings"]

_LETTER = r"[\u0900-\u0963\u0970-\u097F]"


class Respelled:
    """`voice`, given `table` (written, respelt) on word boundaries; word positions count in what was written."""

    def __init__(self, voice: Voice, table: tuple[tuple[str, str], ...]) -> None:
        self._voice = voice
        self._table = dict(table)
        words = "|".join(re.escape(w) for w in sorted(self._table, key=len, reverse=True))
        self._pattern = re.compile(rf"(?<!{_LETTER})(?:{words})(?!{_LETTER})") if words else None

    @property
    def card(self) -> Card:
        """The inner voice's."""
        return self._voice.card

    def speak(self, text: str) -> Speech:
        """Say `text`, respelt."""
        if self._pattern is None or not self._pattern.search(text):
            return self._voice.speak(text)
        respelt, anchors = self._respell(self._pattern, text)
        speech = self._voice.speak(respelt)
        words = tuple(_moved(w, anchors, len(text)) for w in speech.words)
        return Speech(speech.data, speech.codec, words)

    def _respell(self, pattern: re.Pattern[str], text: str) -> tuple[str, list[tuple[int, int]]]:
        """The respelt text, and (position in it, position in `text`) wherever the two begin to run together."""
        parts: list[str] = []
        anchors = [(0, 0)]
        at = length = 0
        for match in pattern.finditer(text):
            parts += [text[at : match.start()], self._table[match[0]]]
            length += match.start() - at
            anchors.append((length, match.start()))
            length += len(self._table[match[0]])
            at = match.end()
            anchors.append((length, at))
        return "".join([*parts, text[at:]]), anchors


def _moved(word: Word, anchors: list[tuple[int, int]], length: int) -> Word:
    def at(position: int) -> int:
        i = bisect_right(anchors, (position, length)) - 1
        moved = anchors[i][1] + position - anchors[i][0]
        return min(moved, anchors[i + 1][1] if i + 1 < len(anchors) else length)

    return Word(word.start_ms, word.end_ms, at(word.start), at(word.end))


def respellings(name: str, lexicon: tuple[tuple[str, ...], ...] = ()) -> tuple[tuple[str, str], ...]:
    """What the voice `name` reads otherwise: its packaged table, then rows of the user's `lexicon` that name it."""
    base = name.partition(":")[0]
    own = tuple((row[0], row[1]) for row in lexicon if len(row) > 2 and row[2] in {name, base} and row[0])
    return _packaged(base) + own


@cache
def _packaged(name: str) -> tuple[tuple[str, str], ...]:
    """The packaged table of a voice (data/respell_NAME.tsv: written, respelt, why); empty for most."""
    file = resources.files("vachak.voices") / "data" / f"respell_{name}.tsv"
    if not file.is_file():
        return ()
    rows = [line.split("\t") for line in file.read_text("utf-8").splitlines() if not line.startswith("#")]
    return tuple((row[0], row[1]) for row in rows if len(row) > 1)
