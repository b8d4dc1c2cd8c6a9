"""Proof that a piece of speech is speech: it decodes, it sounds, and it is about as long as its text."""

from __future__ import annotations

import numpy as np

from vachak.errors import AudioError, SpeechRefused
from vachak.nouns import Speech

__all__ = ["prove"]

# Per code point of text: espeak at 450 words a minute needs about 27 ms, at 80 about 160 ms; Google about 75.
_LEAST_MS = 18
_MOST_MS = 400
_SLACK_MS = 2500  # silence around a short piece
_CLIPPED_SHARE = 0.02
_SILENT = 100  # of 32768: -50 dBFS
_FULL = 32767


def prove(speech: Speech, text: str) -> None:
    """Raise SpeechRefused where `speech` cannot be `text` said aloud: the reason is in its message."""
    from vachak.audio.decode import decode
    from vachak.audio.segments import samples, sounding

    try:
        segment = decode(speech)
    except AudioError as e:
        raise _refused(e.message, text) from e
    start, end = sounding(segment)
    sound = samples(segment)[start:end].astype(np.int32)
    if abs(sound).max(initial=0) < _SILENT:
        raise _refused("the voice was silent", text)
    ms = 1000 * len(sound) // segment.frame_rate
    if not _LEAST_MS * len(text.strip()) - _SLACK_MS // 10 <= ms <= _MOST_MS * len(text) + _SLACK_MS:
        raise _refused(f"{ms / 1000:.1f} s of sound for {len(text)} characters", text)
    if (abs(sound) >= _FULL).mean() > _CLIPPED_SHARE:
        raise _refused("the sound is clipped", text)


def _refused(reason: str, text: str) -> SpeechRefused:
    return SpeechRefused(f"{reason}: “{text[:40]}”", "try again, or use another voice")
