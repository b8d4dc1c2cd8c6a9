"""A lock that threads, processes and parallel runs share: a file, released by the system when its holder dies."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

__all__ = ["lock", "lock_at_once", "unusable"]

_POLL_S = 0.01

if sys.platform == "win32":
    import msvcrt

    def _claim(file: IO[bytes]) -> None:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError as e:
            raise BlockingIOError(*e.args) from e
else:
    import fcntl

    def _claim(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def lock_at_once(path: Path) -> IO[bytes]:
    """An open file that holds the lock `path` until it is closed.

    Raises BlockingIOError while another holds it, another OSError where it cannot be made.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    file = path.open("ab")
    try:
        _claim(file)
    except BaseException:
        file.close()
        raise
    return file


def lock(path: Path, wait: Callable[[float], None]) -> IO[bytes]:
    """As `lock_at_once`, but while another holds it `wait` is given some seconds to wait; it may raise."""
    while True:
        try:
            return lock_at_once(path)
        except BlockingIOError:
            wait(_POLL_S)


def unusable(folder: Path, error: OSError) -> str:
    """What a person is told, once, when `folder` cannot be written: the run goes on without it."""
    return f"the cache cannot be used, so this run keeps nothing in it: {error.strerror or error} ({folder})"
