"""Boxes below the story: about its author, and who edits the paper."""

from __future__ import annotations

from vachak.article.folding import plain, plain_pattern
from vachak.article.passage import Passages, Sieve, dropped
from vachak.lazy import LazyPattern

__all__ = ["drop_boxes"]

_MOST = 6  # lines of a box about the author
_LONGEST = 260  # characters of one of them
_ABOUT = LazyPattern(plain_pattern(r"about (?:the )?author|(?:लेखक|लेखिका|रिपोर्टर) (?:के बारे में|का परिचय)|लेखक परिचय"))
_EDITOR = LazyPattern(
    plain_pattern(
        r"(?:(?:प्रधान|मुख्य|उप|सह|समूह|कार्यकारी|प्रबंध|समाचार|स्थानीय|वरिष्ठ) ){0,2}(?:संपादक|सम्पादक)|ब्यूरो (?:चीफ|प्रमुख)|"
        "(?:जिला|मुख्य|विशेष|वरिष्ठ) संवाददाता"
    )
)
_NAME = LazyPattern("(?:श्री |डॉ\\.? ?)?[\u0900-\u097f]{2,16}(?: [\u0900-\u097f]{2,16}){1,3}")


def drop_boxes(passages: Passages) -> Sieve:
    """Drop the box about the author at the end, and the name and office that sign the page."""
    start = min(_author(passages), _editor(passages))
    return passages[:start], tuple(d for p in passages[start:] for d in dropped(p, "byline"))


def _author(passages: Passages) -> int:
    """Where the box about the author begins; behind the last line for none."""
    first = max(1, len(passages) - _MOST)
    for i, p in enumerate(passages[first:], start=first):
        if not p.kept and _ABOUT.fullmatch(plain(p.text).strip(" :")):
            short = all(len(q.text) <= _LONGEST and not q.kept and not q.mark for q in passages[i:])
            return i if short else len(passages)
    return len(passages)


def _editor(passages: Passages) -> int:
    """Where the name stands that is above an office on the last line («सुरेश कुमार», «प्रधान संपादक»)."""
    if len(passages) < 3 or not _EDITOR.fullmatch(plain(passages[-1].text)):
        return len(passages)
    signs = [not (p.kept or p.mark or p.role) for p in passages[-2:]]
    return len(passages) - 2 if all(signs) and _NAME.fullmatch(passages[-2].text) else len(passages)
