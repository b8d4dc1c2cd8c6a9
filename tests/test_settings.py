"""Settings: what wins over what, and what is refused by name."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vachak.errors import UsageError
from vachak.settings import Settings, cache_folder, load


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("VACHAK_VOICE", "VACHAK_OUT", "VACHAK_CACHE"):
        monkeypatch.delenv(name, raising=False)


def test_flags_win_over_environment_over_file_over_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each layer hides the one below it, key by key."""
    assert load().voice == "auto"
    Path("vachak.toml").write_text('voice = "file"\nout = "file"\n[sound]\nlevel_lufs = -16\n')
    monkeypatch.setenv("VACHAK_VOICE", "environment")
    found = load(None, {"sound.level_lufs": -20.0, "out": None})
    assert (found.voice, found.out, found.sound.level_lufs) == ("environment", "file", -20.0)
    assert load(None, {"voice": "flag"}).voice == "flag"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("voise = 'espeak'", "voise"),
        ("[sound]\nlevl = 1", "sound.levl"),
        ("[sound]\nlevel_lufs = 'loud'", "sound.level_lufs"),
        ("[sound]\nlevel_lufs = 3", "sound.level_lufs"),
        ("[sound]\nformat = 'aac'", "sound.format"),
        ("[files]\nsrt = 'yes'", "files.srt"),
        ("jobs = 1.5", "jobs"),
        ("jobs = true", "jobs"),
        ("sound = 3", "sound"),
        ("this is no toml", "vachak.toml"),
        ("[reading]\ndrop = 'x'", "reading.drop"),
    ],
)
def test_what_cannot_be_is_refused_by_name(text: str, named: str) -> None:
    """An unknown key, a wrong kind and a value out of range each raise UsageError that names the key."""
    Path("vachak.toml").write_text(text)
    with pytest.raises(UsageError, match=named.replace(".", r"\.")) as told:
        load()
    assert told.value.hint


def test_a_missing_file_is_an_error_only_when_it_was_named() -> None:
    """No vachak.toml is fine; a --config that is not there is not."""
    load()
    with pytest.raises(UsageError, match=r"no\.toml"):
        load(Path("no.toml"))


def test_a_near_name_is_offered() -> None:
    """A misspelt key gets the key that was meant."""
    Path("vachak.toml").write_text("[sound]\nformt = 'mp3'")
    with pytest.raises(UsageError) as told:
        load()
    assert "sound.format" in told.value.hint


def _keys(section: Any, prefix: str = "") -> list[tuple[str, Any]]:
    found = []
    for field in fields(section):
        value = getattr(section, field.name)
        name = f"{prefix}{field.name}"
        found += _keys(value, f"{name}.") if is_dataclass(value) else [(name, value)]
    return found


@given(st.sampled_from(_keys(Settings())))
def test_every_default_is_a_value_it_takes(key: tuple[str, Any]) -> None:
    """Each setting accepts its own default, given as a flag."""
    name, value = key
    assert load(None, {name: value}) == Settings()


def test_the_cache_goes_where_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """VACHAK_CACHE names the cache folder; without it the user's own cache folder is taken."""
    assert cache_folder(load()).name == "vachak"
    monkeypatch.setenv("VACHAK_CACHE", "here")
    assert cache_folder(load()) == Path("here")
