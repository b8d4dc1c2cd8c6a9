"""tone: a hum for every word, as long as a newsreader would take."""

from __future__ import annotations

from vachak.settings import Settings
from vachak.voices.tone import Tone

LINE = "विदेश मंत्री ने कहा कि दोनों देशों के बीच ऊर्जा और रक्षा में सहयोग बढ़ेगा और व्यापार के नए रास्ते खुलेंगे।"


def test_keeps_its_pace() -> None:
    """A line of news is said at about the pace its card tells, word after word without a gap."""
    voice = Tone("", Settings())
    words = voice.speak(LINE).words
    assert [LINE[w.start : w.end] for w in words] == LINE.split()
    assert all(a.end_ms == b.start_ms for a, b in zip(words, words[1:], strict=False))
    pace_wpm = 60_000 * len(words) / words[-1].end_ms
    assert abs(pace_wpm - voice.card.pace_wpm) < 0.1 * voice.card.pace_wpm
