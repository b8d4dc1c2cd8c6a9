"""Recording: lines of speech become one levelled file, and nothing else is left behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from vachak.audio import record
from vachak.audio.decode import decode
from vachak.audio.encoder import format_of
from vachak.audio.loudness import LoudnessMeter
from vachak.audio.measure import measured
from vachak.audio.segments import samples
from vachak.errors import AudioError, PublishError, VachakError, VoiceBusy
from vachak.nouns import Card, Line, Recording, Speech, Word
from vachak.settings import Pauses, Sound

Samples = NDArray[np.float32]
Talk = Callable[..., Samples]
Wav = Callable[..., Speech]
Lines = list[tuple[Line, Speech]]
Made = Callable[..., Recording]


@pytest.fixture
def lines(talk: Talk, wav: Wav, line: Callable[..., Line]) -> Lines:
    """Six lines of different loudness, with word times."""
    words = (Word(200, 900, 0, 4), Word(900, 1400, 5, 7))
    return [
        (line(pause_ms=300 + 50 * n), wav(talk(1200 + 300 * n, amplitude=0.2 + 0.04 * n), words=words))
        for n in range(6)
    ]


@pytest.fixture
def made(tmp_path: Path, card: Callable[..., Card]) -> Made:
    """Record `lines` into this test's folder."""

    def make(lines: object, usual: float = -16.0, name: str = "episode.part", **sound: object) -> Recording:
        return record(
            lines,  # type: ignore[arg-type]
            tmp_path / name,
            card=card(usual),
            pauses=Pauses(),
            sound=Sound(**sound),  # type: ignore[arg-type]
        )

    return make


def _heard(recording: Recording) -> Samples:
    """The file as a player without knowledge of delays would play it, less what its Info frame tells."""
    found = samples(decode(Speech(recording.path.read_bytes(), "mp3")))
    return (found / 32768).astype(np.float32)


def test_the_samples_counted_are_the_samples_in_the_file(lines: Lines, made: Made) -> None:
    """Decoded, the MP3 has exactly as many samples as the recording says."""
    recording = made(iter(lines))
    assert recording.sample_rate == 22050
    assert len(_heard(recording)) == recording.samples
    spoken = sum(cue.end_ms - cue.start_ms for cue in recording.cues)
    pauses = 400 + sum(line.pause_ms for line, _ in lines[:-1]) + 1200
    assert recording.samples / 22.05 == pytest.approx(spoken + pauses, abs=27)  # filled up to a whole frame


def test_cues_stand_where_the_sound_is(lines: Lines, made: Made) -> None:
    """Each cue begins within 15 ms of the first 10 ms above -50 dBFS of the decoded MP3, and so ends."""
    recording = made(lines)
    power = np.convolve(np.square(_heard(recording)), np.full(220, 1 / 220), "valid")
    loud = power > 1e-5
    for (line, _), cue in zip(lines, recording.cues, strict=True):
        assert cue.line is line
        first = int(np.argmax(loud[(cue.start_ms - 150) * 22050 // 1000 :])) * 1000 / 22050 - 150
        assert first == pytest.approx(0, abs=15)
        gap = loud[(cue.end_ms + 20) * 22050 // 1000 : (cue.end_ms + 200) * 22050 // 1000]
        assert not gap.any()
        assert [w.start for w in cue.words] == [0, 5]
        assert cue.start_ms <= cue.words[0].start_ms < cue.words[1].start_ms <= cue.end_ms


@pytest.mark.parametrize("usual", [-16.0, -30.0, -8.0])
@pytest.mark.parametrize("level", [-19.0, -16.0, -23.0])
def test_the_level_is_met_whatever_was_predicted(level: float, usual: float, lines: Lines, made: Made) -> None:
    """A right and two wrong cards end within 0.3 LU of the level, under the peak, and measured truly."""
    recording = made(lines, usual, level_lufs=level)
    assert recording.loudness_lufs == pytest.approx(level, abs=0.31)
    assert recording.true_peak_dbtp <= -1.0
    meter = LoudnessMeter(recording.sample_rate)
    meter.feed(_heard(recording))
    assert recording.loudness_lufs == pytest.approx(meter.integrated_lufs(), abs=0.01)
    assert recording.true_peak_dbtp == pytest.approx(measured(recording.path).true_peak_dbtp, abs=0.01)


def test_peaks_are_limited_where_the_level_asks_for_it(
    talk: Talk, wav: Wav, made: Made, line: Callable[..., Line]
) -> None:
    """Speech with clicks 20 dB above it still reaches its level with no true peak above -1 dBTP."""
    sound = talk(4000, amplitude=0.1)
    sound[10_000::7000] = 0.95
    recording = made([(line(), wav(sound))] * 2, -25.0, level_lufs=-16.0)
    assert recording.true_peak_dbtp <= -1.0
    assert recording.loudness_lufs == pytest.approx(-16.0, abs=0.31)


def test_the_level_is_one_for_the_whole_programme(lines: Lines, made: Made) -> None:
    """A line spoken 6 dB louder stays 6 dB louder: no levelling from sentence to sentence."""
    recording = made(lines, level_lufs=-23.0)
    heard = _heard(recording)
    gains = []
    for (_, speech), cue in zip(lines, recording.cues, strict=True):
        part = heard[cue.start_ms * 22050 // 1000 : cue.end_ms * 22050 // 1000]
        spoken = samples(decode(speech))[4410:-4410] / 32768
        gains.append(20 * np.log10(np.std(part) / np.std(spoken)))
    assert max(gains) - min(gains) < 0.2


def test_the_same_lines_make_the_same_bytes(lines: Lines, made: Made) -> None:
    """Two recordings of the same speech are identical, the second encoding of a wrong card too."""
    for usual in (-16.0, -30.0):
        one, two = made(lines, usual, "one.part"), made(iter(lines), usual, "two.part")
        assert one.path.read_bytes() == two.path.read_bytes()
        assert replace(one, path=two.path) == two


@pytest.mark.parametrize(
    ("sound", "rate", "head"),
    [
        ({"profile": "speech"}, 22050, b"\xff\xf3"),
        ({"profile": "podcast"}, 44100, b"\xff\xfb"),
        ({"profile": "data"}, 22050, b"\xff\xf3"),
        ({"kbps": 320}, 22050, b"\xff\xf3"),
        ({"format": "wav"}, 22050, b"RIFF"),
        ({"format": "flac"}, 22050, b"fLaC"),
        ({"format": "ogg"}, 22050, b"OggS"),
    ],
)
def test_profiles_and_formats(sound: dict[str, object], rate: int, head: bytes, lines: Lines, made: Made) -> None:
    """Each profile and format gives its own file at its own rate, at the level, under any name."""
    recording = made(lines, **sound)
    assert recording.path.name == "episode.part"
    assert recording.path.read_bytes().startswith(head)
    assert recording.sample_rate == rate
    assert recording.loudness_lufs == pytest.approx(-19.0, abs=0.31)
    assert recording.true_peak_dbtp <= -1.0


@pytest.mark.parametrize(
    ("voice", "made"), [(8000, 8000), (16000, 16000), (22050, 22050), (24000, 22050), (40000, 44100), (96000, 48000)]
)
def test_no_mp3_is_made_at_a_rate_that_players_disagree_on(voice: int, made: int) -> None:
    """The voice's own rate, else the next that MP3 has; never 24,000 Hz, which ffmpeg plays with bursts."""
    assert format_of(Sound(), voice).sample_rate == made
    assert format_of(Sound(format="flac"), voice).sample_rate == voice


def test_small_profiles_cost_less(lines: Lines, made: Made) -> None:
    """40, 64 and 96 kbit/s: the files' sizes follow."""
    sizes = {p: made(lines, profile=p).path.stat().st_size for p in ("data", "speech", "podcast")}
    assert sizes["speech"] / sizes["data"] == pytest.approx(64 / 40, rel=0.05)
    assert sizes["podcast"] / sizes["speech"] == pytest.approx(96 / 64, rel=0.05)


def test_without_an_info_frame_the_sound_is_not_late(lines: Lines, made: Made) -> None:
    """At 40 kbit/s no frame tells players of the encoder's delay: the lead-in is shorter by it instead."""
    recording = made(lines, profile="data")
    found = np.flatnonzero(np.abs(_heard(recording)) > 0.02)
    assert found[0] / 22.05 == pytest.approx(recording.cues[0].start_ms, abs=15)
    assert len(_heard(recording)) == pytest.approx(recording.samples, abs=1200)


def test_mp3_speech_at_another_rate_joins_the_first(
    lines: Lines, made: Made, mp3: Callable[..., bytes], talk: Talk, line: Callable[..., Line]
) -> None:
    """A line at 24,000 Hz after lines at 22,050 Hz keeps its length."""
    other = (line(), Speech(mp3(talk(2000, 24000)), "mp3"))
    recording = made([*lines, other])
    assert recording.sample_rate == 22050
    assert recording.cues[-1].end_ms - recording.cues[-1].start_ms == pytest.approx(2000, abs=25)


def test_speech_is_taken_one_line_at_a_time(lines: Lines, made: Made) -> None:
    """No line is asked for before the one before it was taken in, and none twice."""
    asked: list[int] = []

    def lazy() -> Iterator[tuple[Line, Speech]]:
        for number, pair in enumerate(lines):
            asked.append(number)
            yield pair

    recording = made(lazy(), -30.0)  # a wrong card: encoded again, from the spool
    assert asked == list(range(len(lines)))
    assert len(recording.cues) == len(lines)


@pytest.mark.parametrize(
    "error",
    [VoiceBusy("later"), KeyboardInterrupt(), ValueError("x"), OSError("a voice's own"), RuntimeError("y")],
)
def test_what_the_voice_raises_passes_through(error: BaseException, lines: Lines, made: Made, tmp_path: Path) -> None:
    """The very same exception comes out, and no spool is left."""

    def failing() -> Iterator[tuple[Line, Speech]]:
        yield from lines[:3]
        raise error

    with pytest.raises(type(error)) as caught:
        made(failing())
    assert caught.value is error
    assert {p.name for p in tmp_path.iterdir()} <= {"episode.part"}


@pytest.mark.parametrize("speech", [Speech(b"<html>", "mp3"), Speech(b"", "wav"), Speech(b"x", "opus")])
def test_broken_speech_in_the_middle_is_an_audio_error(
    speech: Speech, lines: Lines, made: Made, tmp_path: Path
) -> None:
    """A line that cannot be decoded, first or later, is an AudioError; nothing else is left."""
    for before in (0, 2):
        with pytest.raises(AudioError):
            made([*lines[:before], (lines[0][0], speech)])
        assert {p.name for p in tmp_path.iterdir()} <= {"episode.part"}


def test_nothing_to_say_is_an_audio_error(made: Made, tmp_path: Path) -> None:
    """No line at all is told, and no file made."""
    with pytest.raises(AudioError, match="nothing to say"):
        made([])
    assert not list(tmp_path.iterdir())


def test_after_a_recording_only_the_file_is_there(lines: Lines, made: Made, tmp_path: Path) -> None:
    """The spool is gone."""
    made(lines)
    assert [p.name for p in tmp_path.iterdir()] == ["episode.part"]


@pytest.mark.parametrize("name", ["missing/episode.part", "folder"])
def test_a_place_that_takes_no_file_is_a_publish_error(name: str, lines: Lines, made: Made, tmp_path: Path) -> None:
    """A folder that is not there, or a folder in the file's place, is told with what to do."""
    (tmp_path / "folder").mkdir()
    with pytest.raises(PublishError, match="cannot be written") as caught:
        made(lines, name=name)
    assert caught.value.hint
    assert [p.name for p in tmp_path.iterdir()] == ["folder"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, a disk that is always full")
def test_a_full_disk_is_a_publish_error(lines: Lines, made: Made, tmp_path: Path) -> None:
    """What the encoder cannot write is told as the disk's error, not the encoder's; nothing else is left."""
    (tmp_path / "episode.part").symlink_to("/dev/full")
    with pytest.raises(VachakError, match="No space left") as caught:
        made(lines)
    assert isinstance(caught.value, PublishError)
    assert [p.name for p in tmp_path.iterdir()] == ["episode.part"]
