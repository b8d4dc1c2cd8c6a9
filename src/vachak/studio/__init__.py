"""The studio: the one place where the rooms meet. One article in, one episode out."""

from __future__ import annotations

from vachak.studio.digest import digest
from vachak.studio.doctor import Finding, examine
from vachak.studio.narration import Studio, narrate
from vachak.studio.steps import (
    Event,
    Job,
    Report,
    Source,
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
    voice_statuses,
    write_script,
)

__all__ = [
    "Event",
    "Finding",
    "Job",
    "Report",
    "Source",
    "Studio",
    "check_folder",
    "digest",
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
    "voice_statuses",
    "write_script",
]
