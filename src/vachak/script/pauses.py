"""The silence after a line: what it is, and what comes next. A sentence cut at a clause gets a comma's silence."""

from __future__ import annotations

from vachak.nouns import Line
from vachak.settings import Pauses

__all__ = ["pause_after"]


def pause_after(line: Line, following: Line | None, pauses: Pauses) -> int:
    """Milliseconds after `line`; `following` is the next line, None after the last."""
    if following is not None and following.paragraph == line.paragraph:
        return pauses.sentence_ms * 2 // 5 if line.spoken.endswith(",") else pauses.sentence_ms
    after = {
        "title": pauses.after_title_ms,
        "dateline": pauses.after_dateline_ms,
        "heading": pauses.after_heading_ms,
    }.get(line.role, pauses.paragraph_ms)
    if following is None:
        return pauses.tail_ms
    return max(after, pauses.before_heading_ms) if following.role == "heading" else after
