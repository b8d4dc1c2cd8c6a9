"""Text as rules compare it: what writers and fonts vary without meaning is taken away."""

from __future__ import annotations

import re

__all__ = ["plain", "plain_pattern"]

_SAME = (
    ("\u093c", ""),  # क़ = क
    ("\u200c", ""),
    ("\u200d", ""),
    ("\u0901", "\u0902"),  # यहाँ = यहां
    ("\u0928\u094d\u0926", "\u0902\u0926"),  # हिन्दी = हिंदी
    ("’", "'"),
    ("‘", "'"),
    ("“", '"'),
    ("”", '"'),
    ("–", "-"),
    ("—", "-"),
    ("ः", ":"),  # «पढ़ेंः»: visarga for colon
)


def plain(text: str) -> str:
    """`text` in lower case, without nukta and joiners, candrabindu as anusvara, plain quotes and dashes."""
    for written, folded in _SAME:
        text = text.replace(written, folded)
    return text.lower()


def plain_pattern(pattern: str) -> str:
    """The pattern of a regular expression, folded like the text it meets; its escapes and its dashes stay."""
    return "".join(part if i % 2 else plain(part) for i, part in enumerate(re.split(r"(\\.|[–—])", pattern)))
