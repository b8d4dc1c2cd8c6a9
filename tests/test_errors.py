"""The error tree: exit codes, and messages that stay one line each whatever the web puts into them."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vachak import errors
from vachak.errors import VachakError, VoiceBusy

CODES = {
    "UsageError": 2, "ArticleError": 3, "VoiceError": 4, "VoiceMissing": 4, "VoiceBusy": 4, "SpeechRefused": 4,
    "AudioError": 5, "PublishError": 6,
}  # fmt: skip


@pytest.mark.parametrize(("name", "code"), CODES.items())
def test_every_error_has_the_exit_code_of_the_design(name: str, code: int) -> None:
    """The tree of errors.py and the exit codes others rely on agree."""
    assert getattr(errors, name).exit_code == code


def test_no_error_is_missing_here() -> None:
    """An error added to the tree must be added to the table above."""
    assert {*CODES, "VachakError", "readable"} == set(errors.__all__)


@given(st.text(), st.text())
def test_message_and_hint_are_one_line_without_controls(message: str, hint: str) -> None:
    """Text from the web cannot forge a further line nor drive a terminal."""
    error = VachakError(message, hint)
    for text in (error.message, error.hint, str(error)):
        assert text.isprintable()
        assert "\n" not in text


def test_errors_survive_the_way_between_processes() -> None:
    """A worker's error arrives whole: message, hint and seconds to wait."""
    error = pickle.loads(pickle.dumps(VoiceBusy("wait", "later", retry_after_s=3.0)))  # noqa: S301
    assert (error.message, error.hint, error.retry_after_s) == ("wait", "later", 3.0)
