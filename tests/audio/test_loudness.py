"""Loudness is what BS.1770 says it is, at every sample rate and in any portions."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from vachak.audio.loudness import LoudnessMeter

unhurried = settings(deadline=None, max_examples=40)  # no time is asserted: machines differ
Samples = NDArray[np.float32]

# BS.1770-4, tables 1 and 2: both filters at 48 kHz
_SHELF = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585))
_HIGHPASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))


def _sine(hertz: float, dbfs: float, seconds: float, rate: int) -> Samples:
    t = np.arange(int(seconds * rate)) / rate
    return (10 ** (dbfs / 20) * np.sin(2 * np.pi * hertz * t)).astype(np.float32)


def _lufs(samples: Samples, rate: int, portion: int = 5000) -> float:
    meter = LoudnessMeter(rate)
    for start in range(0, len(samples), portion):
        meter.feed(samples[start : start + portion])
    return meter.integrated_lufs()


def _expected(hertz: float, dbfs: float) -> float:
    """The loudness of a sine by the standard's own coefficients."""
    z = np.exp(-2j * np.pi * hertz / 48000)
    gains = [abs(np.polyval(b[::-1], z) / np.polyval(a[::-1], z)) for b, a in (_SHELF, _HIGHPASS)]
    return float(-0.691 + dbfs - 20 * np.log10(np.sqrt(2)) + 20 * np.log10(np.prod(gains)))


@pytest.mark.parametrize("rate", [16000, 22050, 24000, 44100, 48000])
@pytest.mark.parametrize("hertz", [60, 100, 440, 997, 2000, 3500])
def test_a_sine_is_as_loud_as_the_standard_says(rate: int, hertz: float) -> None:
    """A sine of -23 dBFS reads within 0.1 LU of BS.1770's coefficients, whatever the sample rate."""
    found = _lufs(_sine(hertz, -23.0, 5, rate), rate)
    # near half the sample rate the filters of all meters (libebur128 too) bend away from the 48 kHz ones
    assert found == pytest.approx(_expected(hertz, -23.0), abs=0.1 if hertz < rate / 10 else 0.2)


@pytest.mark.parametrize(
    ("parts", "lufs"),
    [
        (((-23.0, 20),), -26.0),  # EBU Tech 3341 case 1, in one channel: 3 LU less than in two
        (((-33.0, 20),), -36.0),
        (((-36.0, 10), (-23.0, 60), (-36.0, 10)), -26.0),  # case 3: quiet parts are gated
        (((-72.0, 10), (-36.0, 10), (-23.0, 60), (-36.0, 10), (-72.0, 10)), -26.0),  # case 4
        (((-26.0, 20), (-20.0, 20), (-26.0, 20)), -26.0),  # case 5 of 20.1 s, rounded
    ],
)
def test_quiet_parts_do_not_count(parts: tuple[tuple[float, int], ...], lufs: float) -> None:
    """The EBU's test signals for gating read what they must, within the EBU's 0.1 LU."""
    rate = 16000
    programme = np.concatenate([_sine(1000, dbfs, seconds, rate) for dbfs, seconds in parts])
    assert _lufs(programme, rate) == pytest.approx(lufs, abs=0.15)


@pytest.mark.parametrize("samples", [np.zeros(0), np.zeros(50_000), np.full(30_000, 1e-6)])
def test_silence_has_no_loudness(samples: NDArray[np.float64]) -> None:
    """Nothing, silence and what is under the absolute gate read minus infinity, without a warning."""
    assert _lufs(samples.astype(np.float32), 22050) == float("-inf")


def test_a_short_sound_counts_as_what_there_is_of_it() -> None:
    """Two tenths of a second, less than one window, have a loudness near that of a longer sound."""
    assert _lufs(_sine(1000, -23.0, 0.2, 22050), 22050) == pytest.approx(-26.0, abs=0.5)


@unhurried
@given(cuts=st.lists(st.integers(0, 44100), max_size=8), gain_db=st.floats(-20, 6))
def test_portions_do_not_matter_and_a_gain_adds_up(cuts: list[int], gain_db: float) -> None:
    """However the samples are cut up, the reading is the same; x dB of gain are x LU."""
    whole = np.random.default_rng(7).normal(0, 0.1, 44100).astype(np.float32)
    meter = LoudnessMeter(22050)
    for part in np.split(whole * np.float32(10 ** (gain_db / 20)), sorted(cuts)):
        meter.feed(part)
    assert meter.integrated_lufs() == pytest.approx(_lufs(whole, 22050) + gain_db, abs=0.01)
