"""The door to mutagen's FLAC and Ogg: tags as Vorbis comments, with chapters as players read them there."""

from __future__ import annotations

import base64
from importlib import import_module
from pathlib import Path
from typing import Any

from vachak.publish.about import About
from vachak.publish.picture import Picture
from vachak.publish.text import clock

__all__ = ["tag_flac", "tag_ogg"]

_FRONT_COVER = 3


def tag_flac(path: Path, about: About, picture: Picture | None) -> None:
    """Write the tags into a FLAC file."""
    file = import_module("mutagen.flac").FLAC(path)
    _comment(file, about)
    if picture is not None:
        file.add_picture(_block(picture))
    file.save(padding=lambda _: 0)


def tag_ogg(path: Path, about: About, picture: Picture | None) -> None:
    """Write the tags into an Ogg Vorbis file; the picture is a comment there, too."""
    file = import_module("mutagen.oggvorbis").OggVorbis(path)
    _comment(file, about)
    if picture is not None:
        file.tags.append(("METADATA_BLOCK_PICTURE", base64.b64encode(_block(picture).write()).decode()))
    file.save(padding=lambda _: 0)


def _comment(file: Any, about: About) -> None:
    if file.tags is None:
        file.add_tags()
    file.tags[:] = _comments(about)


def _comments(about: About) -> list[tuple[str, str]]:
    found = [
        ("TITLE", about.title),
        ("ARTIST", about.artist),
        ("ALBUM", about.album),
        ("GENRE", about.genre),
        ("DATE", about.date[:10]),
        ("LANGUAGE", "hin"),
        ("DESCRIPTION", about.description),
        ("LYRICS", about.lyrics),
        ("VOICE", about.voice),
        ("SYNTHETIC SPEECH", "yes"),
        ("SOURCE", about.source),
        ("CONTACT", about.url),
    ]
    for number, part in enumerate(about.chapters):
        found += [(f"CHAPTER{number:03}", clock(part.start_ms)), (f"CHAPTER{number:03}NAME", part.title)]
    return [(name, value) for name, value in found if value]


def _block(picture: Picture) -> Any:
    block = import_module("mutagen.flac").Picture()
    block.type = _FRONT_COVER
    block.mime = picture.mime
    block.width, block.height, block.depth = picture.width, picture.height, 24
    block.data = picture.data
    return block
