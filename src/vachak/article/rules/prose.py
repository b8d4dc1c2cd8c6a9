"""What tells a sentence of the story from the page's own words: its verb. Alternatives of regular expressions."""

from __future__ import annotations

from vachak.article.sentences import ends
from vachak.article.structure.seams import seam_in
from vachak.article.words import WORD
from vachak.lazy import LazyPattern

__all__ = ["FINITE", "PAST", "SAID", "glued_sentence", "tells", "tells_on"]

# Verbs a report ends its sentences with; what the page asks for ends in an imperative.
PAST = (
    "था|थे|थी|थीं|गया|गए|गयी|गई|गईं|किया|किए|की थी|दिया|दिए|लिया|लिए|हुआ|हुए|हुई|पड़ा|पड़े|पड़ी|पाया|आया|आए|आई|रहा|रहे|रही|"
    "कहा|बताया|बोले|बोला|बोलीं|मिला|मिले|मिली|देखा|छपे|लगा|लगे|निकला|निकले"
)
FINITE = rf"है|हैं|नहीं \S{{1,20}}(?:ता|ते|ती|तीं)|गा|गे|गी|गीं|सका|सके|सकी|\S{{1,20}}(?:गा|गे|गी|गीं)|{PAST}"
# What someone in the story says to others is the story.
SAID = (
    r"(?:^| )(?:ने|से) (?:\S+ ){0,4}(?:कहा|बताया|बोला|लिखा|पूछा|ट्वीट)|(?:कहा|बताया) (?:है |था |गया )?कि|(?:को) बताया|"
    r"(?:कह|बोल|पूछ|बता|लिख|समझा|चाह)(?:ता|ते|ती) (?:है|हैं|था|थे|थी|थीं)|लिखा (?:है|गया|था)|कहना (?:है|था)|अपील|दावा|लालच|झांसा"
)
_REACH = 230  # characters a headline or caption has
_TELLS = LazyPattern(rf"(?:^|[\s\"'“‘(])(?:{FINITE}) ?[\"'”’)]{{0,2}} ?[।.?!|][\"'”’)]{{0,2}}")
_TELLS_ON = LazyPattern(_TELLS.pattern + r"\W*$")


def tells(text: str) -> bool:
    """Is there a whole sentence in `text`, with a verb that tells something, and its end?"""
    return _TELLS.search(text) is not None


def tells_on(text: str) -> bool:
    """Does `text` end with such a sentence?"""
    return _TELLS_ON.search(text[-80:]) is not None


def glued_sentence(text: str, begin: int, told: frozenset[str] = frozenset()) -> int | None:
    """Where the sentence begins that is glued to the headline or caption from `begin` on; None if there is none.

    `told`: the words the article has elsewhere, folded.
    """
    stop = next((b for _, b in ends(text, begin)), len(text))
    if not tells(text[begin:]):
        return None
    for n, m in enumerate(WORD.finditer(text, begin, min(stop, begin + _REACH))):
        at = m.start() + s.at if n > 2 and (s := seam_in(m[0], told=told)) else None
        if at is None and n and text[m.start() - 1].isascii() and text[m.start() - 1].isalpha():
            at = m.start()
        if at is not None and text.count(" ", at) >= 3:
            return at
    return None
