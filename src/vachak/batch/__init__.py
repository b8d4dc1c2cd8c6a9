"""batch: many sources go in, one Outcome each comes out as it is finished; one bad article never stops the others."""

from __future__ import annotations

from vachak.batch.run import make_all, narrate_all
from vachak.batch.watch import watch

__all__ = ["make_all", "narrate_all", "watch"]
