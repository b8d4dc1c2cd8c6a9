"""A look-ahead limiter: turns down only what would pass the ceiling, smoothly, without make-up gain.

pedalboard's own Limiter adds make-up gain and clips (measured: sound.md), so it is no use for a level.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["limit"]

Samples = NDArray[np.float32]

_BLOCK_MS = 1
_REACH = 8  # blocks looked ahead and behind


def limit(samples: Samples, sample_rate: int, ceiling: float) -> Samples:
    """`samples` (shape (n,), one line of speech) with no magnitude above `ceiling` (linear).

    The gain of each millisecond is the least that its neighbourhood needs, averaged over that
    neighbourhood: never above what the millisecond itself needs, and without steps. A line that is low
    enough comes back as it is.
    """
    if not len(samples) or float(np.abs(samples).max()) <= ceiling:
        return samples
    width = max(1, sample_rate * _BLOCK_MS // 1000)
    blocks = -(-len(samples) // width)
    padded = np.zeros(blocks * width, np.float32)
    padded[: len(samples)] = samples
    peaks = np.abs(padded).reshape(blocks, width).max(axis=1)
    needed = np.minimum(1.0, ceiling / np.maximum(peaks, 1e-9))
    span = 2 * _REACH + 1
    edges = np.pad(needed, 2 * _REACH, constant_values=1.0)
    least = np.lib.stride_tricks.sliding_window_view(edges, span).min(axis=1)
    gain = np.convolve(least, np.full(span, 1 / span), "valid")
    centres = (np.arange(blocks) + 0.5) * width
    smooth = np.interp(np.arange(len(samples)), centres, gain).astype(np.float32)
    return np.clip(samples * smooth, -ceiling, ceiling)
