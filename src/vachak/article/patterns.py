"""The user's own patterns for lines to drop and to keep."""

from __future__ import annotations

import re
from collections.abc import Iterable

from vachak.article.passage import Passage, Sieve
from vachak.errors import UsageError
from vachak.nouns import Dropped
from vachak.settings import Reading

__all__ = ["UserPatterns"]


class UserPatterns:
    """`reading.drop` and `reading.keep`, compiled; raises UsageError for what is no regular expression."""

    def __init__(self, reading: Reading) -> None:
        self._drop = _compiled(reading.drop, "reading.drop")
        self._keep = _compiled(reading.keep, "reading.keep")

    def keeps(self, text: str) -> bool:
        """Tell whether the user wants the line `text` read, whatever the rules say."""
        return any(p.search(text) for p in self._keep)

    def drop(self, passages: tuple[Passage, ...]) -> Sieve:
        """Drop the lines the user wants left out; keep wins."""
        kept, dropped = [], []
        for p in passages:
            pattern = next((d.pattern for d in self._drop if d.search(p.text)), None)
            if pattern is None or self.keeps(p.text):
                kept.append(p)
            else:
                dropped.append(Dropped(p.line, p.text, f"your pattern {pattern}"))
        return tuple(kept), tuple(dropped)


def _compiled(patterns: Iterable[str], key: str) -> tuple[re.Pattern[str], ...]:
    return tuple(_compile(p, key) for p in patterns)


def _compile(pattern: str, key: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern)
    except (re.error, TypeError) as e:
        raise UsageError(f"{key}: {pattern!r} is no regular expression: {e}", "mend or remove that pattern") from e
