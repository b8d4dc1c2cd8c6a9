"""The contract every voice keeps, whoever wrote it.

For a voice of your own, add its name to NAMES (docs/voices.md).
"""

from __future__ import annotations

from dataclasses import astuple

import pytest
from google_standin import StandIn
from hypothesis import given, settings
from hypothesis import strategies as st

from vachak import audio
from vachak.audio.decode import decode
from vachak.errors import SpeechRefused
from vachak.nouns import Speech, Voice
from vachak.settings import Gtts, Settings
from vachak.voices import card_of, find_voice, open_voice

NAMES = ("espeak", "espeak:f3", "tone", "gtts", "gtts:co.in")
WIDE = Settings(gtts=Gtts(burst=10_000, per_second=1000.0))  # politeness has its own tests
LINES = (
    "नमस्ते, यह वाचक है।",
    "मॉस्को",
    "भारत और रूस के बीच अस्सीवीं बैठक में ऊर्जा और रक्षा पर बातचीत हुई।",
    "क्या यह सच है?",
    "राज्यसभा में प्रधानमंत्री ने पहले यह देखकर कहा कि शहरों में बेहतर काम, लगभग पचपन दशमलव दो प्रतिशत, हुआ।",
)
HOSTILE = {
    "NUL": "एक\x00दो",
    "command": "एक \x01200s दो",
    "phonemes": "एक [[h@l'oU]] दो",
    "SSML": '<speak><break time="3600s"/>एक <audio src="file:///etc/passwd"/></speak>',
    "entities": "&lt;एक&gt; &amp; &#x0; दो",
    "dandas": "।" * 5000,
    "joiners": "क्\u200dष क्\u200cष \u200d\u200d\u200c",
    "surrogates": "एक \ud800 दो \udfff",
    "escapes": "\x1b[31mएक\x1b]0;title\x07",
    "direction": "\u202eएक\u202c \u2066दो",
    "emoji": "एक 👨\u200d👩\u200d👧 दो",
    "long word": "क" * 2000,
    "marks": "\u093f\u094d\u0902" * 50,
    "quotes": "'\"`$(reboot)`\"'\\ %s {0}",
    "spaces": " \t\u00a0\u3000 ",
    "nothing": "",
}


@pytest.fixture(scope="module", params=NAMES)
def voice(request: pytest.FixtureRequest, google: StandIn) -> Voice:
    """Each voice, wrapped as the studio wraps it but for the cache."""
    return open_voice(request.param, WIDE)


@pytest.fixture(scope="module")
def first(voice: Voice) -> Speech:
    """What the voice said when it was asked first."""
    return voice.speak(LINES[1])


@pytest.mark.usefixtures("first")
def test_card_is_truthful(voice: Voice) -> None:
    """The card without loading is the card; its figures make sense."""
    card = voice.card
    assert card == card_of(card.name, Settings()) == find_voice(card.name, Settings()).card
    assert card.version
    assert card.licence
    assert "\n" not in card.version + card.licence
    assert -40 < card.loudness_lufs < -5
    assert card.max_chars >= 0
    assert card.at_once >= 1
    assert card.pace_wpm == 0 or 80 <= card.pace_wpm <= 300


@pytest.mark.parametrize("line", LINES)
def test_speech_is_the_line_said_aloud(voice: Voice, line: str) -> None:
    """Speech decodes, sounds, and is about as long as its text; word times are told where the card says so."""
    speech = voice.speak(line)
    audio.prove(speech, line)
    assert bool(speech.words) == voice.card.timings


@pytest.mark.parametrize("line", LINES)
def test_words_are_inside(voice: Voice, line: str) -> None:
    """Word times are in order, inside the sound, and at words of the text."""
    speech = voice.speak(line)
    ms = len(decode(speech))
    times = [t for w in speech.words for t in (w.start_ms, w.end_ms)]
    assert times == sorted(times)
    assert all(0 <= t <= ms + 1 for t in times)
    assert [line[w.start : w.end] for w in speech.words] in ([], line.split())


def test_same_text_same_bytes(voice: Voice) -> None:
    """The same line gives the same bytes whatever was said between, and from another instance."""
    first = voice.speak(LINES[0])
    for line in (*LINES, HOSTILE["command"]):
        voice.speak(line)
    assert voice.speak(LINES[0]) == first == open_voice(voice.card.name, WIDE).speak(LINES[0])


def test_other_text_other_sound(voice: Voice) -> None:
    """Two lines do not sound the same."""
    assert voice.speak(LINES[1]).data != voice.speak(LINES[2]).data


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_text_is_text(voice: Voice, kind: str) -> None:
    """Nothing in a text is obeyed: it is said, or refused; afterwards the voice speaks as before."""
    before = voice.speak(LINES[1])
    try:
        speech = voice.speak(HOSTILE[kind])
    except SpeechRefused as e:
        assert e.message  # noqa: PT017 (both are within the contract)
    else:
        sound = decode(speech)
        assert len(sound) <= 1000 * max(10, len(HOSTILE[kind]))  # an hour's break was not obeyed
        assert all(0 <= w.start <= w.end <= len(HOSTILE[kind]) for w in speech.words)
    assert astuple(voice.speak(LINES[1])) == astuple(before)


@settings(deadline=None, max_examples=25)
@given(text=st.text(max_size=80))
def test_any_text(voice: Voice, text: str) -> None:
    """Any text at all is said or refused, and positions of words are positions in it."""
    try:
        speech = voice.speak(text)
    except SpeechRefused:
        return
    decode(speech)
    assert all(0 <= w.start <= w.end <= len(text) for w in speech.words)


def test_still_the_same(voice: Voice, first: Speech) -> None:
    """After all that, and some seconds later, old and new instances say what was said at first."""
    assert voice.speak(LINES[1]) == first == open_voice(voice.card.name, WIDE).speak(LINES[1])
