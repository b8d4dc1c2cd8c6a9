"""One door from a voice's bytes to sound: WAV by the standard library, MP3 by pedalboard."""

from __future__ import annotations

import io
import wave

import numpy as np

from vachak.audio.frames import Stream, streams
from vachak.audio.segments import AudioSegment, samples, segment, segment_of, wave_of
from vachak.errors import AudioError
from vachak.nouns import Speech

__all__ = ["at_rate", "decode"]

_RATES_HZ = (8_000, 192_000)
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
    """The sound at `sample_rate` Hz; as it is where it has it already."""
    if sound.frame_rate == sample_rate:
        return sound
    from pedalboard.io import StreamResampler

    resampler = StreamResampler(sound.frame_rate, sample_rate, 1)
    parts = [resampler.process(wave_of(sound)[None]), resampler.process(None)]
    return segment_of(np.concatenate(parts, axis=1)[0], sample_rate)


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
