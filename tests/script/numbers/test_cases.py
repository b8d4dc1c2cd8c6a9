"""How many cases written for this project are read as a newsreader reads them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from same_sound import same_sound

from vachak.script import spoken

_ROWS = [
    line.split("\t") for line in Path(__file__).with_name("cases.tsv").read_text(encoding="utf-8").splitlines()[1:]
]
FLOOR = 1.0
"""The share read right; it only ever rises. A case that cannot be won is not left in the table."""


@pytest.mark.parametrize(("kind", "written", "accepted"), _ROWS, ids=[row[1] for row in _ROWS])
def test_spoken_is_never_digits(kind: str, written: str, accepted: str) -> None:
    """No case leaves a digit or a Latin letter in what is said."""
    assert not any(c.isdigit() or (c.isascii() and c.isalpha()) for c in spoken(written))


def test_the_share_read_right_stays_at_its_floor() -> None:
    """At least FLOOR of the cases are read in an accepted way; the message lists the others."""
    wrong = [f"{w} -> {spoken(w)} (wanted {a})" for _, w, a in _ROWS if not same_sound(spoken(w), a)]
    assert 1 - len(wrong) / len(_ROWS) >= FLOOR, "\n".join(wrong)


def test_every_class_has_cases() -> None:
    """There are at least 300 cases, and none of the classes is a token one."""
    counts = Counter(row[0] for row in _ROWS)
    assert sum(counts.values()) >= 300
    assert min(counts.values()) >= 3
