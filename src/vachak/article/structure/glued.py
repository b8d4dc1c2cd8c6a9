"""Sub-headings whose line end was lost: cut from the paragraph they are glued to.

«… का बड़ा दावासरकार ने …»: a word no one knows that is two known words (seams.py), near the start of a paragraph
and with no sentence end before it. «…कहा था।क्या है सच्चाई?फेसबुक पर…»: or a short question that stands between two
lost line ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vachak.article.passage import Passage, Passages
from vachak.article.sentences import ends
from vachak.article.structure.dateline import is_dateline
from vachak.article.structure.places import is_listed
from vachak.article.structure.seams import NEVER_LAST, begins_paragraph, seam_in
from vachak.article.words import WORD, counted, fold
from vachak.lazy import LazyPattern

__all__ = ["split_glued"]

_LONGEST = 18  # words in a heading
_LIST = 7  # words; a longer one with commas is a list, unless a dateline follows
_DESK = LazyPattern(r"(?:\S{1,20} ){1,3}डेस्क\b")
_REACH = 600  # characters a heading and the first sentence below it may have
_QUESTION = 90  # characters of a question a heading may begin with («क्या है सच? जानिए»)
_REST = 30  # characters of the paragraph below it
_ALONE = frozenset(
    "पडताल निष्कर्ष दावा नतीजा सच सच्चाई जांच हकीकत विश्लेषण समाधान वायरल फैक्ट परिणाम असर पृष्ठभूमि मामला विवाद इतिहास".split()
)
# What opens a paragraph and never goes on a sentence: after a heading with only a space between.
_OPENERS = LazyPattern(
    r"(?<=[^\s,।]) (?=(?:आप ?को )?बता ?दें(?: कि)? |गौरतलब (?:है|हो) कि |उल्लेखनीय है कि |ज्ञात हो कि |"
    r"मालूम हो कि |ध्यान रहे कि |बताते चलें कि |याद दिला दें )"
)
_TERMINATORS = "।.?!\"'”’)"
# Words with which a writer asks the reader in passing.
_ASIDE = LazyPattern('["“”,]|सवाल|आइए|जानते हैं|बताते हैं| कि ')
# A quote or a Latin name without a space before it.
_FOREIGN_START = LazyPattern("[‘“'\"][\u0904-\u0939A-Z]|[A-Z][A-Za-z]{2,} ")
_SAYING = frozenset("कहा लिखा बताया बोले बोला बोलीं में से पर तक है हैं यानी अर्थात".split())
_GOES_ON = frozenset(
    "और या कि एवं तथा व जो जिसे जिसमें जिससे ताकि क्योंकि लेकिन मगर तो के की का को ने जबकि वहीं यह ये इस हम".split()
)


def split_glued(passages: Passages) -> Passages:
    """The passages with every glued heading as a passage of its own."""
    own = frozenset(word for word, n in counted(p.text for p in passages).items() if n > 1)
    below = [*passages[1:], None][: len(passages)]
    return tuple(q for p, b in zip(passages, below, strict=True) for q in _split(p, b, own))


def _split(passage: Passage, below: Passage | None, own: frozenset[str]) -> Iterator[Passage]:
    if passage.role is not None or passage.mark:
        yield passage
        return
    while (cut := _cut(passage.text, own)) is not None:
        yield replace(passage, text=passage.text[:cut].strip(), role="heading", open_end=False)
        passage = replace(passage, text=passage.text[cut:].strip(), glued=True)
    question = passage.glued and below is not None and _is_question(passage.text)
    yield replace(passage, role="heading") if question else passage


def _is_question(text: str) -> bool:
    """Is it one short question and no more?"""
    words = text.count(" ") + 1
    short = text.endswith("?") and 2 <= words <= 10 and all(e == len(text) for _, e in ends(text))
    return short and not _ASIDE.search(text)


def _cut(text: str, own: frozenset[str]) -> int | None:
    """Where in `text` the paragraph begins that a heading at its start is glued to, or None."""
    reach = text[:_REACH]
    stop = next((end for mark, end in ends(reach) if text[mark] != "?" or end > _QUESTION), len(reach))
    if stop == len(reach) and reach[-1:] not in _TERMINATORS:
        return None
    for cut, words in _candidates(text, stop, own):
        if words > _LONGEST or " कि " in text[:cut]:
            return None
        if _is_heading(text[:cut], words, text[cut:]) and (
            _is_paragraph(reach[cut:], stop - cut) or is_dateline(text[cut:])
        ):
            return cut
    return None


def _is_heading(text: str, words: int, below: str) -> bool:
    """Can `text` be one? No half of a quote, no name with its title («डॉ. मेहता»), no list unless a dateline follows."""
    if text.count(",") > 1 and words > _LIST:
        first = WORD.search(below)
        named = first is not None and (is_listed(first[0]) or is_dateline(below) or _DESK.match(below) is not None)
        return named and text.count('"') % 2 == 0
    return text.count('"') % 2 == 0 and (words > 2 or "." not in text)


def _is_paragraph(text: str, first: int) -> bool:
    """Is `text` long enough to be a paragraph, and its `first` sentence to be one?"""
    return len(text) >= _REST and first > 12


def _candidates(text: str, stop: int, own: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Every place a paragraph may begin before `stop`, with the words before it."""
    opener = _OPENERS.search(text, 0, min(stop, 160))
    for count, word in enumerate(WORD.finditer(text, 0, stop)):
        if opener and word.start() >= opener.end():
            if 2 <= count <= 12 and text[: opener.start()].rsplit(" ", 1)[-1] not in _GOES_ON:
                yield opener.end(), count
            opener = None
        if count >= 3 and text[word.start() - 1] == ")" and begins_paragraph(word[0]):
            yield word.start(), count
        if count >= 1 and _FOREIGN_START.match(text, word.end()) and _ends_before_foreign(word[0]):
            yield word.end(), count + 1
        tagged = text[word.start() - 1] in "#_@" or text[word.end() : word.end() + 1] == "_"
        seam = None if tagged or fold(word[0]) in own or count > _LONGEST else seam_in(word[0])
        if seam and (count >= 1 or fold(word[0][: seam.at]) in _ALONE):
            yield word.start() + seam.at, count + 1


def _ends_before_foreign(word: str) -> bool:
    """Can a heading end with `word`, where a quote or a Latin name stands right behind it («नतीजा'द न्यूज़'»)?"""
    return len(word) >= 3 and word not in NEVER_LAST and word not in _SAYING
