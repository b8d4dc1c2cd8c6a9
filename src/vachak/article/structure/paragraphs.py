"""Paragraphs whose line end was lost: «… सुकून मिलेगा।लेडी डॉक्टर …» is cut apart after the glued sentence end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from vachak.article.passage import Passage, Passages, Sieve, has_words
from vachak.article.sentences import ends, is_abbreviation
from vachak.lazy import LazyPattern

__all__ = ["split_paragraphs"]

_HABIT = 0.6  # of the sentence ends without a space: this writer leaves none, and no paragraph ends there
_FEW = 3
# «… जारी रहेगी.Download the App», which `ends` takes for an address: a Latin name behind a whole Hindi word.
_LATIN = LazyPattern(r"(?<=[\u0900-\u097f]{2}\.)(?=[A-Z][A-Za-z]{1,20}[ :])")
_OPENING = "\"'“‘([#@*•-"


def split_paragraphs(passages: Passages) -> Sieve:
    """The passages, each paragraph that was glued to the one before it as one of its own; nothing is dropped."""
    seams = [_seams(p.text) if not p.mark else [] for p in passages]
    glued = sum(map(len, seams))
    spaced = sum(p.text.count("। ") + p.text.count("? ") + p.text.count(". ") for p in passages)
    if glued > _FEW and glued > _HABIT * (glued + spaced):
        return tuple(replace(p, text=_spaced(p.text, at)) for p, at in zip(passages, seams, strict=True)), ()
    return tuple(q for p, at in zip(passages, seams, strict=True) for q in _split(p, at)), ()


def _seams(text: str) -> list[int]:
    """Where a paragraph is glued to the sentence before it."""
    found = {end for mark, end in ends(text) if _glued_at(text, mark, end)}
    return sorted(found | {m.start() for m in _LATIN.finditer(text) if not is_abbreviation(_word(text, m.start() - 1))})


def _word(text: str, end: int) -> str:
    """The word that is over at `end`."""
    return re.split(r"[\s.]", text[max(0, end - 24) : end])[-1]


def _glued_at(text: str, mark: int, end: int) -> bool:
    """Is the sentence end at `mark` one of a paragraph? Not three points, after which a sentence goes on."""
    if end >= len(text) or text[mark] == "…" or text[mark : mark + 2] == "..":
        return False
    return text[end].isalnum() or text[end] in _OPENING


def _split(passage: Passage, seams: list[int]) -> Iterator[Passage]:
    if not seams:
        yield passage
        return
    starts = [0, *seams]
    for start, end in zip(starts, [*seams, len(passage.text)], strict=True):
        last = end == len(passage.text)
        if not has_words(passage.text[start:end]):
            continue
        yield replace(
            passage,
            text=passage.text[start:end].strip(),
            glued=passage.glued or start > 0,
            open_end=passage.open_end and last,
        )


def _spaced(text: str, seams: list[int]) -> str:
    """The text with a space at every seam."""
    starts = [0, *seams]
    return " ".join(text[a:b].strip() for a, b in zip(starts, [*seams, len(text)], strict=True))
