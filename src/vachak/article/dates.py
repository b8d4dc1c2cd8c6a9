"""Dates as pages and front matter write them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

from vachak.lazy import LazyPattern

__all__ = ["parse_date"]

_MONTHS = {
    **{name: n for n, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)},
    **dict.fromkeys("जनवरी जन".split(), 1),
    **dict.fromkeys("फरवरी फ़रवरी फर".split(), 2),
    "मार्च": 3,
    **dict.fromkeys("अप्रैल अप्रेल".split(), 4),
    "मई": 5,
    "जून": 6,
    **dict.fromkeys("जुलाई जुला".split(), 7),
    **dict.fromkeys("अगस्त अग".split(), 8),
    **dict.fromkeys("सितंबर सितम्बर सितं".split(), 9),
    **dict.fromkeys("अक्टूबर अक्तूबर अक्टू".split(), 10),
    **dict.fromkeys("नवंबर नवम्बर नवं".split(), 11),
    **dict.fromkeys("दिसंबर दिसम्बर दिसं".split(), 12),
}
_NAME = "[A-Za-z\u0900-\u097f]{2,12}"
_DAYS = (
    LazyPattern(r"(?<!\d)(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)"),
    LazyPattern(r"(?<!\d)(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})(?=T|$)"),
    LazyPattern(r"(?<!\d)(?P<d>\d{1,2})[-/.](?P<m>\d{1,2})[-/.](?P<y>\d{4})(?!\d)"),  # India writes the day first
    LazyPattern(
        rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[\s-]{{0,3}}(?P<n>{_NAME})\.?,?[\s-]{{0,3}}(?P<y>\d{{4}})(?!\d)"
    ),
    LazyPattern(rf"(?P<n>{_NAME})\.?\s{{1,3}}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,3}}(?P<y>\d{{4}})(?!\d)"),
)
_TIME = LazyPattern(
    r"(?<!\d)(?P<h>\d{1,2}):(?P<m>\d{2})(?::(?P<s>\d{2})(?:\.\d{1,9})?)?\s{0,2}(?P<half>[AaPp]\.?[Mm])?"
    r"\s{0,2}(?P<zone>Z\b|GMT|UTC|\(?\[?IST|[+-]\d{2}:?\d{2})?"
)
_INDIA = timezone(timedelta(hours=5, minutes=30))


def parse_date(text: str) -> datetime | None:
    """The first date in `text`, with its time and zone where they stand after it; None where there is no date.

    Known are ISO 8601, day before month («28/06/2020»), and month names in English and Hindi. Without a time
    it is midnight, without a zone naive: the local time of whoever wrote it.
    """
    text = text.strip()[:120].translate(_DIGITS)
    for pattern in _DAYS:
        for found in pattern.finditer(text):
            day = _day(found)
            if day is not None:
                return _with_time(day, text[found.end() :]) or _with_time(day, text[: found.start()]) or _midnight(day)
    return None


_DIGITS = {0x0966 + n: str(n) for n in range(10)}


def _day(found: re.Match[str]) -> date | None:
    parts = found.groupdict()
    name = parts.get("n")
    month = int(parts["m"]) if name is None else _MONTHS.get(name.lower(), _MONTHS.get(name.lower()[:3], 0))
    try:
        day = date(int(parts["y"]), month, int(parts["d"]))
    except ValueError:
        return None
    return day if 1900 <= day.year <= 2100 else None


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001 (a local day, as the page says it)


def _with_time(day: date, text: str) -> datetime | None:
    found = _TIME.search(text)
    if found is None:
        return None
    hour = int(found["h"]) + _half(found["half"], int(found["h"]))
    if hour > 23 or int(found["m"]) > 59 or int(found["s"] or 0) > 59:
        return None
    return _midnight(day).replace(
        hour=hour, minute=int(found["m"]), second=int(found["s"] or 0), tzinfo=_zone(found["zone"] or "")
    )


def _half(half: str | None, hour: int) -> int:
    """Hours to add for "am" and "pm"."""
    if not half or not 1 <= hour <= 12:
        return 0
    return (12 if half[0] in "Pp" else 0) - (12 if hour == 12 else 0)


def _zone(zone: str) -> timezone | None:
    if zone in ("Z", "GMT", "UTC"):
        return UTC
    if zone.endswith("IST"):
        return _INDIA
    if not zone:
        return None
    minutes = int(zone[1:3]) * 60 + int(zone[-2:])
    return timezone(timedelta(minutes=minutes if zone[0] == "+" else -minutes)) if minutes < 24 * 60 else None
