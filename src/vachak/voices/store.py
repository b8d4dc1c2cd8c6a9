"""The speech cache on disk: content-addressed entries, written beside and moved into place, proved when read.

FOLDER/speech/ab/abcdef….speech is one line "vachak-speech 1 SHA256", one line of JSON about the entry (its
key again, codec, words), and the sound; the hash is over all after the first line.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import astuple, dataclass
from pathlib import Path
from uuid import uuid4

from vachak.nouns import Card, Speech, Word

__all__ = ["CacheReport", "Store", "cache_report", "clear", "key_of", "prune"]

_MAGIC = b"vachak-speech 1 "
_STRIPES = 3  # hex digits: 4,096 locks, so that two texts rarely share one
_DEAD_S = 60  # a file being written is there for milliseconds
_PRUNED_TO = 0.9  # of the limit, so that not every entry prunes
_PRUNED_EVERY = 0.05  # of the limit, written by this process
_NAME = re.compile(r"[0-9a-f]{64}\.speech")


@dataclass(frozen=True, slots=True)
class CacheReport:
    """What stands in a cache: how many entries, and their bytes."""

    folder: Path
    entries: int
    size: int


def key_of(card: Card, text: str) -> str:
    """The name of what `card`'s voice makes of `text`: 64 hex digits."""
    about = json.dumps([card.name, card.version, text])  # a list of texts in JSON can be read in one way only
    return hashlib.sha256(about.encode("ascii")).hexdigest()


class Store:
    """Entries in `folder`, at most `limit` bytes of them; reading never fails, writing raises OSError."""

    def __init__(self, folder: Path, limit: int) -> None:
        self.folder = folder
        self._limit = limit
        self._written = limit  # so that the first entry looks whether there is room

    def find(self, key: str) -> Speech | None:
        """The speech kept under `key`; None where there is none, or none that is whole and ours."""
        path = _path(self.folder, key)
        try:
            speech = _read(path, key, self.folder)
        except (OSError, ValueError, KeyError, TypeError):
            return None
        with suppress(OSError):  # a cache that can only be read is a cache too
            os.utime(path)  # used just now
        return speech

    def keep(self, key: str, speech: Speech) -> None:
        """Keep `speech` under `key`, and make room where it is needed."""
        content = _written(key, speech)
        path = _path(self.folder, key)
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f".vachak-{uuid4().hex}.part")
        try:
            beside.write_bytes(content)
            os.replace(beside, path)
        finally:
            beside.unlink(missing_ok=True)
        self._written += len(content)
        if self._written > self._limit * _PRUNED_EVERY:
            self._written = 0
            prune(self.folder, self._limit)

    def lock_of(self, key: str) -> Path:
        """The lock to hold while asking for `key`."""
        return self.folder / "speech" / "locks" / key[:_STRIPES]


def cache_report(folder: Path) -> CacheReport:
    """What stands in the cache `folder`."""
    sizes = [size for _, size, _ in _entries(folder)]
    return CacheReport(folder, len(sizes), sum(sizes))


def prune(folder: Path, limit: int) -> int:
    """Remove what dead runs left, and where entries are over `limit` bytes the least recently used; how many."""
    _remove_dead(folder)
    entries = sorted(_entries(folder))
    over = sum(size for _, size, _ in entries) - limit
    return _remove(entries, over + limit * (1 - _PRUNED_TO)) if over > 0 else 0


def clear(folder: Path) -> int:
    """Remove all entries; how many. Pace and cool-downs stay: they are promises to others."""
    _remove_dead(folder)
    return _remove(list(_entries(folder)), float("inf"))


def _remove(entries: list[tuple[float, int, Path]], size: float) -> int:
    """Remove entries from the first on until `size` bytes are gone; how many. What cannot be removed stays."""
    count = 0
    for _, bytes_, path in entries:
        if size <= 0:
            break
        with suppress(OSError):
            path.unlink(missing_ok=True)
            size -= bytes_
            count += 1
    return count


def _remove_dead(folder: Path) -> None:
    for path in (folder / "speech").glob("??/.vachak-*"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _DEAD_S:
                path.unlink(missing_ok=True)


def _entries(folder: Path) -> Iterator[tuple[float, int, Path]]:
    """(last used, bytes, path) of each."""
    for path in (folder / "speech").glob("??/*.speech"):
        try:
            found = path.stat()
        except OSError:
            continue  # a parallel run pruned it
        if _NAME.fullmatch(path.name):
            yield found.st_mtime, found.st_size, path


def _path(folder: Path, key: str) -> Path:
    return folder / "speech" / key[:2] / f"{key}.speech"


def _written(key: str, speech: Speech) -> bytes:
    about = {"key": key, "codec": speech.codec, "words": [astuple(w) for w in speech.words]}
    content = json.dumps(about).encode() + b"\n" + speech.data
    return _MAGIC + hashlib.sha256(content).hexdigest().encode() + b"\n" + content


def _read(path: Path, key: str, folder: Path) -> Speech:
    """Raises OSError, ValueError, KeyError or TypeError for anything but what was kept here under `key`."""
    with path.open("rb") as file:
        if os.fstat(file.fileno()).st_uid not in {_uid(), folder.stat().st_uid}:
            raise ValueError("somebody else put it here")
        head, _, content = file.read().partition(b"\n")
    if head != _MAGIC + hashlib.sha256(content).hexdigest().encode():
        raise ValueError("damaged")
    about, _, data = content.partition(b"\n")
    found = json.loads(about)
    if found["key"] != key:
        raise ValueError("another text's")
    return Speech(data, found["codec"], tuple(Word(*w) for w in found["words"]))


def _uid() -> int:
    return os.geteuid() if hasattr(os, "geteuid") else 0
