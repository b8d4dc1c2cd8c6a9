"""The user's own words: rows (written, spoken), each on word boundaries, in exactly the forms given."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

from vachak.script.rules import Rule, plain_digits

__all__ = ["lexicon_rule"]

_WORD = "\u0900-\u0963\u0971-\u097fA-Za-z0-9"


def lexicon_rule(rows: Iterable[tuple[str, ...]], clean: Callable[[str], str]) -> tuple[Rule, ...]:
    """The rule for `rows`, or none; rows for one voice (a third column) are left to that voice.

    `clean` brings what the user wants said into the alphabet of `spoken`; written is compared in NFC.
    """
    table = {_form(row[0]): clean(row[1]) for row in rows if not any(row[2:]) and row[0].strip()}
    if not table:
        return ()
    words = "|".join(re.escape(w) for w in sorted(table, key=len, reverse=True))
    pattern = re.compile(f"(?<![{_WORD}])(?:{words})(?![{_WORD}])")
    first = next(iter(table.items()))
    return (Rule("lexicon", "the user's own word", first, pattern, lambda m: table[m[0]]),)


def _form(written: str) -> str:
    return plain_digits(unicodedata.normalize("NFC", written.strip()))
