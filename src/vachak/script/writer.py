"""An Article becomes a Script: its blocks cut into lines, each said, each with the pause after it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from vachak.nouns import Article, Block, Line, Script
from vachak.script.alphabet import HINDI
from vachak.script.pauses import pause_after
from vachak.script.sentences import sentences
from vachak.script.speak import say
from vachak.settings import Pauses, Settings, Speaking

__all__ = ["write"]


def write(article: Article, settings: Settings) -> Script:
    """Write what is spoken of `article`, line by line, in reading order."""
    lines = [
        line
        for number, block in enumerate(article.blocks, start=1)
        for line in _lines(block, number, settings.speaking)
    ]
    return Script(article.title, _paced(lines, settings.pauses))


def _lines(block: Block, paragraph: int, speaking: Speaking) -> Iterator[Line]:
    for start, end in sentences(block.text):
        shown = block.text[start:end].strip()
        said, spans = say(shown, speaking.lexicon)
        if HINDI.search(said):
            yield Line(block.role, shown, said, spans, 0, paragraph, block.line)


def _paced(lines: list[Line], pauses: Pauses) -> tuple[Line, ...]:
    """The lines with the pause after each of them."""
    return tuple(
        replace(
            line,
            pause_ms=pause_after(
                line.role,
                pauses,
                following=after.role if after else None,
                same_block=after is not None and after.paragraph == line.paragraph,
            ),
        )
        for line, after in zip_longest(lines, lines[1:])
    )
