"""Questions that are sub-headings, and those a writer or a speaker asks in passing."""

from __future__ import annotations

from vachak.article.sentences import ends
from vachak.article.structure.signs import ASKING
from vachak.article.words import fold
from vachak.lazy import LazyPattern

__all__ = ["asks", "is_answered", "question_end"]

_LONGEST = 90  # characters
_WORDS = range(2, 11)
_ANSWERED = 400  # characters of it that are looked at
_REST = 30  # characters of the paragraph below it
# Words with which a writer asks the reader in passing, a speaker his listener, or goes on with what he said.
_ASIDE = LazyPattern('["“”‘(,;:…]| में जानिए|सवाल|आइए|आखिर|जानते हैं|बताते हैं|बताएं| कि ')
_TALKING = frozenset("आप आपका आपके आपकी आपको आपने हम हमें हमारे हमारी हमारा मैं मुझे मेरा मेरी तुम तू".split())
_GOING_ON = frozenset("तो लेकिन मगर पर फिर और अब यह ये वह वे ऐसा ऐसे ऐसी इसका इसके इसकी उसका उसके क्योंकि जबकि या".split())
_OPEN = frozenset(
    "दावा है हैं था थे थी हुआ हुई होगा होगी होता होती कहा कहता कहती कहते बोले करें हो मिला मिलेगा लगेगा बदलेगा चाहिए".split()
)
_ANSWER = LazyPattern(
    "इस (?:सवाल|पर|बारे)|इसका (?:जवाब|उत्तर)|"
    "(?:जवाब|उत्तर|हां|हाँ|नहीं|जी|और|या|लेकिन|तो|क्योंकि|वो|वे|वह)(?![\u0900-\u097f])|[-:–—]"
)


def asks(text: str) -> bool:
    """Is `text` one short question as headings ask it: open, of no one, and of nothing said before?"""
    words = text.rstrip("?! ").split()
    if len(words) not in _WORDS or len(text) > _LONGEST or _ASIDE.search(text) or words[0] in _GOING_ON:
        return False
    if (
        words[-2:] == ["तो", "क्या"]
        or any(w in _TALKING for w in words)
        or (words[0] == "क्या" and words[1] not in _OPEN)
    ):
        return False
    return text.rstrip("? ").endswith("या नहीं") or any(fold(w) in ASKING for w in words)


def question_end(text: str, start: int = 0) -> int:
    """Where the question ends that `text` begins with at `start`, and that heads what follows; 0 for none."""
    mark, length = next(ends(text[start : start + _LONGEST + 2]), (0, 0))
    end = start + length
    if not mark or text[start + mark] != "?" or length > _LONGEST or not asks(text[start:end].strip()):
        return 0
    return end if is_answered(text[end : end + _ANSWERED].strip()) else 0


def is_answered(text: str) -> bool:
    """Is `text` a paragraph below a question: long enough, no answer to it in so many words, no further one?"""
    if len(text) < _REST or _ANSWER.match(text):
        return False
    mark, _ = next(ends(text), (-1, 0))
    return mark < 0 or text[mark] != "?"
