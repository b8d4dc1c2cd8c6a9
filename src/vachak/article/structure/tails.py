"""Sub-headings whose line end was lost before them: «… रखा गया है।राज्य में सामने आए पांच नए मामले», alone below.

What stands behind the last sentence end of a line, has none itself and is no caption, credit or half of a sentence, is
the heading of the paragraph that begins on the next line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from vachak.article.passage import Passage, Passages, has_words
from vachak.article.sentences import ends
from vachak.article.structure.questions import asks, is_answered
from vachak.article.structure.seams import NEVER_LAST
from vachak.lazy import LazyPattern

__all__ = ["cut_tails"]

_REACH = 200  # characters from a line's end in which its last sentence end is looked for
_LONGEST = 110  # characters of a heading
_WORDS = range(2, 19)
_CLAUSE = 10  # words of one that ends as a sentence does
_ABOVE = 40  # characters of the paragraph before it
_BELOW = 60  # and of the one below
_ANSWER = 400  # characters of the one below a question
_ENDED = "।.?!|…\"'”’)]"
_SPOKEN = LazyPattern(
    r"[-–—•*(\[#@/\\]|(?:कृपया|और|बल्कि|लेकिन|जबकि|या|कि|ताकि|तो) "
)  # a credit, an item, half a sentence
_FINITE = LazyPattern(r"(?: (?:है|हैं|था|थे|थी|थीं)| (?:हो|[^ ]{0,20}[ेए])ं?(?:गा|गे|गी)| (?:गया|गए|गई) [^ ]{1,3})$")
_UNTOLD = LazyPattern(
    r"\d{5}|\d:\d\d|https?:|www|@|[A-Za-z*] ?$|(?:भेजें|शेयर करें)$|\b(?:संवाददाता|ब्यूरो|एजेंसी|फोटो|तस्वीर|फाइल)\b"
)


def cut_tails(passages: Passages) -> Passages:
    """The passages with every heading that is glued to the end of the one above as a passage of its own."""
    if len(passages) < 2:
        return passages
    return tuple(q for above, below in pairwise((*passages, None)) if above for q in _cut(above, below))


def _cut(above: Passage, below: Passage | None) -> Iterator[Passage]:
    at = _tail(above.text) if below is not None and _can_have(above, below) else 0
    if not at:
        yield above
        return
    yield replace(above, text=above.text[:at].strip(), open_end=False)
    yield replace(above, text=above.text[at:].strip(), role="heading", glued=True, open_end=False)


def _can_have(above: Passage, below: Passage) -> bool:
    """Are these paragraphs, one below the other, the first without its end?"""
    if above.role or above.mark or below.mark or below.role not in (None, "dateline"):
        return False
    if above.text[-1] == "?":
        return _is_paragraph(below.text) and is_answered(below.text[:_ANSWER])
    return above.text[-1] not in _ENDED and (below.role is not None or _is_paragraph(below.text))


def _is_paragraph(text: str) -> bool:
    return len(text) > _BELOW and not _SPOKEN.match(text) and next(ends(text), None) is not None


def _tail(text: str) -> int:
    """Where the heading at the end of `text` begins; 0 where none does."""
    found = list(ends(text, max(_ABOVE, len(text) - _REACH)))
    if not found:
        return 0
    mark, at = found[-1]
    if text[-1] == "?":
        mark, at = found[-2] if len(found) > 1 else (mark, 0)
        return at if at and text[mark] != "?" and asks(text[at:].strip()) else 0
    return at if text[mark] in "।.!|" and _is_heading(text[at:].strip()) else 0


def _is_heading(tail: str) -> bool:
    words = tail.split()
    if len(words) not in _WORDS or len(tail) > _LONGEST or not has_words(tail) or words[-1] in NEVER_LAST:
        return False
    if _SPOKEN.match(tail) or _UNTOLD.search(tail) or tail[-1] in ",;-–":
        return False
    return len(words) < _CLAUSE or not _FINITE.search(tail)
