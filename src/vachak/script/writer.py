"""An Article becomes a Script: its blocks cut into lines, each said, each with the pause after it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from vachak.lazy import LazyPattern
from vachak.nouns import Article, Block, Line, Script
from vachak.script.alphabet import HINDI
from vachak.script.frame import closing, opening
from vachak.script.lines import Said, cut
from vachak.script.pauses import pause_after
from vachak.script.sentences import sentences
from vachak.script.speak import rules, say
from vachak.settings import Pauses, Settings, Speaking

__all__ = ["write"]

_TORN = LazyPattern(r"(?:\A|[\s(,।—-])(?:डॉ|डाॅ|डा|प्रो|पं|मो|स्व|Dr|Mr|Mrs|Prof|एस|एम|एन|सी|डी|आर|बी|वी|एच|जे|के|[A-Z])\.\Z")


def write(article: Article, settings: Settings) -> Script:
    """Write what is spoken of `article`, line by line, in reading order."""
    blocks = (*opening(article, settings.speaking), *_told(article), *closing(settings.speaking))
    lines = [line for number, block in enumerate(blocks, start=1) for line in _lines(block, number, settings.speaking)]
    return Script(article.title, _paced(lines, settings.pauses))


def _told(article: Article) -> Iterator[Block]:
    """The article's blocks: a title that stands twice is said once, a name torn from its title is put back."""
    before: Block | None = None
    for block in article.blocks:
        if before and before.role == block.role == "title" and before.text == block.text:
            continue
        if before and before.role != "title" and _TORN.search(before.text):
            before = replace(before, text=f"{before.text} {block.text}")
            continue
        if before:
            yield before
        before = block
    if before:
        yield before


def _lines(block: Block, paragraph: int, speaking: Speaking) -> Iterator[Line]:
    for shown, spoken, spans in _said(block, speaking):
        for piece in cut(shown, spoken, spans):
            yield Line(block.role, *piece, 0, paragraph, block.line)


def _said(block: Block, speaking: Speaking) -> list[Said]:
    """The sentences of a block with what is said; one that says nothing is shown with its neighbour.

    A headline is one, also of two questions: it is said in one breath, and begins one chapter.
    """
    text, out = block.text, list[Said]()
    start_of: int | None = None
    whole = block.role in ("title", "heading")
    for start, end in [(0, len(text))] if whole else sentences(text, rules(speaking.lexicon)):
        start = start if start_of is None else start_of
        said = (text[start:end], *say(text[start:end], speaking.lexicon))
        if HINDI.search(said[1]):
            out.append(said)
            start_of = None
        else:
            start_of = start
    return _with_rest(out, text, start_of, speaking)


def _with_rest(out: list[Said], text: str, start: int | None, speaking: Speaking) -> list[Said]:
    """The last sentence together with what follows it and says nothing (from `start` on)."""
    if start is None or not out:
        return out
    whole = text[text.rindex(out[-1][0], 0, start) :].strip()
    return [*out[:-1], (whole, *say(whole, speaking.lexicon))]


def _paced(lines: list[Line], pauses: Pauses) -> tuple[Line, ...]:
    """The lines with the pause after each of them."""
    followed = zip_longest(lines, lines[1:])
    return tuple(replace(line, pause_ms=pause_after(line, after, pauses)) for line, after in followed)
