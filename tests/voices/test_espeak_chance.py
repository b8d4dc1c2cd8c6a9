"""espeak's variants with breath and roughness: they draw numbers, and must draw the same ones each time."""

from __future__ import annotations

import subprocess
import sys

import pytest

_CODE = """
import hashlib, sys
from vachak.voices.espeak_library import render
for _ in range(int(sys.argv[2])):
    render("पहले कुछ और", "hi+" + sys.argv[1], 165)
print(hashlib.sha256(render("भारत और रूस मिले", "hi+" + sys.argv[1], 165).pcm).hexdigest())
"""


@pytest.mark.parametrize("variant", ["f3", "whisper", "Reed", "caleb"])
def test_a_variant_that_draws_numbers_is_reproducible(variant: str) -> None:
    """Three processes with other histories make the same bytes of the same text."""
    made = {
        subprocess.run([sys.executable, "-c", _CODE, variant, before], capture_output=True, check=True).stdout
        for before in ("0", "1", "3")
    }
    assert len(made) == 1
