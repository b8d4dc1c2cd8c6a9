"""A gate before the disk: tests decide what happens at the n-th operation below a folder.

Python's audit hooks see every open, rename, link, mkdir and removal before it is done, ours and the libraries'.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

__all__ = ["gate"]

_EVENTS = frozenset({"open", "os.rename", "os.link", "os.mkdir", "os.remove", "os.rmdir", "os.scandir", "os.listdir"})
_gates: list[Callable[[str], None]] = []
_installed: list[bool] = []


@contextmanager
def gate(folder: Path, at: int, action: Callable[[], None], *, ever_after: bool = False) -> Iterator[list[str]]:
    """Do `action` before operation number `at` (from 0) below `folder`; with `ever_after` before all later ones, too.

    Gives the list of the operations seen so far.
    """
    seen: list[str] = []

    def pass_through(operation: str) -> None:
        number = len(seen)
        seen.append(operation)
        if number == at or (ever_after and number > at):
            action()

    _install()
    _gates.append(lambda operation: pass_through(operation) if str(folder) in operation else None)
    try:
        yield seen
    finally:
        _gates.pop()


def _install() -> None:
    if not _installed:  # a hook cannot be taken away again
        _installed.append(True)
        sys.addaudithook(_hook)


def _hook(event: str, args: tuple[Any, ...]) -> None:
    if _gates and event in _EVENTS:
        paths = [os.fsdecode(a) for a in args if isinstance(a, (str, bytes, os.PathLike))]
        _gates[-1](" ".join([event, *paths]))
