"""Lines for laws about captions: shown and spoken text with spans between them, and their cues."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from vachak.nouns import Cue, Line, Role, Span, Word

__all__ = ["cues", "hostile", "line_of", "lines"]

HINDI = ["भारत", "ने", "राष्ट्रपति", "कहा,", "कि", "रूस", "—", "“शांति”", "क्षत्रिय", "की", "ओर", "जाएगा।", "ज़रूर!"]
WRITTEN = [("₹50", "पचास रुपये"), ("2025", "दो हज़ार पच्चीस"), ("BJP", "बी जे पी"), ("5 %", "पाँच प्रतिशत"), ("*", "")]
ODD = [
    "<b>",
    "-->",
    "&amp;",
    "😀",
    "क" * 130,
    "\u202e",
    "\x00",
    "\ud800",
    "NOTE",
    "WEBVTT",
    "a" * 43,
    "क़्ष्म्य\u200d" * 15,
]

hostile = st.lists(st.sampled_from([*HINDI, *ODD]), min_size=1, max_size=60).map(" ".join)


def line_of(parts: Sequence[str | tuple[str, str]], role: Role = "body") -> Line:
    """A line of words, and of pairs (written, spoken) that become spans."""
    shown, spoken, spans = "", "", []
    for part in parts:
        gap = " " if shown else ""
        written, said = (part, part) if isinstance(part, str) else part
        shown, spoken = shown + gap, spoken + gap
        if written != said:
            spans.append(Span(len(shown), len(shown) + len(written), len(spoken), len(spoken) + len(said)))
        shown, spoken = shown + written, spoken + said
    return Line(role, shown, spoken, tuple(spans), 0, 1, 1)


lines = st.builds(
    line_of,
    st.lists(st.sampled_from([*HINDI, *WRITTEN]), min_size=1, max_size=70),
    st.sampled_from(["body", "heading", "title"]),
)


def words_of(line: Line, start_ms: int, end_ms: int) -> tuple[Word, ...]:
    """Word times as a voice would tell them, each word as long as every other."""
    found, at = [], 0
    for word in line.spoken.split():
        at = line.spoken.index(word, at)
        found.append((at, at + len(word)))
        at += len(word)
    step = (end_ms - start_ms) // max(1, len(found))
    return tuple(Word(start_ms + n * step, start_ms + (n + 1) * step, *word) for n, word in enumerate(found))


@st.composite
def _cues(draw: st.DrawFn) -> tuple[Cue, ...]:
    found, at = [], 0
    for line in draw(st.lists(lines, min_size=1, max_size=6)):
        start = at + draw(st.integers(0, 900))
        at = start + draw(st.integers(100, 30_000))
        words = words_of(line, start, at) if draw(st.booleans()) else ()
        found.append(Cue(start, at, line, words))
    return tuple(found)


cues = _cues()
