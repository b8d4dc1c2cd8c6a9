"""The door to pydub, and to pedalboard's decoders: one line of speech as an AudioSegment.

pydub is the vocabulary for a line and its pause (trim, fade, silence); it never reads or writes files here,
which would need ffmpeg.
"""

from __future__ import annotations

import io
import warnings
import wave
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from vachak.errors import AudioError

with warnings.catch_warnings():
    # pydub warns at import when ffmpeg is missing, and its pattern literals warn on newer Pythons
    warnings.simplefilter("ignore")
    from pydub import AudioSegment

if TYPE_CHECKING:
    from vachak.nouns import Speech

__all__ = ["AudioSegment", "decode", "levels", "onset_ms", "samples", "silence", "trim"]

SILENCE_DBFS = -50.0
_WINDOW_MS = 10
_KEEP_MS = 25  # of what is under -50 dBFS: breath and soft consonants
_FADE_MS = 8  # a cut in mid-wave clicks; 5-10 ms cure it
_FULL_SCALE = 32768.0


def decode(speech: Speech) -> AudioSegment:
    """The sound of a speech, mono 16 bit at its own rate; raises AudioError where it is not decodable."""
    try:
        return _decode_wave(speech.data) if speech.codec == "wav" else _decode_other(speech.data)
    except (ValueError, OSError, RuntimeError, EOFError, wave.Error) as e:
        raise AudioError(
            f"{speech.codec} speech of {len(speech.data)} bytes cannot be decoded ({e})", "speak it again"
        ) from e


def samples(segment: AudioSegment) -> NDArray[np.int16]:
    """The samples of a mono 16-bit segment, shape (n,)."""
    return np.frombuffer(segment.raw_data, dtype="<i2")


def silence(ms: int, sample_rate: int) -> AudioSegment:
    """`ms` of silence; the rate is passed on (pydub's own default is 11,025 Hz)."""
    return AudioSegment.silent(duration=ms, frame_rate=sample_rate)


def levels(segment: AudioSegment) -> NDArray[np.float64]:
    """RMS level in dBFS of each 10 ms of a segment, shape (windows,); silence is -inf."""
    width = segment.frame_rate * _WINDOW_MS // 1000
    found = samples(segment)
    padded = np.zeros(-(-len(found) // width) * width)
    padded[: len(found)] = found / _FULL_SCALE
    power = np.square(padded).reshape(-1, width).mean(axis=1)
    with np.errstate(divide="ignore"):
        return 10 * np.log10(power)


def onset_ms(segment: AudioSegment) -> int:
    """Where sound begins: the first 10 ms above -50 dBFS; 0 in silence."""
    loud = np.flatnonzero(levels(segment) > SILENCE_DBFS)
    return int(loud[0]) * _WINDOW_MS if len(loud) else 0


def trim(segment: AudioSegment) -> tuple[AudioSegment, int]:
    """The segment without the silence around it, gently faded, and how many ms were cut at its start.

    Keeps 25 ms on each side of what is above -50 dBFS; silence alone comes back empty.
    """
    loud = np.flatnonzero(levels(segment) > SILENCE_DBFS)
    if not len(loud):
        return segment[:0], 0
    start = max(0, int(loud[0]) * _WINDOW_MS - _KEEP_MS)
    end = min(len(segment), (int(loud[-1]) + 1) * _WINDOW_MS + _KEEP_MS)
    return segment[start:end].fade_in(_FADE_MS).fade_out(_FADE_MS), start


def at_rate(segment: AudioSegment, sample_rate: int) -> AudioSegment:
    """The segment at `sample_rate`; as it is where it has it already."""
    return segment if segment.frame_rate == sample_rate else segment.set_frame_rate(sample_rate)


def _decode_wave(data: bytes) -> AudioSegment:
    with wave.open(io.BytesIO(data), "rb") as file:
        frames, width = file.readframes(file.getnframes()), file.getsampwidth()
        segment = AudioSegment(
            frames, sample_width=width, frame_rate=file.getframerate(), channels=file.getnchannels()
        )
    return segment.set_channels(1).set_sample_width(2)


def _decode_other(data: bytes) -> AudioSegment:
    from pedalboard.io import AudioFile

    with AudioFile(io.BytesIO(data)) as file:
        sound = file.read(file.frames)
        rate = int(file.samplerate)
    mono = np.clip(sound.mean(axis=0) * _FULL_SCALE, -32768, 32767).astype("<i2")
    return AudioSegment(mono.tobytes(), sample_width=2, frame_rate=rate, channels=1)
