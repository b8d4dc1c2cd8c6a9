"""The order of a programme: lead-in, each line's sound and its pause, tail; positions counted in samples."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vachak.audio.segments import AudioSegment, cut, silence, sounding
from vachak.audio.spool import Take
from vachak.errors import AudioError
from vachak.nouns import Cue, Word
from vachak.settings import Pauses

__all__ = ["Piece", "programme"]

_KEEP_MS = 25  # of what is under -50 dBFS: breath and soft consonants


@dataclass(frozen=True, slots=True)
class Piece:
    """The programme's next sound, and the cue of the line in it, if it is one's."""

    sound: AudioSegment
    cue: Cue | None = None


def programme(
    takes: Iterable[Take], sample_rate: int, pauses: Pauses, gain_db: float = 0.0, frame: int = 1
) -> Iterator[Piece]:
    """The pieces of a programme that will be heard at `gain_db`, in order.

    A pause is exact from sound to sound: the 25 ms kept on each side of a line's sound are part of it.
    The tail (or the last line's pause, if longer) is filled up to whole frames of `frame` samples: then
    players tell the same length, whether they know of the encoder's delay or not.
    Raises AudioError for a line without sound.
    """
    keep = _samples(_KEEP_MS, sample_rate)
    at, due, tail = 0, _samples(pauses.lead_in_ms, sample_rate), 0
    for take in takes:
        start, end = sounding(take.sound, gain_db)
        if start == end:
            raise AudioError(f"there is no sound for “{take.line.spoken[:40]}”", "use another voice")
        pause = _samples(take.line.pause_ms, sample_rate)
        first = max(0, start - min(keep, due))
        last = min(int(take.sound.frame_count()), end + min(keep, pause // 2))
        gap = due - (start - first)
        yield Piece(silence(gap, sample_rate))
        yield Piece(cut(take.sound, first, last), _cue(take, start, end, at + gap - first, sample_rate))
        at += gap + last - first
        due = pause - (last - end)
        tail = max(pause, _samples(pauses.tail_ms, sample_rate)) - (last - end)
    yield Piece(silence(tail + -(at + tail) % frame, sample_rate))


def _cue(take: Take, start: int, end: int, shift: int, sample_rate: int) -> Cue:
    """The cue of a take that sounds from `start` to `end`, `shift` samples later in the programme."""

    def at(ms: int) -> int:
        return _ms(min(max(ms * sample_rate // 1000, start), end) + shift, sample_rate)

    words = tuple(Word(at(w.start_ms), at(w.end_ms), w.start, w.end) for w in take.words)
    return Cue(_ms(start + shift, sample_rate), _ms(end + shift, sample_rate), take.line, words)


def _samples(ms: int, sample_rate: int) -> int:
    return ms * sample_rate // 1000


def _ms(samples: int, sample_rate: int) -> int:
    return round(samples * 1000 / sample_rate)
