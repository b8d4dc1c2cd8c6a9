"""The outline of a finished file, for drawing it."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from vachak.errors import AudioError

__all__ = ["envelope"]

_PORTION = 1 << 18  # samples


def envelope(path: Path, columns: int) -> tuple[float, ...]:
    """The highest peak (0 to 1, linear) in each of `columns` equal parts of the file at `path`, in order.

    Decoded a portion at a time. Raises AudioError where the file cannot be read, ValueError for no columns.
    """
    from pedalboard.io import AudioFile

    if columns < 1:
        raise ValueError(f"{columns} columns cannot be drawn")
    peaks = np.zeros(columns)
    try:
        with path.open("rb") as opened, AudioFile(opened) as file:
            while (at := file.tell()) < file.frames and len(portion := np.abs(file.read(_PORTION)).max(axis=0)):
                first, last = (place * columns // file.frames for place in (at, at + len(portion) - 1))
                starts = -(-np.arange(first, last + 1) * file.frames // columns) - at
                found = np.maximum.reduceat(portion, np.maximum(starts, 0))
                peaks[first : last + 1] = np.maximum(peaks[first : last + 1], found)
    except (OSError, ValueError, RuntimeError) as e:
        raise AudioError(f"{path}: cannot be read as sound", "make the episode again with --force") from e
    return tuple(np.minimum(peaks, 1.0).tolist())
