"""The memory of a whole process tree, by Linux's /proc; what several processes map is counted once (PSS)."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

__all__ = ["watched_mb"]

_LOOK_S = 0.1


def watched_mb(running: subprocess.Popen[str] | subprocess.Popen[bytes]) -> list[float]:
    """What a process and all below it held, in MB, looked at ten times a second until it ended."""
    looks = []
    while running.poll() is None:
        looks.append(sum(_pss_kb(pid) for pid in _tree(running.pid)) / 1024)
        time.sleep(_LOOK_S)
    return looks


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
