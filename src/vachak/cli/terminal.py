"""Where output goes: results to stdout, all else to stderr; a bar only where lines may be drawn over."""

from __future__ import annotations

import os
import sys
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, TextIO

from vachak.cli.show import one_line
from vachak.studio import Event

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

__all__ = ["Terminal", "may_redraw"]


class Terminal:
    """One command's streams.

    `quiet` leaves out notices and progress. A bar is drawn only when stderr is a terminal that may be
    redrawn and `plain` was not asked for.
    """

    def __init__(self, *, plain: bool = False, quiet: bool = False) -> None:
        self._quiet = quiet
        self._fancy = not (plain or quiet) and may_redraw(sys.stderr)
        self._bar: Progress | None = None
        self._tasks: dict[str, TaskID] = {}
        for stream in (sys.stdout, sys.stderr):
            _never_fail_to_encode(stream)

    def progress(self) -> AbstractContextManager[object]:
        """The bar, for as long as it is needed; nothing on a plain terminal."""
        if not self._fancy:
            return nullcontext()
        self._bar = _bar()
        return self._bar

    def report(self, event: Event) -> None:
        """Show what the studio does: a notice as one line, progress on the bar."""
        if event.total:
            self._advance(event)
        else:
            self.note(event.text)

    def note(self, text: str) -> None:
        """One full line for a person, beside the results."""
        if not self._quiet:
            self._write(sys.stderr, text)

    def result(self, text: str) -> None:
        """One full line of result."""
        self._write(sys.stdout, text)

    def trouble(self, text: str) -> None:
        """One full line that even --quiet shows."""
        self._write(sys.stderr, text)

    def _advance(self, event: Event) -> None:
        if self._bar is None:
            return
        text = one_line(f"{os.path.basename(event.source)}: {event.text}")
        if event.source not in self._tasks:
            self._tasks[event.source] = self._bar.add_task(text, total=event.total)
        self._bar.update(self._tasks[event.source], completed=event.done, total=event.total, description=text)
        if event.done >= event.total:
            self._bar.remove_task(self._tasks.pop(event.source))

    def _write(self, stream: TextIO, text: str) -> None:
        """Above the bar where it is drawn on the same screen, else straight to the stream."""
        if self._bar is not None and stream.isatty():
            self._bar.console.print(text, markup=False, highlight=False, emoji=False, soft_wrap=True)
        else:
            stream.write(text + "\n")
            stream.flush()


def may_redraw(stream: TextIO) -> bool:
    """May what is on `stream` be drawn over? Only a terminal's, unless NO_COLOR or TERM=dumb says no."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _bar() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=30),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=Console(file=sys.stderr, highlight=False),
        transient=True,
        redirect_stdout=False,  # else results of a piped stdout would land on the bar's stderr
        redirect_stderr=False,
    )


def _never_fail_to_encode(stream: TextIO) -> None:
    """Under LC_ALL=C or a Windows code page Devanagari is shown escaped instead of raising."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")
