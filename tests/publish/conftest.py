"""An episode to publish, its sound encoded once for all tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from publishing import Work, tone


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path, str], int]:
    """Write four seconds of a quiet tone to a path, in a format; encoded once, then copied."""
    made: dict[str, tuple[bytes, int]] = {}

    def write(path: Path, kind: str) -> int:
        if kind not in made:
            made[kind] = tone(tmp_path_factory.mktemp("sound") / "tone", kind)
        data, samples = made[kind]
        path.write_bytes(data)
        return samples

    return write


@pytest.fixture
def work(tmp_path: Path, sound: Callable[[Path, str], int]) -> Work:
    """An episode to be published below a folder of its own."""
    return Work(tmp_path, sound)
