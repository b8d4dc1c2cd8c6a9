"""A circuit breaker: once a voice has failed for good, everybody else fails at once for a while."""

from __future__ import annotations

import threading

from vachak.errors import VoiceBusy, VoiceError
from vachak.voices.clock import Clock

__all__ = ["Breaker", "Tripped"]


class Tripped(Exception):
    """Somebody else has failed for good; `error` is what this one fails with."""

    def __init__(self, error: VoiceError) -> None:
        super().__init__(error.message)
        self.error = error


class Breaker:
    """Closed until it is tripped; then `check` and `wait` raise Tripped for some seconds."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._tripped = threading.Event()
        self._error: VoiceError | None = None
        self._until = 0.0

    def trip(self, error: VoiceError, seconds: float) -> None:
        """Fail everybody with `error` from now on, for `seconds`; who is waiting wakes up."""
        with self._lock:
            self._error = error
            self._until = self._clock.elapsed() + seconds
            self._tripped.set()

    def check(self) -> None:
        """Raise where it is open; closes it when its time is over."""
        with self._lock:
            if self._error is None:
                return
            if self._clock.elapsed() < self._until:
                raise Tripped(_copy(self._error))
            self._error = None
            self._tripped.clear()

    def wait(self, seconds: float) -> None:
        """Wait `seconds`, or until it is tripped: then raise."""
        self._clock.wait(self._tripped, seconds)
        self.check()


def _copy(error: VoiceError) -> VoiceError:
    """An error of its own for each thread: a shared one would gather everybody's traceback."""
    if isinstance(error, VoiceBusy):
        return VoiceBusy(error.message, error.hint, retry_after_s=error.retry_after_s)
    return type(error)(error.message, error.hint)
