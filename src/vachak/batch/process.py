"""A worker process as its owner sees it: one order in, its events and its outcome out, over the process's pipes."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from contextlib import suppress

from vachak.nouns import Outcome
from vachak.settings import Settings
from vachak.studio import Event, Job, Report, Source

__all__ = ["Crashed", "WorkerProcess"]

# One heap for all threads of a worker: with glibc's eight a core, what threads gave back was kept apart, 40 MB of it.
_ONE_HEAP = {"MALLOC_ARENA_MAX": "1"}
_PATIENCE_S = 5.0  # to clean up behind itself before it is killed


class Crashed(Exception):
    """The worker died over an order; says how."""


class WorkerProcess:
    """`python -m vachak.batch.worker`; it needs no guard in the caller's own script, as multiprocessing would.

    -P: no module of the current folder is imported in place of a real one.
    """

    def __init__(self, settings: Settings, *, google: bool | None) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "vachak.batch.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**_ONE_HEAP, **os.environ},
        )
        self._send((settings, google))

    def make(self, job: Job, source: Source, report: Report) -> Outcome:
        """Have one article made; events go to `report`. Raises Crashed."""
        self._send((job, source))
        while not isinstance(answer := self._receive(), Outcome):
            report(answer)
        return answer

    def bid_end(self, *, at_once: bool = False) -> None:
        """Have the process end: after what it does, or at once (it drops that and cleans up)."""
        if self._process.stdin is not None:
            with suppress(OSError):  # it is gone already
                self._process.stdin.close()
        if at_once:
            self._process.terminate()

    def end(self) -> None:
        """Wait for the process to end, which was bidden to; kill it where it does not."""
        try:
            self._process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _send(self, value: object) -> None:
        stream = self._process.stdin
        try:
            if stream is not None:
                pickle.dump(value, stream)
                stream.flush()
        except (OSError, ValueError):
            return  # it is gone: what it does not answer tells how

    def _receive(self) -> Event | Outcome:
        stream = self._process.stdout
        try:
            if stream is not None:
                answer = pickle.load(stream)  # noqa: S301 (from our own process)
                if isinstance(answer, (Event, Outcome)):
                    return answer
        except (EOFError, OSError, ValueError, pickle.UnpicklingError) as e:
            self.bid_end(at_once=True)
            self.end()
            raise Crashed(_how(self._process.returncode)) from e
        raise Crashed("answered nonsense")


def _how(code: int | None) -> str:
    return f"was ended by signal {-code}" if code is not None and code < 0 else f"ended with code {code}"
