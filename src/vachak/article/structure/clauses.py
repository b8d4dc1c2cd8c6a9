"""Words by what they do in a clause: data/clauses.tsv."""

from __future__ import annotations

import functools
import importlib.resources
from collections.abc import Mapping

from vachak.article.words import fold

__all__ = ["kinds"]


@functools.cache
def kinds() -> Mapping[str, frozenset[str]]:
    """Each kind of the table and its words, folded."""
    table = importlib.resources.files("vachak.article").joinpath("data/clauses.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines()[1:])
    return {kind: frozenset(map(fold, words.split())) for kind, words, _ in rows}
