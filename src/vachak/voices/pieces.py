"""A voice around a voice: text longer than the voice takes is cut where a reader would breathe."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from vachak.nouns import Card, Speech, Voice, Word
from vachak.voices.wave import join_waves

__all__ = ["Pieces", "cut"]

# What a cut costs, beside a request for the piece: the sum over a line is made least.
_REQUEST = 6
_AT_SENTENCE, _AT_COMMA, _AT_CLAUSE, _AT_CASE, _AT_SPACE, _AT_INITIAL, _IN_WORD = 0, 2, 5, 7, 14, 40, 400
_SHORT, _FOR_SHORT = 24, 0.5  # a piece of fewer code points costs this much for each that is missing
# Where a reader breathes inside a sentence: before a conjunction, and after a noun with its case (postposition,
# then particle); never between the case and its particle.
_CONJUNCTIONS = frozenset("और कि लेकिन मगर जबकि तथा एवं ताकि क्योंकि बल्कि तो जो जिसमें जिससे जिसने जहां जहाँ".split())
_CASES = frozenset("ने को से में पर तक द्वारा लिए साथ बाद दौरान बीच खिलाफ".split())
_PARTICLES = frozenset("भी ही तो तक".split())
_SENTENCE_END = "।?!"
_COMMA = ",;:"
_SPACE = re.compile(r"\s+")
# Names of Latin letters: an initial as it is spoken ("एस जयशंकर"). Some are words too (के, ए); not cutting
# after those either does no harm.
_LETTER_NAMES = frozenset("ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई ज़ेड जेड".split())
_VIRAMA, _JOINERS = "\u094d", "\u200c\u200d"


class Pieces:
    """`voice`, for texts of any length: cut by `card.max_chars` code points (0: no limit), then joined."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice

    @property
    def card(self) -> Card:
        """The inner voice's."""
        return self._voice.card

    def speak(self, text: str) -> Speech:
        """Say `text` piece by piece; word positions count in the whole text."""
        spans = cut(text, self.card.max_chars)
        if len(spans) == 1:
            return self._voice.speak(text)
        return _joined([(start, self._voice.speak(text[start:end])) for start, end in spans])


def cut(text: str, limit: int) -> tuple[tuple[int, int], ...]:
    """(start, end) of the pieces of `text`, each at most `limit` code points, none empty, white space left out.

    Cuts are at sentence ends, else commas, else spaces, never between an initial and its name nor inside
    a word while another way is left, and never inside a grapheme cluster.
    """
    if not limit or len(text) <= limit:
        return ((0, len(text)),)
    places = list(_places(text, limit))
    best: list[tuple[float, int]] = [(0.0, 0)]  # least cost up to each place, and the place before it
    for i in range(1, len(places)):
        end, _, price = places[i]
        reach = [
            (best[j][0] + price + _REQUEST + _FOR_SHORT * max(0, _SHORT - (end - places[j][1])), j)
            for j in _backwards(places, i, end, limit)
        ]
        best.append(min(reach, default=(best[i - 1][0] + _IN_WORD, i - 1)))
    return tuple(_spans(places, best))


def _places(text: str, limit: int) -> Iterator[tuple[int, int, int]]:
    """Where a piece may end: (end of the text before it, start of the text after it, its cost), in order."""
    yield 0, len(text) - len(text.lstrip()), 0
    start = len(text) - len(text.lstrip())
    for gap in [*_SPACE.finditer(text.rstrip(), start), None]:
        end = gap.start() if gap else len(text.rstrip())
        if end - start > limit:
            yield from ((at, at, _IN_WORD) for at in range(start + 1, end) if _between_clusters(text, at))
        if gap:
            yield end, gap.end(), _price(text[start:end], _word_at(text, gap.end()))
            start = gap.end()
        else:
            yield end, end, 0


def _word_at(text: str, start: int) -> str:
    end = _SPACE.search(text, start)
    return text[start : end.start() if end else len(text)]


def _price(word: str, following: str) -> int:
    """The cost of a cut between two words."""
    if word[-1] in _SENTENCE_END:
        return _AT_SENTENCE
    if word[-1] in _COMMA:
        return _AT_COMMA
    if word[-1] == "." or word in _LETTER_NAMES or following in _PARTICLES:
        return _AT_INITIAL
    if following in _CONJUNCTIONS or word == "कि":
        return _AT_CLAUSE
    return _AT_CASE if word in _CASES | _PARTICLES else _AT_SPACE


def _between_clusters(text: str, at: int) -> bool:
    after = text[at]
    return (
        text[at - 1] != _VIRAMA
        and text[at - 1] not in _JOINERS
        and after not in _JOINERS
        and not unicodedata.category(after).startswith("M")
    )


def _backwards(places: list[tuple[int, int, int]], i: int, end: int, limit: int) -> Iterator[int]:
    """The places before `i` from which a piece of at most `limit` can reach `end`."""
    for j in range(i - 1, -1, -1):
        if end - places[j][1] > limit:
            return
        yield j


def _spans(places: list[tuple[int, int, int]], best: list[tuple[float, int]]) -> list[tuple[int, int]]:
    spans = []
    i = len(places) - 1
    while i > 0:
        j = best[i][1]
        spans.append((places[j][1], places[i][0]))
        i = j
    return spans[::-1]


def _joined(parts: list[tuple[int, Speech]]) -> Speech:
    """One speech of several; MP3 frames follow each other as they are, WAV is joined by samples."""
    codec = parts[0][1].codec
    data = [speech.data for _, speech in parts]
    if codec != "wav":
        return Speech(b"".join(data), codec)
    joined, starts_ms = join_waves(data)
    words = tuple(
        Word(w.start_ms + ms, w.end_ms + ms, w.start + start, w.end + start)
        for (start, speech), ms in zip(parts, starts_ms, strict=True)
        for w in speech.words
    )
    return Speech(joined, codec, words)
