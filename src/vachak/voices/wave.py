"""WAV files in memory: 16-bit mono PCM with its header, and back."""

from __future__ import annotations

import io
import wave

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


def join_waves(files: tuple[bytes, ...]) -> tuple[bytes, tuple[int, ...]]:
    """One WAV file of several of the same sample rate, and each one's length in samples."""
    pieces = []
    sample_rate = 0
    for data in files:
        with wave.open(io.BytesIO(data), "rb") as file:
            sample_rate = sample_rate or file.getframerate()
            pieces.append(file.readframes(file.getnframes()))
    return wave_file(b"".join(pieces), sample_rate), tuple(len(p) // 2 for p in pieces)
