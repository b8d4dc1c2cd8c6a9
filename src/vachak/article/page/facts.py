"""What a page says of itself: title, author, date, site, address and language; JSON-LD, meta tags, then the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from vachak.article.address import hostname, web_address
from vachak.article.facts import Facts
from vachak.article.page.blocks import fold
from vachak.article.page.byline import author_of
from vachak.article.page.headline import headline_of
from vachak.article.page.linked import article_data
from vachak.article.page.published import published_on
from vachak.article.page.site import name_shown, names_site
from vachak.article.page.tree import HtmlElement, attribute, text_of

__all__ = ["facts_of"]

_TITLES = ("og:title", "twitter:title", "headline", "title", "dc.title", "parsely-title")
_AUTHORS = ("author", "article:author", "dc.creator", "byl", "parsely-author", "twitter:creator")
_SITES = ("og:site_name", "application-name", "publisher", "dc.publisher", "apple-mobile-web-app-title")


def facts_of(root: HtmlElement, address: str | None) -> Facts:
    """The facts of the page found at `address` (None: a file)."""
    data, meta = article_data(root), _meta(root)
    url = _address(root, meta, address)
    publisher, host = _name(data.get("publisher")), hostname(url) if url else None
    stated = [s for s in (_first(meta, _SITES[:1]), publisher, _first(meta, _SITES[1:])) if s]
    site = _plain(next(filter(names_site, stated), None) or name_shown(root, url) or next(iter(stated), None))
    names = {n for n in (fold(site), fold(host)) if n}
    headline = headline_of(root, [title for title in _titles(root, data, meta) if title], names)
    outlets = frozenset(filter(None, (fold(site), fold(publisher))))
    return Facts(
        title=headline.text,
        author=author_of(root, _author(data, meta), outlets, headline.place),
        published=published_on(root, data, meta, url, headline.place),
        site=site or host,
        url=url,
        language=_language(root, data, meta),
    )


def _titles(root: HtmlElement, data: Mapping[str, Any], meta: Mapping[str, str]) -> Iterator[str | None]:
    """What the page states as its headline, the most trusted first."""
    yield from (_plain(data.get("headline")), *(_plain(meta.get(name)) for name in _TITLES))
    yield next((text_of(e) for e in root.iter("title")), None)


def _meta(root: HtmlElement) -> Mapping[str, str]:
    """Names of meta tags and other stated properties, lower case, to what the first of each says."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        for kind in ("property", "name", "itemprop"):
            name, content = attribute(element, kind).lower().strip(), attribute(element, "content").strip()
            if name and content:
                found.setdefault(name, content)
    return found


def _first(meta: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if name in meta), None)


def _plain(text: object) -> str | None:
    """One line of text without markup's remains; None where nothing is left."""
    if not isinstance(text, str):
        return None
    import html

    return " ".join(html.unescape(text)[:1000].split()) or None


def _name(value: Any) -> str | None:
    """The name in a JSON-LD person or organisation, or the names in a list of them; nothing nested deeper."""
    values = value[:10] if isinstance(value, list) else [value]
    names = (_plain(v.get("name") if isinstance(v, dict) else v) for v in values)
    return ", ".join(dict.fromkeys(name for name in names if name)) or None


def _author(data: Mapping[str, Any], meta: Mapping[str, str]) -> Iterator[str | None]:
    """Whom the page states as the author."""
    yield from (_name(data.get("author")), _name(data.get("creator")), *(_plain(meta.get(n)) for n in _AUTHORS))


def _address(root: HtmlElement, meta: Mapping[str, str], address: str | None) -> str | None:
    """The page's own address for itself, where it is on the site it was found on; else where it was found."""
    links = (attribute(e, "href") for e in root.iter("link") if attribute(e, "rel").lower() == "canonical")
    stated = [url for url in map(web_address, (*links, meta.get("og:url"))) if url]
    if address is None:
        return stated[0] if stated else None
    here = hostname(address)
    return next((url for url in stated if hostname(url) == here and urlsplit(url).path.strip("/")), address)


def _language(root: HtmlElement, data: Mapping[str, Any], meta: Mapping[str, str]) -> str | None:
    """The stated language if it is Hindi («hi», «hi-IN»); templates of Hindi sites often say English."""
    html = next(iter(root.iter("html")), None)
    stated = (attribute(html, "lang") if html is not None else "", data.get("inLanguage"), meta.get("og:locale"))
    found = [s.replace("_", "-") for s in stated if isinstance(s, str)]
    return next((s for s in found if re.fullmatch(r"hi(?:-[A-Za-z]{2,4})?", s)), None)
