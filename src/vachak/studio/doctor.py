"""Is everything in place? Each finding is tried for real, not looked up."""

from __future__ import annotations

import platform
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from vachak import audio, voices
from vachak.errors import VachakError
from vachak.nouns import Line
from vachak.settings import Settings, cache_folder, load
from vachak.studio.steps import writable

__all__ = ["Finding", "examine"]

_PACKAGES = ("gTTS", "pydub", "pedalboard", "mutagen", "espeakng-loader", "typer")
_WORDS = "नमस्ते, यह वाचक है।"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: what it is, what was found, and the error where it is not in place."""

    name: str
    text: str
    error: VachakError | None = None


def examine(config: Path | None = None) -> Iterator[Finding]:
    """Look at settings, packages, voices, encoder and folders, most fundamental first."""
    yield Finding("python", f"{platform.python_version()} on {platform.system()} {platform.machine()}")
    yield Finding("packages", ", ".join(f"{name} {version(name)}" for name in _PACKAGES))
    try:
        settings = load(config)
    except VachakError as error:
        yield Finding("settings", error.message, error)
        settings = Settings()
    else:
        yield Finding("settings", f"voice {settings.voice}, episodes in {settings.out}")
    yield _tried("embedded voice", lambda: _speak(settings))
    yield _tried("encoder", lambda: _record(settings))
    yield _tried("output", lambda: _writable(Path(settings.out)))
    yield _cache(settings)
    yield _google(settings)


def _tried(name: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(name, look())
    except VachakError as error:
        return Finding(name, error.message, error)


def _speak(settings: Settings) -> str:
    voice = voices.open_voice("espeak", settings, check=audio.prove)
    speech = voice.speak(_WORDS)
    return f"{voice.card.name} {voice.card.version} speaks ({len(speech.words)} words)"


def _record(settings: Settings) -> str:
    voice = voices.open_voice("tone", settings)
    line = Line("body", _WORDS, _WORDS, (), 0, 1, 1)
    with tempfile.TemporaryDirectory() as folder:
        recording = audio.record(
            [(line, voice.speak(_WORDS))],
            Path(folder) / "doctor.mp3",
            card=voice.card,
            pauses=settings.pauses,
            sound=settings.sound,
        )
    return f"MP3 at {recording.sample_rate} Hz, {recording.loudness_lufs:.1f} LUFS"


def _writable(folder: Path) -> str:
    writable(folder)
    return f"{folder} can be written"


def _cache(settings: Settings) -> Finding:
    """The cache is a convenience: a finding, never an error."""
    try:
        return Finding("cache", _writable(cache_folder(settings)))
    except VachakError as error:
        return Finding("cache", f"off: {error.message}")


def _google(settings: Settings) -> Finding:
    """Google's voice is optional: asked for a finding, never an error."""
    answers = voices.google_answers(settings)
    text = "answers (only --voice gtts and auto ask it)" if answers else "does not answer; auto uses the embedded voice"
    return Finding("google", text)
