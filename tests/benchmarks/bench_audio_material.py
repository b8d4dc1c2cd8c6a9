"""What the benchmarks speak: different sentences of real articles, and what else would speak them.

The articles are read at run time from the folder `shared` beside the checkout (or VACHAK_SHARED).
"""

# ruff: noqa: T201 (it speaks to people)
from __future__ import annotations

import os
import re
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("VACHAK_SHARED", ROOT.parent / "shared"))
CHARACTERS_A_MINUTE = 820  # of espeak at 165 words a minute, with vachak's pauses
_SENTENCE = re.compile(r"(?<=[।?!|])\s*|\n+")
_NOT_HINDI = re.compile(r"[^\u0900-\u097F ,।?!]+")

PIPE = 'espeak-ng -v hi -s 165 -f "$1" --stdout | lame --quiet -b 64 -m m - "$2"'


def sentences(minutes: float, skip: int = 0) -> Iterator[str]:
    """Sentences for so many minutes, no two the same, from the corpus's articles after the first `skip`."""
    left = minutes * CHARACTERS_A_MINUTE
    seen: set[str] = set()
    for path in sorted((SHARED / "corpus" / "texts").iterdir())[skip:]:
        for raw in _SENTENCE.split(path.read_text("utf-8", "replace")):
            sentence = " ".join(_NOT_HINDI.sub(" ", raw).split())[:400]
            if len(sentence) < 15 or sentence in seen:
                continue
            seen.add(sentence)
            yield sentence
            left -= len(sentence)
            if left <= 0:
                return


@dataclass(frozen=True, slots=True)
class Run:
    """What one command cost: seconds on the wall, seconds of all its processes' CPU, and the largest one's MB."""

    wall: float
    cpu: float
    peak_mb: float


def run(command: Sequence[str | Path], **environment: str) -> Run:
    """Run a command to its end; raises where it fails."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=os.environ | environment, cwd=ROOT)
    wall = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(wall, cpu, after.ru_maxrss / 1024)


def compared(commands: Mapping[str, Sequence[str | Path]], times: int, **environment: str) -> None:
    """Run the commands in turn, so many times, and print the medians beside the first one's."""
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(times):
        for name, command in commands.items():
            runs[name].append(run(command, **environment))
    first = next(iter(runs.values()))
    print(f"{'':34} {'wall s':>8} {'cpu s':>8} {'wall':>6} {'cpu':>6}   (medians of {times}, ratios of pairs)")
    for name, found in runs.items():
        wall, cpu = (statistics.median(getattr(r, what) for r in found) for what in ("wall", "cpu"))
        ratios = [
            statistics.median(getattr(r, what) / getattr(f, what) for r, f in zip(found, first, strict=True))
            for what in ("wall", "cpu")
        ]
        print(f"{name:34} {wall:8.2f} {cpu:8.2f} {ratios[0]:6.2f} {ratios[1]:6.2f}")
        sys.stdout.flush()
