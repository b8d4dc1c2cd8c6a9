"""What a page's site is called: as it states, else as the constant part of its title, its logo and its footer agree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vachak.article.address import hostname
from vachak.article.page.blocks import fold
from vachak.article.page.headline import CUT
from vachak.article.page.tree import HtmlElement, attribute, is_shown, leads_home, name_words, text_of

__all__ = ["name_shown", "names_site"]

_COLON = re.compile(r":\s+")
_LONGEST = 40  # characters of a name
_LEAST = 2  # letters of one
_HOME = re.compile(r"\b(?:home|logo|header|image|skip|index)\b|होम|मुख|मुखपृष्ठ|लोगो", re.IGNORECASE)
_YEARS = r"\d{4}(?:\s?[-–]\s?\d{2,4})?"
_RIGHTS = re.compile(
    rf"(?:(?:©|\(c\))[\s:]{{0,5}}(?:{_YEARS})?|(?:copyright|कॉपीराइट)[©\s:]{{0,5}}{_YEARS})[,\s]{{0,3}}(?:by )?"
    r"(?P<name>[^©.।|,\d]{3,40}?)\s{0,3}(?:[.।|,]|all rights|सर्वाधिकार|सभी अधिकार|$)",
    re.IGNORECASE,
)


def names_site(stated: str) -> bool:
    """Tell whether what a page states as its site is a name, and no address."""
    return re.search(r"://|^\S{1,80}\.[a-z]{2,8}/?$", stated[:200], re.IGNORECASE) is None


def name_shown(root: HtmlElement, url: str | None) -> str | None:
    """The name a page shows: the part of its title that its logo, feed, footer or host has, too; else its logo's."""
    logos, rights = list(_logos(root)), list(_rights(root))
    host = fold(hostname(url)) if url else ""
    parts = [p for p in _parts(next((text_of(e) for e in root.iter("title")), "")) if len(fold(p)) >= _LEAST]
    for part in (*reversed(parts[1:]), *parts[:1]) if len(parts) > 1 else ():
        name = fold(part)
        if len(part) <= _LONGEST and (name in host or any(name in fold(t) for t in (*logos, *rights, *_feeds(root)))):
            return part
    return next(iter((*logos, *rights)), None)


def _parts(title: str) -> list[str]:
    return [part for half in CUT.split(title) for part in _COLON.split(half) if part]


def _logos(root: HtmlElement) -> Iterator[str]:
    """The names on what leads to the front page: a logo's text, or a heading or a logo in letters."""
    for element in filter(is_shown, root.iter("a", "h1", "img")):
        if element.tag == "img":
            text = attribute(element, "alt") if _is_logo(element) or _at_home(element) else ""
        else:
            text = text_of(element) if leads_home(element) and _is_logo(element) else ""
        text = " ".join(text.split())
        if len(fold(text)) >= _LEAST and len(text) <= _LONGEST and not _HOME.search(text):
            yield text


def _at_home(element: HtmlElement) -> bool:
    link = next(element.iterancestors("a"), None)
    return link is not None and leads_home(link)


def _is_logo(element: HtmlElement) -> bool:
    """Tell whether the file or the class of `element`, or of what it stands in, calls it a logo; an h1 is one."""
    parent = element.getparent()
    around = (element, *(() if parent is None else (parent,)))
    names = " ".join(f"{attribute(e, 'class')} {attribute(e, 'id')} {attribute(e, 'src')}"[:400] for e in around)
    called = frozenset(name_words(names))
    return (
        not called.isdisjoint(("logo", "brand", "wordmark", "masthead", "sitetitle"))
        or "h1" in {e.tag for e in around}
        or {"site", "title"} <= called
    )


def _feeds(root: HtmlElement) -> Iterator[str]:
    yield from (attribute(e, "title") for e in root.iter("link") if attribute(e, "rel").lower() == "alternate")


def _rights(root: HtmlElement) -> Iterator[str]:
    """Who holds the rights, as the footer says: «© 2026 मरु समाचार, सर्वाधिकार सुरक्षित»."""
    for element in filter(is_shown, root.iter()):
        for text in (element.text, element.tail):
            if text and len(text) <= 400 and (found := _RIGHTS.search(" ".join(text.split()))):
                yield found["name"].strip(" -–:")
