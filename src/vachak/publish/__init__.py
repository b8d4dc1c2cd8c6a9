"""The room of files: a Recording goes in, an Episode stands on disk: MP3 with tags, captions, chapters, manifest."""

from __future__ import annotations

from vachak.publish.names import slug, unique_names
from vachak.publish.publisher import publish, standing
from vachak.publish.workplace import Draft, Target, writing

__all__ = ["Draft", "Target", "publish", "slug", "standing", "unique_names", "writing"]
