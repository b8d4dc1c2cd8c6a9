"""Speech marks: when each sentence and word sounds, as JSON lines like Amazon Polly's, for reading along."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from vachak.nouns import Cue
from vachak.publish.spans import shown_part

__all__ = ["speech_marks"]


def speech_marks(cues: Sequence[Cue]) -> str:
    """One JSON object a line: {"time", "type": "sentence" or "word", "start", "end", "value"}.

    `time` counts ms from the programme's start; `start` and `end` are bytes in the UTF-8 text that the shown
    lines make, one a line. Words stand only where the voice knows their times; what was written as one and said as
    many (a number) is one.
    """
    marks = [mark for cue, offset in zip(cues, _offsets(cues), strict=True) for mark in _marks(cue, offset)]
    return "".join(json.dumps(mark, ensure_ascii=False) + "\n" for mark in marks)


def _offsets(cues: Sequence[Cue]) -> Iterator[int]:
    at = 0
    for cue in cues:
        yield at
        at += _size(cue.line.shown) + 1


def _marks(cue: Cue, offset: int) -> Iterator[dict[str, Any]]:
    text = cue.line.shown
    yield _mark(cue.start_ms, "sentence", text, 0, len(text), offset)
    last = (0, 0)
    for word in cue.words:
        part = shown_part(cue.line, word.start, word.end)
        if part != last and part[0] < part[1]:
            yield _mark(word.start_ms, "word", text, *part, offset)
        last = part


def _mark(time: int, kind: str, text: str, start: int, end: int, offset: int) -> dict[str, Any]:
    first = offset + _size(text[:start])
    value = text[start:end]
    return {"time": time, "type": kind, "start": first, "end": first + _size(value), "value": value}


def _size(text: str) -> int:
    return len(text.encode("utf-8", "replace"))
