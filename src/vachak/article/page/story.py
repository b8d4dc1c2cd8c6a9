"""Which lines of a page are the story, and why others among them are not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, takewhile

from vachak.article.page.blocks import Block, blocks_of, fold, hindi_letters
from vachak.article.page.cards import others
from vachak.article.page.sift import Story, sifted, unsigned
from vachak.article.page.tails import tails
from vachak.article.page.tree import HtmlElement, attribute, junk_reason
from vachak.article.page.weights import is_prose, weights_of

__all__ = ["Story", "find_story", "unsigned"]

_MOST = 0.75  # the story's element is the deepest that holds this share of the prose around it
_HEADLINE = 15  # letters of a linked line that is the headline of another article
_SHORT = 250  # letters: no teaser has more
_BETWEEN = re.compile(r"[\s।|?!.]+")
_TOLD = 150  # letters: a shorter articleBody may be a summary
_WALLED = 2  # paragraphs: what asks to pay has fewer, but the story behind a «paywall» has more
_TRUE = frozenset(("comments", "aside"))  # what an element is not called without reason
_ENOUGH = 150  # letters: what a short report has at least


def find_story(root: HtmlElement, title: str, body: str = "") -> Story:
    """The story of the page; a line that is its `title` is no part of it. Both parts are empty without prose.

    `body` is what the page tells search engines its article is: where the story found lacks most of it, the
    lines of the page that stand in it are the story instead; where the page has no such lines, there is none.
    """
    every = frozenset(root.iter())
    lying = frozenset(e for e in every if junk_reason(e) not in _TRUE)
    for protected in (_protected(root, fold(title)), lying):  # names may lie: a story in pictures stands in a «gallery»
        blocks = blocks_of(root, protected)
        last = protected is lying
        aside = others(blocks, frozenset() if last else protected, all_may_be=last)
        named = {**dict.fromkeys(aside, "related articles"), **tails(blocks)}
        blocks = tuple(replace(b, junk=b.junk or named[b]) if b in named else b for b in blocks)
        story = _found(root, blocks, title)
        weight = sum(b.weight for b in story.blocks if is_prose(b))
        if weight:
            break
    if protected is lying and weight < _ENOUGH:  # a notice alone in what its names call a notice
        story = Story((), ())
    if hindi_letters(body) < _TOLD or _share_of(story.blocks, told := _openings(body), body) >= 0.5:
        return story
    matching = sifted([b for b in blocks_of(root, every) if _opening(b.text) in told], fold(title))
    if _share_of(matching.blocks, told, body) >= 0.5:
        return matching
    longer = hindi_letters(body) >= sum(b.weight for b in story.blocks)
    return Story((), ()) if longer else story


def _openings(body: str) -> frozenset[tuple[str, ...]]:
    """Every four words of `body` that follow each other: what a line of it may begin with."""
    words = _words(body)
    return frozenset(tuple(words[i : i + 4]) for i in range(len(words) - 3))


def _opening(text: str) -> tuple[str, ...]:
    return tuple(_words(text[:300])[:4])


def _words(text: str) -> list[str]:
    """The words of `text` folded; a sentence end parts them, too, for articleBody is often without spaces there."""
    return [word for word in map(fold, _BETWEEN.split(text)) if word]


def _share_of(blocks: Sequence[Block], told: frozenset[tuple[str, ...]], body: str) -> float:
    """How much of `body` the blocks are, by letters."""
    return sum(hindi_letters(b.text) for b in blocks if _opening(b.text) in told) / max(1, hindi_letters(body))


def _found(root: HtmlElement, blocks: Sequence[Block], title: str) -> Story:
    """The story in its element, with what stands between it and the headline, and what goes on right after it."""
    inside = frozenset(e for top in _scope(root, blocks, fold(title)) for e in top.iter())
    places = [i for i, b in enumerate(blocks) if b.home in inside]
    if not places:
        return Story((), ())
    first, last = places[0], places[-1]
    before = tuple(_standfirst(blocks[:first], fold(title)))
    after = tuple(takewhile(_goes_on, (b for b in blocks[last + 1 :] if b.junk != "advertisement")))
    return sifted((*before, *(blocks[i] for i in places), *after), fold(title))


def _standfirst(blocks: Sequence[Block], title: str) -> Iterator[Block]:
    """The prose between the page's headline and the story's element."""
    places = [i for i, b in enumerate(blocks) if b.tag == "h1" and title and fold(b.text) == title]
    yield from (b for b in blocks[places[-1] + 1 :] if is_prose(b) and not b.hidden) if places else ()


def _goes_on(block: Block) -> bool:
    """Tell whether the story goes on with `block`, after the end of its own element (unbalanced markup)."""
    return is_prose(block) and not block.hidden and not block.tag


def _protected(root: HtmlElement, title: str) -> frozenset[HtmlElement]:
    """The elements whose names cannot make them junk: they hold much of the page's text, or the headline.

    Comments are comments, and asides asides, however many.
    """
    blocks = blocks_of(root, frozenset(root.iter()))
    weights = weights_of((b.home, b.weight) for b in blocks if is_prose(b))
    least = {"related articles": 0.5, **dict.fromkeys(_TRUE, 1.0)}
    heavy = {e for e, weight in weights.items() if weight > least.get(junk_reason(e), 0.3) * weights[root]}
    lines = weights_of((b.home, 1) for b in blocks if is_prose(b))
    meant = (e for e, n in lines.items() if n >= _WALLED and "paywall" in attribute(e, "class").lower())
    marked = [*_stated(root), *(b.home for b in blocks if b.tag == "h1" and title and fold(b.text) == title)]
    return frozenset(heavy.union(meant, *((element, *element.iterancestors()) for element in marked)))


def _stated(root: HtmlElement) -> list[HtmlElement]:
    """The elements the page itself calls the article's body (schema.org)."""
    return [e for e in root.iter() if isinstance(e.tag, str) and "articleBody" in attribute(e, "itemprop").split()]


def _scope(root: HtmlElement, blocks: Sequence[Block], title: str) -> tuple[HtmlElement, ...]:
    """The elements whose text is the story: those the page states, else the deepest that holds most of the prose."""
    shown = {fold(b.text) for b in blocks if not b.hidden}
    prose = [b for b in blocks if is_prose(b) and not (b.hidden and fold(b.text) in shown)]
    teasers = _teasers(prose, [b for b in blocks if b.links >= 0.8 and hindi_letters(b.text) >= _HEADLINE])
    prose = [b for b in prose if b not in teasers] or prose
    weights, lines = weights_of((b.home, b.weight) for b in prose), weights_of((b.home, 1) for b in prose)
    if not weights:
        return ()
    headlines = sorted((b for b in blocks if title and fold(b.text) == title), key=lambda b: b.tag != "h1")
    here = _start(root, weights, headlines[0].home if headlines else None)
    while (child := _heaviest(here, weights)) is not None and weights[child] >= _MOST * weights[here]:
        if lines[child] == 1 and lines[here] > 1:  # one long line: the others are shorter, but they are the story
            break
        here = child
    while here.tag in ("p", "span"):
        here = here.getparent()
    stated = _stated(root)
    if sum(weights[e] for e in stated) >= max(_ENOUGH, 0.5 * weights[here]):
        return tuple(stated)
    return (here,)


def _teasers(prose: Sequence[Block], links: Sequence[Block]) -> frozenset[Block]:
    """The prose that is alone with a linked headline: a line about another article."""
    proses, headlines = (weights_of((b.home, 1) for b in group) for group in (prose, links))
    return frozenset(b for b in prose if b.weight < _SHORT and _is_teaser(b.home, proses, headlines))


def _is_teaser(home: HtmlElement, proses: Counter[HtmlElement], headlines: Counter[HtmlElement]) -> bool:
    for element in (home, *islice(home.iterancestors(), 4)):
        if proses[element] > 1:
            return False
        if headlines[element]:
            return True
    return False


def _start(root: HtmlElement, weights: Counter[HtmlElement], headline: HtmlElement | None) -> HtmlElement:
    """Where to look: the <article> or <main> with the headline, or with half of all the prose; else everywhere."""
    if headline is not None:
        for element in headline.iterancestors("article", "main"):
            if weights[element] >= max(_ENOUGH / 2, 0.15 * weights[root]):
                return element
    for tag in ("article", "main"):
        best = max(root.iter(tag), key=lambda e: weights[e], default=None)
        if best is not None and weights[best] >= max(_ENOUGH, 0.5 * weights[root]):
            return best
    return root


def _heaviest(element: HtmlElement, weights: Counter[HtmlElement]) -> HtmlElement | None:
    return max((child for child in element if isinstance(child.tag, str)), key=lambda e: weights[e], default=None)
