"""Finding voices: through entry points, with near names, and one broken plugin stops nothing."""

from __future__ import annotations

from importlib.metadata import EntryPoint

import pytest

from vachak.errors import VoiceMissing
from vachak.settings import Espeak, Settings, Sound
from vachak.voices import card_of, find_voice, list_voices, open_voice, registry


def test_built_in_voices_are_there() -> None:
    """The three that come with vachak are installed, available, and in order."""
    found = {s.name: s for s in list_voices(Settings())}
    assert {"espeak", "gtts", "tone"} <= set(found)
    assert list(found) == sorted(found)
    for name in ("espeak", "gtts", "tone"):
        assert (found[name].available, found[name].reason) == (True, "")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("espaek", "did you mean espeak?"),
        ("", "voices here: "),
        ("piper", "voices here: "),
        ("espeak:f33", "f3"),
        ("espeak:../../etc/passwd", "espeak:"),
        ("espeak:F3", "f3"),
        ("tone:x", "tone"),
        ("gtts:x@y", "top-level domain"),
    ],
)
def test_unknown_voice_is_told(name: str, hint: str) -> None:
    """An unknown voice or variant is a VoiceMissing with what is near it."""
    with pytest.raises(VoiceMissing) as caught:
        open_voice(name)
    assert caught.value.exit_code == 4
    assert hint in caught.value.hint


def test_broken_plugin_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """A plugin that cannot be loaded, or fails in its card, has a status; the others are listed all the same."""
    broken = {
        "gone": EntryPoint("gone", "vachak_no_such_module:Voice", "vachak.voices"),
        "odd": EntryPoint("odd", "json:dumps", "vachak.voices"),
        **registry._points(),
    }
    monkeypatch.setattr(registry, "_points", lambda: broken)
    found = {s.name: s for s in list_voices(Settings())}
    assert not found["gone"].available
    assert "vachak_no_such_module" in found["gone"].reason
    assert not found["odd"].available
    assert found["espeak"].available
    with pytest.raises(VoiceMissing, match="broken"):
        find_voice("gone", Settings())


def test_card_follows_the_settings() -> None:
    """The version changes with whatever changes the sound: pace, variant, domain; and with nothing else."""
    plain = card_of("espeak", Settings())
    assert plain == card_of("espeak", Settings(jobs=7, out="elsewhere"))
    others = [
        card_of("espeak", Settings(espeak=Espeak(words_per_minute=150))),
        card_of("espeak", Settings(sound=Sound(speed_wpm=150))),
        card_of("espeak:f3", Settings()),
    ]
    assert plain.version not in {c.version for c in others}
    assert others[0].version == others[1].version


def test_speed_of_the_programme_wins() -> None:
    """sound.speed_wpm is espeak's pace where it is set, and never below what the library can."""
    both = Settings(espeak=Espeak(words_per_minute=300), sound=Sound(speed_wpm=120))
    assert "120 wpm" in card_of("espeak", both).version
    assert "80 wpm" in card_of("espeak", Settings(sound=Sound(speed_wpm=10))).version
