"""The room's packaged tables: TSV files with a header line and a source column, read when first needed."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

__all__ = ["column", "rows"]


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `data/<name>.tsv` without the header; empty lines do not count."""
    text = files("vachak.script").joinpath("data").joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines()[1:] if line)


@cache
def column(name: str, key: int = 0, value: int = 1) -> dict[str, str]:
    """Two columns of a table as a mapping; do not change it."""
    return {row[key]: row[value] for row in rows(name)}
