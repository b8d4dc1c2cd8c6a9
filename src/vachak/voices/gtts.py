"""gtts: Google's voice, through the package gTTS; online, natural, and sparing with what it gives.

gTTS says what to ask and how to read the answer; we send it, because gTTS itself verifies no certificate,
knows no time limit and opens a connection for every piece.
"""

from __future__ import annotations

import base64
import binascii
import threading
from importlib.metadata import version
from typing import TYPE_CHECKING

from vachak.errors import SpeechRefused, UsageError, VoiceBusy, VoiceMissing
from vachak.nouns import Card, Speech
from vachak.settings import Settings
from vachak.voices.google import address, exchange, open_session
from vachak.voices.plain import plain

if TYPE_CHECKING:
    from requests import PreparedRequest, Session

__all__ = ["Gtts"]

_MAX_CHARS = 100  # gTTS.GOOGLE_TTS_MAX_CHARS
_LOUDNESS_LUFS = -20.0  # an estimate: Google could not be asked here; audio levels the programme anyway
_PACE_WPM = 155  # an estimate: about 75 ms a character, and 5.2 characters a word with its space (measured)
_BEGIN, _END = b'jQ1olc","[\\"', b'\\"]'


class Gtts:
    """The Voice of the entry point `gtts`; `variant` is a top-level domain that wins over `gtts.tld`, or empty."""

    def __init__(self, variant: str, settings: Settings) -> None:
        self.card = self.card_of(variant, settings)
        self._tld = variant or settings.gtts.tld
        self._at_once = settings.gtts.at_once
        self._lock = threading.Lock()
        self._session: Session | None = None

    @staticmethod
    def card_of(variant: str, settings: Settings) -> Card:
        """The card; nothing is loaded."""
        tld = variant or settings.gtts.tld
        try:
            address(tld)
        except UsageError as e:
            raise (VoiceMissing(f"gtts has no variant {variant!r}", e.hint) if variant else e) from None
        return Card(
            name=f"gtts:{variant}" if variant else "gtts",
            version=f"gTTS {version('gTTS')} hi {tld}",
            online=True,
            max_chars=_MAX_CHARS,
            at_once=settings.gtts.at_once,
            timings=False,
            loudness_lufs=_LOUDNESS_LUFS,
            licence="Google Translate's voice, under Google's terms; gTTS, MIT",
            pace_wpm=_PACE_WPM,
        )

    def speak(self, text: str) -> Speech:
        """Say `text` (at most 100 code points): MP3; one request."""
        answer = exchange(self._opened(), _request(plain(text), self._tld))
        return Speech(_sound(answer, text), "mp3")

    def _opened(self) -> Session:
        """The session, made when it is needed first: requests takes a while to load."""
        with self._lock:
            if self._session is None:
                self._session = open_session(self._at_once)
            return self._session


def _request(text: str, tld: str) -> PreparedRequest:
    """The one request gTTS would send for `text`."""
    from gtts import gTTS

    try:
        found = gTTS(text, tld=tld, lang="hi", lang_check=False, pre_processor_funcs=[])._prepare_requests()
    except AssertionError as e:  # gTTS asserts that there is something to say
        raise SpeechRefused(f"there is nothing to say in “{text[:40]}”", "take that line out of the article") from e
    if len(found) != 1:
        raise SpeechRefused(f"{len(text)} characters are too many for one request", f"at most {_MAX_CHARS}")
    request: PreparedRequest = found[0]
    return request


def _sound(answer: bytes, text: str) -> bytes:
    """The MP3 in Google's answer; an answer without is an error that names the cause."""
    start = answer.find(_BEGIN)
    end = answer.find(_END, start + len(_BEGIN)) if start >= 0 else -1
    if end < 0:
        raise _without_sound(answer, text)
    try:
        sound = base64.b64decode(answer[start + len(_BEGIN) : end])
    except binascii.Error as e:
        raise VoiceBusy("Google's answer is damaged", "try again, or use --voice espeak") from e
    if not sound.startswith((b"ID3", b"\xff\xf3", b"\xff\xfb", b"\xff\xf2", b"\xff\xfa", b"\xff\xe3", b"\xff\xe2")):
        raise VoiceBusy("Google's answer holds no MP3", "try again, or use --voice espeak")
    return sound


def _without_sound(answer: bytes, text: str) -> SpeechRefused | VoiceBusy:
    if not answer.strip():
        return VoiceBusy("Google's answer is empty", "try again, or use --voice espeak")
    if b"<html" in answer[:2000].lower():
        return VoiceBusy(
            "Google sent a captcha or consent page", "use --voice espeak, or try again later", retry_after_s=2.0
        )
    if b"jQ1olc" in answer:
        return SpeechRefused(f"Google has no sound for “{text[:40]}”", "take that line out, or use --voice espeak")
    return VoiceBusy("Google's answer holds no speech", "try again, or use --voice espeak")
