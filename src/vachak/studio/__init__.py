"""The studio: the one place where the rooms meet. One article in, one episode out.

Everything here is loaded when it is first used: reading an article needs no sound, sound needs no doctor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vachak.studio.doctor import Finding, examine
    from vachak.studio.extras import draw, tend_cache
    from vachak.studio.narration import Studio, narrate
    from vachak.studio.steps import (
        Event,
        Job,
        Report,
        Source,
        check_cover,
        check_folder,
        explain,
        fetch,
        find_articles,
        headline,
        is_nameless,
        list_voices,
        name_all,
        read,
        silent,
        tidy,
        voice_statuses,
        write_script,
    )
    from vachak.voices import CacheReport, VoiceStatus

__all__ = [
    "CacheReport",
    "Event",
    "Finding",
    "Job",
    "Report",
    "Source",
    "Studio",
    "VoiceStatus",
    "check_cover",
    "check_folder",
    "draw",
    "examine",
    "explain",
    "fetch",
    "find_articles",
    "headline",
    "is_nameless",
    "list_voices",
    "name_all",
    "narrate",
    "read",
    "silent",
    "tend_cache",
    "tidy",
    "voice_statuses",
    "write_script",
]

_HOMES = {
    "vachak.studio.doctor": ("Finding", "examine"),
    "vachak.studio.extras": ("draw", "tend_cache"),
    "vachak.studio.narration": ("Studio", "narrate"),
    "vachak.voices": ("CacheReport", "VoiceStatus"),
}


def __getattr__(name: str) -> Any:
    """Import a public name on first use (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module 'vachak.studio' has no attribute {name!r}")
    from importlib import import_module

    home = next((module for module, names in _HOMES.items() if name in names), "vachak.studio.steps")
    return getattr(import_module(home), name)
