"""What on a page leads to other articles by its shape: cards of a headline and an excerpt, sections of them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from vachak.article.folding import plain, plain_pattern
from vachak.article.page.blocks import Block, hindi_letters, is_anchor
from vachak.article.page.tree import HtmlElement, attribute
from vachak.article.page.weights import is_prose, weights_of

__all__ = ["others"]

_HEADLINE = 10  # letters of a linked line that is the headline of another article
_EXCERPT = 250  # letters: no excerpt has more
_ALL = 0.9  # share of a page's prose: a page with more in cards is a front page
_MOST_BLOCKS = 6  # of a card: kicker, headline, excerpt, author, date, a label
_NO_HEADLINE = re.compile(r"पढ|देखें|देखिए|\bread\b|\bwatch\b|^[\d०-९]{1,2}[.)]", re.IGNORECASE)
_WHICH = "इन्हें भी|इसे भी|अन्य|बड़ी|ताज़ा|संबंधित|सम्बंधित|जुड़ी|टॉप|ट्रेंडिंग|लेटेस्ट|पॉपुलर|चर्चित|लोकप्रिय|हाल के|हाल की|ये भी|यह भी|और भी"
_WHAT = "खबर|खबरें|न्यूज़|लेख|आलेख|स्टोरी|स्टोरीज़|टॉपिक|टॉपिक्स|हेडलाइंस|समाचार|पोस्ट|वीडियो|पढ़ें|देखें"
_ALONE = "और पढ़ें|ट्रेंडिंग|ओपिनियन"
_ENGLISH = (
    "(?:related|latest|recent|trending|popular|top|more|other|recommended|you may|you might|most read|"
    "also read|read more)"
    "(?: (?:also )?(?:like|news|articles?|posts?|stories|story|reads?|for you))?"
)
_NAMED = re.compile(  # a heading over other articles
    plain_pattern(f"(?:[^ :]{{1,20}} ){{0,3}}?(?:(?:{_WHICH}) (?:{_WHAT})|{_ALONE}|{_ENGLISH})[ :»>]{{0,3}}")
)


def others(blocks: Sequence[Block], heavy: frozenset[HtmlElement], *, all_may_be: bool) -> frozenset[Block]:
    """The blocks of `blocks` that are about other articles; an element of `heavy` is never a part of them.

    None, where they would be most of the prose but not all of it: then the page may be an article in the form of a
    list, unless `all_may_be`.
    """
    ways = (_in_links(blocks), _in_cards(blocks, heavy), _in_rows(blocks), _in_sections(blocks))
    found = frozenset(block for way in ways for block in way)
    prose = [b for b in blocks if is_prose(b)]
    share = sum(b.weight for b in prose if b in found) / max(1, sum(b.weight for b in prose))
    return frozenset() if 0.5 <= share < _ALL and not all_may_be else found


def _in_links(blocks: Sequence[Block]) -> Iterable[Block]:
    """The lines of a link that encloses several, one of them a headline."""
    by_link: dict[HtmlElement, list[Block]] = defaultdict(list)
    for block in blocks:
        if block.links >= 0.8 and (link := _enclosing(block.home)) is not None:
            by_link[link].append(block)
    for group in by_link.values():
        if len(group) > 1 and any(hindi_letters(b.text) >= _HEADLINE for b in group):
            yield from group


def _enclosing(home: HtmlElement) -> HtmlElement | None:
    return home if home.tag == "a" else next(home.iterancestors("a"), None)


def _in_cards(blocks: Sequence[Block], heavy: frozenset[HtmlElement]) -> Iterable[Block]:
    """The lines of siblings of one tag and class, each a linked headline with at most an excerpt below it."""
    cards = _cards(blocks, heavy)
    inside = frozenset(e for card in cards for e in card.iter())
    yield from (b for b in blocks if b.home in inside)


def _cards(blocks: Sequence[Block], heavy: frozenset[HtmlElement]) -> list[HtmlElement]:
    lines, headlines, prose = (_counts(blocks, holds) for holds in (_is_line, _is_headline, is_prose))
    letters = weights_of((b.home, b.weight) for b in blocks)
    kinds: dict[tuple[HtmlElement, str, str], list[HtmlElement]] = defaultdict(list)
    for element in lines:
        if element not in heavy and element.getparent() is not None:
            kinds[element.getparent(), str(element.tag), attribute(element, "class")].append(element)
    found = []
    for group in kinds.values():
        cards = [
            e for e in group if headlines[e] and lines[e] <= _MOST_BLOCKS and prose[e] <= 1 and letters[e] < _EXCERPT
        ]
        if len(cards) > 1 and len(cards) >= 0.6 * len(group) and any(prose[e] for e in cards):
            found += cards
    return found


def _is_headline(block: Block) -> bool:
    """Tell whether a line is the headline of another article: no call, no entry of a numbered list, no anchor here."""
    linked = block.links >= 0.8 and hindi_letters(block.text) >= _HEADLINE and not is_anchor(block)
    return linked and _NO_HEADLINE.search(block.text[:40]) is None


def _in_rows(blocks: Sequence[Block]) -> Iterable[Block]:
    """The lines of an element without cards in which linked headlines and excerpts take turns."""
    pairs = weights_of((b.home, 1) for a, b in pairwise(blocks) if a.tag and _is_headline(a) and is_prose(b))
    prose, titles = _counts(blocks, is_prose), _counts(blocks, _is_title)
    rows = frozenset(e for e in pairs if pairs[e] > 1 and pairs[e] == prose[e] and not titles[e])
    inside = frozenset(e for row in rows if row.getparent() not in rows for e in row.iter())
    yield from (b for b in blocks if b.home in inside and b.weight < _EXCERPT)


def _is_line(_: Block) -> bool:
    return True


def _is_title(block: Block) -> bool:
    return block.tag == "h1"


def _in_sections(blocks: Sequence[Block]) -> Iterable[Block]:
    """The lines of an element that begins with a heading like «संबंधित खबरें»."""
    first = _firsts(blocks)
    prose, lines, titles, links = (_counts(blocks, holds) for holds in (is_prose, _is_line, _is_title, _is_headline))
    told = (
        e for e in lines if (prose[e] or links[e]) and not titles[e]
    )  # else «देश की बड़ी खबरें» is over a story's own list
    possible = frozenset(e for e in told if lines[e] > 1 and 2 * prose[e] < lines[e])
    sections = [_section(i, block, first, possible) for i, block in enumerate(blocks) if _names_others(block)]
    inside = frozenset(e for section in sections if section is not None for e in section.iter())
    yield from (b for b in blocks if b.home in inside and b.weight < _EXCERPT)


def _names_others(block: Block) -> bool:
    return len(block.text) <= 50 and _NAMED.fullmatch(plain(block.text)) is not None


def _firsts(blocks: Sequence[Block]) -> dict[HtmlElement, int]:
    """For each element the place of the first block in it."""
    first: dict[HtmlElement, int] = {}
    for i, block in enumerate(blocks):
        element = block.home
        while element is not None and element not in first:
            first[element] = i
            element = element.getparent()
    return first


def _section(
    place: int, block: Block, first: dict[HtmlElement, int], possible: frozenset[HtmlElement]
) -> HtmlElement | None:
    """The largest element that begins with `block` and has a headline for each of its excerpts."""
    element, found = block.home, None
    while element is not None and first.get(element) == place:
        found = element if element in possible else found
        element = element.getparent()
    return found


def _counts(blocks: Sequence[Block], holds: Callable[[Block], bool]) -> Counter[HtmlElement]:
    return weights_of((b.home, 1) for b in blocks if holds(b))
