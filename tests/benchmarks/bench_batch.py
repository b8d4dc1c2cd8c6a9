"""By hand: many articles at once, side by side: `python tests/benchmarks/bench_batch.py FOLDER [--articles 200]`.

FOLDER holds different articles. Four comparisons, wall seconds, the median of three rounds in alternation:

jobs      the default jobs over N articles, against two simultaneous single-job runs over half of them each
linear    N/2, N and 2N articles: the cost of one stays the same, and so does the memory of all processes
unchanged a second run over all of FOLDER: milliseconds for each article beyond start-up
google    one article and eight, against the stand-in with 150 ms latency: vachak and gtts-cli
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from command import run
from google_standin import StandIn
from process_tree import watched_mb

ROUNDS = 3
WIDE = "[gtts]\nburst = 10000\nper_second = 1000.0\n"


def main() -> None:
    """Print each comparison that is asked for."""
    flags = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    flags.add_argument("folder", type=Path)
    flags.add_argument("--articles", type=int, default=200)
    flags.add_argument("--only", choices=("jobs", "linear", "unchanged", "google"))
    given = flags.parse_args()
    texts = sorted(p.absolute() for p in given.folder.glob("*.txt"))
    for name, measure in (("jobs", jobs), ("linear", linear), ("unchanged", unchanged), ("google", google)):
        if given.only in (None, name):
            measure(texts, given.articles)


def jobs(texts: Sequence[Path], count: int) -> None:
    """One run with the default jobs against two runs with one job each."""
    some = texts[:count]
    halves = some[::2], some[1::2]

    def together() -> float:
        return _seconds([some], "--voice", "espeak")

    def apart() -> float:
        return _seconds(halves, "--voice", "espeak", "--jobs", "1")

    one, two = _alternating(together, apart)
    _tell(f"jobs: {count} articles {one:.1f} s, two runs of one job {two:.1f} s: ratio {one / two:.2f}")


def linear(texts: Sequence[Path], count: int) -> None:
    """The cost and the memory (of all processes, in each quarter of the run) of half as many and twice as many."""
    for size in (count // 2, count, min(2 * count, len(texts))):
        with tempfile.TemporaryDirectory() as folder:
            start = time.perf_counter()
            held = watched_mb(_started(texts[:size], Path(folder) / "run", "--voice", "espeak"))
            seconds = time.perf_counter() - start
        quarters = [max(held[len(held) * n // 4 : len(held) * (n + 1) // 4]) for n in range(4)]
        told = ", ".join(f"{mb:.0f}" for mb in quarters)
        _tell(f"linear: {size} articles {seconds:.1f} s, {1000 * seconds / size:.0f} ms each; MB by quarters: {told}")


def unchanged(texts: Sequence[Path], _: int) -> None:
    """A rerun over everything, and one over a single article for the start-up."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        run("make", *texts, "--voice", "tone", "--quiet", folder=here, at_most_s=None)
        all_s = statistics.median(_again(texts, here) for _ in range(ROUNDS))
        one_s = statistics.median(_again(texts[:1], here) for _ in range(ROUNDS))
    each = 1000 * (all_s - one_s) / (len(texts) - 1)
    _tell(f"unchanged: {len(texts)} articles {all_s:.2f} s, one {one_s:.2f} s: {each:.2f} ms each")


def google(texts: Sequence[Path], _: int) -> None:
    """The real client against the stand-in: gtts-cli one article after the other, vachak as it comes."""
    for some in (texts[:1], texts[:8]):
        with tempfile.TemporaryDirectory() as folder, StandIn(latency_s=0.15) as there:
            here = Path(folder)
            (here / "vachak.toml").write_text(WIDE)
            start = time.perf_counter()
            run("make", *some, "--voice", "gtts", "--quiet", folder=here, env=there.env, at_most_s=None)
            ours, requests = time.perf_counter() - start, len(there.seen)
            connections = len({seen.connection for seen in there.seen})
            start = time.perf_counter()
            for text in some:
                _gtts_cli(text, here, there.env)
            theirs = time.perf_counter() - start
        _tell(
            f"google: {len(some)} articles, vachak {ours:.1f} s ({requests} requests, {connections} connections), "
            f"gtts-cli {theirs:.1f} s: {theirs / ours:.1f} times"
        )


def _gtts_cli(text: Path, here: Path, env: dict[str, str]) -> None:
    words = ["gtts-cli", "--nocheck", "-l", "hi", "-f", str(text), "-o", str(here / "cli.mp3")]
    subprocess.run(words, env={**os.environ, **env}, check=True, capture_output=True)


def _again(texts: Sequence[Path], here: Path) -> float:
    start = time.perf_counter()
    done = run("make", *texts, "--voice", "tone", "--quiet", folder=here)
    if done.code not in (0, 3):
        raise SystemExit(done.err)
    return time.perf_counter() - start


def _alternating(one: Callable[[], float], two: Callable[[], float]) -> tuple[float, float]:
    pairs = [(one(), two()) for _ in range(ROUNDS)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def _seconds(batches: Sequence[Sequence[Path]], *flags: str) -> float:
    """Wall seconds of simultaneous runs, one for each batch, each into a folder of its own."""
    folder = Path(tempfile.mkdtemp())
    start = time.perf_counter()
    running = [_started(batch, folder / str(i), *flags) for i, batch in enumerate(batches)]
    for process in running:
        process.wait()
    seconds = time.perf_counter() - start
    shutil.rmtree(folder)
    return seconds


def _started(texts: Sequence[Path], folder: Path, *flags: str) -> subprocess.Popen[bytes]:
    folder.mkdir()
    words = [sys.executable, "-m", "vachak", "make", *map(str, texts), *flags, "--quiet"]
    return subprocess.Popen(words, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _tell(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
