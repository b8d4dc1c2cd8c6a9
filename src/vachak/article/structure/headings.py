"""What a line on its own is: a sub-heading, an item of a list, a quote, or a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from vachak.article.passage import Passage, Passages
from vachak.article.sentences import ends
from vachak.article.structure.seams import NEVER_LAST

__all__ = ["is_headline_like", "mark_lines"]

_LONGEST = 120
_NOT_LAST = "।.!|,;-–—"
_CLOSERS = "\"'”’»)]"
_BULLET = re.compile(r"^(?:[•●▪◦‣·*»►➤✓✔–—-] ?(?=[^\s\d])|(?:\(?[0-9०-९]{1,2}[.)]|\(?[क-हa-z]\)) ?(?=\S))")
_SIGN = re.compile(r"^(?:[•●▪◦‣·*»►➤✓✔–—-] ?){1,5}")
_QUOTED = re.compile(r"^[“\"'‘«].{15,}[”\"'’»][।.]?$")
_NUMBER = re.compile(r"\d{6}")  # a telephone or an account: an entry of a list
_ASIDE = re.compile("सवाल|आइए|जानते हैं|बताते हैं")  # words with which a writer asks the reader in passing
_SPEAKER = re.compile("[”\"»'’] ")  # a quote that is over before the line is
_VERB = re.compile(r"(?:है|हैं|था|थे|थी|थीं|हूं|गा|गे|गी)$")


def mark_lines(passages: Passages) -> Passages:
    """The passages with the roles heading, item and quote for those that have none."""
    listed = _listed(passages)
    marked = [_marked(p, i in listed) for i, p in enumerate(passages)]
    below = [*marked[1:], None][: len(marked)]
    marked = [replace(p, role="heading") if _is_heading(p, b) else p for p, b in zip(marked, below, strict=True)]
    return tuple(_without_runs(marked))


def _without_runs(passages: list[Passage]) -> Iterator[Passage]:
    """The passages, where of three headings or more in a row all but the first and the last are items."""
    size = 0
    for i, p in enumerate(passages):
        found = p.role == "heading" and not p.mark and not p.glued
        size = size + 1 if found else 0
        ahead = i + 1 < len(passages) and passages[i + 1].role == "heading" and not passages[i + 1].mark
        inner = found and size > 1 and ahead and not passages[i + 1].glued
        yield replace(p, role="item") if inner else p


def _marked(p: Passage, listed: bool) -> Passage:
    if p.role == "heading" or (p.role is None and p.mark in ("item", "heading")):
        return replace(
            p, role=p.role or ("item" if p.mark == "item" else "heading"), text=_SIGN.sub("", p.text) or p.text
        )
    if p.role is not None:
        return p
    if p.mark == "quote":
        return replace(p, role="quote")
    if listed:
        return replace(p, role="item", text=_SIGN.sub("", p.text))
    if _QUOTED.match(p.text) and not _SPEAKER.search(p.text, 1, len(p.text) - 2) and not is_headline_like(p):
        return replace(p, role="quote")
    return p


def _listed(passages: Passages) -> frozenset[int]:
    """The passages that are items: lines with a bullet or a number, two or more of them."""
    found = [i for i, p in enumerate(passages) if p.role is None and _BULLET.match(p.text)]
    return frozenset(found) if len(found) > 1 else frozenset(i for i in found if _SIGN.match(passages[i].text))


def is_headline_like(p: Passage) -> bool:
    """Does the line read like a headline: short, one sentence at most, and without its end?"""
    text = p.text
    last = text.rstrip(_CLOSERS)[-1:]
    if text.rsplit(" ", 1)[-1] in NEVER_LAST or _NUMBER.search(text):
        return False
    if len(text) > _LONGEST or not last or (last in _NOT_LAST and not text.endswith("...")):
        return False
    if (len(text) > 70 and _VERB.search(text)) or (last == "?" and _ASIDE.search(text)):
        return False
    return not any(end < len(text) and text[start] in "।." for start, end in ends(text))


def _is_heading(p: Passage, below: Passage | None) -> bool:
    if p.role is not None or below is None or p.mark:
        return False
    if below.role not in (None, "heading", "item", "quote", "dateline") or not is_headline_like(p):
        return False
    return not (p.text.endswith(":") and below.role != "item" and len(p.text) > 60)
