"""Patterns that wait: they match as `re` does, and are compiled when a text first needs them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vachak.lazy import LazyPattern
from vachak.script.rules import Rule, plain_digits
from vachak.script.speak import rules

_CASES = Path(__file__).parent / "script"


def test_a_lazy_pattern_asks_for_its_source_once_and_only_when_needed() -> None:
    """A pattern may be told by a function, which is asked when a text first needs it, and only then."""
    asked = []

    def source() -> str:
        asked.append(1)
        return "\\d+"

    pattern = LazyPattern(source)
    assert not asked
    assert [m.group() for _ in range(2) for m in pattern.finditer("12 a 3")] == ["12", "3"] * 2
    assert len(asked) == 1


@given(st.text("a1 ।क", max_size=12), st.integers(0, 5), st.integers(0, 12))
def test_a_lazy_pattern_matches_as_re_does(text: str, pos: int, endpos: int) -> None:
    """Whatever is asked of it, between whichever places, it answers what `re` would."""
    eager, lazy = re.compile("(?P<n>\\d)क?", re.IGNORECASE), LazyPattern("(?P<n>\\d)क?", re.IGNORECASE)
    for ask in ("search", "match", "fullmatch"):
        found, expected = (getattr(p, ask)(text, pos, endpos) for p in (lazy, eager))
        assert (found and found.span()) == (expected and expected.span())
    assert [m.span() for m in lazy.finditer(text, pos, endpos)] == [m.span() for m in eager.finditer(text, pos, endpos)]
    assert lazy.sub("x", text) == eager.sub("x", text)
    assert lazy.groupindex == dict(eager.groupindex)


def test_what_stands_behind_a_closed_gate_is_not_made() -> None:
    """A text without the gate's match finds nothing, and the pattern behind it is never asked for."""

    def source() -> str:
        raise AssertionError("asked for")

    pattern = LazyPattern(source, gate="रु")
    asked = (pattern.search("क"), pattern.match("क"), pattern.fullmatch("क"), *pattern.finditer("क"))
    assert asked == (None, None, None)
    assert pattern.sub("x", "क") == "क"


@pytest.mark.parametrize("rule", [r for r in rules() if getattr(r.pattern, "gate", "")], ids=lambda r: r.name)
def test_no_gate_of_a_rule_hides_what_its_pattern_finds(rule: Rule) -> None:
    """Of all our cases, whatever a rule's pattern matches passes its gate."""
    assert isinstance(rule.pattern, LazyPattern)
    pattern = re.compile(rule.pattern.pattern)
    found = [text for text in _texts() if pattern.search(text)]
    assert found
    assert [text for text in found if not rule.pattern.opens(text)] == []


def _texts() -> list[str]:
    tables = (_CASES / "words_cases.tsv", _CASES / "numbers" / "cases.tsv")
    rows = (row for table in tables for row in table.read_text("utf-8").splitlines()[1:])
    return [plain_digits(row.split("\t")[1]) for row in rows]
