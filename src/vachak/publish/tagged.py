"""A recording becomes the episode's audio file: told by its first bytes what it is, and tagged as that kind is."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from vachak.errors import PublishError
from vachak.nouns import Cue
from vachak.publish.about import About
from vachak.publish.id3 import id3
from vachak.publish.picture import Picture
from vachak.publish.vorbis import tag_flac, tag_ogg

__all__ = ["MEDIA_TYPES", "kind_of", "tagged"]

MEDIA_TYPES = {"mp3": "audio/mpeg", "wav": "audio/wav", "flac": "audio/flac", "ogg": "audio/ogg"}
_MAGIC = {b"RIFF": "wav", b"fLaC": "flac", b"OggS": "ogg"}
_PORTION = 1 << 20


def kind_of(recording: Path) -> str:
    """What a recording is: "mp3", "wav", "flac" or "ogg"; raises OSError."""
    with recording.open("rb") as file:
        return _MAGIC.get(file.read(4), "mp3")


def tagged(recording: Path, path: Path, about: About, cues: Sequence[Cue], picture: Picture | None) -> None:
    """Write a copy of `recording` with its tags to `path`; raises OSError, or PublishError where it is damaged."""
    kind = kind_of(recording)
    if kind == "mp3":
        with path.open("wb") as file:
            file.write(id3(about, cues, picture))
            _copy(recording, file)
        return
    with path.open("w+b") as file:
        _copy(recording, file)
        if kind == "wav":
            _add_chunk(file, id3(about, cues, picture))
    if kind in {"flac", "ogg"}:
        _add_comments(kind, path, about, picture)


def _copy(recording: Path, file: IO[bytes]) -> None:
    with recording.open("rb") as sound:
        shutil.copyfileobj(sound, file, _PORTION)


def _add_chunk(file: IO[bytes], tag: bytes) -> None:
    """Append the tag to a WAV file as its "id3 " chunk; chunks have even sizes, and the first counts them all."""
    tag += b"\0" * (len(tag) % 2)
    file.write(b"\0" * (file.tell() % 2) + b"id3 " + len(tag).to_bytes(4, "little") + tag)
    size = file.tell() - 8
    file.seek(4)
    file.write(size.to_bytes(4, "little"))


def _add_comments(kind: str, path: Path, about: About, picture: Picture | None) -> None:
    from mutagen import MutagenError

    try:
        (tag_flac if kind == "flac" else tag_ogg)(path, about, picture)
    except MutagenError as e:
        if e.args and isinstance(e.args[0], OSError):  # how mutagen hands on what the disk refused
            raise e.args[0] from e
        raise PublishError(f"{path.name}: the recording cannot be tagged ({e})", "use --format mp3") from e
