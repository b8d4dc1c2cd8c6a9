"""Speech marks, as Amazon Polly writes them."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from shown_lines import cues, line_of, words_of

from vachak.nouns import Cue
from vachak.publish.marks import speech_marks


def marks_of(found: tuple[Cue, ...]) -> list[dict[str, Any]]:
    """The marks, read back line by line."""
    return [json.loads(line) for line in speech_marks(found).splitlines()]


@settings(deadline=None)
@given(found=cues)
def test_each_mark_points_at_its_bytes(found: tuple[Cue, ...]) -> None:
    """`start` and `end` cut `value` out of the UTF-8 text of the shown lines; times never go back."""
    text = "\n".join(cue.line.shown for cue in found).encode()
    marks = marks_of(found)
    assert [text[mark["start"] : mark["end"]].decode() for mark in marks] == [mark["value"] for mark in marks]
    assert [mark["value"] for mark in marks if mark["type"] == "sentence"] == [cue.line.shown for cue in found]
    assert [mark["time"] for mark in marks] == sorted(mark["time"] for mark in marks)


def test_what_is_written_as_one_is_one_word() -> None:
    """₹50 is said in two words and shown as one, from its first; a sign that is not said has no mark."""
    line = line_of(["कुल", ("₹50", "पचास रुपये"), ("*", ""), "लगे।"])
    marks = marks_of((Cue(100, 500, line, words_of(line, 100, 500)),))
    assert [(mark["time"], mark["type"], mark["value"]) for mark in marks] == [
        (100, "sentence", "कुल ₹50 * लगे।"),
        (100, "word", "कुल"),
        (200, "word", "₹50"),
        (400, "word", "लगे।"),
    ]


def test_a_voice_without_word_times_gives_sentences_only() -> None:
    """Nothing is guessed."""
    assert [mark["type"] for mark in marks_of((Cue(0, 9, line_of(["कुल"])),))] == ["sentence"]
