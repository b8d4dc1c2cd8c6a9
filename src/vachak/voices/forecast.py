"""How many requests a text would cost an online voice, without asking it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from vachak.nouns import Card, Speech
from vachak.settings import Settings
from vachak.voices.pieces import Pieces
from vachak.voices.respelled import Respelled, respellings
from vachak.voices.store import Store, key_of

__all__ = ["requests_needed"]


class _Listener:
    """A voice that only notes what it is asked for."""

    def __init__(self, card: Card) -> None:
        self.card = card
        self.asked: set[str] = set()

    def speak(self, text: str) -> Speech:
        self.asked.add(text)
        return Speech(b"", "mp3")


def requests_needed(texts: Iterable[str], card: Card, settings: Settings, folder: Path) -> int:
    """The pieces of `texts` that the cache in `folder` does not hold; each is one request."""
    listener = _Listener(card)
    voice = Respelled(Pieces(listener), respellings(card.name, settings.speaking.lexicon))
    for text in texts:
        voice.speak(text)
    store = Store(folder, settings.cache_mb * 1_000_000)
    return sum(store.find(key_of(card, piece)) is None for piece in listener.asked)
