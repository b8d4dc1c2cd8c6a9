"""Whole lines that are not the story."""

from __future__ import annotations

import re

from vachak.article.passage import Passage, Sieve
from vachak.nouns import Dropped

__all__ = ["drop_tail"]

# What stands over the list of other articles at the end of a page.
_TAIL = re.compile(
    r"(?:you (?:may|might) (?:also )?like"
    r"|(?:related|more|recommended|trending|popular|latest) (?:news|stories|articles|posts)"
    r"|also read|read also|read more|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|संबंधित (?:खबरें|ख़बरें|समाचार))\s*:?",
    re.IGNORECASE,
)


def drop_tail(passages: tuple[Passage, ...]) -> Sieve:
    """Drop a list of other articles at the end: its heading and the lines without a sentence end below."""
    for i, p in enumerate(passages):
        if _TAIL.fullmatch(p.text) and all(_is_link(q.text) for q in passages[i + 1 :]):
            return passages[:i], tuple(Dropped(q.line, q.text, "related articles") for q in passages[i:])
    return passages, ()


def _is_link(text: str) -> bool:
    return len(text) <= 160 and (text.endswith("...") or text[-1:] not in "।.!|")
