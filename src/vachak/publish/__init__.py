"""The room of files: a Recording goes in, an Episode stands on disk: MP3 with tags, captions, chapters, manifest."""

from __future__ import annotations

from vachak.publish.manifest import owner, source_path
from vachak.publish.names import slug, unique_names
from vachak.publish.publisher import publish, standing
from vachak.publish.workplace import Draft, Target, remove_dead, writing

__all__ = [
    "Draft",
    "Target",
    "owner",
    "publish",
    "remove_dead",
    "slug",
    "source_path",
    "standing",
    "unique_names",
    "writing",
]
