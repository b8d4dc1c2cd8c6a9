"""The room of files: a Recording goes in, an Episode stands on disk: MP3 with tags, captions, chapters, manifest."""

from __future__ import annotations

from vachak.publish.files import Files, Target, writing
from vachak.publish.names import slug, unique_names
from vachak.publish.publisher import publish, standing

__all__ = ["Files", "Target", "publish", "slug", "standing", "unique_names", "writing"]
