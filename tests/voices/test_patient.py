"""Patience: what is asked again, how long is waited, and that everybody gives up together."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from voice_fakes import CARD, Hands, Scripted

from vachak.errors import SpeechRefused, VoiceBusy, VoiceError, VoiceMissing
from vachak.settings import Gtts, Settings
from vachak.voices.clock import Clock
from vachak.voices.patient import Patient

Patiently = Callable[..., Patient]


def scripted(*script: Exception | str) -> Scripted:
    """A voice that does this, in order."""
    return Scripted(list(script))


@pytest.fixture
def patient(clock: Clock, tmp_path: Path) -> Patiently:
    """Makes a patient voice around another, on the test's clock and folder unless told otherwise."""

    def make(voice: Scripted, *, settings: Settings | None = None, **other: Any) -> Patient:
        return Patient(voice, settings=settings or Settings(), **{"folder": tmp_path, "clock": clock, **other})

    return make


def test_mishap_is_asked_again_after_a_growing_moment(patient: Patiently, hands: Hands) -> None:
    """Four mishaps are four waits of 2, 4, 8, 16 s at most; the fifth request's speech is the speech."""
    voice = scripted(*[VoiceBusy("cut")] * 4, "sound")
    assert patient(voice).speak("पाठ").data == b"sound"
    assert hands.waits == [2, 4, 8, 16]
    assert len(voice.asked) == 5


def test_fifth_mishap_is_the_last(patient: Patiently, hands: Hands) -> None:
    """Five mishaps are told with their cause and what to do."""
    voice = scripted(VoiceBusy("the connection was cut"))
    with pytest.raises(VoiceBusy, match=r"the connection was cut \(asked 5 times\)") as caught:
        patient(voice).speak("पाठ")
    assert len(voice.asked) == 5
    assert caught.value.exit_code == 4
    assert "run it again" in caught.value.hint
    assert hands.seconds <= 90


def test_hung_server_ends_within_patience(patient: Patiently, hands: Hands) -> None:
    """Where each request takes 20 s, no wait begins that would end after 90 s."""
    voice = scripted(VoiceBusy("no answer"))
    voice.before = lambda: hands.wait(threading.Event(), 20)
    with pytest.raises(VoiceBusy):
        patient(voice).speak("पाठ")
    assert hands.seconds <= 90 + 20


@pytest.mark.parametrize(("asked_s", "waits"), [(7.0, [7.0]), (30.0, [30.0]), (0.5, [2.0])])
def test_retry_after_is_waited_out(patient: Patiently, hands: Hands, asked_s: float, waits: list[float]) -> None:
    """One 429 with Retry-After costs that wait, and then the speech comes."""
    voice = scripted(VoiceBusy("429", retry_after_s=asked_s), "sound")
    assert patient(voice).speak("पाठ").data == b"sound"
    assert hands.waits == pytest.approx(waits)


def test_long_retry_after_is_told_not_waited(patient: Patiently, hands: Hands) -> None:
    """More than 60 s is told at once, with the time."""
    voice = scripted(VoiceBusy("429", retry_after_s=600.0), "sound")
    with pytest.raises(VoiceBusy, match="429") as caught:
        patient(voice).speak("पाठ")
    assert caught.value.retry_after_s == pytest.approx(600)
    assert not hands.waits
    assert "in 10 min" in caught.value.hint


@pytest.mark.parametrize("error", [VoiceMissing("403"), SpeechRefused("400")])
def test_refusals_are_not_asked_again(patient: Patiently, error: VoiceError) -> None:
    """What asking again cannot change is asked once."""
    voice = scripted(error)
    with pytest.raises(type(error)):
        patient(voice).speak("पाठ")
    assert len(voice.asked) == 1


@pytest.mark.parametrize(
    ("error", "requests"), [(VoiceMissing("403"), 1), (SpeechRefused("400"), 2), (VoiceBusy("cut"), 5)]
)
def test_others_fail_at_once(patient: Patiently, hands: Hands, error: VoiceError, requests: int) -> None:
    """After one piece has failed for good the next sends nothing, unless the failure was about its text alone."""
    voice = scripted(error)
    voice_of_all = patient(voice)
    for text in ("एक", "दो"):
        with pytest.raises(type(error)):
            voice_of_all.speak(text)
    assert len(voice.asked) == requests
    hands.seconds += 400
    with pytest.raises(type(error)):
        voice_of_all.speak("तीन")
    assert len(voice.asked) > requests


def test_rest_is_shared_through_the_folder(patient: Patiently, hands: Hands) -> None:
    """Another run, or the same after a restart, waits out the rest before its first request."""
    with pytest.raises(VoiceBusy):
        patient(scripted(VoiceBusy("captcha", retry_after_s=61.0))).speak("एक")
    hands.seconds += 20
    told: list[str] = []
    other = scripted("sound")
    patient(other, warn=told.append).speak("दो")
    assert hands.waits == pytest.approx([41.0])
    assert told == ["fake asks to wait: going on in 41 s"]


def test_run_that_starts_inside_a_long_rest_says_so(patient: Patiently, hands: Hands) -> None:
    """A rest of more than 60 s is an error with the time, and nothing is sent."""
    with pytest.raises(VoiceBusy):
        patient(scripted(VoiceBusy("captcha", retry_after_s=300.0))).speak("एक")
    other = scripted("sound")
    with pytest.raises(VoiceBusy, match="left alone") as caught:
        patient(other).speak("दो")
    assert caught.value.retry_after_s == pytest.approx(300)
    assert not other.asked


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe\x00", b'{"full_at": "x"}', b"[" * 500])
def test_damaged_state_is_survived(patient: Patiently, tmp_path: Path, damage: bytes) -> None:
    """A state file that makes no sense is a fresh start."""
    (tmp_path / "pace").mkdir()
    (tmp_path / "pace" / "fake.json").write_bytes(damage)
    assert patient(scripted("sound")).speak("पाठ").data == b"sound"


def test_one_limiter_for_all_runs(patient: Patiently, hands: Hands) -> None:
    """Two voices on one folder share the bucket: 3 at once, then one a second, and waiting costs no patience."""
    slow = Settings(gtts=Gtts(burst=3, per_second=0.01))
    one, two = (patient(scripted("sound"), settings=slow) for _ in range(2))
    for voice in (one, two, one, two, one):
        voice.speak("पाठ")
    assert hands.waits == pytest.approx([100, 100])


def test_unwritable_folder_costs_one_line(patient: Patiently, tmp_path: Path) -> None:
    """Where the folder is a file the run keeps its own pace, and says so once."""
    (tmp_path / "file").touch()
    told: list[str] = []
    voice = patient(scripted("sound"), folder=tmp_path / "file", warn=told.append)
    voice.speak("एक")
    voice.speak("दो")
    assert len(told) == 1
    assert "cache cannot be used" in told[0]


def test_memory_keeps_the_pace_too(patient: Patiently, hands: Hands) -> None:
    """Without a folder a rest is waited out all the same."""
    voice = patient(scripted(VoiceBusy("429", retry_after_s=9.0), "sound"), folder=None)
    assert voice.speak("पाठ").data == b"sound"
    assert hands.waits == [9.0]


def test_requests_are_counted(patient: Patiently) -> None:
    """`on_request` is called for every request, those that failed too."""
    sent: list[int] = []
    patient(scripted(VoiceBusy("cut"), "sound"), on_request=lambda: sent.append(1)).speak("पाठ")
    assert len(sent) == 2


def test_last_failure_wakes_who_waits() -> None:
    """Who waits for a minute fails at once, with the same error, when another piece has failed for good."""
    waiting = threading.Event()

    def wait(tripped: threading.Event, _seconds: float) -> None:
        waiting.set()
        tripped.wait(60)

    inner = scripted(VoiceBusy("cut"), VoiceMissing("403"))
    voice = Patient(inner, settings=Settings(), folder=None, clock=Clock(wait=wait))
    caught: list[VoiceError] = []

    def speak() -> None:
        try:
            voice.speak("एक")
        except VoiceError as e:
            caught.append(e)

    thread = threading.Thread(target=speak)
    thread.start()
    assert waiting.wait(10)
    with pytest.raises(VoiceMissing):
        voice.speak("दो")
    thread.join(10)
    assert [type(e) for e in caught] == [VoiceMissing]
    assert len(inner.asked) == 2


def test_at_most_so_many_on_their_way(patient: Patiently, tmp_path: Path) -> None:
    """Sixteen threads of two voices on one folder never have more than `at_once` requests on their way."""
    lock, here, most = threading.Lock(), [0], [0]
    together = threading.Barrier(3, timeout=10)

    def before() -> None:
        with lock:
            here[0] += 1
            most[0] = max(most[0], here[0])
        together.wait()  # three are here, so three are allowed; a fourth would break the count
        with lock:
            here[0] -= 1

    voices = [Scripted(["sound"], replace(CARD, at_once=3)) for _ in range(2)]
    for voice in voices:
        voice.before = before
    settings = Settings(gtts=Gtts(burst=1000))
    patients = [Patient(v, settings=settings, folder=tmp_path) for v in voices]
    threads = [threading.Thread(target=patients[n % 2].speak, args=("पाठ",)) for n in range(15)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert most == [3]
    assert sum(len(v.asked) for v in voices) == 15


def test_after_a_rest_one_goes_ahead(patient: Patiently, tmp_path: Path, hands: Hands) -> None:
    """While the first request after a rest is unanswered no other is sent."""
    first = scripted(VoiceBusy("captcha", retry_after_s=2.0), "sound")
    other = scripted("sound")
    seen: list[str] = []

    def no_turn(_event: threading.Event, _seconds: float) -> None:
        raise VoiceBusy("no turn")

    def ask_the_other() -> None:
        if first.asked:  # the request after the rest is on its way
            clock = replace(hands.clock(), wait=no_turn)
            with pytest.raises(VoiceBusy, match="no turn"):
                patient(other, clock=clock).speak("दो")
            seen.append("waited")

    first.before = ask_the_other
    patient(first).speak("एक")
    assert (seen, other.asked) == (["waited"], [])
    assert patient(other).speak("तीन").data == b"sound"
