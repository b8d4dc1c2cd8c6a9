"""The worker process: orders come as pickles on standard input, events and outcomes go back on standard output.

Started as `python -m vachak.batch.worker` by `process.py` alone; ends when its input ends.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
from types import FrameType
from typing import BinaryIO

from vachak.batch.one import outcome_of
from vachak.nouns import Outcome
from vachak.studio import Event, Studio

__all__ = ["main"]


class _Interruption:
    """The handler of SIGTERM: unwinds what is going on, and remembers that it did."""

    def __init__(self) -> None:
        self.came = False

    def __call__(self, _signal: int, _frame: FrameType | None) -> None:
        self.came = True
        raise KeyboardInterrupt


def main() -> None:
    """Answer orders until the input ends; an interruption unwinds, so that nothing half-made is left."""
    interruption = _Interruption()
    signal.signal(signal.SIGTERM, interruption)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the owner, who ends us
    try:
        with os.fdopen(os.dup(1), "wb") as answers:
            os.dup2(2, 1)  # a library that prints must not speak between the answers
            _serve(sys.stdin.buffer, answers)
    except BrokenPipeError:
        os._exit(130)  # the owner is gone; requests in flight must not hold us up
    except BaseException:  # whatever an import makes of an interruption in its middle
        if interruption.came:
            os._exit(130)
        raise


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


if __name__ == "__main__":
    main()
