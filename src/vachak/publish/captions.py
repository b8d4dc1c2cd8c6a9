"""Captions: each line of the programme in shots that fit a screen, timed by the words where the voice knows them."""

from __future__ import annotations

import html
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from vachak.nouns import Cue
from vachak.publish.layout import shots
from vachak.publish.spans import spoken_at
from vachak.publish.text import clock, one_line

__all__ = ["Caption", "captions", "srt", "webvtt"]

_LEAST_MS = 1


@dataclass(frozen=True, slots=True)
class Caption:
    """One or two lines of text, and when they stand on the screen; `heading`: they begin a chapter."""

    start_ms: int
    end_ms: int
    lines: tuple[str, ...]
    heading: bool


def captions(cues: Sequence[Cue], duration_ms: int) -> tuple[Caption, ...]:
    """The captions of a programme, in order, without overlap, none after its end."""
    ends = [cue.start_ms for cue in cues[1:]] + [duration_ms]
    return tuple(caption for cue, end in zip(cues, ends, strict=True) for caption in _captions(cue, end))


def _captions(cue: Cue, latest: int) -> Iterator[Caption]:
    found = shots(cue.line.shown)
    starts = _moments(cue, [spoken_at(cue.line, shot.start) for shot in found])
    times = _rising([*starts, min(cue.end_ms, latest)], cue.start_ms)
    for shot, (start, end) in zip(found, pairwise(times), strict=True):
        if lines := tuple(filter(None, map(one_line, shot.lines))):
            yield Caption(start, end, lines, cue.line.role in {"title", "heading"})


def _rising(times: list[int], first: int) -> list[int]:
    """`times` beginning with `first`, each at least 1 ms after the one before, none moved past the last if it goes."""
    last = max(times[-1], first + _LEAST_MS * (len(times) - 1))
    out = [first]
    for left, time in zip(range(len(times) - 2, -1, -1), times[1:], strict=True):
        out.append(min(max(time, out[-1] + _LEAST_MS), last - _LEAST_MS * left))
    return out


def _moments(cue: Cue, spoken: Sequence[int]) -> list[int]:
    """When what is spoken from these positions on begins to sound: with the nearest word, else by share of the text."""
    if not cue.words:
        length, whole = cue.end_ms - cue.start_ms, max(1, len(cue.line.spoken))
        return [cue.start_ms + length * position // whole for position in spoken]
    starts = [word.start for word in cue.words]
    return [cue.words[_nearest(starts, position)].start_ms for position in spoken]


def _nearest(starts: Sequence[int], position: int) -> int:
    right = min(bisect_left(starts, position), len(starts) - 1)
    return min((max(right - 1, 0), right), key=lambda i: abs(starts[i] - position))


def webvtt(found: Sequence[Caption]) -> str:
    """Captions as WebVTT, headings bold; text is escaped, so that markup in it is shown and not obeyed."""
    blocks = (_block(n, caption, ".", partial(html.escape, quote=False)) for n, caption in enumerate(found, start=1))
    return "\n\n".join(["WEBVTT\nKind: captions\nLanguage: hi", *blocks]) + "\n"


def srt(found: Sequence[Caption]) -> str:
    """Captions as SubRip; it knows no escapes, so angle brackets become the look-alikes ‹ and ›."""
    blocks = (_block(n, caption, ",", _without_angles) for n, caption in enumerate(found, start=1))
    return "\n\n".join(blocks) + "\n"


def _block(number: int, caption: Caption, mark: str, safe: Callable[[str], str]) -> str:
    text = "\n".join(map(safe, caption.lines))
    shown = f"<b>{text}</b>" if caption.heading else text
    return f"{number}\n{clock(caption.start_ms, mark)} --> {clock(caption.end_ms, mark)}\n{shown}"


def _without_angles(text: str) -> str:
    return text.translate({ord("<"): "‹", ord(">"): "›"})
