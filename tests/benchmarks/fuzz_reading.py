"""By hand: random bytes against the reading room: `python tests/benchmarks/fuzz_reading.py [inputs] [seed]`.

Prints the count of inputs, of articles and of each refusal, and the slowest; any error but ours ends the run with
its input. Unless told otherwise 200,000 inputs from seed 1.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from reading_fuzz import fuzz


def main() -> None:
    """Run as a program."""
    inputs, seed = (
        int(given or default) for given, default in zip(([*sys.argv[1:], "", ""])[:2], (200_000, 1), strict=True)
    )
    told, slowest, worst = fuzz(inputs, seed)
    sys.stdout.write(f"{told.total()} inputs; slowest {slowest:.3f} s for {len(worst)} bytes\n")
    for what, count in told.most_common():
        sys.stdout.write(f"{count:8} {what}\n")


if __name__ == "__main__":
    main()
