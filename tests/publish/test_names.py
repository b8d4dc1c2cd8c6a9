"""File names for everyone's file system."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vachak.publish.names import slug, unique_names
from vachak.publish.transliteration import transliterate


@pytest.mark.parametrize(
    ("name", "title", "found"),
    [
        ("russia-india-talks", "", "russia-india-talks"),
        ("Russia_India Talks!", "", "russia-india-talks"),
        ("", "मॉस्को में बातचीत", "mosko-men-batchit"),
        ("पहलगाम", "", "pahalgam"),
        ("con", "", "con-episode"),
        ("LPT1", "", "lpt1-episode"),
        ("...", "😀", "episode"),
        ("../../etc/passwd", "", "etc-passwd"),
        ("Ärger über Öl", "", "arger-uber-ol"),
        ("२०२५", "", "2025"),
    ],
)
def test_slug_is_ascii_and_says_what_it_was(name: str, title: str, found: str) -> None:
    """From the file's name, else the title, else "episode"; Devanagari as newspapers spell it."""
    assert slug(name, title) == found


@settings(deadline=None)
@given(name=st.text(max_size=300), title=st.text(max_size=300))
def test_any_slug_is_a_safe_name(name: str, title: str) -> None:
    """Lower-case ASCII words joined by hyphens, at most 80 characters, the same when made again from itself."""
    found = slug(name, title)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", found)
    assert len(found) <= 88
    assert slug(found, "") == found or found.endswith("-episode")


def test_a_long_name_is_cut_between_words() -> None:
    """Eighty characters at most, no word torn where there is a hyphen."""
    found = slug("shabd-" * 30, "")
    assert len(found) <= 80
    assert set(found.split("-")) == {"shabd"}


def test_in_a_clash_every_member_is_marked() -> None:
    """Each gets 6 hex digits of its own path, so that a name does not depend on what else is made."""
    found = unique_names([("a/x.txt", "x"), ("b/x.txt", "x"), ("y.txt", "y")])
    assert found["y.txt"] == "y"
    assert found["a/x.txt"] != found["b/x.txt"]
    assert all(re.fullmatch(r"x-[0-9a-f]{6}", found[source]) for source in ("a/x.txt", "b/x.txt"))
    assert unique_names([("a/x.txt", "x"), ("c/x.txt", "x")])["a/x.txt"] == found["a/x.txt"]


@pytest.mark.parametrize(
    ("hindi", "latin"),
    [
        ("पहलगाम", "pahalgam"),
        ("मॉस्को", "mosko"),
        ("भारत", "bharat"),
        ("दिल्ली", "dilli"),
        ("क़ीमत", "qimat"),
        ("ज़रूरत", "zarurat"),
        ("प्रधानमंत्री", "pradhanmantri"),
        ("नरेन्द्र", "narendra"),
        ("abc 1", "abc 1"),
    ],
)
def test_transliteration_is_as_newspapers_spell_names(hindi: str, latin: str) -> None:
    """Silent vowels are left out; what is no Devanagari stays."""
    assert transliterate(hindi) == latin
