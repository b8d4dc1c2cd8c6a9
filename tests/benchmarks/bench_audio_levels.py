"""Levels, times and lengths as other programs read them: `python -m tests.benchmarks.bench_audio_levels [articles]`.

For the embedded voice, and for what Google would send, loud, quiet and as it is (24 kHz MP3 without Info frames,
made here from the embedded voice by ffmpeg): loudness and true peak by ffmpeg's ebur128, at -19 and -16 LUFS;
length by ffprobe and mpg123; how far cues stand from their sound.
"""

# ruff: noqa: T201 (it speaks to people)
from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import wave
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tests.benchmarks.bench_audio_driver import spoken
from tests.benchmarks.bench_audio_material import sentences

from vachak import audio, voices
from vachak.nouns import Card, Line, Recording, Speech
from vachak.settings import Pauses, Settings, Sound

_SAID_DB = {"espeak": None, "canned": 0.0, "canned, loud": 12.0, "canned, quiet": -20.0}


@dataclass(frozen=True, slots=True)
class Found:
    """What ffmpeg, ffprobe and mpg123 say of a recording; errors in ms, words' only where the voice knows them."""

    lufs: float
    dbtp: float
    ffprobe_ms: float
    mpg123_ms: float
    cue_ms: float
    word_ms: float


def main(articles: int) -> None:
    """Print a table: the worst of all articles for each kind of speech and level."""
    texts = list(_articles(articles))
    print(f"{'':16}{'level':>6}{'LUFS from':>11}{'to':>8}{'dBTP':>8}  worst of |ms|: ffprobe  mpg123  cues  words")
    for name, gain_db in _SAID_DB.items():
        for level in (-19.0, -16.0):
            found = [_found(lines, gain_db, level) for lines in texts]
            worst = [max(abs(getattr(f, what)) for f in found) for what in ("ffprobe_ms", "mpg123_ms", "cue_ms")]
            words = max(f.word_ms for f in found)
            lufs = [f.lufs for f in found]
            print(
                f"{name:16}{level:6.0f}{min(lufs):11.1f}{max(lufs):8.1f}{max(f.dbtp for f in found):8.1f}"
                f"{worst[0]:24.0f}{worst[1]:8.0f}{worst[2]:6.0f}{words:7.0f}"
            )
            sys.stdout.flush()


def _articles(count: int) -> Iterator[list[str]]:
    """A minute from each of `count` articles, and ten minutes of many."""
    for skip in range(0, 30 * count, 30):
        yield list(sentences(1, skip))
    yield list(sentences(10, 400))


def _found(texts: list[str], gain_db: float | None, level: float) -> Found:
    voice = voices.open_voice("espeak", Settings(), check=audio.prove)
    card = voice.card
    lines = list(spoken(voice, texts))
    if gain_db is not None:
        lines = [(line, _canned(speech, gain_db)) for line, speech in lines]
        card = replace(card, loudness_lufs=-16.5)
    with tempfile.TemporaryDirectory() as folder:
        return _read(_record(lines, card, Path(folder) / "episode.mp3", level), lines)


def _record(lines: list[tuple[Line, Speech]], card: Card, path: Path, level: float) -> Recording:
    return audio.record(lines, path, card=card, pauses=Pauses(), sound=Sound(level_lufs=level))


def _canned(speech: Speech, gain_db: float) -> Speech:
    """The speech as Google would send it."""
    command = ["ffmpeg", "-v", "error", "-i", "-", "-af", f"volume={gain_db}dB", "-ar", "24000", "-b:a", "32k"]
    done = subprocess.run(
        [*command, "-write_xing", "0", "-f", "mp3", "-"], input=speech.data, capture_output=True, check=True
    )
    return Speech(done.stdout, "mp3")


def _read(made: Recording, lines: list[tuple[Line, Speech]]) -> Found:
    told = _output("ffmpeg", "-i", made.path, "-af", "ebur128=peak=true", "-f", "null", "-").rpartition("Summary:")[2]
    length = 1000 * made.samples / made.sample_rate
    probed = _output("ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", made.path)
    pcm = subprocess.run(["ffmpeg", "-v", "error", "-i", made.path, "-f", "f32le", "-"], capture_output=True).stdout
    heard = np.frombuffer(pcm, np.float32)
    return Found(
        _figure(r"I: +(\S+) LUFS", told),
        _figure(r"Peak: +(\S+) dBFS", told),
        1000 * float(probed) - length,
        _mpg123_ms(made.path) - length,
        max(abs(_first_sound_ms(heard, made.sample_rate, cue.start_ms) - cue.start_ms) for cue in made.cues),
        max(_word_error_ms(made, heard, lines), default=0.0),
    )


def _mpg123_ms(path: Path) -> float:
    target = path.with_suffix(".wav")
    subprocess.run(["mpg123", "-q", "-w", target, path], check=True)
    with wave.open(str(target)) as file:
        return float(1000 * file.getnframes() / file.getframerate())


def _first_sound_ms(heard: NDArray[np.float32], rate: int, near_ms: int) -> float:
    """Where the first 10 ms above -50 dBFS begin, in the silence before and 300 ms after `near_ms`."""
    begin = max(0, (near_ms - 150) * rate // 1000)
    part = np.square(heard[begin : begin + rate // 2].astype(float))
    power = np.convolve(part, np.full(rate // 100, 100 / rate), "valid")
    return float((begin + int(np.argmax(power > 1e-5))) * 1000 / rate)


def _word_error_ms(made: Recording, heard: NDArray[np.float32], lines: list[tuple[Line, Speech]]) -> Iterator[float]:
    """How far each line's words stand from the voice's own times, by where the voice's sound is in the file."""
    for cue, (_, speech) in zip(made.cues, lines, strict=True):
        if not speech.words:
            continue
        said = np.frombuffer(speech.data[44:], "<i2").astype(float)
        begin = max(0, (cue.start_ms - 400) * made.sample_rate // 1000)
        part = heard[begin : begin + len(said) + made.sample_rate].astype(float)
        size = 1 << (len(part) + len(said)).bit_length()
        match = np.fft.irfft(np.fft.rfft(part, size) * np.conj(np.fft.rfft(said, size)))
        shift = int(np.argmax(np.concatenate((match[-made.sample_rate :], match[: made.sample_rate]))))
        at_ms = 1000 * (begin + shift - made.sample_rate) / made.sample_rate
        for word, own in zip(cue.words, speech.words, strict=True):
            yield abs(word.start_ms - own.start_ms - at_ms)


def _output(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout + done.stderr


def _figure(pattern: str, text: str) -> float:
    found = re.search(pattern, text)
    if found is None:
        raise ValueError(f"no {pattern} in {text}")
    return float(found[1])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
