"""The single steps of the work, each by its room, under the names the rest of the program uses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from vachak import article as reading_room
from vachak import publish, voices
from vachak import script as writing_room
from vachak.nouns import Article, Card, Script
from vachak.settings import Settings

__all__ = [
    "Event",
    "Job",
    "Report",
    "explain",
    "find_articles",
    "list_voices",
    "name_all",
    "read",
    "silent",
    "voice_statuses",
    "write_script",
]


@dataclass(frozen=True, slots=True)
class Event:
    """What the studio is doing: `done` of `total` lines of `source`, or (`total` 0) a notice for a person."""

    source: str
    text: str
    done: int = 0
    total: int = 0


Report = Callable[[Event], None]


def silent(event: Event) -> None:
    """Report nothing."""


@dataclass(frozen=True, slots=True)
class Job:
    """One article to make: its source, its files' name without ending, the user's own title or None."""

    source: str
    name: str
    title: str | None = None


def read(source: str | Path, settings: Settings | None = None, *, title: str | None = None) -> Article:
    """Read and clean an article from a file, an http(s) URL or "-" (standard input); raises ArticleError."""
    settings = settings or Settings()
    return reading_room.parse(reading_room.fetch(str(source)), settings.reading, title)


def write_script(article: Article, settings: Settings | None = None) -> Script:
    """Write what is spoken of `article`, line by line."""
    return writing_room.write(article, settings or Settings())


def explain(text: str) -> Sequence[tuple[str, str, str]]:
    """Which rule said what in which way: (rule, written, spoken), in the order of the text."""
    return [(c.rule, text[c.start : c.end], c.spoken) for c in writing_room.explain(text)]


def find_articles(sources: Sequence[str]) -> tuple[str, ...]:
    """Files, URLs and "-" as they are, folders as the articles in them; raises ArticleError."""
    return reading_room.find_articles(sources)


def list_voices(settings: Settings | None = None) -> tuple[Card, ...]:
    """The cards of the voices that can speak here; the network is not asked."""
    return tuple(s.card for s in voice_statuses(settings) if s.available and s.card is not None)


def voice_statuses(settings: Settings | None = None) -> tuple[voices.VoiceStatus, ...]:
    """Every voice known here, and why those cannot speak that cannot."""
    return voices.list_voices(settings or Settings())


def name_all(sources: Sequence[str]) -> tuple[Job, ...]:
    """A job for every source, files named after their sources, all different.

    What comes from a URL or standard input has no name yet (""): its title will name it.
    """
    named = {s: publish.slug(Path(s).stem, "") for s in sources if not _is_unnamed(s)}
    unique = publish.unique_names(tuple(named.items()))
    return tuple(Job(s, unique.get(s, "")) for s in sources)


def _is_unnamed(source: str) -> bool:
    return source == "-" or source.lower().startswith(("http://", "https://"))
