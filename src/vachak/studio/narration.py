"""One run of the studio: from a job to an episode, with the voice that can speak it."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from vachak import article as reading_room
from vachak import audio, publish, voices
from vachak.errors import VoiceError
from vachak.nouns import Article, Episode, Line, Recording, Script, Speech, Status, Voice
from vachak.settings import Settings, cache_folder
from vachak.studio.digest import digest, shaping
from vachak.studio.steps import Event, Job, Report, silent, write_script

__all__ = ["Studio", "narrate"]

_AUTO = ("gtts", "espeak")  # in the order `auto` tries them
_AHEAD = 2  # lines spoken ahead of the encoder, per line spoken at once


@dataclass(frozen=True, slots=True)
class Take:
    """One attempt at an episode: all it is made of, but for the voice."""

    article: Article
    script: Script
    target: publish.Target
    material: bytes
    title: str | None
    date: datetime | None


class Studio:
    """One run: opens each voice once, asks Google once whether it answers, says each notice once."""

    def __init__(self, settings: Settings, *, report: Report = silent, voice: Voice | None = None) -> None:
        self._settings = settings
        self._report = report
        self._voices = _Voices(settings, self._notice, voice)
        self._said: set[str] = set()
        self._names: dict[str, str] = {}

    @property
    def requests(self) -> int:
        """How many requests this run has sent so far."""
        return self._voices.requests

    def make(self, job: Job, *, force: bool = False) -> tuple[Status, Episode]:
        """Make one episode, or find it unchanged; raises VachakError."""
        source = reading_room.fetch(job.source)
        if job.name and not force:
            standing = self._standing(self._target(job.name), source.data, job.title)
            if standing is not None:
                return "unchanged", standing
        article = reading_room.parse(source, self._settings.reading, job.title)
        ...
        

def narrate(
    article: Article, voice: Voice, folder: str | Path, settings: Settings | None = None
) -> Episode:
    """Make the episode of `article` with `voice` in `folder`; raises VoiceError, AudioError, PublishError."""
    ...
