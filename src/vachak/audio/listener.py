"""What a listener's meter will read: the file as it is decoded, MP3 already while it is being written.

Decoding costs a fifth of encoding. Beside the encoder, on another core, it costs no time.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from io import SEEK_CUR, SEEK_END, SEEK_SET, BufferedReader, RawIOBase
from pathlib import Path
from typing import IO, TYPE_CHECKING, Self

from vachak.audio.encoder import CODEC_DELAY, Format
from vachak.audio.frames import counting
from vachak.audio.loudness import LoudnessMeter
from vachak.audio.peaks import PeakMeter, Samples, decibels

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer
    from pedalboard.io import ReadableAudioFile

__all__ = ["Levels", "Listener", "measured"]

_PORTION = 1 << 16  # samples
_ENDLESS = 1 << 24  # frames: more than two days of sound
_FAR = 1 << 40  # bytes
_READ_AHEAD = 1 << 14  # bytes: pedalboard reads 8192 at a time, and takes less for the end of the file


@dataclass(frozen=True, slots=True)
class Levels:
    """What a finished file measures."""

    loudness_lufs: float
    true_peak_dbtp: float


class _Meter:
    def __init__(self, sample_rate: int) -> None:
        self._loudness = LoudnessMeter(sample_rate)
        self._peak = PeakMeter()

    def feed(self, samples: Samples) -> None:
        self._loudness.feed(samples)
        self._peak.feed(samples)

    def levels(self) -> Levels:
        return Levels(self._loudness.integrated_lufs(), decibels(self._peak.magnitude))


def measured(path: Path) -> Levels:
    """Decode a whole file and measure it."""
    from pedalboard.io import AudioFile

    with path.open("rb") as opened, AudioFile(opened) as file:
        meter = _Meter(int(file.samplerate))
        while file.tell() < file.frames and len(portion := file.read(_PORTION)[0]):
            meter.feed(portion)
        return meter.levels()


class Listener:
    """Measures the file at `path`, which an encoder of ours has opened and is writing. A context manager."""

    def __init__(self, path: Path, made: Format) -> None:
        self._path = path
        self._made = made
        self._looking: Future[None] | None = None

    def __enter__(self) -> Self:
        self._opened = ExitStack()
        self._pool = self._opened.enter_context(ThreadPoolExecutor(1, "vachak-listener"))
        self._mp3 = _Mp3(self._path, self._made, self._opened) if self._made.name == "mp3" else None
        return self

    def __exit__(self, *_: object) -> None:
        self._opened.close()

    def look(self) -> None:
        """Measure what is new in the file, in a thread; returns at once."""
        if self._mp3 is not None and (self._looking is None or self._looking.done()):
            self._looking = self._pool.submit(self._mp3.hear)

    def levels(self) -> Levels:
        """The levels of the whole file, once it is written and closed."""
        if self._mp3 is None:
            return measured(self._path)
        self._pool.submit(self._mp3.hear, whole=True).result()
        return self._mp3.meter.levels()


class _Mp3:
    """A decoder that follows an MP3 file of a constant bit rate as it grows."""

    def __init__(self, path: Path, made: Format, opened: ExitStack) -> None:
        self.meter = _Meter(made.sample_rate)
        self._file = opened.enter_context(path.open("rb"))
        self._opened = opened
        self._made = made
        self._decoder: ReadableAudioFile | None = None
        self._decoded = 0
        # a file with an Info frame begins with that one's place, and its players pass over the delay
        self._unheard = 0 if made.late else made.frame + CODEC_DELAY

    def hear(self, *, whole: bool = False) -> None:
        """Decode and measure what is new: of a file that is not `whole`, all but the last 16 KB."""
        there = self._samples_in(self._file.seek(0, SEEK_END) - (0 if whole else _READ_AHEAD))
        while self._decoded < there:
            count = min(_PORTION, there - self._decoded)
            portion = self._decoding().read(count)[0]
            self.meter.feed(portion[max(0, self._unheard - self._decoded) :])
            self._decoded += count

    def _samples_in(self, size: int) -> int:
        """How many samples `size` bytes of the file hold; after their end, silence is decoded."""
        return max(0, size) * 8 * self._made.sample_rate // (1000 * self._made.kbps)

    def _decoding(self) -> ReadableAudioFile:
        if self._decoder is None:
            from pedalboard.io import AudioFile

            self._file.seek(0)
            self._decoder = self._opened.enter_context(AudioFile(BufferedReader(_Growing(self._file))))
        return self._decoder


class _Growing(RawIOBase):
    """The file as pedalboard is to see it: its length is left open, instead of what it is by now."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._head = counting(file.read(4), _ENDLESS)
        self._at = 0

    def seekable(self) -> bool:
        """Yes."""
        return True

    def readable(self) -> bool:
        """Yes."""
        return True

    def seek(self, offset: int, whence: int = SEEK_SET) -> int:
        """Go there; the end is further than any file's."""
        self._at = offset + {SEEK_SET: 0, SEEK_CUR: self._at, SEEK_END: _FAR}[whence]
        return self._at

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill `buffer` with what is there."""
        view = memoryview(buffer).cast("B")
        head = self._head[self._at : self._at + len(view)]
        self._file.seek(max(0, self._at - len(self._head)))
        data = head + self._file.read(len(view) - len(head))
        view[: len(data)] = data
        self._at += len(data)
        return len(data)
