"""A voice around a voice: an online one is asked again when it is busy, and never faster than it bears."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from vachak.errors import VoiceBusy, VoiceMissing
from vachak.nouns import Card, Speech, Voice
from vachak.settings import Settings
from vachak.voices.breaker import Breaker, Tripped
from vachak.voices.clock import Clock
from vachak.voices.gate import Gate
from vachak.voices.pace import Limits

__all__ = ["Patient"]

_TRIES = 5
_PATIENCE_S = 90.0  # a piece, from its first request or cool-down on
_LONGEST_REST_S = 60.0  # a longer cool-down is told, not waited for
_BACKOFF_S = 2.0  # doubled for each try, with full jitter: 15 s in all on average
_TOLD_S = 5.0  # a person is told of a wait this long
_OPEN_S = 30.0  # how long everybody fails after a piece has used up its patience ...
_OPEN_MISSING_S = 300.0  # ... and after the voice said it will not speak to us at all


class Patient:
    """`voice`, asked at most 5 times and 90 s for a piece; its pace, cool-downs and failures are everybody's.

    A VoiceBusy with `retry_after_s` is a wish to be left alone: nobody asks for that long. One without is
    a mishap of one request, asked again after a moment. VoiceMissing and SpeechRefused are not asked again.
    """

    def __init__(
        self,
        voice: Voice,
        *,
        settings: Settings,
        folder: Path | None,
        on_request: Callable[[], None] = lambda: None,
        warn: Callable[[str], None] = lambda _: None,
        clock: Clock | None = None,
    ) -> None:
        limits = Limits(settings.gtts.burst, settings.gtts.per_second, voice.card.at_once)
        self._voice = voice
        self._on_request = on_request
        self._clock = clock or Clock()
        self._breaker = Breaker(self._clock)
        self._warn = warn
        self._name = voice.card.name.partition(":")[0]  # variants are one service
        self._gate = Gate(self._name, limits, folder, self._clock, warn)

    @property
    def card(self) -> Card:
        """The inner voice's."""
        return self._voice.card

    def speak(self, text: str) -> Speech:
        """Say `text`; raises the last VoiceBusy where patience ends, VoiceMissing, SpeechRefused."""
        piece = _Piece(self._clock, self._breaker, self._tell)
        try:
            self._breaker.check()
            for number in range(_TRIES):
                try:
                    return self._ask(text, piece)
                except VoiceBusy as error:
                    piece.failed(error)
                    if error.retry_after_s is None and number < _TRIES - 1:
                        piece.rest(self._clock.chance(0.0, _BACKOFF_S * 2.0**number))
        except Tripped as tripped:
            raise tripped.error from None
        except _Enough:
            pass  # told below, with what went wrong before
        except VoiceMissing as error:
            self._breaker.trip(error, _OPEN_MISSING_S)
            raise
        raise self._given_up(piece)

    def _ask(self, text: str, piece: _Piece) -> Speech:
        """One request."""
        with self._gate.turn(piece.wait) as sent:
            piece.begin()
            self._on_request()
            try:
                speech = self._voice.speak(text)
            except VoiceBusy as error:
                if error.retry_after_s is not None:
                    self._gate.refused(sent, error.retry_after_s)
                raise
            self._gate.answered(sent)
            return speech

    def _tell(self, seconds: float) -> None:
        """A long silence is explained."""
        if seconds >= _TOLD_S:
            self._warn(f"{self._name} asks to wait: going on in {_seconds(seconds)}")

    def _given_up(self, piece: _Piece) -> VoiceBusy:
        """What a person is told; everybody else is told the same for a while."""
        left_s = self._gate.resting_s()
        error = VoiceBusy(
            f"{self.card.name}: {_reason(piece)}",
            f"run it again in {_seconds(left_s)}: what was spoken is kept; or use --voice espeak",
            retry_after_s=left_s or None,
        )
        error.__cause__ = piece.error
        self._breaker.trip(error, max(_OPEN_S, left_s))
        return error


class _Enough(Exception):
    """No patience is left for this piece."""


class _Piece:
    """The patience left for one piece."""

    def __init__(self, clock: Clock, breaker: Breaker, tell: Callable[[float], None]) -> None:
        self._clock = clock
        self._breaker = breaker
        self._tell = tell
        self._until = clock.elapsed() + _PATIENCE_S
        self._begun = False
        self.error: VoiceBusy | None = None
        self.tries = 0

    def begin(self) -> None:
        """A request is sent."""
        self._begun = True
        self.tries += 1

    def failed(self, error: VoiceBusy) -> None:
        """It was answered with this."""
        self.error = error

    def wait(self, seconds: float, cool_down: bool) -> None:
        """Wait for the gate; waiting for one's turn before the first request costs no patience."""
        if cool_down:
            if seconds > _LONGEST_REST_S:
                raise _Enough
            self._tell(seconds)
        if cool_down or self._begun:
            self.rest(seconds)
            return
        start = self._clock.elapsed()
        self._breaker.wait(seconds)
        self._until += self._clock.elapsed() - start

    def rest(self, seconds: float) -> None:
        """Wait, or raise _Enough where it would be too long; raises Tripped."""
        if self._clock.elapsed() + seconds > self._until:
            raise _Enough
        self._breaker.wait(seconds)


def _reason(piece: _Piece) -> str:
    if piece.error is None:
        return "it asked to be left alone for a while, and that is not over"
    return f"{piece.error.message} (asked {'once' if piece.tries == 1 else f'{piece.tries} times'})"


def _seconds(seconds: float) -> str:
    if seconds < 1:
        return "a moment"
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} min"
