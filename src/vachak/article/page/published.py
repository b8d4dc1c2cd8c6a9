"""When a page's article was published: what the page states, then what it shows, the closest to its headline first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from vachak.article.dates import parse_date
from vachak.article.page.tree import HtmlElement, attribute, begins, is_shown, name_words

__all__ = ["published_on"]

_STATED = (
    *("article:published_time", "datepublished", "og:published_time", "og:article:published_time", "publish-date"),
    *("publishdate", "pubdate", "published", "publication_date", "date", "dc.date", "dc.date.issued"),
    *("dcterms.created", "cxenseparse:recs:publishtime", "sailthru.date", "parsely-pub-date"),
)
_CHANGED = ("article:modified_time", "datemodified", "lastmodified", "last-modified")
_PATH = re.compile(r"/((?:19|20)\d{2}[/-]\d{1,2}[/-]\d{1,2})(?:/|-|$)")
_BELOW = 150  # elements after the headline; further down stand the dates of other articles
_ABOVE = 25  # elements before it; further up stands the clock of now
_LONGEST = 160  # characters of a line that says when
_PUBLISHED = re.compile(r"publish|posted|प्रकाशित|पब्लिश|(?:तिथि|तारीख|दिनांक) ?[:：-]", re.IGNORECASE)
_OTHERWISE = re.compile(r"updated|अपडेट|edited|\bist\b", re.IGNORECASE)
_REST = re.compile(r"(?:[A-Za-z\u0900-\u0963]+[ ,]+){4}")  # more words than a date has
_BARE = 40  # characters of a line that is a date alone
_NAMES = frozenset("date dates datetime pubdate publish published posted time timestamp dt".split())


class _Shown(NamedTuple):
    """A line that may say when: `far` 0 below the headline, 1 close above it, 2 elsewhere; whether surely published."""

    far: int
    sure: bool
    text: str


def published_on(
    root: HtmlElement, data: Mapping[str, Any], meta: Mapping[str, str], url: str | None, headline: HtmlElement | None
) -> datetime | None:
    """When it was published; only where nothing says that, when it was last changed."""
    in_path = _PATH.search(url or "")
    shown = list(_shown(root, headline))
    found = (
        *(data.get(name) for name in ("datePublished", "dateCreated", "uploadDate")),
        *(meta.get(name) for name in _STATED),
        *(line.text for far in (0, 1) for line in shown if line.sure and line.far == far),
        in_path[1] if in_path else None,
        data.get("dateModified"),
        *(meta.get(name) for name in _CHANGED),
        *(line.text for far in (0, 1, 2) for sure in (True, False) for line in shown if line[:2] == (far, sure)),
    )
    return next((d for d in map(parse_date, (f for f in found if isinstance(f, str))) if d), None)


def _shown(root: HtmlElement, headline: HtmlElement | None) -> Iterator[_Shown]:
    """The lines of the page that may say when; nothing that tells only the hour of now, far above its headline."""
    elements = [e for e in root.iter() if isinstance(e.tag, str)]
    place = elements.index(headline) if headline is not None else None
    for i, element in enumerate(elements):
        far = 0 if place is None or place < i <= place + _BELOW else 1 if place - _ABOVE <= i < place else 2
        if not is_shown(element) or not (line := _line(element, far)):
            continue
        if line.sure or place is None or i >= place - _ABOVE:
            yield line


def _line(element: HtmlElement, far: int) -> _Shown | None:
    itemprop = attribute(element, "itemprop").lower()
    if element.tag == "time" or "date" in itemprop or (element.tag == "abbr" and attribute(element, "title")):
        stated = next((s for name in ("datetime", "content", "title") if (s := attribute(element, name))), "")
        return _Shown(far, sure="modif" not in itemprop, text=stated or begins(element)[:_LONGEST])
    text = begins(element) if len(element) <= 5 else ""
    if not text or len(text) > _LONGEST:
        return None
    if found := _PUBLISHED.search(text):  # «Updated: 11 Feb 2026 | Published: 10 Feb 2026»
        return _Shown(far, sure=True, text=text[found.start() :] if parse_date(text[found.start() :]) else text)
    if far < 2 and len(text) <= _BARE and not _REST.search(text):
        return _Shown(far, sure=True, text=text)
    named = far == 0 and not _NAMES.isdisjoint(name_words(attribute(element, "class")[:300]))
    return _Shown(far, sure=False, text=text) if named or _OTHERWISE.search(text) else None
