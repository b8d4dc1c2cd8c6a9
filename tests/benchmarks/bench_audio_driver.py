"""Speak and record lines of a file with the embedded voice, no command around it: `FILE TARGET [level]`."""

# ruff: noqa: T201 (it speaks to people)
from __future__ import annotations

import resource
import sys
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from vachak import audio, voices
from vachak.nouns import Line, Recording, Speech, Voice
from vachak.settings import Pauses, Settings, Sound

_AHEAD = 4


def spoken(voice: Voice, texts: list[str]) -> Iterator[tuple[Line, Speech]]:
    """Lines and their speech, a few ahead, as the studio takes them."""
    with ThreadPoolExecutor(1) as pool:
        waiting: deque[tuple[Line, Future[Speech]]] = deque()
        for number, text in enumerate(texts):
            line = Line("body", text, text, (), 750 if number % 3 == 2 else 380, number // 3 + 1, number + 1)
            waiting.append((line, pool.submit(voice.speak, text)))
            if len(waiting) > _AHEAD:
                first, speech = waiting.popleft()
                yield first, speech.result()
        for first, speech in waiting:
            yield first, speech.result()


def recorded(texts: list[str], target: Path, sound: Sound, voice: str = "espeak") -> Recording:
    """The recording of `texts`."""
    speaker = voices.open_voice(voice, Settings(), check=audio.prove)
    return audio.record(spoken(speaker, texts), target, card=speaker.card, pauses=Pauses(), sound=sound)


if __name__ == "__main__":
    source, target, *level = sys.argv[1:]
    found = recorded(
        Path(source).read_text("utf-8").splitlines(), Path(target), Sound(level_lufs=float(level[0]) if level else -19)
    )
    used = resource.getrusage(resource.RUSAGE_SELF)
    print(
        f"{found.samples / found.sample_rate:.0f} s of sound in {len(found.cues)} lines, {found.loudness_lufs} LUFS,"
        f" {found.true_peak_dbtp} dBTP; CPU {used.ru_utime + used.ru_stime:.2f} s without the voice,"
        f" {used.ru_maxrss // 1024} MB"
    )
