"""How fast text is turned into what is said, and what starting costs; run by hand.

    python tests/benchmarks/bench_speaking.py

Reads the corpus beside the project (VACHAK_SHARED overrides where) and prints medians; nothing is asserted.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path

_SHARED = Path(os.environ.get("VACHAK_SHARED") or Path(__file__).resolve().parents[3] / "shared")
_ROUNDS = 5
_START = "import time; t = time.process_time(); {}; print((time.process_time() - t) * 1000)"


def sentences() -> list[str]:
    """The corpus, cut roughly at sentence ends."""
    texts = sorted((_SHARED / "corpus" / "texts").rglob("*.txt"))
    lines = (line for path in texts for line in path.read_text(encoding="utf-8", errors="replace").splitlines())
    return [s for line in lines for s in re.split("(?<=[।?!|])", line) if s.strip()]


def rate(texts: list[str]) -> float:
    """Characters a second of processor time."""
    from vachak.script import spoken

    start = time.process_time()
    for text in texts:
        spoken(text)
    return sum(map(len, texts)) / (time.process_time() - start)


def start_ms(code: str) -> float:
    """Processor milliseconds of `code` in a fresh interpreter, beyond the interpreter's own start."""
    command = [sys.executable, "-c", _START.format(code)]
    done = (subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(_ROUNDS))
    return statistics.median(float(run.stdout) for run in done)


def main() -> None:
    """Print the medians."""
    texts = sentences()
    if not texts:
        sys.exit(f"no corpus in {_SHARED}")
    with_digits = [text for text in texts if re.search(r"\d", text)]
    rate(texts[:2000])
    for name, some in (("whole corpus", texts), ("sentences with digits", with_digits)):
        median = statistics.median(rate(some) for _ in range(_ROUNDS))
        sys.stdout.write(f"{name}: {sum(map(len, some)):,} characters, {median:,.0f} a second\n")
    for text in ("नमस्ते", "5 लोग", "शहर में 115.6 मिमी बारिश"):
        sys.stdout.write(f"start and say {text}: {start_ms(f'import vachak; vachak.spoken({text!r})'):.0f} ms\n")


if __name__ == "__main__":
    main()
