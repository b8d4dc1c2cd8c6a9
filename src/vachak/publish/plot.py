"""A picture of an episode: its waveform with the chapters marked and listed, as SVG or PNG."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from vachak.errors import UsageError
from vachak.nouns import Episode
from vachak.publish.disk import refusals
from vachak.publish.svg import document, drawable, label, png, shortened
from vachak.publish.text import hms
from vachak.publish.workplace import PREFIX

__all__ = ["plot", "waveform"]

_WIDE, _MARGIN = 1280, 40
_MIDDLE, _HALF = 200, 96  # of the waveform
_AXIS_Y, _LIST_Y, _ROW = 326, 382, 38
_MOST_ROWS = 14
_PAPER, _INK, _SOUND, _MARK, _BAND = "#ffffff", "#1d3557", "#457b9d", "#e63946", "#eef3f7"
_TICKS_MS = [s * 1000 for s in (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200)]
_MOST_TICKS = 12


def plot(peaks: Sequence[float], episode: Episode, path: Path) -> None:
    """Draw `peaks` (0 to 1, one for each of as many equal parts of the episode) into an SVG or PNG file.

    Raises UsageError for a file of another ending, PublishError where it cannot be written.
    """
    kind = path.suffix.lower()
    if kind not in {".svg", ".png"}:
        raise UsageError(f"{path}: a plot is an SVG or PNG file", "name a file that ends in .svg or .png")
    drawn = waveform(peaks, episode.title, _chapters(episode.chapters), episode.duration_ms)
    data = drawn.encode() if kind == ".svg" else png(drawn)
    temporary = path.with_name(f"{PREFIX}{path.name}")
    with refusals(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            temporary.write_bytes(data)
            os.replace(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)


def _chapters(path: Path) -> list[tuple[int, str]]:
    """(start in ms, title) of each chapter in a JSON chapters file."""
    with refusals(path):
        found = json.loads(path.read_bytes())
    return [(round(part["startTime"] * 1000), part["title"]) for part in found["chapters"]]


def waveform(peaks: Sequence[float], title: str, chapters: Sequence[tuple[int, str]], duration_ms: int) -> str:
    """The picture as SVG."""
    rows = chapters[:_MOST_ROWS]
    high = _LIST_Y + _ROW * (len(rows) + (len(rows) < len(chapters)))
    parts = [
        f'<rect width="{_WIDE}" height="{high}" fill="{_PAPER}"/>',
        *_bands(chapters, duration_ms),
        _sound(peaks),
        *_marks(chapters, duration_ms),
        *_axis(duration_ms),
        label(_MARGIN, 62, 32, _INK, shortened(drawable(title), (_WIDE - 2 * _MARGIN) / 32)),
        *_list(rows, len(chapters)),
    ]
    return document(_WIDE, high, parts)


def _x(ms: float, duration_ms: int) -> float:
    return round(_MARGIN + (_WIDE - 2 * _MARGIN) * ms / max(1, duration_ms), 1)


def _bands(chapters: Sequence[tuple[int, str]], duration_ms: int) -> Iterator[str]:
    """Every second chapter on a darker ground."""
    starts = [start for start, _ in chapters]
    for start, end in list(zip(starts, [*starts[1:], duration_ms], strict=True))[1::2]:
        left, right = _x(start, duration_ms), _x(end, duration_ms)
        box = f'x="{left}" y="{_MIDDLE - _HALF}" width="{right - left:.1f}" height="{2 * _HALF}"'
        yield f'<rect {box} fill="{_BAND}"/>'


def _sound(peaks: Sequence[float]) -> str:
    """The waveform, as high as there is room for, the same above and below its middle."""
    loudest = max(peaks, default=0.0) or 1.0
    heights = [max(1.0, _HALF * peak / loudest) for peak in peaks]
    points = [(_x(n, len(heights)), height) for n, height in enumerate(heights)]
    above = [f"{x},{_MIDDLE - height:.1f}" for x, height in points]
    below = [f"{x},{_MIDDLE + height:.1f}" for x, height in reversed(points)]
    return f'<polygon points="{" ".join(above + below)}" fill="{_SOUND}"/>'


def _marks(chapters: Sequence[tuple[int, str]], duration_ms: int) -> Iterator[str]:
    """A line where each chapter begins, with its number."""
    for number, (start, _) in enumerate(chapters, start=1):
        x = _x(start, duration_ms)
        yield f'<rect x="{x - 1:.1f}" y="{_MIDDLE - _HALF - 8}" width="2" height="{2 * _HALF + 16}" fill="{_MARK}"/>'
        yield label(round(x) + 5, _MIDDLE - _HALF + 8, 16, _MARK, str(number))


def _axis(duration_ms: int) -> Iterator[str]:
    step = next((step for step in _TICKS_MS if duration_ms <= step * _MOST_TICKS), duration_ms // _MOST_TICKS + 1)
    for ms in range(0, duration_ms + 1, step):
        x = _x(ms, duration_ms)
        yield f'<rect x="{x}" y="{_AXIS_Y - 26}" width="1" height="8" fill="{_INK}"/>'
        yield label(round(x), _AXIS_Y, 16, _INK, hms(ms))


def _list(rows: Sequence[tuple[int, str]], count: int) -> Iterator[str]:
    for row, (start, title) in enumerate(rows):
        y = _LIST_Y + _ROW * row
        yield label(_MARGIN, y, 20, _MARK, str(row + 1))
        yield label(_MARGIN + 44, y, 20, _INK, hms(start))
        yield label(_MARGIN + 140, y, 20, _INK, shortened(drawable(title), (_WIDE - 2 * _MARGIN - 140) / 20))
    if len(rows) < count:
        yield label(_MARGIN, _LIST_Y + _ROW * len(rows), 20, _INK, f"+ {count - len(rows)}")
