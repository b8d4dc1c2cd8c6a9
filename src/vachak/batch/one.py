"""One article made, and what became of it."""

from __future__ import annotations

from time import perf_counter

from vachak.errors import VachakError
from vachak.nouns import Episode, Outcome, Status
from vachak.studio import Job, Source, Studio

__all__ = ["outcome_of"]


def outcome_of(studio: Studio, job: Job, source: Source) -> Outcome:
    """Make one article and tell what became of it."""
    start, requests, hits = perf_counter(), studio.requests, studio.hits

    def outcome(status: Status, episode: Episode | None, error: VachakError | None) -> Outcome:
        seconds = perf_counter() - start
        return Outcome(job.shown, status, episode, error, seconds, studio.requests - requests, studio.hits - hits)

    try:
        return outcome("made", studio.make(job, source), None)
    except VachakError as error:
        return outcome("failed", None, error)
