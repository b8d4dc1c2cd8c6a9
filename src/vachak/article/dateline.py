"""The place a report comes from, at the start of the story."""

from __future__ import annotations

import re
from dataclasses import replace

from vachak.article.passage import Passage

__all__ = ["split_dateline"]

_PLACE = r"[\u0900-\u0963\u0970-\u097f\u200c\u200d]+"
_DATELINE = re.compile(rf"({_PLACE}(?: {_PLACE}){{0,3}}(?:/{_PLACE}(?: {_PLACE}){{0,2}})?) ?[:：] +")


def split_dateline(passages: tuple[Passage, ...]) -> tuple[str | None, tuple[Passage, ...]]:
    """The dateline as written, and the passages with it as one of its own."""
    for i, p in enumerate(passages):
        if p.role is not None:
            continue
        m = _DATELINE.match(p.text)
        if m is None or len(p.text) - m.end() < 40:
            return None, passages
        place = replace(p, text=m[1], role="dateline")
        rest = replace(p, text=p.text[m.end() :])
        return m[1], (*passages[:i], place, rest, *passages[i + 1 :])
    return None, passages
