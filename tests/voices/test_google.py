"""The door to Google: what a Retry-After header means, and that no answer takes for ever."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest

from vachak.voices.google import retry_after_s, within

NOW = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("5", 5.0),
        (" 120 ", 120.0),
        ("0", 0.0),
        ("Tue, 24 Nov 2026 12:00:30 GMT", 30.0),
        ("Tuesday, 24-Nov-26 12:01:00 GMT", 60.0),
        ("Tue, 24 Nov 2026 17:30:30 +0530", 30.0),
        ("Tue, 24 Nov 2026 11:00:00 GMT", 0.0),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1e9", None),
        ("9" * 400, None),
        ("५", None),
        ("Tue, 99 Nov 2026 12:00:30 GMT", None),
    ],
)
def test_retry_after(header: str, seconds: float | None) -> None:
    """Seconds or an HTTP date; a date gone by asks for nothing; anything else tells nothing."""
    assert retry_after_s(header, NOW) == seconds


def test_within_gives_what_the_work_gives() -> None:
    """The result, or the error of the work itself."""
    assert within(10, lambda: 7) == 7
    with pytest.raises(ZeroDivisionError):
        within(10, lambda: 1 // 0)


def test_within_leaves_work_that_takes_too_long() -> None:
    """The time is over, and the thread holds nobody up."""
    go_on = threading.Event()
    with pytest.raises(TimeoutError):
        within(0.01, go_on.wait)
    assert all(t.daemon for t in threading.enumerate() if t.name == "vachak-google")
    go_on.set()
