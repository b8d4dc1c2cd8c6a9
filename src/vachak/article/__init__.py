"""Anything scraped in (file, URL, standard input), a cleaned Article out."""

from __future__ import annotations

from vachak.article.address import shown
from vachak.article.find import find_articles
from vachak.article.parse import parse
from vachak.article.source import Source, fetch

__all__ = ["Source", "fetch", "find_articles", "parse", "shown"]
