"""The shared corpus of real articles, where it is at hand; its texts belong to their publishers and stay there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

__all__ = ["corpus"]


def corpus(*parts: str) -> Path:
    """The path of `parts` in the shared corpus; skips the test where there is none."""
    root = Path(os.environ.get("VACHAK_SHARED") or Path(__file__).parents[3] / "shared") / "corpus"
    path = root.joinpath(*parts)
    if not path.exists():
        pytest.skip("the shared corpus is not here")
    return path
