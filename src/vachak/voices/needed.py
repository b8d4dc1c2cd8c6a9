"""How many requests a script would take: the chain cuts its lines for a voice that only notes the pieces."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from vachak.nouns import Card, Speech
from vachak.settings import Settings
from vachak.voices.pieces import Pieces
from vachak.voices.respelled import Respelled, respellings
from vachak.voices.store import Store, key_of

__all__ = ["requests_needed"]


class _Noted:
    """A voice that says nothing, and notes what it was asked."""

    def __init__(self, card: Card) -> None:
        self.card = card
        self.texts: list[str] = []

    def speak(self, text: str) -> Speech:
        self.texts.append(text)
        return Speech(b"", "mp3")


def requests_needed(texts: Iterable[str], card: Card, settings: Settings, folder: Path) -> int:
    """How many requests it takes to say `texts`: their different pieces that are not in the cache `folder`."""
    noted = _Noted(card)
    voice = Respelled(Pieces(noted), respellings(card.name, settings.speaking.lexicon))
    for text in texts:
        voice.speak(text)
    store = Store(folder, settings.cache_mb * 1_000_000)
    return sum(store.find(key_of(card, text)) is None for text in set(noted.texts))
