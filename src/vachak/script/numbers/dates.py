"""Dates in every order: 15/08/1947, 2020-03-12, 12 मार्च 2020, March 12, 03-APR-2020."""

from __future__ import annotations

import re
from functools import cache

from vachak.script.numbers.shapes import (
    DASH,
    END,
    GAP,
    START,
    any_of,
    context,
    is_near,
    next_words,
    previous_words,
    rule,
)
from vachak.script.numerals import cardinal, year
from vachak.script.tables import column, rows

__all__ = ["RULES", "month_pattern"]

_FREE = r"(?<!\d)(?<!\d[-/.:,])"
_SHUT = r"(?!\d|[-/.:]\d)"
_ORDINAL = "(?:st|nd|rd|th)?"
_YEAR = r"(?P<y>1[5-9]\d\d|2[01]\d\d|(?<=['’])\d\d)(?!\d|[.,:]\d)"


@cache
def month_pattern(name: str = "month") -> str:
    """Every way to write a month, Hindi and English, as the group `name`."""
    return f"(?P<{name}>{any_of(column('months'))}){END}"


def _month(written: str) -> str:
    spoken = column("months", 0, 2).get(written)
    return written if spoken is None or (not written.isascii() and not written.endswith(".")) else spoken


@cache
def _names() -> dict[int, str]:
    return {int(row[1]): row[2] for row in rows("months")}


def _full_year(text: str) -> int:
    """A year of two digits is of this century up to 35, else of the last one."""
    n = int(text)
    return n if len(text) > 2 else n + (2000 if n < 36 else 1900)


def _said(day: int, month: int, year_text: str = "") -> str | None:
    """Day, month and year; a month beyond twelve with a day below is the American order."""
    if month > 12 >= day:
        day, month = month, day
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    end = f" {year(_full_year(year_text))}" if year_text else ""
    return f"{cardinal(day)} {_names()[month]}{end}"


def _numeric(match: re.Match[str]) -> str | None:
    """A date, but no version (iOS 16.5.10) and no three counts (5-10-15 मिनट)."""
    short = len(match["y"]) == 2
    counted = next_words(match)[0] in context("counted_after") - {"से", "में"}
    if short and (counted or is_near(match, "version", 2)):
        return None
    return _said(int(match["d"]), int(match["m"]), match["y"])


def _month_year(match: re.Match[str]) -> str | None:
    return f"{_names()[int(match['m'])]} {year(int(match['y']))}"


def _short(match: re.Match[str]) -> str | None:
    """06-05 is a day only where it can be nothing else; «05-06 लोग» is a range."""
    padded = match["d"].startswith("0") or match["m"].startswith("0")
    wanted = "दिनांक" in previous_words(match)[-2:] or "तारीख" in previous_words(match)[-2:]
    if not wanted and not (padded and next_words(match)[0] in (context("date_after") | {""})):
        return None
    return _said(int(match["d"]), int(match["m"]))


def _named(match: re.Match[str]) -> str | None:
    day = int(match["d"])
    if not (1 <= day <= 31 and int(match["d2"] or 1) <= 31):
        return None
    said = _days(match, day)
    end = ""
    if match["y"]:
        comma = "," if "," in match["gap"] else ""
        end = f"{comma} {year(_full_year(match['y']))}{' ईसवी' if match['era'] else ''}"
    until = f" से {cardinal(int(match['d3']))} {_month(match['month3'])}" if match["d3"] else ""
    return f"{said} {_month(match['month'])}{until}{end}"


def _days(match: re.Match[str], day: int) -> str:
    """One day, or two with से; the night between two days goes without it."""
    if not match["d2"]:
        return cardinal(day)
    last = int(match["d2"])
    night = {"रात", "दरमियानी", "दरम्यानी", "मध्यरात्रि", "दरमियान"} & set(next_words(match)[:3])
    between = " " if night or match["slash"] or last <= day else " से "
    return f"{cardinal(day)}{between}{cardinal(last)}"


def _month_first(match: re.Match[str]) -> str | None:
    day = int(match["d"])
    follows = next_words(match)[0]
    if not 1 <= day <= 31 or not (
        match["y"] or follows in context("date_after") or (match["month"].isascii() and not follows)
    ):
        return None
    end = f" {year(int(match['y']))}" if match["y"] else ""
    return f"{cardinal(day)} {_month(match['month'])}{end}"


def _month_then_year(match: re.Match[str]) -> str | None:
    return f"{_month(match['month'])} {year(_full_year(match['y']))}"


def _months(match: re.Match[str]) -> str | None:
    return re.sub("[A-Za-z]+\\.?", lambda m: _month(m[0]) if m[0] != "to" else "से", match.group().replace("-", " से "))


@cache
def _short_month() -> str:
    return f"(?:{any_of(m for m in column('months') if m.isascii() and len(m) < 5)})(?![A-Za-z])"


_D, _M = r"(?P<d>[0-3]?\d)", r"(?P<m>[0-3]?\d)"

_MONTH_CUES = tuple({written[:3] for written in column("months")})
"""How a month may begin, so that a sentence without any is passed over."""

RULES = (
    rule(
        "date-dash",
        "A dash between two dates in figures is से.",
        ("1.11.24 - 30.11.24 तक", "एक नवंबर दो हज़ार चौबीस से तीस नवंबर दो हज़ार चौबीस तक"),
        rf"(?:(?<=[./]\d\d)|(?<=[./]\d\d\d\d)) ?{DASH} ?(?=\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}(?!\d))",
        lambda _: " से ",
        cues=("-", "–", "—"),
    ),
    rule(
        "iso-time",
        "The T between a date and a time of machines is a pause.",
        ("2020-03-12T10:30 को", "बारह मार्च दो हज़ार बीस, साढ़े दस बजे को"),
        r"(?<=\d{4}-\d\d-\d\d)T(?=\d\d:\d\d)",
        lambda _: ", ",
        cues=("T",),
    ),
    rule(
        "date-iso",
        "Machines write the year first; a reader says the day first.",
        ("रिपोर्ट 2020-03-12 की है।", "रिपोर्ट बारह मार्च दो हज़ार बीस की है।"),
        rf"{_FREE}(?P<y>1[5-9]\d\d|20\d\d|21\d\d)(?P<s>[-/.]){_M}(?P=s){_D}{_SHUT}",
        _numeric,
    ),
    rule(
        "date-numeric",
        "Day, month and year in figures are read with the month's name; before ranges and fractions.",
        ("जन्मतिथि 15/08/1947 दर्ज है।", "जन्मतिथि पंद्रह अगस्त उन्नीस सौ सैंतालीस दर्ज है।"),
        rf"{_FREE}{_D}(?P<s>{GAP}(?:{DASH}|[/.]){GAP}){_M}(?P=s)(?P<y>1\d\d\d|2\d\d\d|\d\d){_SHUT}",
        _numeric,
    ),
    rule(
        "date-month-year-numeric",
        "03-2010 is a month and its year.",
        ("अंक 03-2010 में छपा।", "अंक मार्च दो हज़ार दस में छपा।"),
        rf"{_FREE}(?P<m>0[1-9]|1[0-2])(?:{DASH}|/)(?P<y>19\d\d|20\d\d){_SHUT}",
        _month_year,
    ),
    rule(
        "date-short",
        "06-05 with a padded zero and nothing counted after it is a day.",
        ("दुकानें 06-05 तक बंद", "दुकानें छह मई तक बंद"),
        rf"{_FREE}(?P<d>[0-3]\d)(?:{DASH}|/)(?P<m>[0-3]?\d)(?!\d|{DASH}?\d|[/.:%,]\d|{GAP}%)",
        _short,
    ),
    rule(
        "date-named",
        "Day, month by name and, where it stands, the year; before years, so that the year is read as one.",
        ("15 अगस्त 1947 को देश आज़ाद हुआ।", "पंद्रह अगस्त उन्नीस सौ सैंतालीस को देश आज़ाद हुआ।"),
        lambda: (
            rf"{_FREE}(?P<d>\d{{1,2}})(?:(?:{GAP}{DASH}{GAP}|(?P<slash>/))(?P<d2>\d{{1,2}}))?{_ORDINAL}"
            rf"(?:{GAP}| ?{DASH} ?| of ){month_pattern()}"
            rf"(?:{GAP}{DASH}{GAP}(?P<d3>\d{{1,2}}){GAP}{month_pattern('month3')})?"
            rf"(?:(?P<gap>[ ,.]{{0,2}}{DASH}?[ ]?['’]?){_YEAR}(?P<era> ?ई[.॰](?!पू| पू))?)?"
        ),
        _named,
        cues=_MONTH_CUES,
    ),
    rule(
        "months",
        "English months shortened are months beside each other or a quarter; «Jan Dhan» and «Mar Thoma» are names.",
        ("Jan-Mar तिमाही में", "जनवरी से मार्च तिमाही में"),
        lambda: (
            rf"(?<![A-Za-z]){_short_month()}(?:(?: ?[-,/] ?| to | से ){_short_month()}){{1,11}}"
            rf"(?: (?:और|and) {_short_month()})?"
            rf"|(?<![A-Za-z]){_short_month()}(?= (?:तिमाही|माह|महीने|quarter))"
        ),
        _months,
        needs=(),
        cues=tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec JAN APR JUL OCT".split()),
    ),
    rule(
        "date-month-first",
        "March 12, 2020 and मार्च 12, 2020 are read day first, as Hindi says them.",
        ("मैच मार्च 12, 2020 को हुआ।", "मैच बारह मार्च दो हज़ार बीस को हुआ।"),
        lambda: rf"{START}{month_pattern()}[ ,]{{1,2}}(?P<d>\d{{1,2}}){_ORDINAL}(?!\d|[.:]\d|{GAP}%)(?:,? {_YEAR})?",
        _month_first,
        cues=_MONTH_CUES,
    ),
    rule(
        "date-month-year",
        "A month and a year of four digits, or of two behind an apostrophe.",
        ("जून 1998 में", "जून उन्नीस सौ अट्ठानबे में"),
        lambda: rf"{START}{month_pattern()}[ ,.]{{0,2}}{DASH}?[ ]?['’]?{_YEAR}",
        _month_then_year,
        cues=_MONTH_CUES,
    ),
)
