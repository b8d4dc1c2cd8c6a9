"""JSON-LD (schema.org): what a page tells search engines of its article."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any

from vachak.article.page.tree import HtmlElement, attribute

__all__ = ["article_data"]

_TYPES = ("newsarticle", "reportagenewsarticle", "article", "blogposting", "liveblogposting", "report")
_MOST = 2_000  # values looked at: a page's data have some hundred


def article_data(root: HtmlElement) -> Mapping[str, Any]:
    """The page's statement about its article, {} where there is none."""
    found = [item for script in root.iter("script") for item in _items(script)]
    ranked = sorted((i for i in found if _rank(i) < len(_TYPES)), key=_rank)
    return ranked[0] if ranked else {}


def _rank(item: Mapping[str, Any]) -> int:
    """Its place among the types of an article; beyond them for what is none."""
    kinds = item.get("@type")
    names = [str(k).rpartition("/")[2].lower() for k in (kinds if isinstance(kinds, list) else [kinds])]
    return min((_TYPES.index(n) if n in _TYPES else len(_TYPES) for n in names), default=len(_TYPES))


def _items(script: HtmlElement) -> Iterator[Mapping[str, Any]]:
    """Every object in one script of JSON-LD, outermost first."""
    if "ld+json" not in attribute(script, "type").lower():
        return
    waiting: deque[Any] = deque((_loaded(script.text or ""),))
    for _ in range(_MOST):
        if not waiting:
            return
        value = waiting.popleft()
        if isinstance(value, dict):
            yield value
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)


def _loaded(text: str) -> Any:
    """The JSON in `text`; sites write raw line ends in strings, comments around it and commas too many."""
    text = text.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None
