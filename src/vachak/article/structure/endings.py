"""Words no headline ends with, and the headlines that end with one of them all the same."""

from __future__ import annotations

from vachak.article.folding import plain, plain_pattern
from vachak.article.structure.credits import MONTHS
from vachak.article.structure.seams import NEVER_LAST
from vachak.lazy import LazyPattern

__all__ = ["ends_open"]

_CONJUNCTIONS = frozenset("लेकिन मगर जबकि क्योंकि हालांकि बल्कि अगर यदि इसलिए ताकि चूंकि वरना जिसके जिससे जिसमें तथा अथवा".split())
_DAY_AND_MONTH = 30  # characters
_DAY = rf"\d{{1,2}} (?:{MONTHS})(?: \d{{4}})?|\d{{1,2}} तारीख|(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)वार"
_FOR = LazyPattern(" (?:के|इस|इसी|उस|उसी|किस|जिस) लिए$")
_DATED = LazyPattern(lambda: plain_pattern(f"(?:{_DAY}) को$"))


def ends_open(text: str) -> bool:
    """Must more come after the last word of `text`?

    Not after the verb of «… ने सीमा सील की» or «… के नमूने लिए», after «कुछ और», nor after a day («मतदान 11 नवंबर को»).
    """
    last = text.rsplit(" ", 1)[-1]
    if last not in NEVER_LAST:
        return last in _CONJUNCTIONS
    told = text.endswith(" कुछ और") or (last == "की" and " ने " in text) or (last == "लिए" and not _FOR.search(text))
    return not told and not _DATED.search(plain(text[-_DAY_AND_MONTH:]))
