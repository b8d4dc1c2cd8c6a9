"""Which lines of a page are the story, and why others among them are not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, takewhile

from vachak.article.dates import parse_date
from vachak.article.folding import plain, plain_pattern
from vachak.article.page.blocks import Block, blocks_of, hindi_letters
from vachak.article.page.cards import others
from vachak.article.page.tree import HtmlElement, attribute, junk_reason
from vachak.article.page.weights import ENDS, LEAST_PROSE, is_prose, weights_of

__all__ = ["Story", "find_story"]

_MOST = 0.75  # the story's element is the deepest that holds this share of the prose around it
_STOPS = tuple("।॥|.?!")
_STAMP = re.compile(r"updated|published|posted|modified|अपडेट|प्रकाशित|पब्लिश|\bIST\b", re.IGNORECASE)
_AGO = re.compile(
    r"\d{1,2} ?(?:घंटे|घंटा|मिनट|दिन|सप्ताह|महीने|साल|hours?|hrs?|minutes?|mins?|days?|weeks?) ?(?:पहले|ago)", re.IGNORECASE
)
_REST = re.compile(r"(?:[A-Za-z\u0900-\u0963]+[ ,]+){4}")  # more words than a date has
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_HEADLINE = 15  # letters of a linked line that is the headline of another article
_LONGEST_CALL = 300  # characters
_SHORT = 250  # letters: no teaser has more
_OWN_CALL = re.compile(plain_pattern(r"\W{0,5}(?:(?:यह|ये|इसे|इन्हें) भी (?:पढ़|देख)|(?:also|must) read|read (?:also|more))"))
_BETWEEN = re.compile(r"[\s।|?!.]+")
_TOLD = 150  # letters: a shorter articleBody may be a summary
_COUNT = re.compile(r"\d{1,3} ?(?:/|of|में से) ?\d{1,3}")  # of pictures
_LABELS = frozenset("सार विस्तार विज्ञापन advertisement बैकग्राउंड".split())  # what sites write over parts of a story
_CONSENT = re.compile(
    r"(?:(?:यह|इस|हमारी|this|our) (?:वेबसाइट|साइट|website|site)|हम|we|by) .{0,80}(?:कुकी|cookie)", re.IGNORECASE
)
_BUTTON = re.compile(r"(?:join|follow|subscribe|download|install|click|add)(?: (?:now|us|here))?", re.IGNORECASE)
_RELOAD = re.compile(r"(?:पेज|page)(?: को)? (?:रिफ्रेश|रीफ्रेश|रिलोड|refresh|reload)", re.IGNORECASE)
_SHORTEST_CALL = 80  # characters
_ENOUGH = 150  # letters: what a short report has at least


@dataclass(frozen=True, slots=True)
class Story:
    """The blocks to read, in order, and those left out among them, each with its reason."""

    blocks: tuple[Block, ...]
    left_out: tuple[tuple[Block, str], ...]


def find_story(root: HtmlElement, title: str, body: str = "") -> Story:
    """The story of the page; a line that is its `title` is no part of it. Both parts are empty without prose.

    `body` is what the page tells search engines its article is: where the story found lacks most of it, the
    lines of the page that stand in it are the story instead; where the page has no such lines, there is none.
    """
    every = frozenset(root.iter())
    for protected in (_protected(root, fold(title)), every):  # names may lie: a story in pictures stands in a «gallery»
        blocks = blocks_of(root, protected)
        if protected is not every:
            aside = others(blocks, protected)
            blocks = tuple(replace(b, junk=b.junk or "related articles") if b in aside else b for b in blocks)
        story = _found(root, blocks, title)
        if any(is_prose(b) for b in story.blocks):
            break
    if hindi_letters(body) < _TOLD or _share_of(story.blocks, told := _openings(body), body) >= 0.5:
        return story
    matching = _sifted([b for b in blocks_of(root, every) if _opening(b.text) in told], fold(title))
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
    return _sifted((*before, *(blocks[i] for i in places), *after), fold(title))


def fold(text: str) -> str:
    """The letters and digits of `text`: what two ways to write the same line share."""
    return "".join(c for c in text.casefold() if c.isalnum())


def _standfirst(blocks: Sequence[Block], title: str) -> Iterator[Block]:
    """The prose between the page's headline and the story's element."""
    places = [i for i, b in enumerate(blocks) if b.tag == "h1" and title and fold(b.text) == title]
    yield from (b for b in blocks[places[-1] + 1 :] if is_prose(b) and not b.hidden) if places else ()


def _goes_on(block: Block) -> bool:
    """Tell whether the story goes on with `block`, after the end of its own element (unbalanced markup)."""
    return is_prose(block) and not block.hidden and not block.tag


def _sifted(blocks: Sequence[Block], title: str) -> Story:
    """The story's blocks without what markup or repetition tells is not to be read."""
    shown = {fold(b.text) for b in blocks if not b.hidden and not b.junk}
    seen: set[str] = set()
    reasons: list[str | None] = []  # None: the title, which is no line of the story
    for block, below in zip(blocks, (*blocks[1:], None), strict=False):
        text = fold(block.text)
        repeated = text in seen or (block.hidden and text in shown)
        reasons.append(None if title and text == title else _reason(block, below, repeated=repeated))
        if reasons[-1] == "" and len(text) > LEAST_PROSE:
            seen.add(text)
    verdicts = _with_their_lists(list(zip(blocks, reasons, strict=True)))
    return Story(
        tuple(b for b, reason in verdicts if reason == ""), tuple((b, reason) for b, reason in verdicts if reason)
    )


def _with_their_lists(verdicts: list[tuple[Block, str | None]]) -> list[tuple[Block, str | None]]:
    """What only its place tells to be no story: a heading over links alone, and what surrounds the prose."""
    prose = [i for i, (block, reason) in enumerate(verdicts) if reason == "" and is_prose(block)]
    first, last = (prose[0], prose[-1]) if prose else (0, len(verdicts))
    for i, (block, reason) in enumerate(verdicts):
        below = verdicts[i + 1][1] if i + 1 < len(verdicts) else ""
        if reason != "":
            continue
        if block.mark == "heading" and below in ("link", "related articles") and not _calls(verdicts[i + 1][0]):
            verdicts[i] = (block, "related articles")
        elif i < first and block.mark == "item" and block.text.count(" ") < 5:
            verdicts[i] = (block, "byline")
        elif not first <= i <= last and block.mark != "heading" and not hindi_letters(block.text):
            verdicts[i] = (block, "page furniture")
    return verdicts


def _calls(block: Block) -> bool:
    """Tell whether a line of one link says itself what it is: «यह भी पढ़ें: …»; a heading over it is over more."""
    return _OWN_CALL.match(plain(block.text)) is not None


def _reason(block: Block, below: Block | None, *, repeated: bool) -> str:
    """Why `block` is not read, "" if it is."""
    if block.junk or repeated:
        return block.junk or "repeated"
    reason = next((reason for reason, holds in _RULES if holds(block)), "")
    opens = block.mark == "heading" and below is not None and below.hidden and is_prose(below)
    if not reason and block.hidden and not is_prose(block) and not opens:
        return "hidden"
    return reason


def _is_data(block: Block) -> bool:
    return block.text[0] in "{[" and '":' in block.text


def _is_label(block: Block) -> bool:
    return block.text.strip(" :-").casefold() in _LABELS or _COUNT.fullmatch(block.text) is not None


def _is_call(block: Block) -> bool:
    return (block.calls and len(block.text) <= _LONGEST_CALL) or _is_button(block)


def _is_button(block: Block) -> bool:
    """Tell whether a line is what stands on a button or ends with it, asks to reload the page or to accept cookies."""
    text = block.text
    if len(text) <= _LONGEST_CALL and _CONSENT.match(text):
        return True
    if len(text) > _SHORTEST_CALL or text.endswith(_STOPS):
        return False
    return _BUTTON.fullmatch(text.rpartition(", ")[2]) is not None or _RELOAD.search(text) is not None


def _is_link(block: Block) -> bool:
    return block.links >= 0.8 and not (block.text.endswith(ENDS) and block.text.count(" ") >= 11)


def _is_stamp(block: Block) -> bool:
    """Tell whether a line says when and by whom the page was made, and nothing else."""
    text = block.text
    if len(text) > 120 or text.endswith(_STOPS):
        return False
    stamped = _STAMP.search(text) and (_CLOCK.search(text) or parse_date(text))
    return bool(
        stamped
        or (len(text) <= 60 and _AGO.search(text))
        or (len(text) <= 40 and parse_date(text) and not _REST.search(text))
    )


_RULES: tuple[tuple[str, Callable[[Block], bool]], ...] = (
    ("data", _is_data),
    ("page furniture", _is_label),
    ("prompt", _is_call),
    ("byline", _is_stamp),
    ("link", _is_link),
)


def _protected(root: HtmlElement, title: str) -> frozenset[HtmlElement]:
    """The elements whose names cannot make them junk: they hold much of the page's text, or the headline.

    Comments are comments, however many.
    """
    blocks = blocks_of(root, frozenset(root.iter()))
    weights = weights_of((b.home, b.weight) for b in blocks if is_prose(b))
    enough = 0.3 * weights[root]
    heavy = {e for e, weight in weights.items() if weight > enough and junk_reason(e) != "comments"}
    marked = [*_stated(root), *(b.home for b in blocks if b.tag == "h1" and title and fold(b.text) == title)]
    return frozenset(heavy.union(*((element, *element.iterancestors()) for element in marked)))


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
    while here.tag == "p":
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
