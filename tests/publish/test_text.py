"""Text made safe for any format."""

from __future__ import annotations

import pytest

from vachak.publish.text import clock, one_line


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("सीधी पंक्ति", "सीधी पंक्ति"),
        ("दो\nपंक्तियाँ\r\n\tऔर", "दो पंक्तियाँ और"),
        ("नल\x00 और \x1b[31m", "नल और [31m"),
        ("अधूरा \ud800 जोड़ा", "अधूरा जोड़ा"),
        ("उलटा \u202eपाठ", "उलटा पाठ"),
        ("\ufffe कुछ \U0001ffff", "कुछ"),
        ("क्\u200dष और न्\u200cय", "क्\u200dष और न्\u200cय"),  # joiners change how Hindi is written
        ('😀 "उद्धरण" / <b>', '😀 "उद्धरण" / <b>'),
    ],
)
def test_only_what_no_format_can_hold_is_taken_out(text: str, safe: str) -> None:
    """Controls, lone surrogates and noncharacters go; joiners, emoji, quotes and markup stay."""
    assert one_line(text) == safe


@pytest.mark.parametrize(("ms", "shown"), [(0, "00:00:00.000"), (61_005, "00:01:01.005"), (36_000_000, "10:00:00.000")])
def test_clock_counts_hours_to_milliseconds(ms: int, shown: str) -> None:
    """Captions want all four parts."""
    assert clock(ms) == shown
    assert clock(ms, ",") == shown.replace(".", ",")
