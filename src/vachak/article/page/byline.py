"""Who wrote a page's article: what it states, and the byline a reader sees under the headline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain, dropwhile, islice, pairwise
from urllib.parse import urlsplit

from vachak.article.dates import parse_date
from vachak.article.page.blocks import fold
from vachak.article.page.tree import HtmlElement, attribute, begins, is_shown, name_words
from vachak.article.structure.places import is_place

__all__ = ["author_of"]

_NEAR = 150  # elements after the headline within which a byline stands; further down stand those of other articles
_PIECES = 12  # of text that are looked at in an element
_LONGEST = 60  # characters of a name, or of two or three
_MOST_SPACES = 6  # in a name, or in two or three
_LABEL = (
    r"(?:(?:written|reported|edited|published|posted|authored|story)\s{0,2})?\bby\b\s{0,2}[:：-]?|"
    r"(?:द्वारा|प्रस्तुतकर्ता)\s{0,2}[:：-]?|(?:author|reporter|लेखक|लेखिका|रिपोर्ट|रिपोर्टर|संवाददाता)\s{0,2}[:：,–-]"
)
_LABELLED = re.compile(rf"\s{{0,5}}(?:{_LABEL})\s{{0,5}}(?=\S)", re.IGNORECASE)
_LABEL_ALONE = re.compile(rf"(?:{_LABEL}|author|लेखक|रिपोर्ट)?[\s:：,-]{{0,5}}", re.IGNORECASE)
_NOBODY = re.compile(
    r"(?:wp|super|site)?[\s_-]?admin\d{0,4}|administrator|editor|author|user|root|webmaster|unknown", re.I
)
_ANYBODY = re.compile(  # a desk without a name of its own
    r"(?:(?:web|news|digital|online|hindi|वेब|न्यूज|न्यूज़|समाचार|डिजिटल)[\s-])?(?:desk|team|staff|डेस्क|टीम)|"
    r"संपादक|सम्पादक",
    re.IGNORECASE,
)
_EDITED = re.compile(r"\s{0,9}(?:edited|curated)\s{0,3}by", re.IGNORECASE)
_SIGNATURE = re.compile(r"(?:[A-Z\u0904-\u0939\u0958-\u0961][A-Za-z.\u0900-\u0963\u0970-\u097f]{0,20}(?: |$)){2,4}")
_NO_SIGNATURE = re.compile(
    r"(?:^| )(?:है|हैं|के|की|का|में|से|को|पर|और|ने|खबर|खबरें|ख़बर|समाचार|न्यूज|न्यूज़|शेयर|करें|फोटो|तस्वीर|News|Share|Hindi|"
    r"Home|Updated?|Last|Posted|Published|Print|Follow|Us|Text|Size|Read|Photo|Image|Live)(?= |$)"
)
_BARS = re.compile("[|•·]")
_POSITION = re.compile(  # what may stand between a name and a date: an office, who took the pictures
    "संवाददाता|पत्रकार|रिपोर्टर|संपादक|तस्वीर|फोटो|चित्र|correspondent|reporter|editor|photo|image", re.IGNORECASE
)
_LINES = 12  # pieces of text below the headline, among which a name may stand before a date
_NEXT = re.compile(
    r"[|•·»/\d]|\b(?:updated?|published|posted|edited|reported|curated|written|last|agency|on)\b|"
    r"(?:आखिरी |अंतिम )?अपडेट|प्रकाशित",
    re.IGNORECASE,
)
_PATHS = frozenset("author authors byline profile reporter reporters journalist writer columnist expert".split())
_SIGNS = frozenset("byline author authors auth authorname writer reporter artbyline postedby writtenby".split())
_NO_NAME = frozenset(
    "bio box strip about desc description img image avatar social more list follow date time card".split()
)
_NEVER = frozenset(("script", "style", "noscript", "head", "title", "meta", "link", "h1"))


def author_of(
    root: HtmlElement, stated: Iterable[str | None], outlets: frozenset[str], headline: HtmlElement | None
) -> str | None:
    """The first name that is `stated` or signed; one of the `outlets`, as `fold` writes it, only where none is.

    So is a desk without a name; who is called «admin» is nobody.
    """
    signed = _signed(root, next(iter(root.iter("h1")), None) if headline is None else headline)
    named = [n for n in map(_name, chain(stated, signed)) if n and not _NOBODY.fullmatch(n)]
    persons = (n for n in named if fold(n) not in outlets and not _ANYBODY.fullmatch(n))
    return next(persons, next(iter(named), None))


def _below(root: HtmlElement, headline: HtmlElement | None) -> list[HtmlElement]:
    """The elements that begin close after the headline, where a page tells who wrote when."""
    if headline is None:
        return []
    after = dropwhile(lambda e: e is not headline, root.iter())
    return [e for e in islice(after, 1, 1 + _NEAR) if isinstance(e.tag, str)]


def _name(text: str | None) -> str | None:
    """The name in a byline without its label; None for an address or a handle."""
    name = _LABELLED.sub("", text or "", count=1).strip(" ,|-")
    return name if name and "://" not in name and not name.startswith("@") else None


def _signed(root: HtmlElement, headline: HtmlElement | None) -> Iterator[str]:
    """What the page shows as its author, the surest first: close below its headline, then anywhere."""
    near = _below(root, headline)
    ranked = sorted(((_edits(e), _rank(e), i) for i, e in enumerate(near)), key=lambda r: r[:2])
    yield from (name for _, rank, i in ranked if rank < len(_RANKS) and (name := _written_in(near[i])))
    yield from _before_date(near)
    everywhere = (e for e in root.iter() if isinstance(e.tag, str))
    yield from (name for e in everywhere if (_is_stated(e) or _is_named(e)) and (name := _written_in(e)))


def _before_date(near: Iterable[HtmlElement]) -> Iterator[str]:
    """A name alone in a piece of text before a date: «रेखा चौधरी | 10 फरवरी 2026»."""
    texts = (text for e in near if is_shown(e) for text in (e.text, e.tail) if text and any(map(str.isalnum, text)))
    pieces = [" ".join(p.split()) for text in islice(texts, _LINES) for p in _BARS.split(text[:300])]
    told = (p.strip(" ,-–") for p in pieces if any(map(str.isalnum, p)) and not _POSITION.search(p))
    for name, date in pairwise(told):
        if _SIGNATURE.fullmatch(name) and not _NO_SIGNATURE.search(name) and not is_place(name) and _is_date(date):
            yield name


def _is_date(text: str) -> bool:
    return len(text) <= _LONGEST and parse_date(text) is not None


def _rank(element: HtmlElement) -> int:
    """How sure `element` is a byline: the place in _RANKS of what tells so, its length where nothing does."""
    if element.tag in _NEVER:
        return len(_RANKS)
    return next((rank for rank, tells in enumerate(_RANKS) if tells(element)), len(_RANKS))


def _edits(element: HtmlElement) -> bool:
    """Tell whether `element` names who edited, not who wrote."""
    parent = element.getparent()
    before = "" if parent is None or parent[0] is not element else parent.text or ""
    return _EDITED.match((before if before.strip() else element.text or "")[:40]) is not None


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


def _is_first_in_named(element: HtmlElement) -> bool:
    """Tell whether `element` is the link or span that a byline begins with."""
    parent = element.getparent()
    first = parent is not None and parent[0] is element and not (parent.text or "").strip()
    return first and len(element) == 0 and element.tag in ("a", "span", "b", "strong") and _sounds_like_author(parent)


def _sounds_like_author(element: HtmlElement) -> bool:
    words = [*map(name_words, _classes(element))]
    return ["by"] in words or any(not _SIGNS.isdisjoint(w) and _NO_NAME.isdisjoint(w) for w in words)


def _is_labelled(element: HtmlElement) -> bool:
    own, *below = (_LABELLED.match(_text(e)) is not None for e in (element, *islice(element, _PIECES)))
    return own and not any(below)


_RANKS = (_is_stated, _leads_to_author, _is_named_leaf, _is_labelled, _is_first_in_named, _sounds_like_author)


def _classes(element: HtmlElement) -> list[str]:
    return attribute(element, "class")[:300].split()


def _text(element: HtmlElement) -> str:
    return begins(element)[:200]


def _written_in(element: HtmlElement) -> str:
    """The name in a byline, "" where there is none: what stands before a date, a bar or another label."""
    text = _LABELLED.sub("", _text(element), count=1)
    name = _NEXT.split(text, maxsplit=1)[0].strip(" ,:-–()")
    if _LABEL_ALONE.fullmatch(name):
        return ""
    return name if 2 < len(name) <= _LONGEST and name.count(" ") <= _MOST_SPACES and name[-1] not in "।?!" else ""
