"""From a source to an article: text, draft, refusals, cleaning."""

from __future__ import annotations

import re
from dataclasses import replace

from vachak.article.address import hostname
from vachak.article.clean import clean
from vachak.article.draft import Draft, DraftLine
from vachak.article.encoding import decode
from vachak.article.facts import with_facts
from vachak.article.frontmatter import split_front_matter
from vachak.article.markdown import is_markdown, read_markdown
from vachak.article.mojibake import repair_mojibake
from vachak.article.refuse import refuse_article, refuse_size, refuse_text
from vachak.article.source import Source
from vachak.errors import ArticleError
from vachak.nouns import Article, Dropped
from vachak.settings import Reading

__all__ = ["parse"]

_LINE_END = re.compile(r"\r\n?|\n")
_PAGE = re.compile(
    r"\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,500}-->\s{0,20}){0,5}<(?:!doctype\s{1,5}html|html|head|body)\b",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?(?:p|br|div|td|span|body|h[1-6])[\s/>]", re.IGNORECASE)
_SAVED = re.compile(r"<!-- saved from url=\(\d{1,5}\)(https?://[^\s<>]{1,2000}) -->")  # as browsers save pages
_MOST_TAGS = 100_000  # the largest pages of news sites, whole days of live reports, have some 20,000

Drafted = tuple[Draft, tuple[Dropped, ...]]


def parse(source: Source, reading: Reading, title: str | None = None) -> Article:
    """The article in `source`; raises ArticleError for what is none, UsageError for a pattern that is none.

    One source is one article: several in one file become one episode.
    """
    text = decode(source.data, source.name, source.charset)
    draft, left_out = _page(source, text) if _is_page(source, text) else _text(source, text)
    body = "\n".join(line.text for line in draft.lines)
    refuse_size(body, source.name)
    refuse_text(body, source.name, declared_hindi=draft.language == "hi")
    article = clean(draft, reading, title)
    refuse_article(article, source.name)
    return replace(article, dropped=tuple(sorted((*left_out, *article.dropped), key=lambda d: d.line)))


def _is_page(source: Source, text: str) -> bool:
    """Tell whether `text` is HTML: by its first element, or as the source says, if it has elements at all."""
    return _PAGE.match(text) is not None or (source.kind == "text/html" and _TAG.search(text) is not None)


def _page(source: Source, text: str) -> Drafted:
    from vachak.article.page import read_page

    if text.count("<") > _MOST_TAGS:
        raise ArticleError(
            f"{source.name}: more markup than a page of news has", "copy the article's text into a .txt file"
        )
    saved = _SAVED.search(text[:2000])
    page = read_page(text, source.name, source.url or (saved[1] if saved else None))
    if not page.draft.lines:
        if page.rest.strip():
            refuse_text(page.rest, source.name)
        raise ArticleError(
            f"{source.name}: no article was found in this page",
            "its text may be loaded by a script or stand behind a login: copy it into a .txt file",
        )
    lines = tuple(replace(line, text=repair_mojibake(line.text)) for line in page.draft.lines)
    return replace(page.draft, lines=lines), page.left_out


def _text(source: Source, text: str) -> Drafted:
    refuse_size(text, source.name)  # before anything is done with it
    lines = _LINE_END.split(repair_mojibake(text))
    facts, length = split_front_matter(lines)
    body = lines[length:]
    left_out: tuple[Dropped, ...] = ()
    if source.kind == "text/markdown" or is_markdown(body):
        drafts, left_out = read_markdown(body, length + 1)
    else:
        drafts = tuple(DraftLine(i, line) for i, line in enumerate(body, start=length + 1))
    found = Draft(source.name, drafts, url=source.url, site=hostname(source.url) if source.url else None)
    return with_facts(found, facts), left_out
