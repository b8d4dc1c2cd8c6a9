"""Locks: one holder at a time, over processes, free when the holder dies."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from vachak.voices.locks import lock, lock_at_once


def test_one_holder_at_a_time(tmp_path: Path) -> None:
    """A second claim is refused until the first is closed; the folder is made where it is missing."""
    path = tmp_path / "deep" / "lock"
    first = lock_at_once(path)
    with pytest.raises(BlockingIOError):
        lock_at_once(path)
    first.close()
    lock_at_once(path).close()


def test_waits_for_the_holder(tmp_path: Path) -> None:
    """`lock` waits as long as the lock is held, by what it is given to wait with."""
    first = lock_at_once(tmp_path / "lock")
    waits: list[float] = []

    def wait(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == 3:
            first.close()

    lock(tmp_path / "lock", wait).close()
    assert len(waits) == 3


def test_killed_process_holds_nothing(tmp_path: Path) -> None:
    """The lock of a process that is killed is free at once."""
    code = (
        "import sys; from pathlib import Path; from vachak.voices.locks import lock_at_once\n"
        "held = lock_at_once(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "lock")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(BlockingIOError):
            lock_at_once(tmp_path / "lock")
        holder.kill()
        holder.wait()
        lock_at_once(tmp_path / "lock").close()
