"""What espeak-ng would say, as its own phonemes, without saying it: a check that needs no ears.

Run as a process of its own (the library keeps state): words on standard input, a line of phonemes each.
"""

from __future__ import annotations

import ctypes
import re
import subprocess
import sys
from collections.abc import Iterable

__all__ = ["phonemes", "schwas"]

_SCHWA = re.compile(r"@|V")  # espeak-ng's @, @2, @3 and @- unstressed, V stressed


def phonemes(words: Iterable[str]) -> list[str]:
    """The phonemes of each word, without stress marks."""
    text = "\n".join(words)
    found = subprocess.run([sys.executable, __file__], input=text, capture_output=True, text=True, check=True)
    return found.stdout.splitlines()


def schwas(said: str) -> int:
    """How many schwas are in what is said."""
    return len(_SCHWA.findall(said))


def _main() -> None:
    import espeakng_loader

    library = ctypes.CDLL(espeakng_loader.get_library_path())
    library.espeak_Initialize(2, 200, str(espeakng_loader.get_data_path()).encode(), 0x8000)
    library.espeak_SetVoiceByName(b"hi")
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    library.espeak_TextToPhonemes.argtypes = (ctypes.POINTER(ctypes.c_char_p), ctypes.c_int, ctypes.c_int)
    for word in sys.stdin.read().split("\n"):
        text = ctypes.c_char_p(word.encode())
        said = library.espeak_TextToPhonemes(ctypes.pointer(text), 1, 0) or b""
        print(re.sub("[',%=_]", "", said.decode()))  # noqa: T201


if __name__ == "__main__":
    _main()
