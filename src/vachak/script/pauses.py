"""The silence after a line: what it is, and what comes next."""

from __future__ import annotations

from vachak.nouns import Role
from vachak.settings import Pauses

__all__ = ["pause_after"]


def pause_after(role: Role, pauses: Pauses, *, following: Role | None, same_block: bool) -> int:
    """Milliseconds after a line of `role`; `following` is the next line's role, None after the last."""
    if same_block:
        return pauses.sentence_ms
    after = {
        "title": pauses.after_title_ms,
        "dateline": pauses.after_dateline_ms,
        "heading": pauses.after_heading_ms,
    }.get(role, pauses.paragraph_ms)
    if following is None:
        return pauses.tail_ms
    return max(after, pauses.before_heading_ms) if following == "heading" else after
