"""The token bucket and the cool-down, as laws."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vachak.voices.pace import Limits, Pace, answered, dumped, loaded, refused, resting_s, take

NOW = 1_700_000_000.0


@settings(deadline=None, max_examples=60)
@given(
    burst=st.integers(1, 20),
    per_second=st.floats(0.1, 50),
    steps=st.lists(st.floats(0, 3), min_size=1, max_size=60),
)
def test_bucket_never_exceeds_its_rate(burst: int, per_second: float, steps: list[float]) -> None:
    """In no stretch of time are more requests let through than the burst and the refill of that time."""
    limits, pace, now, used = Limits(burst, per_second, 8), Pace(), NOW, []
    for step in steps:
        now += step
        pace, wait_s = take(pace, now, limits)
        used.append(now + wait_s)
    for i, first in enumerate(used):
        for j in range(i, len(used)):
            assert j - i + 1 <= burst + (used[j] - first) * per_second + 1e-3


@settings(deadline=None, max_examples=40)
@given(burst=st.integers(1, 30), per_second=st.floats(0.1, 50))
def test_bucket_starts_full(burst: int, per_second: float) -> None:
    """The first `burst` requests wait for nothing, the next for one refill."""
    limits, pace = Limits(burst, per_second, 8), Pace()
    waits = []
    for _ in range(burst + 1):
        pace, wait_s = take(pace, NOW, limits)
        waits.append(wait_s)
    assert waits[:-1] == pytest.approx([0.0] * burst, abs=1e-5)
    assert waits[-1] == pytest.approx(1 / per_second, rel=1e-4, abs=1e-5)


@settings(deadline=None, max_examples=40)
@given(st.integers(1, 40))
def test_cool_down_doubles_up_to_a_quarter_of_an_hour(refusals: int) -> None:
    """Each refusal after a rest rests twice as long: 2 s, 4 s, ... 15 min; one success begins anew."""
    pace, now, rests = Pace(), NOW, []
    for _ in range(refusals):
        pace = refused(pace, now, now, 0.0)
        rests.append(resting_s(pace, now))
        now += rests[-1] + 1
    assert rests == pytest.approx([min(2.0 * 2**n, 900.0) for n in range(refusals)])
    pace = refused(answered(pace, now), now, now, 0.0)
    assert resting_s(pace, now) == pytest.approx(2.0)


def test_answers_to_older_requests_tell_nothing_new() -> None:
    """Of eight requests on their way together the refusals count once, and a success does not end the rest."""
    pace = Pace()
    for n in range(8):
        pace = refused(pace, NOW + 0.1 * n, NOW - 1, 2.0)
    assert pace.strikes == 1
    assert resting_s(pace, NOW + 0.7) == pytest.approx(2.0)
    assert answered(pace, NOW - 1) == pace


@pytest.mark.parametrize(
    ("asked_s", "rest_s"), [(0.0, 2.0), (1.0, 2.0), (30.0, 30.0), (3600.0, 3600.0), (1e12, 86_400)]
)
def test_what_the_server_asks_for_is_honoured(asked_s: float, rest_s: float) -> None:
    """Retry-After is waited out, at least our own rest, at most a day."""
    assert resting_s(refused(Pace(), NOW, NOW, asked_s), NOW) == pytest.approx(rest_s)


def test_clock_set_back_does_not_stop_the_run() -> None:
    """After the clock jumps back by years, neither rest nor queue is longer than what can be honest."""
    far = Pace(full_at=NOW + 1e9, since=NOW + 1e9, until=NOW + 1e9, strikes=3)
    assert resting_s(far, NOW) == 0
    _, wait_s = take(far, NOW, Limits(60, 2.0, 8))
    assert wait_s < 1000


numbers = st.floats(0, 1e12)


@settings(deadline=None)
@given(st.builds(Pace, numbers, numbers, numbers, st.integers(0, 1000)))
def test_file_gives_back_what_was_written(pace: Pace) -> None:
    """What is dumped is loaded."""
    assert loaded(dumped(pace)) == pace


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", "{}", '{"full_at": 1}', "\x00" * 50, pytest.param("[" * 100_000, id="deep")]
    + [
        f'{{"full_at": {bad}, "since": 0, "until": 0, "strikes": 0}}'
        for bad in ('"a"', "NaN", "Infinity", "null", "true")
    ]
    + ['{"full_at": 0, "since": 0, "until": 0, "strikes": 0.5}'],
)
def test_damaged_file_is_told(text: str) -> None:
    """Anything else is a ValueError."""
    with pytest.raises(ValueError):  # noqa: PT011 (JSON's own errors are among them)
        loaded(text)
