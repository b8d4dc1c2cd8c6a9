"""The one gate all workers and parallel runs pass on their way to an online voice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from vachak.voices.clock import Clock
from vachak.voices.locks import unusable
from vachak.voices.pace import Limits, answered, refused, resting_s, take
from vachak.voices.shared import InFiles, InMemory, Shared

__all__ = ["Gate", "Wait"]

T = TypeVar("T")
Wait = Callable[[float, bool], None]
"""Waits some seconds, or raises to give up; True where the wait is for a cool-down, False for one's turn."""

_POLL_S = 0.05


class Gate:
    """Lets requests through: none in a cool-down, at most `limits.at_once` on their way, each for a token.

    After a cool-down one goes ahead alone until it is answered. All is shared through `folder`; where that
    cannot be written (or is None) this process keeps it for itself, and `warn` is told so once.
    """

    def __init__(
        self, name: str, limits: Limits, folder: Path | None, clock: Clock, warn: Callable[[str], None]
    ) -> None:
        self._limits = limits
        self._clock = clock
        self._warn = warn
        self._folder = folder
        self._shared: Shared = InFiles(folder / "pace", name, clock) if folder else InMemory()

    @contextmanager
    def turn(self, wait: Wait) -> Iterator[float]:
        """Inside, one request may be sent; gives the time at which it is."""
        paid = False
        while True:
            while (left_s := self.resting_s()) > 0:
                wait(left_s, True)  # noqa: FBT003 (the Wait protocol)
            slot, release = self._slot(wait)
            try:
                if not paid:
                    paid = True
                    self._pay(wait)
                if self.resting_s() == 0 and slot < self._open_slots():  # it may have begun meanwhile
                    yield self._clock.now()
                    return
            finally:
                release()

    def refused(self, sent: float, asked_s: float) -> None:
        """The request sent at `sent` was answered with "wait `asked_s`": nobody sends until then."""
        now = self._clock.now()
        self._do(lambda shared: shared.change(lambda pace: (refused(pace, now, sent, asked_s), None)))

    def answered(self, sent: float) -> None:
        """The request sent at `sent` was answered with speech."""
        if self._do(lambda shared: shared.read()).strikes:  # else there is nothing to write
            self._do(lambda shared: shared.change(lambda pace: (answered(pace, sent), None)))

    def resting_s(self) -> float:
        """The seconds nobody may send; 0 when there is no cool-down."""
        return resting_s(self._do(lambda shared: shared.read()), self._clock.now())

    def _pay(self, wait: Wait) -> None:
        now = self._clock.now()
        seconds = self._do(lambda shared: shared.change(lambda pace: take(pace, now, self._limits)))
        if seconds > 0:
            wait(seconds, False)  # noqa: FBT003

    def _open_slots(self) -> int:
        return 1 if self._do(lambda shared: shared.read()).strikes else self._limits.at_once

    def _slot(self, wait: Wait) -> tuple[int, Callable[[], None]]:
        """Hold the first free slot: its number, and what releases it."""
        while True:
            for slot in range(self._open_slots()):
                try:
                    return slot, self._claim(slot)
                except BlockingIOError:
                    continue
            wait(_POLL_S, False)  # noqa: FBT003

    def _claim(self, slot: int) -> Callable[[], None]:
        return self._do(lambda shared: shared.claim(slot))

    def _do(self, what: Callable[[Shared], T]) -> T:
        try:
            return what(self._shared)
        except BlockingIOError:
            raise
        except OSError as e:
            self._warn(unusable(self._folder or Path(), e))
            self._shared = InMemory()
            return what(self._shared)
