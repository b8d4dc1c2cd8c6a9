"""Markdown to the lines a reader of it sees, each with its mark."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vachak.article.draft import DraftLine, Mark
from vachak.lazy import LazyPattern
from vachak.nouns import Dropped

__all__ = ["is_markdown", "read_markdown"]

_HEADING = LazyPattern(r" {0,3}(#{1,6})[ \t]+(?=\S)")
_UNDERLINE = LazyPattern(r" {0,3}(?:={3,}|-{3,})[ \t]*")
_RULE = LazyPattern(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})")
_FENCE = LazyPattern(r" {0,3}(?:`{3,}|~{3,})[\w .-]{0,40}")
_QUOTE = LazyPattern(r" {0,3}(?:>[ \t]?){1,5}")
_BULLET = LazyPattern(r"[ \t]{0,12}[-*+•][ \t]+")
_NUMBER = LazyPattern(r"[ \t]{0,12}\d{1,3}[.)][ \t]+")
_DEFINITION = LazyPattern(r" {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S.*")
_ROW_RULE = LazyPattern(r"[ \t|:-]+")
_BOLD = LazyPattern(r"(\*\*|__)([^*_\n]{1,150})\1")
_COMMENT = LazyPattern(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_LONGEST_HEADING = 110
_ENDS = "।॥|.!,;"

_TARGET = r"<?[^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?>?(?:[ \t]+[\"'][^\"'\n]{0,300}[\"'])?"

# In this order: what holds others first. Each keeps its group, the words a reader sees.
_INLINE: tuple[tuple[LazyPattern, str], ...] = (
    (LazyPattern(r"\[\^[^\]\s]{1,40}\]"), ""),
    (LazyPattern(rf"\[([^\[\]]{{1,500}})\]\({_TARGET}\)"), r"\1"),
    (LazyPattern(r"\[([^\[\]]{1,500})\]\[[^\[\]]{0,100}\]"), r"\1"),
    (LazyPattern(r"<(https?://[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255})>"), r"\1"),
    (LazyPattern(r"</?[A-Za-z][^<>]{0,500}>"), ""),
    (LazyPattern(r"(\*\*\*|\*\*|~~)(?=\S)([^*~\n]{1,2000})(?<=\S)\1"), r"\2"),
    (LazyPattern(r"(?<!\w)(___|__)(?=\S)([^_\n]{1,2000})(?<=\S)\1(?!\w)"), r"\2"),
    (LazyPattern(r"(?<![\w*])\*(?=\S)([^*\n]{1,2000})(?<=\S)\*(?![\w*])"), r"\1"),
    (LazyPattern(r"(?<!\w)_(?=\S)([^_\n]{1,2000})(?<=\S)_(?!\w)"), r"\1"),
    (LazyPattern(r"`{1,3}([^`\n]{1,500})`{1,3}"), r"\1"),
)
_PRIVATE = 0xE000  # where an escaped sign waits, as a letter of no alphabet, until the marks are gone
_ESCAPED = LazyPattern(r"\\([\\`*_{}\[\]()#+.!|>~-])")
_HELD = LazyPattern("[\ue000-\ue07f]")
_IMAGE = LazyPattern(r"!\[([^\[\]]{0,500})\](?:\([^()\n]{0,2000}\)|\[[^\[\]]{0,100}\])")


def is_markdown(lines: Sequence[str]) -> bool:
    """Tell whether `lines` have headings of Markdown: no other sign is sure in text copied from the web."""
    return any(_HEADING.match(line) for line in lines)


def read_markdown(lines: Sequence[str], first: int = 1) -> tuple[tuple[DraftLine, ...], tuple[Dropped, ...]]:
    """The lines as seen, numbered from `first`, and what a reader does not see or look at: comments, pictures."""
    text = "\n".join(lines)
    comments = tuple(_comments(text, first))
    text = _COMMENT.sub(lambda m: "\n" * m[0].count("\n"), text)
    drafts = tuple(_joined(_blocks(text.split("\n"), first)))
    captions = (Dropped(d.number, m[1].strip(), "caption") for d in drafts for m in _IMAGE.finditer(d.text))
    seen = [_seen(replace(d, text=_IMAGE.sub("", d.text))) for d in drafts]
    return tuple(_with_title(seen)), (*comments, *(c for c in captions if c.text))


def _comments(text: str, first: int) -> Iterator[Dropped]:
    """What stands in comments, which no reader sees."""
    number, end = first, 0
    for found in _COMMENT.finditer(text):
        number, end = number + text.count("\n", end, found.start()), found.start()
        words = " ".join(found[0].removeprefix("<!--").removesuffix("-->").split())
        if words:
            yield Dropped(number, words, "comment")


def _blocks(lines: Sequence[str], first: int) -> Iterator[DraftLine]:
    """Each line with its mark; marks of structure alone become empty lines."""
    for i, line in enumerate(lines):
        below = lines[i + 1] if i + 1 < len(lines) else ""
        text, mark = _marked(line, below)
        yield DraftLine(first + i, text, mark)


def _marked(line: str, below: str) -> tuple[str, Mark]:
    if heading := _HEADING.match(line):
        return line[heading.end() :].rstrip(" \t#"), "title" if len(heading[1]) == 1 else "heading"
    if any(p.fullmatch(line) for p in (_RULE, _UNDERLINE, _FENCE, _DEFINITION)):
        return "", ""
    if line.strip() and _UNDERLINE.fullmatch(below) and len(line) <= 200 and not _BULLET.match(line):
        return line, "title" if "=" in below else "heading"
    if quote := _QUOTE.match(line):
        return line[quote.end() :], "quote"
    if bullet := _BULLET.match(line):
        return line[bullet.end() :], "item"
    if _NUMBER.match(line):
        return line, "item"
    if line.count("|") > 2 and line.lstrip().startswith("|") and line.rstrip().endswith("|"):
        cells = [c.strip() for c in line.strip().strip("|").split("|")]
        return ("" if _ROW_RULE.fullmatch(line) else ", ".join(cells)), "item"
    return line, ""


def _joined(lines: Iterator[DraftLine]) -> Iterator[DraftLine]:
    """Lines that an editor wrapped become the paragraph, quote or item they are."""
    run: list[DraftLine] = []
    for line in lines:
        if run and not (line.text.strip() and line.mark in ("", run[0].mark) and run[0].mark in ("", "item", "quote")):
            yield from _unwrapped(run)
            run = []
        if run and line.mark == "item":
            yield from _unwrapped(run)
            run = []
        if line.text.strip():
            run.append(line)
    yield from _unwrapped(run)


def _unwrapped(run: Sequence[DraftLine]) -> Iterator[DraftLine]:
    """One line where all but the last are long, of like length, and not each a sentence: else as they are."""
    lengths = [len(line.text.rstrip()) for line in run[:-1]]
    wrapped = lengths and 40 <= max(lengths) <= 120 and min(lengths) >= 0.6 * max(lengths)
    if wrapped and any(line.text.rstrip()[-1] not in "।॥|?!" for line in run[:-1]):
        yield replace(run[0], text=" ".join(line.text.strip() for line in run))
    else:
        yield from run


def _seen(line: DraftLine) -> DraftLine:
    """The line without marks of emphasis and links; one all in bold is a heading."""
    bold = _BOLD.fullmatch(line.text.strip())
    heading = bold and not line.mark and len(bold[2]) <= _LONGEST_HEADING and bold[2].rstrip()[-1:] not in _ENDS
    text = _ESCAPED.sub(lambda m: chr(_PRIVATE + ord(m[1])), line.text)
    for pattern, kept in _INLINE:
        text = pattern.sub(kept, text)
    text = _HELD.sub(lambda m: chr(ord(m[0]) - _PRIVATE), html.unescape(text).strip(" \t\\"))
    return replace(line, text=text, mark="heading" if heading else line.mark)


def _with_title(lines: Sequence[DraftLine]) -> Iterator[DraftLine]:
    """Only the first line can be the title; a heading of the first degree further down is a heading."""
    first = next((line for line in lines if line.text), None)
    for line in lines:
        if line.text:
            yield replace(line, mark="heading") if line.mark == "title" and line is not first else line
