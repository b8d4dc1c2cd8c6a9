"""Positions in a line, from what is shown to what is spoken and back."""

from __future__ import annotations

from vachak.nouns import Line

__all__ = ["shown_part", "spoken_at"]


def spoken_at(line: Line, shown: int) -> int:
    """The position in `line.spoken` of a position in `line.shown`; by its share inside a replaced part."""
    shift = 0
    for span in line.spans:
        if shown < span.shown_start:
            break
        if shown < span.shown_end:
            share = (shown - span.shown_start) / (span.shown_end - span.shown_start)
            return span.spoken_start + int(share * (span.spoken_end - span.spoken_start))
        shift = span.spoken_end - span.shown_end
    return min(shown + shift, len(line.spoken))


def shown_part(line: Line, start: int, end: int) -> tuple[int, int]:
    """Where in `line.shown` stands what is spoken from `start` to `end`; a replaced part counts as a whole."""
    first, last, whole = start, end, len(line.shown)
    for span in line.spans:
        if span.spoken_end <= start:
            first = start + span.shown_end - span.spoken_end
        elif span.spoken_start <= start:
            first = span.shown_start
        if span.spoken_end < end:
            last = end + span.shown_end - span.spoken_end
        elif span.spoken_start < end:
            last = span.shown_end
    return min(first, whole), min(last, whole)
