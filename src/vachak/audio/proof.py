"""Proof that a piece of speech is speech: it decodes, it sounds, and it is about as long as its text."""

from __future__ import annotations

from vachak.errors import AudioError, SpeechRefused
from vachak.nouns import Speech

__all__ = ["prove"]

# Per code point of text: espeak at 450 words a minute needs about 27 ms, at 80 about 160 ms; Google about 75.
_LEAST_MS = 18
_MOST_MS = 400
_SLACK_MS = 2500  # silence around a short piece
_CLIPPED_SHARE = 0.02


def prove(speech: Speech, text: str) -> None:
    """Raise SpeechRefused where `speech` cannot be `text` said aloud: the reason is in its message."""
    from vachak.audio.segments import decode, samples, trim

    shown = f"“{text[:40]}”"
    try:
        segment = decode(speech)
    except AudioError as e:
        raise SpeechRefused(f"{e.message}, for {shown}", "try again, or use another voice") from e
    sound, _ = trim(segment)
    if not len(sound):
        raise SpeechRefused(f"the voice was silent for {shown}", "try again, or use another voice")
    least, most = _LEAST_MS * len(text.strip()) - _SLACK_MS // 10, _MOST_MS * len(text) + _SLACK_MS
    if not least <= len(sound) <= most:
        raise SpeechRefused(
            f"{len(sound) / 1000:.1f} s of sound for the {len(text)} characters of {shown}",
            "try again, or use another voice",
        )
    found = samples(sound)
    if (abs(found.astype("i4")) >= 32767).mean() > _CLIPPED_SHARE:
        raise SpeechRefused(f"the sound is clipped for {shown}", "try again, or use another voice")
