"""Chapters of a programme."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from shown_lines import cues, line_of

from vachak.nouns import Cue
from vachak.publish.chapters import Chapter, chapters, json_chapters


@settings(deadline=None)
@given(found=cues)
def test_chapters_follow_each_other_from_the_start_to_the_end(found: tuple[Cue, ...]) -> None:
    """The first starts at 0 with the title; one for each heading, at its cue; they meet."""
    end = found[-1].end_ms + 1000
    parts = chapters("नाम", found, end)
    headings = [cue for cue in found if cue.line.role == "heading"]
    assert (parts[0].start_ms, parts[0].title, parts[-1].end_ms) == (0, "नाम", end)
    assert [part.start_ms for part in parts[1:]] == [cue.start_ms for cue in headings]
    assert all(one.end_ms == other.start_ms for one, other in pairwise(parts))


def test_a_heading_of_nothing_begins_no_chapter() -> None:
    """What leaves nothing to show cannot name a part."""
    assert chapters("नाम", [Cue(5, 9, line_of(["\x00"], "heading"))], 10) == (Chapter(0, 10, "नाम"),)


def test_json_chapters_count_seconds() -> None:
    """As the Podcasting 2.0 namespace has them."""
    found = json_chapters([Chapter(0, 1500, "नाम"), Chapter(1500, 2000, "दूसरा")])
    assert found == {
        "version": "1.2.0",
        "chapters": [{"startTime": 0.0, "title": "नाम"}, {"startTime": 1.5, "title": "दूसरा"}],
    }
