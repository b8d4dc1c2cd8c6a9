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
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from command import run, start
from google_standin import StandIn


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
        killed = sum(_killed(words, here, google.env, chance.uniform(0.2, given.longest)) for _ in range(given.kills))
        last = run(*words, folder=here, env=google.env, at_most_s=None)
        _tell(here, killed, last.code, google)
        check = run(*words[:-1], "--json", folder=here, env=google.env, at_most_s=None).objects()
        sys.stdout.write(f"then: {dict(Counter(o['status'] for o in check))}\n")


def _killed(words: tuple[object, ...], here: Path, env: dict[str, str], after_s: float) -> bool:
    process = start(*map(str, words), folder=here, env=env)
    try:
        process.communicate(timeout=after_s)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return True
    return False


def _tell(here: Path, killed: int, code: int, google: StandIn) -> None:
    files = Counter(p.suffix for p in (here / "output").iterdir())
    stray = [p.name for p in (here / "output").glob(".*")]
    asked = Counter(google.texts)
    twice = sum(count - 1 for count in asked.values())
    sys.stdout.write(f"killed {killed} times; exit code {code}; files {dict(files)}; stray {stray}\n")
    sys.stdout.write(f"{len(google.seen)} requests for {len(asked)} pieces, {twice} asked again\n")


if __name__ == "__main__":
    main()
