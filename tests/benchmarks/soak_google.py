"""By hand: every way in which Google can fail, for real time: `python tests/benchmarks/soak_google.py [--voice auto]`.

Each must end within 120 s: with exit code 4 and no file (gtts), or with a whole episode by espeak (auto).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from command import SEED, run
from google_standin import StandIn, always

KINDS = (
    "ok",
    "403",
    "captcha",
    "consent",
    "empty",
    "cut",
    "null",
    "rubbish",
    "503",
    "429:1",
    "429:3600",
    "hang",
    "trickle",
)


def main() -> None:
    """Print one line for each kind of failure: exit code, seconds, requests, files, what was said."""
    flags = argparse.ArgumentParser(description=__doc__)
    flags.add_argument("--voice", default="gtts")
    flags.add_argument("kinds", nargs="*", default=KINDS)
    given = flags.parse_args()
    for kind in given.kinds:
        with tempfile.TemporaryDirectory() as folder, StandIn(always(kind)) as google:
            start = time.perf_counter()
            done = run("make", SEED, "--voice", given.voice, folder=Path(folder), env=google.env)
            seconds = time.perf_counter() - start
            files = sorted(p.suffix for p in Path(folder, "output").glob("*"))
            said = next((line for line in done.err.splitlines() if "error" in line or "instead" in line), "")
            sys.stdout.write(
                f"{kind:9} code {done.code} {seconds:6.1f} s {len(google.seen):3} requests {files} {said}\n"
            )
            sys.stdout.flush()


if __name__ == "__main__":
    main()
