"""Paragraphs whose line end was lost: «… सुकून मिलेगा।लेडी डॉक्टर …» is cut apart after the glued sentence end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vachak.article.passage import Passage, Passages, Sieve, has_words
from vachak.article.sentences import ends

__all__ = ["split_paragraphs"]

_HABIT = 0.6  # of the sentence ends without a space: this writer leaves none, and no paragraph ends there
_FEW = 3
_OPENING = "\"'“‘([#@*•-"


def split_paragraphs(passages: Passages) -> Sieve:
    """The passages, each paragraph that was glued to the one before it as one of its own; nothing is dropped."""
    seams = [
        [end for mark, end in ends(p.text) if _glued_at(p.text, mark, end)] if not p.mark else [] for p in passages
    ]
    glued = sum(map(len, seams))
    spaced = sum(p.text.count("। ") + p.text.count("? ") + p.text.count(". ") for p in passages)
    if glued > _FEW and glued > _HABIT * (glued + spaced):
        return tuple(replace(p, text=_spaced(p.text, at)) for p, at in zip(passages, seams, strict=True)), ()
    return tuple(q for p, at in zip(passages, seams, strict=True) for q in _split(p, at)), ()


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
