"""A voice around a voice: speech that does not pass its proof is asked for again."""

from __future__ import annotations

from collections.abc import Callable

from vachak.errors import SpeechRefused
from vachak.nouns import Card, Speech, Voice

__all__ = ["Check", "Checked"]

Check = Callable[[Speech, str], None]
"""Raises SpeechRefused where a speech cannot be its text said aloud."""

_TRIES = 3


class Checked:
    """`voice`, with `check` run over every piece before anybody keeps it; three tries in all."""

    def __init__(self, voice: Voice, check: Check) -> None:
        self._voice = voice
        self._check = check

    @property
    def card(self) -> Card:
        """The inner voice's."""
        return self._voice.card

    def speak(self, text: str) -> Speech:
        """Say `text`; raises the last SpeechRefused where no try passes."""
        for left in reversed(range(_TRIES)):
            speech = self._voice.speak(text)
            try:
                self._check(speech, text)
            except SpeechRefused:
                if not left:
                    raise
            else:
                return speech
        raise SpeechRefused("no try was made", "")  # for mypy: the loop ends in return or raise
