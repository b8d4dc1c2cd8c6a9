"""Where output goes: results to stdout, all else to stderr; a table only where lines may be drawn over."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, TextIO

import typer

from vachak.cli import show
from vachak.errors import VachakError

if TYPE_CHECKING:
    from vachak.cli.table import Table
    from vachak.nouns import Outcome
    from vachak.studio import Event

__all__ = ["Terminal", "may_redraw", "told"]


class Terminal:
    """One command's streams, for any thread.

    `quiet` leaves out notices and progress. The table is drawn only when stderr is a terminal that may be
    redrawn and `plain` was not asked for; else every event is one full line.
    """

    def __init__(self, *, plain: bool = False, quiet: bool = False) -> None:
        self._quiet = quiet
        self._fancy = not (plain or quiet) and may_redraw(sys.stderr)
        self._table: Table | None = None
        self._begun: set[str] = set()
        self._lock = threading.Lock()
        for stream in (sys.stdout, sys.stderr):
            _never_fail_to_encode(stream)

    def progress(self) -> AbstractContextManager[object]:
        """The table, for as long as it is needed; nothing on a plain terminal."""
        if not self._fancy:
            return nullcontext()
        from vachak.cli.table import Table

        self._table = Table()
        return self._table

    def report(self, event: Event) -> None:
        """Show what the studio does: a notice as one line, progress in the table."""
        if not event.total:
            self.note(event.text)
        elif self._table is not None:
            self._table.show(event)
        elif event.source and event.source not in self._begun:
            self._begun.add(event.source)
            self.note(f"making {event.source}: {event.total} lines")

    def finished(self, outcome: Outcome) -> None:
        """Count an outcome in the table."""
        if self._table is not None:
            self._table.count(outcome)

    def note(self, text: str) -> None:
        """One full line for a person, beside the results."""
        if not self._quiet:
            self._write(sys.stderr, text)

    def outcome(self, text: str) -> None:
        """One full line about an episode: a result, which --quiet leaves out."""
        if not self._quiet:
            self._write(sys.stdout, text)

    def result(self, text: str) -> None:
        """One full line of result."""
        self._write(sys.stdout, text)

    def trouble(self, text: str) -> None:
        """One full line that even --quiet shows."""
        self._write(sys.stderr, text)

    def _write(self, stream: TextIO, text: str) -> None:
        """Above the table where it is drawn on the same screen, else straight to the stream."""
        with self._lock:
            if self._table is not None and stream.isatty():
                self._table.print(text)
            else:
                stream.write(text + "\n")
                stream.flush()


def may_redraw(stream: TextIO) -> bool:
    """May what is on `stream` be drawn over? Only a terminal's, unless NO_COLOR or TERM=dumb says no."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


@contextmanager
def told(terminal: Terminal, *, json: bool) -> Iterator[None]:
    """An error ends the command in two clear lines (or one of JSON) and its exit code; never a traceback."""
    try:
        yield
    except VachakError as e:
        if json:
            terminal.result(show.as_json({"error": show.error_object(e)}, sys.stdout.encoding))
        else:
            for line in show.error_lines(e):
                terminal.trouble(line)
        raise typer.Exit(e.exit_code) from e
    except KeyboardInterrupt:
        terminal.trouble("interrupted: nothing half-made is left; the same command goes on from here")
        os._exit(130)  # a request still in flight must not hold the prompt for its time-out
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # `vachak script | head`: not an error
        raise typer.Exit(0) from None


def _never_fail_to_encode(stream: TextIO) -> None:
    """Under LC_ALL=C or a Windows code page Devanagari is shown escaped instead of raising."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")
