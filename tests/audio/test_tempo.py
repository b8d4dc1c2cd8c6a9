"""Another pace: the same voice at the same pitch, in another time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from vachak.audio import record
from vachak.audio.segments import samples, segment_of
from vachak.audio.tempo import at_tempo, tempo, words_at
from vachak.errors import UsageError
from vachak.nouns import Card, Line, Speech, Word
from vachak.settings import Pauses, Sound

Samples = NDArray[np.float32]

_RATE = 22050


@pytest.mark.parametrize(
    ("pace", "speed", "factor"),
    [(0, 200, 1.0), (150, 0, 1.0), (150, 150, 1.0), (150, 300, 2.0), (150, 75, 0.5)],
)
def test_only_a_voice_with_a_pace_of_its_own_is_stretched(
    pace: int, speed: int, factor: float, card: Callable[..., Card]
) -> None:
    """A voice that keeps to the speed itself (pace 0), and no wish for one, leave the sound alone."""
    assert tempo(replace(card(), pace_wpm=pace), Sound(speed_wpm=speed)) == factor


@pytest.mark.parametrize("speed", [20, 74, 376, 450])
def test_a_pace_out_of_reach_is_told_with_what_is_in_reach(speed: int, card: Callable[..., Card]) -> None:
    """Slower than half and faster than two and a half times is refused in words a minute."""
    with pytest.raises(UsageError, match=f"{speed} words a minute") as caught:
        tempo(replace(card(), pace_wpm=150), Sound(speed_wpm=speed))
    assert "75 to 375" in caught.value.hint


@pytest.mark.parametrize("factor", [0.5, 0.8, 1.25, 2.5])
def test_the_length_is_exact_and_the_pitch_stays(factor: float, talk: Callable[..., Samples]) -> None:
    """A buzz of 120 Hz is one still, and as long as the factor says to a sample; its level within 1.5 dB."""
    sound = segment_of(talk(2000, edge_ms=0), _RATE)
    found = samples(at_tempo(sound, factor)).astype(np.float64)
    assert len(found) == pytest.approx(2 * _RATE / factor, abs=1)
    middle = found[len(found) // 4 : 3 * len(found) // 4]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle))))
    low = spectrum[: int(200 * len(middle) / _RATE)]
    assert np.argmax(low) * _RATE / len(middle) == pytest.approx(120, abs=3)
    levels = [20 * np.log10(np.std(s)) for s in (found, samples(sound).astype(np.float64))]
    assert levels[0] == pytest.approx(levels[1], abs=1.5)


@pytest.mark.parametrize("factor", [0.6, 1.7])
def test_sound_and_word_times_stay_together(factor: float, talk: Callable[..., Samples]) -> None:
    """Where a word began in the sound, it begins in the stretched sound, within 30 ms."""
    gap = np.zeros(_RATE // 2, np.float32)
    sound = np.concatenate([talk(500, edge_ms=0), gap, talk(700, edge_ms=0), gap, talk(300, edge_ms=0)])
    words = words_at((Word(0, 500, 0, 2), Word(1000, 1700, 3, 5), Word(2200, 2500, 6, 8)), factor)
    found = np.abs(samples(at_tempo(segment_of(sound, _RATE), factor)).astype(np.float64)) > 1000
    for word in words[1:]:
        near = found[(word.start_ms - 150) * _RATE // 1000 :]
        assert int(np.argmax(near)) * 1000 / _RATE - 150 == pytest.approx(0, abs=30)
    assert [(w.start, w.end) for w in words] == [(0, 2), (3, 5), (6, 8)]


def test_a_recording_keeps_the_speed(
    tmp_path: Path,
    talk: Callable[..., Samples],
    wav: Callable[..., Speech],
    line: Callable[..., Line],
    card: Callable[..., Card],
) -> None:
    """A line of 2 s at 100 words a minute takes 1.25 s at 160, its words inside; the pauses stay."""
    spoken = [(line(380), wav(talk(2000), words=(Word(200, 2200, 0, 4),)))] * 2
    slow = replace(card(), pace_wpm=100)
    found = record(spoken, tmp_path / "x.mp3", card=slow, pauses=Pauses(), sound=Sound(speed_wpm=160))
    one, two = found.cues
    assert one.end_ms - one.start_ms == pytest.approx(1250, abs=40)
    assert two.start_ms - one.end_ms == pytest.approx(380, abs=2)
    assert one.words[0].end_ms <= one.end_ms
    assert found.loudness_lufs == pytest.approx(-19, abs=0.31)
