"""MP3 in stretches: each ends in a pause, has an encoder of its own, and is listened to before it is written.

Several are encoded at once, on all cores. Where the encoder lets a peak rise over the ceiling (by up to 2 dB, a
few times an hour), those 40 ms are turned down and their stretch alone is encoded again. The stretches' frames
are joined in silence, so that no encoder's state is missed, and one Info frame counts them all.
"""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Self

import numpy as np

from vachak.audio.encoder import CODEC_DELAY, Format, encoding
from vachak.audio.frames import counting, nearest, retold, starts
from vachak.audio.limiter import BLOCKS_A_SECOND, turned_down
from vachak.audio.loudness import LoudnessMeter
from vachak.audio.measure import Levels
from vachak.audio.peaks import Samples, block_peaks, decibels

__all__ = ["Mp3File"]

_STRETCH_S = 12  # at least; each takes about 30 ms to encode
_MOST_AT_ONCE = 8
_TRIES = 4
_MARGIN = 10 ** (-0.2 / 20)  # what is turned down may come out a little higher again


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Encoded sound: its frames, what they decode to, and the highest true peak of that."""

    info: bytes
    frames: list[bytes]
    heard: Samples
    peak: float


class Mp3File:
    """Writes the file at `path`, no true peak above `peak_dbtp`. A context manager; raises what Encoder raises."""

    def __init__(self, path: Path, made: Format, peak_dbtp: float) -> None:
        self._path = path
        self._made = made
        self._ceiling = 10 ** (peak_dbtp / 20)
        self._meter = LoudnessMeter(made.sample_rate)
        self._peak = 0.0
        self._waves: list[Samples] = []
        self._length = self._samples = self._frames = self._bytes = 0
        self._info = b""
        self._waiting: deque[Future[_Stretch]] = deque()
        self._at_once = min(_MOST_AT_ONCE, os.cpu_count() or 1)

    def __enter__(self) -> Self:
        self._opened = ExitStack()
        with encoding(self._path, self._made):
            self._file = self._opened.enter_context(self._path.open("wb"))
        self._pool = self._opened.enter_context(ThreadPoolExecutor(self._at_once, "vachak-encoder"))
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        with encoding(self._path, self._made, silent=kind is not None), self._opened:
            if kind is None:
                self._close(is_last=True)
                self._catch_up(0)
                self._file.seek(0)
                self._file.write(self._info_frame())
            self._pool.shutdown(cancel_futures=True)

    def write(self, wave: Samples) -> None:
        """Take the next samples, mono, shape (n,), full scale 1.0; waits where many wait already."""
        part = self._cut(wave)
        if part:
            self._take(wave[:part])
            self._close()
        self._take(wave[part:])

    def levels(self) -> Levels:
        """What the file measures, once it is written."""
        return Levels(self._meter.integrated_lufs(), decibels(self._peak))

    def _cut(self, wave: Samples) -> int:
        """How much of `wave` still belongs to this stretch, if it is silence the stretch can end in, else 0.

        A stretch is whole frames, and ends in so much silence as its decoder is late by.
        """
        if self._length < _STRETCH_S * self._made.sample_rate:
            return 0
        part = CODEC_DELAY + -(self._length + CODEC_DELAY) % self._made.frame
        return part if part <= len(wave) and not wave.any() else 0

    def _take(self, wave: Samples) -> None:
        self._waves.append(wave)
        self._length += len(wave)

    def _close(self, *, is_last: bool = False) -> None:
        """Have what was taken encoded."""
        wave = np.concatenate(self._waves)
        self._samples += len(wave)
        task = self._pool.submit(_encoded, wave, self._made, self._ceiling, self._peak, is_last=is_last)
        self._waiting.append(task)
        self._waves, self._length = [], 0
        self._catch_up(self._at_once)

    def _catch_up(self, left: int) -> None:
        with encoding(self._path, self._made):
            while len(self._waiting) > left:
                self._put(self._waiting.popleft().result())

    def _put(self, stretch: _Stretch) -> None:
        is_first = not self._bytes
        if is_first:
            self._info = nearest(stretch.info) if stretch.info else b""
            self._bytes = self._file.write(self._info)
        self._bytes += self._file.write(b"".join(stretch.frames))
        self._frames += len(stretch.frames)
        # players pass over what they are told of the delay
        self._meter.feed(stretch.heard[CODEC_DELAY - self._made.late if is_first else 0 :])
        self._peak = max(self._peak, stretch.peak)

    def _info_frame(self) -> bytes:
        padding = self._frames * self._made.frame - self._samples
        return retold(self._info, self._frames, self._bytes, padding, self._made.late) if self._info else b""


def _encoded(wave: Samples, made: Format, ceiling: float, known: float, *, is_last: bool) -> _Stretch:
    """Encode `wave`, turned down wherever it would be heard above `ceiling`; peaks below the `known` are not sought."""
    width = made.sample_rate // BLOCKS_A_SECOND
    for _ in range(_TRIES):
        info, frames = _frames(wave, made)
        heard = _decoded(frames)
        peaks = block_peaks(heard[CODEC_DELAY : CODEC_DELAY + len(wave)], width, min(known, ceiling))
        peak = float(peaks.max(initial=0.0))
        if peak <= ceiling:
            break
        wave = turned_down(wave, np.where(peaks > ceiling, ceiling * _MARGIN / np.maximum(peaks, ceiling), 1.0), width)
    # the frames after those of the samples are the next stretch's silence
    frames = frames if is_last else frames[: len(wave) // made.frame]
    return _Stretch(info, frames, heard[: len(frames) * made.frame], peak)


def _frames(wave: Samples, made: Format) -> tuple[bytes, list[bytes]]:
    """(Info frame, or nothing where LAME writes none; the other frames) of an encoder run over `wave`."""
    from pedalboard.io import AudioFile

    data = BytesIO()
    with AudioFile(data, "w", made.sample_rate, 1, quality=f"{made.kbps} kbps", format="mp3") as encoder:
        encoder.write(wave)
    found = data.getvalue()
    at = starts(found)
    frames = [found[start:end] for start, end in zip(at, at[1:], strict=False)]
    return (frames[0], frames[1:]) if made.has_info else (b"", frames)


def _decoded(frames: list[bytes]) -> Samples:
    from pedalboard.io import AudioFile

    with AudioFile(BytesIO(counting(frames[0], len(frames)) + b"".join(frames))) as file:
        heard: Samples = file.read(file.frames)[0]
    return heard
