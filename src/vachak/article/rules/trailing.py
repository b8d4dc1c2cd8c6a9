"""Headlines of other articles whose line end was lost: glued to the story's last sentence, or to one amid it.

«… केस दर्ज है।IRCTC ने जारी की 30 ट्रेनों की नई लिस्ट»: no line announces it, so that it has to read as no sentence
does. A last sentence of the story that lost its danda ends with a verb that tells, and knows the story's words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from vachak.article.calls import CALL
from vachak.article.passage import Passage, Passages, Sieve, dropped
from vachak.article.rules.prose import FINITE
from vachak.article.rules.strays import is_foreign
from vachak.article.sentences import ends
from vachak.article.structure.headings import is_headline_like
from vachak.article.words import CLOSED, counted, fold
from vachak.lazy import LazyPattern
from vachak.nouns import Dropped

__all__ = ["drop_trailing"]

_REASON = "headline of another article"
_ROUNDS = 4  # one can hide another
_FEWEST = 5  # spaces of a headline
_TOLD = 150  # characters of a story that can be over
_SEEN = 200  # characters before the end in which one may be glued to a word

_LABEL = r"(?:[Ff]act ?[Cc]heck|फैक्ट ?चेक|फ़ैक्ट ?चेक|VIDEO|Video|वीडियो|PHOTOS?|तस्वीरें|EXCLUSIVE|Explainer|पड़ताल) ?[:ः|]"
_LOOK = f"(?:{CALL})(?! (?:ग|जा))"
_ASKS = LazyPattern(
    rf"^{_LABEL}|(?:^|[,:ः–-] ?){_LOOK} |{_LOOK} (?:क्यों|कैसे|क्या|वजह|सच|पूरा मामला|पूरी डिटेल)\S{{0,6}}$|"
    r" (?:दिया|दी) (?:ये|यह) (?:बड़ी |बड़ा |खास )?\S{2,12}$"
)
# Behind a verb whose danda was lost: «… नहीं कियाजानिए क्या …».
_GLUED = LazyPattern(rf"(?<=[\u0900-\u0963])(?:{_LABEL}|(?:जानिए|जानिये|देखिए|पढ़िए) )")
_TELLS = LazyPattern(
    rf"(?:^| )(?:{FINITE}|हूं|हो|की|दी|ली|करें|लें|दें|रहें|जाए|जाएं|चाहिए|नहीं|पाई|पाए|"
    r"(?:हो|जा|कर|सक|दे|ले|रह)(?:ता|ते|ती)|\S{1,12}(?:ें|एं|िए|िये|ाया|ाई|ाए|ायी|ाये)|"
    r"(?:बांट|मांग|भेज|रख|सौंप|छोड|छोड़|पहुंच|पहुँच|चल|उठ|देख|सुन|बच|मार|तोड|तोड़|जोड|जोड़|पकड|पकड़)(?:ा|े|ी|ीं))"
    r"[\"'”’]{0,2} ?[?!]?$"
)
# The writer speaking to the reader, what somebody says, a list that follows; and what goes on a sentence.
_STORY = LazyPattern(r" कि(?: |,)|[\"“”]|[:–-]$|आइए|आइये|जानते हैं|बताते हैं|बताएंगे|सवाल (?:है|ये|यह|उठ)")
_GOES_ON = LazyPattern(
    r"(?:और|लेकिन|मगर|जबकि|वहीं|हालांकि|इस|इन|उन|उस|यह|ये|वे|वह|हम|तो|अब|ऐसे|साथ|जिस|जिन|जो|मैं|आप|फिर)"
    r"(?:[ ,]|का |के |की |को |ने |में |से )"
)


def drop_trailing(passages: Passages) -> Sieve:
    """Drop headlines of other articles from the story's end, and those that call or ask the reader in from amid it."""
    passages, fallen = _without_called(passages)
    for _ in range(_ROUNDS):
        parted = _parted(passages)
        if not _is_told(parted[:-1]) or not _is_link(parted[-1], _words(parted)):
            break
        passages, fallen = parted[:-1], (*fallen, *dropped(parted[-1], _REASON))
    return passages, fallen


def _without_called(passages: Passages) -> Sieve:
    """The passages without headlines that call or ask the reader in, glued to the end of a paragraph."""
    pairs = enumerate(pairwise(passages))
    found = [i for i, (p, below) in pairs if i > 1 and p.glued and below.line != p.line and _calls(p.text)]
    story = _words(passages) if found else Counter[str]()
    gone = {i for i in found if _is_link(passages[i], story)}
    fallen: tuple[Dropped, ...] = tuple(d for i in sorted(gone) for d in dropped(passages[i], _REASON))
    return tuple(p for i, p in enumerate(passages) if i not in gone), fallen


def _calls(text: str) -> bool:
    """Does it end with a call, or ask the reader in («Fact Check: …, जानिए कितना सच?»)?"""
    return text.endswith("!") or (text.endswith("?") and _ASKS.search(text) is not None)


def _parted(passages: Passages) -> Passages:
    """The passages, the last of them parted where a headline is glued to a sentence that lost its danda."""
    last = passages[-1] if passages else None
    if last is None or not _is_loose(last):
        return passages
    start = max((end for _, end in ends(last.text[:-1])), default=0)
    at = next(_seams(last.text, max(start, len(last.text) - _SEEN)), None)
    if at is None:
        return passages
    return (*passages[:-1], replace(last, text=last.text[:at]), replace(last, text=last.text[at:], glued=True))


def _seams(text: str, start: int) -> Iterator[int]:
    for m in _GLUED.finditer(text, start):
        if fold(text[: m.start()].rsplit(" ", 1)[-1]) in CLOSED:
            yield m.start()


def _is_told(passages: Passages) -> bool:
    """Are they a story that can be over?"""
    return sum(len(p.text) for p in passages) >= _TOLD


def _is_loose(p: Passage) -> bool:
    """May rules take of it: no item, no heading of the markup, nothing the user keeps?"""
    return not (p.kept or p.mark) and p.role in (None, "heading")


def _words(story: Passages) -> Counter[str]:
    return counted(p.text for p in story)


def _is_link(p: Passage, story: Counter[str]) -> bool:
    """Is the passage the headline of another article: glued, and reading as no sentence does? `story`: its words.

    Where it asks the reader in, by its form; else it has no verb that tells, and is about something else.
    """
    text = p.text
    if not (p.glued and _is_loose(p)) or text.count(" ") < _FEWEST or _STORY.search(text):
        return False
    if not is_headline_like(replace(p, text=text.rstrip("!"))):
        return False
    begun = _GOES_ON.match(text) is None
    if begun and _ASKS.search(text):
        return True
    foreign = is_foreign(text, story)
    return foreign and (_ASKS.search(text) is not None or (begun and not _TELLS.search(text)))
