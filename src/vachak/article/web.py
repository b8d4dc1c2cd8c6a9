"""Pages from the web."""

from __future__ import annotations

from vachak.article.source import Source
from vachak.errors import ArticleError

__all__ = ["download"]


def download(url: str) -> Source:
    """The page at `url`; raises ArticleError."""
    raise ArticleError(f"{url}: pages are not read yet", "save the article as text")
