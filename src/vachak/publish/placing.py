"""Files moved into place as one set: all of them, or none, and nothing half done by Ctrl-C."""

from __future__ import annotations

import os
import shutil
import signal
import threading
from collections.abc import Iterator, Mapping, Set
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from vachak.publish.disk import refusals
from vachak.publish.locks import turn

__all__ = ["place"]

_HELD = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


def place(made: Mapping[Path, Path], gone: Set[Path], backups: Path, locks: Path) -> None:
    """Move files ({temporary: final}, in this order, all in one folder) into place; remove those to be `gone`.

    What stood there before is kept in `backups` until all are in place, and put back where one cannot be:
    then raises PublishError. One process at a time, and signals wait until it is done.
    """
    folder = next(iter(made.values())).parent
    with refusals(folder):
        for temporary in made:
            _to_disk(temporary)
        with turn(folder, locks), _signals_held():
            _exchange(made, gone, backups)
    with suppress(OSError):  # not every system lets a folder be flushed; all files are in place
        _to_disk(folder)


def _exchange(made: Mapping[Path, Path], gone: Set[Path], backups: Path) -> None:
    old = {final: backups / f"old-{final.name}" for final in (*gone, *made.values()) if final.exists()}
    for final, backup in old.items():
        _keep(final, backup)
    with ExitStack() as undo:
        for final in gone:
            undo.callback(_put_back, final, old.get(final))
            final.unlink(missing_ok=True)
        for temporary, final in made.items():
            undo.callback(_put_back, final, old.get(final))
            os.replace(temporary, final)
        undo.pop_all()


def _keep(final: Path, backup: Path) -> None:
    """A second name for a file, or a copy of it where a file system knows no second names."""
    try:
        os.link(final, backup)
    except OSError:
        shutil.copy2(final, backup)


def _put_back(final: Path, backup: Path | None) -> None:
    if backup is not None:
        os.replace(backup, final)
    else:
        final.unlink(missing_ok=True)


def _to_disk(path: Path) -> None:
    """Have a file's (or folder's) content on the disk before anything depends on it."""
    fd = os.open(path, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


@contextmanager
def _signals_held() -> Iterator[None]:
    """Let Ctrl-C and its like wait; only the main thread hears them, so elsewhere there is nothing to do."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    ours = [number for number in _HELD if signal.getsignal(number) is not None]  # None: not Python's to change
    before = {number: signal.signal(number, lambda number, _: came.append(number)) for number in ours}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        for number in came:
            signal.raise_signal(number)
