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
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.bench_audio_material import ROOT, sentences

_LOOK_S = 0.1


def main(lengths: list[float]) -> None:
    """Print each length's peak, for the embedded voice and the room of sound."""
    for minutes in lengths:
        with tempfile.TemporaryDirectory() as folder:
            text = Path(folder) / "text"
            text.write_text("\n".join(sentences(minutes)), "utf-8")
            command = [sys.executable, "-m", "tests.benchmarks.bench_audio_driver", str(text), f"{folder}/x.mp3"]
            environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
            with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as running:
                peak_kb = 0
                while running.poll() is None:
                    peak_kb = max(peak_kb, sum(_pss_kb(pid) for pid in _tree(running.pid)))
                    time.sleep(_LOOK_S)
                told = running.stdout.read().strip() if running.stdout else ""
        print(f"{minutes:5.0f} minutes: {peak_kb / 1024:.0f} MB at most; {told}")


def _tree(pid: int) -> Iterator[int]:
    """A process and all below it."""
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = task.read_text().split()
        except OSError:
            continue  # it ended
        for child in children:
            yield from _tree(int(child))


def _pss_kb(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0  # it ended
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


if __name__ == "__main__":
    main([float(minutes) for minutes in sys.argv[1:]] or [10, 180])
