"""What is no Hindi article that can be read aloud, and what to do about it."""

from __future__ import annotations

import re

from vachak.errors import ArticleError

__all__ = ["refuse"]

_LARGEST = 2_000_000  # bytes of UTF-8, some 700,000 letters: the largest article measured has 60,000
_FEWEST_WORDS = 5
_WORD = re.compile("[\u0904-\u0939\u0958-\u0961\u0972-\u097f][\u0900-\u0963\u0970-\u097f\u200c\u200d]*")


def refuse(text: str, name: str) -> None:
    """Raise ArticleError for a `text` that is no Hindi article."""
    if len(text.encode("utf-8", errors="replace")) > _LARGEST:
        raise ArticleError(f"{name}: more than 2 MB of text", "give one article, not a collection")
    if not text.strip():
        raise ArticleError(f"{name}: there is nothing in it", "put the article's text into it")
    if text.count("(cid:") > 3:
        raise ArticleError(f"{name}: remains of a PDF, not text: (cid:…)", "copy the article from its web page")
    if sum(1 for _ in _WORD.finditer(text)) < _FEWEST_WORDS:
        raise ArticleError(f"{name}: fewer than 5 Hindi words in it", "give a Hindi news article in Devanagari")
