"""The room of files: a Recording goes in, an Episode stands on disk: MP3 with tags, captions, chapters, manifest."""

from __future__ import annotations

from vachak.publish.cover import check_cover
from vachak.publish.manifest import owner, source_path
from vachak.publish.names import slug, unique_names
from vachak.publish.plot import plot
from vachak.publish.publisher import publish, standing
from vachak.publish.workplace import Draft, Target, remove_dead, writing

__all__ = [
    "Draft",
    "Target",
    "check_cover",
    "owner",
    "plot",
    "publish",
    "remove_dead",
    "slug",
    "source_path",
    "standing",
    "unique_names",
    "writing",
]
