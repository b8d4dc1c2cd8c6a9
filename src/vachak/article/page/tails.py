"""Sections below a story that their heading names: what readers wrote, who wrote the story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, islice

from vachak.article.folding import plain, plain_pattern
from vachak.article.page.blocks import Block
from vachak.article.page.tree import HtmlElement
from vachak.article.page.weights import is_prose

__all__ = ["tails"]

_NUMBER = r"[(\[]?[\d०-९,]{1,6}[)\]]?"
_READERS = "(?:सभी|पाठकों की|पाठकों के|पाठक की|आपकी|आपके|यूजर्स के|यूजर्स की)"
_SAID = "(?:टिप्पणियां|टिप्पणियाँ|टिप्पणी|प्रतिक्रियाएं|प्रतिक्रियाएँ|प्रतिक्रिया|कमेंट्स|कमेंट|कॉमेंट्स|कॉमेंट|पत्र|राय)"
_HEADINGS: Mapping[str, re.Pattern[str]] = {
    "comments": re.compile(
        plain_pattern(
            rf"(?:{_NUMBER} {_SAID}|{_READERS} {_SAID}|टिप्पणियां|टिप्पणियाँ|कमेंट्स|कॉमेंट्स|{_SAID} {_NUMBER}|"
            rf"(?:{_NUMBER} |reader )?(?:comments|responses|replies)(?: {_NUMBER})?|"
            "(?:leave|post|write|add) a (?:reply|comment)|(?:अपनी |एक )?टिप्पणी (?:करें|लिखें|भेजें|दें|छोड़ें|जोड़ें))[ :]{0,3}"
        ),
        re.IGNORECASE,
    ),
    "about the author": re.compile(
        plain_pattern("(?:लेखक|लेखिका|रिपोर्टर|संवाददाता) (?:के बारे में|का परिचय|परिचय)[ :]{0,3}|about the author[ :]{0,3}"),
        re.IGNORECASE,
    ),
}
_LONGEST = 50  # characters of such a heading
_AROUND = 12  # elements around the heading that may be the section
_ENOUGH = 150  # letters of the story before it


def tails(blocks: Sequence[Block]) -> Mapping[Block, str]:
    """The blocks of such sections, with the reason each is no story."""
    first, last = _places(enumerate(blocks)), _places(reversed(list(enumerate(blocks))))
    told = [0, *accumulate(b.weight if is_prose(b) else 0 for b in blocks)]  # letters before each block
    found: dict[Block, str] = {}
    for i, block in enumerate(blocks):
        if len(block.text) <= _LONGEST and block not in found and (reason := _named(block.text)):
            found |= dict.fromkeys(blocks[i : 1 + _end(i, block.home, first, last, told)], reason)
    return found


def _named(text: str) -> str | None:
    folded = plain(text)
    return next((reason for reason, pattern in _HEADINGS.items() if pattern.fullmatch(folded)), None)


def _end(
    place: int,
    home: HtmlElement,
    first: Mapping[HtmlElement, int],
    last: Mapping[HtmlElement, int],
    told: Sequence[int],
) -> int:
    """The last block of the section: of the element its heading at `place` begins, else of the one it stands in.

    The heading alone where no story stands before it: «0 Comments» below a headline is over none.
    """
    around = [e for e in islice((home, *home.iterancestors()), _AROUND) if last[e] > place]
    own = [e for e in around if first[e] == place]
    element = next((e for e in own if told[last[e] + 1] > told[place]), next(iter((*own, *around)), None))
    if element is None:
        return place
    before = told[place] - (0 if first[element] == place else told[first[element]])
    return last[element] if before >= _ENOUGH else place


def _places(blocks: Iterable[tuple[int, Block]]) -> dict[HtmlElement, int]:
    """For each element the place of the first of the blocks in it: of the last, where they come from the end."""
    places: dict[HtmlElement, int] = {}
    for i, block in blocks:
        element = block.home
        while element is not None and element not in places:
            places[element] = i
            element = element.getparent()
    return places
