"""A sentence as written goes in; out comes what a newsreader says, with the spans from the one to the other.

Rules and tables are imported when the first sentence needs one: plain Hindi costs a look at its letters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from vachak.script.alphabet import is_hindi, is_speakable, speakable

if TYPE_CHECKING:
    from vachak.nouns import Span
    from vachak.script.rules import Claim, Rule
    from vachak.settings import Settings

__all__ = ["explain", "rules", "say", "spoken", "why"]

Rows = tuple[tuple[str, ...], ...]


def spoken(text: str) -> str:
    """Say one sentence; the result holds only what `alphabet` allows.

    Hindi words alone come back unchanged, byte for byte; what is short among them (डॉ, किमी) the voices' own tables
    say in full.
    """
    return say(text)[0]


def say(text: str, lexicon: Rows = ()) -> tuple[str, tuple[Span, ...]]:
    """What is said for `text`, and the spans from it; `lexicon` holds the user's rows (written, spoken[, voice])."""
    if not lexicon and is_speakable(text):
        return text, ()
    from vachak.script.rules import join

    return join(text, _apart(text, _claims(text, lexicon)))


def explain(text: str, settings: Settings | None = None) -> tuple[Claim, ...]:
    """The claims behind `spoken(text)`, in the order of the text: which rule says which part in which way."""
    return _claims(text, settings.speaking.lexicon if settings else ())


def why(rule: str) -> str:
    """One short reason for the rule named `rule` in a claim, for --trace."""
    from vachak.script.leftovers import REASONS

    reasons = {r.name: r.why for r in reversed(rules())} | REASONS | {"lexicon": "your own word"}
    return reasons.get(rule, "")


@lru_cache(maxsize=8)
def rules(rows: Rows = ()) -> tuple[Rule, ...]:
    """Every rule in its order: the user's words win, then what has the most particular form.

    Degrees go before links (बी.कॉम is no address). Links go before numbers (their digits and points are no numbers),
    and so do abbreviations with a nought for their point; numbers go before the other abbreviations (a unit or रु.
    belongs to its number); whatever no rule wants falls to `leftovers`.
    """
    from vachak.script import abbreviations, ampersands, gloss, initials, lexicon, links, numbers, signs, teams, titles

    early = (
        *titles.DEGREES,
        *links.RULES,
        *teams.RULES,
        *ampersands.RULES,
        *gloss.RULES,
        *abbreviations.ZERO_RULES,
        *initials.ZERO_RULES,
        *signs.RULES,
    )
    late = (*abbreviations.RULES, *titles.LATE_RULES, *initials.RULES)
    return (*lexicon.lexicon_rule(rows, spoken), *early, *numbers.RULES, *titles.RULES, *late)


def _claims(text: str, lexicon: Rows) -> tuple[Claim, ...]:
    from vachak.script.leftovers import leftovers
    from vachak.script.rules import claim

    return leftovers(text, claim(text, rules(lexicon)))


def _apart(text: str, claims: Iterable[Claim]) -> Iterator[Claim]:
    """Give each claim the spaces that part it from the words beside it, so that the spans hold them too.

    What a rule says is held to the alphabet here, whoever wrote the rule.
    """
    from dataclasses import replace

    at, last = 0, ""
    for c in claims:
        before = text[c.start - 1 : c.start] if c.start > at else last
        words = speakable(c.spoken)
        if words and is_hindi(before[-1:]) and is_hindi(words[0]):
            words = f" {words}"
        if words and is_hindi(words[-1]) and is_hindi(text[c.end : c.end + 1]):
            words = f"{words} "
        yield replace(c, spoken=words)
        at, last = c.end, words or before
