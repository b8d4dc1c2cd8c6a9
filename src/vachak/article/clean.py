"""From a draft to an article: what is the story, what each part of it is, and what was left out and why."""

from __future__ import annotations

import re
from dataclasses import replace

from vachak.article import rules
from vachak.article.characters import repair
from vachak.article.draft import Draft, DraftLine
from vachak.article.passage import Passage, Passages, has_words, sift
from vachak.article.patterns import UserPatterns
from vachak.article.rules.furniture import drop_sections
from vachak.article.structure.behind import cut_behind
from vachak.article.structure.dateline import split_dateline
from vachak.article.structure.glued import split_glued
from vachak.article.structure.headings import mark_lines
from vachak.article.structure.joins import join_broken
from vachak.article.structure.preamble import drop_preamble, mark_highlights
from vachak.article.structure.title import find_title, glued_title, join_title, lead_title
from vachak.nouns import Article, Block, Dropped, TitleFrom
from vachak.settings import Reading

__all__ = ["clean"]

_DEFAULT = Reading()
_LINES = 4  # the story has begun by then
_BAR = re.compile(r"(?<=[\u0900-\u097f]) ?\|$")  # a danda that ended its line only once the line was cut


def clean(draft: Draft, reading: Reading = _DEFAULT, title: str | None = None) -> Article:
    """The article in `draft`, by rules alone.

    `title` wins over the draft's own and over a headline in the text. Every word of the draft is in a
    block or in `dropped`. Raises UsageError for a pattern in `reading` that is none.
    """
    passages = tuple(p for p in map(_repaired, draft.lines) if has_words(p.text))
    passages, fallen = sift(
        passages, (UserPatterns(reading).sort, drop_preamble, *rules.STEPS, drop_preamble, drop_sections)
    )
    passages = mark_highlights(passages, fallen)
    passages, dateline, unsaid = _structured(passages, draft.markup)
    passages, strays = sift(passages, rules.LAST)
    name, origin, passages, replaced = _titled(passages, title or draft.title)
    return Article(
        title=name,
        title_from=origin,
        dateline=dateline,
        blocks=tuple(Block(p.role or "body", _BAR.sub("।", p.text), p.line) for p in passages),
        dropped=tuple(sorted((*fallen, *unsaid, *strays, *replaced), key=lambda d: d.line)),
        source=draft.name,
        author=draft.author,
        published=draft.published,
        site=draft.site,
        url=draft.url,
        language=draft.language or "hi",
    )


def _repaired(line: DraftLine) -> Passage:
    return Passage(
        line.number, repair(line.text), line.mark, open_end=line.text[-1:].isspace() and line.text[-1:] not in "\r\n"
    )


def _structured(passages: Passages, markup: bool) -> tuple[Passages, str | None, tuple[Dropped, ...]]:
    """The passages with their roles, the dateline, and what of it is not said."""
    dateline, passages, unsaid = split_dateline(find_title(join_broken(passages)))
    if markup:
        return mark_lines(passages), dateline, unsaid
    if dateline is None:  # it may be glued to the headline: «… रो पड़े लोगनई दिल्ली.»
        dateline, passages, more = split_dateline(join_title(cut_behind(passages, 1)))
        unsaid = (*unsaid, *more)
    passages = split_glued(passages)
    if dateline is None:
        dateline, passages, more = split_dateline(join_title(cut_behind(passages, _LINES)))
        unsaid = (*unsaid, *more)
    return mark_lines(glued_title(passages)), dateline, unsaid


Titled = tuple[str, TitleFrom, Passages, tuple[Dropped, ...]]


def _titled(passages: Passages, given: str | None) -> Titled:
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
