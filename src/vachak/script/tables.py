"""The room's packaged tables: TSV files with a header line and a source column, read when first needed."""

from __future__ import annotations

from functools import cache
from pkgutil import get_data

__all__ = ["column", "rows", "text"]


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `data/<name>.tsv` without the header; empty lines do not count."""
    return tuple(tuple(line.split("\t")) for line in text(f"{name}.tsv").splitlines()[1:] if line)


def text(name: str) -> str:
    """The file `data/<name>`.

    pkgutil, because importlib.resources imports zipfile, tempfile and random: 10 ms of every start.
    """
    return (get_data("vachak.script", f"data/{name}") or b"").decode()


@cache
def column(name: str, key: int = 0, value: int = 1) -> dict[str, str]:
    """Two columns of a table as a mapping; do not change it."""
    return {row[key]: row[value] for row in rows(name)}
