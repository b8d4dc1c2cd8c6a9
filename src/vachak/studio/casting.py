"""Who speaks: the voice that was asked for, or with `auto` the first that can."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from vachak import audio, voices
from vachak.errors import VoiceBusy, VoiceError, VoiceMissing
from vachak.nouns import Card, Voice
from vachak.settings import Settings, cache_folder

__all__ = ["Candidate", "Cast"]

_AUTO = ("gtts", "espeak")  # the order in which `auto` tries them
_TO_GOOGLE = 'auto: the text is sent to Google to be spoken; voice = "espeak" in vachak.toml keeps it on this machine'


@dataclass(frozen=True, slots=True)
class Candidate:
    """A voice to try, and the name of the one it stands in for (None: it is the first choice)."""

    name: str
    voice: Voice
    fallback_from: str | None


class Cast:
    """The voices of one run: each opened once, asked in order; Google is probed once at most.

    `notice` is told, one line each, where the text is sent and when another voice takes over. `google`: does
    Google answer? None: nobody has asked yet.
    """

    def __init__(
        self,
        settings: Settings,
        notice: Callable[[str], None],
        given: Voice | None = None,
        google: bool | None = None,
    ) -> None:
        self._settings = settings
        self._notice = notice
        self._given = given
        self._google = google
        self._opened: dict[str, Voice] = {}
        self._out: set[str] = set()  # voices that will not speak in this run
        self._why: dict[str, str] = {}  # what a voice failed of last
        self._last: VoiceError | None = None
        self._requests = self._hits = 0
        self._lock = threading.Lock()

    @property
    def requests(self) -> int:
        """How many requests the voices of this run have sent."""
        return self._requests

    @property
    def hits(self) -> int:
        """How many pieces of speech were in the cache."""
        return self._hits

    def cards(self) -> tuple[Card, ...]:
        """The cards of all voices that may have made an episode of this run; opens and asks none."""
        if self._given is not None:
            return (self._given.card,)
        return tuple(voices.card_of(name, self._settings) for name in self._names())

    def prepare(self) -> None:
        """Open a voice of this machine's that is sure to be needed: it gets ready while the article is read."""
        if self._given is None and self._settings.voice != "auto" and not self.cards()[0].online:
            self._open(self._settings.voice)

    def candidates(self) -> Iterator[Candidate]:
        """The voices to try for one episode, in order; one that stands in for another is told in one line."""
        if self._given is not None:
            yield Candidate(self._given.card.name, self._given, None)
            return
        first, *_ = names = self._names()
        for name in names:
            if not self._can_speak(name):
                continue
            if name != first:
                self._notice(f"{self._why[first]}; {name} speaks instead")
            yield Candidate(name, self._open(name), None if name == first else first)

    def failed(self, candidate: Candidate, error: VoiceError) -> None:
        """Note why a candidate could not speak: one that asks to wait, or will not have us, is out for this run."""
        self._last = error
        named = error.message.startswith(candidate.name)
        self._why[candidate.name] = error.message if named else f"{candidate.name}: {error.message}"
        if isinstance(error, (VoiceBusy, VoiceMissing)):
            self._out.add(candidate.name)

    @property
    def failure(self) -> VoiceError:
        """Why no voice speaks: what the last one failed of, in this episode or an earlier one."""
        return self._last or VoiceError("there is no voice to speak with", "see: vachak voices")

    def _names(self) -> tuple[str, ...]:
        return _AUTO if self._settings.voice == "auto" else (self._settings.voice,)

    def google(self) -> bool | None:
        """Ask Google, once a run and only for `auto`, whether it answers; None where nobody needs to know."""
        if self._given is not None or self._settings.voice != "auto":
            return None
        if self._google is None:
            self._google = voices.google_answers(self._settings)
        if self._google:
            self._notice(_TO_GOOGLE)
        return self._google

    def _can_speak(self, name: str) -> bool:
        """False for a voice that is out."""
        if name == "gtts" and self.google() is False:
            self._out.add(name)
            self._why[name] = f"{name}: Google does not answer"
        return name not in self._out

    def _open(self, name: str) -> Voice:
        if name not in self._opened:
            self._opened[name] = voices.open_voice(
                name,
                self._settings,
                check=audio.prove,
                cache=cache_folder(self._settings),
                on_request=self._count_request,
                on_hit=self._count_hit,
                warn=self._notice,
            )
        return self._opened[name]

    def _count_request(self) -> None:
        with self._lock:
            self._requests += 1

    def _count_hit(self) -> None:
        with self._lock:
            self._hits += 1
