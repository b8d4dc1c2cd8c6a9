"""Titles and sub-headings that stand on a line of their own."""

from __future__ import annotations

from dataclasses import replace

from vachak.article.passage import Passage

__all__ = ["mark_headings"]

_LONGEST = 110


def mark_headings(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The passages with the role heading for each short line without sentence end above a paragraph."""
    pairs = zip(passages, (*passages[1:], None), strict=True)
    return tuple(replace(p, role="heading") if _is_heading(p, below) else p for p, below in pairs)


def _is_heading(p: Passage, below: Passage | None) -> bool:
    if p.role is not None or below is None or below.role not in (None, "heading"):
        return False
    return p.mark == "heading" or (len(p.text) <= _LONGEST and p.text[-1] not in "।.!|,;-–\"'”’")
