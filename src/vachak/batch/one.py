"""One article made, and what became of it."""

from __future__ import annotations

from time import perf_counter

from vachak.errors import VachakError
from vachak.nouns import Outcome
from vachak.studio import Job, Source, Studio

__all__ = ["outcome_of"]


def outcome_of(studio: Studio, job: Job, source: Source) -> Outcome:
    """Make one article and tell what became of it."""
    start, before = perf_counter(), studio.requests
    try:
        episode = studio.make(job, source)
    except VachakError as error:
        return Outcome(job.source, "failed", None, error, perf_counter() - start, studio.requests - before)
    return Outcome(job.source, "made", episode, None, perf_counter() - start, studio.requests - before)
