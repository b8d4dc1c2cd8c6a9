"""The engine: rules in their order claim parts of a text, and what is said keeps its place."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vachak.nouns import Span
from vachak.script.rules import Rule, claim, join, plain_digits


def _rule(name: str, pattern: str, said: str | None, **more: object) -> Rule:
    return Rule(name, "", ("", ""), re.compile(pattern), lambda _: said, **more)  # type: ignore[arg-type]


def test_an_earlier_rule_keeps_what_it_claims() -> None:
    """A later rule gets only what no earlier one has claimed."""
    claims = claim("a1 b2", [_rule("one", "a1", "क"), _rule("two", "[ab]\\d", "ख")])
    assert [(c.start, c.end, c.spoken, c.rule) for c in claims] == [(0, 2, "क", "one"), (3, 5, "ख", "two")]


@pytest.mark.parametrize(
    ("rule", "claims"),
    [
        (_rule("passes", "\\d", None), 0),
        (_rule("empty", "x*", "क"), 0),
        (_rule("needs", "\\d", "क", needs=frozenset("%")), 0),
        (_rule("has", "\\d", "क", needs=frozenset("57")), 1),
        (_rule("no cue", "\\d", "क", cues=("बजे", ":")), 0),
        (_rule("cue", "\\d", "क", cues=("लोग",)), 1),
        (_rule("removes", "\\d", ""), 1),
    ],
    ids=lambda value: value.name if isinstance(value, Rule) else "",
)
def test_what_a_rule_passes_over(rule: Rule, claims: int) -> None:
    """A rule that answers None, matches nothing or misses its needs and cues claims nothing."""
    assert len(claim("5 लोग", [rule])) == claims


def test_digits_of_every_script_look_the_same_to_a_rule() -> None:
    """५, ৫ and ５ are 5 to a pattern; the length stays, so the spans do too."""
    assert plain_digits("५৫５5") == "5555"
    for code in range(0x110000):
        if unicodedata.category(chr(code)) == "Nd" and unicodedata.unidata_version <= "15.1":
            assert plain_digits(chr(code)) == str(unicodedata.digit(chr(code)))


def test_a_reading_never_runs_into_the_word_beside_it() -> None:
    """The space a writer forgot is put in; the span holds the reading alone."""
    text = "में2020यहां"
    said, spans = join(text, claim(text, [_rule("year", "\\d+", "दो हज़ार बीस")]))
    assert said == "में दो हज़ार बीस यहां"
    assert spans == (Span(3, 7, 4, 16),)


@given(st.text("a1 ।क", max_size=30))
def test_what_no_rule_claims_stays_as_it_was(text: str) -> None:
    """Between the claims the text comes through unchanged, and spans lead from the one to the other."""
    claims = claim(text, [_rule("number", "1+", "एक")])
    said, spans = join(text, claims)
    assert len(spans) == len(claims)
    for span in spans:
        assert set(text[span.shown_start : span.shown_end]) == {"1"}
        assert said[span.spoken_start : span.spoken_end] == "एक"
    assert re.sub("[1 ]", "", text) == said.replace("एक", "").replace(" ", "")
