"""Who speaks: `auto` and its fallback."""

from __future__ import annotations

from pathlib import Path

import pytest

from vachak.errors import SpeechRefused, VoiceBusy
from vachak.settings import Settings
from vachak.studio.casting import Cast


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """`auto`, with a cache of its own."""
    return Settings(cache=str(tmp_path))


def test_without_google_the_embedded_voice_speaks_and_one_line_says_so(settings: Settings) -> None:
    """Google does not answer: espeak is the only candidate, marked as a fallback, and no text is sent."""
    said: list[str] = []
    [candidate] = Cast(settings, said.append, google=False).candidates()
    assert (candidate.name, candidate.fallback_from) == ("espeak", "gtts")
    assert said == ["gtts: Google does not answer; espeak speaks instead"]


def test_with_google_the_first_is_gtts_and_it_is_said_where_the_text_goes(settings: Settings) -> None:
    """That the text is sent to Google is said before it is."""
    said: list[str] = []
    candidates = Cast(settings, said.append, google=True).candidates()
    assert next(candidates).name == "gtts"
    assert ["Google" in line for line in said] == [True]


def test_a_voice_that_asks_to_wait_is_out_for_the_run_one_that_refuses_a_text_is_not(settings: Settings) -> None:
    """VoiceBusy ends a voice's part in the run, SpeechRefused only in the episode."""
    cast = Cast(settings, lambda _: None, google=True)
    for error, first in ((SpeechRefused("no", ""), "gtts"), (VoiceBusy("later", ""), "gtts"), (None, "espeak")):
        candidate = next(cast.candidates())
        assert candidate.name == first
        if error is not None:
            cast.failed(candidate, error)


def test_a_named_voice_has_no_stand_in(tmp_path: Path) -> None:
    """Only `auto` falls back, and only `auto` asks whether Google is there."""
    cast = Cast(Settings(voice="espeak", cache=str(tmp_path)), lambda _: None)
    assert [c.name for c in cast.candidates()] == ["espeak"]
    assert cast.google() is None


def test_the_cards_of_auto_are_those_of_all_it_may_take(settings: Settings) -> None:
    """An episode stays unchanged whichever of them made it."""
    assert [card.name for card in Cast(settings, lambda _: None).cards()] == ["gtts", "espeak"]
