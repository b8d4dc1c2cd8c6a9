"""The user's jingles and bed: levelled, bounded, faded, and none of it when nobody asks."""

from __future__ import annotations

import wave
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from vachak.audio import record
from vachak.audio.decode import decode
from vachak.audio.loudness import LoudnessMeter
from vachak.audio.music import music
from vachak.audio.segments import wave_of
from vachak.errors import AudioError, UsageError
from vachak.nouns import Card, Line, Recording, Role, Speech
from vachak.settings import Pauses, Sound

Samples = NDArray[np.float32]
Made = Callable[..., Recording]

_RATE = 22050


def _file(path: Path, seconds: float, rate: int = 44100, channels: int = 2, amplitude: float = 0.2) -> str:
    """A chord in a WAV file."""
    t = np.arange(int(seconds * rate)) / rate
    chord = np.sin(2 * np.pi * np.outer((330, 415, 494), t)).mean(axis=0)
    pcm = (amplitude * chord * 32767).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setparams((channels, 2, rate, 0, "NONE", ""))
        file.writeframes(np.repeat(pcm, channels).tobytes())
    return str(path)


def _lufs(samples: Samples) -> float:
    meter = LoudnessMeter(_RATE)
    meter.feed(samples)
    return meter.integrated_lufs()


@pytest.fixture
def made(
    tmp_path: Path,
    talk: Callable[..., Samples],
    wav: Callable[..., Speech],
    line: Callable[..., Line],
    card: Callable[..., Card],
) -> Made:
    """Record five lines: two of the text, a heading, two more."""

    def make(**sound: object) -> Recording:
        roles: tuple[Role, ...] = ("body", "body", "heading", "body", "body")
        pauses = (380, 1000, 600, 380, 380)
        spoken = [(replace(line(pause), role=role), wav(talk(1500))) for role, pause in zip(roles, pauses, strict=True)]
        asked = Sound(**sound)  # type: ignore[arg-type]
        return record(spoken, tmp_path / "episode.part", card=card(-16.0), pauses=Pauses(), sound=asked)

    return make


def _heard(recording: Recording) -> Samples:
    return wave_of(decode(Speech(recording.path.read_bytes(), "mp3")))


@pytest.mark.parametrize(("rate", "channels"), [(44100, 2), (48000, 1), (8000, 1), (22050, 6)])
@pytest.mark.parametrize("amplitude", [0.9, 0.01])
def test_a_jingle_is_mono_at_the_rate_and_level_of_the_speech(
    rate: int, channels: int, amplitude: float, tmp_path: Path
) -> None:
    """Loud or quiet, of any rate and channels: as long as it was, at the loudness asked for, without a click."""
    file = _file(tmp_path / "jingle.wav", 3, rate, channels, amplitude)
    found = music(Sound(opening=file), _RATE, -20.0)
    assert len(found.opening) == pytest.approx(3 * _RATE, abs=50)
    assert _lufs(found.opening) == pytest.approx(-20.0, abs=0.1)
    assert np.abs(found.opening[[0, -1]]).max() < 0.01
    assert not len(found.closing)
    assert not len(found.bed)


def test_a_long_file_is_cut_with_a_fade(tmp_path: Path) -> None:
    """Of a file of 100 s a jingle uses 30 and fades out; a bed uses 60, and ends as it begins."""
    file = _file(tmp_path / "long.wav", 100, 8000, 1)
    found = music(Sound(opening=file, bed=file), _RATE, -20.0)
    assert len(found.opening) / _RATE == pytest.approx(30, abs=0.01)
    assert np.abs(found.opening[-400:]).max() < 0.02
    assert len(found.bed) / _RATE == pytest.approx(59, abs=0.01)
    seam = np.concatenate((found.bed[-2000:], found.bed[:2000]))
    assert np.abs(np.diff(seam)).max() < 1.1 * np.abs(np.diff(found.bed[_RATE : 5 * _RATE])).max()


@pytest.mark.parametrize("seconds", [0.2, 0.5, 1.5])
def test_a_short_bed_can_be_repeated_too(seconds: float, tmp_path: Path) -> None:
    """Shorter than its seam: half of it becomes seam."""
    found = music(Sound(bed=_file(tmp_path / "short.wav", seconds)), _RATE, -20.0)
    assert 0 < len(found.bed) < seconds * _RATE
    assert np.isfinite(found.bed).all()


@pytest.mark.parametrize("name", ["opening", "closing", "bed"])
def test_what_cannot_be_used_is_told_before_a_word_is_encoded(name: str, made: Made, tmp_path: Path) -> None:
    """No such file, a folder, a page, an empty file, silence, a click, a strange rate: setting and file are named."""
    page, empty, silent, click = (tmp_path / name for name in ("page.mp3", "empty.wav", "silent.wav", "click.wav"))
    page.write_bytes(b"<html>" * 100)
    empty.write_bytes(b"")
    _file(silent, 2, amplitude=0)
    _file(click, 0.05)
    strange = Path(_file(tmp_path / "strange.wav", 2, 1000))
    for path, error in (
        (tmp_path / "none.mp3", UsageError),
        (tmp_path, UsageError),
        (page, AudioError),
        (empty, AudioError),
        (silent, AudioError),
        (click, AudioError),
        (strange, AudioError),
    ):
        with pytest.raises(error) as caught:
            made(**{name: str(path)})
        assert f"sound.{name}" in caught.value.message
        assert str(path) in caught.value.message
        assert caught.value.hint
        assert not (tmp_path / "episode.part").exists()


def test_jingles_move_the_cues_exactly(made: Made, tmp_path: Path) -> None:
    """With an opening all cues are later by it and its pause; all else stays; samples and file agree."""
    plain = made()
    file = _file(tmp_path / "jingle.wav", 2.5)
    found = made(opening=file, closing=file)
    moved = {b.start_ms - a.start_ms for a, b in zip(plain.cues, found.cues, strict=True)}
    assert moved <= {2899, 2900, 2901}
    assert found.samples - plain.samples == pytest.approx((2.9 + 0.4 + 2.5) * _RATE, abs=0.08 * _RATE)
    heard = _heard(found)
    assert len(heard) == found.samples
    assert found.loudness_lufs == pytest.approx(-19, abs=0.31)
    # the jingle is as loud as the speech after it
    speech = heard[found.cues[0].start_ms * _RATE // 1000 : found.cues[-1].end_ms * _RATE // 1000]
    assert _lufs(heard[int(0.4 * _RATE) : int(2.9 * _RATE)]) == pytest.approx(_lufs(speech), abs=0.5)
    for cue in found.cues:
        near = np.abs(heard[(cue.start_ms - 100) * _RATE // 1000 :])
        assert int(np.argmax(near > 0.02)) * 1000 / _RATE == pytest.approx(100, abs=15)


def test_the_bed_lies_under_headlines_alone(made: Made, tmp_path: Path) -> None:
    """It is there before, under and after the heading, quieter under its words, and nowhere else."""
    plain, found = made(), made(bed=_file(tmp_path / "bed.wav", 3))
    assert [c.start_ms for c in plain.cues] == [c.start_ms for c in found.cues]
    assert plain.samples == found.samples
    heard = _heard(found)
    heading = found.cues[2]

    def level(start_ms: int, end_ms: int) -> float:
        part = heard[start_ms * _RATE // 1000 : end_ms * _RATE // 1000]
        return float(10 * np.log10(np.square(part).mean() + 1e-12))

    assert level(heading.start_ms - 150, heading.start_ms - 40) == pytest.approx(-19 - 14, abs=5)
    assert level(heading.end_ms + 40, heading.end_ms + 150) == pytest.approx(-19 - 26, abs=6)
    for cue, following in ((found.cues[0], found.cues[1]), (found.cues[3], found.cues[4])):
        assert level(cue.end_ms + 60, following.start_ms - 60) < -75
    assert level(found.cues[1].end_ms + 40, found.cues[1].end_ms + 150) < -50


def test_without_a_wish_nothing_is_added(made: Made) -> None:
    """Off by default: two seconds of pauses and five lines, no more."""
    found = made()
    pauses = 400 + 380 + 1000 + 600 + 380 + 1200
    spoken = sum(cue.end_ms - cue.start_ms for cue in found.cues)
    assert found.samples / 22.05 == pytest.approx(pauses + spoken, abs=30)
