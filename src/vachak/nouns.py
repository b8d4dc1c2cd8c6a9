"""The values that pass between the rooms: frozen, without behaviour.

article ─Article→ script ─Script→ voices ─Speech→ audio ─Recording→ publish ─Episode→
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:  # names of types alone: saying a sentence needs neither paths nor dates
    from datetime import datetime
    from pathlib import Path

    from vachak.errors import VachakError

__all__ = [
    "Article",
    "Block",
    "Card",
    "Cue",
    "Dropped",
    "Episode",
    "Line",
    "Outcome",
    "Recording",
    "Role",
    "Script",
    "Span",
    "Speech",
    "Status",
    "TitleFrom",
    "Voice",
    "Word",
]

Role = Literal["title", "dateline", "heading", "body", "item", "quote"]
TitleFrom = Literal["given", "line", "lead"]
Status = Literal["made", "unchanged", "planned", "failed"]


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of the article; `line` is its 1-based line in the source (0: it is not in the source)."""

    role: Role
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Dropped:
    """Text cleaning left out: its 1-based line in the source, and why."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """A cleaned article.

    `title_from`: "given" by the caller or by the source's own metadata, a "line" of the text, or made of
    the "lead" (then it names the episode, is no block, and is not spoken on top of the lead).
    `blocks` stand in reading order: a title block unless `title_from` is "lead", a dateline block where
    there is one, then the story.
    `published` is timezone-aware, or a naive local date; `language` is a BCP 47 tag.
    """

    title: str
    title_from: TitleFrom
    dateline: str | None
    blocks: tuple[Block, ...]
    dropped: tuple[Dropped, ...]
    source: str
    author: str | None = None
    published: datetime | None = None
    site: str | None = None
    url: str | None = None
    language: str = "hi"


@dataclass(frozen=True, slots=True)
class Span:
    """`shown[shown_start:shown_end]` is said as `spoken[spoken_start:spoken_end]` (code points)."""

    shown_start: int
    shown_end: int
    spoken_start: int
    spoken_end: int


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence: `shown` is for captions, `spoken` for the voice (no digit, symbol or Latin letter).

    `spans` are in order, without overlap, and hold the parts that differ; text between two spans is the
    same in both. `pause_ms` is the silence after the line; `paragraph` is the 1-based number of its block;
    `source_line` the 1-based line of the source.
    """

    role: Role
    shown: str
    spoken: str
    spans: tuple[Span, ...]
    pause_ms: int
    paragraph: int
    source_line: int


@dataclass(frozen=True, slots=True)
class Script:
    """What is said, line by line, in order; `title` names the episode."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """When a word sounds, in ms from the start of its speech or programme, and where it stands in `spoken`."""

    start_ms: int
    end_ms: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Speech:
    """Sound as the voice delivered it: whole files' bytes; `codec` is "wav" (16-bit PCM, mono) or "mp3".

    `words` is empty where the voice does not know its times; they count from the first sample of `data`.
    """

    data: bytes
    codec: str
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Cue:
    """When a line sounds in the programme: from its first 10 ms above -50 dBFS to the end of its sound."""

    start_ms: int
    end_ms: int
    line: Line
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Recording:
    """A finished programme in a temporary file: `samples` counted at `sample_rate` (Hz), mono."""

    path: Path
    sample_rate: int
    samples: int
    cues: tuple[Cue, ...]
    loudness_lufs: float
    true_peak_dbtp: float


@dataclass(frozen=True, slots=True)
class Episode:
    """The files of one finished episode, and what is worth knowing of it."""

    title: str
    audio: Path
    captions: Path
    chapters: Path
    manifest: Path
    duration_ms: int
    loudness_lufs: float
    true_peak_dbtp: float
    voice: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one source: its episode (made or unchanged) or its error; wall seconds; requests sent.

    `cached`: pieces of speech that were in the cache already.
    """

    source: str
    status: Status
    episode: Episode | None
    error: VachakError | None
    seconds: float
    requests: int
    cached: int = 0


@dataclass(frozen=True, slots=True)
class Card:
    """What may be known of a voice without loading it.

    `version` changes whenever the sound would; `max_chars` is the longest text of one call in code points
    (0: no limit); `at_once` how many calls may run at the same time; `timings`: it tells word times;
    `loudness_lufs` its usual level; `licence` of the voice, one line; `pace_wpm` its usual pace in words a
    minute, 0 for a voice that keeps to `sound.speed_wpm` itself.
    """

    name: str
    version: str
    online: bool
    max_chars: int
    at_once: int
    timings: bool
    loudness_lufs: float
    licence: str
    pace_wpm: int = 0


class Voice(Protocol):
    """Something that speaks Hindi: once, without retries, cache or files.

    `speak` takes plain text (no markup is obeyed) and raises VoiceMissing, VoiceBusy or SpeechRefused.
    """

    @property
    def card(self) -> Card:
        """What may be known of the voice without loading it."""
        ...

    def speak(self, text: str) -> Speech:
        """Say `text` once."""
        ...
