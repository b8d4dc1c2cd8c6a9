"""The manifest: what an episode is, made of which files, said by whom and when; docs/manifest.md tells every key."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

from vachak.nouns import Article, Card, Cue, Episode, Recording
from vachak.publish.about import About
from vachak.publish.workplace import Target

__all__ = ["as_json", "fingerprint", "manifest", "outdated", "owner", "read", "source_path"]

_FORMAT = 1
_EXTRAS = (".srt", ".marks.jsonl")


def manifest(
    about: About,
    recording: Recording,
    article: Article,
    target: Target,
    *,
    files: Mapping[str, Mapping[str, Any]],
    card: Card,
    digest: str,
    fallback_from: str | None,
    settings: Mapping[str, Any],
) -> dict[str, Any]:
    """The manifest of one episode; `files` are its parts as `fingerprint` knows them."""
    return {
        "format": _FORMAT,
        "vachak": version("vachak"),
        "digest": digest,
        "title": about.title,
        "title_from": article.title_from,
        "dateline": article.dateline,
        "author": article.author,
        "site": article.site,
        "published": article.published.isoformat() if article.published else None,
        "date": about.date or None,
        "source": about.source or None,
        "source_path": source_path(target, article.source),
        "url": about.url or None,
        "language": article.language,
        "voice": {**asdict(card), "synthetic": True},
        "fallback_from": fallback_from,
        "settings": settings,
        "duration_ms": about.duration_ms,
        "sample_rate": recording.sample_rate,
        "samples": recording.samples,
        "loudness_lufs": recording.loudness_lufs,
        "true_peak_dbtp": recording.true_peak_dbtp,
        "files": files,
        "chapters": [asdict(part) for part in about.chapters],
        "lines": [_line(cue) for cue in recording.cues],
        "dropped": [asdict(part) for part in article.dropped],
    }


def _line(cue: Cue) -> dict[str, Any]:
    seconds = (cue.end_ms - cue.start_ms) / 1000
    return {
        "role": cue.line.role,
        "text": cue.line.shown,
        "spoken": cue.line.spoken,
        "start_ms": cue.start_ms,
        "end_ms": cue.end_ms,
        "characters_per_second": round(len(cue.line.spoken) / seconds, 1) if seconds > 0 else None,
        "paragraph": cue.line.paragraph,
        "source_line": cue.line.source_line,
    }


def as_json(value: Mapping[str, Any]) -> str:
    """JSON for people and programs: indented, letters as they are, keys in the order that is given."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def fingerprint(path: Path, kind: str) -> dict[str, Any]:
    """What tells that a file is the one meant: its name, media type, size and SHA-256."""
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    return {"name": path.name, "type": kind, "bytes": path.stat().st_size, "sha256": found}


def read(target: Target, digest: str) -> Episode | None:
    """The whole episode that stands at `target` and was made from what `digest` knows; else None."""
    path = target.folder / f"{target.name}.json"
    try:
        found = json.loads(path.read_bytes())
        if found["format"] != _FORMAT or found["digest"] != digest:
            return None
        files = {role: _whole(target, part) for role, part in found["files"].items()}
        return Episode(
            title=found["title"],
            audio=files["audio"],
            captions=files["captions"],
            chapters=files["chapters"],
            manifest=path,
            duration_ms=found["duration_ms"],
            loudness_lufs=found["loudness_lufs"],
            true_peak_dbtp=found["true_peak_dbtp"],
            voice=found["voice"]["name"],
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None  # no manifest, one of another make, or not all it names stands there


def source_path(target: Target, source: str) -> str:
    """Where the source lies as seen from the episode's folder, with slashes; a URL or "-" as it is."""
    if source == "-" or "://" in source:
        return source
    try:
        return Path(os.path.relpath(source, target.folder)).as_posix()
    except ValueError:  # on another drive
        return Path(source).absolute().as_posix()


def owner(target: Target) -> str | None:
    """The `source_path` of the article whose episode stands at `target`; None where none does."""
    try:
        found = json.loads((target.folder / f"{target.name}.json").read_bytes())["source_path"]
    except (OSError, ValueError, LookupError, TypeError):
        return None
    return found if isinstance(found, str) else None


def outdated(target: Target) -> set[Path]:
    """Extra files of the set that stands at `target`: beside another recording they would be wrong; raises OSError."""
    path = target.folder / f"{target.name}.json"
    try:
        names = {part["name"] for part in json.loads(path.read_bytes())["files"].values()}
    except (FileNotFoundError, ValueError, LookupError, TypeError, AttributeError):
        return set()
    return {target.folder / f"{target.name}{ending}" for ending in _EXTRAS if f"{target.name}{ending}" in names}


def _whole(target: Target, part: Mapping[str, Any]) -> Path:
    """A file of the set; raises ValueError where another one, or none, stands in its place."""
    name = str(part["name"])
    path = target.folder / name
    if path.name != name or fingerprint(path, part["type"]) != part:
        raise ValueError(name)
    return path
