"""The user's own patterns for lines to drop and to keep."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from vachak.article.passage import Passage, Passages, Sieve, dropped
from vachak.errors import UsageError
from vachak.nouns import Dropped
from vachak.settings import Reading

__all__ = ["UserPatterns"]


class UserPatterns:
    """`reading.drop` and `reading.keep`, compiled; raises UsageError for what is no regular expression."""

    def __init__(self, reading: Reading) -> None:
        self._drop = _compiled(reading.drop, "reading.drop")
        self._keep = _compiled(reading.keep, "reading.keep")

    def sort(self, passages: Passages) -> Sieve:
        """Drop the lines the user wants left out, and mark those to be read whatever the rules say; keep wins."""
        kept: list[Passage] = []
        fallen: list[Dropped] = []
        for p in passages:
            pattern = next((d.pattern for d in self._drop if d.search(p.text)), None)
            if any(k.search(p.text) for k in self._keep):
                kept.append(replace(p, kept=True))
            elif pattern is None:
                kept.append(p)
            else:
                fallen.extend(dropped(p, f"your pattern {pattern}"))
        return tuple(kept), tuple(fallen)


def _compiled(patterns: Iterable[str], key: str) -> tuple[re.Pattern[str], ...]:
    return tuple(_compile(p, key) for p in patterns)


def _compile(pattern: str, key: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern)
    except (re.error, TypeError) as e:
        raise UsageError(f"{key}: {pattern!r} is no regular expression: {e}", "mend or remove that pattern") from e
