"""The door to mutagen's ID3: v2.3 in UTF-16 (all players read it), its frames in our own order.

mutagen sorts a tag's frames by size, so that players that trust the order list chapters mixed up
(quodlibet/mutagen #506). Each frame is therefore encoded by itself, and the tag put together here.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from importlib import import_module
from importlib.metadata import version
from types import ModuleType
from typing import Any

from vachak.nouns import Cue
from vachak.publish.about import About
from vachak.publish.chapters import Chapter
from vachak.publish.picture import Picture
from vachak.publish.text import one_line

__all__ = ["id3"]

_UTF16 = 1
_HEADER_BYTES = 10
_HINDI = "hin"
_MILLISECONDS, _LYRICS, _TOP_LEVEL_ORDERED, _FRONT_COVER = 2, 1, 3, 3
_UNKNOWN_OFFSET = 0xFFFFFFFF
_MOST_CHILDREN = 255  # a CTOC counts them in one byte


def id3(about: About, cues: Sequence[Cue], picture: Picture | None) -> bytes:
    """A whole ID3v2.3 tag."""
    frames = b"".join(_encoded(frame) for frame in _frames(about, cues, picture))
    size = len(frames)
    return b"ID3\x03\x00\x00" + bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0)) + frames


def _mutagen() -> ModuleType:
    return import_module("mutagen.id3")  # late: it costs 20 ms; by name: its classes have no types to check


def _encoded(frame: Any) -> bytes:
    """One frame (TDRC becomes v2.3's date and time frames)."""
    tag, data = _mutagen().ID3(), io.BytesIO()
    tag.add(frame)
    tag.update_to_v23()
    tag.save(data, v1=0, v2_version=3, padding=lambda _: 0)
    return data.getvalue()[_HEADER_BYTES:]


def _frames(about: About, cues: Sequence[Cue], picture: Picture | None) -> Iterator[Any]:
    yield from _texts(about)
    yield _words(cues)
    yield from _chapters(about.chapters)
    if picture is not None:
        yield _picture(picture, about.title)


def _texts(about: About) -> Iterator[Any]:
    new = _mutagen()
    yield new.TIT2(_UTF16, about.title)
    yield new.TPE1(_UTF16, about.artist)
    yield new.TALB(_UTF16, about.album)
    if about.date:
        yield new.TDRC(_UTF16, about.date[:19])
    yield new.TCON(_UTF16, about.genre)
    yield new.TLAN(_UTF16, _HINDI)
    yield new.TLEN(_UTF16, str(about.duration_ms))
    yield new.TSSE(_UTF16, f"vachak {version('vachak')}")
    yield new.COMM(_UTF16, _HINDI, "", about.description)
    yield new.USLT(_UTF16, _HINDI, "", about.lyrics)
    yield new.TXXX(_UTF16, "voice", about.voice)
    yield new.TXXX(_UTF16, "synthetic speech", "yes")
    if about.source:
        yield new.TXXX(_UTF16, "source", about.source)
    if about.url:
        yield new.WOAS(about.url)


def _words(cues: Sequence[Cue]) -> Any:
    """The lines with their times."""
    lines = [(one_line(cue.line.shown), cue.start_ms) for cue in cues]
    return _mutagen().SYLT(_UTF16, _HINDI, _MILLISECONDS, _LYRICS, "", lines)


def _chapters(parts: Sequence[Chapter]) -> Iterator[Any]:
    new = _mutagen()
    names = [f"chp{number}" for number in range(len(parts))]
    yield new.CTOC("toc", _TOP_LEVEL_ORDERED, names[:_MOST_CHILDREN], [])
    for name, part in zip(names, parts, strict=True):
        title = new.TIT2(_UTF16, part.title)
        yield new.CHAP(name, part.start_ms, part.end_ms, _UNKNOWN_OFFSET, _UNKNOWN_OFFSET, [title])


def _picture(picture: Picture, title: str) -> Any:
    new = _mutagen()
    return new.APIC(_UTF16, picture.mime, _FRONT_COVER, title, picture.data)
