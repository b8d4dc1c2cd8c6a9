"""Fakes for the tests of the voices: a clock that only waiting moves, and a voice that does as it is told."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from vachak.nouns import Card, Speech
from vachak.voices.clock import Clock

__all__ = ["CARD", "Hands", "Scripted"]

CARD = Card("fake", "1", online=True, max_chars=100, at_once=8, timings=False, loudness_lufs=-20.0, licence="none")


@dataclass
class Hands:
    """The hands of a clock: `seconds` since the beginning, and every wait there was."""

    seconds: float = 0.0
    waits: list[float] = field(default_factory=list)

    def wait(self, _event: threading.Event, seconds: float) -> None:
        """Move on."""
        self.waits.append(seconds)
        self.seconds += seconds

    def clock(self) -> Clock:
        """The clock; chance always gives the most."""
        return Clock(lambda: 1_000_000 + self.seconds, lambda: self.seconds, self.wait, lambda _, most: most)


@dataclass
class Scripted:
    """A voice that does what its script says, one entry a call, the last one for ever."""

    script: list[Exception | str]
    card: Card = CARD
    asked: list[str] = field(default_factory=list)
    before: Callable[[], object] = lambda: None

    def speak(self, text: str) -> Speech:
        """Do the next thing in the script."""
        self.before()
        self.asked.append(text)
        found = self.script[min(len(self.asked), len(self.script)) - 1]
        if isinstance(found, Exception):
            raise found
        return Speech(found.encode(), "mp3")
