"""True peak: how high the wave goes between its samples (BS.1770-4 annex 2: oversampled four times)."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

__all__ = ["PeakMeter", "Samples", "block_peaks", "decibels"]

Samples = NDArray[np.float32]

_OVERSAMPLING = 4
_BLOCK = 256
_AT_ONCE = 1 << 14  # samples looked at closely at a time: 24 taps each are 1.5 MB
_REACH = 12  # samples on each side that shape the wave between two; 24 taps a phase


class PeakMeter:
    """The true peak of a programme: feed it samples in any portions; `magnitude` is the highest so far."""

    def __init__(self) -> None:
        self.magnitude = 0.0
        self._rest = np.zeros(_REACH, np.float32)

    def feed(self, samples: Samples) -> None:
        """Take the next samples, shape (n,); what is between the last 12 of them counts with the next."""
        known = np.concatenate((self._rest, samples))
        count = max(0, len(known) - 2 * _REACH) // _BLOCK
        self._rest = known[count * _BLOCK :]
        peaks = _peaks(known[: count * _BLOCK + 2 * _REACH], _BLOCK, self.magnitude)
        self.magnitude = max(self.magnitude, float(peaks.max(initial=0.0)), float(np.abs(self._rest).max()))


def block_peaks(samples: Samples, width: int, known: float = 0.0) -> Samples:
    """The largest magnitude of the wave in each `width` samples, shape (ceil(n / width),).

    Blocks that cannot exceed `known`, by the steepest wave there can be between samples, are given their
    largest sample instead: most of speech is quiet, and that is ten times quicker.
    """
    count = -(-len(samples) // width)
    padded = np.zeros(count * width + 2 * _REACH, np.float32)
    padded[_REACH : _REACH + len(samples)] = samples
    return _peaks(padded, width, known)


def decibels(magnitude: float) -> float:
    """20 log10 of a magnitude; -inf for 0."""
    return float(20 * np.log10(magnitude)) if magnitude > 0 else float("-inf")


def _peaks(padded: Samples, width: int, known: float) -> Samples:
    """`block_peaks` of all but the first and last 12 samples, which are what stands around them."""
    inner = padded[_REACH : len(padded) - _REACH].reshape(-1, width)
    peaks: Samples = np.abs(inner).max(axis=1, initial=0.0)
    around = np.maximum(peaks, np.maximum(_moved(peaks, 1), _moved(peaks, -1)))
    close = np.flatnonzero(around * _steepest() > known)
    for some in np.array_split(close, len(close) * width // _AT_ONCE + 1) if len(close) else ():
        peaks[some] = np.maximum(peaks[some], _between(padded, some * width, width))
    return peaks


def _between(padded: Samples, starts: NDArray[np.intp], width: int) -> Samples:
    """The largest magnitude between the samples of each block, the blocks beginning at `starts`."""
    around = np.lib.stride_tricks.sliding_window_view(padded, width + 2 * _REACH)[starts]
    taps = np.lib.stride_tricks.sliding_window_view(around[:, 1:], 2 * _REACH, axis=1)
    between: Samples = np.abs(taps @ _interpolators().T).max(axis=(1, 2), initial=0.0)
    return between


def _moved(values: Samples, by: int) -> Samples:
    """`values` moved by one place; at the edge nothing comes in."""
    moved = np.roll(values, by)
    moved[slice(0, 1) if by > 0 else slice(-1, None)] = 0.0
    return moved


@cache
def _interpolators() -> NDArray[np.float32]:
    """The phases between two samples of a windowed sinc, shape (3, 24); each passes a constant whole."""
    offsets = np.arange(1, _OVERSAMPLING) / _OVERSAMPLING
    taps = np.arange(-_REACH + 1, _REACH + 1) - offsets[:, None]
    phases = np.sinc(taps) * np.cos(np.pi * taps / (2 * _REACH + 2)) ** 2
    found: Samples = (phases / phases.sum(axis=1, keepdims=True)).astype(np.float32)
    return found


@cache
def _steepest() -> float:
    """How far above the samples the wave between them can go at most."""
    return float(np.abs(_interpolators()).sum(axis=1).max())
