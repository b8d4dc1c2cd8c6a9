"""The door: Typer commands that parse, call one function and print."""

from __future__ import annotations

from vachak.cli.app import main

__all__ = ["main"]
