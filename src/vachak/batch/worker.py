"""The worker process: orders come as pickles on standard input, events and outcomes go back on standard output.

Started as `python -m vachak.batch.worker` by `process.py` alone; ends when its input ends.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
from time import perf_counter
from types import FrameType
from typing import BinaryIO

from vachak.errors import VachakError
from vachak.nouns import Outcome
from vachak.studio import Event, Job, Source, Studio

__all__ = ["main", "outcome_of"]


def outcome_of(studio: Studio, job: Job, source: Source) -> Outcome:
    """Make one article and tell what became of it."""
    start, before = perf_counter(), studio.requests
    try:
        episode = studio.make(job, source)
    except VachakError as error:
        return Outcome(job.source, "failed", None, error, perf_counter() - start, studio.requests - before)
    return Outcome(job.source, "made", episode, None, perf_counter() - start, studio.requests - before)


def main() -> None:
    """Answer orders until the input ends; an interruption unwinds, so that nothing half-made is left."""
    signal.signal(signal.SIGTERM, _interrupt)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a library that prints must not speak between the answers
    try:
        _serve(sys.stdin.buffer, answers)
    except (KeyboardInterrupt, BrokenPipeError):
        os._exit(130)  # the owner is gone or going; requests in flight must not hold it up


def _serve(orders: BinaryIO, answers: BinaryIO) -> None:
    def tell(answer: Event | Outcome) -> None:
        pickle.dump(answer, answers)
        answers.flush()

    settings, google = pickle.load(orders)  # noqa: S301 (from our own process)
    studio = Studio(settings, report=tell, google=google)
    while True:
        try:
            job, source = pickle.load(orders)  # noqa: S301
        except EOFError:
            return
        tell(outcome_of(studio, job, source))


def _interrupt(signum: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    main()
