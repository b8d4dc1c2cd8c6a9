"""Watching a folder: new and changed articles become episodes, until interrupted."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from pathlib import Path

from vachak.batch.run import make_all
from vachak.errors import ArticleError, VachakError
from vachak.nouns import Outcome
from vachak.settings import Settings
from vachak.studio import Event, Report, find_articles, silent

__all__ = ["watch"]

_SETTLED_S = 1.0  # an article that was written to more recently may be half there


def watch(folder: str, settings: Settings, *, report: Report = silent) -> Generator[Outcome]:
    """Make what is new or changed in `folder`, now and whenever something changes there; never ends by itself.

    What is unchanged or has failed without changing since yields no outcome again. Raises ArticleError for
    what is no folder.
    """
    if not Path(folder).is_dir():
        raise ArticleError(f"{folder}: is no folder to watch", "name a folder that exists")
    seen: dict[str, float] = {}
    from watchfiles import watch as changes

    yield from _round(folder, seen, settings, report)
    for _ in changes(folder, yield_on_timeout=True, rust_timeout=1000, raise_interrupt=True):
        yield from _round(folder, seen, settings, report)


def _round(folder: str, seen: dict[str, float], settings: Settings, report: Report) -> Generator[Outcome]:
    """Make what has settled since it was last looked at."""
    fresh = [s for s, changed in _articles(folder) if seen.get(s) != changed and time.time() - changed > _SETTLED_S]
    if not fresh:
        return
    seen.update((s, changed) for s, changed in _articles(folder) if s in fresh)
    try:
        yield from (o for o in make_all(fresh, settings, report=report) if o.status != "unchanged")
    except VachakError as error:  # the folder for the episodes is gone: say so and go on
        report(Event("", f"{error.message}; {error.hint}"))
        for s in fresh:
            seen.pop(s, None)


def _articles(folder: str) -> Iterator[tuple[str, float]]:
    """Each article in the folder and when it was last written to; what vanishes meanwhile is passed over."""
    try:
        found = find_articles([folder])
    except ArticleError:
        return
    for source in found:
        try:
            yield source, Path(source).stat().st_mtime
        except OSError:
            continue
