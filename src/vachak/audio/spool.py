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
from vachak.audio.segments import AudioSegment, samples, segment
from vachak.nouns import Line, Speech, Word

__all__ = ["Spool", "Take", "spooling"]


@dataclass(frozen=True, slots=True)
class Take:
    """A line as it was spoken: its whole sound, and the voice's word times in it."""

    line: Line
    words: tuple[Word, ...]
    sound: AudioSegment


class Spool:
    """The takes of one programme at one sample rate: first as they are spoken, then again from the file."""

    def __init__(self, path: Path, file: IO[bytes], sample_rate: int) -> None:
        self._path = path
        self._file = file
        self._sample_rate = sample_rate
        self._kept: list[tuple[Line, tuple[Word, ...], int]] = []

    def filled(self, lines: Iterable[tuple[Line, Speech]]) -> Iterator[Take]:
        """Take `lines` one by one, decoded, and keep them; raises AudioError or PublishError."""
        for line, speech in lines:
            take = Take(line, speech.words, at_rate(decode(speech), self._sample_rate))
            found = samples(take.sound)
            self._keep(found.tobytes())
            self._kept.append((line, speech.words, len(found)))
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
def spooling(path: Path, sample_rate: int) -> Iterator[Spool]:
    """A spool in a temporary file beside `path` (2.6 MB a minute), gone afterwards whatever happens."""
    name = path.with_name(f".vachak-{path.name.removeprefix('.vachak-')}.pcm")
    try:
        try:
            file = name.open("w+b")
        except OSError as e:
            raise unwritable(path, e) from e
        try:
            yield Spool(path, file, sample_rate)
        finally:
            with suppress(OSError):  # what a full disk did not take is not wanted any more
                file.close()
    finally:
        name.unlink(missing_ok=True)
