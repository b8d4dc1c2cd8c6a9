"""Sub-headings with only a space behind them: «… बढ़ सकती है मांग एचडीएफसी के …», told from a sentence by its clauses.

Hindi ends a clause with its verb, and a headline often turns that round («बढ़ी मांग»): a place where a clause is over and
the next word begins one in the story's own voice (a place, a day, an office, who says it, a word of the heading again)
is weighed. The weights are a logistic regression over 900 published sub-headings joined to their paragraphs by a space,
against the first sentences of 5,000 paragraphs, rounded; those that say so are our own estimates. What stays a
sentence in those paragraphs is ruled out before (`_may_part`). The words are in data/clauses.tsv.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from vachak.article.structure.clauses import kinds
from vachak.article.structure.openers import is_acronym
from vachak.article.structure.places import is_listed
from vachak.article.words import fold, ranks
from vachak.lazy import LazyPattern

__all__ = ["CERTAIN", "LIKELY", "TWICE", "Border", "spaced_border"]

CERTAIN = 3.0  # a border that can be taken anywhere
LIKELY = 0.25  # one that can where the article has lost other line ends
TWICE = 1.0  # one that tells of lost line ends where the article has another

_BIAS = -4.3
_WEIGHTS: Mapping[str, float] = {
    "strong": 3.6,  # the next word begins paragraphs and nothing else: «दरअसल»
    "weak": 1.6,  # it may: «इस»
    "day": 1.4,
    "place": 1.2,
    "place in": 1.8,  # a place and a postposition
    "name": 0.8,  # a rare word and a postposition
    "office": 1.3,  # «डीएम»
    "acronym": 0.5,
    "again": 2.4,  # a word the heading has
    "again, verb": -0.5,
    "title": -1.2,  # «डॉ», whose office may stand before it
    "comma behind": -0.6,
    "says": 0.4,  # «… ने», «… के मुताबिक»
    "office says": 0.7,
    "noun": 2.8,  # the word before ends headlines: «मांग»
    "bare": 1.2,  # «आपूर्ति ठप», and no verb; our own estimate
    "clause over": 3.0,  # a verb that can only end a clause, and who does or says what follows; our own estimate
    "its own clause": 3.0,  # «डब्बावालों का दर्द», and «… ने»: «का» is no part of who does it; our own estimate
    "nobody acts": -2.0,  # no verb and nobody who acts: it is what the sentence is about; our own estimate
    "turned round": 1.3,  # a noun behind a verb: «बढ़ी मांग»
    "future": 1.0,
    "perfect": 0.6,
    "command": 1.6,
    "not last": -2.2,
    "verb": 1.2,  # in the heading
    "verb, and on": 0.4,
    "ने twice": 1.1,
    "ने": -0.6,
    "turn": -2.7,  # «जो», «जब»
    "comma": -0.3,
    "two words": -0.5,
    "three words": -0.7,
    "many words": -0.2,
    "little left": -2.0,
}
_MOST = 12  # words of a heading
_REACH = 40  # words of a sentence that are looked at
_LEAST = 4  # words of the sentence behind it
_NAME = 9_000  # rank of a word rare enough for a name
_FUTURE = LazyPattern("(?:े|ए|ें|एं)(?:गा|गी|गे)$|^हो(?:गा|गी|ंगे|ंगी)$")
_PARTICIPLE = LazyPattern("(?:कर|ते|ने)$")
_INFINITIVE = LazyPattern("..(?:ने|कर)$")
_POSTPOSITIONS = frozenset("में के की से का ने को".split())
_VOICES = frozenset("मुताबिक अनुसार कहना मानना आरोप".split())
_TITLES = frozenset(map(fold, ("डॉ", "डा", "प्रो", "श्री")))
_MARKS = "?!.\"'‘’“”:,()।"


@dataclass(frozen=True, slots=True)
class Border:
    """Where a paragraph begins, the number of words before it, and the log odds that it does."""

    at: int
    count: int
    weight: float


@dataclass(frozen=True, slots=True)
class _Sentence:
    """The words of a sentence, folded and as written, and where among them what stands: told once for all borders.

    `verb`: the first verb, `turn`: the first relative or conjunction, `saying`: the first word of saying, each the
    number of words where there is none; `says`: where who does or says what follows begins.
    """

    words: Sequence[str]
    written: Sequence[str]
    verb: int
    turn: int
    saying: int
    says: Sequence[bool]


@functools.lru_cache(maxsize=1_000)  # every round asks again
def spaced_border(sentence: str) -> Border | None:
    """The likeliest border in `sentence` behind a heading that ends with a space."""
    found = list(islice(re.finditer(r"\S+", sentence), _REACH))
    read = _read([m[0] for m in found])
    places = range(2, min(_MOST + 1, len(found) - _LEAST))
    weighed = ((_weight(read, i), i) for i in places if _is_promising(read, i) and _may_part(read, i))
    weight, at = max(weighed, default=(0.0, 0))
    return Border(found[at].start(), at, weight) if at else None


def _read(written: Sequence[str]) -> _Sentence:
    words = [fold(w.strip(_MARKS)) for w in written]
    kind, none = kinds(), len(words)
    verbs = [_is_verb(w) for w in words]
    closed = [v or w in kind["turn"] or x.endswith(",") for v, w, x in zip(verbs, words, written, strict=True)]
    return _Sentence(
        words,
        written,
        next((i for i, v in enumerate(verbs) if v), none),
        next((i for i, w in enumerate(words) if w in kind["turn"]), none),
        next((i for i, w in enumerate(words) if w in kind["saying"]), none),
        [_says(words, closed, i) for i in range(min(none, _MOST + 1))],
    )


def _says(words: Sequence[str], closed: Sequence[bool], i: int) -> bool:
    """Is word `i` the first of who does or says what follows, with nothing between that closes a clause?"""
    for at in range(i + 1, min(i + 9, len(words) - 1)):
        if closed[at - 1]:
            return False
        if words[at] == "ने" or (words[at] in ("के", "का") and words[at + 1] in _VOICES):
            return True
    return False


def _is_promising(s: _Sentence, i: int) -> bool:
    """Can a border before word `i` weigh enough: does a headline end there, or a paragraph begin, by one word?"""
    kind, last, word = kinds(), s.words[i - 1], s.words[i]
    if s.says[i] or last in kind["last"] or last in kind["bare"]:
        return True
    opens = word in kind["strong"] or word in kind["beginner"] or word in kind["day"] or word in kind["person"]
    return opens or word in s.words[:i] or is_listed(word)


def _may_part(s: _Sentence, i: int) -> bool:
    """Can a heading end before word `i` at all?"""
    before, word, follows = s.words[i - 1], s.words[i], s.words[i + 1]
    if not before or not word or s.written[i - 1][-1] in ",;:-–(।" or before[-1].isdigit():
        return False
    if not _may_begin(word, follows) or any(w in kinds()["saying"] for w in s.words[i - 2 : i]):
        return False
    if _goes_on(before, word, follows) if _is_verb(before) else word in kinds()["adverb"]:
        return False
    if before in kinds()["attribute"] and s.words[i - 2] in ("लिए", "में", "पर", "से", "द्वारा"):
        return False
    if s.words[i - 2] not in ("का", "की", "के") or word in kinds()["strong"] or s.verb < i:
        return True  # else «मरीजों की संख्या …», what the sentence is about, unless someone acts
    return (s.words[i - 2] == "का" or before in kinds()["last"]) and s.says[i]


def _may_begin(word: str, follows: str) -> bool:
    """Can a paragraph begin with `word`: no verb, nothing that only goes on a clause, no «बता» but «बता दें»?"""
    if word in kinds()["not_first"] or _is_verb(word) or _INFINITIVE.search(word):
        return False
    return word != "बता" or follows == "दें"


def _goes_on(verb: str, word: str, follows: str) -> bool:
    """Does the clause go on behind its verb: «… होनी है वहीं …», «… किया गया गोरखपुर का युवक», «जूझ रहे भारत में»?"""
    if word == "वहीं" or (verb in kinds()["perfect"] and follows in ("का", "की", "के")):
        return True
    return verb in kinds()["perfect"] and not _ends_clause(verb) and word not in kinds()["strong"]


def _weight(s: _Sentence, i: int) -> float:
    """How likely it is that a heading ends before word `i`, as log odds."""
    return _BIAS + sum(_WEIGHTS[sign] for sign in (*_signs_before(s, i), *_signs_behind(s, i)))


def _signs_before(s: _Sentence, i: int) -> Iterator[str]:
    kind, last = kinds(), s.words[i - 1]
    signs = {
        "noun": last in kind["last"],
        "bare": last in kind["bare"],
        "clause over": _is_over(s, i),
        "its own clause": s.says[i] and _owns(s.words, i),
        "nobody acts": not (s.verb < i or s.says[i] or s.words[i] in kind["strong"] or last in kind["bare"]),
        "turned round": _is_verb(s.words[i - 2]) and not _is_verb(last) and last not in kind["not_last"],
        "future": _FUTURE.search(last) is not None,
        "perfect": last in kind["perfect"],
        "command": last in kind["command"],
        "not last": last in kind["not_last"],
        "verb": s.verb < i,
        "verb, and on": s.verb < i and any(w in kind["finite"] for w in s.words[: i - 1]),
        "ने": "ने" in s.words[:i],
        "turn": s.turn < i,
        "comma": any(w.endswith(",") for w in s.written[:i]),
        "two words": i == 2,
        "three words": i == 3,
        "many words": i > 8,
    }
    return (sign for sign, holds in signs.items() if holds)


def _signs_behind(s: _Sentence, i: int) -> Iterator[str]:
    kind, word, follows = kinds(), s.words[i], s.words[i + 1]
    strong, place, office = word in kind["strong"], is_listed(word), word in kind["person"]
    again = len(word) > 2 and word in s.words[:i] and word not in kind["not_last"]
    signs = {
        "strong": strong,
        "weak": word in kind["beginner"] and not strong and word not in kind["adverb"],
        "day": word in kind["day"],
        "place": place,
        "place in": place and follows in _POSTPOSITIONS,
        "name": not place and follows in _POSTPOSITIONS and ranks().get(word, _NAME + 1) > _NAME,
        "office": office,
        "acronym": is_acronym(word),
        "again": again,
        "again, verb": again and s.verb < i,
        "title": word in _TITLES,
        "comma behind": s.written[i].endswith(","),
        "says": s.says[i],
        "office says": s.says[i] and office,
        "ने twice": s.says[i] and "ने" in s.words[:i],
        "little left": len(s.words) - i < 7,
    }
    return (sign for sign, holds in signs.items() if holds)


@functools.lru_cache(maxsize=50_000)
def _is_verb(word: str) -> bool:
    return any(word in kinds()[k] for k in ("finite", "perfect", "command")) or _FUTURE.search(word) is not None


def _ends_clause(verb: str) -> bool:
    """Does `verb` end a clause, whatever stands behind it: no attribute of the doer of the next one?"""
    return verb in kinds()["finite"] or verb in kinds()["nominative"] or _FUTURE.search(verb) is not None


def _is_over(s: _Sentence, i: int) -> bool:
    """Is a clause over before word `i`, with its verb or turned round, and does who acts next begin there?"""
    if not s.says[i] or s.turn < i or s.saying < i:
        return False
    last, word = s.words[i - 1], s.words[i]
    if _ends_clause(last):
        return s.words[i + 1] in _POSTPOSITIONS or word in kinds()["person"] or is_listed(word)
    noun = not _is_verb(last) and not _PARTICIPLE.search(last) and last not in kinds()["person"]
    return noun and _ends_clause(s.words[i - 2]) and not s.written[i - 2].endswith(",")


def _owns(words: Sequence[str], i: int) -> bool:
    """Do the words before `i` name a thing and its owner, the thing masculine and no doer («सुरक्षा का भी इंतजाम»)?"""
    last = words[i - 1] in kinds()["last"] or words[i - 1] in kinds()["bare"]  # «मुआवजे का प्रकरण तैयार»
    at = i - 3 if i > 3 and (words[i - 2] in ("भी", "ही") or (last and words[i - 3] == "का")) else i - 2
    return at > 0 and words[at] == "का" and "है" not in words[:i] and not _PARTICIPLE.search(words[i - 1])
