"""True peaks are those of the wave, not of its samples."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from vachak.audio.levels import Aim
from vachak.audio.limiter import limit, turned_down
from vachak.audio.peaks import PeakMeter, block_peaks, decibels

unhurried = settings(deadline=None, max_examples=40)  # no time is asserted: machines differ
Samples = NDArray[np.float32]


def _soft(samples: NDArray[np.floating]) -> Samples:
    """With soft edges: a wave that begins at once overshoots by itself."""
    edge = np.minimum(1, np.minimum(np.arange(len(samples)), np.arange(len(samples))[::-1]) / 200)
    return (samples * edge).astype(np.float32)


def _peak(samples: Samples) -> float:
    meter = PeakMeter()
    meter.feed(samples)
    return meter.magnitude


@pytest.mark.parametrize(
    ("cycles", "phase", "above_samples_db"),
    [(0.25, np.pi / 4, 3.01), (0.25, 0.0, 0.0), (1 / 6, np.pi / 3, 1.25), (0.125, np.pi / 8, 0.69)],
)
def test_the_wave_between_samples_counts(cycles: float, phase: float, above_samples_db: float) -> None:
    """BS.1770's example: a sine of a quarter of the rate has peaks 3 dB above its samples; others by hand."""
    sine = _soft(0.5 * np.sin(2 * np.pi * cycles * np.arange(4000) + phase))
    assert decibels(_peak(sine) / float(np.abs(sine).max())) == pytest.approx(above_samples_db, abs=0.1)


@unhurried
@given(cuts=st.lists(st.integers(0, 6000), max_size=10))
def test_portions_do_not_matter(cuts: list[int]) -> None:
    """However the samples are cut up, the peak is the same."""
    whole = _soft(np.random.default_rng(3).normal(0, 0.1, 6000))
    meter = PeakMeter()
    for part in np.split(whole, sorted(cuts)):
        meter.feed(part)
    assert meter.magnitude == pytest.approx(_peak(whole), rel=1e-5)


def test_what_cannot_matter_is_not_looked_at_closely_and_nothing_is_missed() -> None:
    """With a known peak, every block that exceeds it still reads the same."""
    samples = _soft(np.random.default_rng(5).normal(0, 0.2, 20_000))
    exact, quick = block_peaks(samples, 22), block_peaks(samples, 22, known=0.6)
    assert exact.max() > 0.6
    np.testing.assert_array_equal(quick[exact > 0.6], exact[exact > 0.6])


@pytest.mark.parametrize("count", [0, 1, 21, 22, 23])
def test_the_shortest_sounds_have_peaks(count: int) -> None:
    """Nothing has none; a few samples have at least their own."""
    assert _peak(np.full(count, 0.5, np.float32)) == pytest.approx(0.5 if count else 0.0, abs=0.1)
    assert len(block_peaks(np.full(count, 0.5, np.float32), 22)) == -(-count // 22)


_WAVES = arrays(np.float32, st.integers(1, 4000), elements=st.floats(-4, 4, width=16))


@unhurried
@given(samples=_WAVES, ceiling=st.floats(0.1, 1.0))
def test_the_limiter_holds_its_ceiling(samples: Samples, ceiling: float) -> None:
    """No wave passes the ceiling by more than 0.5 dB, however wild; nothing is ever turned up."""
    limited = limit(samples, 22050, ceiling)
    assert len(limited) == len(samples)
    assert np.abs(limited).max() <= ceiling * 1.0001
    assert (np.abs(limited) <= np.abs(samples) + 1e-6).all()
    assert block_peaks(limited, 22).max() <= ceiling * 1.06


@unhurried
@given(samples=_WAVES)
def test_the_limiter_is_nothing_under_its_ceiling(samples: Samples) -> None:
    """Whatever has no true peak above the ceiling is the very same array."""
    assert limit(samples, 22050, float(block_peaks(samples, 22).max()) + 1e-6) is samples


@unhurried
@given(samples=_WAVES, gain_db=st.floats(-30, 30))
def test_a_gain_is_one_factor_for_every_sample_below_the_ceiling(samples: Samples, gain_db: float) -> None:
    """Linear: x dB on the aim are x dB on every sample, loud and quiet alike."""
    gain = 10 ** (gain_db / 20)
    peak = float(block_peaks(samples, 22).max()) * gain
    found = Aim(gain_db, decibels(max(peak, 1e-9)) + 0.1).apply(samples, 22050)
    np.testing.assert_allclose(found, samples * gain, rtol=1e-5, atol=1e-9)


@unhurried
@given(needed=arrays(np.float64, st.integers(1, 300), elements=st.floats(0.05, 1.0)))
def test_turning_down_is_enough_everywhere_and_nowhere_up(needed: NDArray[np.float64]) -> None:
    """Each block gets at most its share, and nothing is turned up."""
    gain = turned_down(np.ones(22 * len(needed), np.float32), needed, 22).reshape(-1, 22)
    assert (gain.max(axis=1) <= needed + 1e-5).all()
    assert gain.max() <= 1 + 1e-6
    if (needed == 1).all():
        assert gain.min() >= 1 - 1e-6


def test_the_limiter_turns_down_smoothly() -> None:
    """Around one loud burst the gain moves at most 0.1 dB in a tenth of a millisecond: no click."""
    sine = np.sin(2 * np.pi * 150 * np.arange(22050) / 22050).astype(np.float32) * 0.5
    sine[10_000:10_200] *= 3
    limited = limit(sine, 22050, 0.5)
    sure = np.abs(sine) > 0.1
    gain = 20 * np.log10(np.abs(limited[sure] / sine[sure]))
    assert gain.min() == pytest.approx(-9.5, abs=0.6)
    assert np.abs(np.diff(gain)).max() / np.diff(np.flatnonzero(sure)).max() < 0.1
    assert gain[:3000] == pytest.approx(0, abs=0.01)
