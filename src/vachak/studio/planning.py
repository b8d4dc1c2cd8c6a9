"""What making an episode would take, told without making it."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from vachak import voices
from vachak.nouns import Card, Script
from vachak.settings import Settings, cache_folder

__all__ = ["Plan", "plan"]

# Measured on the seed: 15 characters of Hindi a second; espeak and the encoder take 8 ms for a second of speech;
# an answer of Google's takes about 0.3 s.
_CHARACTERS_A_SECOND = 15.0
_OFFLINE_SHARE = 0.008
_ANSWER_S = 0.3


@dataclass(frozen=True, slots=True)
class Plan:
    """Lines to say, requests to send, the episode's length and the time to make it, both in seconds, estimated."""

    voice: str
    lines: int
    requests: int
    audio_s: float
    seconds: float

    @property
    def text(self) -> str:
        """The plan in one line for a person."""
        length = f"about {round(self.audio_s / 60, 1)} minutes of audio"
        work = f"about {ceil(self.seconds)} s of work"
        return f"{self.voice}: {self.lines} lines, {self.requests} requests, {length}, {work}"


def plan(script: Script, settings: Settings, card: Card) -> Plan:
    """What `script` would take with the voice of `card`; pieces that are in the cache cost no request."""
    texts = [line.spoken for line in script.lines]
    requests = voices.requests_needed(texts, card, settings, cache_folder(settings)) if card.online else 0
    speech_s = sum(map(len, texts)) / _CHARACTERS_A_SECOND
    audio_s = speech_s + sum(line.pause_ms for line in script.lines) / 1000
    return Plan(card.name, len(texts), requests, audio_s, audio_s * _OFFLINE_SHARE + _online_s(requests, settings))


def _online_s(requests: int, settings: Settings) -> float:
    """How long `requests` take: the first `burst` at once, the others at the polite pace."""
    polite = max(0, requests - settings.gtts.burst) / settings.gtts.per_second
    return max(polite, requests * _ANSWER_S / settings.gtts.at_once)
