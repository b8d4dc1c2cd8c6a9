"""Sound to test with: made here, so that every figure about it is known."""

from __future__ import annotations

import io
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from vachak.audio.encoder import Encoder, Format
from vachak.nouns import Card, Line, Speech, Word

Samples = NDArray[np.float32]
Talk = Callable[..., Samples]
Pcm = Callable[..., Speech]


@pytest.fixture(scope="session")
def talk() -> Talk:
    """Something like speech: a buzz of 120 Hz in syllables of 160 ms, silence of `edge_ms` around it."""

    def make(ms: int = 2000, rate: int = 22050, amplitude: float = 0.3, edge_ms: int = 200) -> Samples:
        t = np.arange(ms * rate // 1000) / rate
        buzz = sum(np.sin(2 * np.pi * 120 * k * t + k * k) / k for k in range(1, 25))
        syllables = 0.55 + 0.45 * np.cos(2 * np.pi * t / 0.16)
        sound = amplitude * buzz * syllables / 2.2
        edge = np.zeros(edge_ms * rate // 1000)
        return np.concatenate((edge, sound, edge)).astype(np.float32)

    return make


@pytest.fixture(scope="session")
def wav() -> Pcm:
    """Samples as a voice would deliver them: a WAV file's bytes."""

    def make(samples: Samples, rate: int = 22050, words: tuple[Word, ...] = ()) -> Speech:
        data = io.BytesIO()
        with wave.open(data, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(rate)
            file.writeframes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())
        return Speech(data.getvalue(), "wav", words)

    return make


@pytest.fixture(scope="session")
def mp3(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., bytes]:
    """Samples as an MP3 stream's bytes: with an Info frame (64 kbit/s), or without one (32 kbit/s)."""

    def make(samples: Samples, rate: int = 24000, *, info: bool = True) -> bytes:
        path: Path = tmp_path_factory.mktemp("mp3") / "speech.mp3"
        with Encoder(path, Format("mp3", rate, 64 if info else 32)) as encoder:
            encoder.write(samples)
        return path.read_bytes()

    return make


@pytest.fixture
def line() -> Callable[..., Line]:
    """A line of the script with its pause."""

    def make(pause_ms: int = 380, spoken: str = "भारत और रूस के बीच बातचीत हुई") -> Line:
        return Line("body", spoken, spoken, (), pause_ms, 1, 1)

    return make


@pytest.fixture
def card() -> Callable[[float], Card]:
    """The card of a voice that is usually this loud."""

    def make(loudness_lufs: float = -20.0) -> Card:
        return Card(
            name="test",
            version="1",
            online=False,
            max_chars=0,
            at_once=1,
            timings=True,
            loudness_lufs=loudness_lufs,
            licence="none",
        )

    return make
