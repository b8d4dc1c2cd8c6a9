"""A voice of somebody else's, found through the entry points as any is: `odd`, which does what its text says."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["DIES", "HANGS", "REFUSES", "install"]

DIES, HANGS, REFUSES = "बिजली", "प्रतीक्षा", "मनाही"  # words in the text: the process dies, hangs, refuses

_CODE = f'''
import os, signal, threading
from vachak.errors import SpeechRefused
from vachak.voices.tone import Tone

class Odd(Tone):
    def speak(self, text):
        if "{DIES}" in text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "{HANGS}" in text:
            threading.Event().wait()
        if "{REFUSES}" in text:
            raise SpeechRefused("odd says no", "ask another")
        return super().speak(text)
'''


def install(folder: Path) -> dict[str, str]:
    """Put the plugin where only processes with the returned environment find it."""
    site = folder / "site"
    about = site / "odd_voice-1.0.dist-info"
    about.mkdir(parents=True)
    (site / "odd_voice.py").write_text(_CODE, encoding="utf-8")
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: odd-voice\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[vachak.voices]\nodd = odd_voice:Odd\n")
    path = [str(site), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {"PYTHONPATH": os.pathsep.join(path)}
