"""The door to pydub: one line of speech as an AudioSegment, mono, 16 bit.

pydub is the vocabulary for a line and its pause (cut, fade, silence). It never reads or writes files here:
for that it needs ffmpeg, and it loads the whole programme.
"""

from __future__ import annotations

import warnings

import numpy as np
from numpy.typing import NDArray

with warnings.catch_warnings():
    # pydub warns at import when ffmpeg is missing (we use none of it), and its patterns warn on Python 3.12+
    warnings.filterwarnings("ignore", message="Couldn't find ffmpeg", category=RuntimeWarning)
    warnings.filterwarnings("ignore", category=SyntaxWarning)
    warnings.filterwarnings("ignore", message=".*audioop.*", category=DeprecationWarning)
    from pydub import AudioSegment

__all__ = ["AudioSegment", "cut", "samples", "segment", "segment_of", "silence", "sounding", "wave_of"]

_FULL_SCALE = 32768.0

_WINDOWS_A_SECOND = 100  # of 10 ms: what a cue's start is defined by
_SOUND_DBFS = -50.0
_RANGE_DB = 35.0  # in a line that is quieter than expected, sound is what comes this near to its loudest 10 ms
_FADE_MS = 8  # a cut in mid-wave clicks; 5-10 ms cure it


def segment(samples: NDArray[np.int16], sample_rate: int) -> AudioSegment:
    """An AudioSegment of mono samples, shape (n,)."""
    return AudioSegment(samples.astype("<i2").tobytes(), sample_width=2, frame_rate=sample_rate, channels=1)


def samples(segment: AudioSegment) -> NDArray[np.int16]:
    """The samples of a mono 16-bit segment, shape (n,)."""
    return np.frombuffer(segment.raw_data, dtype="<i2")


def segment_of(wave: NDArray[np.float32], sample_rate: int) -> AudioSegment:
    """An AudioSegment of a wave of full scale 1.0, shape (n,), rounded."""
    return segment(np.clip(np.rint(wave * _FULL_SCALE), -32768, 32767).astype(np.int16), sample_rate)


def wave_of(segment: AudioSegment) -> NDArray[np.float32]:
    """The samples of a segment at full scale 1.0, shape (n,)."""
    wave: NDArray[np.float32] = samples(segment).astype(np.float32) / np.float32(_FULL_SCALE)
    return wave


def silence(count: int, sample_rate: int) -> AudioSegment:
    """`count` samples of silence: pydub's own count milliseconds, and add up to a drift."""
    return AudioSegment.silent(duration=0, frame_rate=sample_rate)._spawn(bytes(2 * count))


def sounding(segment: AudioSegment, gain_db: float = 0.0) -> tuple[int, int]:
    """From where to where a line sounds, in samples: (0, 0) where it is silent.

    Sound is from the first to the last 10 ms above -50 dBFS once `gain_db` is applied.
    """
    width = segment.frame_rate // _WINDOWS_A_SECOND
    found = samples(segment)
    padded = np.zeros(-(-len(found) // width) * width, np.float32)
    padded[: len(found)] = found / _FULL_SCALE
    power = np.square(padded).reshape(-1, width).mean(axis=1)
    loudest = power.max(initial=0.0)
    threshold = min(10 ** ((_SOUND_DBFS - gain_db) / 10), loudest / 10 ** (_RANGE_DB / 10))
    loud = np.flatnonzero(power > threshold)
    return (int(loud[0]) * width, min(len(found), (int(loud[-1]) + 1) * width)) if len(loud) else (0, 0)


def cut(segment: AudioSegment, start: int, end: int) -> AudioSegment:
    """The samples from `start` to `end`, faded at both cuts.

    pydub's own fades go by whole milliseconds: they lose samples, and at 22,050 Hz end 6 % above silence.
    """
    part = segment.get_sample_slice(start, end)
    edge = segment.frame_rate * _FADE_MS // 1000
    count = int(part.frame_count())
    if count < 2 * edge:
        return part
    faded = samples(part).copy()
    rising = np.sin(np.arange(edge) * np.pi / 2 / edge) ** 2
    faded[:edge] = faded[:edge] * rising
    faded[-edge:] = faded[-edge:] * rising[::-1]
    return part._spawn(faded.tobytes())
