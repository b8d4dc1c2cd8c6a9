"""The order of a programme: lead-in, each line's sound and its pause, tail; positions counted in samples."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from vachak.audio.segments import AudioSegment, at_rate, decode, onset_ms, samples, silence, trim
from vachak.errors import AudioError
from vachak.nouns import Cue, Line, Speech, Word
from vachak.settings import Pauses

__all__ = ["Piece", "programme"]


@dataclass(frozen=True, slots=True)
class Piece:
    """The programme's next samples (16 bit, shape (n,)) and the cue of the line among them, if any."""

    samples: NDArray[np.int16]
    cue: Cue | None = None


def programme(lines: Iterable[tuple[Line, Speech]], rate: int, pauses: Pauses) -> Iterator[Piece]:
    """The pieces of a programme at `rate` Hz, in order; raises AudioError for a line without sound."""
    at = 0
    for piece in _pieces(lines, rate, pauses):
        yield piece if piece.cue is None else replace(piece, cue=_shifted(piece.cue, at * 1000 / rate))
        at += len(piece.samples)


def _pieces(lines: Iterable[tuple[Line, Speech]], rate: int, pauses: Pauses) -> Iterator[Piece]:
    """The pieces, each cue still counted from its own piece's beginning."""
    yield Piece(samples(silence(pauses.lead_in_ms, rate)))
    for line, speech in lines:
        sound, cut_ms = trim(at_rate(decode(speech), rate))
        if not len(sound):
            raise AudioError(f"there is no sound for “{line.spoken[:40]}”", "use another voice")
        yield Piece(samples(sound), _cue(line, speech, sound, cut_ms))
        yield Piece(samples(silence(line.pause_ms, rate)))
    yield Piece(samples(silence(pauses.tail_ms, rate)))


def _cue(line: Line, speech: Speech, sound: AudioSegment, cut_ms: int) -> Cue:
    """The line's cue, from its first 10 ms above -50 dBFS to the end of its sound."""
    end = len(sound)
    words = tuple(
        Word(_within(w.start_ms - cut_ms, end), _within(w.end_ms - cut_ms, end), w.start, w.end)
        for w in speech.words
    )
    return Cue(onset_ms(sound), end, line, words)


def _within(ms: int, end: int) -> int:
    return min(max(ms, 0), end)


def _shifted(cue: Cue, by_ms: float) -> Cue:
    def at(ms: int) -> int:
        return round(ms + by_ms)

    words = tuple(Word(at(w.start_ms), at(w.end_ms), w.start, w.end) for w in cue.words)
    return Cue(at(cue.start_ms), at(cue.end_ms), cue.line, words)
