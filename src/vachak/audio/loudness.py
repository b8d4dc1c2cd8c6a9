"""Integrated loudness of a mono programme as it streams by (ITU-R BS.1770-4)."""

from __future__ import annotations

from math import log10, pi, sqrt, tan
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from pedalboard import Pedalboard  # type: ignore[attr-defined]

__all__ = ["LoudnessMeter"]

Samples = NDArray[np.float32]

_ABSOLUTE_GATE_LUFS = -70.0
_RELATIVE_GATE_LU = -10.0
_OFFSET = -0.691  # BS.1770: a 997 Hz sine at 0 dBFS in one channel reads -3.01
_BLOCKS_PER_WINDOW = 4  # 400 ms windows, 75 % overlap
# BS.1770's two filters as analogue prototypes (De Man 2014; libebur128 has the same): good at every rate
_SHELF_HZ, _SHELF_DB, _SHELF_Q = 1681.974450955533, 3.999843853973347, 0.7071752369554196
_HIGHPASS_HZ, _HIGHPASS_Q = 38.13547087602444, 0.5003270373238773


class LoudnessMeter:
    """Integrated loudness: feed it samples in any portions, then ask."""

    def __init__(self, sample_rate: int) -> None:
        self._sample_rate = sample_rate
        self._filter = _k_weighting(sample_rate)
        self._offset = _OFFSET + _highpass_gain_db(sample_rate)
        self._block = round(sample_rate / 10)
        self._rest = np.zeros(0, np.float32)
        self._energies: list[NDArray[np.float64]] = []  # of 100 ms each: 0.3 MB an hour

    def feed(self, samples: Samples) -> None:
        """Take the next samples, shape (n,), full scale 1.0."""
        weighted = self._filter(samples, self._sample_rate, reset=False)
        weighted = np.concatenate((self._rest, weighted))
        whole = len(weighted) // self._block * self._block
        blocks = weighted[:whole].astype(np.float64).reshape(-1, self._block)
        self._energies.append(np.square(blocks).mean(axis=1))
        self._rest = weighted[whole:]

    def integrated_lufs(self) -> float:
        """Gated loudness in LUFS; -inf where nothing reaches the absolute gate of -70 LUFS.

        Less than one window of 400 ms counts as what there is of it.
        """
        energies = np.concatenate(self._energies) if self._energies else np.zeros(0)
        windows = energies
        if len(energies) >= _BLOCKS_PER_WINDOW:
            windows = np.convolve(energies, np.full(_BLOCKS_PER_WINDOW, 1 / _BLOCKS_PER_WINDOW), "valid")
        loud = windows[windows > self._energy(_ABSOLUTE_GATE_LUFS)]
        relative = self._energy(self._lufs(loud) + _RELATIVE_GATE_LU)
        return self._lufs(loud[loud > relative])

    def _lufs(self, energies: NDArray[np.float64]) -> float:
        return self._offset + 10 * log10(energies.mean()) if energies.any() else float("-inf")

    def _energy(self, lufs: float) -> float:
        return float(10 ** ((lufs - self._offset) / 10))


def _k_weighting(sample_rate: int) -> Pedalboard:
    """The K-weighting filter; with `reset=False` it keeps its state from call to call."""
    from pedalboard import HighpassFilter, HighShelfFilter, Pedalboard  # type: ignore[attr-defined]

    # pedalboard's shelf is centred at the mean of its gain, BS.1770's at its pole: apart by the root of A
    middle = tan(pi * _SHELF_HZ / sample_rate) / sqrt(10 ** (_SHELF_DB / 40))
    shelf_hz = float(sample_rate / pi * np.arctan(middle))
    shelf = HighShelfFilter(shelf_hz, _SHELF_DB, _SHELF_Q)
    # its high-pass is of first order: two in a row have BS.1770's Q of 0.5
    return Pedalboard([shelf, HighpassFilter(_HIGHPASS_HZ), HighpassFilter(_HIGHPASS_HZ)])


def _highpass_gain_db(sample_rate: int) -> float:
    """BS.1770 leaves its high-pass's numerator (1, -2, 1) unscaled: 0.04 dB at 48 kHz, 0.13 dB at 16 kHz."""
    k = tan(pi * _HIGHPASS_HZ / sample_rate)
    return 20 * log10(1 + k / _HIGHPASS_Q + k * k)
