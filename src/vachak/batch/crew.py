"""Who makes the episodes: this process, or several worker processes that cannot take the run down."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from queue import Empty, SimpleQueue
from types import TracebackType

from vachak.batch.one import outcome_of
from vachak.batch.process import Crashed, WorkerProcess
from vachak.errors import AudioError
from vachak.nouns import Outcome
from vachak.settings import Settings
from vachak.studio import Job, Report, Source, Studio

__all__ = ["Crew"]

_WAITING = 2  # jobs handed out for each worker: more would only hold their texts in memory


class Crew:
    """`size` workers; a size of 1 is `studio` in this process. Leaving the context ends them all."""

    def __init__(self, size: int, studio: Studio, settings: Settings, report: Report) -> None:
        self._size = size
        self._studio = studio
        self._settings = settings
        self._report = report
        self._idle: SimpleQueue[WorkerProcess] = SimpleQueue()
        self._all: list[WorkerProcess] = []
        self._threads = ThreadPoolExecutor(size, thread_name_prefix="vachak-worker")
        self._running: set[Future[Outcome]] = set()
        self._google: bool | None = None
        self._closing = False

    def __enter__(self) -> Crew:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the workers: at once, cleaning up behind them, where the run itself ends early."""
        self._closing = True
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in tuple(self._all):
            worker.bid_end(at_once=kind is not None)
        for worker in tuple(self._all):
            worker.end()
        self._threads.shutdown()

    def take(self, job: Job, source: Source) -> Iterator[Outcome]:
        """Take a job; the outcomes that are finished meanwhile."""
        if self._size == 1:
            yield outcome_of(self._studio, job, source)
            return
        self._google = self._studio.google()  # asked once for all workers
        self._running.add(self._threads.submit(self._make, job, source))
        if len(self._running) >= self._size * _WAITING:
            yield from self._finished()

    def rest(self) -> Iterator[Outcome]:
        """The outcomes of all orders that are not finished yet."""
        while self._running:
            yield from self._finished()

    def _finished(self) -> Iterator[Outcome]:
        done, self._running = wait(self._running, return_when=FIRST_COMPLETED)
        yield from (future.result() for future in done)

    def _make(self, job: Job, source: Source) -> Outcome:
        """Have a job done by a free worker; one that two die of is to blame."""
        reason = "was not begun"
        for _ in range(2):
            if self._closing:
                break
            worker = self._worker()
            try:
                outcome = worker.make(job, source, self._report)
            except Crashed as crash:
                reason = str(crash)
            else:
                self._idle.put(worker)
                return outcome
        error = AudioError(
            f"{job.shown}: the process making it {reason}, twice",
            "make it alone with --jobs 1; if that fails too, take out what is odd in it",
        )
        return Outcome(job.shown, "failed", None, error, 0.0, 0)

    def _worker(self) -> WorkerProcess:
        try:
            return self._idle.get_nowait()
        except Empty:
            worker = WorkerProcess(self._settings, google=self._google)
            self._all.append(worker)
            return worker
