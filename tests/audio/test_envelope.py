"""The outline of a file is that of its sound."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from vachak.audio import envelope
from vachak.errors import AudioError
from vachak.nouns import Speech

Samples = NDArray[np.float32]


@pytest.mark.parametrize("columns", [1, 3, 400, 30_000])
def test_each_column_has_the_peak_of_its_part(columns: int, tmp_path: Path, wav: Callable[..., Speech]) -> None:
    """Over more than one portion of 2^18 samples, and with columns shorter than that or one sample each."""
    sound = (np.random.default_rng(1).random(30_000 * 10) * np.linspace(0, 0.9, 300_000)).astype(np.float32)
    path = tmp_path / "sound.wav"
    path.write_bytes(wav(sound).data)
    expected = sound.reshape(columns, -1).max(axis=1)
    np.testing.assert_allclose(envelope(path, columns), expected, atol=1e-4)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
@given(count=st.integers(1, 3000), columns=st.integers(1, 4000))
def test_any_number_of_columns_fits_any_file(
    count: int, columns: int, tmp_path: Path, wav: Callable[..., Speech]
) -> None:
    """As many numbers as asked for, all from 0 to 1, the highest of them the file's peak."""
    sound = np.random.default_rng(count).random(count).astype(np.float32)
    path = tmp_path / "sound.wav"
    path.write_bytes(wav(sound).data)
    found = envelope(path, columns)
    assert len(found) == columns
    assert min(found) >= 0
    assert max(found) == pytest.approx(sound.max(), abs=1e-4)


def test_what_cannot_be_drawn_is_told(tmp_path: Path) -> None:
    """A file that is none, or no sound, is an AudioError; no columns are a ValueError."""
    path = tmp_path / "page.mp3"
    with pytest.raises(AudioError, match=r"page\.mp3"):
        envelope(path, 10)
    path.write_bytes(b"<html>" * 100)
    with pytest.raises(AudioError, match=r"page\.mp3"):
        envelope(path, 10)
    with pytest.raises(ValueError, match="0 columns"):
        envelope(path, 0)
