"""Dates as pages and front matter write them."""

import pytest

from vachak.article.dates import parse_date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2026-02-10", "2026-02-10T00:00:00"),
        ("2026-02-10T16:30:05+05:30", "2026-02-10T16:30:05+05:30"),
        ("2026-02-10T16:30:05+0530", "2026-02-10T16:30:05+05:30"),
        ("2026-02-10T11:00:05.123Z", "2026-02-10T11:00:05+00:00"),
        ("2026-02-10 16:30:05", "2026-02-10T16:30:05"),
        ("20260210T163005", "2026-02-10T00:00:00"),
        ("Tue, 10 Feb 2026 16:30:05 +0530", "2026-02-10T16:30:05+05:30"),
        ("Updated: Tue, Feb 10, 2026, 4:30 PM [IST]", "2026-02-10T16:30:00+05:30"),
        ("February 10th, 2026", "2026-02-10T00:00:00"),
        ("10/02/2026", "2026-02-10T00:00:00"),
        ("10.02.2026 12:05 AM IST", "2026-02-10T00:05:00+05:30"),
        ("10-Feb-2026 12:05 pm", "2026-02-10T12:05:00"),
        ("10 फरवरी 2026, 04:33 PM IST", "2026-02-10T16:33:00+05:30"),
        ("मंगलवार, १० फ़रवरी २०२६", "2026-02-10T00:00:00"),
        ("16:30 IST, 10 फरवरी 2026", "2026-02-10T16:30:00+05:30"),
        ("2026-02-10T25:61:00", "2026-02-10T00:00:00"),
    ],
)
def test_a_date_is_read_with_its_time_and_zone(text: str, date: str) -> None:
    """Each way of writing gives the same day, its time where it stands, its zone where it is named."""
    found = parse_date(text)
    assert found is not None
    assert found.isoformat() == date


@pytest.mark.parametrize("text", ["", "आज", "2026-13-45", "99/99/2026", "31 फरवरी 2026", "10 फाल्गुन 2026", "0001-01-01"])
def test_what_is_no_date_is_none(text: str) -> None:
    """A day that no calendar has, or none of ours, is not guessed at."""
    assert parse_date(text) is None
