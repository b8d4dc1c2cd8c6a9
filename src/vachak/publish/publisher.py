"""Publishing: everything an episode consists of is written beside its target, then moved into place."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from vachak.nouns import Article, Card, Episode, Recording, Script
from vachak.publish.about import About, about
from vachak.publish.captions import captions, srt, webvtt
from vachak.publish.chapters import json_chapters
from vachak.publish.disk import refusals
from vachak.publish.id3 import id3
from vachak.publish.manifest import as_json, fingerprint, manifest, read
from vachak.publish.placing import place
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
    with refusals(draft.target.folder):
        parts = _Parts(draft, recording, known).write(files or Files())
        described = manifest(
            known,
            recording,
            article,
            draft.target,
            files={role: fingerprint(path, kind) for role, (path, kind) in parts.items()},
            card=card,
            digest=digest,
            fallback_from=fallback_from,
            settings=settings,
        )
        last = _write(draft, ".json", as_json(described))
    made = [*(path for path, _ in parts.values()), last]
    place({path: draft.target.folder / path.name for path in made}, draft.folder, draft.locks)
    return _episode(draft.target, known, recording, card, parts)


def standing(target: Target, digest: str) -> Episode | None:
    """The episode that stands at `target`, if it is whole and was made from what `digest` knows."""
    return read(target, digest)


@dataclass(frozen=True, slots=True)
class _Parts:
    """The files of an episode, by role: (path, media type)."""

    draft: Draft
    recording: Recording
    about: About

    def write(self, files: Files) -> dict[str, tuple[Path, str]]:
        cues, parts = self.recording.cues, {}
        shown = captions(cues, self.about.duration_ms)
        parts["audio"] = self._audio(), "audio/mpeg"
        parts["captions"] = self._text(".vtt", webvtt(shown)), "text/vtt"
        parts["chapters"] = self._text(".chapters.json", as_json(json_chapters(self.about.chapters))), _CHAPTERS
        if files.srt:
            parts["subtitles"] = self._text(".srt", srt(shown)), "application/x-subrip"
        return parts

    def _audio(self) -> Path:
        """The recording with its tags before it."""
        path = self.draft.folder / f"{self.draft.target.name}.mp3"
        with self.recording.path.open("rb") as sound, path.open("wb") as file:
            file.write(id3(self.about, self.recording.cues, None))
            shutil.copyfileobj(sound, file, 1 << 20)
        return path

    def _text(self, ending: str, text: str) -> Path:
        return _write(self.draft, ending, text)


_CHAPTERS = "application/json+chapters"


def _write(draft: Draft, ending: str, text: str) -> Path:
    path = draft.folder / f"{draft.target.name}{ending}"
    path.write_bytes(text.encode())
    return path


def _episode(
    target: Target, known: About, recording: Recording, card: Card, parts: Mapping[str, tuple[Path, str]]
) -> Episode:
    return Episode(
        title=known.title,
        audio=target.folder / parts["audio"][0].name,
        captions=target.folder / parts["captions"][0].name,
        chapters=target.folder / parts["chapters"][0].name,
        manifest=target.folder / f"{target.name}.json",
        duration_ms=known.duration_ms,
        loudness_lufs=recording.loudness_lufs,
        true_peak_dbtp=recording.true_peak_dbtp,
        voice=card.name,
    )
