"""Which of the lines that look like headings head something: no lists, polls, highlights, menus, last lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from vachak.article.passage import Passage, Passages
from vachak.article.structure.places import is_place
from vachak.lazy import LazyPattern
from vachak.nouns import Role

__all__ = ["is_paragraph", "prune_headings"]

_LONG = 100  # characters of a paragraph that has lost its end mark
_SHORT = 60  # characters of a line without its end that goes on a list
_DIGIT = LazyPattern(r"\d")
_COUNTED = LazyPattern(r"^[^:–]{2,30} ?[:–-] ?\d|^[^\d:,]{2,25} \d[\d.,]{0,9}$")
_LEADS_IN = LazyPattern(r"(?: (?:है|हैं|था|थे|थी|थीं|रहे|होंगे)|प्रकार|तरह|निम्न|नाम|सूची|लिस्ट) ?[-–—:]{1,2}$")
_CLOSERS = "\"'”’»)]"
_SENTENCE = LazyPattern(r"(?: (?:है|हैं|था|थे|थी|थीं)|(?:हो|[ेए])ं?(?:गा|गे|गी)|(?:किया|दिया|लिया|हो|की|दी) (?:गया|गए|गई))$")
_CELLS = LazyPattern(r"[^:ः|]{1,40} ?(?:[:ः|]|[-–] )[^:ः|]{1,80}$")
_SAID = LazyPattern(r"(?:[।|]|(?<!\.)\.)[\"'”’»)\]]*$")
_ANSWERS = frozenset(("हां", "हाँ", "नहीं", "पता नहीं", "कह नहीं सकते", "हां नहीं", "मालूम नहीं"))  # of a poll


def prune_headings(passages: Passages) -> Passages:
    """The passages, where what looks like a heading and heads nothing is an item of a list or a paragraph."""
    first, last = _story(passages)
    kept = list(passages)
    for run in _runs(passages):
        after = run.start > last
        heads = _header(passages, run) if after else _heads(passages, run) if len(run) == 1 or run.start > first else ()
        _turn(kept, (i for i in run if i not in heads), "item" if len(run) > 1 + after else None)
    return tuple(kept)


def _story(passages: Passages) -> tuple[int, int]:
    """Where the first paragraph is, and the last thing that can stand below a heading: a paragraph, a table."""
    story = [i for i, p in enumerate(passages) if is_paragraph(p)]
    listed = (i for i, p in enumerate(passages) if p.role == "item" and _SAID.search(p.text))
    rows = [i for i, p in enumerate(passages) if _DIGIT.search(p.text)]
    tables = (c for a, c in zip(rows, rows[2:], strict=False) if c - a == 2)
    return min(story, default=0), max((*story, *listed, *tables), default=-1)


def is_paragraph(p: Passage) -> bool:
    """Is it a paragraph of the story: sentences with their end, or a long line that lost it?"""
    if p.role not in (None, "body"):
        return p.role == "quote"
    return len(p.text) > _LONG or (len(p.text) > 15 and p.text.rstrip(_CLOSERS)[-1:] in "।.!|…")


def _runs(passages: Passages) -> Iterator[range]:
    """Every stretch of lines, one below the other, that are headings by their looks alone."""
    start = 0
    for i, p in enumerate((*passages, None)):
        glued = p is not None and (p.glued or (i + 1 < len(passages) and passages[i + 1].glued))
        if p is None or p.role != "heading" or p.mark or glued:
            if i > start:
                yield range(start, i)
            start = i + 1


def _heads(passages: Passages, run: range) -> tuple[int, ...]:
    """The headings among lines that stand together: the first and the last of them, where they read so."""
    texts = [passages[i].text for i in run]
    below = passages[run.stop]
    if below.role == "dateline" or any(t.rstrip("?. ") in _ANSWERS for t in texts):
        return ()
    if len(run) == 1:
        return (run.start,)
    if _is_verse(texts, below) or _is_table(texts) or _goes_on_from(passages, run.start):
        return ()
    ends = [] if texts[-1] in texts[0] or _are_rows(texts[:2]) else [run.start]  # «आपके शहर से (भोपाल)»
    if not _goes_on(below) and not (len(run) > 2 and _is_entry(texts[-2], texts[-1])):
        ends.append(run.stop - 1)
    return tuple(i for i in ends if not _is_sentence(passages[i].text))


def _is_verse(texts: list[str], below: Passage) -> bool:
    """Is it a stanza: lines of like length, the last of which, with its end, is no longer than they are?"""
    shortest, longest = min(map(len, texts)), max(map(len, texts))
    if below.text.rstrip(_CLOSERS)[-1] not in "।.?!|" or any(map(_DIGIT.search, texts)):
        return False
    single = below.text.count("।") + below.text.count("?") + below.text.count("!") <= 2
    return single and longest <= _SHORT and len(below.text) <= min(_SHORT, longest * 1.5) and longest <= 2.5 * shortest


def _goes_on_from(passages: Passages, start: int) -> bool:
    """Are the lines the rest of a stanza, or of a list, whose line above ends in a comma or leads them in?"""
    above = passages[start - 1] if start else None
    if above is None or above.role not in (None, "body"):
        return False
    return (above.text[-1] == "," and len(above.text) <= _SHORT) or _LEADS_IN.search(above.text) is not None


def _is_table(texts: list[str]) -> bool:
    """Are the lines rows of a table, three or more of them («14 फरवरी : हिंदी», «16 फरवरी : गृह विज्ञान»)?"""
    return len(texts) > 2 and all(_CELLS.match(text) for text in texts)


def _are_rows(texts: Sequence[str]) -> bool:
    """Are they rows of a table, each with its number?"""
    return all(_COUNTED.search(text) for text in texts)


def _is_entry(above: str, text: str) -> bool:
    """Is the last line of a list one more entry: a place, a row like the one above, a name?"""
    if (
        is_place(text)
        or _are_rows((above, text))
        or (text.count(" ") < 5 and _DIGIT.search(text) and _DIGIT.search(above))
    ):
        return True
    return text.count(" ") < 2 and above.count(" ") < 4


def _header(passages: Passages, run: range) -> tuple[int, ...]:
    """The line that heads a list at the article's end: a long one above three or more short ones."""
    counts = [passages[i].text.count(" ") for i in run]
    short = len(run) > 3 and counts[0] > 3 and max(counts[1:]) < min(5, counts[0])
    return tuple(i for i in _heads(passages, range(run.start, run.stop - 1)) if i == run.start) if short else ()


def _goes_on(p: Passage) -> bool:
    """Is it one more line of a list?"""
    return p.role in (None, "body") and not is_paragraph(p) and len(p.text) < _SHORT


def _is_sentence(text: str) -> bool:
    return text.count(" ") >= 6 and _SENTENCE.search(text) is not None


def _turn(passages: list[Passage], which: Iterable[int], role: Role | None) -> None:
    for i in which:
        passages[i] = replace(passages[i], role=role)
