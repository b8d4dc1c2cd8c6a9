"""Who wrote a page's article: what it states, and the byline a reader sees under the headline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import dropwhile, islice
from urllib.parse import urlsplit

from vachak.article.page.blocks import fold
from vachak.article.page.tree import HtmlElement, attribute, name_words

__all__ = ["author_of", "below_headline"]

_NEAR = 150  # elements after the headline within which a byline stands; further down stand those of other articles
_PIECES = 12  # of text that are looked at in an element
_LONGEST = 60  # characters of a name, or of two or three
_MOST_SPACES = 6  # in a name, or in two or three
_LABEL = (
    r"(?:(?:written|reported|edited|published|posted|authored|story)\s{0,2})?\bby\b\s{0,2}[:：-]?|"
    r"द्वारा\s{0,2}[:：-]?|(?:author|reporter|लेखक|लेखिका|रिपोर्ट|रिपोर्टर|संवाददाता)\s{0,2}[:：,–-]"
)
_LABELLED = re.compile(rf"\s{{0,5}}(?:{_LABEL})\s{{0,5}}(?=\S)", re.IGNORECASE)
_NEXT = re.compile(
    r"[|•·»/\d]|\b(?:updated?|published|posted|edited|reported|curated|written|last|agency)\b|अपडेट|प्रकाशित",
    re.IGNORECASE,
)
_PATHS = frozenset("author authors byline profile reporter reporters journalist writer columnist expert".split())
_SIGNS = frozenset("byline author authors auth authorname writer reporter artbyline postedby writtenby".split())
_NO_NAME = frozenset("bio box about desc description img image avatar social more list follow date time card".split())
_NEVER = frozenset(("script", "style", "noscript", "head", "title", "meta", "link", "h1"))


def author_of(root: HtmlElement, stated: Iterable[str | None], outlets: frozenset[str]) -> str | None:
    """The first name that is `stated` or signed; one of the `outlets`, as `fold` writes it, only where none is."""
    named = (*(n for n in map(_name, stated) if n), *(n for n in map(_name, _signed(root)) if n))
    return next((n for n in named if fold(n) not in outlets), next(iter(named), None))


def below_headline(root: HtmlElement) -> list[HtmlElement]:
    """The elements that begin close after the page's first h1, where it tells who wrote when."""
    headline = next(iter(root.iter("h1")), None)
    if headline is None:
        return []
    after = dropwhile(lambda e: e is not headline, root.iter())
    return [e for e in islice(after, 1, 1 + _NEAR) if isinstance(e.tag, str)]


def _name(text: str | None) -> str | None:
    """The name in a byline without its label; None for an address or a handle."""
    name = _LABELLED.sub("", text or "", count=1).strip(" ,|-")
    return name if name and "://" not in name and not name.startswith("@") else None


def _signed(root: HtmlElement) -> Iterator[str]:
    """What the page marks as its author, the surest first: close below its headline, then anywhere."""
    near = below_headline(root)
    ranked = sorted(((_rank(e), i) for i, e in enumerate(near)), key=lambda r: r[0])
    yield from (name for rank, i in ranked if rank < len(_RANKS) and (name := _written_in(near[i])))
    everywhere = (e for e in root.iter() if isinstance(e.tag, str))
    yield from (name for e in everywhere if (_is_stated(e) or _is_named(e)) and (name := _written_in(e)))


def _rank(element: HtmlElement) -> int:
    """How sure `element` is a byline: the place in _RANKS of what tells so, its length where nothing does."""
    if element.tag in _NEVER:
        return len(_RANKS)
    return next((rank for rank, tells in enumerate(_RANKS) if tells(element)), len(_RANKS))


def _is_stated(element: HtmlElement) -> bool:
    return attribute(element, "rel") == "author" or "author" in attribute(element, "itemprop").split()


def _leads_to_author(element: HtmlElement) -> bool:
    return element.tag == "a" and not _PATHS.isdisjoint(_path(attribute(element, "href")))


def _path(address: str) -> list[str]:
    """The parts of the path of `address`, in lower case; none of an address that is none."""
    try:
        return urlsplit(address[:500]).path.lower().split("/")
    except ValueError:
        return []


def _is_named(element: HtmlElement) -> bool:
    return any(name.lower() in ("byline", "author", "author-name", "authorname") for name in _classes(element))


def _is_named_leaf(element: HtmlElement) -> bool:
    return len(element) == 0 and _sounds_like_author(element)


def _sounds_like_author(element: HtmlElement) -> bool:
    return any(not _SIGNS.isdisjoint(w) and _NO_NAME.isdisjoint(w) for w in map(name_words, _classes(element)))


def _is_labelled(element: HtmlElement) -> bool:
    own, *below = (_LABELLED.match(_text(e)) is not None for e in (element, *islice(element, _PIECES)))
    return own and not any(below)


_RANKS = (_is_stated, _leads_to_author, _is_named_leaf, _is_labelled, _sounds_like_author)


def _classes(element: HtmlElement) -> list[str]:
    return attribute(element, "class")[:300].split()


def _text(element: HtmlElement) -> str:
    return " ".join("".join(map(str, islice(element.itertext(), _PIECES))).split())[:200]


def _written_in(element: HtmlElement) -> str:
    """The name in a byline, "" where there is none: what stands before a date, a bar or another label."""
    text = _LABELLED.sub("", _text(element), count=1)
    name = _NEXT.split(text, maxsplit=1)[0].strip(" ,:-–()")
    return name if 2 < len(name) <= _LONGEST and name.count(" ") <= _MOST_SPACES and name[-1] not in "।?!" else ""
