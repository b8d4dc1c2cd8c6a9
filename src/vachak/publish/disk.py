"""The door to the disk: what a file system refuses is told as a PublishError, with what to do about it."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vachak.errors import PublishError

__all__ = ["refusals"]

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NAMED = "name another folder with --out"
_HINTS = {
    **dict.fromkeys(_FULL, "free some space there, or " + _NAMED),
    errno.EACCES: "give yourself permission to write there, or " + _NAMED,
    errno.EPERM: "give yourself permission to write there, or " + _NAMED,
    errno.ENOENT: "it may have been removed meanwhile: run the command again, or " + _NAMED,
    errno.EISDIR: "a folder stands where the file belongs: move it away",
    errno.ENAMETOOLONG: "name a folder with a shorter path with --out",
}


@contextmanager
def refusals(path: Path) -> Iterator[None]:
    """Raise an OSError inside as PublishError about `path` (what is written, or the folder it belongs to)."""
    try:
        yield
    except OSError as e:
        raise PublishError(f"{path}: cannot be written ({e.strerror or e})", _HINTS.get(e.errno or 0, _NAMED)) from e
