"""WAV files in memory: 16-bit mono PCM with its header, and several joined to one."""

from __future__ import annotations

import io
import wave
from collections.abc import Sequence
from itertools import accumulate

__all__ = ["join_waves", "wave_file"]


def wave_file(pcm: bytes, sample_rate: int) -> bytes:
    """`pcm` (16-bit little-endian mono) as a WAV file."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(sample_rate)
        file.writeframes(pcm)
    return buffer.getvalue()


def join_waves(files: Sequence[bytes]) -> tuple[bytes, tuple[int, ...]]:
    """One WAV file of several of the same sample rate, and where each begins in it, in ms."""
    pieces = []
    rate = 0
    for data in files:
        with wave.open(io.BytesIO(data), "rb") as file:
            rate = file.getframerate()
            pieces.append(file.readframes(file.getnframes()))
    starts = accumulate((len(p) // 2 for p in pieces[:-1]), initial=0)
    return wave_file(b"".join(pieces), rate), tuple(s * 1000 // rate for s in starts)
