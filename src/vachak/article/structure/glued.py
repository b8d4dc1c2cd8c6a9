"""Sub-headings whose line end was lost: cut from the paragraph they are glued to.

«… का बड़ा दावासरकार ने …»: a word no one knows that is two known words (seams.py), near the start of a paragraph
and with no sentence end before it; where other lost line ends, quotes, numbers and Latin names stand, borders.py.
«… फिर बढ़ सकती है मांग एचडीएफसी के …»: or a clause that is over, and only a space (spaced.py). «…कहा था।क्या है
सच्चाई?फेसबुक पर…»: or a short question that stands between two lost line ends.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice, pairwise

from vachak.article.passage import Passage, Passages
from vachak.article.sentences import ends
from vachak.article.structure.borders import LONGEST, Vocabulary, borders, inner_border, vocabulary
from vachak.article.structure.dateline import is_dateline
from vachak.article.structure.places import is_listed, is_place
from vachak.article.structure.questions import asks, question_end
from vachak.article.structure.spaced import AMID, CERTAIN, GLUED, LIKELY, TWICE, spaced_border
from vachak.article.structure.stock import call_end, section_end, spaced_section_end, stock_end
from vachak.article.structure.tails import cut_tails
from vachak.article.words import WORD
from vachak.lazy import LazyPattern

__all__ = ["split_glued"]

_LIST = 7  # words; a longer one with commas is a list, unless a dateline follows
_ASKED = LazyPattern(r"[^।.!?]{1,120}\?")
_DONE = LazyPattern("(?:[ािीेएई]|ीं|एं|या)(?: |$|[?!,:”’\"'-])")  # the ending of a verb
_DESK = LazyPattern(r"(?:\S{1,20} ){1,3}डेस्क\b")
_REACH = 600  # characters a heading and the first sentence below it may have
_WINDOW = 2 * _REACH  # characters that tell whether a heading stands at a place
_QUESTION = 90  # characters of a question a heading may begin with («क्या है सच? जानिए»)
_REST = 30  # characters of the paragraph below it
_HEADLINE = 60  # characters of a line that heads what is below it; a longer one may be a link to another article
_ENDED = "।.!|…:,;\"'”’)"
_FEW = 5  # lines of an article whose paragraphs may all stand in one
_ALL = 350  # characters of a paragraph that may be several
_ROUNDS = 4  # what one cut tells of the article's words leads to further ones
_TERMINATORS = "।.?!\"'”’)"
_TITLED = LazyPattern("[\u0900-\u097f]{2}(?:डॉ|डा|प्रो)$")  # «…किटडॉ. रमन ने»: no sentence ends there
_NUMBER = LazyPattern(r"[0-9०-९]{1,2}[.)] ")  # of a heading in a row of them
_PLACED = LazyPattern(r"([^\s।.:]{2,20})(?: ?[।:]|\.) ?\S")


def split_glued(passages: Passages) -> Passages:
    """The passages with every glued heading as a passage of its own."""
    passages = cut_tails(passages)
    run_on = len({p.line for p in passages}) <= _FEW
    for _ in range(_ROUNDS):
        lost = _has_lost_ends(passages)
        glue = Glue(vocabulary(passages), LIKELY if lost else CERTAIN, run_on)
        around = zip((None, *passages), passages, (*passages[1:], None), strict=False)
        parts = tuple(q for above, p, below in around for q in _split(p, above, below, glue))
        if parts == passages:
            break
        passages = parts
    return passages


@dataclass(frozen=True, slots=True)
class Glue:
    """What of its article tells where a heading is glued on: its words, and what a border must weigh at least.

    `least` is for a border of which only a space is left; `run_on`: the article has few lines, so its paragraphs may
    stand in one; `glued`: the passage is glued to the one above it.
    """

    words: Vocabulary
    least: float
    run_on: bool
    glued: bool = False


def _has_lost_ends(passages: Passages) -> bool:
    """Has the article certainly lost the line end of a heading, or likely those of two?"""
    pairs = ((a, b) for a, b in pairwise(passages) if a.line == b.line)
    if any((a.role == "heading" and not a.mark) or (b.glued and _is_question(a.text)) for a, b in pairs):
        return True
    spaced = (_spaced(p.text, TWICE) for p in passages if p.role is None and not p.mark)
    return len(list(islice((at for at in spaced if at is not None), 2))) == 2


def _split(passage: Passage, above: Passage | None, below: Passage | None, glue: Glue) -> Iterator[Passage]:
    """The parts of one passage."""
    if passage.role is not None or passage.mark:
        yield passage
        return
    if above is not None and _heads(above):
        glue = replace(glue, least=math.inf)  # no heading right below another, unless it is certain
    elif above is None:
        glue = replace(glue, least=AMID)  # nor at the very start, where a title would be
    elif passage.glued:
        glue = replace(glue, least=min(glue.least, GLUED), glued=True)
    text, start = passage.text, 0
    while (found := _next_heading(text, start, glue)) is not None:
        begin, end = found
        if begin > start:
            yield replace(passage, text=text[start:begin].strip(), glued=passage.glued or start > 0, open_end=False)
        heading = text[begin:end].strip()
        yield replace(passage, text=heading, role="heading", glued=passage.glued or begin > 0, open_end=False)
        start, glue = end, replace(glue, least=math.inf)
    rest = replace(passage, text=text[start:].strip(), glued=True) if start else passage
    question = rest.glued and below is not None and _is_question(rest.text)
    yield replace(rest, role="heading") if question else rest


def _heads(above: Passage) -> bool:
    """Is the passage a heading or a dateline, or does it read like a heading?"""
    if above.role is not None or len(above.text) > _HEADLINE:
        return above.role in ("heading", "dateline")
    return " " in above.text and ((above.text[-1] not in _ENDED and not above.open_end) or _is_question(above.text))


def _next_heading(text: str, start: int, glue: Glue) -> tuple[int, int] | None:
    """From where to where the next heading goes: at `start`, or inside the paragraph that begins there."""
    window = text[start : start + _WINDOW]
    begun = window.lstrip()
    cut = (_known(begun, glue) if start == 0 else 0) or _cut(begun, glue)
    if cut is None:
        return _inside(text, start, glue)
    return start, start + len(window) - len(begun) + cut


def _known(text: str, glue: Glue) -> int:
    """Where the heading at the start of a passage ends that is told by itself: a question, a call, one in stock."""
    return (
        question_end(text)
        or stock_end(text)
        or section_end(text)
        or (glue.glued and (call_end(text) or spaced_section_end(text)))
    )


def _inside(text: str, start: int, glue: Glue) -> tuple[int, int] | None:
    """Where a heading begins and ends inside a paragraph, behind a sentence end, that is glued to what follows.

    Only what leaves little doubt: a lost line end for which the whole sentence speaks, a question, a section in stock.
    """
    for end, after in pairwise(chain((e for _, e in ends(text, start)), (len(text),))):
        if (
            text[after - 1] == "?" != text[end - 1]
            and text.count('"', 0, end) % 2 == 0
            and (over := question_end(text, end))
        ):
            return end, over
        if over := section_end(text, end):
            return end, over
        spaced = text[end : end + 1] == " "
        border = inner_border(text[end + 1 : min(after, end + _REACH)], glue.words) if spaced else None
        if not border and spaced and glue.run_on and len(text) > _ALL:
            border = _amid(text[end + 1 : end + _WINDOW])
        if border and _parts(text[end + 1 : end + _WINDOW], *border, after - end - 1):
            return end + 1, end + 1 + border[0]
    return None


def _amid(text: str) -> tuple[int, int] | None:
    """Where the paragraph begins behind a heading that ends with a space, and its number of words."""
    stop = _first_sentence(text)
    border = spaced_border(text[:stop]) if stop else None
    return (border.at, border.count) if border and border.weight > AMID else None


def _is_question(text: str) -> bool:
    """Is it one short question and no more?"""
    return text.endswith("?") and all(end == len(text) for _, end in ends(text)) and asks(text)


def _cut(text: str, glue: Glue) -> int | None:
    """Where in `text` the paragraph begins that a heading at its start is glued to, or None."""
    stop = _first_sentence(text)
    for cut, count in borders(text, stop, glue.words) if stop else ():
        if count > LONGEST or " कि " in text[:cut]:
            break
        if _parts(text, cut, count, stop):
            return cut
    return _spaced(text, glue.least)


def _spaced(text: str, least: float) -> int | None:
    """Where the paragraph begins behind a heading that ends with a space, if that weighs more than `least`."""
    stop = _first_sentence(text)
    border = spaced_border(text[:stop]) if stop else None
    if border is None or border.weight <= least or not _parts(text, border.at, border.count, stop):
        return None
    return border.at


def _first_sentence(text: str) -> int:
    """Where the first sentence of `text` ends that a heading may be glued to; 0 where none ends in reach."""
    reach = text[:_REACH]
    number = _NUMBER.match(reach)
    found = (end for mark, end in ends(reach, number.end() if number else 0) if _stops(reach, mark, end))
    stop = next(found, len(reach))
    return 0 if stop == len(reach) and reach[-1:] not in _TERMINATORS else stop


def _parts(text: str, cut: int, count: int, stop: int) -> bool:
    """Is what stands before `cut` a heading, and what stands behind it a paragraph?"""
    return _is_heading(text[:cut], count, text[cut:]) and _is_paragraph(text[cut:_REACH], stop - cut)


def _stops(text: str, mark: int, end: int) -> bool:
    """Does the sentence end at `mark` end what may be a heading?"""
    if text[mark] == "?":
        return end > _QUESTION
    if text[mark : mark + 2] == ".." and text[end : end + 1].strip():
        return False  # «… से आया फोन...वीडियो वायरल»
    return _TITLED.search(text, max(0, mark - 8), mark) is None


def _is_heading(text: str, words: int, below: str) -> bool:
    """Can `text` be one? No half of a quote, no name with its title («डॉ. मेहता»), no list unless a dateline follows."""
    if text.count(",") > 1 and words > _LIST:
        first = WORD.search(below)
        named = first is not None and (is_listed(first[0]) or is_dateline(below) or _DESK.match(below) is not None)
        return named and text.count('"') % 2 == 0
    if _acts_unfinished(text):
        return False
    if text.startswith("क्या ") and "?" not in text and _ASKED.match(below):
        return False  # «क्या हड़ताल का असर दुनिया भर के बाजार पर पड़ेगा?»
    quoted = text.count('"') % 2 == 0 and text.count("‘") == text.count("’") and text.count("“") == text.count("”")
    return quoted and text.count("(") == text.count(")") and (words > 2 or "." not in text)


def _acts_unfinished(text: str) -> bool:
    """Does someone act in `text`, and no verb say what («इटली के तटरक्षक बल ने भूमध्य|सागर में …»)?"""
    acts = text.rfind(" ने ")
    return acts >= 0 and _DONE.search(text, acts + 4) is None


def _is_paragraph(text: str, first: int) -> bool:
    """Is `text` long enough to be a paragraph, and its `first` sentence to be one, or is that a dateline?"""
    if is_dateline(text):
        return True
    placed = _PLACED.match(text)
    return len(text) >= _REST and (first > 12 or (placed is not None and is_place(placed[1])))
