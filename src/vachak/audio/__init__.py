"""The room of sound: Speech after Speech goes in, one levelled, streamed Recording comes out."""

from __future__ import annotations

from vachak.audio.envelope import envelope
from vachak.audio.proof import prove
from vachak.audio.recorder import record

__all__ = ["envelope", "prove", "record"]
