"""Which inline elements a page shows as lines of their own, though their tag does not say so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from vachak.article.page.tree import HtmlElement

__all__ = ["shown_as_lines"]

_HOLDERS = frozenset(("div", "section", "article", "main", "body"))  # in a paragraph spans are its words
_STOPS = tuple("।॥|.?!:\"'”’")
_BOLD = frozenset(("b", "strong"))
_PIECES = 40  # of text that are looked at in each span
_LINE = 60  # characters: a span as long that ends a sentence is a paragraph


def shown_as_lines(element: HtmlElement) -> tuple[HtmlElement, ...]:
    """The spans that fill the box `element` as its paragraphs and headings; its style sheet is not seen.

    They do if nothing stands between them, one is a paragraph, and without a break words would be glued
    or one sentence would follow on the end of another.
    """
    if element.tag not in _HOLDERS or (element.text or "").strip():
        return ()
    children = [child for child in element if isinstance(child.tag, str)]
    spans = tuple(child for child in children if child.tag == "span")
    if len(spans) < 2 or any((child.tail or "").strip() for child in children):
        return ()
    texts = ["".join(map(str, islice(span.itertext(), _PIECES))) for span in spans]
    if not any(len(text) >= _LINE and text.rstrip().endswith(_STOPS) for text in texts):
        return ()
    return spans if all(_parted(spans, texts, i) for i in range(len(spans) - 1)) else ()


def _parted(spans: Sequence[HtmlElement], texts: Sequence[str], i: int) -> bool:
    """Tell whether the span at `i` cannot run on into the next."""
    left, right = texts[i], texts[i + 1]
    if not left.strip() or not right.strip() or left.rstrip().endswith(_STOPS) or _is_bold(spans[i]):
        return True
    return not spans[i].tail and not left[-1].isspace() and re.match(r"[\s,;।.)]", right) is None


def _is_bold(span: HtmlElement) -> bool:
    return (
        len(span) == 1 and span[0].tag in _BOLD and not (span.text or "").strip() and not (span[0].tail or "").strip()
    )
