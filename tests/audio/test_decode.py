"""A voice's bytes become sound: whole, at the right length, or an AudioError."""

from __future__ import annotations

import io
import subprocess
import sys
import wave
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from vachak.audio.decode import at_rate, decode
from vachak.audio.frames import streams
from vachak.audio.segments import samples, sounding
from vachak.errors import AudioError
from vachak.nouns import Speech

Samples = NDArray[np.float32]
Mp3 = Callable[..., bytes]

_ID3 = b"ID3\x03\x00\x00\x00\x00\x00\x0a" + b"\xff\xfb" * 5


def _count(data: bytes, codec: str = "mp3") -> int:
    return int(decode(Speech(data, codec)).frame_count())


def _without_info(data: bytes) -> bytes:
    """The stream as Google sends it: no Info frame."""
    (stream,) = streams(data)
    return stream.data[stream.data.index(b"\xff", 4) :]


def test_wav_is_taken_as_it_is(talk: Callable[..., Samples], wav: Callable[..., Speech]) -> None:
    """The samples that come out are the samples that went in."""
    sound = talk(500)
    found = samples(decode(wav(sound)))
    np.testing.assert_array_equal(found, (sound * 32767).astype(np.int16))


def test_stereo_becomes_mono() -> None:
    """Two channels are averaged."""
    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setparams((2, 2, 24000, 0, "NONE", ""))
        file.writeframes(np.tile(np.array([1000, 3000], "<i2"), 2400).tobytes())
    assert (samples(decode(Speech(data.getvalue(), "wav"))) == 2000).all()


def test_mp3_with_an_info_frame_has_its_very_length(talk: Callable[..., Samples], mp3: Mp3) -> None:
    """The encoder's delay and padding are cut: as many samples as went in, and none of them late."""
    sound = talk(1000, 24000)
    decoded = decode(Speech(mp3(sound), "mp3"))
    assert decoded.frame_count() == len(sound)
    start, end = sounding(decoded)
    assert start == pytest.approx(200 * 24, abs=480)
    assert end == pytest.approx(1200 * 24, abs=480)


@pytest.mark.parametrize("rate", [16000, 22050, 24000, 44100])
def test_without_an_info_frame_the_frames_are_counted(rate: int, talk: Callable[..., Samples], mp3: Mp3) -> None:
    """A long stream has the samples of its frames, not the length its size would suggest at 22,050 Hz."""
    data = mp3(talk(15_000, rate), rate)
    (stream,) = streams(data)
    assert _count(_without_info(data)) == _count(data) + stream.skip + stream.drop


@pytest.mark.parametrize("info", [(True, True), (True, False), (False, True), (False, False)])
def test_joined_streams_are_whole(info: tuple[bool, bool], talk: Callable[..., Samples], mp3: Mp3) -> None:
    """Pieces joined by their bytes give the length of both, with or without Info frames."""
    one, two = mp3(talk(1000, 24000)), mp3(talk(2000, 24000))
    joined = (one if info[0] else _without_info(one)) + (two if info[1] else _without_info(two))
    # without an Info frame 46 ms of the encoder's delay and up to 50 ms of padding stay
    assert _count(joined) / 24 == pytest.approx(1400 + 2400 + 50, abs=160)
    assert _count(one + two) == 3800 * 24


@pytest.mark.parametrize(
    ("around", "lost_ms"),
    [
        ((b"", b""), 0),
        ((_ID3, b""), 0),
        ((b"\x00" * 999, b""), 0),
        ((b"<html>\xff\xfb</html>", b"TAG" + b" " * 125), 30),
    ],
)
def test_tags_and_rubbish_are_passed_over(
    around: tuple[bytes, bytes], lost_ms: int, talk: Callable[..., Samples], mp3: Mp3
) -> None:
    """Tags, zeros and HTML before, after and between streams do not end or bend the sound."""
    one = mp3(talk(600, 24000))
    assert _count(around[0] + one + around[1] + one) / 24 == pytest.approx(2000, abs=2 * lost_ms)


def test_another_sample_rate_in_mid_run_is_brought_to_the_first(talk: Callable[..., Samples], mp3: Mp3) -> None:
    """A piece at 22,050 Hz after one at 24,000 Hz keeps its length and its pitch."""
    joined = decode(Speech(mp3(talk(1000, 24000)) + mp3(talk(1000, 22050), 22050), "mp3"))
    assert joined.frame_rate == 24000
    assert joined.frame_count() / 24 == pytest.approx(2800, abs=2)
    for part in np.array_split(samples(joined), 2):
        spectrum = np.abs(np.fft.rfft(part[7200:24000]))
        assert np.argmax(spectrum) / (24000 - 7200) * 24000 == pytest.approx(120, abs=3)


def test_resampling_keeps_length_and_level(talk: Callable[..., Samples], wav: Callable[..., Speech]) -> None:
    """22,050 Hz brought to 44,100 Hz: twice the samples, the same power."""
    sound = decode(wav(talk(1000)))
    doubled = at_rate(sound, 44100)
    assert doubled.frame_count() == pytest.approx(2 * sound.frame_count(), abs=4)
    powers = [np.square(samples(s).astype(float)).mean() for s in (sound, doubled)]
    assert powers[0] == pytest.approx(powers[1], rel=0.02)
    assert at_rate(sound, 22050) is sound


@pytest.mark.parametrize(
    ("data", "codec"),
    [
        (b"", "wav"),
        (b"", "mp3"),
        (b"<html>captcha</html>" * 50, "mp3"),
        (b"\xff" * 5000, "mp3"),
        (b"RIFF\xff\xff\xff\xffWAVEfmt ", "wav"),
        (b"ID3\x03\x00\x00\x7f\x7f\x7f\x7f", "mp3"),
        (b"fLaC", "flac"),
    ],
)
def test_what_is_not_sound_is_an_audio_error(data: bytes, codec: str) -> None:
    """Broken, foreign and empty data are refused in one line with a hint."""
    with pytest.raises(AudioError) as caught:
        decode(Speech(data, codec))
    assert caught.value.hint


@pytest.mark.parametrize(("width", "rate"), [(1, 22050), (3, 22050), (2, 4000), (2, 1)])
def test_wav_of_another_kind_is_refused(width: int, rate: int) -> None:
    """8 and 24 bit, and rates no voice has, are an AudioError rather than noise."""
    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setparams((1, width, rate, 0, "NONE", ""))
        file.writeframes(bytes(width * 1000))
    with pytest.raises(AudioError, match=f"{8 * width} bit at {rate} Hz"):
        decode(Speech(data.getvalue(), "wav"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(changes=st.lists(st.tuples(st.floats(0, 0.999), st.binary(max_size=6)), max_size=6), cut=st.floats(0, 1))
@pytest.mark.parametrize("codec", ["wav", "mp3"])
def test_damaged_speech_is_sound_or_an_audio_error(
    codec: str,
    changes: list[tuple[float, bytes]],
    cut: float,
    talk: Callable[..., Samples],
    wav: Callable[..., Speech],
    mp3: Mp3,
) -> None:
    """Bytes changed, put in and cut off: never another error, never more sound than there were bytes for."""
    whole = wav(talk(100)).data if codec == "wav" else _KEPT.setdefault("mp3", mp3(talk(300, 24000)))
    for where, put in changes:
        at = int(where * len(whole))
        whole = whole[:at] + put + whole[at + len(put) // 2 :]
    data = whole[: int(cut * len(whole))]
    try:
        count = _count(data, codec)
    except AudioError:
        return
    assert count <= 40 * len(data) + 2000


_KEPT: dict[str, bytes] = {}


def test_importing_the_room_warns_of_nothing_without_ffmpeg() -> None:
    """Pydub's warning about a missing ffmpeg reaches nobody: none is needed."""
    code = "import vachak.audio.segments, vachak.audio"
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], env={"PATH": ""}, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
