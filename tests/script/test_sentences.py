"""Where sentences end: cases of real news, and the law that nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vachak.script.sentences import sentences
from vachak.script.speak import rules


def _cases() -> list[str]:
    lines = Path(__file__).with_name("sentence_cases.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


@pytest.mark.parametrize("case", _cases())
def test_a_text_is_cut_where_its_sentences_end(case: str) -> None:
    """Dandas, points, quotes, initials, abbreviations, numbers and dots are each taken for what they are."""
    text = case.replace("‖", "")
    wanted = [part.strip() for part in case.split("‖") if part.strip()]
    assert [text[a:b] for a, b in sentences(text, rules())] == wanted


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([*"कखग .।?!\"'()…|\n5A", "डॉ.", "एस.", "है।", "रु."]), max_size=30).map("".join))
def test_the_sentences_hold_the_whole_text(text: str) -> None:
    """In order, without overlap, with nothing but spaces between them, and each with something to say."""
    at = 0
    found = sentences(text, rules())
    for start, end in found:
        assert not text[at:start].strip()
        assert start < end
        at = end
    assert not text[at:].strip() or not found
