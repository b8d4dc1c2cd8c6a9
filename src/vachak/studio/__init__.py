"""The studio: the one place where the rooms meet. One article in, one episode out."""

from __future__ import annotations

from vachak.studio.digest import digest
from vachak.studio.doctor import Finding, examine
from vachak.studio.narration import Studio, narrate
from vachak.studio.steps import (
    Event,
    Job,
    Report,
    explain,
    find_articles,
    list_voices,
    name_all,
    read,
    silent,
    voice_statuses,
    write_script,
)

__all__ = [
    "Event",
    "Finding",
    "Job",
    "Report",
    "Studio",
    "digest",
    "examine",
    "explain",
    "find_articles",
    "list_voices",
    "name_all",
    "narrate",
    "read",
    "silent",
    "voice_statuses",
    "write_script",
]
