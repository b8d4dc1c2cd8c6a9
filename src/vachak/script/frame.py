"""What stands around the story when the user wants it: outlet and date before, a closing line after."""

from __future__ import annotations

from collections.abc import Iterator

from vachak.nouns import Article, Block
from vachak.settings import Speaking

__all__ = ["closing", "opening"]

_MONTHS = "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर".split()


def opening(article: Article, speaking: Speaking) -> Iterator[Block]:
    """Outlet and date in one line, where they are known and wanted; the title, if it is a block, follows by itself."""
    day = article.published
    date = f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if day else ""
    parts = [part for part in (article.site or article.author or "", date) if part]
    if speaking.opening and parts:
        yield Block("body", f"{', '.join(parts)}।", 0)


def closing(speaking: Speaking) -> Iterator[Block]:
    """The user's last line."""
    if speaking.closing.strip():
        yield Block("body", speaking.closing.strip(), 0)
