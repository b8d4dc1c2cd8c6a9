"""Run by test_atomicity: publishes over a standing episode again and again, each time killed one operation later.

Prints how often it was killed.
"""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import replace
from pathlib import Path

from disk_gate import gate
from publishing import TEXTS, Work, tone

from vachak import publish


def sound(path: Path, kind: str) -> int:
    """A recording."""
    return tone(path, kind)[1]


def die() -> None:
    """End at once, without any clean-up."""
    os.kill(os.getpid(), signal.SIGKILL)


def killed(work: Work, at: int) -> bool:
    """Publish in a process of its own that dies before operation `at`; False where it came to its end."""
    child = os.fork()
    if child == 0:
        with gate(work.target.folder, at, die):
            work.make()
        os._exit(0)
    return os.waitpid(child, 0)[1] != 0


def check(old: Work, new: Work) -> None:
    """What may stand there after a kill."""
    stems = {name.split(".")[0] for name in old.standing_files() if not name.startswith(".vachak-")}
    if stems != {"mela"}:
        raise SystemExit(f"strange files: {stems}")
    kinds = {name: (old.target.folder / name).stat().st_size for name in old.standing_files()}
    if 0 in [size for name, size in kinds.items() if not name.startswith(".")]:
        raise SystemExit(f"an empty file under a final name: {kinds}")
    whole = [work for work in (old, new) if publish.standing(work.target, work.digest)]
    new.make()
    if not publish.standing(new.target, new.digest) or any(name.startswith(".") for name in new.standing_files()):
        raise SystemExit(f"not made whole again: {new.standing_files()}, before: {whole}")


def main() -> None:
    """Kill it before every operation there is."""
    old = Work(Path(sys.argv[1]), sound).plain()
    new = replace(old, digest="d2", texts=(*TEXTS, ("body", "और यह नया वाक्य है।")))
    times = 0
    for at in range(200):
        old.make()
        if not killed(new, at):
            break
        check(old, new)
        times += 1
    sys.stdout.write(f"{times}\n")


main()
