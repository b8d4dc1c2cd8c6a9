"""What is said about an episode wherever it stands: computed once, for tags, captions, cover and manifest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from urllib.parse import quote, urlsplit

from vachak.nouns import Article, Card, Recording, Script
from vachak.publish.chapters import Chapter, chapters
from vachak.publish.text import one_line
from vachak.settings import Tags

__all__ = ["About", "about"]

_SYNTHETIC = "यह लेख कंप्यूटर की आवाज़ में पढ़ा गया है"
_LEAD = 300  # characters of the story that a description begins with


@dataclass(frozen=True, slots=True)
class About:
    """One line each, safe in any format; `date` is ISO 8601 (a day, or a time with its zone) or "" for none."""

    title: str
    artist: str
    album: str
    genre: str
    date: str
    description: str
    source: str
    url: str
    voice: str
    language: str
    duration_ms: int
    chapters: tuple[Chapter, ...]


def about(
    recording: Recording, script: Script, article: Article, *, tags: Tags, card: Card, date: datetime | None
) -> About:
    """What is known of the episode of `article`, spoken by the voice of `card`."""
    duration_ms = round(recording.samples * 1000 / recording.sample_rate)
    title = one_line(script.title or article.title) or one_line(tags.album)
    parts = chapters(title, recording.cues, duration_ms)
    artist = tags.artist or article.site or article.author or tags.album
    voice = one_line(f"{card.name} {card.version}")
    return About(
        title=title,
        artist=one_line(artist),
        album=one_line(tags.album),
        genre=one_line(tags.genre),
        date=_iso(date),
        description=_description(script, article, parts, card),
        source=_source(article),
        url=_url(article.url or article.source),
        voice=voice,
        language=article.language,
        duration_ms=duration_ms,
        chapters=parts,
    )


def _iso(date: datetime | None) -> str:
    """A date without a zone is a local day; one with it is an exact time."""
    if date is None:
        return ""
    return date.isoformat(timespec="seconds") if date.tzinfo else date.date().isoformat()


def _url(text: str) -> str:
    """`text` in ASCII if it is a web address, else ""."""
    if urlsplit(text).scheme.lower() not in {"http", "https"}:
        return ""
    return quote(one_line(text), safe="%:/?#[]@!$&'()*+,;=~")


def _source(article: Article) -> str:
    """Where the text is from: its address, else its file's name; no folder of this machine."""
    return _url(article.url or article.source) or one_line(PurePath(article.source).name)


def _description(script: Script, article: Article, parts: tuple[Chapter, ...], card: Card) -> str:
    """The lead, the chapters with their times as podcast apps link them, whence the text is, and who speaks."""
    lead = next((one_line(line.shown) for line in script.lines if line.role == "body"), "")
    times = [f"{_hms(part.start_ms)} {part.title}" for part in parts]
    origin = [one_line(part) for part in (article.author, article.site) if part]
    where = ", ".join([*origin, _source(article)])
    return "\n\n".join(
        [_shortened(lead), "\n".join(times), f"स्रोत: {where}", f"{_SYNTHETIC} ({one_line(card.name)})।"]
    ).strip()


def _shortened(text: str) -> str:
    if len(text) <= _LEAD:
        return text
    return text[:_LEAD].rpartition(" ")[0] + " …"


def _hms(ms: int) -> str:
    seconds = ms // 1000
    hours = f"{seconds // 3600}:" if seconds >= 3600 else ""
    return f"{hours}{seconds // 60 % 60:02}:{seconds % 60:02}"
