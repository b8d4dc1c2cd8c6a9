"""espeak: reproducible whatever was said before, and a crash of its process is no crash of ours."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from vachak.errors import SpeechRefused, VoiceMissing
from vachak.settings import Settings
from vachak.voices.espeak import Espeak
from vachak.voices.espeak_process import Process, Processes

LINE = "भारत और रूस के बीच ऊर्जा, रक्षा और व्यापार पर बातचीत हुई।"
HISTORIES = (
    (),
    ("कखग",),
    ("।" * 500,),
    ("a B c NASA 42", "\x01 120s तेज़"),
    ("एक बहुत लंबा वाक्य " * 40, "छोटा"),
    (LINE, LINE),
)


@pytest.fixture(scope="module")
def espeak() -> Espeak:
    """The plain voice."""
    return Espeak("", Settings())


@pytest.mark.parametrize("history", HISTORIES)
def test_same_bytes_after_any_history(espeak: Espeak, history: tuple[str, ...]) -> None:
    """A line gives the same bytes and the same word times whatever the process said before, and in a fresh one."""
    fresh = Espeak("", Settings()).speak(LINE)
    for text in history:
        espeak.speak(text)
    assert espeak.speak(LINE) == fresh


def test_same_bytes_in_parallel() -> None:
    """Threads at once, each in a process of its own, say what one alone says."""
    voice = Espeak("", Settings())
    lines = [f"{LINE} {'और ' * n}" for n in range(8)]
    alone = [voice.speak(line) for line in lines]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(voice.speak, lines)) == alone


def test_word_times(espeak: Espeak) -> None:
    """One word for each token that sounds, in order, inside the sound, at the token's place."""
    text = "रूस के S-400 और NASA, फिर एस. जयशंकर।"
    speech = espeak.speak(text)
    assert [text[w.start : w.end] for w in speech.words] == text.split()
    times = [t for w in speech.words for t in (w.start_ms, w.end_ms)]
    assert times == sorted(times)


def test_long_text_is_linear_in_its_words() -> None:
    """Thirty thousand words find their times without a look at every word for every word."""
    from vachak.voices.espeak import _words
    from vachak.voices.espeak_process import Reply

    count = 30_000
    text = "शब्द " * count
    reply = Reply(b"\0\0" * 22_050, 22_050, tuple((5 * n, n // 30) for n in range(count)))
    assert len(_words(text, reply)) == count


def test_variant_sounds_otherwise(espeak: Espeak) -> None:
    """A variant is another sound of the same length of text."""
    assert Espeak("f3", Settings()).speak(LINE).data != espeak.speak(LINE).data


def test_nothing_to_say_is_refused(espeak: Espeak) -> None:
    """Text without any sound is a refusal of that text."""
    with pytest.raises(SpeechRefused):
        espeak.speak("\x00\x01 ")


def _worker(code: str) -> tuple[str, ...]:
    """A worker that reads requests by the real protocol and then does `code`."""
    begin = (
        "import json, os, sys, time\n"
        "from vachak.voices.espeak_worker import read_frame, write_frame\n"
        "def answer(header, pcm=b''):\n"
        "    write_frame(sys.stdout.buffer, json.dumps(header).encode()); write_frame(sys.stdout.buffer, pcm)\n"
        "good = {'sample_rate': 22050, 'words': []}\n"
        "while True:\n"
        "    try: text = json.loads(read_frame(sys.stdin.buffer))['text']\n"
        "    except EOFError: break\n"
    )
    return (sys.executable, "-c", begin + "".join(f"    {line}\n" for line in code.splitlines()))


@pytest.mark.parametrize(
    "crash",
    [
        "os.abort()",
        "os._exit(3)",
        "sys.stdout.buffer.write(b'\\0\\0'); sys.stdout.flush(); os._exit(0)",
        "write_frame(sys.stdout.buffer, b'no json'); os._exit(0)",
        "write_frame(sys.stdout.buffer, json.dumps(good).encode()); os._exit(0)",
    ],
)
def test_crash_is_one_refused_text(crash: str) -> None:
    """A process that dies of a text, in whatever moment, dies of it twice; the next text has a new process."""
    process = Process(_worker(f"if 'मरो' in text:\n    {crash}\nanswer(good, b'pcm')"))
    assert process.ask("पहला", "hi", 165).pcm == b"pcm"
    with pytest.raises(SpeechRefused, match="crashed twice"):
        process.ask("मरो", "hi", 165)
    assert process.ask("तीसरा", "hi", 165).pcm == b"pcm"


def test_silent_process_is_ended() -> None:
    """A process that hangs is ended after its time, twice, and then the text is refused."""
    process = Process(_worker("time.sleep(60)"), timeout_s=0.1)
    with pytest.raises(SpeechRefused):
        process.ask("पाठ", "hi", 165)


def test_library_that_refuses_is_told() -> None:
    """What the worker reports as an error is the voice's own error, not a crash."""
    process = Process(_worker("answer({'error': 'no data'})"))
    with pytest.raises(VoiceMissing, match="no data"):
        process.ask("पाठ", "hi", 165)


def test_worker_is_replaced_after_its_texts() -> None:
    """A worker says so many texts and no more, since the library keeps some memory of each; the next says the next."""
    process = Process(_worker("answer({'sample_rate': os.getpid(), 'words': []}, b'pcm')"), most_texts=2)
    who = [process.ask("पाठ", "hi", 165).sample_rate for _ in range(5)]
    assert who[0] == who[1] != who[2] == who[3] != who[4]


def test_process_that_cannot_start_is_told() -> None:
    """A command that is not there is a VoiceMissing."""
    with pytest.raises(VoiceMissing, match="cannot start"):
        Process(("/nowhere/python",)).ask("पाठ", "hi", 165)


def test_as_many_processes_as_callers_at_once() -> None:
    """Callers at the same time have a process each, up to the limit; one caller has one."""
    processes = Processes(2, _worker("answer({'sample_rate': os.getpid(), 'words': []}, b'pcm')"))
    assert len({processes.ask("पाठ", "hi", 165).sample_rate for _ in range(3)}) == 1
    together = threading.Barrier(2, timeout=10)
    process = Process.ask

    def ask_together(self: Process, *request: object) -> object:
        together.wait()
        return process(self, *request)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch, ThreadPoolExecutor(4) as pool:
        patch.setattr(Process, "ask", ask_together)
        pids = {reply.sample_rate for reply in pool.map(lambda _: processes.ask("पाठ", "hi", 165), range(4))}
    assert len(pids) == 2
