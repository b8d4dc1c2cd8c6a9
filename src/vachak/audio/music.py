"""The user's own sound: a jingle before and after the programme, and the bed under its headlines.

A file of hours costs no more than what is used of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from pathlib import Path

import numpy as np

from vachak.audio.loudness import LoudnessMeter
from vachak.audio.peaks import Samples
from vachak.errors import AudioError, UsageError
from vachak.settings import Sound

__all__ = ["Music", "demand_files", "music"]

_JINGLE_S = 30
_BED_S = 60
_FADE_OUT_S = 1.5  # of what is longer than is used of it
_EDGE_S = 0.01
_SEAM_S = 1.0  # in which a bed's end runs into its beginning
_RATES_HZ = (8_000, 192_000)
_MOST_CHANNELS = 8
_KINDS = "pedalboard reads WAV, AIFF, MP3, FLAC and OGG"


@dataclass(frozen=True, slots=True)
class Music:
    """Jingles and bed, mono at the programme's sample rate, each as loud as its speech; empty where there is none.

    The bed begins where it ends: it can be repeated.
    """

    opening: Samples
    closing: Samples
    bed: Samples


def demand_files(sound: Sound) -> None:
    """Raise UsageError where a file that `sound` names is not there: better before a word is spoken than after."""
    for name in ("opening", "closing", "bed"):
        file = getattr(sound, name)
        if file and not Path(file).is_file():
            raise UsageError(f"sound.{name}: there is no file {file}", "name an audio file, or leave the setting out")


def music(sound: Sound, sample_rate: int, loudness_lufs: float) -> Music:
    """The files that `sound` names, at `loudness_lufs`; raises AudioError."""

    def load(name: str, most_s: int) -> Samples:
        file = getattr(sound, name)
        return _levelled(name, file, sample_rate, most_s, loudness_lufs) if file else np.zeros(0, np.float32)

    opening, closing = (_ended(load(name, _JINGLE_S), sample_rate) for name in ("opening", "closing"))
    return Music(opening, closing, _looped(load("bed", _BED_S), sample_rate))


def _faded(wave: Samples, rising: int, falling: int) -> Samples:
    """The wave with its first and last samples faded in and out (raised cosine)."""
    shape = np.ones(len(wave), np.float32)
    rising, falling = (min(count, len(wave)) for count in (rising, falling))
    shape[:rising] *= _rise(rising)
    shape[len(wave) - falling :] *= _rise(falling)[::-1]
    return wave * shape


def _levelled(name: str, file: str, sample_rate: int, most_s: int, loudness_lufs: float) -> Samples:
    wave = _read(name, file, sample_rate, most_s)
    meter = LoudnessMeter(sample_rate)
    meter.feed(wave)
    found = meter.integrated_lufs()
    if not isfinite(found):
        reason = f"sound.{name}: {file} is shorter than 0.1 s, or silent for {most_s} s"
        raise AudioError(reason, "name a file with sound in it")
    return wave * np.float32(10 ** ((loudness_lufs - found) / 20))


def _read(name: str, file: str, sample_rate: int, most_s: int) -> Samples:
    """The beginning of a file, mono; a little more than `most_s` where there is more, so that it shows."""
    from pedalboard.io import AudioFile

    try:
        with AudioFile(file) as opened:
            _demand_plausible(int(opened.samplerate), opened.num_channels)
            wave = opened.resampled_to(sample_rate).read((most_s + 1) * sample_rate).mean(axis=0)
    except (ValueError, OSError, RuntimeError) as e:
        raise AudioError(f"sound.{name}: {file} cannot be read as sound", _KINDS) from e
    if not np.isfinite(wave).all():
        raise AudioError(f"sound.{name}: {file} holds samples that are no numbers", "convert it anew")
    used: Samples = wave[: most_s * sample_rate + 1]
    return used


def _demand_plausible(rate: int, channels: int) -> None:
    if not _RATES_HZ[0] <= rate <= _RATES_HZ[1] or not 0 < channels <= _MOST_CHANNELS:
        raise ValueError(f"{channels} channels at {rate} Hz")


def _ended(wave: Samples, sample_rate: int) -> Samples:
    """A jingle without clicks, and with a fade where it goes on in its file."""
    is_cut = len(wave) > _JINGLE_S * sample_rate
    return _faded(wave, int(_EDGE_S * sample_rate), int((_FADE_OUT_S if is_cut else _EDGE_S) * sample_rate))


def _looped(wave: Samples, sample_rate: int) -> Samples:
    """A bed whose end has its beginning mixed in, at equal power, and goes on with what follows that."""
    seam = min(int(_SEAM_S * sample_rate), len(wave) // 2)
    rise = np.sqrt(_rise(seam))
    looped = wave[seam:].copy()
    looped[len(looped) - seam :] = looped[len(looped) - seam :] * rise[::-1] + wave[:seam] * rise
    return looped


def _rise(count: int) -> Samples:
    shape: Samples = (np.sin((np.arange(count) + 0.5) * np.pi / 2 / max(1, count)) ** 2).astype(np.float32)
    return shape
