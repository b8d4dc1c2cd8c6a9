"""Clock times: सुबह 10:30 बजे, 7:30 PM, 16:00, 04:00-08:00 बजे, and lengths such as 2:30 घंटे."""

from __future__ import annotations

import re

from vachak.script.numbers.shapes import DASH, GAP, context, is_near, is_word, next_words, previous_words, rule
from vachak.script.numerals import cardinal, half_past, number, quarter_to

__all__ = ["RULES"]

_FREE = r"(?<!\d)(?<!\d[.:,/-])"
_HOURS = r"(?:[01]?\d|2[0-4])"
_CLOCK = rf"{_HOURS}(?:[:.ः]| : )[0-5]\d"  # a visarga often stands for the colon it looks like
_HOUR = rf"{_HOURS}(?:[:.ः][0-5]\d)?"
_COLON = rf"{_HOURS}[:ः][0-5]\d"
_SHUT = r"(?!\d|[.:,/]\d)"
_TO = rf"{GAP}(?:{DASH}|~|से|to|और|या){GAP}"
_HALF = r"(?P<half>[AaPp]\. ?[Mm]\.?|[AaPp][Mm]\b|एएम|पीएम)"  # the point of «PM.» ends a sentence
_ON = "(?: पर(?![\u0900-\u0963]))?"
_BAJE = "बजे(?![\u0900-\u0963])"


def _words(text: str) -> str:
    """A time without बजे where a reader has a short form, else with बजकर and मिनट: साढ़े दस, दस बजकर बीस मिनट."""
    hour, minute, *second = (int(part) for part in re.split("[:.ः]", text))
    if second:
        return f"{cardinal(hour)} बजकर {cardinal(minute)} मिनट {cardinal(second[0])} सेकंड"
    short = _short(12 if hour == 0 or (hour == 24 and minute) else hour, minute)
    return short or f"{cardinal(hour)} बजकर {cardinal(minute)} मिनट"


def _short(hour: int, minute: int) -> str | None:
    """साढ़े, सवा and पौने, which a 24-hour time has not; one and a quarter is सवा एक here."""
    if minute == 0:
        return cardinal(hour)
    if hour > 12:
        return None
    if minute == 15:
        return f"सवा {cardinal(hour)}"
    return {30: half_past(hour), 45: quarter_to(hour % 12 + 1)}.get(minute)


def _clock(text: str, match: re.Match[str]) -> str:
    """A whole phrase: साढ़े दस बजे, or दस बजकर बीस मिनट पर; पर stands only where the writer has no postposition."""
    text, midnight = re.subn("^00?(?=[:.ः])", "12", text)
    said = f"रात {_words(text)}" if midnight and not _named(match) else _words(text)
    if "बजकर" not in said:
        return f"{said} बजे"
    if _on(match):
        return f"{said} पर"
    follows = next_words(match)[0]
    hindi = is_word(follows) and not follows.isascii()
    return f"{said} पर" if hindi and follows not in context("postposition") else said


def _on(match: re.Match[str]) -> bool:
    """Whether the writer's own पर was taken with the time: «8:00 PM पर» is आठ बजे, «8:10 PM पर» आठ बजकर दस मिनट पर."""
    return match.group().endswith(" पर")


def _at(match: re.Match[str]) -> str | None:
    if match["only"]:
        return _clock(match["only"], match)
    first, last = _full(match["t"]), _full(match["t2"])
    if (first, last) == (f"{match['t']}:00", f"{match['t2']}:00"):
        return None  # whole hours are numbers like others
    return f"{_words(first)}{' बजे' if match['told'] else ''} से {_clock(last, match)}"


def _with_half(match: re.Match[str]) -> str | None:
    """AM and PM are said as a part of the day, unless one stands before already."""
    text = _full(match["t"])
    first = _full(match["f"] or match["t"])
    hour = int(re.split("[:.ः]", first)[0])
    part = "" if _named(match) or hour > 12 else f"{_part(hour % 12, evening=match['half'][0] in 'Ppप')} "
    since = f"{_words(first)} से " if match["f"] else ""
    return f"{part}{since}{_clock(text, match)}{' से ' if match['to'] else ''}"


def _full(text: str) -> str:
    """An hour alone is that hour sharp."""
    return text if re.search("[:.ः]", text) else f"{text}:00"


def _named(match: re.Match[str]) -> bool:
    return is_near(match, "part_of_day", 2)


def _part(hour: int, *, evening: bool) -> str:
    """The part of the day of an hour counted from 0 to 11, as Hindi newsreaders divide it."""
    if evening:
        return "दोपहर" if hour < 4 else "शाम" if hour < 8 else "रात"
    return "रात" if hour < 4 else "सुबह"


def _bare(match: re.Match[str]) -> str | None:
    """A time with a colon alone is said like one with बजे; beside it a ratio's words make it a ratio."""
    beside = {*previous_words(match)[-2:], *next_words(match)[:2]}
    return None if not _RATIO.isdisjoint(beside) else _bare_words(match)


def _span(match: re.Match[str]) -> str | None:
    return f"{_words(match['t'])} से {_bare_words(match, 't2')}"


def _bare_words(match: re.Match[str], part: str = "t") -> str:
    said = _words(match[part])
    return f"{said} बजे" if "बजकर" not in said else f"{said} पर" if _on(match) else said


_RATIO = frozenset("अनुपात रेशियो रेश्यो ratio बहुमत".split())


def _dotted(match: re.Match[str]) -> str | None:
    """शाम 4.30 with a part of the day before it and no unit after is a time."""
    return _bare_words(match) if is_near(match, "part_of_day", 1) else None


def _length(match: re.Match[str]) -> str | None:
    """2:30 घंटे is ढाई घंटे, 2:20 घंटे दो घंटे बीस मिनट, 3:45 मिनट तीन मिनट पैंतालीस सेकंड."""
    whole, part = int(match["h"]), int(match["m"])
    unit, rest = match["unit"], "सेकंड" if match["unit"].startswith("मि") else "मिनट"
    if part == 30 and rest == "मिनट" and whole:
        return f"{half_past(whole)} {unit}"
    return f"{cardinal(whole)} {unit} {cardinal(part)} {rest}" if part else f"{cardinal(whole)} {unit}"


def _long(match: re.Match[str]) -> str | None:
    """2:15:30 is a length before घंटे or where somebody took it for something; else a clock shows it."""
    told = match["unit"] or not _FINISHED.isdisjoint(next_words(match)[1:4])
    if not told and _RACES.isdisjoint(previous_words(match)[-2:]):
        return None
    hours = cardinal(int(match["h"]))
    unit = "घंटा" if match["h"] in {"1", "01"} else "घंटे"
    return f"{hours} {unit} {cardinal(int(match['m']))} मिनट {cardinal(int(match['s']))} सेकंड"


_RACES = frozenset("मैराथन मैराथॉन दौड रिकॉर्ड टाइमिंग".split())
_FINISHED = frozenset("रिकॉर्ड पूरी पूरा तय दौड दौडी खत्म समाप्त जीती जीता निकाला निकाली समय".split())


def _lap(match: re.Match[str]) -> str | None:
    """12:45.67 of a race."""
    return f"{cardinal(int(match['m']))} मिनट {number(match['s'])} सेकंड"


def _military(match: re.Match[str]) -> str | None:
    return _clock(f"{match['h']}:{match['m']}", match)


RULES = (
    rule(
        "time-at",
        "Minutes before बजे: साढ़े, सवा and पौने, else बजकर; बजे is said once.",
        ("बैठक सुबह 10:30 बजे शुरू होगी।", "बैठक सुबह साढ़े दस बजे शुरू होगी।"),
        rf"{_FREE}(?:(?P<t>{_HOUR})(?P<told>{GAP}बजे)?{_TO}(?P<t2>{_HOUR})|(?P<only>{_CLOCK})){GAP}{_BAJE}{_ON}",
        _at,
        cues=("बजे",),
    ),
    rule(
        "time-am-pm",
        "AM and PM become the part of the day.",
        ("मैच 7:30 PM से शुरू होगा।", "मैच शाम साढ़े सात बजे से शुरू होगा।"),
        rf"{_FREE}(?:(?P<f>{_HOUR}){_TO})?(?P<t>{_HOUR}){GAP}{_HALF}(?:{GAP}{_BAJE})?{_ON}"
        rf"(?P<to>{GAP}(?:{DASH}|to){GAP}(?={_HOUR}{GAP}{_HALF.replace('?P<half>', '?:')}))?",
        _with_half,
        cues=("M", "m", "एम"),
    ),
    rule(
        "time-military",
        "Four digits before बजे or hrs are hours and minutes.",
        ("बैठक 1430 बजे होगी।", "बैठक चौदह बजकर तीस मिनट पर होगी।"),
        rf"{_FREE}(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)(?:{GAP}{_BAJE}| ?(?:hrs|hours|HRS)\b)",
        _military,
        cues=("बजे", "h", "HRS"),
    ),
    rule(
        "time-length",
        "Hours and minutes of a length of time.",
        ("फिल्म 2:30 घंटे की है।", "फिल्म ढाई घंटे की है।"),
        rf"{_FREE}(?P<h>\d{{1,3}}):(?P<m>[0-5]\d) ?(?P<unit>घंटे|घंटा|घण्टे|मिनट)",
        _length,
        cues=(":", "ः"),
    ),
    rule(
        "time-long",
        "Hours, minutes and seconds of a race; before clocks that show seconds.",
        ("दौड़ 2:15:30 में पूरी की", "दौड़ दो घंटे पंद्रह मिनट तीस सेकंड में पूरी की"),
        rf"{_FREE}(?P<h>\d{{1,2}}):(?P<m>[0-5]\d):(?P<s>[0-5]\d)(?!\d|[.:,/]\d)(?P<unit> ?(?:घंटे|घंटा|घण्टे))?",
        _long,
        cues=(":",),
    ),
    rule(
        "time-lap",
        "Minutes and seconds with a decimal part are measured, and no ratio.",
        ("दौड़ 1:43.21 में जीती", "दौड़ एक मिनट तैंतालीस दशमलव दो एक सेकंड में जीती"),
        rf"{_FREE}(?P<m>\d{{1,2}}):(?P<s>[0-5]\d\.\d{{1,3}})(?!\d|[.:,/]\d| ?:)(?: ?(?:मिनट|सेकंड))?",
        _lap,
        cues=(":",),
    ),
    rule(
        "time-span",
        "Two times with a dash between them.",
        ("कार्यक्रम 16:00-18:20 चलेगा।", "कार्यक्रम सोलह से अठारह बजकर बीस मिनट चलेगा।"),
        rf"{_FREE}(?P<t>{_COLON}){GAP}(?:{DASH}|से){GAP}(?P<t2>{_COLON}){_SHUT}",
        _span,
        cues=(":", "ः"),
    ),
    rule(
        "time-colon",
        "Two digits after a colon are minutes; before ratios, which have other shapes or words.",
        ("सुबह के 6:39 हुए थे।", "सुबह के छह बजकर उनतालीस मिनट हुए थे।"),
        rf"{_FREE}(?P<t>{_COLON}(?::[0-5]\d)?){_SHUT}{_ON}",
        _bare,
        cues=(":", "ः"),
    ),
    rule(
        "time-dotted",
        "शाम 4.30 is a time because of the part of the day before it.",
        ("रात 11.30 से सुबह तक", "रात साढ़े ग्यारह बजे से सुबह तक"),
        rf"{_FREE}(?P<t>[01]?\d\.[0-5]\d){_SHUT}{_ON}"
        r"(?! ?(?:प्रतिशत|फीसदी|फ़ीसदी|फीसद|डिग्री|लाख|करोड़|हजार|%|मिमी|मिली|किमी))",
        _dotted,
        cues=(".",),
    ),
)
