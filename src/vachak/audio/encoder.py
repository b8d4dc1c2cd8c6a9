"""The door to pedalboard's encoder: samples stream into a file at a constant bit rate."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from vachak.errors import AudioError
from vachak.settings import Sound

__all__ = ["ENCODER_LOSS_DB", "Encoder", "encoding"]

ENCODER_LOSS_DB = 0.43  # LAME at a constant bit rate lowers the level by this much (measured)


class Encoder(Protocol):
    """Takes mono samples, shape (n,), full scale 1.0."""

    def write(self, samples: NDArray[np.float32]) -> None:
        """Encode the next samples."""
        ...


@contextmanager
def encoding(path: Path, sample_rate: int, sound: Sound) -> Iterator[Encoder]:
    """An MP3 encoder into `path`; raises AudioError where it cannot be opened or written."""
    from pedalboard.io import AudioFile

    try:
        # opened by us: pedalboard picks the format by the file's ending, and ours is temporary
        with (
            path.open("wb") as file,
            AudioFile(file, "w", sample_rate, 1, quality=f"{sound.kbps} kbps", format="mp3") as encoder,
        ):
            yield encoder
    except (ValueError, RuntimeError) as e:
        raise AudioError(
            f"{sound.kbps} kbit/s at {sample_rate} Hz cannot be encoded ({e})", "set sound.kbps to 64"
        ) from e
