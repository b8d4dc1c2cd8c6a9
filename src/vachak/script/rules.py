"""The engine of reading aloud: ordered, named rules that claim parts of a text and say them their own way.

A rule looks at the text as it is written. What an earlier rule has claimed no later rule can claim, and
nothing is scanned twice, so text outside the claims stays exactly as it was, the spans from shown to spoken
are exact, and `--trace` can name the rule behind every change.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from vachak.nouns import Span

__all__ = ["Claim", "Rule", "claim", "join"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of saying something.

    `name` is shown by --trace; `why` gives the reason and its source; `example` is (written, spoken) and
    is run as a test; `say` gets a match (the whole text is `match.string`) and answers what is said in its
    place, or None where this is not the rule's business.
    """

    name: str
    why: str
    example: tuple[str, str]
    pattern: re.Pattern[str]
    say: Callable[[re.Match[str]], str | None]


@dataclass(frozen=True, slots=True)
class Claim:
    """`text[start:end]` is said as `spoken`, because of `rule`."""

    start: int
    end: int
    spoken: str
    rule: str


def claim(text: str, rules: Iterable[Rule]) -> tuple[Claim, ...]:
    """What the rules, in their order, claim of `text`; claims in text order, never overlapping."""
    taken = bytearray(len(text))
    claims: list[Claim] = []
    for rule in rules:
        for match in rule.pattern.finditer(text):
            start, end = match.span()
            if start == end or any(taken[start:end]):
                continue
            spoken = rule.say(match)
            if spoken is not None:
                taken[start:end] = b"\x01" * (end - start)
                claims.append(Claim(start, end, spoken, rule.name))
    return tuple(sorted(claims, key=lambda c: c.start))


def join(text: str, claims: Iterable[Claim]) -> tuple[str, tuple[Span, ...]]:
    """The spoken text and the spans that lead to it from `text`."""
    parts: list[str] = []
    spans: list[Span] = []
    at = length = 0
    for c in claims:
        parts += [text[at : c.start], c.spoken]
        begin = length + c.start - at
        length = begin + len(c.spoken)
        spans.append(Span(c.start, c.end, begin, length))
        at = c.end
    parts.append(text[at:])
    return "".join(parts), tuple(spans)
