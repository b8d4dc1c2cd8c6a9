"""Sentences laid out for a screen."""

from __future__ import annotations

import re
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shown_lines import hostile

from vachak.publish.layout import clusters, shots

UNWRITTEN = re.compile("\u094d[\u0900-\u0903\u093e-\u094c]")
SYLLABLES = [*"क क्ष ष्ट्र ज़्य क्\u200dत न्\u200c र् रू िं ी ँ ः ॐ । ५ a ₹ “".split(" "), " "]


@settings(deadline=None)
@given(text=hostile)
def test_nothing_is_lost_and_all_fits(text: str) -> None:
    """Every letter is there, in order; two lines of 42 letters at most, without loose spaces."""
    found = shots(text)
    assert "".join("".join(shot.lines) for shot in found).replace(" ", "") == "".join(text.split())
    for shot in found:
        assert 1 <= len(shot.lines) <= 2
        for line in shot.lines:
            assert 1 <= len(clusters(line)) <= 42
            assert line == line.strip()


@settings(deadline=None)
@given(text=hostile)
def test_each_shot_begins_where_it_says(text: str) -> None:
    """`start` is the place of the shot's first letter in the text."""
    starts = [shot.start for shot in shots(text)]
    assert starts == sorted(set(starts))
    for shot in shots(text):
        assert text[shot.start :].startswith(shot.lines[0].split(" ")[0])


@pytest.mark.parametrize(("text", "count"), [("कि", 1), ("मॉस्को", 2), ("abc", 3), ("ज़रूर", 3), ("👩‍👩‍👧", 1)])
def test_clusters_are_what_a_reader_counts(text: str, count: int) -> None:
    """A letter with its signs, a conjunct and a joined emoji are one."""
    assert len(clusters(text)) == count


@settings(deadline=None)
@given(text=st.lists(st.sampled_from(SYLLABLES), max_size=30).map("".join).filter(lambda t: not UNWRITTEN.search(t)))
def test_hindi_clusters_are_those_of_unicode(text: str) -> None:
    """Our own quick way counts as the regex package; signs behind a virama, which Unicode 16 counts anew, aside."""
    assert clusters(text) == import_module("regex").findall(r"\X", text)


def test_a_short_sentence_is_one_line() -> None:
    """What fits on a line stays on it."""
    assert [shot.lines for shot in shots("यह अंत है।")] == [("यह अंत है।",)]


def test_shots_end_at_clauses() -> None:
    """A long sentence is cut behind its comma, not where the room happens to end."""
    first, second = shots(
        "प्रधानमंत्री से फोन पर बातचीत के दौरान उन्होंने आतंकवादी हमले की कड़ी निंदा की, "
        "और उन्होंने मृतकों के परिजनों के प्रति अपनी गहरी संवेदना भी व्यक्त की।"
    )
    assert first.lines[-1].endswith("की,")
    assert second.lines[0].startswith("और")


@pytest.mark.parametrize(
    "pair", ["साथियों की", "साथियों ने", "बैठे हैं", "इस सभा", "दोनों साथियों", "एस. जयशंकर", "कहा कि", "80वीं जयंती"]
)
def test_words_that_belong_together_stay_on_a_line(pair: str) -> None:
    """Postpositions, auxiliaries, determiners and initials are not parted from their word where there is room."""
    for before in range(2, 12):
        text = f"{'बड़ी ' * before}{pair} {'चर्चा ' * 12}हुई।"
        assert any(pair in line for shot in shots(text) for line in shot.lines)


def test_an_endless_word_is_cut_between_letters_only() -> None:
    """A word wider than a line goes on in the next, no grapheme cluster torn."""
    letters = [letter for shot in shots("क्ष्म्य" * 100) for line in shot.lines for letter in clusters(line)]
    assert letters == clusters("क्ष्म्य" * 100)


def test_a_text_of_spaces_has_no_shots() -> None:
    """Nothing to show is shown as nothing."""
    assert shots(" \n ") == ()
