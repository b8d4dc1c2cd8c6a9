"""Foretelling the requests: what is foretold is what is sent."""

from __future__ import annotations

from pathlib import Path

from google_standin import StandIn

from vachak.settings import Gtts, Settings, Speaking
from vachak.voices import card_of, open_voice, requests_needed

LONG = "विदेश मंत्री एस जयशंकर ने कहा कि दोनों देश ऊर्जा, रक्षा, अंतरिक्ष और व्यापार में साथ काम करेंगे, जबकि रूस ने भी यही कहा।"
TEXTS = [LONG, "मॉस्को", "मॉस्को", "भारत और रूस के बीच बातचीत हुई।"]


def test_foretold_is_sent(google: StandIn, tmp_path: Path) -> None:
    """Pieces that are the same, or in the cache, cost nothing; one other sentence costs one request."""
    settings = Settings(gtts=Gtts(burst=1000), speaking=Speaking((("मॉस्को", "मास्को", "gtts"),)))
    card = card_of("gtts", settings)
    foretold = requests_needed(TEXTS, card, settings, tmp_path)
    voice = open_voice("gtts", settings, cache=tmp_path)
    for text in TEXTS:
        voice.speak(text)
    assert foretold == len(google.seen) == 4
    assert requests_needed(TEXTS, card, settings, tmp_path) == 0
    assert requests_needed([*TEXTS, "एक और वाक्य।"], card, settings, tmp_path) == 1
