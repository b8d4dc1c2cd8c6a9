"""What cleaning works on: a stretch of one line of the source, and what became of it so far."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from vachak.article.characters import repair
from vachak.article.draft import Mark
from vachak.nouns import Dropped, Role

__all__ = ["Cut", "Passage", "Passages", "Sieve", "Step", "cut_out", "dropped", "has_words", "sift"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of source line `line`; `role` once it is known; `mark` as the markup had it.

    `kept`: the user wants it read, so no rule may drop any of it. `open_end`: the line ended in white space, as
    text does that was cut at a link. `glued`: it stood right behind another paragraph, its line end lost.
    """

    line: int
    text: str
    mark: Mark = ""
    role: Role | None = None
    kept: bool = False
    open_end: bool = False
    glued: bool = False


Passages = tuple[Passage, ...]
Sieve = tuple[Passages, tuple[Dropped, ...]]
Step = Callable[[Passages], Sieve]
Cut = tuple[int, int, str]  # from, to, reason

_WORD = re.compile(r"[^\W_]")
_ROOM = re.compile(r"[ ]{2,}")
_HOLLOW = re.compile(r"\( ?[:,;/-]? ?\)|\[ ?\]|“ ?”|‘ ?’|\"\"(?!\")")
_GAP = re.compile(r" +(?=[।,;:?!)\]”’]|\.(?!\S))")


def sift(passages: Passages, steps: Iterable[Step]) -> Sieve:
    """Send `passages` through every step: what is left, and all that was dropped on the way."""
    fallen: list[Dropped] = []
    for step in steps:
        passages, out = step(passages)
        fallen.extend(out)
    return passages, tuple(fallen)


def has_words(text: str) -> bool:
    """Is there anything to say in `text`? Punctuation alone is neither shown nor dropped."""
    return _WORD.search(text) is not None


def dropped(passage: Passage, reason: str) -> tuple[Dropped, ...]:
    """`passage` as left out; nothing where it is punctuation alone."""
    return (Dropped(passage.line, passage.text.strip(), reason),) if has_words(passage.text) else ()


def cut_out(passage: Passage, cuts: Sequence[Cut], *, apart: bool = False) -> Sieve:
    """`passage` without the stretches in `cuts` (in order, without overlap); nothing is left where no word is.

    What stood around a cut is joined; `apart` leaves two passages where the text after a cut is glued to it, as
    it is where paragraphs lost their line ends.
    """
    if not cuts:
        return (passage,), ()
    text, at = passage.text, 0
    parts: list[list[str]] = [[]]
    fallen: list[Dropped] = []
    for start, end, reason in cuts:
        parts[-1].append(text[at:start])
        fallen.append(Dropped(passage.line, text[start:end].strip(), reason))
        at = end
        if apart and text[end : end + 1].strip():
            parts.append([])
    parts[-1].append(text[at:])
    rests = (_mended(part) for part in parts)
    left = tuple(replace(passage, text=rest) for rest in rests if has_words(rest))
    return left, tuple(d for d in fallen if d.text)


def _mended(pieces: list[str]) -> str:
    """The pieces as one text, without the hollow brackets and doubled marks that cutting left."""
    text = _ROOM.sub(" ", " ".join(pieces))
    return repair(_GAP.sub("", _HOLLOW.sub(" ", text)))
