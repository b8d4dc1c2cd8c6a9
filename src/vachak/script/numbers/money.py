"""Money: the scale word before the unit, paise only without one: ₹2,000 करोड़, $5 million, ₹96.72, 500/-."""

from __future__ import annotations

import re
from functools import cache

from vachak.script.numbers.shapes import (
    DASH,
    EDGE,
    GAP,
    HINDI,
    NUM,
    SCALE,
    any_of,
    context,
    fold,
    is_word,
    next_words,
    previous_words,
    rule,
    scale_words,
    value,
    words_of,
)
from vachak.script.numerals import cardinal, half, number
from vachak.script.tables import column, rows

__all__ = ["RULES"]

_WORD = rf"{any_of(word for word in column('scales') if word.isascii())}(?:(?<=cr|Cr|mn|bn|tn)\.|(?![A-Za-z]))"
_WORDS = rf"{_WORD}(?: {_WORD})?"  # lakh crore
_LETTER = {
    "k": "हज़ार",
    "K": "हज़ार",
    "m": "मिलियन",
    "M": "मिलियन",
    "b": "बिलियन",
    "B": "बिलियन",
    "T": "ट्रिलियन",
    "L": "लाख",
}
_HINDI_SCALE = rf"{SCALE}(?![\u093e-\u094d])"
_S = rf"(?:{_HINDI_SCALE}(?:{GAP}{_HINDI_SCALE})?|{_WORDS}|[kKmMbBTL](?![A-Za-z0-9{HINDI}]))"
_MORE = rf"(?P<more>(?: \d{{1,3}}(?:\.\d{{1,2}})?{GAP}{_HINDI_SCALE}){{0,3}})"


def _marks() -> str:
    """Signs and abbreviations; the words (रुपये 500) are read as they stand."""
    return any_of(row[0] for row in rows("currencies") if not row[0].startswith(("रुप", "रूप")))


def _signs() -> str:
    """A mark before an amount; the nought of «500 रु0» is the abbreviation's point."""
    return rf"(?<![A-Za-z{HINDI}])(?P<c>{_marks()})(?![A-Za-z\u093e-\u094d]|(?:(?<=रु)|(?<=रू))0(?![\d.,]))"


def _tail() -> str:
    """/- and a unit word the writer added all the same are absorbed."""
    return rf"(?:{GAP}/{DASH}|/=)?(?P<word>{GAP}{_UNIT_WORDS}(?![\u0900-\u0963]))?"


def _front() -> str:
    return rf"(?P<sign>{DASH}|\+)?{_signs()}{GAP}(?P<minus>{DASH})?(?P<a>{NUM})(?:{GAP}(?P<s>{_S}))?{_MORE}{_tail()}"


def _front_range() -> str:
    return (
        rf"{_signs()}{GAP}(?P<a>{NUM})(?:{GAP}(?P<s>{_S}))?"
        rf"(?:{GAP}(?:{DASH}|~){GAP}|(?P<to> (?:से|to|या|और) ))(?P<c2>{any_of(column('currencies'))})?"
        rf"{GAP}(?P<b>{NUM})(?:{GAP}(?P<s2>{_S}))?{_tail()}"
    )


_UNIT_WORDS = "(?:रुपये|रुपए|रूपये|रूपए|रुपयों|रूपयों|रुपया|डॉलर|रु\\.|यूरो|पाउंड)"


def _back() -> str:
    to = rf"{GAP}(?:{DASH}|~){GAP}"
    return (
        rf"{EDGE}(?P<a>{NUM})(?:{to}(?P<b>{NUM}))?(?:{GAP}(?P<s>{_S}))?{_MORE}(?:/{DASH}?)?{GAP}"
        rf"(?P<c>{_marks()})(?![A-Za-z{HINDI}])"
    )


def _scale(text: str | None) -> str:
    if not text:
        return ""
    return " " + _LETTER.get(text, scale_words(text.rstrip(".")))


def _amount(text: str, scale: str | None, more: str = "") -> str:
    said = half(text) + _scale(scale)
    for count, word in re.findall(rf" ([\d.]+){GAP}(\S+)", more):
        said += f" {half(count)} {scale_words(word)}"
    return said


def _minor(text: str, major: str, minor: str) -> str | None:
    """Two digits after the point are paise where no scale word follows; .00 is not said."""
    whole, _, part = text.replace(",", "").partition(".")
    if len(part) != 2 or not minor:
        return None
    cents = f"{cardinal(int(part))} {minor}" if int(part) else ""
    if not whole.strip("0") and cents:
        return cents
    return f"{number(whole)} {major} {cents}".strip()


def _said_front(match: re.Match[str]) -> str | None:
    major, minor = _currency(match["c"])
    sign = {"": "", "+": "प्लस "}.get(match["sign"] or match["minus"] or "", "माइनस ")
    paise = None if match["s"] else _minor(match["a"], major, minor)
    return sign + (paise or f"{_amount(match['a'], match['s'], match['more'])} {major}")


def _said_range(match: re.Match[str]) -> str | None:
    """₹10-15, ₹5 लाख से ₹10 लाख; but in «₹500 से 15 लोग» and «₹10 लाख और 5 हजार लोग» not both are money.

    «₹500 और $20» are two sums, each with its own currency.
    """
    follows = next_words(match)[0]
    shared = match["c2"] or match["s2"] or match["word"] or not is_word(follows) or follows in context("postposition")
    if match["to"] and (not shared or (not match["word"] and follows in context("counted_after") - {"से", "में"})):
        return None
    own, other = _currency(match["c"])[0], _last_currency(match)
    if match["to"] and own != other:
        return None
    first, last = _amount(match["a"], match["s"]), _amount(match["b"], match["s2"])
    return f"{first}{'' if own == other else f' {own}'}{_between(match)}{last} {other}"


def _between(match: re.Match[str]) -> str:
    """The writer's word, or से for a dash; «₹5-5 लाख» is five each and no range."""
    if match["to"]:
        return " से " if match["to"] == " to " else match["to"]
    each = not match["s"] and not match["c2"] and value(match["a"]) == value(match["b"])
    return "-" if each else " से "


def _last_currency(match: re.Match[str]) -> str:
    """The second sum's own sign or word, else that of the first: «₹500 और $20», «₹10 लाख और 5 हजार डॉलर»."""
    own, word = _currency(match["c"])[0], (match["word"] or "").strip()
    if match["c2"]:
        return _currency(match["c2"])[0]
    other = "रुपये" if word.startswith(("रु", "रू")) else word
    return own if other in own else other


def _said_back(match: re.Match[str]) -> str | None:
    major, minor = _currency(match["c"])
    if match["b"] is not None:
        to = " से " if value(match["a"]) < value(match["b"]) else " "
        return f"{number(match['a'])}{to}{_amount(match['b'], match['s'])} {major}"
    paise = None if match["s"] else _minor(match["a"], major, minor)
    return paise or f"{_amount(match['a'], match['s'], match['more'])} {major}"


@cache
def _currencies() -> dict[str, tuple[str, str]]:
    return {fold(row[0]): (row[1], row[2]) for row in rows("currencies")}


def _currency(mark: str) -> tuple[str, str]:
    return _currencies()[fold(mark)]


def _scaled(match: re.Match[str]) -> str | None:
    return f"{half(match['a'])}{_scale(match['s'])}"


def _thousands(match: re.Match[str]) -> str | None:
    """215K are thousands, 22K of gold are carats."""
    around = words_of(match.string[max(0, match.start() - 40) : match.end() + 30])
    if match["s"] in "kK" and match["a"].isdigit() and int(match["a"]) <= 24 and not _GOLD.isdisjoint(around):
        return f"{number(match['a'])} कैरेट"
    return f"{half(match['a'])} {_LETTER[match['s']]}"


_GOLD = frozenset("सोना सोने गोल्ड ज्वेलरी आभूषण आभूषणों Gold gold".split())


def _slash_dash(match: re.Match[str]) -> str | None:
    told = next_words(match)[0].startswith(("रु", "रू")) or previous_words(match)[-1].startswith(("रुप", "रूप"))
    return number(match["a"]) + ("" if told else " रुपये")


_ANY_MARK = r"[₹$€£¥元₨₩₺৳₦₽฿₫₱₴₪₡₸₿¢]|[Rr][Ss]|[A-Z]{3}|(?:रु|रू)(?![\u0900-\u0963])"

RULES = (
    rule(
        "money-range",
        "Two amounts share one currency, said once, at the end.",
        ("सब्जियाँ ₹10-15 महँगी", "सब्जियाँ दस से पंद्रह रुपये महँगी"),
        _front_range,
        _said_range,
        gate=_ANY_MARK,
    ),
    rule(
        "money",
        "The currency's mark before an amount is said after it, and after its scale word.",
        ("कंपनी में ₹2,000 करोड़ का निवेश होगा।", "कंपनी में दो हज़ार करोड़ रुपये का निवेश होगा।"),
        _front,
        _said_front,
        gate=_ANY_MARK,
    ),
    rule(
        "money-behind",
        "500 रु. and 20 USD have their mark behind.",
        ("टिकट 500 रु. में मिला।", "टिकट पाँच सौ रुपये में मिला।"),
        _back,
        _said_back,
        gate=_ANY_MARK,
    ),
    rule(
        "money-slash",
        "/- closes an amount of rupees.",
        ("शुल्क 500/- है।", "शुल्क पाँच सौ रुपये है।"),
        rf"{EDGE}(?P<a>{NUM}){GAP}/(?:{DASH}|=)(?!\d)",
        _slash_dash,
        cues=("/",),
    ),
    rule(
        "scale-letter",
        "K and M behind two digits or a decimal are thousands and millions; 4K is a name.",
        ("215K फॉलोअर", "दो सौ पंद्रह हज़ार फॉलोअर"),
        rf"{EDGE}(?<![A-Za-z-])(?P<a>\d{{2,3}}(?:\.\d{{1,2}})?|\d\.\d{{1,2}}|\d{{1,3}}(?=M))(?P<s>[kKM])(?![A-Za-z0-9{HINDI}])",
        _thousands,
        cues=("K", "k", "M"),
    ),
    rule(
        "scale-latin",
        "A scale word in Latin letters is said in Hindi.",
        ("कंपनी के 5 million ग्राहक", "कंपनी के पाँच मिलियन ग्राहक"),
        rf"{EDGE}(?P<a>{NUM}){GAP}(?P<s>{_WORDS})",
        _scaled,
        cues=("ill", "ror", "akh", "lac", "bn", "mn", "cr", "Cr", "CR", "tn", "thousand"),
    ),
)
