"""Where an episode is made: a temporary folder beside its target, with everything in it until all is whole.

The folder `.vachak-…` holds an `owner` file, locked while its run lives: so the next run knows which ones
are dead, whatever killed them, and removes these alone.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from vachak.errors import PublishError
from vachak.publish.disk import refusals
from vachak.publish.locks import lock

__all__ = ["PREFIX", "Draft", "Target", "remove_dead", "writing"]

PREFIX = ".vachak-"
_OWNER = "owner"
_TRIES = 100
_DEAD_AFTER_S = 86_400.0  # where the file system knows no locks, only age tells


@dataclass(frozen=True, slots=True)
class Target:
    """Where an episode belongs: its files' folder, and their name without ending."""

    folder: Path
    name: str


@dataclass(frozen=True, slots=True)
class Draft:
    """An episode being made for `target`: `audio` is where to record it, `folder` where all else is written.

    `locks` is the folder whose locks processes share when they move files into place.
    """

    target: Target
    folder: Path
    locks: Path

    @property
    def audio(self) -> Path:
        """The temporary file to record into."""
        return self.folder / "recording"


@contextmanager
def writing(target: Target, *, locks: Path) -> Iterator[Draft]:
    """A place to make `target`'s episode in, gone afterwards whatever happens; removes those of dead runs.

    Raises PublishError where the target's folder cannot be made or written to.
    """
    with refusals(target.folder):
        target.folder.mkdir(parents=True, exist_ok=True)
        remove_dead(target.folder)
        place, owner = _claimed(target.folder)
    try:
        yield Draft(target, place, locks)
    except PublishError as e:  # people know the folder they named, not ours in it
        raise PublishError(e.message.replace(str(place), str(target.folder)), e.hint) from e
    finally:
        os.close(owner)
        shutil.rmtree(place, ignore_errors=True)


def _claimed(folder: Path) -> tuple[Path, int]:
    """A new temporary folder and its locked owner file; raises OSError."""
    for _ in range(_TRIES):
        place = Path(tempfile.mkdtemp(prefix=PREFIX, dir=folder))
        with suppress(FileNotFoundError):  # another run took it for dead before it was locked
            owner = os.open(place / _OWNER, os.O_RDWR | os.O_CREAT, 0o600)
            if _is_ours(place, owner):
                return place, owner
            os.close(owner)
    raise FileNotFoundError(2, "temporary folders vanish as soon as they are made", str(folder))


def _is_ours(place: Path, owner: int) -> bool:
    try:
        return lock(owner) and os.path.samestat(os.fstat(owner), os.stat(place / _OWNER))
    except FileNotFoundError:
        return False
    except OSError:
        return True  # no locks here: only its age will tell that it is dead


def remove_dead(folder: Path) -> None:
    """Remove the temporary folders of runs that are no more; what cannot be removed waits for the next run."""
    for place in folder.glob(PREFIX + "*"):
        with suppress(OSError):
            _remove_if_dead(place)


def _remove_if_dead(place: Path) -> None:
    owner = os.open(place / _OWNER, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _is_dead(place, owner):
            return
        shutil.rmtree(place, ignore_errors=True)  # still locked: its maker may be about to lock it
    finally:
        os.close(owner)
    shutil.rmtree(place, ignore_errors=True)  # Windows removes no file that is open


def _is_dead(place: Path, owner: int) -> bool:
    try:
        return lock(owner)
    except OSError:
        return time.time() - place.stat().st_mtime > _DEAD_AFTER_S
