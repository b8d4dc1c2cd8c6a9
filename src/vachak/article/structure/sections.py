"""Headings that fact checks set in every story: «Fact Check/Verification», «Conclusion», «Claim» and «Fact»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from vachak.article.passage import Passage, Passages, Sieve
from vachak.lazy import LazyPattern

__all__ = ["is_section", "mark_sections"]

_NAMES = r"(?:fact[ -]?check|facts?) ?[/&-] ?verifications?|fact[ -]?check|verifications?|conclusions?|investigations?"
_ALONE = LazyPattern(rf"(?i:{_NAMES}|claims?|facts?) ?[:-]?")
_TITLED = LazyPattern(rf"(?i:{_NAMES}) ?[:-]?")
# Glued to its paragraph; with a space only where no sentence begins with those words («Fact Check में …»).
_GLUED = LazyPattern(
    rf"(?i:{_NAMES})(?=[\u0904-\u0939\"“'‘])|"
    r"(?i:fact[ -]?check ?/ ?verification|conclusion) ?[:-]? (?=[\u0904-\u0939\"“'‘])"
)
# In Hindi only what begins no sentence of the story, as «पड़ताल में सामने आया …» does. «निष्कर्ष: …» is read as it stands.
_POINTS = LazyPattern(
    r"(?:अनुसंधान|पड़ताल|जांच|जाँच) (?:से|में) (?:पता चलता है|पता चला|सामने आया)(?: है)? कि ?(?:…|\.{3})|"
    r"(?:हमने )?(?:अपनी )?(?:पड़ताल|जांच|जाँच)(?:-पड़ताल)? में (?:हमने |हमें )?क्या (?:पाया|मिला|निकला|पता चला)\??"
    r"(?! ?(?:यह|ये|इसे|उसे|इस|और|है|था|,))"
)
_STOPS = '।."”'
_CARD = 200  # characters of what a card says; what is longer is the story
_REST = 30  # characters of the paragraph below
_WHOLE = 60  # and of one in Hindi


def is_section(text: str) -> bool:
    """Is it such a heading and nothing else?"""
    return _ALONE.fullmatch(text) is not None


def mark_sections(passages: Passages) -> Sieve:
    """The passages, each such heading below the first paragraph as one of its own; nothing is dropped."""
    told = _claims(passages)
    return tuple(
        q
        for i, p in enumerate(passages)
        for q in ((replace(p, role="heading"),) if i in told else _marked(passages, i, p))
    ), ()


def _claims(passages: Passages) -> frozenset[int]:
    """Where «Claim» and «Fact» head sentences of the story; above mere notes they are a card that says it again."""
    found: set[int] = set()
    for i in range(len(passages) - 3):
        labels = passages[i], passages[i + 2]
        if [q.text.strip(" :").lower() for q in labels] == ["claim", "fact"] and not any(q.mark for q in labels):
            claim, fact = passages[i + 1].text, passages[i + 3].text
            if claim[-1] in _STOPS and fact[-1] in _STOPS:
                found |= {i, i + 2} if len(fact) < _CARD else {i + 2}
    return frozenset(found)


def _heading(text: str) -> re.Match[str] | None:
    """The heading a paragraph begins with, its own name and what parts them."""
    told = len(text) > _WHOLE and text.rstrip("\"'”’)")[-1:] in "।."
    return _GLUED.match(text) or (_POINTS.match(text) if told else None)


def _marked(passages: Passages, i: int, p: Passage) -> Iterator[Passage]:
    if p.mark or p.role is not None or i == 0:
        yield p
    elif _TITLED.fullmatch(p.text):
        heads = i + 1 < len(passages) and len(passages[i + 1].text) > _REST and len(passages[i - 1].text) > _REST
        yield replace(p, role="heading") if heads else p
    elif (m := _heading(p.text)) and len(p.text) - m.end() > _REST:
        yield replace(p, text=m[0].strip(), role="heading", open_end=False)
        yield replace(p, text=p.text[m.end() :].strip(), glued=True)
    else:
        yield p
