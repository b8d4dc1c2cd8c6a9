"""What the requests of one voice share: its pace and its slots, in files for all processes or in memory for one."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from vachak.voices.clock import Clock
from vachak.voices.locks import lock, lock_at_once
from vachak.voices.pace import Pace, dumped, loaded

__all__ = ["InFiles", "InMemory", "Shared"]

T = TypeVar("T")
_LOCK_S = 5.0  # the pace is held for less than a millisecond: a longer wait is for a process that was stopped


class Shared(Protocol):
    """The pace, changed by one at a time, and numbered slots, each held by one at a time."""

    def read(self) -> Pace:
        """The pace as it stands."""
        ...

    def change(self, how: Callable[[Pace], tuple[Pace, T]]) -> T:
        """Replace the pace by what `how` makes of it; gives the other thing `how` gives."""
        ...

    def claim(self, slot: int) -> Callable[[], None]:
        """Hold `slot` until the function given is called; raises BlockingIOError while another holds it."""
        ...


class InMemory:
    """Shared by the threads of this process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pace = Pace()
        self._held: set[int] = set()

    def read(self) -> Pace:
        """The pace as it stands."""
        return self._pace

    def change(self, how: Callable[[Pace], tuple[Pace, T]]) -> T:
        """Replace the pace by what `how` makes of it."""
        with self._lock:
            self._pace, found = how(self._pace)
        return found

    def claim(self, slot: int) -> Callable[[], None]:
        """Hold `slot`."""
        with self._lock:
            if slot in self._held:
                raise BlockingIOError(slot)
            self._held.add(slot)
        return lambda: self._held.discard(slot)


class InFiles:
    """Shared by all processes that use `folder`, and remembered; raises OSError where it cannot be written.

    Slots are locks, so that those of a killed process are free at once. A damaged file is a fresh start.
    """

    def __init__(self, folder: Path, name: str, clock: Clock) -> None:
        self._folder = folder
        self._name = name
        self._clock = clock
        self._file = folder / f"{name}.json"
        self._lock = threading.Lock()  # threads of one process need not poll

    def read(self) -> Pace:
        """The pace as it stands."""
        try:
            return loaded(self._file.read_text("utf-8"))
        except (FileNotFoundError, ValueError):
            return Pace()

    def change(self, how: Callable[[Pace], tuple[Pace, T]]) -> T:
        """Replace the pace by what `how` makes of it."""
        with self._lock, lock(self._folder / f"{self._name}.lock", self._wait()):
            pace, found = how(self.read())
            beside = self._folder / f".vachak-{self._name}.json"  # one name is enough: the lock is held
            beside.write_text(dumped(pace), "utf-8")
            os.replace(beside, self._file)
        return found

    def claim(self, slot: int) -> Callable[[], None]:
        """Hold `slot`."""
        return lock_at_once(self._folder / f"{self._name}-{slot}.lock").close

    def _wait(self) -> Callable[[float], None]:
        until = self._clock.elapsed() + _LOCK_S

        def wait(seconds: float) -> None:
            if self._clock.elapsed() > until:
                raise TimeoutError(f"{self._name}.lock is held by a process that does not go on")
            self._clock.wait(threading.Event(), seconds)

        return wait
