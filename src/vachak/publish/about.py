"""What is said about an episode wherever it stands: computed once, for tags, captions, cover and manifest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import PureWindowsPath  # it knows both kinds of slashes
from urllib.parse import quote, urlsplit, urlunsplit

from vachak.nouns import Article, Card, Cue, Recording, Script
from vachak.publish.chapters import Chapter, chapters
from vachak.publish.text import hms, one_line
from vachak.settings import Tags

__all__ = ["About", "about"]

_SYNTHETIC = "यह लेख कंप्यूटर की आवाज़ में पढ़ा गया है"
_LEAD = 300  # characters of the story that a description begins with


@dataclass(frozen=True, slots=True)
class About:
    """What tags say, safe in any format, one line each but for `description` and `lyrics`.

    `date` is ISO 8601 (a day, or a time with its zone), "" for none; `source` is for people, `url` (ASCII) for
    programs, "" where the text is from no web page.
    """

    title: str
    artist: str
    album: str
    genre: str
    date: str
    description: str
    lyrics: str
    source: str
    url: str
    voice: str
    duration_ms: int
    chapters: tuple[Chapter, ...]


def about(
    recording: Recording, script: Script, article: Article, *, tags: Tags, card: Card, date: datetime | None
) -> About:
    """What is known of the episode of `article`, spoken by the voice of `card`."""
    duration_ms = round(recording.samples * 1000 / recording.sample_rate)
    title = one_line(script.title or article.title) or one_line(tags.album)
    parts = chapters(title, recording.cues, duration_ms)
    return About(
        title=title,
        artist=one_line(tags.artist or article.site or article.author or tags.album),
        album=one_line(tags.album),
        genre=one_line(tags.genre),
        date=_iso(date),
        description=_description(script, article, parts, card),
        lyrics=_lyrics(recording.cues),
        source=_source(article),
        url=_url(article),
        voice=one_line(f"{card.name} {card.version}"),
        duration_ms=duration_ms,
        chapters=parts,
    )


def _iso(date: datetime | None) -> str:
    """A date without a zone is a local day; one with it is an exact time."""
    if date is None:
        return ""
    return date.isoformat(timespec="seconds") if date.tzinfo else date.date().isoformat()


def _web_address(article: Article) -> str:
    found = (one_line(text) for text in (article.url or "", article.source))
    return next((text for text in found if text.lower().startswith(("http://", "https://"))), "")


def _url(article: Article) -> str:
    """The article's web address in ASCII: its host as the name system knows it, all else per cent."""
    try:
        parts = urlsplit(_web_address(article))
        host = parts.netloc.encode("idna").decode("ascii")
    except ValueError:  # such a thing is no address; UnicodeError is one of them
        return ""
    return quote(urlunsplit(parts._replace(netloc=host)), safe="%:/?#[]@!$&'()*+,;=~")


def _source(article: Article) -> str:
    """Where the text is from, for people: its address, else its file's name; no folder of this machine."""
    return _web_address(article) or one_line(PureWindowsPath(article.source).name).removeprefix("-")


def _lyrics(cues: Sequence[Cue]) -> str:
    """All that is said as it is written, an empty line between paragraphs."""
    text = ""
    for before, cue in zip((None, *cues), cues, strict=False):
        if before is not None:
            text += "\n" if before.line.paragraph == cue.line.paragraph else "\n\n"
        text += one_line(cue.line.shown)
    return text


def _description(script: Script, article: Article, parts: Sequence[Chapter], card: Card) -> str:
    """The lead, the chapters with their times as podcast apps link them, whence the text is, and who speaks."""
    lead = next((one_line(line.shown) for line in script.lines if line.role == "body"), "")
    origin = ", ".join(filter(None, map(one_line, (article.author or "", article.site or "", _source(article)))))
    paragraphs = [
        _shortened(lead),
        "\n".join(f"{hms(part.start_ms)} {part.title}" for part in parts),
        f"स्रोत: {origin}" if origin else "",
        f"{_SYNTHETIC} ({one_line(card.name)})।",
    ]
    return "\n\n".join(filter(None, paragraphs))


def _shortened(text: str) -> str:
    if len(text) <= _LEAD:
        return text
    return f"{text[:_LEAD].rpartition(' ')[0] or text[:_LEAD]} …"
