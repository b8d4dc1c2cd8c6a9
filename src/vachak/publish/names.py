"""File names: ASCII, short, the same for the same article, and never two alike."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from vachak.publish.transliteration import transliterate

__all__ = ["slug", "unique_names"]

_LONGEST = 80
_TAIL = 6  # hex digits that tell clashing names apart
_NOT_ALLOWED = re.compile(r"[^a-z0-9]+")
# Windows opens devices under these names, whatever the ending
_RESERVED = frozenset(["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))])


def slug(name: str, title: str) -> str:
    """An ASCII name for an episode's files: from its source's `name`, else from its `title`, else "episode".

    Lower case, words joined by hyphens, at most 80 characters, no name that Windows reserves.
    """
    found = _ascii(name) or _ascii(title) or "episode"
    if len(found) > _LONGEST:
        found = found[: _LONGEST + 1].rpartition("-")[0][:_LONGEST] or found[:_LONGEST]
    return f"{found}-episode" if found in _RESERVED else found


def unique_names(
    named: Sequence[tuple[str, str]], is_taken: Callable[[str, str], bool] = lambda _source, _name: False
) -> dict[str, str]:
    """{source: name} for (source, slug) pairs; in a clash every member gets 6 hex digits of its path's hash.

    `is_taken(source, name)`: the name belongs to another source already, from an earlier run.
    """
    counts = Counter(name for _, name in named)
    return {
        source: f"{name}-{_mark(source)}" if counts[name] > 1 or is_taken(source, name) else name
        for source, name in named
    }


def _ascii(text: str) -> str:
    plain = unicodedata.normalize("NFKD", transliterate(text)).encode("ascii", "ignore").decode()
    return _NOT_ALLOWED.sub("-", plain.lower()).strip("-")


def _mark(source: str) -> str:
    return hashlib.sha256(str(Path(source).absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:_TAIL]
