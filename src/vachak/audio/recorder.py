"""The programme: lines of speech and their pauses, streamed into the encoder at one level.

Level in one pass by prediction: the gain comes from the voice's usual loudness while the real one is
measured beside it; the programme is encoded again only where the prediction was wrong by more than 0.3 LU
or a peak is too high. For that the samples are spooled beside the target (2.6 MB a minute) until the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

from vachak.audio.encoder import ENCODER_LOSS_DB, encoding
from vachak.audio.limiter import limit
from vachak.audio.loudness import LoudnessMeter, PeakMeter
from vachak.audio.programme import programme
from vachak.audio.segments import decode
from vachak.errors import AudioError
from vachak.nouns import Card, Cue, Line, Recording, Speech
from vachak.settings import Pauses, Sound

__all__ = ["record"]

_TOLERANCE_LU = 0.3
_MP3_OVERSHOOT_DB = 0.7  # encoding raises true peaks by up to this much (measured)
_FULL_SCALE = 32768.0
_PORTION = 1 << 18  # bytes of the spool at a time


@dataclass(frozen=True, slots=True)
class _Levels:
    """What one encoding came to: the gain it had, and the programme's measures after the encoder."""

    gain_db: float
    loudness_lufs: float
    true_peak_dbtp: float
    samples: int


@dataclass(frozen=True, slots=True)
class Piece:
    """The programme's next samples (int16, shape (n,)), and the cue that begins with them, if any."""

    samples: NDArray[np.int16]
    cue: Cue | None = None


def record(
    lines: Iterable[tuple[Line, Speech]], path: Path, *, card: Card, pauses: Pauses, sound: Sound
) -> Recording:
    """Stream `lines` into an MP3 at `path`, at the first speech's sample rate.

    `lines` may be lazy: speech is taken while earlier speech is encoded, and what it raises passes through.
    Raises AudioError where there is no line, or sound cannot be decoded or encoded. The recording's
    loudness and true peak are those of the samples given to the encoder less the encoder's measured loss.
    """
    spool = path.with_name(f"{path.name}.pcm")
    try:
        with spool.open("w+b") as file:
            return _record(iter(lines), path, file, card, pauses, sound)
    finally:
        spool.unlink(missing_ok=True)


def _record(
    lines: Iterator[tuple[Line, Speech]],
    path: Path,
    spool: IO[bytes],
    card: Card,
    pauses: Pauses,
    sound: Sound,
) -> Recording:
    first = next(lines, None)
    if first is None:
        raise AudioError("there is nothing to say", "see what was left out: vachak script FILE")
    rate = decode(first[1]).frame_rate
    cues: list[Cue] = []

    def spooled() -> Iterator[NDArray[np.int16]]:
        for piece in programme(chain([first], lines), rate, pauses):
            if piece.cue is not None:
                cues.append(piece.cue)
            spool.write(piece.samples.tobytes())
            yield piece.samples

    levels = _encode(spooled(), path, rate, sound, sound.level_lufs - card.loudness_lufs + ENCODER_LOSS_DB)
    if abs(levels.loudness_lufs - sound.level_lufs) > _TOLERANCE_LU:
        gain = levels.gain_db + sound.level_lufs - levels.loudness_lufs
        levels = _encode(_from_spool(spool), path, rate, sound, gain)
    return Recording(
        path,
        rate,
        levels.samples,
        tuple(cues),
        round(levels.loudness_lufs, 2),
        round(levels.true_peak_dbtp, 2),
    )


def _encode(
    pieces: Iterable[NDArray[np.int16]], path: Path, rate: int, sound: Sound, gain_db: float
) -> _Levels:
    """Encode `pieces` at `gain_db`, limited only where a peak needs it; what the programme measures then."""
    gain = np.float32(10 ** (gain_db / 20) / _FULL_SCALE)
    ceiling = 10 ** ((sound.peak_dbtp - _MP3_OVERSHOOT_DB) / 20)
    loudness, peak, total = LoudnessMeter(rate), PeakMeter(), 0
    with encoding(path, rate, sound) as encoder:
        for piece in pieces:
            levelled = limit(piece * gain, rate, ceiling)
            loudness.feed(levelled)
            peak.feed(levelled)
            encoder.write(levelled)
            total += len(piece)
    return _Levels(
        gain_db, loudness.integrated_lufs() - ENCODER_LOSS_DB, peak.dbtp() - ENCODER_LOSS_DB, total
    )


def _from_spool(spool: IO[bytes]) -> Iterator[NDArray[np.int16]]:
    spool.seek(0)
    while portion := spool.read(_PORTION):
        yield np.frombuffer(portion, "<i2")
