"""A voice around a voice: words that this one voice says wrongly are spelt for it as they sound."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from importlib import resources

from vachak.nouns import Card, Speech, Voice, Word

__all__ = ["Respelled", "respellings"]

_LETTER = r"[\u0900-\u0963\u0970-\u097F]"
_WORD = rf"{_LETTER}+"
_RULE = "~"

Rows = tuple[tuple[str, str], ...]


class Respelled:
    """`voice`, given `rows` (written, respelt) on word boundaries; word positions count in what was written.

    A row "~regular expression" is tried on every word that has no row of its own.
    """

    def __init__(self, voice: Voice, rows: Rows) -> None:
        self._voice = voice
        self._table = {written: respelt for written, respelt in rows if not written.startswith(_RULE)}
        self._rules = [(re.compile(w.removeprefix(_RULE)), r) for w, r in rows if w.startswith(_RULE)]
        known = "|".join(re.escape(w) for w in sorted(self._table, key=len, reverse=True))
        wanted = "|".join(filter(None, (known, _WORD if self._rules else "")))
        self._pattern = re.compile(rf"(?<!{_LETTER})(?:{wanted})(?!{_LETTER})") if wanted else None

    @property
    def card(self) -> Card:
        """The inner voice's."""
        return self._voice.card

    def speak(self, text: str) -> Speech:
        """Say `text`, respelt."""
        respelt, anchors = self._respell(text)
        if respelt == text:
            return self._voice.speak(text)
        speech = self._voice.speak(respelt)
        words = tuple(_moved(w, anchors, len(text)) for w in speech.words)
        return Speech(speech.data, speech.codec, words)

    def _respell(self, text: str) -> tuple[str, list[tuple[int, int]]]:
        """The respelt text, and (position in it, position in `text`) wherever the two begin to run together."""
        parts: list[str] = []
        anchors = [(0, 0)]
        at = length = 0
        for match in self._pattern.finditer(text) if self._pattern else ():
            word = self._word(match[0])
            if word == match[0]:
                continue
            parts += [text[at : match.start()], word]
            length += match.start() - at
            anchors.append((length, match.start()))
            length += len(word)
            at = match.end()
            anchors.append((length, at))
        return "".join([*parts, text[at:]]), anchors

    def _word(self, word: str) -> str:
        if word in self._table:
            return self._table[word]
        for pattern, respelt in self._rules:
            word = pattern.sub(respelt, word)
        return word


def _moved(word: Word, anchors: list[tuple[int, int]], length: int) -> Word:
    def at(position: int) -> int:
        i = bisect_right(anchors, (position, length)) - 1
        moved = anchors[i][1] + position - anchors[i][0]
        return min(moved, anchors[i + 1][1] if i + 1 < len(anchors) else length)

    return Word(word.start_ms, word.end_ms, at(word.start), at(word.end))


def respellings(name: str, lexicon: tuple[tuple[str, ...], ...] = ()) -> Rows:
    """What the voice `name` reads otherwise: its packaged rows, then rows of the user's `lexicon` that name it."""
    base = name.partition(":")[0]
    own = tuple((r[0].lstrip(_RULE), r[1]) for r in lexicon if len(r) > 2 and r[2] in {name, base} and r[0])
    return _packaged(base) + own


@cache
def _packaged(name: str) -> Rows:
    """The packaged table of a voice (data/respell_NAME.tsv: written, respelt, why); empty for most."""
    file = resources.files("vachak.voices") / "data" / f"respell_{name}.tsv"
    if not file.is_file():
        return ()
    rows = [line.split("\t") for line in file.read_text("utf-8").splitlines() if not line.startswith("#")]
    return tuple((row[0], row[1]) for row in rows if len(row) > 1)
