"""The door to espeak-ng: one text in, 16-bit mono PCM and word positions out, through ctypes.

The library is loaded and unloaded for every text. Kept loaded, the same text gives other samples after
another history (measured: speech.md); loading costs about 3 ms.
"""

from __future__ import annotations

import _ctypes
import ctypes
import sys
from dataclasses import dataclass

__all__ = ["Rendered", "render", "variants"]

_SYNCHRONOUS = 2  # espeak_AUDIO_OUTPUT: samples come through the callback
_BUFFER_MS = 200  # 10,000 loses samples, 0 and 60 only make more callbacks (measured)
_DONT_EXIT = 0x8000  # espeakINITIALIZE_DONT_EXIT: never end the process for us
_RATE = 1  # espeakRATE, words a minute
_CHARACTERS = 1  # POS_CHARACTER
_UTF8 = 1  # espeakCHARS_UTF8; never espeakSSML: the text is hostile
_LIST_TERMINATED, _WORD = 0, 1


class _EventId(ctypes.Union):
    _fields_ = (("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8))


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _EventId),
    )


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


@dataclass(frozen=True, slots=True)
class Rendered:
    """16-bit little-endian mono PCM at `sample_rate` Hz, and (code point, ms) for each word's beginning."""

    pcm: bytes
    sample_rate: int
    words: tuple[tuple[int, int], ...]


def render(text: str, voice: str, words_per_minute: int) -> Rendered:
    """Say `text` with `voice` ("hi" or "hi+VARIANT"); raises RuntimeError when the library refuses."""
    library, sample_rate = _load()
    try:
        return _synthesise(library, sample_rate, text, voice, words_per_minute)
    finally:
        library.espeak_Terminate()
        _unload(library)


def variants() -> tuple[str, ...]:
    """The voice variants that can follow "hi+": the library takes any name in silence, so look first."""
    from pathlib import Path

    import espeakng_loader

    folder = Path(espeakng_loader.get_data_path()) / "voices" / "!v"
    return tuple(sorted(p.name for p in folder.iterdir() if p.is_file()))


def _open() -> ctypes.CDLL:
    import espeakng_loader

    return ctypes.CDLL(espeakng_loader.get_library_path())


def _load() -> tuple[ctypes.CDLL, int]:
    import espeakng_loader

    library = _open()
    data = str(espeakng_loader.get_data_path()).encode()
    sample_rate = library.espeak_Initialize(_SYNCHRONOUS, _BUFFER_MS, data, _DONT_EXIT)
    if sample_rate <= 0:
        raise RuntimeError(f"espeak_Initialize answered {sample_rate}")
    _settle_chance(library)
    return library, sample_rate


def _settle_chance(library: ctypes.CDLL) -> None:
    """Give breath and roughness the same chance each time: 11 of the 104 variants (f3, whisper …) draw numbers.

    The library seeds its own generator by the clock; Klatt's voices take the C library's.
    """
    _demand(library.espeak_ng_SetRandSeed(ctypes.c_long(1)), "a seed")
    ctypes.CDLL("ucrtbase" if sys.platform == "win32" else None).srand(1)


def _unload(library: ctypes.CDLL) -> None:
    close = getattr(_ctypes, "dlclose", None) or _ctypes.FreeLibrary  # type: ignore[attr-defined]
    close(library._handle)


def _synthesise(library: ctypes.CDLL, sample_rate: int, text: str, voice: str, words_per_minute: int) -> Rendered:
    pcm = bytearray()
    words: list[tuple[int, int]] = []

    def take(samples: ctypes._Pointer[ctypes.c_short], count: int, events: ctypes._Pointer[_Event]) -> int:
        if samples and count > 0:
            pcm.extend(ctypes.string_at(samples, count * 2))
        words.extend(_word_starts(events))
        return 0

    callback = _Callback(take)
    library.espeak_SetSynthCallback(callback)
    _demand(library.espeak_SetVoiceByName(voice.encode()), f"the voice {voice}")
    _demand(library.espeak_SetParameter(_RATE, words_per_minute, 0), f"{words_per_minute} words a minute")
    data = text.encode("utf-8")
    _demand(
        library.espeak_Synth(data, ctypes.c_size_t(len(data) + 1), 0, _CHARACTERS, 0, _UTF8, None, None),
        "the text",
    )
    _demand(library.espeak_Synchronize(), "the text")
    return Rendered(bytes(pcm), sample_rate, tuple(words))


def _word_starts(events: ctypes._Pointer[_Event]) -> list[tuple[int, int]]:
    """(0-based code point, ms) of each WORD event up to the list's terminator."""
    found = []
    for i in range(1_000_000):
        event = events[i]
        if event.type == _LIST_TERMINATED:
            break
        if event.type == _WORD:
            found.append((event.text_position - 1, event.audio_position))
    return found


def _demand(status: int, what: str) -> None:
    if status != 0:
        raise RuntimeError(f"espeak-ng refused {what} (status {status})")
