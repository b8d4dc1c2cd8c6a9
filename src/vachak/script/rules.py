"""The engine of reading aloud: ordered, named rules that claim parts of a text and say them their own way.

A rule looks at the text as it is written (only digits of other scripts look like 0-9 to it). What an earlier
rule has claimed no later rule can claim, and nothing is scanned twice, so text outside the claims stays
exactly as it was, the spans from shown to spoken are exact, and `--trace` can name the rule behind every change.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from vachak.nouns import Span

__all__ = ["DIGITS", "Claim", "Pattern", "Rule", "claim", "join", "plain_digits"]

DIGITS = frozenset("0123456789")


class Pattern(Protocol):
    """What a rule needs of a regular expression; `re.Pattern` has it."""

    def finditer(self, string: str, /) -> Iterator[re.Match[str]]:
        """All matches, left to right, without overlap."""
        ...


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of saying something.

    `name` is shown by --trace; `why` gives the reason and its source; `example` is (written, spoken) and
    is run as a test; `say` gets a match (the whole text is `match.string`, its digits of any script written
    0-9) and answers what is said in its place, or None where this is not the rule's business.
    `needs`: the rule is skipped for a text that has none of these characters (most sentences have no digit);
    `cues`: the same for longer strings (a clock time has "बजे" or ":").
    """

    name: str
    why: str
    example: tuple[str, str]
    pattern: Pattern
    say: Callable[[re.Match[str]], str | None]
    needs: frozenset[str] = frozenset()
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """`text[start:end]` is said as `spoken`, because of `rule`."""

    start: int
    end: int
    spoken: str
    rule: str


def plain_digits(text: str) -> str:
    """The text with every decimal digit of any script written 0-9; its length stays the same."""
    return text if text.isascii() else text.translate(_DECIMALS)


def claim(text: str, rules: Iterable[Rule]) -> tuple[Claim, ...]:
    """What the rules, in their order, claim of `text`; claims in text order, never overlapping."""
    view = plain_digits(text)
    present = frozenset(view)
    taken = bytearray(len(text))
    claims: list[Claim] = []
    for rule in rules:
        if not _concerns(rule, view, present):
            continue
        for match in rule.pattern.finditer(view):
            start, end = match.span()
            if start == end or taken.find(1, start, end) >= 0:
                continue
            spoken = rule.say(match)
            if spoken is not None:
                taken[start:end] = b"\x01" * (end - start)
                claims.append(Claim(start, end, spoken, rule.name))
    return tuple(sorted(claims, key=lambda c: c.start))


def _concerns(rule: Rule, view: str, present: frozenset[str]) -> bool:
    """Whether the text has what the rule needs at all; most rules are skipped for most texts."""
    if rule.needs and rule.needs.isdisjoint(present):
        return False
    return not rule.cues or any(cue in view for cue in rule.cues)


def join(text: str, claims: Iterable[Claim]) -> tuple[str, tuple[Span, ...]]:
    """The spoken text and the spans that lead to it from `text`.

    A reading never runs into a word beside it: «2020यहां» gets the space its writer forgot.
    """
    parts: list[str] = []
    spans: list[Span] = []
    at = length = 0
    last = ""

    def add(piece: str, *, apart: bool) -> int:
        nonlocal length, last
        if apart and piece and _is_word(last) and _is_word(piece[0]):
            parts.append(" ")
            length += 1
        parts.append(piece)
        length += len(piece)
        last = piece[-1:] or last
        return length - len(piece)

    apart = False
    for c in claims:
        add(text[at : c.start], apart=apart)
        begin = add(c.spoken, apart=True)
        spans.append(Span(c.start, c.end, begin, length))
        at, apart = c.end, bool(c.spoken)
    add(text[at:], apart=apart)
    return "".join(parts), tuple(spans)


def _is_word(char: str) -> bool:
    """Letters, digits, and the vowel signs and other marks that belong to a letter."""
    return char.isalnum() or "\u0900" <= char <= "\u0963" or char == "\u200d"


# The zero of every script's decimal digits (Unicode category Nd, 15.1); nine more follow each of them.
_ZEROS = (
    "٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰０"
    "\U000104a0\U00010d30\U00011066\U000110f0\U00011136\U000111d0\U000112f0\U00011450\U000114d0\U00011650"
    "\U000116c0\U00011730\U000118e0\U00011950\U00011c50\U00011d50\U00011da0\U00011f50\U00016a60\U00016ac0"
    "\U00016b50\U0001d7ce\U0001d7d8\U0001d7e2\U0001d7ec\U0001d7f6\U0001e140\U0001e2f0\U0001e4f0\U0001e950"
    "\U0001fbf0"
)
_DECIMALS = {ord(zero) + i: str(i) for zero in _ZEROS for i in range(10)}
