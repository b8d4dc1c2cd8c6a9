"""Loudness and true peak of a programme as it streams by (ITU-R BS.1770-4, mono)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from pedalboard import Pedalboard

__all__ = ["LoudnessMeter", "PeakMeter", "decibels"]

Samples = NDArray[np.float32]

_ABSOLUTE_GATE_LUFS = -70.0
_RELATIVE_GATE_LU = -10.0
_OFFSET = -0.691  # BS.1770: a 997 Hz sine at 0 dBFS in one channel reads -3.01
_BLOCKS_PER_WINDOW = 4  # 400 ms windows, 75 % overlap
# BS.1770's two filters as analogue prototypes (Brecht De Man, 2014): good at every sample rate
_SHELF_HZ, _SHELF_DB, _SHELF_Q = 1681.974450955533, 3.999843853973347, 0.7071752369554196
_HIGHPASS_HZ = 38.13547087602444


class LoudnessMeter:
    """Integrated loudness: feed it samples in any portions, then ask."""

    def __init__(self, sample_rate: int) -> None:
        self._sample_rate = sample_rate
        self._filter = _k_weighting(sample_rate)
        self._block = sample_rate // 10
        self._rest = np.zeros(0, np.float32)
        self._energies: list[NDArray[np.float64]] = []

    def feed(self, samples: Samples) -> None:
        """Take the next samples, shape (n,), full scale 1.0."""
        weighted = self._filter(samples, self._sample_rate, reset=False)
        weighted = np.concatenate((self._rest, weighted))
        whole = len(weighted) // self._block * self._block
        blocks = weighted[:whole].astype(np.float64).reshape(-1, self._block)
        self._energies.append(np.square(blocks).mean(axis=1))
        self._rest = weighted[whole:]

    def integrated_lufs(self) -> float:
        """Gated loudness in LUFS; -inf where nothing reaches the absolute gate of -70 LUFS."""
        energies = np.concatenate(self._energies) if self._energies else np.zeros(0)
        if len(energies) < _BLOCKS_PER_WINDOW:
            return _lufs(energies)
        windows = np.convolve(energies, np.full(_BLOCKS_PER_WINDOW, 1 / _BLOCKS_PER_WINDOW), "valid")
        loud = windows[windows > _energy(_ABSOLUTE_GATE_LUFS)]
        relative = _energy(_lufs(loud) + _RELATIVE_GATE_LU)
        return _lufs(loud[loud > relative])


class PeakMeter:
    """True peak: the largest magnitude of the signal oversampled four times (BS.1770 annex 2)."""

    def __init__(self) -> None:
        self._phases = _interpolators()
        self._gain_bound = float(np.abs(self._phases).sum(axis=1).max())
        self.magnitude = 0.0

    def feed(self, samples: Samples) -> None:
        """Take the next samples; those that cannot exceed the peak so far are not oversampled."""
        if len(samples) and float(np.abs(samples).max()) * self._gain_bound > self.magnitude:
            peaks = (np.abs(np.convolve(samples, phase)).max() for phase in self._phases)
            self.magnitude = max(self.magnitude, *map(float, peaks))

    def dbtp(self) -> float:
        """The true peak so far, dBTP."""
        return decibels(self.magnitude)


def decibels(magnitude: float) -> float:
    """20 log10 of a magnitude; -inf for 0."""
    return float(20 * np.log10(magnitude)) if magnitude > 0 else float("-inf")


def _k_weighting(sample_rate: int) -> Pedalboard:
    """The K-weighting filter; with `reset=False` it keeps its state from call to call."""
    from pedalboard import HighpassFilter, HighShelfFilter, Pedalboard

    # JUCE's shelf is centred at the mean of its gain, BS.1770's at its pole: move it by the root of A
    middle = np.tan(np.pi * _SHELF_HZ / sample_rate) / np.sqrt(10 ** (_SHELF_DB / 40))
    shelf_hz = float(sample_rate / np.pi * np.arctan(middle))
    first_order: Any = HighpassFilter(_HIGHPASS_HZ)  # two in a row have BS.1770's Q of 0.5
    return Pedalboard(
        [HighShelfFilter(shelf_hz, _SHELF_DB, _SHELF_Q), first_order, HighpassFilter(_HIGHPASS_HZ)]
    )


def _interpolators() -> NDArray[np.float32]:
    """Four phases of a 48-tap windowed sinc, shape (4, 12), each with gain 1 for a constant."""
    taps = np.arange(48) - 23.5
    phases = (np.sinc(taps / 4) * np.hanning(50)[1:-1]).reshape(12, 4).T
    return (phases / phases.sum(axis=1, keepdims=True)).astype(np.float32)


def _lufs(energies: NDArray[np.float64]) -> float:
    return _OFFSET + float(10 * np.log10(energies.mean())) if energies.any() else float("-inf")


def _energy(lufs: float) -> float:
    return float(10 ** ((lufs - _OFFSET) / 10))
