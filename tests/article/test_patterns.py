"""The user's own patterns."""

import pytest
from drafts import BODY, draft, drafts
from hypothesis import given, settings

from vachak.article.clean import clean
from vachak.article.draft import Draft
from vachak.errors import UsageError
from vachak.settings import Reading


def test_drop_leaves_lines_out() -> None:
    """A line that matches is left out, and the reason names the pattern."""
    article = clean(draft(*BODY), Reading(drop=("योजना अगले",)))
    assert [(d.line, d.reason) for d in article.dropped] == [(2, "your pattern योजना अगले")]


def test_keep_wins_over_drop_and_over_every_rule() -> None:
    """A line that matches keep is read, whatever drop or a rule says of it."""
    prompt = "हमें फेसबुक पर फॉलो करें https://example.com"
    article = clean(draft(*BODY, prompt), Reading(drop=("फेसबुक",), keep=("हमें",)))
    assert [b.text for b in article.blocks if b.line == 4] == [prompt]
    assert article.dropped == ()


@settings(max_examples=100, deadline=None)
@given(drafts)
def test_keeping_every_line_drops_nothing(source: Draft) -> None:
    """No rule of ours takes a word of a line the user keeps."""
    assert clean(source, Reading(keep=("",))).dropped == ()


@pytest.mark.parametrize("reading", [Reading(drop=("(",)), Reading(keep=("[",))])
def test_no_regular_expression(reading: Reading) -> None:
    """What is no regular expression is a UsageError that names the setting."""
    with pytest.raises(UsageError, match=r"reading\.(drop|keep)"):
        clean(draft(*BODY), reading)
