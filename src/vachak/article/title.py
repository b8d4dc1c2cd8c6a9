"""The title: given, a line of the text, or made of the lead."""

from __future__ import annotations

import re
from dataclasses import replace

from vachak.article.passage import Passage

__all__ = ["find_title", "lead_title"]

_LONGEST = 120
_END = re.compile(r"[।|?!]|(?<=\S{3})\.(?=\s|$)")
_CLAUSE = re.compile(r"[,;:] | – | - | कि |(?<=ने) ")


def find_title(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The passages with the role title for a first line that is a headline."""
    if len(passages) < 2 or passages[0].role is not None:
        return passages
    first = passages[0]
    if first.mark == "title" or (len(first.text) <= 160 and first.text[-1] not in "।.|,;"):
        return (replace(first, role="title"), *passages[1:])
    return passages


def lead_title(passages: tuple[Passage, ...]) -> str:
    """The lead's first sentence without its end, cut at a clause or a word to 120 characters."""
    body = next((p.text for p in passages if p.role not in ("dateline", "heading")), "")
    end = _END.search(body)
    sentence = body[: end.start()] if end else body
    return _shortened(sentence.strip())


def _shortened(sentence: str) -> str:
    if len(sentence) <= _LONGEST:
        return sentence
    clauses = [m.start() for m in _CLAUSE.finditer(sentence, 40, _LONGEST)]
    return sentence[: clauses[-1] if clauses else sentence.rfind(" ", 0, _LONGEST)].rstrip(" ,;:–-")
