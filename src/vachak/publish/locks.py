"""Locks between processes, gone with the process that holds them, however it ends."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["lock", "turn"]

if sys.platform == "win32":
    import msvcrt

    def lock(fd: int, *, wait: bool = False) -> bool:
        """Lock an open file; False where another holds it (after 10 s, if told to `wait`)."""
        try:
            msvcrt.locking(fd, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True
else:
    import fcntl

    def lock(fd: int, *, wait: bool = False) -> bool:
        """Lock an open file, for as long as it is open; False where another holds it and we do not `wait`."""
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True


@contextmanager
def turn(folder: Path, locks: Path) -> Iterator[None]:
    """Wait for our turn with `folder` among all processes; goes on without where `locks` cannot be written."""
    fd = _opened(folder, locks)
    try:
        yield
    finally:
        if fd is not None:
            os.close(fd)


def _opened(folder: Path, locks: Path) -> int | None:
    """The locked file of `folder` in `locks`; None where there can be none."""
    name = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
    fd = None
    try:
        locks.mkdir(parents=True, exist_ok=True)
        fd = os.open(locks / f"output-{name}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        lock(fd, wait=True)
    except OSError:
        if fd is not None:
            os.close(fd)
        return None
    return fd
