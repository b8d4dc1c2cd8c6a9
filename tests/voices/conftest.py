"""What the tests of the voices share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from google_standin import StandIn
from voice_fakes import Hands

from vachak.voices.clock import Clock


@pytest.fixture
def hands() -> Hands:
    """The hands of the test's clock."""
    return Hands()


@pytest.fixture
def clock(hands: Hands) -> Clock:
    """A clock moved by `hands`."""
    return hands.clock()


@pytest.fixture
def google(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """The stand-in for Google, and an environment that leads to it."""
    with StandIn() as standin:
        for variable, value in standin.env.items():
            monkeypatch.setenv(variable, value)
        yield standin
