"""The studio: the one place where the rooms meet. One article in, one episode out."""

from __future__ import annotations

from vachak.studio.digest import digest
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
    "digest",
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
