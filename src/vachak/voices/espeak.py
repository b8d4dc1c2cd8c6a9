"""espeak: the embedded voice; offline, reproducible, in a process of its own.

It is espeak-ng 1.52 from the wheel espeakng-loader. It sounds robotic, and it is always there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from importlib.metadata import version

from vachak.errors import SpeechRefused, VoiceMissing
from vachak.nouns import Card, Speech, Word
from vachak.settings import Settings
from vachak.voices.espeak_process import Processes, Reply
from vachak.voices.plain import plain
from vachak.voices.wave import wave_file

__all__ = ["Espeak"]

_LOUDNESS_LUFS = -20.0  # plain `hi`, measured; a variant differs by a few LU
_SLOWEST_WPM = 80  # espeak-ng's own limit
_TOKEN = re.compile(r"\S+")


class Espeak:
    """The Voice of the entry point `espeak`; `variant` is one of espeak-ng's, such as "f3", or empty."""

    def __init__(self, variant: str, settings: Settings) -> None:
        if variant and variant not in _variants():
            raise VoiceMissing(f"espeak has no variant {variant!r}", _near(variant))
        self.card = self.card_of(variant, settings)
        self._voice = f"hi+{variant}" if variant else "hi"
        self._words_per_minute = _words_per_minute(settings)
        self._processes = Processes()
        self._processes.start()

    @staticmethod
    def card_of(variant: str, settings: Settings) -> Card:
        """The card; nothing is loaded."""
        sound = f"espeakng-loader {version('espeakng-loader')} hi{'+' * bool(variant)}{variant}"
        return Card(
            name=f"espeak:{variant}" if variant else "espeak",
            version=f"{sound} {_words_per_minute(settings)} wpm",
            online=False,
            max_chars=0,
            at_once=1,
            timings=True,
            loudness_lufs=_LOUDNESS_LUFS,
            licence="espeak-ng, GPL-3.0-or-later",
        )

    def speak(self, text: str) -> Speech:
        """Say `text`: WAV, 22,050 Hz, with word times; the same text always gives the same bytes."""
        said = plain(text)
        reply = self._processes.ask(said, self._voice, self._words_per_minute) if said.strip() else None
        if not reply or not reply.pcm:
            raise SpeechRefused(f"espeak has no sound for “{said[:40]}”", "take that line out of the article")
        return Speech(wave_file(reply.pcm, reply.sample_rate), "wav", _words(said, reply))


def _words_per_minute(settings: Settings) -> int:
    """The programme's pace where one is set, within what espeak-ng can."""
    return max(_SLOWEST_WPM, settings.sound.speed_wpm) if settings.sound.speed_wpm else settings.espeak.words_per_minute


def _words(text: str, reply: Reply) -> tuple[Word, ...]:
    """A word for each token that sounds: several events inside one (capitals, hyphens) count as the first."""
    end_ms = len(reply.pcm) * 1000 // (2 * reply.sample_rate)
    tokens = [token.span() for token in _TOKEN.finditer(text)]
    starts: dict[tuple[int, int], int] = {}
    for position, ms in reply.words:
        i = bisect_right(tokens, position, key=lambda token: token[0]) - 1
        if i >= 0 and position < tokens[i][1]:
            starts.setdefault(tokens[i], ms)
    ends = [*starts.values(), end_ms][1:]
    return tuple(Word(ms, max(ms, end), *token) for (token, ms), end in zip(starts.items(), ends, strict=True))


@cache
def _variants() -> frozenset[str]:
    from vachak.voices.espeak_library import variants

    try:
        return frozenset(variants())
    except (ImportError, OSError) as e:
        raise VoiceMissing("espeak: its data cannot be found", "pip install espeakng-loader") from e


def _near(variant: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(variant, sorted(_variants()), n=4, cutoff=0.4)
    return f"near it: {', '.join(near)}" if near else "such as: espeak:f3, espeak:m3, espeak:Andrea"
