"""Headings in English that fact checks set in a Hindi story: «Fact Check/Verification», «Conclusion»."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vachak.article.passage import Passage, Passages, Sieve
from vachak.lazy import LazyPattern

__all__ = ["is_section", "mark_sections"]

_NAMES = r"(?:fact[ -]?check|facts?) ?[/&-] ?verifications?|fact[ -]?check|verifications?|conclusions?|investigations?"
_ALONE = LazyPattern(rf"(?i:{_NAMES}) ?[:-]?")
# Glued to its paragraph; with a space only where no sentence begins with those words («Fact Check में …»).
_GLUED = LazyPattern(
    rf"(?i:{_NAMES})(?=[\u0904-\u0939\"“'‘])|"
    r"(?i:fact[ -]?check ?/ ?verification|conclusion) ?[:-]? (?=[\u0904-\u0939\"“'‘])"
)
_REST = 30  # characters of the paragraph below


def is_section(text: str) -> bool:
    """Is it such a heading and nothing else?"""
    return _ALONE.fullmatch(text) is not None


def mark_sections(passages: Passages) -> Sieve:
    """The passages, each such heading below the first paragraph as one of its own; nothing is dropped."""
    return tuple(q for i, p in enumerate(passages) for q in _marked(passages, i, p)), ()


def _marked(passages: Passages, i: int, p: Passage) -> Iterator[Passage]:
    if p.mark or p.role is not None or i == 0:
        yield p
    elif is_section(p.text):
        heads = i + 1 < len(passages) and len(passages[i + 1].text) > _REST and len(passages[i - 1].text) > _REST
        yield replace(p, role="heading") if heads else p
    elif (m := _GLUED.match(p.text)) and len(p.text) - m.end() > _REST:
        yield replace(p, text=m[0].strip(), role="heading", open_end=False)
        yield replace(p, text=p.text[m.end() :].strip(), glued=True)
    else:
        yield p
