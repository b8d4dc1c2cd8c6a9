"""Running `vachak` as a person does: as a process of its own, with a cache of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["ROOT", "SEED", "Done", "run", "start"]

ROOT = Path(__file__).parents[2]
SEED = ROOT / "articles" / "russia-india-talks.txt"


@dataclass(frozen=True, slots=True)
class Done:
    """What a command left: exit code and both streams as text."""

    code: int
    out: str
    err: str

    def objects(self) -> list[dict[str, Any]]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


def start(*words: str | Path, folder: Path, env: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
    """Start `vachak WORDS` in `folder`; its cache is `folder`/.cache, and no proxy or setting of ours reaches it."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("VACHAK_") and "proxy" not in k.lower()}
    fresh = {"VACHAK_CACHE": str(folder / ".cache"), "PYTHONWARNINGS": "error", "PYTHONIOENCODING": "utf-8"}
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "vachak", *map(str, words)],
        cwd=folder,
        env={**inherited, **fresh, **(env or {})},
        start_new_session=True,  # so that a test can interrupt it as a terminal does, with all its workers
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def run(
    *words: str | Path,
    folder: Path,
    env: Mapping[str, str] | None = None,
    given: bytes = b"",
    at_most_s: float | None = 180,
) -> Done:
    """Run `vachak WORDS` to its end."""
    process = start(*words, folder=folder, env=env)
    out, err = process.communicate(given, timeout=at_most_s)
    return Done(process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace"))
