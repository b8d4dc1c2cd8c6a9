"""One door from a voice's bytes to sound: WAV by the standard library, MP3 by pedalboard."""

from __future__ import annotations

import io
import wave
from math import gcd

import numpy as np
from numpy.typing import NDArray

from vachak.audio.frames import Stream, streams
from vachak.audio.segments import AudioSegment, samples, segment, segment_of, wave_of
from vachak.errors import AudioError
from vachak.nouns import Speech

__all__ = ["at_rate", "decode"]

_RATES_HZ = (8_000, 192_000)
Samples = NDArray[np.float32]
_FLAT = 0.96  # of the band that both rates have; above it falls to nothing, softly, so that nothing rings
_RETRY = "speak it again, or use another voice"


def decode(speech: Speech) -> AudioSegment:
    """The sound of a speech: mono, 16 bit, at its own rate (of joined streams: at the first one's).

    Raises AudioError where the bytes are not what `speech.codec` says.
    """
    try:
        if speech.codec == "wav":
            return _wave(speech.data)
        if speech.codec == "mp3":
            return _mp3(speech.data)
    except (ValueError, OSError, RuntimeError, EOFError, wave.Error) as e:
        raise AudioError(f"{speech.codec} speech of {len(speech.data)} bytes: {e}", _RETRY) from e
    raise AudioError(f"speech in the unknown format {speech.codec!r}", "a voice gives wav or mp3")


def at_rate(sound: AudioSegment, sample_rate: int) -> AudioSegment:
    """The sound at `sample_rate` Hz; as it is where it has it already.

    A line at a time by its spectrum: as long as before, flat up to 96 % of the lower rate's half. In place of
    pedalboard's resampler, which took 70 % of the time of an episode by Google's voice (24 to 22.05 kHz).
    """
    if sound.frame_rate == sample_rate:
        return sound
    return segment_of(_resampled(wave_of(sound), sound.frame_rate, sample_rate), sample_rate)


def _resampled(sound: Samples, rate: int, sample_rate: int) -> Samples:
    """`sound`, shape (n,), at another rate: as many whole blocks as hold it and 50 ms of silence, transformed."""
    common = gcd(rate, sample_rate)
    down, up = rate // common, sample_rate // common
    blocks = _smooth(-(-(len(sound) + rate // 20) // down))
    spectrum = np.fft.rfft(sound, down * blocks)
    kept = min(len(spectrum), up * blocks // 2 + 1)
    edge = kept - int(kept * _FLAT)
    spectrum[kept - edge : kept] *= np.cos(np.linspace(0, np.pi / 2, edge)) ** 2
    found = np.fft.irfft(spectrum[:kept], up * blocks) * (up / down)
    return found[: -(-len(sound) * up // down)].astype(np.float32)


def _smooth(count: int) -> int:
    """The least number from `count` on with no prime factor above 5: a transform of it is fast."""
    while _rest(count) > 1:
        count += 1
    return count


def _rest(count: int) -> int:
    for factor in (2, 3, 5):
        while count % factor == 0:
            count //= factor
    return count


def _wave(data: bytes) -> AudioSegment:
    with wave.open(io.BytesIO(data), "rb") as file:
        rate, channels, width = file.getframerate(), file.getnchannels(), file.getsampwidth()
        frames = file.readframes(file.getnframes())
    if width != 2 or not _RATES_HZ[0] <= rate <= _RATES_HZ[1]:
        raise ValueError(f"{8 * width} bit at {rate} Hz; 16 bit at {_RATES_HZ[0]} Hz or more are wanted")
    found = np.frombuffer(frames[: len(frames) // (2 * channels) * 2 * channels], "<i2")
    return segment(found if channels == 1 else found.reshape(-1, channels).mean(axis=1).astype(np.int16), rate)


def _mp3(data: bytes) -> AudioSegment:
    found = streams(data)
    if not found:
        raise ValueError("there is no MP3 in it")
    rate = found[0].sample_rate
    parts = [samples(at_rate(_decoded(stream), rate)) for stream in found]
    return segment(np.concatenate(parts), rate)


def _decoded(stream: Stream) -> AudioSegment:
    from pedalboard.io import AudioFile

    with AudioFile(io.BytesIO(stream.data)) as file:
        sound = file.read(file.frames)
    return segment_of(sound.mean(axis=0)[stream.skip : sound.shape[1] - stream.drop], stream.sample_rate)
