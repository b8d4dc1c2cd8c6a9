"""Chapters: the first starts at 0 and bears the episode's title, then one per heading, in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from vachak.nouns import Cue
from vachak.publish.text import one_line

__all__ = ["Chapter", "chapters", "json_chapters"]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the programme with its title; they meet without gaps, and the last ends with the programme."""

    start_ms: int
    end_ms: int
    title: str


def chapters(title: str, cues: Sequence[Cue], duration_ms: int) -> tuple[Chapter, ...]:
    """The chapters of a programme called `title`."""
    headings = [(cue.start_ms, one_line(cue.line.shown)) for cue in cues if cue.line.role == "heading"]
    parts = [(0, one_line(title)), *(heading for heading in headings if heading[1])]
    ends = [start for start, _ in parts[1:]] + [duration_ms]
    return tuple(Chapter(start, end, name) for (start, name), end in zip(parts, ends, strict=True))


def json_chapters(found: Sequence[Chapter]) -> dict[str, Any]:
    """Chapters as the Podcasting 2.0 namespace has them (JSON chapters 1.2.0): seconds."""
    return {"version": "1.2.0", "chapters": [{"startTime": c.start_ms / 1000, "title": c.title} for c in found]}
