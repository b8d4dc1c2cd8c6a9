"""The law of conservation: every word of a source is shown or dropped, once, and in its order."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from vachak.article.characters import repair
from vachak.article.draft import Draft, DraftLine, Mark
from vachak.nouns import Article, Block

__all__ = ["again", "letters", "shape", "violations"]

_SIGNS = "".join(c for c in map(chr, range(0x300, 0x3000)) if unicodedata.category(c).startswith("M"))
_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_SIGNS}])*")
_MARKS: dict[str, Mark] = {"title": "title", "heading": "heading", "item": "item", "quote": "quote"}


def letters(text: str) -> str:
    """What of `text` belongs to words: letters with their signs, and digits; not visarga, the colon of «नई दिल्लीः».

    A sign without a letter before it is punctuation.
    """
    return "".join(_WORD.findall(text)).replace("ः", "")


def violations(draft: Draft, article: Article) -> Iterator[str]:
    """Every breach of the law between a draft and the article cleaned from it."""
    lines = {line.number: letters(repair(line.text)) for line in draft.lines}
    told = [b for b in article.blocks if b.line]
    source = Counter("".join(lines.values()))
    kept = Counter("".join(letters(b.text) for b in told) + "".join(letters(d.text) for d in article.dropped))
    if source != kept:
        yield f"letters lost {dict(source - kept)}, said twice {dict(kept - source)}"
    for d in article.dropped:
        if not d.reason or not _within(letters(d.text), _from(lines, d.line)):
            yield f"line {d.line} has no {d.text!r}, or it fell for no reason"
    story = [letters(b.text) for b in told if b.role != "title"]
    if not _within("".join(story), "".join(lines.values())):
        yield "the blocks are out of order"


def _within(part: str, whole: str) -> bool:
    """Does `part` stand in `whole`, letter by letter and in order, with others between?"""
    rest = iter(whole)
    return all(letter in rest for letter in part)


def _from(lines: dict[int, str], number: int) -> str:
    """The letters from line `number` on: a sentence broken over lines is told of under its first line."""
    return "".join(text for n, text in lines.items() if number <= n < number + 12)


def again(article: Article) -> Draft:
    """The article's own blocks as a draft, each on its line, marked as markup would; a dateline as written."""
    ends = {"dateline": "।"}
    lines = (DraftLine(b.line, b.text + ends.get(b.role, ""), _MARKS.get(b.role, "")) for b in article.blocks)
    return Draft(article.source, tuple(lines), title=article.title if article.title_from == "given" else None)


def shape(article: Article) -> list[tuple[str, str]]:
    """The blocks of an article as role and text."""
    return [(b.role, b.text) for b in article.blocks if isinstance(b, Block)]
