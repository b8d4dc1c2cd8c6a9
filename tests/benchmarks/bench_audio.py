"""The room of sound beside the bare pipeline and the obvious script: `python -m tests.benchmarks.bench_audio [times]`.

Needs espeak-ng, lame and ffmpeg, the corpus, and an otherwise idle machine.
"""

# ruff: noqa: T201 (it speaks to people)
from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.benchmarks.bench_audio_material import PIPE, ROOT, compared, sentences

_MODULE = (sys.executable, "-m")


def main(times: int) -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as folder:
        for minutes in (2.5, 50.0):
            text = Path(folder) / "text"
            text.write_text("\n".join(sentences(minutes)), "utf-8")
            print(f"\n{minutes} minutes of different sentences")
            compared(
                {
                    "espeak-ng | lame -b 64": ("bash", "-c", PIPE, "-", text, f"{folder}/pipe.mp3"),
                    "voices and audio": (*_MODULE, "tests.benchmarks.bench_audio_driver", text, f"{folder}/vachak.mp3"),
                    "obvious script": (*_MODULE, "tests.benchmarks.bench_audio_obvious", text, f"{folder}/obvious.mp3"),
                },
                times,
                PYTHONPATH=str(ROOT / "src"),
            )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
