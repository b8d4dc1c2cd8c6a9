"""How loud a programme is, how loud it is to be, and what has to change for that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from vachak.audio.encoder import Format
from vachak.audio.limiter import limit
from vachak.audio.loudness import LoudnessMeter
from vachak.audio.measure import Levels
from vachak.audio.peaks import Samples
from vachak.settings import Sound

__all__ = ["Aim", "corrected", "loudness", "predicted", "settled", "usual"]

_TOLERANCE_LU = 0.3  # an error that is worth a second encoding
_SETTLED_LU = 0.05
_BELIEVED_LU = 1.0  # between a card and 12 s of speech: those differ from the whole by 0.5 LU at most
_TRIES = 8
_LEAST_SLOPE = 0.3  # where the limiter works, a dB of gain brings 0.4 to 1 LU
_MOST_GAIN_DB = 45.0
_MARGIN_DB = 0.3  # another gain also overshoots elsewhere


@dataclass(frozen=True, slots=True)
class Aim:
    """What every line is turned up by, and the true peak it may then have in front of the encoder."""

    gain_db: float
    ceiling_dbtp: float

    def apply(self, samples: Samples, sample_rate: int) -> Samples:
        """One line's samples, shape (n,), turned up and limited where it is needed."""
        gain = samples.dtype.type(10 ** (self.gain_db / 20))
        return limit(samples * gain, sample_rate, 10 ** (self.ceiling_dbtp / 20))


def predicted(usual_lufs: float, sound: Sound, made: Format) -> Aim:
    """The aim for a voice that is usually this loud."""
    ceiling = sound.peak_dbtp + made.loss_db - made.overshoot_db
    return Aim(sound.level_lufs - usual_lufs + made.loss_db, min(ceiling, 0.0))


def usual(card_lufs: float, beginning_lufs: float) -> float:
    """How loud a voice usually is: what its card says, unless the beginning of the programme belies it."""
    return card_lufs if abs(card_lufs - beginning_lufs) <= _BELIEVED_LU else beginning_lufs


def corrected(aim: Aim, levels: Levels, sound: Sound) -> Aim | None:
    """A better aim for a file that came out like this; None where it is good."""
    off = sound.level_lufs - levels.loudness_lufs
    above = levels.true_peak_dbtp - sound.peak_dbtp
    if abs(off) <= _TOLERANCE_LU and above <= 0:
        return None
    ceiling = aim.ceiling_dbtp - (above + _MARGIN_DB if above > 0 else 0.0)
    return Aim(_bounded(aim.gain_db + off), ceiling)


def settled(aim: Aim, pieces: Iterable[Samples], sample_rate: int, wanted_lufs: float) -> Aim:
    """`aim` with the gain that brings the limited programme to `wanted_lufs` in front of the encoder.

    `pieces` is gone through several times. A level the limiter does not let it reach ends at the most gain.
    """
    slope, last = 1.0, (aim.gain_db, 0.0)
    for _ in range(_TRIES):
        found = loudness(aim, pieces, sample_rate)
        if abs(wanted_lufs - found) <= _SETTLED_LU:
            break
        if aim.gain_db != last[0]:
            slope = max(_LEAST_SLOPE, min(1.0, (found - last[1]) / (aim.gain_db - last[0])))
        last = (aim.gain_db, found)
        aim = replace(aim, gain_db=_bounded(aim.gain_db + (wanted_lufs - found) / slope))
    return aim


def loudness(aim: Aim, pieces: Iterable[Samples], sample_rate: int) -> float:
    """The loudness of a programme in front of the encoder, in LUFS."""
    meter = LoudnessMeter(sample_rate)
    for piece in pieces:
        meter.feed(aim.apply(piece, sample_rate))
    return meter.integrated_lufs()


def _bounded(gain_db: float) -> float:
    return max(-_MOST_GAIN_DB, min(_MOST_GAIN_DB, gain_db))
