"""What a page says of itself: title, author, date, site, address and language; JSON-LD, meta tags, then the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from vachak.article.address import hostname, web_address
from vachak.article.dates import parse_date
from vachak.article.facts import Facts
from vachak.article.page.blocks import fold
from vachak.article.page.byline import author_of, below_headline
from vachak.article.page.linked import article_data
from vachak.article.page.tree import HtmlElement, attribute, name_words

__all__ = ["facts_of"]

_TITLES = ("og:title", "twitter:title", "headline", "title", "dc.title", "parsely-title")
_AUTHORS = ("author", "article:author", "dc.creator", "byl", "parsely-author", "twitter:creator")
_DATES = (
    *("article:published_time", "datepublished", "og:published_time", "og:article:published_time", "publish-date"),
    *("publishdate", "pubdate", "published", "publication_date", "date", "dc.date", "dc.date.issued"),
    *("dcterms.created", "cxenseparse:recs:publishtime", "sailthru.date", "parsely-pub-date"),
)
_CHANGED = ("article:modified_time", "datemodified", "lastmodified", "last-modified")
_SITES = ("og:site_name", "application-name", "publisher", "dc.publisher", "apple-mobile-web-app-title")
_CUT = re.compile(r"\s+(?:[|–—»:]+|::|-|\u2022)\s+|\s*\|\s*")
_DEVANAGARI = re.compile("[\u0900-\u097f]+")
_PATH_DATE = re.compile(r"/((?:19|20)\d{2}[/-]\d{1,2}[/-]\d{1,2})(?:/|-|$)")


def facts_of(root: HtmlElement, address: str | None) -> Facts:
    """The facts of the page found at `address` (None: a file)."""
    data, meta = article_data(root), _meta(root)
    url = _address(root, meta, address)
    publisher = _name(data.get("publisher"))
    site = _first(meta, _SITES[:1]) or publisher or _first(meta, _SITES[1:]) or _site_in_title(root, url)
    outlets = frozenset(filter(None, (fold(site), fold(publisher))))
    return Facts(
        title=_title(root, data, meta, site, url),
        author=author_of(root, _author(data, meta), outlets),
        published=_published(root, data, meta, url),
        site=_plain(site) or (hostname(url) if url else None),
        url=url,
        language=_language(root, data, meta),
    )


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


def _text(element: HtmlElement) -> str:
    return " ".join("".join(map(str, element.itertext())).split())[:1000]


def _title(
    root: HtmlElement, data: Mapping[str, Any], meta: Mapping[str, str], site: str | None, url: str | None
) -> str | None:
    """The headline as readers see it: the h1 that the page's own statements agree with, else those."""
    stated = [_plain(data.get("headline")), *(_plain(meta.get(name)) for name in _TITLES)]
    page_title = next((_text(e) for e in root.iter("title")), "")
    known = [t for t in (*stated, page_title) if t]
    names = _names(site, url)
    shown = [t for t in map(_text, root.iter("h1")) if t and not _is_site(fold(t), names)]
    headline = next((t for t in shown if any(_agree(t, k) for k in known)), None)
    hindi = next((t for t in shown if len(_DEVANAGARI.findall(t)) > 2), None)
    if headline or not known:
        return headline or hindi or (shown[0] if shown else None)
    if hindi and not _DEVANAGARI.search(known[0]):  # what is stated is English, for search engines
        return hindi
    return _written_out(root, known[0]) or _without_site(known[0], names | set(map(fold, shown)))


def _site_in_title(root: HtmlElement, url: str | None) -> str | None:
    """The end of «शीर्षक - Setu Times» that the page's host is called after."""
    parts = _CUT.split(next((_text(e) for e in root.iter("title")), ""))
    host = fold(hostname(url)) if url else ""
    return parts[-1] if len(parts) > 1 and len(fold(parts[-1])) > 2 and fold(parts[-1]) in host else None


def _names(site: str | None, url: str | None) -> set[str]:
    return {n for n in (fold(site), fold(hostname(url) if url else None)) if n}


def _written_out(root: HtmlElement, title: str) -> str | None:
    """The beginning of `title`, up to one of its separators, that stands on the page as a line of its own."""
    cuts = [title[: cut.start()].strip() for cut in _CUT.finditer(title)]
    lines = (
        {(e.text or "").strip() for e in root.iter() if isinstance(e.tag, str) and e.tag != "title"} if cuts else set()
    )
    return next((cut for cut in cuts if cut in lines and len(_words(cut)) > 2), None)


def _agree(shown: str, stated: str) -> bool:
    """Tell whether two headlines are of one article: the one begins the other, or they share most of their words.

    Of what is stated only the first part counts: after it stands the site's name, which may be an h1, too.
    """
    if fold(stated).startswith(fold(shown)):
        return True
    a, b = set(_words(shown)), set(_words(_CUT.split(stated)[0]))
    fewer, more = sorted((len(a), len(b)))
    return fewer >= 2 and len(a & b) >= 0.6 * fewer and more <= 3 * fewer


def _words(text: str) -> list[str]:
    return re.findall(r"[^\s|:;,.!?'\"‘’“”()\[\]–—-]+", text.casefold())


def _without_site(title: str, names: set[str]) -> str:
    """«शीर्षक | समाचार पत्र» without the paper: the parts of the end that name the site, or hold no Hindi."""
    parts = _CUT.split(title)
    while len(parts) > 1 and (_is_site(fold(parts[-1]), names) or not _DEVANAGARI.search(parts[-1])):
        parts.pop()
    end = title.find(parts[-1]) + len(parts[-1]) if len(parts) == 1 else title.rfind(parts[-1]) + len(parts[-1])
    return title[:end].strip()


def _is_site(part: str, names: set[str]) -> bool:
    return any(part and (part in name or name in part) for name in names)


def _author(data: Mapping[str, Any], meta: Mapping[str, str]) -> Iterator[str | None]:
    """Whom the page states as the author."""
    yield from (_name(data.get("author")), _name(data.get("creator")), *(_plain(meta.get(n)) for n in _AUTHORS))


def _published(root: HtmlElement, data: Mapping[str, Any], meta: Mapping[str, str], url: str | None) -> datetime | None:
    """When it was published; only where nothing says that, when it was last changed."""
    stated = (
        data.get("datePublished"),
        data.get("dateCreated"),
        data.get("uploadDate"),
        *(meta.get(n) for n in _DATES),
    )
    in_path = _PATH_DATE.search(url or "")
    changed = (data.get("dateModified"), *(meta.get(n) for n in _CHANGED))
    found = (*stated, *_times(root), in_path[1] if in_path else None, *changed, *_written(root), *_named(root))
    return next((d for d in map(parse_date, (f for f in found if isinstance(f, str))) if d), None)


def _times(root: HtmlElement) -> Iterator[str]:
    """The dates of <time> elements and microdata: the published before the modified, in the order of the page."""
    marked = [
        e for e in root.iter() if isinstance(e.tag, str) and (e.tag == "time" or "date" in attribute(e, "itemprop"))
    ]
    for element in sorted(marked, key=lambda e: "modif" in attribute(e, "itemprop").lower()):
        yield attribute(element, "datetime") or attribute(element, "content") or _text(element)


_DATE_NAMES = frozenset("date dates datetime pubdate publish published posted time timestamp dt".split())


def _named(root: HtmlElement) -> Iterator[str]:
    """Short lines close below the headline whose class calls them a date."""
    for element in below_headline(root):
        if not _DATE_NAMES.isdisjoint(
            w for name in attribute(element, "class")[:300].split() for w in name_words(name)
        ):
            yield " ".join("".join(map(str, islice(element.itertext(), 12))).split())[:160]


_DATE_WORDS = re.compile(
    r"publish|posted|प्रकाशित|पब्लिश|updated|अपडेट|edited|\bist\b|(?:तिथि|तारीख|दिनांक) ?[:：-]", re.IGNORECASE
)


def _written(root: HtmlElement) -> Iterator[str]:
    """Short lines of the page that say when it was published: «Published: 28 जून 2020, 04:33 PM IST»."""
    for element in root.iter():
        if isinstance(element.tag, str) and element.tag not in ("script", "style") and len(element) <= 5:
            text = " ".join("".join(map(str, islice(element.itertext(), 12))).split())
            if len(text) <= 160 and _DATE_WORDS.search(text):
                yield text


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
