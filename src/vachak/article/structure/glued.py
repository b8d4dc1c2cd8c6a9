"""Sub-headings and paragraphs whose line ends were lost: cut apart.

«… का बड़ा दावासरकार ने …»: a heading is glued to its paragraph where a word no one knows is two known words
(seams.py), near the start of a line or right after a sentence end that is itself glued to what follows, and with
no sentence end before it. «…कहा था।क्या है सच्चाई?फेसबुक पर…»: or it is a short question between two such ends.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from vachak.article.passage import Passage, Passages
from vachak.article.sentences import ends
from vachak.article.structure.seams import WORD, begins_paragraph, seam_in
from vachak.article.words import fold

__all__ = ["split_glued"]

_LONGEST = 18  # words in a heading
_REACH = 600  # characters a heading and the first sentence below it may have
_REST = 30  # characters of the paragraph below it
_HABIT = 0.6  # of the sentence ends without a space: this writer leaves none, and no paragraph ends there
_ALONE = frozenset(
    "पडताल निष्कर्ष दावा नतीजा सच सच्चाई जांच हकीकत विश्लेषण समाधान वायरल फैक्ट परिणाम क्यों कैसे असर पृष्ठभूमि मामला विवाद इतिहास".split()
)
# What opens a paragraph and never goes on a sentence: after a heading with only a space between.
_OPENERS = re.compile(
    r"(?<=[^\s,।]) (?=(?:आप ?को )?बता ?दें(?: कि)? |गौरतलब (?:है|हो) कि |उल्लेखनीय है कि |ज्ञात हो कि |मालूम हो कि |ध्यान रहे कि |बताते चलें कि |"
    r"याद दिला दें )"
)
_CONTINUES = frozenset(
    "और या कि एवं तथा व जो जिसे जिसमें जिससे ताकि क्योंकि लेकिन मगर तो के की का को ने जबकि वहीं यह ये इस".split()
)
_AFTER_CLOSER = re.compile('[)\\]"”’A-Za-z0-9%](?=[\u0904-\u0939])')
_TERMINATOR = "।?!.|…"


@dataclass(frozen=True, slots=True)
class _Style:
    """How this article is written: words it uses more than once, and whether it glues every sentence."""

    own: frozenset[str]
    spaceless: bool
    last: Passage | None  # the passage nothing stands below


def split_glued(passages: Passages) -> Passages:
    """The passages with every glued heading and paragraph as a passage of its own."""
    style = _style(passages)
    return tuple(q for p in passages for q in (_split(p, style) if p.role is None and not p.mark else (p,)))


def _style(passages: Passages) -> _Style:
    counts = Counter(fold(word) for p in passages for word in WORD.findall(p.text))
    all_ends = [p.text[end : end + 1] for p in passages for _, end in ends(p.text) if end < len(p.text)]
    glued = sum(c != " " for c in all_ends)
    return _Style(
        frozenset(w for w, n in counts.items() if n > 1),
        len(all_ends) > 3 and glued > _HABIT * len(all_ends),
        passages[-1] if passages else None,
    )


def _split(passage: Passage, style: _Style) -> Iterator[Passage]:
    text = passage.text
    starts = [0, *(end for _, end in ends(text) if _glued_at(text, end) and not style.spaceless)]
    stretches = list(zip(starts, [*starts[1:], len(text)], strict=True))
    for i, (start, end) in enumerate(stretches):
        yield from _headed(passage, start, end, style, inner=len(stretches) > 1, last=i == len(stretches) - 1)


def _glued_at(text: str, end: int) -> bool:
    return (
        end < len(text)
        and text[end] not in " " + _TERMINATOR
        and (text[end].isalpha() or text[end] in "\"'“‘(#@" or text[end].isdigit())
    )


def _headed(passage: Passage, start: int, end: int, style: _Style, *, inner: bool, last: bool) -> Iterator[Passage]:
    """The stretch from `start` to `end` as passages: headings cut from its beginning, then the paragraph."""
    while (cut := _glue(passage.text, start, end, style)) is not None:
        yield _part(passage, start, cut, "heading")
        start = cut
    text = passage.text[start:end].strip()
    question = inner and start > 0 and _is_question(text) and not (last and style.last is passage)
    tail = replace(_part(passage, start, end, "heading" if question else None), open_end=passage.open_end and last)
    if text:
        yield tail


def _part(passage: Passage, start: int, end: int, role: str | None) -> Passage:
    heading = role == "heading"
    return replace(passage, text=passage.text[start:end].strip(), role="heading" if heading else None, open_end=False)


def _is_question(text: str) -> bool:
    """Is it a short question and no more: a heading, where it stands between two lost line ends?"""
    return (
        text.endswith("?")
        and 2 <= text.count(" ") + 1 <= 11
        and "सवाल" not in text
        and not any(e < len(text) for _, e in ends(text))
        and "," not in text[-30:]
    )


def _glue(text: str, start: int, end: int, style: _Style) -> int | None:
    """Where in `text` the paragraph begins that a heading at `start` is glued to, or None."""
    stop = _first_end(text, start, end)
    for cut, words in _candidates(text, start, stop, style):
        if words > _LONGEST:
            return None
        if end - cut >= _REST and stop - cut > 12:
            return cut
    return None


def _first_end(text: str, start: int, end: int) -> int:
    """Where the first sentence from `start` on is over, looked for in the reach of a heading and its neighbour."""
    reach = text[start : min(end, start + _REACH)]
    return start + next((e for _, e in ends(reach)), len(reach))


def _candidates(text: str, start: int, stop: int, style: _Style) -> Iterator[tuple[int, int]]:
    """Every place a paragraph may begin before `stop`, in order, with the words before it."""
    opener = _OPENERS.search(text, start, min(stop, start + 160))
    for count, word in enumerate(WORD.finditer(text, start, stop)):
        if opener and word.start() >= opener.end():
            if (
                2 <= count <= 12
                and text[max(start, opener.start() - 24) : opener.start()].rsplit(" ", 1)[-1] not in _CONTINUES
            ):
                yield opener.end(), count
            opener = None
        if (
            word.start() > start
            and _AFTER_CLOSER.match(text, word.start() - 1)
            and _after_closer(text, start, word, style, count)
        ):
            yield word.start(), count
        seam = None if fold(word[0]) in style.own or count > _LONGEST else seam_in(word[0])
        if seam and (count >= 1 or fold(word[0][: seam.at]) in _ALONE):
            yield word.start() + seam.at, count + 1


def _after_closer(text: str, start: int, word: re.Match[str], style: _Style, count: int) -> bool:
    """Does a paragraph begin at `word`, glued to a bracket, a quote or Latin letters?"""
    return count >= 3 and text[word.start() - 1] == ")" and begins_paragraph(word[0])
