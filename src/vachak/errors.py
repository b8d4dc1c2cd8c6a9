"""The error tree: every failure a person can meet, with what to do about it and its exit code.

    VachakError                 exit code
    ├── UsageError              2     a wrong flag, setting or combination of them
    ├── ArticleError            3     no article, or none that can be read aloud
    ├── VoiceError              4     nothing could be spoken
    │   ├── VoiceMissing              no such voice here, or it cannot start
    │   ├── VoiceBusy                 it says "later" (carries the seconds, where told)
    │   └── SpeechRefused             it will not, or cannot, say this
    ├── AudioError              5     sound could not be decoded, joined or encoded
    └── PublishError            6     files could not be written

An error says what is wrong and where in one line (`message`) and what to do in one line (`hint`).
Errors of other libraries become one of these at that library's one door, raised `from` the original.
"""

from __future__ import annotations

import re
from typing import ClassVar

__all__ = [
    "ArticleError",
    "AudioError",
    "PublishError",
    "SpeechRefused",
    "UsageError",
    "VachakError",
    "VoiceBusy",
    "VoiceError",
    "VoiceMissing",
    "readable",
]


class VachakError(Exception):
    """A failure told to a person: `message` says what and where, `hint` what to do; each is one line."""

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.message = _one_line(message)
        self.hint = _one_line(hint)

    def __str__(self) -> str:
        return self.message


class UsageError(VachakError):
    """A flag, a setting or a combination of them that makes no sense."""

    exit_code = 2


class ArticleError(VachakError):
    """There is no article here, or none that can be read aloud in Hindi."""

    exit_code = 3


class VoiceError(VachakError):
    """Nothing could be spoken."""

    exit_code = 4


class VoiceMissing(VoiceError):
    """There is no such voice here, or it cannot start."""


class VoiceBusy(VoiceError):
    """The voice asks to wait; `retry_after_s` holds the seconds when it told them."""

    def __init__(self, message: str, hint: str = "", *, retry_after_s: float | None = None) -> None:
        super().__init__(message, hint)
        self.retry_after_s = retry_after_s


class SpeechRefused(VoiceError):
    """The voice will not or cannot say this text; asking again the same way is pointless."""


class AudioError(VachakError):
    """Sound could not be decoded, joined or encoded."""

    exit_code = 5


class PublishError(VachakError):
    """Files could not be written; what stood there before is untouched."""

    exit_code = 6


_UNDECODED = re.compile("[\udc80-\udcff]+")


def readable(name: str) -> str:
    """A file's name with what the locale could not decode read as UTF-8."""
    return _UNDECODED.sub(lambda m: m[0].encode("utf-8", "surrogateescape").decode("utf-8", "replace"), name)


def _one_line(text: str) -> str:
    """Fold all white space and drop controls, so that text from the web cannot forge further lines."""
    return " ".join("".join(c if c.isprintable() else " " for c in readable(text)).split())
