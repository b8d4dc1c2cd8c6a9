"""What a user would write instead: espeak-ng for each paragraph, pydub's `+`, export, mutagen. `FILE TARGET`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from mutagen.id3 import ID3, TIT2
from pydub import AudioSegment


def main(source: Path, target: Path) -> None:
    """Speak the lines of `source` into `target`."""
    programme = AudioSegment.silent(duration=400)
    with tempfile.TemporaryDirectory() as folder:
        wav = f"{folder}/line.wav"
        for line in source.read_text("utf-8").splitlines():
            subprocess.run(["espeak-ng", "-v", "hi", "-s", "165", "-w", wav, line], check=True)
            programme = programme + AudioSegment.from_wav(wav) + AudioSegment.silent(duration=400)
    programme.export(target, format="mp3", bitrate="64k")
    tags = ID3()  # type: ignore[no-untyped-call]
    tags.add(TIT2(encoding=3, text="समाचार"))  # type: ignore[no-untyped-call]
    tags.save(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
