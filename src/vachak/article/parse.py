"""From a source to an article: text, draft, refusals, cleaning."""

from __future__ import annotations

import re

from vachak.article.clean import clean
from vachak.article.draft import Draft, DraftLine
from vachak.article.encoding import decode
from vachak.article.refuse import refuse
from vachak.article.source import Source
from vachak.nouns import Article
from vachak.settings import Reading

__all__ = ["parse"]

_LINE_END = re.compile(r"\r\n?|\n")


def parse(source: Source, reading: Reading, title: str | None = None) -> Article:
    """The article in `source`; raises ArticleError for what is none, UsageError for a pattern that is none."""
    text = decode(source.data, source.name)
    refuse(text, source.name)
    draft = Draft(source.name, tuple(DraftLine(i, line) for i, line in enumerate(_LINE_END.split(text), start=1)))
    return clean(draft, reading, title)
