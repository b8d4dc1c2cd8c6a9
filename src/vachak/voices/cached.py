"""A voice around a voice: what was said once is kept, and never asked for twice."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from vachak.nouns import Card, Speech, Voice
from vachak.voices.clock import Clock
from vachak.voices.locks import lock, unusable
from vachak.voices.store import Store, key_of

__all__ = ["Cached"]


class Cached:
    """`voice`, with its speech kept in `folder`, least recently used entries going first above `limit_mb`.

    Who wants what another thread or process is just asking for waits for its answer. `on_hit` is called
    for each speech that was there; where `folder` cannot be written `warn` is told once, and nothing is kept.
    """

    def __init__(
        self,
        voice: Voice,
        *,
        folder: Path,
        limit_mb: int = 2000,
        on_hit: Callable[[], None] = lambda: None,
        warn: Callable[[str], None] = lambda _: None,
        clock: Clock | None = None,
    ) -> None:
        self._voice = voice
        self._store = Store(folder, limit_mb * 1_000_000)
        self._on_hit = on_hit
        self._warn = warn
        self._clock = clock or Clock()
        self._broken = False

    @property
    def card(self) -> Card:
        """The inner voice's."""
        return self._voice.card

    def speak(self, text: str) -> Speech:
        """Say `text`, from the cache where it is there."""
        key = key_of(self.card, text)
        if (kept := self._store.find(key)) is not None:
            return self._hit(kept)
        with self._alone(key):
            if (kept := self._store.find(key)) is not None:  # another has just asked for it
                return self._hit(kept)
            speech = self._voice.speak(text)
            self._keep(key, speech)
            return speech

    def _hit(self, speech: Speech) -> Speech:
        self._on_hit()
        return speech

    def _keep(self, key: str, speech: Speech) -> None:
        if not self._broken:
            try:
                self._store.keep(key, speech)
            except OSError as e:
                self._give_up(e)

    @contextmanager
    def _alone(self, key: str) -> Iterator[None]:
        """One at a time for a key; without a folder to lock in, everybody for themselves."""
        held = None
        if not self._broken:
            try:
                held = lock(self._store.lock_of(key), self._wait)
            except OSError as e:
                self._give_up(e)
        try:
            yield
        finally:
            if held is not None:
                held.close()

    def _wait(self, seconds: float) -> None:
        self._clock.wait(threading.Event(), seconds)

    def _give_up(self, error: OSError) -> None:
        if not self._broken:
            self._broken = True
            self._warn(unusable(self._store.folder, error))
