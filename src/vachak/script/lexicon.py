"""The user's own words: rows (written, spoken), each on word boundaries."""

from __future__ import annotations

import re
from collections.abc import Iterable

from vachak.script.rules import Rule

__all__ = ["lexicon_rule"]

_WORD = "\u0900-\u0963\u0971-\u097fA-Za-z0-9"


def lexicon_rule(rows: Iterable[tuple[str, ...]]) -> tuple[Rule, ...]:
    """The rule for `rows`, or none; rows for one voice (a third column) are left to that voice."""
    table = {row[0].strip(): row[1].strip() for row in rows if not any(row[2:]) and row[0].strip()}
    if not table:
        return ()
    words = "|".join(re.escape(w) for w in sorted(table, key=len, reverse=True))
    pattern = re.compile(f"(?<![{_WORD}])(?:{words})(?![{_WORD}])")
    first = next(iter(table.items()))
    return (Rule("lexicon", "the user's own word", first, pattern, lambda m: table[m[0]]),)
