"""Time and chance as values, so that no test sleeps and no law depends on luck."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Clock"]


@dataclass(frozen=True, slots=True)
class Clock:
    """`now`: wall seconds, which other processes share; `elapsed`: seconds that never jump, for this process.

    `wait(event, seconds)` returns when either has come; `chance(a, b)` is a random number between the two.
    """

    now: Callable[[], float] = time.time
    elapsed: Callable[[], float] = time.monotonic
    wait: Callable[[threading.Event, float], object] = threading.Event.wait
    chance: Callable[[float, float], float] = random.uniform
