"""Captions: WebVTT and SubRip."""

from __future__ import annotations

import io
from itertools import pairwise
from pathlib import Path

import pytest
import webvtt as reader
from hypothesis import given, settings
from hypothesis import strategies as st
from shown_lines import cues, hostile, line_of, words_of

from vachak.nouns import Cue, Line
from vachak.publish.captions import captions, srt, webvtt
from vachak.publish.layout import clusters


def text_of(line: Line) -> str:
    """A line's letters."""
    return "".join(line.shown.split())


@settings(deadline=None)
@given(found=cues)
def test_captions_hold_every_word_in_order_and_fit(found: tuple[Cue, ...]) -> None:
    """Nothing lost, nothing moved; at most two lines of 42 grapheme clusters."""
    shown = captions(found, found[-1].end_ms)
    letters = "".join("".join(caption.lines) for caption in shown).replace(" ", "")
    assert letters == "".join(text_of(cue.line) for cue in found)
    for caption in shown:
        assert 1 <= len(caption.lines) <= 2
        assert all(len(clusters(line)) <= 42 for line in caption.lines)


@settings(deadline=None)
@given(found=cues, early=st.integers(0, 3000))
def test_captions_never_overlap_and_end_with_the_programme(found: tuple[Cue, ...], early: int) -> None:
    """Each has a length, begins with or after the end of the one before, and its line's first begins with its cue."""
    end = found[-1].end_ms + early
    shown = captions(found, end)
    assert all(caption.start_ms < caption.end_ms for caption in shown)
    assert all(one.end_ms <= other.start_ms for one, other in pairwise(shown))
    assert shown[-1].end_ms <= end
    assert {cue.start_ms for cue in found} <= {caption.start_ms for caption in shown}


def test_a_long_sentence_is_parted_when_its_word_sounds() -> None:
    """With word times the second caption begins with its first word, also behind a number said in many words."""
    words = [
        "इस",
        "वर्ष",
        ("1,23,456", "एक लाख तेईस हज़ार चार सौ छप्पन"),
        *["बड़े"] * 12,
        "कारखाने,",
        "अब",
        *["नए"] * 15,
        "हैं।",
    ]
    line = line_of(words)  # type: ignore[arg-type]
    cue = Cue(1000, 21_000, line, words_of(line, 1000, 21_000))
    first, second = captions([cue], 30_000)
    assert second.lines[0].startswith("अब")
    sounds = next(word for word in cue.words if line.spoken[word.start : word.end] == "अब")
    assert (first.start_ms, first.end_ms, second.start_ms, second.end_ms) == (
        1000,
        sounds.start_ms,
        sounds.start_ms,
        21_000,
    )


def test_without_word_times_a_sentence_is_parted_by_its_share() -> None:
    """The share is that of the spoken text: a number takes the time its words take."""
    line = line_of([("1" * 40, "एक " * 80), ("2" * 40, "दो " * 80), *["तीन"] * 20])
    first, second = captions([Cue(0, 10_000, line)], 10_000)
    assert second.lines[0].startswith("तीन")
    assert first.end_ms == second.start_ms > 8000


@given(text=hostile)
@settings(max_examples=50, deadline=None)
def test_webvtt_of_hostile_text_is_read_back_as_it_is_shown(text: str) -> None:
    """Markup, arrows and keywords in the text are shown, not obeyed: webvtt-py reads as many cues with that text."""
    line = line_of([text])
    shown = captions([Cue(0, 60_000, line)], 60_000)
    found = reader.from_buffer(io.StringIO(webvtt(shown)))
    assert len(found.captions) == len(shown)
    for read, caption in zip(found.captions, shown, strict=True):
        assert read.raw_text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") == "\n".join(caption.lines)


def test_webvtt_marks_headings_and_the_language() -> None:
    """A heading is bold; the file says it is Hindi."""
    shown = captions([Cue(0, 1000, line_of(["शीर्षक"], "heading")), Cue(1000, 2000, line_of(["पाठ"]))], 2000)
    assert webvtt(shown) == (
        "WEBVTT\nKind: captions\nLanguage: hi\n\n"
        "1\n00:00:00.000 --> 00:00:01.000\n<b>शीर्षक</b>\n\n"
        "2\n00:00:01.000 --> 00:00:02.000\nपाठ\n"
    )


def test_srt_is_read_back(tmp_path: Path) -> None:
    """SubRip has commas for points and no header."""
    path = tmp_path / "a.srt"
    shown = captions([Cue(0, 1500, line_of(["पाठ <i>"]))], 2000)
    path.write_text(srt(shown), encoding="utf-8")
    (caption,) = reader.from_srt(str(path)).captions
    assert (caption.start, caption.end, caption.text) == ("00:00:00.000", "00:00:01.500", "पाठ ‹i›")


@pytest.mark.parametrize("text", ["\x00", "\u202e \ud800"])
def test_a_line_with_nothing_to_show_has_no_caption(text: str) -> None:
    """An empty cue would end the file for some readers."""
    assert captions([Cue(0, 1000, line_of([text]))], 1000) == ()
