"""Other scripts: Indian ones letter by letter, Urdu, Cyrillic and Greek by table, the rest left out and named."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vachak.script.scripts import from_alphabet, from_indic, from_urdu
from vachak.script.speak import explain, spoken


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("ਪੰਜਾਬ", "पंजाब"),
        ("গুজরাট", "गुजराट"),
        ("ગુજરાત", "गुजरात"),
        ("ଓଡ଼ିଶା", "ओड़िशा"),
        ("தமிழ்", "तमिऴ्"),
        ("తెలుగు", "तॆलुगु"),
        ("ಕನ್ನಡ", "कन्नड"),
        ("മലയാളം", "मलयाळं"),
        ("Москва", "मोस्क्वा"),
        ("دین", "दीन"),
    ],
)
def test_words_of_other_scripts_are_said(written: str, said: str) -> None:
    """Each script is said by its sounds."""
    assert spoken(written) == said


@settings(max_examples=150, deadline=None)
@given(
    st.text(
        st.characters(min_codepoint=0x370, max_codepoint=0x6FF)
        | st.characters(min_codepoint=0x980, max_codepoint=0xD7F)
    )
)
def test_only_devanagari_comes_out(text: str) -> None:
    """Whatever the letters, the tables answer with Devanagari alone."""
    for said in (from_indic(text), from_urdu(text), from_alphabet(text)):
        assert re.fullmatch("[\u0900-\u0963\u0972-\u097f]*", said)


def test_what_cannot_be_read_is_left_out_with_its_reason() -> None:
    """Chinese is silent, and the trace says why."""
    assert spoken("चीन (中国) में") == "चीन में"
    assert [c.rule for c in explain("चीन (中国) में")] == ["left out"]
