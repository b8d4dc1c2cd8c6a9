"""tone: a voice that needs nothing, for dry runs and tests; a hum as long as the text would take."""

from __future__ import annotations

import re

from vachak.errors import VoiceMissing
from vachak.nouns import Card, Speech, Word
from vachak.settings import Settings
from vachak.voices.wave import wave_file

__all__ = ["Tone"]

_RATE = 22050
_MS_PER_CHARACTER = 87
_PACE_WPM = 165  # of the 4.2 characters a word of the news has, measured; a newsreader's pace
_PITCHES_HZ = (220.0, 246.9, 277.2, 246.9)  # a step per word, so that words can be told apart by ear
_AMPLITUDE = 0.14
_EDGE_MS = 12
_TOKEN = re.compile(r"\S+")


class Tone:
    """The Voice of the entry point `tone`; it has no variants."""

    def __init__(self, variant: str, settings: Settings) -> None:
        if variant:
            raise VoiceMissing(f"tone has no variant {variant!r}", "--voice tone")
        self.card = self.card_of(variant, settings)

    @staticmethod
    def card_of(variant: str, settings: Settings) -> Card:  # noqa: ARG004 (the contract of an entry point)
        """The card; nothing is loaded."""
        return Card(
            name="tone",
            version="2",
            online=False,
            max_chars=0,
            at_once=1,
            timings=True,
            loudness_lufs=-20.0,
            licence="none needed",
            pace_wpm=_PACE_WPM,
        )

    def speak(self, text: str) -> Speech:
        """A short hum for every word of `text`: WAV, 22,050 Hz, with word times."""
        import numpy as np

        sounds = []
        words = []
        at = 0
        for number, token in enumerate(_TOKEN.finditer(text)):
            sound = _hum(max(2, len(token[0])) * _MS_PER_CHARACTER, _PITCHES_HZ[number % len(_PITCHES_HZ)])
            words.append(Word(at * 1000 // _RATE, (at + len(sound)) * 1000 // _RATE, *token.span()))
            sounds.append(sound)
            at += len(sound)
        pcm = np.concatenate(sounds).tobytes() if sounds else b""
        return Speech(wave_file(pcm, _RATE), "wav", tuple(words))


def _hum(ms: int, pitch_hz: float):  # type: ignore[no-untyped-def]
    """`ms` of a sine with soft edges, int16."""
    import numpy as np

    count = _RATE * ms // 1000
    edge = _RATE * _EDGE_MS // 1000
    shape = np.minimum(1, np.minimum(np.arange(count), np.arange(count)[::-1]) / edge)
    wave = np.sin(2 * np.pi * pitch_hz * np.arange(count) / _RATE)
    return (wave * shape * _AMPLITUDE * 32767).astype("<i2")
