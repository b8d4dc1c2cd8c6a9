"""Showing a run while it goes on, and summing it up."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Generator
from contextlib import closing
from typing import TYPE_CHECKING

from vachak.cli import show

if TYPE_CHECKING:
    from vachak.cli.terminal import Terminal
    from vachak.nouns import Outcome

__all__ = ["make_and_show", "show_outcome"]


def make_and_show(terminal: Terminal, outcomes: Generator[Outcome], *, json: bool) -> int:
    """Show every outcome as it comes, then (for several) the sum; the exit code is that of the worst."""
    counts: Counter[str] = Counter()
    failed: list[Outcome] = []
    requests = cached = 0
    with terminal.progress(), closing(outcomes):  # closed before an interruption is told: then all is cleaned up
        for outcome in outcomes:
            counts[outcome.status] += 1
            requests += outcome.requests
            cached += outcome.cached
            terminal.finished(outcome)
            show_outcome(terminal, outcome, json=json)
            if outcome.error is not None:
                failed.append(outcome)
    if counts.total() > 1:
        for line in show.summary_lines(counts, failed, requests, cached):
            terminal.note(line)
    return max((o.error.exit_code for o in failed if o.error is not None), default=0)


def show_outcome(terminal: Terminal, outcome: Outcome, *, json: bool) -> None:
    """One article's outcome: as JSON, as a line a person likes, or as an error's two lines."""
    if json:
        terminal.result(show.as_json(show.outcome_object(outcome), sys.stdout.encoding))
    elif outcome.error is None:
        terminal.outcome(show.outcome_line(outcome))
    else:
        for line in show.error_lines(outcome.error):
            terminal.trouble(line)
