"""numbers: everything with a number in it goes in, Hindi words come out, by ordered rules.

The order is the meaning: a rule may claim only what no rule before it has claimed, so the most specific
shape stands first (a telephone number is no cardinal, a date no fraction, a score no range).
"""

from __future__ import annotations

from vachak.script.numbers import (
    codes,
    dates,
    fractions,
    measures,
    money,
    ordinals,
    phones,
    plain,
    roman,
    scores,
    signs,
    sizes,
    times,
    years,
)
from vachak.script.rules import Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    *plain.LIST_RULES,
    *signs.RULES,
    *codes.RULES,
    *roman.RULES,
    *dates.RULES,
    *phones.RULES,
    *times.RULES,
    *scores.RULES,
    *money.RULES,
    *years.RULES,
    *ordinals.RULES,
    *sizes.RULES,
    *measures.RULES,
    *fractions.RULES,
    *plain.PAIRS,
    *signs.SUMS,
    *plain.RULES,
)
"""All number rules, the most specific first."""
