"""Sub-headings whose line end was lost: cut from the paragraph they are glued to.

«… का बड़ा दावासरकार ने …»: a word no one knows, that is two known words, near the start of a line or of
a sentence and with no sentence end before it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from vachak.article.passage import Passage
from vachak.article.words import fold, ranks

__all__ = ["split_glued"]

_WORD = re.compile("[\u0900-\u0963\u0970-\u097f\u200c\u200d]+")
_STOP = re.compile(r"[।|!?]|\.(?=\s)")
_LONGEST = 16  # words in a heading
_RARE = 12_000  # words beyond this rank are as often the chance halves of a third
_STARTS = frozenset("कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहअआइईउऊऋएऐओऔऑऍ")


def split_glued(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The passages with every glued heading as a passage of its own."""
    counts = Counter(fold(word) for p in passages for word in _WORD.findall(p.text))
    own = frozenset(word for word, count in counts.items() if count > 1)
    return tuple(q for p in passages for q in (_split(p, own) if p.role is None and not p.mark else (p,)))


def _split(passage: Passage, own: frozenset[str]) -> Iterator[Passage]:
    cut = _glue(passage.text, own)
    if cut is None:
        yield passage
    else:
        yield replace(passage, text=passage.text[:cut], role="heading")
        yield replace(passage, text=passage.text[cut:])


def _glue(text: str, own: frozenset[str]) -> int | None:
    """Where the paragraph begins that a heading at the start of `text` is glued to, or None."""
    for count, word in enumerate(_WORD.finditer(text)):
        if count >= _LONGEST or _ends_sentence(text[: word.start()]):
            return None
        at = None if fold(word[0]) in own else _seam(word[0])
        if at is not None and count >= 2:
            return word.start() + at
    return None


def _ends_sentence(before: str) -> bool:
    """Is there a sentence end in `before`? A point after one syllable is an initial («एस. जयशंकर»)."""
    return any(m[0] != "." or _letters_before(before, m.start()) > 2 for m in _STOP.finditer(before))


def _letters_before(text: str, end: int) -> int:
    return end - (max(text.rfind(" ", 0, end), text.rfind(".", 0, end)) + 1)


def _seam(word: str) -> int | None:
    """Where an unknown word falls into two known ones: the two most frequent, each of two letters or more."""
    known = ranks()
    if fold(word) in known:
        return None
    cuts = [i for i in range(2, len(word) - 1) if word[i] in _STARTS and word[i - 1] != "\u094d"]
    halves = [(fold(word[:i]), fold(word[i:]), i) for i in cuts]
    seams = [(known[a] * known[b], i) for a, b, i in halves if max(known.get(a, _RARE), known.get(b, _RARE)) < _RARE]
    return min(seams)[1] if seams else None
