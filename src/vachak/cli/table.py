"""The live table of a run on a terminal: all articles in one row, and a row for each that is being made."""

from __future__ import annotations

import os
import sys
from collections import Counter
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from vachak.cli.show import one_line

if TYPE_CHECKING:
    from rich.progress import TaskID

    from vachak.nouns import Outcome
    from vachak.studio import Event

__all__ = ["Table"]


class Table:
    """A context manager that draws while it is open, on standard error."""

    def __init__(self) -> None:
        self._progress = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=30),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=Console(file=sys.stderr, highlight=False),
            transient=True,
            redirect_stdout=False,  # else results of a piped stdout would land on the table's stderr
            redirect_stderr=False,
        )
        self._rows: dict[str, TaskID] = {}
        self._counts: Counter[str] = Counter()
        self._requests = self._cached = 0

    def __enter__(self) -> Table:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def show(self, event: Event) -> None:
        """Bring the row of the event's source up to date; the source "" is the run as a whole."""
        text = self._sum() if not event.source else one_line(f"{os.path.basename(event.source)}: {event.text}")[:60]
        if event.source not in self._rows:
            self._rows[event.source] = self._progress.add_task(text, total=event.total)
        row = self._rows[event.source]
        self._progress.update(row, completed=event.done, total=event.total, description=text)

    def count(self, outcome: Outcome) -> None:
        """Count an article that is finished; its row goes."""
        self._counts[outcome.status] += 1
        self._requests += outcome.requests
        self._cached += outcome.cached
        if outcome.source in self._rows:
            self._progress.remove_task(self._rows.pop(outcome.source))

    def print(self, text: str) -> None:
        """One line above the table."""
        self._progress.console.print(text, markup=False, highlight=False, emoji=False, soft_wrap=True)

    def _sum(self) -> str:
        told = [f"{self._counts[status]} {status}" for status in ("made", "unchanged", "failed")]
        return ", ".join([*told, f"{self._requests} requests", f"{self._cached} from cache"])
