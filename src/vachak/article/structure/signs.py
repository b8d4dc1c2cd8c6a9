"""What tells, word by word, whether a heading ends and a paragraph begins before a word: the signs that are weighed.

A sign is a short string, as `cb=day` (the class of the first word behind is a day). Their weights are learned
(data/README.md) and stand in data/signs.tsv; the learner and the reader both ask `signs`.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vachak.article.structure.clauses import kinds
from vachak.article.structure.places import is_listed
from vachak.article.words import fold, ranks
from vachak.lazy import LazyPattern

__all__ = ["ASKING", "CASES", "GENITIVES", "PARTICLES", "Words", "around", "behind", "is_verb", "read", "signs"]

_MARKS = "?!.\"'‘’“”:,()।"
_FUTURE = LazyPattern("(?:े|ए|ें|एं)(?:गा|गी|गे)$|^हो(?:गा|गी|ंगे|ंगी)$")
_CLASSES = (
    "finite perfect command bare day strong person turn beginner last not_last not_first".split()
)  # the first that has a word is its class
GENITIVES = frozenset("का की के".split())
_POSTPOSITIONS = frozenset("में के की का से ने को पर".split())
CASES = frozenset((*_POSTPOSITIONS, "और", "कि", "एवं", "व", "या"))
PARTICLES = frozenset("का की के को ने से में पर और कि भी ही तो".split())
_VOICES = frozenset("मुताबिक अनुसार कहना मानना आरोप".split())
ASKING = frozenset(map(fold, "क्या क्यों कैसे कब कहां कौन किसने किस कितना कितने कितनी कैसा कैसी किसकी किसका".split()))
_RANKS = ((200, "1"), (1_000, "2"), (4_000, "3"), (10_000, "4"))  # of nouns: how frequent each class of them is
_STEM = 4  # letters two words share that are the same word in another form
_COMMON = 150  # rank of a word that says nothing of what a heading is about
_BELOW = 25  # words of the paragraph in which the heading's are looked for
_NEAR = 5
_PHRASE = 9  # words to the one that tells who acts


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a sentence, as written and folded, and what each is: told once for all its borders."""

    written: Sequence[str]
    folded: Sequence[str]
    classes: Sequence[str]
    verbs: Sequence[bool]
    stems: Sequence[str]
    telling: Sequence[bool]


def read(written: Sequence[str]) -> Words:
    """The words of one sentence."""
    folded = [fold(w.strip(_MARKS)) for w in written]
    return Words(
        written,
        folded,
        [_class(w) for w in folded],
        [is_verb(w) for w in folded],
        [w[:_STEM] for w in folded],
        [_tells(w) for w in folded],
    )


@functools.lru_cache(maxsize=10_000)
def is_verb(word: str) -> bool:
    """Is the folded `word` a form that ends a clause?"""
    return any(word in kinds()[k] for k in ("finite", "perfect", "command")) or _FUTURE.search(word) is not None


@functools.lru_cache(maxsize=10_000)
def _class(word: str) -> str:
    """What the folded `word` does in a clause, or how frequent a noun it is."""
    if _FUTURE.search(word):
        return "future"
    named = next((k for k in _CLASSES if word in kinds()[k]), None)
    if named or word in GENITIVES:
        return named or "genitive"
    if is_listed(word):
        return "place"
    if word[:1].isdigit() or word.isascii():
        return "number" if word[:1].isdigit() else "latin"
    if word.endswith(("ने", "ों", "ओं")):
        return "infinitive" if word.endswith("ने") else "oblique"
    rank = ranks().get(word)
    return "n" + ("x" if rank is None else next((name for most, name in _RANKS if rank < most), "5"))


@functools.lru_cache(maxsize=10_000)
def _tells(word: str) -> bool:
    """Does the folded `word` say what a heading is about?"""
    return len(word) > 2 and word not in kinds()["not_last"] and ranks().get(word, _COMMON + 1) > _COMMON


def signs(s: Words, i: int) -> Iterator[str]:
    """The signs for and against a border before word `i`; 2 <= i < the number of words - 1."""
    yield from around(s, i)
    yield from behind(s, i)


def behind(s: Words, i: int) -> Iterator[str]:
    """Those of the whole heading and the whole paragraph."""
    yield from _heading(s, i)
    yield from _paragraph(s, i)
    yield from _repeated(s, i)
    yield from _crossed(s, i)


def around(s: Words, i: int) -> Iterator[str]:
    """What the two words on either side are."""
    w, c = s.folded, s.classes
    yield "a=" + w[i - 1]
    yield "a2=" + w[i - 2]
    yield "b=" + w[i]
    yield "b2=" + w[i + 1]
    yield "ca=" + c[i - 1]
    yield "ca2=" + c[i - 2]
    yield "cb=" + c[i]
    yield "cb2=" + c[i + 1]
    yield f"ca2ca={c[i - 2]} {c[i - 1]}"
    yield f"cbcb2={c[i]} {c[i + 1]}"
    yield f"cacb={c[i - 1]} {c[i]}"
    yield "sa=" + w[i - 1][-2:]
    yield f"csa={c[i - 1]} {w[i - 1][-1:]}"


def _heading(s: Words, i: int) -> Iterator[str]:
    """What the words before it are, all together."""
    w = s.folded[:i]
    verb = any(s.verbs[:i])
    yield f"n={i if i < 9 else 9 if i < 11 else 11}"
    yield f"verb={verb:d}"
    yield f"verbs={s.verbs[i - 1]:d}{s.verbs[i - 2]:d}"
    if s.written[i - 1][-1] in ",;:-–(।":
        yield "mark=" + s.written[i - 1][-1]
    if any(x.endswith(",") for x in s.written[:i]):
        yield "comma"
    if any(x in ASKING for x in w):
        yield "asks"
    if any(x in kinds()["turn"] for x in w):
        yield "turn"
    if w[-1] in CASES:
        yield "case last"
    at = next((j for j in range(i - 1, -1, -1) if w[j] in _POSTPOSITIONS), -1)
    yield f"case={w[at] if at >= 0 else '-'}{verb:d}"
    yield f"from case={i - 1 - at if at >= 0 else 9}"
    if "ने" in w:
        behind = range(i - 1 - w[::-1].index("ने") + 1, i)
        yield f"acted={any(s.verbs[j] or w[j].endswith(('ाया', 'ाई', 'ाए', 'ाने')) for j in behind):d}"


def _paragraph(s: Words, i: int) -> Iterator[str]:
    """What the words behind it are, all together."""
    w, n = s.folded, len(s.folded)
    if w[i] in PARTICLES:
        yield "particle"
    for k in (1, 2):
        yield (
            f"b{k + 1} case={s.classes[i] + ' ' if k == 1 else ''}{w[i + k]}"
            if (i + k < n and w[i + k] in _POSTPOSITIONS)
            else f"b{k + 1} case=-"
        )
    yield "first case=" + next((w[j] for j in range(i, min(n, i + 6)) if w[j] in _POSTPOSITIONS), "-")
    yield f"left={min(5, (n - i) // 4)}"
    yield f"to verb={min(7, (next((j for j in range(i, n) if s.verbs[j]), n) - i) // 2)}"
    if any(x.endswith(",") for x in s.written[i : i + 3]):
        yield "comma behind"
    if any(x in ASKING for x in w[i : i + 8]):
        yield "asks behind"
    if _says(s, i):
        yield "says"
        yield "says " + s.classes[i - 1]
        if "ने" in w[:i]:
            yield "says twice"


def _crossed(s: Words, i: int) -> Iterator[str]:
    """What is one thing behind a clause, and another behind a mere name of a thing."""
    n = len(s.folded)
    verb = "v" if s.verbs[i - 1] else "vn" if s.verbs[i - 2] else "n" if not any(s.verbs[:i]) else "m"
    says = _says(s, i)
    case = s.folded[i + 1] if s.folded[i + 1] in _POSTPOSITIONS else "-"
    told = {s.stems[j] for j in range(i) if s.telling[j]}
    again = min(2, len(told.intersection(s.stems[i : i + _BELOW])))
    yield f"x={verb} {says:d} {again}"
    yield f"x={verb} {s.classes[i]}"
    yield f"x={verb} {case} {again}"
    yield f"x={verb} last {s.classes[i - 1]} {says:d}"
    yield f"x={verb} n{min(i, 6)} {says:d}"
    yield f"x={verb} to verb {min(6, next((j for j in range(i, n) if s.verbs[j]), n) - i)}"
    yield f"x={verb} left {min(5, (n - i) // 4)}"
    yield f"x={s.folded[i - 2] if s.folded[i - 2] in _POSTPOSITIONS else '-'} {s.classes[i - 1]} {says:d}"


def _says(s: Words, i: int) -> bool:
    """Is word `i` the first of who does or says what follows, with nothing between that closes a clause?"""
    for at in range(i + 1, min(i + _PHRASE, len(s.folded) - 1)):
        above = s.folded[at - 1]
        if s.verbs[at - 1] or above in kinds()["turn"] or s.written[at - 1].endswith(","):
            return False
        if s.folded[at] == "ने" or (s.folded[at] in ("के", "का") and s.folded[at + 1] in _VOICES):
            return True
    return False


def _repeated(s: Words, i: int) -> Iterator[str]:
    """How much of the heading the paragraph says again."""
    told = {s.stems[j] for j in range(i) if s.telling[j]}
    again = told.intersection(s.stems[i : i + _BELOW])
    yield f"again={min(len(again), 4)}"
    yield f"again near={min(len(told.intersection(s.stems[i : i + _NEAR])), 3)}"
    if told:
        yield f"again of all={4 * len(again) // len(told)}"
    if s.telling[i] and s.stems[i] in told:
        yield "again first"
    if s.telling[0] and s.folded[0] == s.folded[i]:
        yield "first again"
    if any(x in s.folded[i : i + _BELOW] for x in s.folded[:i] if x[:1].isdigit()):
        yield "number again"
