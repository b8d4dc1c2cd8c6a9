"""What a listener's meter reads of a finished file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from vachak.audio.loudness import LoudnessMeter
from vachak.audio.peaks import PeakMeter, decibels

__all__ = ["Levels", "measured"]

_PORTION = 1 << 16  # samples


@dataclass(frozen=True, slots=True)
class Levels:
    """What a finished file measures."""

    loudness_lufs: float
    true_peak_dbtp: float


def measured(path: Path) -> Levels:
    """Decode a file and measure it, a portion at a time."""
    from pedalboard.io import AudioFile

    with path.open("rb") as opened, AudioFile(opened) as file:
        meter, peak = LoudnessMeter(int(file.samplerate)), PeakMeter()
        while file.tell() < file.frames and len(portion := file.read(_PORTION)[0]):
            meter.feed(portion)
            peak.feed(portion)
        return Levels(meter.integrated_lufs(), decibels(peak.magnitude))
