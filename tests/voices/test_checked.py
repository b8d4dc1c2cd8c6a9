"""Speech that fails its proof is asked for again, three times in all."""

from __future__ import annotations

import pytest
from voice_fakes import Scripted

from vachak.errors import SpeechRefused, VoiceBusy
from vachak.nouns import Speech
from vachak.voices.checked import Checked


def _not_bad(speech: Speech, _text: str) -> None:
    if speech.data == b"bad":
        raise SpeechRefused("it is bad")


@pytest.mark.parametrize(("answers", "asked"), [(["good"], 1), (["bad", "good"], 2), (["bad", "bad", "good"], 3)])
def test_asks_until_it_passes(answers: list[str], asked: int) -> None:
    """The first speech that passes is the speech."""
    voice = Scripted([*answers])
    assert Checked(voice, _not_bad).speak("पाठ").data == b"good"
    assert len(voice.asked) == asked


def test_third_failure_is_told() -> None:
    """After three that fail the proof's own error is raised."""
    voice = Scripted(["bad"])
    with pytest.raises(SpeechRefused, match="it is bad"):
        Checked(voice, _not_bad).speak("पाठ")
    assert len(voice.asked) == 3


def test_voice_that_fails_is_not_asked_again() -> None:
    """What the voice itself raises is for others to be patient with."""
    voice = Scripted([VoiceBusy("busy"), "good"])
    with pytest.raises(VoiceBusy):
        Checked(voice, _not_bad).speak("पाठ")
    assert len(voice.asked) == 1
