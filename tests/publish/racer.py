"""Run by test_atomicity, twice at the same moment: publishes the same episode over and over."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from publishing import TEXTS, Work, tone


def sound(path: Path, kind: str) -> int:
    """A recording."""
    return tone(path, kind)[1]


def main() -> None:
    """Publish it fifteen times."""
    work = replace(Work(Path(sys.argv[1]), sound, digest=sys.argv[2]).plain(), texts=TEXTS[: len(sys.argv[2]) + 2])
    for _ in range(15):
        work.make()


main()
