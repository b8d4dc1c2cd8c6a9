"""How much sooner Google's voice is done than with gtts-cli: `python tests/benchmarks/bench_gtts.py`.

Both run against the stand-in (tests/support/google_standin.py) with 150 ms latency, our limiter set wide; times
are the stand-in's own. Prints requests, connections and the time from the first request to the last; ends
with 1 where a ratio is below the one we promise. With --make it also times whole commands: `vachak make`
for the seed and for eight copies of it with other words, against gtts-cli one after the other.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from google_standin import StandIn, speech

from vachak.settings import Gtts, Settings

SEED = Path(__file__).parents[2] / "articles" / "russia-india-talks.txt"
LATENCY_S = 0.15
WIDE = "[gtts]\nburst = 10000\nper_second = 1000.0\n"
PROMISED = {"requests": 6.0, "command": 2.0, "eight": 4.0}


@dataclass(frozen=True)
class Run:
    """What one run looked like from Google's side, and how long the command took."""

    name: str
    requests: int
    connections: int
    sending_s: float
    whole_s: float

    def __str__(self) -> str:
        return (
            f"{self.name:24} {self.requests:4} requests, {self.connections:3} connections, first to last "
            f"{self.sending_s:6.2f} s, whole {self.whole_s:6.2f} s"
        )


def measured(name: str, google: StandIn, work: Callable[[], object]) -> Run:
    """Run `work` and look at what the stand-in saw of it."""
    before, connections = len(google.seen), google.connections
    start = time.monotonic()
    work()
    whole = time.monotonic() - start
    seen = google.seen[before:]
    return Run(name, len(seen), google.connections - connections, seen[-1].at - seen[0].at, whole)


def gtts_cli(articles: list[Path], folder: Path) -> None:
    """The articles as gtts-cli speaks them, one after the other."""
    command = [str(Path(sys.executable).with_name("gtts-cli")), "-l", "hi", "-o", str(folder / "cli.mp3"), "-f"]
    for article in articles:
        subprocess.run([*command, str(article)], check=True)


def ours(article: Path, folder: Path) -> None:
    """The article's sentences through the whole chain, as many at once as the card allows."""
    from vachak.voices import open_voice

    voice = open_voice("gtts", Settings(gtts=Gtts(burst=10_000, per_second=1000.0)), cache=folder / "cache")
    text = article.read_text("utf-8").replace("\n", "।")
    lines = [f"{line.strip()}।" for line in text.split("।") if line.strip()]
    with ThreadPoolExecutor(voice.card.at_once) as pool:
        list(pool.map(voice.speak, lines))


def make(articles: list[Path], folder: Path) -> None:
    """The articles as `vachak make` makes them."""
    config = folder / "vachak.toml"
    config.write_text(WIDE, "utf-8")
    command = [sys.executable, "-m", "vachak", "make", "--quiet", "--voice", "gtts", "--config", str(config)]
    env = {**os.environ, "VACHAK_CACHE": str(folder / f"cache{len(articles)}")}
    subprocess.run([*command, "--out", str(folder / "out"), *map(str, articles)], check=True, env=env)


def eight(folder: Path) -> list[Path]:
    """Eight articles whose sentences all differ; their headings do not, and come from the cache."""
    text = SEED.read_text("utf-8")
    paths = [folder / f"article-{n}.txt" for n in range(8)]
    for path, word in zip(paths, "एक दो तीन चार पाँच छह सात आठ".split(), strict=True):
        path.write_text(text.replace("।", f" {word}।"), "utf-8")
    return paths


def main() -> int:
    """Print every run and the ratios; 1 where one is below what is promised."""
    for length in range(1, 101):
        speech("क" * length)  # the stand-in's own work is done before the clock runs
    ratios = {}
    with StandIn(latency_s=LATENCY_S) as google, tempfile.TemporaryDirectory() as name:
        os.environ.update(google.env)
        folder = Path(name)
        theirs = measured("gtts-cli", google, lambda: gtts_cli([SEED], folder))
        runs = [theirs, measured("vachak's voice", google, lambda: ours(SEED, folder))]
        ratios["requests"] = theirs.sending_s / runs[-1].sending_s
        if "--make" in sys.argv:
            runs.append(measured("vachak make", google, lambda: make([SEED], folder)))
            ratios["command"] = theirs.whole_s / runs[-1].whole_s
            many = eight(folder)
            cli = measured("gtts-cli, eight", google, lambda: gtts_cli(many, folder))
            runs += [cli, measured("vachak make, eight", google, lambda: make(many, folder))]
            ratios["eight"] = cli.whole_s / runs[-1].whole_s
    print(*runs, sep="\n")  # noqa: T201
    for what, ratio in ratios.items():
        print(f"{what}: {ratio:.1f} times sooner (promised {PROMISED[what]})")  # noqa: T201
    return int(any(ratio < PROMISED[what] for what, ratio in ratios.items()))


if __name__ == "__main__":
    sys.exit(main())
