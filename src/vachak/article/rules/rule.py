"""What a rule is, and the three ways it is applied: to whole lines, to sentences, and to pieces inside a line.

A rule's `pattern` must be linear: bounded repetition, no nested quantifiers. `needs` keeps it fast: the pattern
is tried only where one of these strings stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from vachak.article.folding import plain, plain_pattern
from vachak.article.passage import Cut, Passage, Passages, Sieve, Step, cut_out, dropped
from vachak.article.rules.prose import tells_on
from vachak.article.sentences import spans
from vachak.lazy import LazyPattern
from vachak.nouns import Dropped

# After a word: \\b does not know that a vowel sign belongs to it.
END = r"(?![\w\u0900-\u097f])"

__all__ = ["END", "Piece", "Rule", "cut_each", "cut_pieces", "drop_lines", "drop_sentences", "rule"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line or sentence of at most `most` characters in which `pattern` is found is not the story.

    The patterns see folded text (folding.plain), and are themselves folded; what matches `unless` is the story.
    """

    reason: str
    needs: tuple[str, ...]
    pattern: LazyPattern
    most: int = 200
    unless: LazyPattern | None = None
    whole: bool = False  # the line is one thing, whatever its other sentences say

    def matches(self, text: str, folded: str) -> bool:
        """Is `text` (`folded` is the same, folded) of this kind?"""
        if len(text) > self.most or not (not self.needs or any(need in folded for need in self.needs)):
            return False
        if self.unless is not None and self.unless.search(folded):
            return False
        return self.pattern.search(folded) is not None


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a line that is not the story: what `pattern` finds in the text as it stands, or its group "cut"."""

    reason: str
    needs: tuple[str, ...]
    pattern: LazyPattern
    apart: bool = False  # it stood between two paragraphs

    def cuts(self, text: str) -> Iterator[Cut]:
        """Where it stands in `text`."""
        if self.needs and not any(need in text for need in self.needs):
            return
        group = "cut" if "cut" in self.pattern.groupindex else 0
        for m in self.pattern.finditer(text):
            start, end = m.span(group)
            if end > start:
                yield start, end, self.reason


def rule(reason: str, pattern: str, needs: str = "", *, most: int = 200, unless: str = "", whole: bool = False) -> Rule:
    """A rule from patterns written as people read them; `needs` are parted by «|»."""
    other = LazyPattern(lambda: plain_pattern(unless)) if unless else None
    return Rule(
        reason,
        tuple(plain(need) for need in needs.split("|") if need),
        LazyPattern(plain_pattern(pattern)),
        most,
        other,
        whole,
    )


def drop_lines(*rules: Rule) -> Step:
    """A step that drops every line one of `rules` matches, but for the sentences that tell something beside it."""

    def judge(passage: Passage) -> Sieve:
        folded = plain(passage.text) if len(passage.text) <= longest else ""
        found = next((r for r in rules if folded and r.matches(passage.text, folded)), None)
        if found is None:
            return (passage,), ()
        if found.whole:
            return (), dropped(passage, found.reason)
        matched = [(a, b, found.matches(s := passage.text[a:b], plain(s))) for a, b in spans(passage.text)]
        if any(not hit and tells_on(passage.text[a:b]) for a, b, hit in matched[: len(matched) * (len(matched) > 1)]):
            return cut_out(passage, tuple((a, b, found.reason) for a, b, hit in matched if hit), apart=True)
        return (), dropped(passage, found.reason)

    longest = max(r.most for r in rules)
    return cut_each(judge)


def drop_sentences(*rules: Rule) -> Step:
    """A step that drops every sentence one of `rules` matches."""
    needs = tuple(sorted({need for r in rules for need in r.needs}))

    def judge(passage: Passage) -> Sieve:
        folded = plain(passage.text)
        if not any(need in folded for need in needs):
            return (passage,), ()
        return cut_out(passage, tuple(_sentence_cuts(passage.text, rules)), apart=True)

    return cut_each(judge)


def _sentence_cuts(text: str, rules: tuple[Rule, ...]) -> Iterator[Cut]:
    longest = max(r.most for r in rules)
    for start, end in _sentences(text):
        if end - start > longest:
            continue
        sentence = text[start:end]
        folded = plain(sentence)
        found = next((r for r in rules if r.matches(sentence, folded)), None)
        if found:
            yield start, end, found.reason


# «… के लिए क्लिक करेंपड़ताल में …»: what the page asks for, and a paragraph glued to it. «… हो जाएगी.Download the App»:
# a point that `ends` takes for one inside an address; «… की है.khabar.in की हर खबर …».
_ASKED = LazyPattern(
    "(?:(?:करें|देखें|पढ़ें|जाएं)(?!गे|गी|गा)|(?<=[\u0900-\u097f] )\\*)(?=[\u0904-\u0939])|"
    "(?<=[\u0900-\u097f]{2}[.!?])(?=[A-Z][A-Za-z]{1,20}[ :]|"
    r"[A-Za-z][A-Za-z0-9]{1,20}\.(?:co\.in|in|com|org|net|news) )"
)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    for start, end in spans(text):
        for m in _ASKED.finditer(text, start, end):
            yield start, m.end()
            start = m.end()
        yield start, end


def cut_pieces(*pieces: Piece) -> Step:
    """A step that cuts every piece of one of these kinds out of its line, kind by kind."""

    def judge(passage: Passage) -> Sieve:
        fallen: list[Dropped] = []
        left: Passages = (passage,)
        for piece in pieces:
            sieves = [cut_out(p, tuple(piece.cuts(p.text)), apart=piece.apart) for p in left]
            left = tuple(p for kept, _ in sieves for p in kept)
            fallen.extend(d for _, out in sieves for d in out)
        return left, tuple(fallen)

    return cut_each(judge)


def cut_each(judge: Callable[[Passage], Sieve]) -> Step:
    """A step that judges every line by itself, but for those the user keeps."""

    def step(passages: Passages) -> Sieve:
        return _gathered(judge(p) if not p.kept else ((p,), ()) for p in passages)

    return step


def _gathered(sieves: Iterable[Sieve]) -> Sieve:
    kept: list[Passage] = []
    fallen: list[Dropped] = []
    for left, out in sieves:
        kept.extend(left)
        fallen.extend(out)
    return tuple(kept), tuple(fallen)
