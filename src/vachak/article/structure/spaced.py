"""Sub-headings with only a space behind them: «… बढ़ सकती है मांग एचडीएफसी के …», told from a sentence by its words.

Hindi ends a clause with its verb, and a headline often turns that round («बढ़ी मांग»); the paragraph below says again
what its heading says, and begins with a place, a day, an office, who says it. Each such sign (signs.py) has a weight
in data/signs.tsv, learned as a logistic regression: data/README.md.
"""

from __future__ import annotations

import functools
import importlib.resources
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from vachak.article.structure.clauses import kinds
from vachak.article.structure.seams import NEVER_LAST
from vachak.article.structure.signs import CASES, GENITIVES, PARTICLES, Words, around, behind, is_verb, read, signs
from vachak.article.words import WORD, is_known, ranks

__all__ = ["AMID", "CERTAIN", "GLUED", "LIKELY", "TWICE", "Border", "joined_weight", "spaced_border"]

CERTAIN = -0.1  # a border that can be taken anywhere
LIKELY = -0.5  # one that can where the article has lost other line ends
AMID = 1.2  # one that can amid a paragraph
GLUED = -0.5  # one that can in a paragraph that is itself glued to the one above
TWICE = 0.2  # one that tells of lost line ends where the article has another

_MOST = 12  # words of a heading
_REACH = 40  # words of a sentence that are looked at
_LEAST = 4  # words of the sentence behind it
_FAR = -0.8  # log odds by the words around a border below which the others do not count: 1 heading in 100 has less
_TALKING = frozenset("आप आपका आपके आपकी आपको हम हमें हमारे हमारी मैं मुझे".split())  # in a heading only as its subject
_CLAIMED = frozenset("दावे दावा कैप्शन नाम संदेश मैसेज".split())  # with which a picture is shown
_UP = frozenset("उफान चरम अलर्ट हड़ताल धरने पटरी कगार दांव निशाने जोरों रडार".split())  # «नदी उफान पर», a whole headline
_NAME = 5  # words of a name
_VOICE = frozenset(("strong", "turn", "day"))  # what stories begin sentences with, and of 2,100 headings 12
_SIGNS = "-–—•*#@(["  # what an item begins with
_OPEN = ",;-–(।?"  # marks no heading ends with


@dataclass(frozen=True, slots=True)
class Border:
    """Where a paragraph begins, the number of words before it, and the log odds that it does.

    `lead`: by how much they exceed those of the next likely place.
    """

    at: int
    count: int
    weight: float
    lead: float


@functools.cache
def _weights() -> Mapping[str, float]:
    table = importlib.resources.files("vachak.article").joinpath("data/signs.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines()[1:])
    return {sign: float(weight) for sign, weight in rows}


@functools.lru_cache(maxsize=1_000)  # every round asks again
def spaced_border(sentence: str, most: int = _MOST) -> Border | None:
    """The likeliest border in `sentence` behind a heading of at most so many words that ends with a space."""
    found = list(islice(re.finditer(r"\S+", sentence), _REACH))
    if len(found) < _LEAST + 2:
        return None
    words = read([m[0] for m in found])
    if words.classes[0] in _VOICE or words.written[0][0] in _SIGNS:
        return None  # the story's own voice, an item
    likely = sorted(_weighed(words, most), reverse=True)[:2]
    if not likely:
        return None
    weight, at = likely[0]
    return Border(found[at].start(), at, weight, weight - likely[-1][0] if len(likely) > 1 else math.inf)


def _weighed(s: Words, most: int) -> Iterator[tuple[float, int]]:
    """The log odds of each place in `s` that may be a border, and the place."""
    for i in range(2, min(most + 1, len(s.folded) - _LEAST)):
        if _may_part(s, i) and (weight := _sum(around(s, i)) + _weights()["bias"]) > _FAR:
            yield weight + _sum(behind(s, i)), i


def _sum(found: Iterable[str]) -> float:
    weights = _weights()
    return sum(weights.get(sign, 0.0) for sign in found)


def joined_weight(sentence: str, at: int) -> float:
    """The log odds that a paragraph begins at `at` in `sentence`, amid what is written as one word."""
    head = sentence[:at].split()
    words = read([*head, *sentence[at:].split()][:_REACH])
    i = len(head)
    if not 2 <= i < len(words.folded) - 1:
        return 0.0
    return _weights()["bias"] + _sum(signs(words, i))


def _goes_on(s: Words, i: int) -> bool:
    """Does word `i` go on the sentence, however like a paragraph it begins?

    «… की तस्वीर इस दावे के साथ वायरल है», «रेल व्यवस्था दुनिया की सबसे पुरानी है», «… कहर दिखा पुणे में, लेकिन …»,
    «टिहरी से आए मरीज बलवीर सिंह ने कहा», «प्रदर्शन कर रहे सुशांत बेहेरा ने कहा».
    """
    word, behind = s.folded[i], s.folded[i + 1 : i + _NAME + 1]
    if word == "इस" and behind[0] in _CLAIMED:
        return True
    if s.written[i + 1] in ("में,", "पर,") or any(b == "सबसे" and a in GENITIVES for a, b in pairwise(behind[:4])):
        return True
    return _is_named(s, i, behind[: behind.index("ने")] if "ने" in behind else [])


def _is_named(s: Words, i: int, behind: Sequence[str]) -> bool:
    """Does a name go on before word `i`: behind who bears it, or between it and a second one no one knows?"""
    if s.folded[i - 1] in kinds()["human"] and not kinds()["name"].isdisjoint(behind):
        return True
    surname = behind == [] and s.folded[i + 1] == "ने" and s.folded[i] not in ranks()
    return surname and not s.verbs[i - 1] and s.folded[i - 1] not in kinds()["last"]


def _is_open(words: Sequence[str]) -> bool:
    """Does a bracket stand open behind `words`?"""
    return sum(w.count("(") - w.count(")") for w in words) != 0


def _may_part(s: Words, i: int) -> bool:
    """Can a heading end before word `i` at all?"""
    last, word = s.folded[i - 1], s.folded[i].split("-", 1)[0]
    if not last or not word or s.written[i - 1][-1] in _OPEN or word in PARTICLES:
        return False
    if last in CASES and not (last == "पर" and s.folded[i - 2] in _UP):
        return False
    if s.written[i - 1].rsplit("-", 1)[-1] in NEVER_LAST or last[-1].isdigit() or _is_open(s.written[:i]):
        return False
    if not _TALKING.isdisjoint(s.folded[1:i]):
        return False
    if WORD.fullmatch(last) and not is_known(last):
        return False  # it may be two: «बधाईमिस इंडिया ने»
    if _goes_on(s, i):
        return False
    return word not in kinds()["turn"] and not (is_verb(word) and word in kinds()["not_first"])
