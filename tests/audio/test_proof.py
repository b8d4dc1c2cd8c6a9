"""Speech is proved before anybody keeps it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from vachak.audio import prove
from vachak.errors import SpeechRefused
from vachak.nouns import Speech

Samples = NDArray[np.float32]
Talk = Callable[..., Samples]
Wav = Callable[..., Speech]

_SENTENCE = "भारत और रूस के विदेश मंत्रियों ने मॉस्को में लंबी बातचीत की"


# ms of sound as espeak speaks, from 80 to 450 words a minute (160 to 24 ms a code point), and as Google does
@pytest.mark.parametrize(
    ("text", "ms"),
    [
        (_SENTENCE, 160 * len(_SENTENCE)),
        (_SENTENCE, 75 * len(_SENTENCE)),
        (_SENTENCE, 24 * len(_SENTENCE)),
        ("न", 440),
        ("न", 70),
        ("हाँ", 110),
        ("हाँ", 2400),
    ],
)
def test_speech_of_any_pace_passes(text: str, ms: int, talk: Talk, wav: Wav) -> None:
    """What the voices really deliver, from the slowest to the fastest pace, long and short, is speech."""
    prove(wav(talk(ms)), text)


@pytest.mark.parametrize(
    ("text", "ms", "reason"),
    [
        (_SENTENCE, 400, "0.4 s of sound for 59 characters"),
        ("हाँ", 9000, "9.0 s of sound for 3 characters"),
        (_SENTENCE * 10, 60 * 75, "4.5 s of sound for 590 characters"),
    ],
)
def test_an_implausible_length_is_refused(text: str, ms: int, reason: str, talk: Talk, wav: Wav) -> None:
    """Sound far too short or too long for its text is refused, with both figures."""
    with pytest.raises(SpeechRefused, match=reason):
        prove(wav(talk(ms)), text)


def test_silence_is_refused(wav: Wav) -> None:
    """Silence, and noise under -50 dBFS, are no speech."""
    noise = np.random.default_rng(1).normal(0, 0.0005, 60_000).astype(np.float32)
    for sound in (np.zeros(60_000, np.float32), noise, np.zeros(0, np.float32)):
        with pytest.raises(SpeechRefused, match="silent"):
            prove(wav(sound), _SENTENCE)


def test_badly_clipped_sound_is_refused(talk: Talk, wav: Wav) -> None:
    """Ten times too loud is refused; a few samples at full scale are not."""
    loud = talk(75 * len(_SENTENCE))
    with pytest.raises(SpeechRefused, match="clipped"):
        prove(wav(10 * loud), _SENTENCE)
    prove(wav(loud / np.abs(loud).max() * 1.05), _SENTENCE)


@pytest.mark.parametrize("codec", ["wav", "mp3", "opus"])
def test_what_is_not_sound_is_refused_with_its_text(codec: str) -> None:
    """A captcha page in place of sound is a SpeechRefused that shows the text, in one line."""
    with pytest.raises(SpeechRefused, match="भारत") as caught:
        prove(Speech(b"<html>\nunusual traffic</html>" * 30, codec), _SENTENCE)
    assert "\n" not in caught.value.message
    assert caught.value.hint
