"""The order of a programme: lead-in, each line's sound and its pause, tail; positions counted in samples."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vachak.audio.segments import AudioSegment, cut, silence, sounding
from vachak.audio.spool import Take
from vachak.errors import AudioError
from vachak.nouns import Cue, Word
from vachak.settings import Pauses

__all__ = ["Order", "Piece", "programme"]

_BREATHLESS_S = 60
_KEEP_MS = 25  # of what is under -50 dBFS: breath and soft consonants


@dataclass(frozen=True, slots=True)
class Piece:
    """The programme's next sound, and the cue of the line in it, if it is one's."""

    sound: AudioSegment
    cue: Cue | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """What is the same for all lines of a programme: pauses, jingles before and after, and the file's needs.

    The whole is filled up to whole frames of `frame` samples: then players tell the same length, whether they
    know of the encoder's delay or not. The silence at the start takes `late` samples at least, and one pause a
    minute `breath` (50 to 77 ms: only who sets pauses under 0.13 s will ever meet it).
    """

    sample_rate: int
    pauses: Pauses
    opening: AudioSegment | None = None
    closing: AudioSegment | None = None
    frame: int = 1
    late: int = 0
    breath: int = 0


def programme(takes: Iterable[Take], order: Order, gain_db: float = 0.0) -> Iterator[Piece]:
    """The pieces of a programme that will be heard at `gain_db`, in order, silence first, last and between.

    A pause is exact from sound to sound: the 25 ms kept on each side of a line's sound are part of it.
    Raises AudioError for a line without sound.
    """
    rate, pauses = order.sample_rate, order.pauses
    keep = _samples(_KEEP_MS, rate)
    lead_in = due = max(_samples(pauses.lead_in_ms, rate), order.late + keep if order.late else 0)
    at = breathed = pause = 0
    if order.opening:
        yield Piece(silence(lead_in, rate))
        yield Piece(order.opening)
        at = lead_in + int(order.opening.frame_count())
    for take in takes:
        start, end = sounding(take.sound, gain_db)
        if start == end:
            raise AudioError(f"there is no sound for “{take.line.spoken[:40]}”", "use another voice")
        pause = _samples(take.line.pause_ms, rate)
        first = max(0, start - min(keep, due))
        last = min(int(take.sound.frame_count()), end + min(keep, pause // 2))
        gap = due - (start - first)
        if gap >= order.breath or at - breathed > _BREATHLESS_S * rate:
            gap, breathed = max(gap, order.breath), at
        yield Piece(silence(gap, rate))
        yield Piece(cut(take.sound, first, last), _cue(take, start, end, at + gap - first, rate))
        at += gap + last - first
        due = pause - (last - end)
    yield from _ending(order, at, due, pause)


def _ending(order: Order, at: int, due: int, pause: int) -> Iterator[Piece]:
    """What follows the last line, `at` samples into the programme: `due` samples of its `pause` are left."""
    rate = order.sample_rate
    kept = pause - due
    if order.closing:
        gap = max(pause, _samples(order.pauses.lead_in_ms, rate)) - kept
        yield Piece(silence(gap, rate))
        yield Piece(order.closing)
        at += gap + int(order.closing.frame_count())
        pause = kept = 0
    tail = max(pause, _samples(order.pauses.tail_ms, rate)) - kept
    yield Piece(silence(tail + -(at + tail) % order.frame, rate))


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
