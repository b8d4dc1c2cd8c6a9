"""Names that hold a number: 5G, T20, G20, 26/11, 24x7, धारा 376(2), 35A, CO2, vehicle plates."""

from __future__ import annotations

import re
from functools import cache

from vachak.script.acronyms import letters
from vachak.script.numbers.shapes import (
    EDGE,
    END,
    GAP,
    HINDI,
    START,
    any_of,
    context,
    fold,
    letter_names,
    next_words,
    previous_words,
    rule,
)
from vachak.script.numerals import digits, number
from vachak.script.tables import column

__all__ = ["RULES"]


@cache
def _codes() -> dict[str, str]:
    return {fold(k).lower(): v for k, v in column("codes").items()}


def _code_pattern() -> str:
    """Behind a letter almost anything may follow (2G/3G); a code in figures alone is no part of a date."""
    names = [re.escape(k) for k in sorted(column("codes"), key=len, reverse=True)]
    figures = "|".join(k for k in names if k[-1].isdigit())
    letters = "|".join(k for k in names if not k[-1].isdigit())
    return (
        rf"(?<![{HINDI}A-Za-z0-9.,₹$€£])(?<!\d/)(?i:(?:{letters})(?![{HINDI}A-Za-z0-9])"
        rf"|(?<!/)(?:{figures})(?![{HINDI}A-Za-z0-9/]|[.,-]\d))"
    )


def _code(match: re.Match[str]) -> str | None:
    return _codes()[fold(match.group()).lower()]


_LETTERS = "[A-Z]{1,2}|[a-z]|ए|बी|सी|डी|ई|एफ|जी|एच|आई|जे|क|ख|ग|घ|ङ|च|छ"
_CLAUSE = r"\s?\((?:\d{1,3}|[A-Za-z]{1,4}|[क-हए-औ][ा-ौंी]?)\)"
_ITEM = rf"\d{{1,4}}(?:[- ]?(?:{_LETTERS}){END})?(?:{_CLAUSE}){{0,4}}"


def _section(match: re.Match[str]) -> str | None:
    """Sections, their letters and clauses: 376(2), 35A, 120बी; lists right behind their word: 302,307,34.

    «नियम तोड़ने पर 1,000 रुपये» is no list.
    """
    said = previous_words(match, 60)
    if match["more"]:
        known = said[-1] in context("law_before") | context("numbered_before") and ",000" not in match["more"]
    else:
        known = bool(match["b"] or match["l"]) and not context("law_before").isdisjoint(said[-4:])
    if not known:
        return None
    return ", ".join(_item(part) for part in re.split("[,/]", match.group()))


def _item(text: str) -> str:
    return " ".join(number(part) if part.isdigit() else letter_names(part) for part in _PART.findall(text))


_PART = re.compile(rf"\d+|[A-Za-z]+|[{HINDI}]+")


def _file(match: re.Match[str]) -> str | None:
    """12/2023 behind नंबर or वाद is a file's number; «मरीजों की संख्या 12/10/2020 तक» is a date."""
    if previous_words(match)[-1] not in context("case_before"):
        return None
    parts = match.group().split("/")
    if len(parts) == 3 and next_words(match)[0] in context("date_after"):
        return None
    return " बटा ".join(number(part) for part in parts)


def _vehicle(match: re.Match[str]) -> str | None:
    state, zone, series = (letter_names(match[part] or "").replace(" ", "") for part in ("s", "z", "r"))
    return " ".join(filter(None, (state, number(match["d"]), zone, series, digits(match["n"]))))


RULES = (
    rule(
        "code",
        "Names with a number in them that are said their own way; before units (5G, 4K) and fractions (26/11).",
        ("देश में 5G सेवा शुरू", "देश में फाइव जी सेवा शुरू"),
        _code_pattern,
        _code,
        needs=frozenset("0123456789₂₃"),
    ),
    rule(
        "aircraft",
        "The makers' letters of Russian aircraft are no syllables: Su-30 is सुखोई, the others are spelt.",
        ("Mi-17 और Su-30 उड़े", "एमआई सत्रह और सुखोई तीस उड़े"),
        rf"(?<![A-Za-z{HINDI}])(?P<c>Su|SU|Mi|An|Tu|Il|Ka)(?=-\d{{2,3}}(?!\d))",
        lambda m: "सुखोई" if m["c"] in {"Su", "SU"} else letters(m["c"]),
        cues=("Su-", "SU-", "Mi-", "An-", "Tu-", "Il-", "Ka-"),
    ),
    rule(
        "vehicle",
        "A vehicle's plate: state, district, series, and four digits one by one.",
        ("कार UP-32 AB 1234 मिली", "कार यूपी बत्तीस एबी एक दो तीन चार मिली"),
        lambda: (
            rf"{START}(?P<s>[A-Z]{{2}}|{any_of(context('state'))})[ -]{{0,3}}(?P<d>\d{{1,2}})(?P<z>[A-Z])?[ -]{{0,3}}"
            rf"(?P<r>[A-Z]{{1,3}}|[ए-ह][\u0900-\u0963]{{0,8}})[ -]{{0,3}}(?P<n>\d{{4}})(?!\d)"
        ),
        _vehicle,
    ),
    rule(
        "file",
        "Numbers of cases and files with a year; before dates (12/2023) and years (2023/24).",
        ("वाद संख्या 12/2023 में", "वाद संख्या बारह बटा दो हज़ार तेईस में"),
        r"(?<![\d.,/])\d{1,4}(?:/\d{1,4})?/(?:19|20)\d\d(?![\d/]|[.,-]\d)",
        _file,
        cues=("/",),
    ),
    rule(
        "section",
        "Sections of law with letters, clauses and lists; before units (35A) and grouped numbers (302,307).",
        ("धारा 376(2) में", "धारा तीन सौ छिहत्तर दो में"),
        rf"{EDGE}(?<![\d,])\d{{1,4}}(?P<l>[- ]?(?:{_LETTERS}){END})?(?P<b>(?:{_CLAUSE}){{1,4}})?"
        rf"(?P<more>(?:,{_ITEM}){{1,12}}(?!\d)|(?:/\d{{1,4}}){{2,12}}(?!\d))?(?!\d|[.:/]\d|{GAP}%)",
        _section,
        cues=tuple(context("law_before") | context("numbered_before")),
    ),
)
