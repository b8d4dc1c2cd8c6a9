"""gtts, the real client, against the stand-in for Google."""

from __future__ import annotations

import inspect
import json
from pathlib import Path

import pytest
from google_standin import StandIn, always, never, speech
from hypothesis import given, settings
from hypothesis import strategies as st
from voice_fakes import Hands

from vachak.errors import SpeechRefused, UsageError, VoiceBusy, VoiceError, VoiceMissing
from vachak.settings import Gtts as GttsSettings
from vachak.settings import Settings
from vachak.voices import google as google_door
from vachak.voices import google_answers, open_voice
from vachak.voices.cached import Cached
from vachak.voices.clock import Clock
from vachak.voices.gtts import Gtts
from vachak.voices.patient import Patient

TEXT = "मॉस्को में भारत और रूस के विदेश मंत्रियों की बातचीत हुई।"


def test_speaks(google: StandIn) -> None:
    """One piece is one request and gives the MP3 Google sent."""
    assert Gtts("", Settings()).speak(TEXT).data == speech(TEXT)
    assert google.texts == [TEXT]


@settings(deadline=None, max_examples=50)
@given(st.text(min_size=1, max_size=100))
def test_gtts_gives_one_request_for_a_piece(text: str) -> None:
    """The private door of gTTS we lean on: 100 code points of anything are one request with all of them, or none."""
    from gtts import gTTS

    try:
        found = gTTS(text, lang="hi", lang_check=False, pre_processor_funcs=[])._prepare_requests()
    except AssertionError:  # nothing but punctuation
        return
    assert len(found) == 1


def test_gtts_is_as_we_know_it() -> None:
    """What we take over from gTTS is there: its limit, its rpc, the parameters we give."""
    from gtts import gTTS

    assert gTTS.GOOGLE_TTS_MAX_CHARS == Gtts("", Settings()).card.max_chars == 100
    assert gTTS.GOOGLE_TTS_RPC == "jQ1olc"
    assert {"tld", "lang", "lang_check", "pre_processor_funcs"} <= set(inspect.signature(gTTS).parameters)


@pytest.mark.parametrize(
    ("answer", "error", "cause", "asks_to_wait"),
    [
        ("429", VoiceBusy, "429, too many requests", True),
        ("429:7", VoiceBusy, "429, too many requests", True),
        ("403", VoiceMissing, "403, Forbidden", False),
        ("407", VoiceMissing, "407", False),
        ("404", VoiceMissing, "404", False),
        ("400", SpeechRefused, "400", False),
        ("500", VoiceBusy, "500", False),
        ("503", VoiceBusy, "503, Service Unavailable", False),
        ("503:3", VoiceBusy, "503, Service Unavailable", True),
        ("302", VoiceBusy, "captcha or consent", True),
        ("captcha", VoiceBusy, "captcha or consent", True),
        ("consent", VoiceBusy, "captcha or consent", True),
        ("empty", VoiceBusy, "is empty", False),
        ("null", SpeechRefused, "no sound for", False),
        ("rubbish", VoiceBusy, "no speech", False),
        ("cut", VoiceBusy, "was cut", False),
    ],
)
def test_failures_are_typed(
    google: StandIn, answer: str, error: type[VoiceError], cause: str, *, asks_to_wait: bool
) -> None:
    """Each way Google can fail is one of our errors and names the cause; nothing passes for speech."""
    google.plan = always(answer)
    with pytest.raises(error, match=cause) as caught:
        Gtts("", Settings()).speak(TEXT)
    assert type(caught.value) is error
    assert caught.value.hint
    assert (getattr(caught.value, "retry_after_s", None) is not None) == asks_to_wait


@pytest.mark.parametrize("answer", ["hang", "trickle"])
def test_silent_server_is_left(google: StandIn, monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    """A server that never answers, or trickles for ever, is left when its time is over."""
    monkeypatch.setattr(google_door, "_READ_S", 0.3)
    monkeypatch.setattr(google_door, "_WHOLE_S", 0.5)
    google.plan = always(answer)
    with pytest.raises(VoiceBusy, match="did not answer in time"):
        Gtts("", Settings()).speak(TEXT)


def test_certificates_are_verified(google: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the test authority the stand-in is a man in the middle: nothing is sent, and the hint says why."""
    monkeypatch.delenv("REQUESTS_CA_BUNDLE")
    with pytest.raises(VoiceMissing, match="certificate") as caught:
        Gtts("", Settings()).speak(TEXT)
    assert "REQUESTS_CA_BUNDLE" in caught.value.hint
    assert not google.seen


@pytest.mark.parametrize(
    ("variable", "value", "error"),
    [
        ("REQUESTS_CA_BUNDLE", "/nowhere/bundle.pem", VoiceMissing),
        ("https_proxy", "http://127.0.0.1:1", VoiceBusy),
        ("https_proxy", "http://[", VoiceMissing),
    ],
)
def test_wrong_environment_is_told(
    google: StandIn, monkeypatch: pytest.MonkeyPatch, variable: str, value: str, error: type[VoiceError]
) -> None:
    """A bundle that is not there, a proxy that is not there, a proxy that is none: errors of ours."""
    monkeypatch.setenv(variable, value)
    if variable == "https_proxy":
        monkeypatch.setenv("HTTPS_PROXY", value)
    with pytest.raises(error):
        Gtts("", Settings()).speak(TEXT)


def test_connections_are_kept(google: StandIn) -> None:
    """Twenty pieces one after the other use one connection."""
    voice = Gtts("", Settings())
    for n in range(20):
        voice.speak(f"{TEXT}{n}")
    assert (len(google.seen), google.connections) == (20, 1)


def test_controls_and_half_characters_never_reach_google(google: StandIn) -> None:
    """Control characters, C1 controls and lone surrogates become spaces."""
    Gtts("", Settings()).speak("एक\x00दो\x01तीन\x1b[31m\x7f\x9bचार\ud800पाँच\nछह")
    (text,) = google.texts
    assert text == "एक दो तीन [31m  चार पाँच छह"


def test_markup_is_text(google: StandIn) -> None:
    """Quotes, markup and JSON reach Google as the text they are."""
    hostile = '"]],null]] <speak>&amp; \\" [[x]] %26f.req='
    Gtts("", Settings()).speak(hostile)
    assert google.texts == [hostile]


@pytest.mark.parametrize("text", ["", "   ", "।।।।?!", "\x00\x01"])
def test_nothing_to_say_is_refused_or_said(google: StandIn, text: str) -> None:
    """Where gTTS finds nothing to say it is refused without a request (a danda alone it would send)."""
    voice = Gtts("", Settings())
    if "।" in text:
        assert voice.speak(text).data
    else:
        with pytest.raises(SpeechRefused, match="nothing to say"):
            voice.speak(text)
        assert not google.seen


def test_too_long_a_text_is_refused(google: StandIn) -> None:
    """More than one request's text is for Pieces to cut."""
    with pytest.raises(SpeechRefused, match="too many"):
        Gtts("", Settings()).speak("शब्द " * 60)
    assert not google.seen


@pytest.mark.parametrize("tld", ["com@127.0.0.1:1", "com/..", "", "COM", "c", "co.in.evil", "com\n"])
def test_domain_that_leads_elsewhere_is_refused(tld: str) -> None:
    """The setting and the variant take a top-level domain and nothing else."""
    with pytest.raises(UsageError, match=r"gtts\.tld"):
        Gtts("", Settings(gtts=GttsSettings(tld=tld)))
    if tld:
        with pytest.raises(VoiceMissing, match="no variant"):
            Gtts(tld, Settings())


def test_variant_is_a_domain(google: StandIn) -> None:
    """gtts:co.in asks that domain, and its sound is kept apart."""
    voice = Gtts("co.in", Settings())
    assert voice.speak(TEXT).data
    assert voice.card.name == "gtts:co.in"
    assert voice.card.version != Gtts("", Settings()).card.version


def _seed_lines() -> list[str]:
    seed = (Path(__file__).parents[2] / "articles" / "russia-india-talks.txt").read_text("utf-8")
    return [f"{line.strip()}।" for line in seed.replace("\n", "।").split("।") if line.strip()]


def test_seed_is_asked_for_in_good_pieces(google: StandIn, tmp_path: Path) -> None:
    """No piece over 100 code points, none cut inside a word or after an initial, nothing lost or said twice."""
    voice = open_voice("gtts", cache=tmp_path)
    lines = _seed_lines()
    for line in lines:
        voice.speak(line)
    assert max(map(len, google.texts)) <= 100
    assert " ".join(google.texts).split() == " ".join(lines).split()
    assert not [piece for piece in google.texts if piece.rstrip(".").endswith((" एस", " एस.")) or piece == "एस."]


@pytest.mark.parametrize("answer", ["403", "captcha", "empty", "cut", "429:3", "503"])
def test_nothing_is_kept_of_a_failure(google: StandIn, tmp_path: Path, clock: Clock, hands: Hands, answer: str) -> None:
    """A failure ends within 120 s and leaves no speech; the next run speaks as if nothing had been."""
    google.plan = always(answer)
    failing = Patient(Gtts("", Settings()), settings=Settings(), folder=tmp_path, clock=clock)
    with pytest.raises(VoiceError, match="Google"):
        Cached(failing, folder=tmp_path).speak(TEXT)
    assert len(google.seen) <= 5
    assert hands.seconds <= 90
    assert not list(tmp_path.rglob("*.speech"))
    google.plan = never
    hands.seconds += 300
    again = Patient(Gtts("", Settings()), settings=Settings(), folder=tmp_path, clock=clock)
    assert Cached(again, folder=tmp_path).speak(TEXT).data == speech(TEXT)


def test_proof_fails_asks_again(google: StandIn, tmp_path: Path) -> None:
    """Speech that does not pass its check is asked for again, and only what passes is kept."""
    from vachak import audio

    kinds = iter(["quiet", "loud", "ok"])
    google.plan = lambda _number, text: always(next(kinds))(0, text)
    voice = open_voice("gtts", check=audio.prove, cache=tmp_path)
    assert voice.speak(TEXT).data == speech(TEXT)
    assert len(google.seen) == 3
    assert voice.speak(TEXT).data == speech(TEXT)
    assert len(google.seen) == 3


@pytest.mark.parametrize(
    ("front", "answers"), [("ok", True), ("403", False), ("429", False), ("503", False), ("hang", False)]
)
def test_probe(google: StandIn, front: str, answers: bool) -> None:
    """Google answers, refuses, or says nothing until the time is over."""
    google.front = google.front.parse(front)
    assert google_answers(Settings(), timeout_s=0.5) is answers
    assert not google.seen  # the probe sends no text


def test_probe_without_a_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy where one is named: no answer, and no error."""
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:1")
    assert google_answers(Settings(), timeout_s=2.0) is False


def test_standin_answers_as_google_does() -> None:
    """The reader of gTTS itself finds the MP3 in the stand-in's answer."""
    import base64
    import re

    from google_standin import _batchexecute

    line = next(line for line in _batchexecute(b"\xff\xf3sound").decode().splitlines() if "jQ1olc" in line)
    found = re.search(r'jQ1olc","\[\\"(.*)\\"]', line)
    assert found is not None
    assert base64.b64decode(found[1]) == b"\xff\xf3sound"
    assert json.loads(line)
