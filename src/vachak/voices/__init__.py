"""The room of voices: one line's text goes in, Speech comes out; each kind of care is a voice around a voice."""

from __future__ import annotations

from vachak.voices.chain import open_voice
from vachak.voices.forecast import requests_needed
from vachak.voices.probe import google_answers
from vachak.voices.registry import VoiceStatus, card_of, find_voice, list_voices
from vachak.voices.store import CacheReport, cache_report, clear, prune

__all__ = [
    "CacheReport",
    "VoiceStatus",
    "cache_report",
    "card_of",
    "clear",
    "find_voice",
    "google_answers",
    "list_voices",
    "open_voice",
    "prune",
    "requests_needed",
]
