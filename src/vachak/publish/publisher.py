"""Publishing: everything an episode consists of is written beside its target, then moved into place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from vachak.nouns import Article, Card, Episode, Recording, Script
from vachak.publish.about import About, about
from vachak.publish.captions import captions, srt, webvtt
from vachak.publish.chapters import json_chapters
from vachak.publish.cover import cover
from vachak.publish.disk import refusals
from vachak.publish.manifest import as_json, fingerprint, manifest, outdated, read
from vachak.publish.marks import speech_marks
from vachak.publish.picture import Picture
from vachak.publish.placing import place
from vachak.publish.tagged import MEDIA_TYPES, kind_of, tagged
from vachak.publish.workplace import Draft, Target
from vachak.settings import Files, Tags

__all__ = ["publish", "standing"]


def publish(
    recording: Recording,
    script: Script,
    article: Article,
    draft: Draft,
    *,
    tags: Tags,
    card: Card,
    digest: str,
    fallback_from: str | None,
    settings: Mapping[str, Any],
    date: datetime | None,
    files: Files | None = None,
) -> Episode:
    """Put `recording` at the draft's target as a whole episode, with all that belongs to it.

    `settings` and `digest` are kept in the manifest; `files` says what else is wanted.
    Raises PublishError; then what stood there before stands there still.
    """
    known = about(recording, script, article, tags=tags, card=card, date=date)
    folder = draft.target.folder
    with refusals(folder):
        parts = {part.role: part for part in _parts(draft, recording, known, files or Files())}
        described = manifest(
            known,
            recording,
            article,
            draft.target,
            files={role: fingerprint(part.path, part.type) for role, part in parts.items()},
            card=card,
            digest=digest,
            fallback_from=fallback_from,
            settings=settings,
        )
        parts["manifest"] = _written(draft, "manifest", ".json", as_json(described), "application/json")
        made = {part.path: folder / part.path.name for part in parts.values()}
        gone = outdated(draft.target) - set(made.values())
    place(made, gone, draft.folder, draft.locks)
    return _episode(known, recording, card, {role: made[part.path] for role, part in parts.items()})


def _episode(known: About, recording: Recording, card: Card, paths: Mapping[str, Path]) -> Episode:
    return Episode(
        title=known.title,
        audio=paths["audio"],
        captions=paths["captions"],
        chapters=paths["chapters"],
        manifest=paths["manifest"],
        duration_ms=known.duration_ms,
        loudness_lufs=recording.loudness_lufs,
        true_peak_dbtp=recording.true_peak_dbtp,
        voice=card.name,
    )


def standing(target: Target, digest: str) -> Episode | None:
    """The episode that stands at `target`, if it is whole and was made from what `digest` knows."""
    return read(target, digest)


@dataclass(frozen=True, slots=True)
class _Part:
    """One file of an episode, written beside its target: its role in the manifest, and its media type."""

    role: str
    path: Path
    type: str


def _parts(draft: Draft, recording: Recording, known: About, files: Files) -> Iterator[_Part]:
    """Write everything but the manifest."""
    cues = recording.cues
    yield _audio(draft, recording, known, cover(known, draft.target.name, files.cover))
    shown = captions(cues, known.duration_ms)
    yield _written(draft, "captions", ".vtt", webvtt(shown), "text/vtt")
    listed = as_json(json_chapters(known.chapters))
    yield _written(draft, "chapters", ".chapters.json", listed, "application/json+chapters")
    if files.srt:
        yield _written(draft, "subtitles", ".srt", srt(shown), "application/x-subrip")
    if files.marks:
        yield _written(draft, "marks", ".marks.jsonl", speech_marks(cues), "application/jsonl")


def _audio(draft: Draft, recording: Recording, known: About, picture: Picture) -> _Part:
    kind = kind_of(recording.path)
    path = draft.folder / f"{draft.target.name}.{kind}"
    tagged(recording.path, path, known, recording.cues, picture)
    return _Part("audio", path, MEDIA_TYPES[kind])


def _written(draft: Draft, role: str, ending: str, text: str, kind: str) -> _Part:
    path = draft.folder / f"{draft.target.name}{ending}"
    path.write_bytes(text.encode("utf-8", "replace"))  # lone surrogates are no text
    return _Part(role, path, kind)
