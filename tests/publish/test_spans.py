"""From shown to spoken and back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shown_lines import line_of, lines

from vachak.nouns import Line
from vachak.publish.spans import shown_part, spoken_at

LINE = line_of(["कुल", ("₹50", "पचास रुपये"), "लगे", ("*", ""), "आज"])


@pytest.mark.parametrize("word", ["कुल", "लगे", "आज"])
def test_what_is_said_as_written_is_found_where_it_stands(word: str) -> None:
    """Positions behind a replaced part are shifted by what it grew or shrank."""
    shown, spoken = LINE.shown.index(word), LINE.spoken.index(word)
    assert spoken_at(LINE, shown) == spoken
    assert shown_part(LINE, spoken, spoken + len(word)) == (shown, shown + len(word))


@pytest.mark.parametrize("word", ["पचास", "रुपये", "चास रु"])
def test_any_word_of_a_replaced_part_shows_the_whole_part(word: str) -> None:
    """Nobody can tell which half of ₹50 is "rupees"."""
    start = LINE.spoken.index(word)
    first, last = shown_part(LINE, start, start + len(word))
    assert LINE.shown[first:last] == "₹50"


@settings(deadline=None)
@given(line=lines, at=st.integers(0, 400), length=st.integers(1, 40))
def test_positions_stay_inside_and_in_order(line: Line, at: int, length: int) -> None:
    """A position never leaves its text, and later ones never come before earlier ones."""
    assert 0 <= spoken_at(line, at) <= spoken_at(line, at + length) <= len(line.spoken)
    start = min(at, len(line.spoken))
    first, last = shown_part(line, start, min(start + length, len(line.spoken)))
    assert 0 <= first <= len(line.shown)
    assert 0 <= last <= len(line.shown)
