"""What was said, kept beside the target for a second encoding: raw samples in a file, the rest in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np

from vachak.audio.decode import at_rate, decode
from vachak.audio.encoder import unwritable
from vachak.audio.segments import AudioSegment, segment
from vachak.audio.tempo import at_tempo, words_at
from vachak.nouns import Line, Speech, Word

__all__ = ["Spool", "Take", "spooling"]


@dataclass(frozen=True, slots=True)
class Take:
    """A line as it was spoken: its whole sound, and the voice's word times in it."""

    line: Line
    words: tuple[Word, ...]
    sound: AudioSegment


class Spool:
    """The takes of one programme at one sample rate and tempo: first as they are spoken, then from the file."""

    def __init__(self, path: Path, file: IO[bytes], sample_rate: int, factor: float) -> None:
        self._path = path
        self._file = file
        self._sample_rate = sample_rate
        self._factor = factor
        self._kept: list[tuple[Line, tuple[Word, ...], int]] = []

    def filled(self, lines: Iterable[tuple[Line, Speech]]) -> Iterator[Take]:
        """Take `lines` one by one, decoded, and keep them; raises AudioError or PublishError."""
        for line, speech in lines:
            sound = at_rate(at_tempo(decode(speech), self._factor), self._sample_rate)
            take = Take(line, words_at(speech.words, self._factor), sound)
            self._keep(sound.raw_data)
            self._kept.append((line, take.words, int(sound.frame_count())))
            yield take

    def again(self) -> Iterator[Take]:
        """The same takes once more."""
        self._file.seek(0)
        for line, words, count in self._kept:
            found = np.frombuffer(self._file.read(2 * count), np.int16)
            yield Take(line, words, segment(found, self._sample_rate))

    def _keep(self, pcm: bytes) -> None:
        try:
            self._file.write(pcm)
        except OSError as e:
            raise unwritable(self._path, e) from e


@contextmanager
def spooling(path: Path, sample_rate: int, factor: float = 1.0) -> Iterator[Spool]:
    """A spool for speech made `factor` times as fast, in a temporary file beside `path` (2.6 MB a minute).

    The file is gone afterwards whatever happens.
    """
    name = path.with_name(f".vachak-{path.name.removeprefix('.vachak-')}.pcm")
    try:
        try:
            file = name.open("w+b")
        except OSError as e:
            raise unwritable(path, e) from e
        try:
            yield Spool(path, file, sample_rate, factor)
        finally:
            with suppress(OSError):  # what a full disk did not take is not wanted any more
                file.close()
    finally:
        name.unlink(missing_ok=True)
