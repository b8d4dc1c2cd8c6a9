"""Front matter: the YAML between two lines of --- at the start of a text, and what it states of the article."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from vachak.article.address import hostname, web_address
from vachak.article.dates import parse_date
from vachak.article.facts import Facts

__all__ = ["split_front_matter"]

_FENCE = re.compile(r"---[ \t]*")
_END = re.compile(r"(?:---|\.\.\.)[ \t]*")
_MOST_LINES, _MOST_CHARACTERS = 200, 32_000
_PAIR = re.compile(r"([A-Za-z\u0900-\u097f][\w\u0900-\u097f -]{0,30}?)[ \t]{0,3}:(?:[ \t]+(.*))?")
_KEYS = {
    **dict.fromkeys(("title", "headline", "शीर्षक"), "title"),
    **dict.fromkeys(("author", "authors", "by", "byline", "writer", "reporter", "लेखक"), "author"),
    **dict.fromkeys(
        "date published publishdate pubdate publishedat datepublished datetime तारीख दिनांक".split(), "published"
    ),
    **dict.fromkeys("source site sitename publisher publication outlet newspaper स्रोत".split(), "site"),
    **dict.fromkeys("url link canonical canonicalurl sourceurl originalurl permalink".split(), "url"),
    **dict.fromkeys("language lang locale भाषा".split(), "language"),
}
_HINDI = frozenset("hi hin hindi हिंदी हिन्दी".split())
_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


def split_front_matter(lines: Sequence[str]) -> tuple[Facts, int]:
    """What the front matter of `lines` states, and the number of lines it takes; nothing and 0 without one."""
    first = next((i for i, line in enumerate(lines[:20]) if line.strip()), 0)
    if not lines or not _FENCE.fullmatch(lines[first]):
        return Facts(), 0
    for end in range(first + 1, min(len(lines), first + _MOST_LINES)):
        if _END.fullmatch(lines[end]):
            stated = _mapping("\n".join(lines[first + 1 : end]))
            return (_facts(stated), end + 1) if stated else (Facts(), 0)
    return Facts(), 0


def _mapping(text: str) -> Mapping[str, Any]:
    """The pairs in `text`: as YAML, else line by line, as people write it («title: भारत: एक खोज» is no YAML)."""
    if len(text) > _MOST_CHARACTERS:
        return {}
    import yaml

    try:
        value = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 (makes strings only: stricter than safe_load)
    except (yaml.YAMLError, ValueError, RecursionError):
        return _by_lines(text)
    return value if isinstance(value, dict) else {}


def _by_lines(text: str) -> Mapping[str, str]:
    """The pairs of a text in which every line is one; {} for any other text."""
    found = [_PAIR.fullmatch(line.strip()) for line in text.splitlines() if line.strip()]
    if not all(found):
        return {}
    return {m[1]: (m[2] or "").strip().strip("\"'") for m in found if m}


def _facts(stated: Mapping[str, Any]) -> Facts:
    found: dict[str, str] = {}
    for key, value in stated.items():
        name = _KEYS.get("".join(c for c in str(key).casefold() if c not in " _-")) if isinstance(key, str) else None
        text = _text(value)
        if name and text:
            found.setdefault(name, text)
    site, url = found.get("site"), web_address(found.get("url"))
    if site and (address := web_address(site)):  # «source: https://…» is an address, not a name
        url, site = url or address, hostname(address)
    return Facts(
        title=found.get("title"),
        author=found.get("author"),
        published=parse_date(found.get("published", "")),
        site=site,
        url=url,
        language=_language(found.get("language", "")),
    )


def _text(value: Any) -> str:
    """One line for a text, a list of them, or a mapping with a name; a value nested deeper says nothing."""
    if isinstance(value, list):
        return ", ".join(" ".join(v.split()) for v in value[:20] if isinstance(v, str) and v.strip())
    if isinstance(value, dict):
        value = value.get("name")
    text = " ".join(value.split())[:1000] if isinstance(value, str) else ""
    return "" if text.lower() in ("null", "~") else text


def _language(text: str) -> str | None:
    tag = text.strip().replace("_", "-")
    if tag.casefold() in _HINDI:
        return "hi"
    return tag if _TAG.fullmatch(tag) else None
