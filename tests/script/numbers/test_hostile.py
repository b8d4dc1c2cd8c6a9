"""Text made to slow the rules down: every pattern must pass over it in one go.

A pattern that gives back what it has taken would need minutes for one of these lines, and the suite would not end.
"""

from __future__ import annotations

import pytest

from vachak.script.numbers import RULES
from vachak.script.rules import claim, join

_SIZE = 100_000
_PIECES = [  # each on its own, repeated
    "1", "१", "1,", "1,1", "11,", "111,", ",", ".", "1.", "1.1.", "-", "1-", "1 - ", "1-1, ", "–", "1:", "1:1",
    ":", "1/", "/1", "1/2 ", "1 1/", " ", "1 ", "₹1", "₹1-", "Rs", "रु.", "1%", "%", "%1", "+1", "+", "1+",
    "(1)", "1(", "(1", "(", "1x", "x1x", "1½", "½", "I", "XI", "अ1", "अ-", "1अ", "A1", "1A", "AB12", "धारा 1,",
    "1 लाख ", "1 मार्च-", "मार्च ", "बजे", "1:11 ", "1.11 से ", "10:10-", "0", "91", "1800", "1800-", "98765 ",
    "1234 ", "No", "#", "'", "5'", "km", "1km/", "1 वर्ग ", "sq ", "1\n", "\n", "1. ", "°", "-1°",
    "(i) ", "I-I,", "V और ", "IX-A ", "Jan-Jan,", "5* ", '5" ', '"5 ', " -5 ", " .5", "<5 ", "₹5-5 ", "₹5 और $", "5/5/",
    "12/12/24 - ", "1:2:3", "1:43.2", "1930 पर ", "ई. 12", "(1336-", "1556 से 1605 ", "5/27, अ ", "x 5 फुट ", "10^5",
]  # fmt: skip


@pytest.mark.parametrize("piece", _PIECES)
def test_a_hundred_thousand_characters_are_read_in_one_go(piece: str) -> None:
    """Endless repetition is claimed without end and without a digit left in what is claimed."""
    text = (piece * (_SIZE // len(piece) + 1))[:_SIZE]
    claims = claim(text, RULES)
    assert not any(c.isdigit() for one in claims for c in one.spoken)
    assert len(join(text, claims)[1]) == len(claims)
