"""A look-ahead limiter: turns down only what would pass the ceiling, smoothly, without make-up gain.

pedalboard's own Limiter adds make-up gain and clips: a tone at -26 dBFS came out at -20.6.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from vachak.audio.peaks import block_peaks

__all__ = ["BLOCKS_A_SECOND", "limit", "turned_down"]

Samples = NDArray[np.float32]

BLOCKS_A_SECOND = 1000
_REACH = 20  # blocks (ms) looked ahead and behind: slower than a deep voice's pitch, so it is not distorted


def limit(samples: Samples, sample_rate: int, ceiling: float) -> Samples:
    """`samples` (shape (n,), one line of speech) with no true peak above `ceiling` (linear).

    The gain of each millisecond is the least that its neighbourhood needs, averaged over that
    neighbourhood: never above what the millisecond itself needs, and without steps. A line that is low
    enough comes back as it is.
    """
    width = max(1, sample_rate // BLOCKS_A_SECOND)
    peaks = block_peaks(samples, width, ceiling)
    if float(peaks.max(initial=0.0)) <= ceiling:
        return samples
    return turned_down(samples, np.minimum(1.0, ceiling / np.maximum(peaks, 1e-9)), width)


def turned_down(samples: Samples, needed: NDArray[np.floating], width: int) -> Samples:
    """`samples` with each block of `width` turned down at least to its share of 1.0 in `needed`, without steps."""
    gain = _smooth_gain(needed.astype(np.float64))
    return samples * _drawn(gain.astype(np.float32), width)[: len(samples)]


def _smooth_gain(needed: NDArray[np.float64]) -> NDArray[np.float64]:
    """A gain per block, nowhere above `needed`, that rises and falls without steps (a raised cosine).

    The least over one block more than the average reaches, because the gain between the centres of two
    blocks is drawn from both.
    """
    least = np.pad(needed, 2 * _REACH + 1, constant_values=1.0)
    least = np.lib.stride_tricks.sliding_window_view(least, 2 * _REACH + 3).min(axis=1)
    shape = np.hanning(2 * _REACH + 3)[1:-1]
    return np.convolve(least, shape / shape.sum(), "valid")


def _drawn(gain: Samples, width: int) -> Samples:
    """A gain per sample, drawn straight from the centre of each block of `width` samples to the next one's."""
    steps = np.concatenate((gain[:1], gain, gain[-1:]))
    share = ((np.arange(width) + width % 2 / 2) / width).astype(np.float32)
    drawn: Samples = (steps[:-1, None] + np.diff(steps)[:, None] * share).ravel()
    return drawn[width // 2 :]
