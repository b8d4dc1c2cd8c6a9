"""Peak memory of a whole process tree: `python -m tests.benchmarks.bench_audio_memory [minutes ...]`.

Ten minutes and three hours unless told otherwise. Needs Linux (/proc). What several processes map is counted
once (PSS).
"""

# ruff: noqa: T201 (it speaks to people)
from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.bench_audio_material import ROOT, sentences

sys.path.insert(0, str(ROOT / "tests" / "support"))

from process_tree import watched_mb


def main(lengths: list[float]) -> None:
    """Print each length's peak, for the embedded voice and the room of sound."""
    for minutes in lengths:
        with tempfile.TemporaryDirectory() as folder:
            text = Path(folder) / "text"
            text.write_text("\n".join(sentences(minutes)), "utf-8")
            command = [sys.executable, "-m", "tests.benchmarks.bench_audio_driver", str(text), f"{folder}/x.mp3"]
            environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
            with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as running:
                peak = max(watched_mb(running))
                told = running.stdout.read().strip() if running.stdout else ""
        print(f"{minutes:5.0f} minutes: {peak:.0f} MB at most; {told}")


if __name__ == "__main__":
    main([float(minutes) for minutes in sys.argv[1:]] or [10, 180])
