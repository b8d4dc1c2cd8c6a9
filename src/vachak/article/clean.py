"""From a draft to an article: what is the story, what each part of it is, and what was left out and why."""

from __future__ import annotations

from dataclasses import replace

from vachak.article.boilerplate import drop_tail
from vachak.article.characters import repair
from vachak.article.dateline import split_dateline
from vachak.article.draft import Draft, DraftLine
from vachak.article.glued import split_glued
from vachak.article.headings import mark_headings
from vachak.article.passage import Passage, sift
from vachak.article.patterns import UserPatterns
from vachak.article.title import find_title, lead_title
from vachak.nouns import Article, Block, Dropped, TitleFrom
from vachak.settings import Reading

__all__ = ["clean"]

_DEFAULT = Reading()


def clean(draft: Draft, reading: Reading = _DEFAULT, title: str | None = None) -> Article:
    """The article in `draft`, by rules alone.

    `title` wins over the draft's own and over a headline in the text. Every word of the draft is in a
    block or in `dropped`. Raises UsageError for a pattern in `reading` that is none.
    """
    passages = tuple(p for p in map(_repaired, draft.lines) if p.text)
    passages, dropped = sift(passages, (UserPatterns(reading).drop, drop_tail))
    passages = find_title(passages)
    dateline, passages = split_dateline(passages)
    passages = mark_headings(split_glued(passages))
    name, origin, passages, replaced = _titled(passages, title or draft.title)
    return Article(
        title=name,
        title_from=origin,
        dateline=dateline,
        blocks=tuple(Block(p.role or "body", p.text, p.line) for p in passages),
        dropped=tuple(sorted((*dropped, *replaced), key=lambda d: d.line)),
        source=draft.name,
        author=draft.author,
        published=draft.published,
        site=draft.site,
        url=draft.url,
        language=draft.language or "hi",
    )


def _repaired(line: DraftLine) -> Passage:
    return Passage(line.number, repair(line.text), line.mark)


Titled = tuple[str, TitleFrom, tuple[Passage, ...], tuple[Dropped, ...]]


def _titled(passages: tuple[Passage, ...], given: str | None) -> Titled:
    """The title, where it is from, the passages it stands in, and a headline of the text it replaces."""
    own = next((p for p in passages if p.role == "title"), None)
    others = tuple(p for p in passages if p is not own)
    if given is None:
        return (own.text, "line", passages, ()) if own else (lead_title(passages), "lead", passages, ())
    name = repair(given)
    if own is None or own.text == name:
        return name, "given", (own or Passage(0, name, role="title"), *others), ()
    block = replace(own, line=0, text=name)
    return name, "given", (block, *others), (Dropped(own.line, own.text, "another title was given"),)
