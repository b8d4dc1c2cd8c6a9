"""A page's tree as a row of blocks: what a reader sees as lines, each with what the markup says of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from vachak.article.draft import Mark
from vachak.article.page.spans import shown_as_lines
from vachak.article.page.tree import HtmlElement, attribute, is_hidden, junk_reason, steps

__all__ = ["Block", "blocks_of", "fold", "hindi_letters", "is_anchor"]

_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q s samp small span "
    "strike strong sub sup time tt u var wbr amp-img picture source".split()
)
_CELLS = frozenset(("td", "th"))
_IN_CELLS = frozenset(("p", "div", "center"))  # what a cell of data has around its words, as word processors write
_BOLD = frozenset(("b", "strong"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_MARKS: dict[str, Mark] = {
    **dict.fromkeys(_HEADINGS, "heading"),
    "li": "item",
    "dd": "item",
    "dt": "item",
    "blockquote": "quote",
}
_CALLS = re.compile(  # where a link leads that asks to join, follow in, or install something
    r"(?:^|/)https?:/{1,2}(?:[\w-]{1,20}\.)?(?:t\.me|telegram\.(?:me|org)|whatsapp\.com|wa\.me|play\.google\.com|"
    r"(?:itunes|apps)\.apple\.com|onelink\.me|app\.link|news\.google\.com/publications)(?:/|$|\?)",
    re.IGNORECASE,
)
_INSERTED = frozenset(("advertisement", "caption", "related articles"))  # what may stand in the middle of a sentence
_NOTE = "footnote"
_HINDI = re.compile("[\u0904-\u0939\u0958-\u0961\u0972-\u097f]")
_SPACE = re.compile(r"\s+")


class Part(NamedTuple):
    """A piece of a line: its text, whether in a link, in bold, and why its markup makes it no story."""

    text: str
    link: bool
    bold: bool
    junk: str


@dataclass(frozen=True, slots=True)
class Block:
    """A line of the page: its text, mark, 1-based source line and the element it stands in.

    `links` is the share of its letters that stand in links, `bold` whether all of it is bold, `tag` its heading
    or other tag; `junk` says why the markup around it makes it no story ("": it may be one), `hidden` that the
    page does not show it, `calls` that a link in it leads to an app or a channel.
    """

    text: str
    mark: Mark
    line: int
    home: HtmlElement
    tag: str
    links: float
    bold: bool
    junk: str
    hidden: bool
    calls: bool

    @property
    def weight(self) -> int:
        """Its Hindi letters outside links."""
        return round(hindi_letters(self.text) * (1 - self.links))


def is_anchor(block: Block) -> bool:
    """Tell whether the link in a line leads to a place on the page itself."""
    link = block.home if block.home.tag == "a" else next(block.home.iter("a"), None)
    return link is not None and len(address := attribute(link, "href")) > 1 and address.startswith("#")


def fold(text: str | None) -> str:
    """The letters and digits of `text`: what two ways to write the same line or name share."""
    return "".join(c for c in (text or "").casefold() if c.isalnum())


def hindi_letters(text: str) -> int:
    """How many Devanagari letters are in `text`, vowel signs not counted."""
    return len(_HINDI.findall(text))


def blocks_of(root: HtmlElement, protected: frozenset[HtmlElement]) -> tuple[Block, ...]:
    """Every line of text under `root` in order; an element of `protected` is no junk, whatever its names say."""
    return tuple(_Row(protected).walk(root))


class _Row:
    """The walk through a tree: the line being gathered, and what holds where it stands."""

    def __init__(self, protected: frozenset[HtmlElement]) -> None:
        self._protected = protected
        self._parts: list[Part] = []
        self._line = 0
        self._homes: list[HtmlElement] = []
        self._marks: list[tuple[Mark, str]] = [("", "")]
        self._junk: list[str] = [""]
        self._lines: set[HtmlElement] = set()  # spans shown as lines; kept, or lxml may give another object for one
        self._in_row = False  # of a table of data: its cells are one line
        self._hidden = self._links = self._bolds = self._calls = 0

    def walk(self, root: HtmlElement) -> Iterator[Block]:
        self._homes.append(root)
        for event, element in steps(root):
            tag = element.tag if isinstance(element.tag, str) else ""
            if event == "start" and tag == "tr":
                self._in_row = _is_row(element)
            cell = tag in _CELLS and self._in_row
            inline = tag in _INLINE or cell or (self._in_row and tag in _IN_CELLS)
            block = not inline or element in self._lines
            if block:
                yield from self._ended()
            elif cell and event == "start" and self._parts:
                self._add(", ", element)
            if event == "start":
                self._enter(element, tag, block=block)
                self._add(element.text, element)
            else:
                self._leave(element, tag, block=block)
                self._in_row = self._in_row and tag != "tr"
                self._add(element.tail, element)
        yield from self._ended()

    def _enter(self, element: HtmlElement, tag: str, *, block: bool) -> None:
        junk = "" if element in self._protected else junk_reason(element)
        self._junk.append(self._junk[-1] or junk)
        self._hidden += is_hidden(element)
        self._links += tag == "a"
        self._calls += tag == "a" and _CALLS.search(attribute(element, "href")[:300]) is not None
        self._bolds += tag in _BOLD
        if block:
            self._homes.append(element)
            self._lines.update(shown_as_lines(element))
            mark = "item" if tag == "tr" and self._in_row else _MARKS.get(tag, self._marks[-1][0])
            self._marks.append((mark, tag if tag in _HEADINGS else self._marks[-1][1]))

    def _leave(self, element: HtmlElement, tag: str, *, block: bool) -> None:
        self._junk.pop()
        self._hidden -= is_hidden(element)
        self._links -= tag == "a"
        self._bolds -= tag in _BOLD
        if block:
            self._homes.pop()
            self._marks.pop()

    def _add(self, text: str | None, element: HtmlElement) -> None:
        if text:
            if not self._line and not text.isspace():
                self._line = element.sourceline or 0
            self._parts.append(Part(text, self._links > 0, self._bolds > 0, self._junk[-1]))

    def _ended(self) -> Iterator[Block]:
        """The line gathered, and after it what stood in it as an advertisement or another insertion."""
        inserted = [part for part in self._parts if _is_inserted(part)]
        if any(map(_is_text, inserted)) and any(_is_text(p) for p in self._parts if not _is_inserted(p)):
            yield from self._block([_without(p) if _is_inserted(p) else p for p in self._parts])
            yield from self._block(inserted)
        else:
            yield from self._block(self._parts)
        self._parts.clear()
        self._line = self._calls = 0

    def _block(self, parts: Sequence[Part]) -> Iterator[Block]:
        text = _SPACE.sub(" ", "".join(part.text for part in parts)).strip()
        if any(c.isalnum() for c in text):
            mark, tag = self._marks[-1]
            words = [part for part in parts if not part.text.isspace()]
            yield Block(
                text,
                mark,
                self._line,
                self._homes[-1],
                tag,
                _in_links(parts),
                all(part.bold for part in words),
                words[0].junk if all(part.junk for part in words) else "",
                self._hidden > 0,
                self._calls > 0,
            )


def _is_inserted(part: Part) -> bool:
    return part.junk == _NOTE or (part.junk in _INSERTED and not part.link)


def _without(part: Part) -> Part:
    """What stays of an insertion: the space it was between two words; nothing of a mark behind one."""
    return part._replace(text="" if part.junk == _NOTE else " ", junk="", link=False)


def _is_text(part: Part) -> bool:
    return any(c.isalnum() for c in part.text)


def _in_links(parts: Sequence[Part]) -> float:
    """The share of letters in links; all, where only a call like «यह भी पढ़ें:» stands before the link."""
    if len(parts) > 1 and parts[-1].link and sum(part.link for part in parts) == 1:
        call = "".join(part.text for part in parts if not part.link).strip()
        if len(call) <= 30 and call.endswith((":", "-", "–", "—", "|", "»", ">")):
            return 1.0
    return _letters(part for part in parts if part.link) / max(1, _letters(parts))


def _letters(parts: Iterable[Part]) -> int:
    return sum(1 for part in parts for c in part.text if not c.isspace())


def _is_row(row: HtmlElement) -> bool:
    """Tell whether a table's row holds data, a few words in each cell, and is no means of layout."""
    cells = [cell for cell in row if cell.tag in _CELLS]
    return len(cells) > 1 and not any(map(_is_laid_out, cells)) and all(len(_cell(cell)) <= 80 for cell in cells)


def _is_laid_out(cell: HtmlElement) -> bool:
    """Tell whether a cell holds lines, and not one around its words."""
    held = [element.tag for element in islice(cell.iter(*_IN_CELLS, "br", "table", "ul", "ol", "form"), 4)]
    return len(held) > 2 or held.count("p") > 1 or not _IN_CELLS.issuperset(held)


def _cell(cell: HtmlElement) -> str:
    return "".join(map(str, cell.itertext()))
