"""MP3 in stretches is one MP3: nothing is lost, late or doubled where they join, and no peak is too high."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from vachak.audio.decode import decode
from vachak.audio.encoder import CODEC_DELAY, Format, format_of
from vachak.audio.frames import starts, streams
from vachak.audio.mp3 import Mp3File
from vachak.audio.peaks import PeakMeter, decibels
from vachak.audio.segments import wave_of
from vachak.nouns import Speech
from vachak.settings import Sound

Samples = NDArray[np.float32]
Talk = Callable[..., Samples]

_MADE = Format("mp3", 22050, 64, 576, loss_db=0.44)


def _written(path: Path, waves: Iterable[Samples], made: Format = _MADE, peak_dbtp: float = 0.0) -> Mp3File:
    with Mp3File(path, made, peak_dbtp) as file:
        for wave in waves:
            file.write(wave)
    return file


def _heard(path: Path) -> Samples:
    return wave_of(decode(Speech(path.read_bytes(), "mp3")))


def _peak(wave: Samples) -> float:
    meter = PeakMeter()
    meter.feed(wave)
    return decibels(meter.magnitude)


def _programme(talk: Talk, rate: int, lines: int = 14) -> list[Samples]:
    """Lines of 3 s and pauses between them, each line different."""
    pause = np.zeros(rate // 3, np.float32)
    return [part for n in range(lines) for part in (pause, talk(3000 + 37 * n, rate, 0.1 + 0.02 * n, 0))] + [pause]


@pytest.mark.parametrize(("rate", "frame", "kbps"), [(22050, 576, 64), (24000, 576, 64), (44100, 1152, 96)])
def test_what_is_heard_is_what_was_written_sample_by_sample(
    rate: int, frame: int, kbps: int, talk: Talk, tmp_path: Path
) -> None:
    """Over four stretches: as many samples, every line at its place, every pause silent, at one level."""
    waves = _programme(talk, rate)
    _written(tmp_path / "x", waves, Format("mp3", rate, kbps, frame))
    heard, at, gains = _heard(tmp_path / "x"), 0, []
    assert len(heard) == sum(len(wave) for wave in waves)
    for wave in waves:
        part = heard[at : at + len(wave)]
        at += len(wave)
        if not wave.any():
            assert np.abs(part[200:-200]).max() < 0.003
            continue
        shifts = [float(np.dot(np.roll(part, -shift), wave)) for shift in (-1, 0, 1)]
        assert shifts[1] == max(shifts)
        gains.append(20 * np.log10(np.std(part) / np.std(wave)))
    assert max(gains) - min(gains) < 0.1


def test_the_stretches_are_one_stream_with_one_info_frame(talk: Talk, tmp_path: Path) -> None:
    """A reader of frames finds one stream, and in it the delay and padding of the whole."""
    waves = _programme(talk, 22050)
    _written(tmp_path / "x", waves)
    (stream,) = streams((tmp_path / "x").read_bytes())
    assert stream.skip == CODEC_DELAY
    assert 0 <= stream.drop < 576
    assert (tmp_path / "x").read_bytes().count(b"Info") == 1


def test_what_is_left_in_the_lead_in_of_the_delay_is_heard_as_silence(talk: Talk, tmp_path: Path) -> None:
    """Of the encoder's delay only the decoder's part is told: the rest is there, 576 samples of silence."""
    waves = _programme(talk, 22050)
    made = format_of(Sound(), 22050)
    levels = _written(tmp_path / "late", waves, made).levels()
    _written(tmp_path / "told", waves)
    late, told = _heard(tmp_path / "late"), _heard(tmp_path / "told")
    assert made.late == 576
    assert np.array_equal(late[576:], told)
    assert np.abs(late[:576]).max() < 0.003
    assert levels.true_peak_dbtp == pytest.approx(_peak(late), abs=0.01)


@pytest.mark.parametrize(("rate", "kbps"), [(22050, 64), (22050, 96), (44100, 96), (32000, 64), (48000, 128)])
def test_whoever_counts_frames_or_bytes_tells_the_same_length(rate: int, kbps: int, talk: Talk, tmp_path: Path) -> None:
    """The frames are one longer than what is heard, the bytes two; eyeD3's size of a frame is the nearest whole one."""
    made = format_of(Sound(kbps=kbps), rate)
    wave = np.concatenate([np.zeros(made.late, np.float32), *_programme(talk, rate, 16)])
    whole = np.pad(wave, (0, -len(wave) % made.frame))
    _written(tmp_path / "x", [whole[made.late :]], made)
    data = (tmp_path / "x").read_bytes()
    at = starts(data)
    heard = len(_heard(tmp_path / "x")) / rate
    by_bytes = len(data) * 8 / kbps / 1000
    assert heard == len(whole) / rate
    assert (len(at) - 2) * made.frame / rate - heard == pytest.approx(made.frame / rate)
    assert by_bytes - heard == pytest.approx(2 * made.frame / rate, abs=0.001)
    size = 144_000 * kbps / rate
    assert abs(int(size) + (data[2] >> 1 & 1) - size) <= 0.5


def test_it_measures_what_is_heard(talk: Talk, tmp_path: Path) -> None:
    """Its true peak is that of the decoded file."""
    levels = _written(tmp_path / "x", _programme(talk, 22050)).levels()
    assert levels.true_peak_dbtp == pytest.approx(_peak(_heard(tmp_path / "x")), abs=0.01)


@pytest.mark.parametrize("kbps", [32, 40, 64])
def test_no_peak_is_heard_above_the_ceiling(kbps: int, talk: Talk, tmp_path: Path) -> None:
    """Clicks 12 dB above the speech are turned down to the ceiling after encoding; the rest is left alone."""
    waves = _programme(talk, 22050, lines=6)
    made = format_of(Sound(kbps=kbps), 22050)
    free = _written(tmp_path / "free", waves, made)
    for wave in waves[3::4]:
        wave[20_000:40_000:7_000] = 0.9
    ceiling = free.levels().true_peak_dbtp + 1
    held = _written(tmp_path / "held", waves, made, ceiling)
    assert held.levels().true_peak_dbtp <= ceiling
    assert _peak(_heard(tmp_path / "held")) <= ceiling + 0.01
    assert held.levels().loudness_lufs == pytest.approx(free.levels().loudness_lufs, abs=0.3)


def test_no_end_of_sound_without_a_pause_is_whole_too(talk: Talk, tmp_path: Path) -> None:
    """Where no silence is long enough to cut, the stretch goes on."""
    waves = [talk(3000, edge_ms=0)] * 10
    _written(tmp_path / "x", waves)
    assert len(_heard(tmp_path / "x")) == sum(len(wave) for wave in waves)


def test_the_same_sound_gives_the_same_bytes(talk: Talk, tmp_path: Path) -> None:
    """Whichever thread is first."""
    for name in ("one", "two"):
        _written(tmp_path / name, _programme(talk, 22050))
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
