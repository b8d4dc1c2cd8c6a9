"""How much prose stands where on a page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from vachak.article.page.blocks import Block
from vachak.article.page.tree import HtmlElement

__all__ = ["ENDS", "LEAST_PROSE", "is_prose", "weights_of"]

LEAST_PROSE = 30  # letters outside links that make a line prose, if it is a sentence too
ENDS = tuple("।॥|.?!…\"'”’:")


def is_prose(block: Block) -> bool:
    """Tell whether `block` is a sentence of some length that stands in no link and in nothing named as junk."""
    sentence = block.text.endswith(ENDS) or block.text.count(" ") >= 11
    return not block.junk and block.links < 0.5 and sentence and block.weight >= LEAST_PROSE


def weights_of(homes: Iterable[tuple[HtmlElement, int]]) -> Counter[HtmlElement]:
    """For each element the sum of what stands in it and below it."""
    own: Counter[HtmlElement] = Counter()
    for home, weight in homes:
        own[home] += weight
    if not own:
        return own
    total = Counter(own)
    root = next(iter(own)).getroottree().getroot()
    for element in reversed(list(root.iter())):  # children before parents: linear however deep the page is
        parent = element.getparent()
        if parent is not None and total[element]:
            total[parent] += total[element]
    return total
