"""The stand-in for Google, so that every voice can be held to the contract here."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from google_standin import StandIn


@pytest.fixture(scope="session")
def google() -> Iterator[StandIn]:
    """The stand-in, and an environment that leads to it."""
    with StandIn() as standin, pytest.MonkeyPatch.context() as patch:
        for variable, value in standin.env.items():
            patch.setenv(variable, value)
        yield standin
