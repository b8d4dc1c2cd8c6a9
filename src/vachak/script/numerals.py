"""Whole numbers, decimals, digits, years and ordinals as Hindi words; nothing here looks at any context."""

from __future__ import annotations

from functools import cache

from vachak.script.rules import plain_digits
from vachak.script.tables import rows

__all__ = [
    "LIMIT",
    "cardinal",
    "decimal",
    "digits",
    "english",
    "english_ordinal",
    "half",
    "number",
    "ordinal",
    "year",
]

LIMIT = 10**19
"""Beyond 99 शंख there is no name in use; numbers from here on are read digit by digit."""

_SCALES = (
    (10**17, "शंख"),
    (10**15, "पद्म"),
    (10**13, "नील"),
    (10**11, "खरब"),
    (10**9, "अरब"),
    (10**7, "करोड़"),
    (10**5, "लाख"),
    (10**3, "हज़ार"),
    (10**2, "सौ"),
)


@cache
def _column(index: int) -> tuple[str, ...]:
    return tuple(row[index] for row in rows("cardinals"))


def cardinal(n: int) -> str:
    """`n` in the Indian system: 1234567 is बारह लाख चौंतीस हज़ार पाँच सौ सड़सठ. 0 <= n < LIMIT."""
    words = _column(1)
    if n < 100:
        return words[n]
    parts = []
    for size, name in _SCALES:
        count, n = divmod(n, size)
        if count:
            parts.append(f"{words[count]} {name}")
    return " ".join([*parts, words[n]] if n else parts)


def digits(text: str) -> str:
    """Digit by digit, as telephone numbers are read; whatever is no digit is passed over."""
    words = _column(1)
    return " ".join(words[int(c)] for c in plain_digits(text) if c in "0123456789")


def number(text: str) -> str:
    """A number as written: any digits, any comma layout, with or without a decimal part.

    Leading zeros are read ("01" is शून्य एक); a number from LIMIT on is read digit by digit.
    """
    whole, _, part = plain_digits(text).replace(",", "").partition(".")
    return f"{_whole(whole)} {_point(part)}" if part else _whole(whole)


def decimal(whole: str, part: str) -> str:
    """`whole`.`part`: the part is read digit by digit, and it is said even when it is all zeros."""
    return f"{_whole(whole)} {_point(part)}"


def _whole(text: str) -> str:
    bare = text.lstrip("0")
    if len(bare) > 19 or (bare != text and len(text) > 1):
        return digits(text)
    return cardinal(int(text or "0"))


def _point(part: str) -> str:
    return f"दशमलव {digits(part)}"


def half(text: str, *, quarters: bool = False) -> str:
    """Like `number`, but .5 as a reader says it: डेढ़, ढाई, साढ़े तीन; with `quarters` also सवा and पौने.

    0.5 stays शून्य दशमलव पाँच, and so does what is above 99; quarters are said below ten only (48.25 लाख keeps its दशमलव).
    """
    whole, _, part = text.replace(",", "").partition(".")
    part = part.rstrip("0")
    count = int(whole) if whole.isdigit() and len(whole) < 3 else 0
    if part == "5" and count:
        return half_past(count)
    if quarters and part in ("25", "75") and 0 < count < 10:
        return quarter_past(count) if part == "25" else quarter_to(count + 1)
    return number(text)


def half_past(n: int) -> str:
    """`n` and a half."""
    return {1: "डेढ़", 2: "ढाई"}.get(n) or f"साढ़े {cardinal(n)}"


def quarter_past(n: int) -> str:
    """`n` and a quarter; सवा alone is one and a quarter."""
    return "सवा" if n == 1 else f"सवा {cardinal(n)}"


def quarter_to(n: int) -> str:
    """A quarter less than `n`."""
    return f"पौने {cardinal(n)}"


def year(n: int) -> str:
    """A year: 1947 is उन्नीस सौ सैंतालीस, 2020 दो हज़ार बीस, 1066 एक हज़ार छियासठ."""
    hundreds, rest = divmod(n, 100)
    if not 10 < hundreds < 100 or hundreds % 10 == 0:
        return cardinal(n)
    return f"{cardinal(hundreds)} सौ {cardinal(rest)}" if rest else f"{cardinal(hundreds)} सौ"


_IRREGULAR = {1: "पहल", 2: "दूसर", 3: "तीसर", 4: "चौथ", 6: "छठ"}
_ENDINGS = {
    **dict.fromkeys(("वां", "वाँ", "वा", "ला", "रा", "था", "ठा"), "ा"),
    **dict.fromkeys(("वीं", "वी", "ली", "री", "थी", "ठी", "ठीं"), "ी"),
    **dict.fromkeys(("वें", "वे", "ले", "रे", "थे", "ठे"), "े"),
}


def ordinal(n: int, suffix: str) -> str:
    """The `n`th with the gender and case of the written `suffix` (वां, वीं, वें, ला, री, थे …).

    1-4 and 6 are irregular; a bare hundred or thousand loses its एक: 100वीं is सौवीं.
    """
    vowel = _ENDINGS[suffix]
    if n in _IRREGULAR:
        return _IRREGULAR[n] + vowel
    words = year(n) if 1100 < n < 2000 else cardinal(n)
    words = {100: "सौ", 1000: "हज़ार", 10**5: "लाख", 10**7: "करोड़"}.get(n, words)
    return words + {"ा": "वाँ" if suffix == "वाँ" else "वां", "ी": "वीं", "े": "वें"}[vowel]


def english(n: int) -> str:
    """`n` < 100 as it is said in English within Hindi: टी ट्वेंटी, फाइव जी."""
    return _column(2)[n]


def english_ordinal(n: int) -> str:
    """`n` < 100 as an English ordinal: 1st is फ़र्स्ट, 21st ट्वेंटी फ़र्स्ट."""
    return _column(3)[n]
