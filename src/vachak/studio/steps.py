"""The single steps of the work, each by its room, under the names the rest of the program uses."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from vachak import article as reading_room
from vachak import publish, voices
from vachak import script as writing_room
from vachak.article import Source
from vachak.errors import PublishError, readable
from vachak.nouns import Article, Card, Script
from vachak.settings import Settings

__all__ = [
    "Event",
    "Job",
    "Report",
    "Source",
    "check_cover",
    "check_folder",
    "explain",
    "fetch",
    "find_articles",
    "headline",
    "is_nameless",
    "list_voices",
    "name_all",
    "read",
    "silent",
    "tidy",
    "voice_statuses",
    "writable",
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

    @property
    def shown(self) -> str:
        """The source as it may be shown: without a URL's user and password."""
        return reading_room.shown(self.source)


def read(source: str | Path, settings: Settings | None = None, *, title: str | None = None) -> Article:
    """Read and clean an article from a file, an http(s) URL or "-" (standard input); raises ArticleError."""
    settings = settings or Settings()
    return reading_room.parse(reading_room.fetch(str(source)), settings.reading, title)


def headline(source: Source, settings: Settings, title: str | None) -> str:
    """The title of an article, to name its files by; raises ArticleError."""
    return reading_room.parse(source, settings.reading, title).title


def write_script(article: Article, settings: Settings | None = None) -> Script:
    """Write what is spoken of `article`, line by line."""
    return writing_room.write(article, settings or Settings())


def explain(text: str, settings: Settings | None = None) -> Sequence[tuple[str, str, str, str]]:
    """Which rule said what in which way: (rule, written, spoken, why), in the order of the text."""
    claims = writing_room.explain(text, settings)
    return [(c.rule, text[c.start : c.end], c.spoken, writing_room.why(c.rule)) for c in claims]


def find_articles(sources: Sequence[str]) -> tuple[str, ...]:
    """Files, URLs and "-" as they are, folders as the articles in them; raises ArticleError."""
    return reading_room.find_articles(sources)


def list_voices(settings: Settings | None = None) -> tuple[Card, ...]:
    """The cards of the voices that can speak here; the network is not asked."""
    return tuple(s.card for s in voice_statuses(settings) if s.available and s.card is not None)


def voice_statuses(settings: Settings | None = None) -> tuple[voices.VoiceStatus, ...]:
    """Every voice known here, and why those cannot speak that cannot."""
    return voices.list_voices(settings or Settings())


def fetch(source: str) -> Source:
    """The bytes of a file, a URL's page or standard input ("-"), with what is known of them; raises ArticleError."""
    return reading_room.fetch(source)


def name_all(sources: Sequence[tuple[str, str]], folder: str) -> dict[str, str]:
    """A name without ending for the files of every (source, title), all different.

    The title names what comes from a URL or standard input. A name under which the episode of another
    article stands in `folder`, one that still exists, counts as taken.
    """
    named = tuple((s, publish.slug("" if is_nameless(s) else readable(Path(s).stem), title)) for s, title in sources)
    return publish.unique_names(named, lambda source, name: _is_taken(Path(folder), name, source))


def _is_taken(folder: Path, name: str, source: str) -> bool:
    """Does the episode of another article stand there? One whose article is gone may be replaced: it has moved."""
    target = publish.Target(folder, name)
    owner = publish.owner(target)
    if owner is None or owner == publish.source_path(target, source):
        return False
    return is_nameless(owner) or (folder / owner).exists()


def is_nameless(source: str) -> bool:
    """Tell whether `source` is a URL or standard input, named by its title rather than by itself."""
    return source == "-" or source.lower().startswith(("http://", "https://"))


def tidy(folder: str) -> None:
    """Remove what runs that were killed have left half-made in `folder`."""
    publish.remove_dead(Path(folder))


def check_folder(folder: str) -> None:
    """Raise PublishError where no episode can be written to `folder`; touches nothing."""
    writable(Path(folder))


def check_cover(file: str) -> str:
    """What podcast directories will not like about the user's image, "" for nothing; raises PublishError."""
    return publish.check_cover(file)


def writable(folder: Path) -> None:
    """The folder, or the nearest one above it that exists, takes files; raises PublishError."""
    try:
        whole = folder.absolute()
    except OSError as e:
        raise PublishError(f"the folder this runs in is gone, so there is no {folder}", _ELSEWHERE) from e
    there = next(p for p in (whole, *whole.parents) if os.path.lexists(p))
    if not there.is_dir():
        raise PublishError(f"{there}: is a file, so there can be no folder {folder}", _ELSEWHERE)
    if not os.access(there, os.W_OK | os.X_OK):
        raise PublishError(f"{there}: no permission to write here", _ELSEWHERE)


_ELSEWHERE = "name another folder with --out"
