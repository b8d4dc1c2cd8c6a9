"""What docs/voices.md shows is true: its example is a voice, its settings are settings, its figures are ours."""

from __future__ import annotations

import re
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from vachak.settings import Settings, load
from vachak.voices import find_voice, list_voices, patient, registry
from vachak.voices.respelled import respellings
from vachak.voices.wave import wave_file

DOCS = (Path(__file__).parents[2] / "docs" / "voices.md").read_text("utf-8")


def _blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", DOCS, re.DOTALL)


def test_example_is_a_voice(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The example, saved as it stands and named by an entry point, is listed and speaks."""
    (tmp_path / "my_voice.py").write_text(_blocks("python")[0], "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    points = {"mine": EntryPoint("mine", "my_voice:MyVoice", "vachak.voices"), **registry._points()}
    monkeypatch.setattr(registry, "_points", lambda: points)
    assert {s.name: s.available for s in list_voices(Settings())}["mine"]
    voice = find_voice("mine:deep", Settings())
    monkeypatch.setattr("my_voice.wav_bytes", lambda text: wave_file(b"\0\0" * len(text), 22_050), raising=False)
    assert voice.card.name == "mine:deep"
    assert voice.speak("पाठ").codec == "wav"


def test_lexicon_rows_are_settings(tmp_path: Path) -> None:
    """The rows shown are read from a vachak.toml, and are for the voices they name."""
    (tmp_path / "vachak.toml").write_text(_blocks("toml")[0], "utf-8")
    rows = load(tmp_path / "vachak.toml").speaking.lexicon
    assert ("जयशंकर", "जय शंकर") in respellings("gtts", rows)
    assert ("जयशंकर", "जय शंकर") not in respellings("espeak", rows)


def test_figures_are_ours() -> None:
    """The table of politeness holds the defaults of the program, and every built-in voice has its row."""
    gtts = Settings().gtts
    for name, value in (("at_once", gtts.at_once), ("burst", gtts.burst), ("per_second", f"{gtts.per_second:g}")):
        assert re.search(rf"\| {value} \| `gtts\.{name}` \|", DOCS), name
    assert f"| {patient._TRIES}, {patient._PATIENCE_S:.0f} s |" in DOCS
    assert f"up to {patient._LONGEST_REST_S:.0f} s" in DOCS
    for name in registry._points():
        assert f"| `{name}`" in DOCS
