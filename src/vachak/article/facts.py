"""What a source says of its article besides the text."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import datetime

from vachak.article.draft import Draft

__all__ = ["Facts", "with_facts"]


@dataclass(frozen=True, slots=True)
class Facts:
    """Title, author, date, site, address and language as the source states them; None: it does not."""

    title: str | None = None
    author: str | None = None
    published: datetime | None = None
    site: str | None = None
    url: str | None = None
    language: str | None = None


def with_facts(draft: Draft, facts: Facts) -> Draft:
    """`draft` with every stated fact in place of what was found."""
    stated = {f.name: getattr(facts, f.name) for f in fields(facts)}
    return replace(draft, **{name: value for name, value in stated.items() if value is not None})
