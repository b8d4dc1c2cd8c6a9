"""script: an Article goes in, a Script comes out, every line said as a radio newsreader says it.

Pure: no clock, no network, no files but the packaged tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vachak.script.speak import explain, say, spoken, why
    from vachak.script.writer import write

__all__ = ["explain", "say", "spoken", "why", "write"]


def __getattr__(name: str) -> Any:
    """Import a public name on first use (PEP 562): the tables and patterns are not needed for --help."""
    if name not in __all__:
        raise AttributeError(f"module 'vachak.script' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module("vachak.script.writer" if name == "write" else "vachak.script.speak"), name)
