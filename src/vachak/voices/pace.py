"""How fast an online voice may be asked: the token bucket and the cool-down, as pure functions over one value.

Times are wall seconds; all processes of a machine share them.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, fields, replace

__all__ = ["Limits", "Pace", "answered", "dumped", "loaded", "refused", "resting_s", "take"]

_COOL_DOWN_S = 2.0
_LONGEST_COOL_DOWN_S = 900.0  # ours; a server may ask for more
_LONGEST_REST_S = 86_400.0  # what a server may ask for; anything longer is nonsense
_LONGEST_QUEUE = 1_000  # requests that may wait for their token; more is a clock that was set back


@dataclass(frozen=True, slots=True)
class Limits:
    """A bucket of `burst` requests, refilled at `per_second`, with at most `at_once` on their way."""

    burst: int
    per_second: float
    at_once: int


@dataclass(frozen=True, slots=True)
class Pace:
    """`full_at`: when the bucket will be full again; the last cool-down's beginning (`since`) and end (`until`).

    `strikes` counts the cool-downs since the last success.
    """

    full_at: float = 0.0
    since: float = 0.0
    until: float = 0.0
    strikes: int = 0


def take(pace: Pace, now: float, limits: Limits) -> tuple[Pace, float]:
    """Take one token; the seconds until it may be used."""
    one_s = 1 / limits.per_second
    latest = now + (limits.burst + _LONGEST_QUEUE) * one_s
    full_at = min(max(pace.full_at, now), latest) + one_s
    return replace(pace, full_at=full_at), max(0.0, full_at - limits.burst * one_s - now)


def resting_s(pace: Pace, now: float) -> float:
    """The seconds the cool-down still lasts; 0 when there is none."""
    left = pace.until - now
    return left if 0 < left <= _LONGEST_REST_S else 0.0


def refused(pace: Pace, now: float, sent: float, asked_s: float) -> Pace:
    """A request of the time `sent` was answered with "wait `asked_s`": rest that long, each time twice as long.

    Requests sent before the rest began are answered so too; they tell nothing new.
    """
    asked_s = min(max(asked_s, 0.0), _LONGEST_REST_S)
    if pace.strikes and sent <= pace.since <= now:
        return replace(pace, until=max(pace.until, now + asked_s))
    ours = min(_COOL_DOWN_S * 2.0 ** min(pace.strikes, 30), _LONGEST_COOL_DOWN_S)
    until = max(now + resting_s(pace, now), now + asked_s, now + ours)
    return replace(pace, since=now, until=until, strikes=pace.strikes + 1)


def answered(pace: Pace, sent: float) -> Pace:
    """A request of the time `sent` was answered with speech: one sent after the last rest ends the doubling."""
    return replace(pace, strikes=0) if sent > pace.since else pace


def dumped(pace: Pace) -> str:
    """For the file."""
    return json.dumps(asdict(pace))


def loaded(text: str) -> Pace:
    """From the file; raises ValueError for anything but what `dumped` writes."""
    try:
        found = json.loads(text)
    except RecursionError as e:
        raise ValueError("too deep") from e
    if not isinstance(found, dict) or set(found) != {f.name for f in fields(Pace)}:
        raise ValueError("not a pace")
    numbers = [found[f.name] for f in fields(Pace)]
    if any(type(n) not in {int, float} or not math.isfinite(n) for n in numbers) or type(found["strikes"]) is not int:
        raise ValueError("not numbers")
    return Pace(**{**found, "strikes": max(0, found["strikes"])})
