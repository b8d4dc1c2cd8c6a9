"""The digest that decides "unchanged": of all an episode depends on, without reading the article."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from vachak.nouns import Card
from vachak.settings import Settings

__all__ = ["digest", "shaping"]

_SHAPING = ("reading", "speaking", "pauses", "sound", "tags", "files")
_RULES = ("article", "script", "voices", "audio", "publish")


def shaping(settings: Settings) -> dict[str, Any]:
    """The settings an episode depends on; the voice's own are in its card's version."""
    return {name: asdict(getattr(settings, name)) for name in _SHAPING}


def _files_named(settings: Settings) -> Iterator[str]:
    """A hash of each file the settings name, in order: another jingle of the same name is another episode."""
    sound = settings.sound
    for name in (settings.files.cover, sound.opening, sound.closing, sound.bed):
        if name:
            yield _hash_of(Path(name))


def _hash_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""  # the room that needs it says what is wrong


def digest(material: bytes, title: str | None, settings: Settings, card: Card) -> str:
    """64 hex digits over the source's bytes, the user's title, settings, voice, and vachak's own rules."""
    named = list(_files_named(settings))
    about = json.dumps([title, shaping(settings), named, asdict(card), _rules()], sort_keys=True)
    return hashlib.sha256(about.encode() + b"\0" + material).hexdigest()


@cache
def _rules() -> str:
    """One hash over the code and tables of the rooms: a changed rule makes every episode anew."""
    found = hashlib.sha256()
    for room in _RULES:
        for name, file in _files(resources.files("vachak") / room, room):
            found.update(name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return found.hexdigest()


def _files(folder: Traversable, prefix: str) -> Iterator[tuple[str, Traversable]]:
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        name = f"{prefix}/{entry.name}"
        if entry.is_dir() and entry.name != "__pycache__":
            yield from _files(entry, name)
        elif entry.is_file() and not entry.name.endswith((".pyc", ".md")):
            yield name, entry
