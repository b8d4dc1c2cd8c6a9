"""How fast cleaning is: characters per second over real articles, and the cost per character from 1 KB to 1 MB.

    python tests/benchmarks/bench_cleaning.py [FOLDER]

FOLDER holds articles as .txt (without one: the shared corpus where it is, else our own cases). Seconds of this
process, the median of several runs.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from pathlib import Path

from vachak.article.clean import clean
from vachak.article.draft import Draft, DraftLine

_RUNS = 5
_SIZES = (1_000, 10_000, 100_000, 1_000_000)  # bytes of UTF-8; a Hindi letter has three


def main() -> None:
    """Print both tables."""
    folder = _folder()
    drafts = [_draft(path) for path in sorted(folder.glob("*.txt"))]
    clean(drafts[0])  # tables are read once
    sizes = [sum(len(line.text) for line in d.lines) for d in drafts]
    seconds = [statistics.median(_seconds(d) for _ in range(3)) for d in drafts]
    slowest = max(range(len(drafts)), key=seconds.__getitem__)
    _say(
        f"{len(drafts)} articles of {folder.name}: {sum(seconds):.2f} s, {sum(sizes) / sum(seconds):,.0f} characters/s"
    )
    slow = f"slowest {seconds[slowest] * 1000:.1f} ms ({drafts[slowest].name})"
    _say(f"median {statistics.median(seconds) * 1000:.2f} ms, {slow}")
    text = "\n".join(line.text for d in drafts for line in d.lines)
    for lines in (True, False):
        _say("one article of many lines:" if lines else "one single line:")
        for size in _SIZES:
            _print_cost(text, size, lines=lines)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def _print_cost(text: str, size: int, *, lines: bool) -> None:
    text = (text * (1 + size // len(text)))[: size // 2]
    rows = text.split("\n") if lines else [text.replace("\n", " ")]
    draft = Draft("bench", tuple(DraftLine(i, row) for i, row in enumerate(rows, 1)))
    taken = statistics.median(_seconds(draft) for _ in range(_RUNS))
    length = len(text.encode())
    _say(f"  {length:>9,} bytes  {taken * 1e9 / length:7.0f} ns/byte  {length / taken / 1e6:5.2f} MB/s")


def _seconds(draft: Draft) -> float:
    start = time.process_time()
    clean(draft)
    return time.process_time() - start


def _draft(path: Path) -> Draft:
    rows = path.read_text(encoding="utf-8-sig", errors="replace").split("\n")
    return Draft(path.stem, tuple(DraftLine(i, row) for i, row in enumerate(rows, 1)))


def _folder() -> Path:
    if len(sys.argv) > 1:
        return Path(sys.argv[1])
    shared = Path(os.environ.get("VACHAK_SHARED") or Path(__file__).parents[3] / "shared") / "corpus" / "texts"
    return shared if shared.is_dir() else Path(__file__).parents[1] / "article" / "cases"


if __name__ == "__main__":
    main()
