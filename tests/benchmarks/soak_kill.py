"""By hand: a run over many articles, killed at random moments and started again until it ends.

`python tests/benchmarks/soak_kill.py FOLDER [--kills 30] [--voice espeak|gtts]` copies nothing: FOLDER holds the
articles. At the end every episode must be whole, no stray file left, and with gtts (against the stand-in) no piece
asked for twice except those that were in flight when it was killed.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from command import run, start
from google_standin import StandIn

_OUTLIVED_S = 0.5


def main() -> None:
    """Kill, start again, and look at what is there."""
    flags = argparse.ArgumentParser(description=__doc__)
    flags.add_argument("folder", type=Path)
    flags.add_argument("--kills", type=int, default=30)
    flags.add_argument("--voice", default="espeak")
    flags.add_argument("--longest", type=float, default=5.0, help="seconds before a kill, at most")
    given = flags.parse_args()
    chance = random.Random(20)  # noqa: S311 (moments, not secrets)
    with tempfile.TemporaryDirectory() as folder, StandIn() as google:
        here = Path(folder)
        (here / "vachak.toml").write_text("[gtts]\nburst = 10000\nper_second = 1000.0\n")
        words = ("make", given.folder.absolute(), "--voice", given.voice, "--quiet")
        tries = [_killed(words, here, google.env, chance.uniform(0.2, given.longest)) for _ in range(given.kills)]
        last = run(*words, folder=here, env=google.env, at_most_s=None)
        _tell(here, [at for at in tries if at], last.code, google)
        check = run(*words[:-1], "--json", folder=here, env=google.env, at_most_s=None).objects()
        sys.stdout.write(f"then: {dict(Counter(o['status'] for o in check))}\n")


def _killed(words: tuple[object, ...], here: Path, env: dict[str, str], after_s: float) -> float:
    """When it was killed (monotonic seconds); 0 where it ended before."""
    process = start(*map(str, words), folder=here, env=env)
    try:
        process.communicate(timeout=after_s)
    except subprocess.TimeoutExpired:
        process.kill()
        at = time.monotonic()
        process.communicate()
        return at
    return 0.0


def _tell(here: Path, kills: list[float], code: int, google: StandIn) -> None:
    files = Counter(p.suffix for p in (here / "output").iterdir())
    stray = [p.name for p in (here / "output").glob(".*")]
    asked = {seen.text for seen in google.seen}
    again = list(_again(kills, google))
    ended = [left_s for _, left_s in again if left_s is not None]
    most = max(Counter(at for at, _ in again).values(), default=0)
    sys.stdout.write(f"killed {len(kills)} times; exit code {code}; files {dict(files)}; stray {stray}\n")
    sys.stdout.write(f"{len(google.seen)} requests for {len(asked)} pieces, {len(again)} asked for again: ")
    sys.stdout.write(f"at most {most} after one kill, {len(again) - len(ended)} of them not answered before it, ")
    sys.stdout.write(f"the others at most {1000 * max(ended, default=0):.0f} ms before\n")


def _again(kills: list[float], google: StandIn) -> Iterator[tuple[float, float | None]]:
    """For every piece asked for again: the kill it was lost by, and how long before that its answer had ended.

    None: it had not. Workers outlive the run that is killed by a moment, and may ask for one piece more.
    """
    for text in {seen.text for seen in google.seen}:
        asked = [seen.at for seen in google.seen if seen.text == text]
        for first, second in pairwise(asked):
            kill = next((at for at in kills if first - _OUTLIVED_S < at < second), None)
            if kill is None:
                raise SystemExit(f"asked for again without a kill: {text}")
            ended = next((at for sent, at in google.sent if sent == text and first <= at < second), kill)
            yield kill, kill - ended if ended < kill else None


if __name__ == "__main__":
    main()
