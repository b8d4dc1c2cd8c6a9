"""An episode to publish: a short real MP3, and a script whose lines are said one after another in it."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Self

import numpy as np

from vachak import publish
from vachak.nouns import Article, Card, Cue, Episode, Line, Recording, Role, Script
from vachak.publish.about import About
from vachak.publish.disk import refusals
from vachak.settings import Files, Tags

RATE = 22050
LINE_MS, PAUSE_MS = 300, 100
CARD = Card("tone", "1", online=False, max_chars=0, at_once=1, timings=True, loudness_lufs=-19.0, licence="GPL-3.0")
TEXTS: tuple[tuple[Role, str], ...] = (
    ("body", "नदी के किनारे आज सुबह मेला लगा।"),
    ("heading", "मेले में क्या-क्या बिका?"),
    ("body", "मिट्टी के बर्तन, खिलौने और मिठाइयाँ खूब बिकीं।"),
    ("heading", "भीड़"),
    ("body", "शाम तक हज़ारों लोग पहुँचे।"),
    ("heading", "अगले वर्ष और भी बड़ा मेला लगाने की तैयारी अभी से शुरू"),
    ("body", "आयोजकों ने सबको धन्यवाद दिया।"),
)
ABOUT = About(
    title="नदी किनारे मेला",
    artist="दैनिक समाचार",
    album="वाचक",
    genre="Podcast",
    date="2026-03-04",
    description="",
    lyrics="",
    source="",
    url="",
    voice="tone",
    duration_ms=1000,
    chapters=(),
)
CHAPTERS = [(0, "नदी किनारे मेला"), (0.5, TEXTS[1][1]), (1.3, TEXTS[3][1]), (2.1, TEXTS[5][1])]


@dataclass(frozen=True)
class Work:
    """Everything one call of publish() takes; `make` calls it."""

    folder: Path
    sound: Callable[[Path, str], int]
    name: str = "mela"
    title: str = "नदी किनारे मेला"
    texts: Sequence[tuple[Role, str]] = TEXTS
    digest: str = "d1"
    tags: Tags = field(default_factory=Tags)
    files: Files = field(default_factory=Files)
    url: str | None = "https://example.org/mela"
    site: str | None = None
    format: str = "mp3"
    date: datetime | None = datetime(2026, 3, 4)  # noqa: DTZ001 (a local day)

    @property
    def target(self) -> publish.Target:
        """Where it is published."""
        return publish.Target(self.folder / "output", self.name)

    @property
    def locks(self) -> Path:
        """The folder of locks."""
        return self.folder / "cache"

    def plain(self) -> Self:
        """The same with the smallest cover, so that none is drawn: tests of other things are quicker."""
        path = self.folder / "cover.png"
        path.write_bytes(png_file())
        return replace(self, files=Files(cover=str(path), srt=True, marks=True))

    def standing_files(self) -> list[str]:
        """The names in the target's folder, hidden ones too."""
        return sorted(path.name for path in self.target.folder.iterdir())

    def make(self) -> Episode:
        """Record and publish it."""
        with publish.writing(self.target, locks=self.locks) as draft:
            lines = self.lines()
            return self.publish(self.recording(lines, draft.audio), lines, draft)

    def lines(self) -> tuple[Line, ...]:
        """Its texts as lines."""
        return tuple(Line(role, text, text, (), PAUSE_MS, n, n) for n, (role, text) in enumerate(self.texts, start=1))

    def publish(self, recording: Recording, lines: tuple[Line, ...], draft: publish.Draft) -> Episode:
        """Publish a recording of it."""
        article = Article(self.title, "given", None, (), (), "/home/someone/mela.txt", url=self.url, site=self.site)
        return publish.publish(
            recording,
            Script(self.title, lines),
            article,
            draft,
            tags=self.tags,
            card=CARD,
            digest=self.digest,
            fallback_from=None,
            settings={"sound": {"format": self.format}},
            date=self.date,
            files=self.files,
        )

    def recording(self, lines: Sequence[Line], path: Path) -> Recording:
        """A recording in which every line takes as long as every other."""
        starts = range(PAUSE_MS, PAUSE_MS + len(lines) * (LINE_MS + PAUSE_MS), LINE_MS + PAUSE_MS)
        cues = tuple(Cue(start, start + LINE_MS, line) for start, line in zip(starts, lines, strict=True))
        with refusals(path):  # as the room of sound tells it
            return Recording(path, RATE, self.sound(path, self.format), cues, -19.0, -1.5)


def tone(path: Path, kind: str) -> tuple[bytes, int]:
    """Four seconds of a quiet tone encoded at `path`: the file's bytes, and its samples."""
    from pedalboard.io import AudioFile

    samples = (0.1 * np.sin(np.arange(576 * 160) / 20)).astype(np.float32)
    with path.open("wb") as file:
        quality = "64 kbps" if kind in {"mp3", "ogg"} else None
        with AudioFile(file, "w", RATE, 1, quality=quality, format=kind) as encoder:
            encoder.write(samples)
    return path.read_bytes(), len(samples)


def png_file(wide: int = 8, high: int = 8) -> bytes:
    """A grey PNG image."""
    rows = zlib.compress((b"\0" + b"\x80" * wide) * high)
    header = struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
