"""Per cent, units of measure and temperatures: 5-6%, 12 कि.मी., -4°C, 80 km/h, प्रति किग्रा."""

from __future__ import annotations

import re
from functools import cache

from vachak.script.numbers.shapes import (
    DASH,
    EDGE,
    END,
    GAP,
    HINDI,
    NUM,
    RANGE,
    SCALE,
    any_of,
    context,
    fold,
    is_word,
    next_words,
    previous_words,
    rule,
    scale_words,
    span_of,
    words_of,
)
from vachak.script.numerals import number
from vachak.script.shapes import FRESH
from vachak.script.tables import column, rows

__all__ = ["RULES"]

_SIGN = rf"(?:(?<![\w{HINDI})%.])(?P<sign>\u2212 |{DASH}|\+))?"  # a hyphen with a space behind it only separates
_MINUS = {"": "", "+": "प्लस "}
_DEGREES = "डिग्री"


@cache
def _units() -> dict[str, tuple[str, bool]]:
    return {fold(row[0]): (row[1], row[2] == "yes") for row in rows("units")}


_NARROW = frozenset("ABNJKTPq")
"""Letters that are units only behind a space: 4K and 5A are names."""


def _units_in_words(*, degrees: bool) -> str:
    """A unit in letters ends where its word ends; one that ends in a point or sign needs no such check.

    A lone ° comes last, behind °C.
    """
    units = [row[0] for row in rows("units") if row[1].startswith(_DEGREES) == degrees]
    latin = [unit for unit in units if unit[-1].isascii() and unit[-1].isalnum()]
    hindi = [unit for unit in units if "\u0900" <= unit[-1] <= "\u0963"]
    signs = [unit for unit in units if unit not in {*latin, *hindi}]
    return (
        rf"(?P<unit>{any_of(unit for unit in signs if len(unit) > 1)}(?![²³])|{any_of(latin)}(?![A-Za-z0-9²³])"
        rf"|{any_of(hindi)}(?![{HINDI}])|{any_of(unit for unit in signs if len(unit) == 1)})"
    )


def _begun() -> str:
    """A number and how a unit or a scale word may begin: the gate of the large pattern."""
    return rf"\d{GAP}-?{any_of({row[0][:2] for row in rows('units')} | {word[:2] for word in column('scales')})}"


def _dot() -> str:
    """A point behind a unit that needs none («10 किमी. दूर») goes with it, unless a new sentence seems to begin."""
    return rf"(?:(?:(?<=[कस][िे]मी)|(?<=मिमी)|(?<=[कम]िग्रा))\.(?= (?!{any_of(FRESH)}{END})[{HINDI}]))?"


def _degree(match: re.Match[str]) -> str | None:
    return f"{_sign(match)}{span_of(match)} {_units()[fold(match['unit'])][0]}"


def _measure(match: re.Match[str]) -> str | None:
    unit = match["unit"]
    if unit in _NARROW and (not match["gap"] or _in_name(match)):
        return None
    if len(unit) == 1 and unit.isalpha() and match.string[match.end() : match.end() + 1] in {".", "'", "-", "/"}:
        return None
    if _is_other(match, unit):
        return None
    if unit == "मिली" and not _is_quantity(next_words(match)[0]):
        return None
    spoken, halves = _units()[fold(unit)]
    if match["b"] is None:
        spoken = _counted(match["a"], spoken)
    few = halves or (match["a"] in {"1.5", "2.5"} and spoken != "प्रतिशत")
    scale = f" {scale_words(match['scale'])}" if match["scale"] else ""
    return f"{span_of(match, halves=few or bool(scale))}{scale} {spoken}"


def _is_other(match: re.Match[str], unit: str) -> bool:
    """«5 MP निलंबित» are members of parliament, «S1 X» a model, «8s Gen 3» a chip."""
    if unit in {"MP", "mp"} and match["gap"]:
        around = words_of(match.string[max(0, match.start() - 40) : match.end() + 40])
        return _CAMERA.isdisjoint(around)
    if unit in {"x", "X"}:
        return bool(match["gap"])
    if unit == "सेमी":
        return next_words(match)[0] in {"फाइनल", "फायनल", "हाई", "कंडक्टर"}
    return unit == "s" and not match["gap"] and next_words(match)[0].isascii() and is_word(next_words(match)[0])


_CAMERA = frozenset("कैमरा कैमरे कैमरों सेंसर सेल्फी लेंस शूटर फोटो camera sensor Camera lens".split())


def _is_quantity(follows: str) -> bool:
    """«5 मिली दवा», but in «उसे 99 मिली।» and «सीटें 99 मिली हैं» it is the verb."""
    return is_word(follows) and follows not in context("verb_after")


def _counted(text: str, unit: str) -> str:
    """One takes the singular; a few years and a half are साल, many or odd ones वर्ष."""
    if text == "1":
        return {"घंटे": "घंटा", "महीने": "महीना", "हफ्ते": "हफ्ता"}.get(unit, unit)
    few = len(text) == 1 or text == "10" or text.endswith(".5")
    return "वर्ष" if unit == "साल" and not few else unit


def _in_name(match: re.Match[str]) -> bool:
    return not (context("law_before") | context("roman_before")).isdisjoint(previous_words(match)[-2:])


def _sign(match: re.Match[str]) -> str:
    return _MINUS.get(match["sign"] or "", "माइनस ")


def _percent(match: re.Match[str]) -> str | None:
    end = {"‰": "प्रति हज़ार"}.get(match.group()[-1], "प्रतिशत")
    plus = " प्लस" if match["plus"] else ""
    said = "सौ" if match["a"] == "100" and match["b"] is None else span_of(match)
    return f"{_sign(match)}{said}{plus} {end}"


def _signed(match: re.Match[str]) -> str | None:
    """-7.7 फीसदी and -4 डिग्री are below zero; «कोविद -19» and «संख्या -761779» are not."""
    return f"{_sign(match)}{number(match['a'])}"


def _with_half(match: re.Match[str]) -> str | None:
    """3.5 लाख is साढ़े तीन लाख; but 6.5 प्रतिशत keeps its दशमलव, and so does 48.25 लाख."""
    if not (match["a"].endswith(".5") or (match["b"] or "").endswith(".5")):
        return None
    follows = next_words(match)
    counted = follows[1:2] if follows[0] == "से" else follows[:1]
    if context("half_after").isdisjoint(counted):
        return None
    return span_of(match, halves=True)


def _bare_unit(match: re.Match[str]) -> str:
    """A unit with no number of its own: प्रति किग्रा, कई किमी, किमी/घं."""
    unit = match["unit"] or match["per"]
    if match["unit"] is None and (short := _PER.get(unit.rstrip("."))):
        return "घंटे" if short == "घंटा" and next_words(match)[0] in context("postposition") else short
    return _units()[fold(unit)][0]


_PER = dict(
    zip(
        "सेमी मिमी मी ली घं घ मि से क्वि क्विं ग्रा यू हे".split(),
        "सेंटीमीटर मिलीमीटर मीटर लीटर घंटा घंटा मिनट सेकंड क्विंटल क्विंटल ग्राम यूनिट हेक्टेयर".split(),
        strict=True,
    )
)
_PLAIN_UNITS = (
    *"किमी कि.मी. कि.मी से.मी. मि.मी. किग्रा कि.ग्रा. मिग्रा मि.ग्रा.".split(),
    *("वर्ग किमी", "वर्ग कि.मी.", "किमी प्रति घंटा", "किमी प्रति घंटे"),
)


def _per(match: re.Match[str]) -> str | None:
    unit = match["u"]
    if unit == "$":
        return " प्रति डॉलर"
    return f" प्रति {_units()[fold(unit)][0] if fold(unit) in _units() else unit}"


RULES = (
    rule(
        "percent",
        "A per cent sign is प्रतिशत, said once for a range.",
        ("महंगाई 5-6% रहने का अनुमान", "महंगाई पाँच से छह प्रतिशत रहने का अनुमान"),
        rf"{_SIGN}{EDGE}(?P<a>{NUM})(?:{GAP}%?{GAP}(?:{DASH}|~){GAP}(?P<b>{NUM}))?(?P<plus>\+)?{GAP}[%‰٪％℅]",
        _percent,
        cues=("%", "‰", "٪", "％", "℅"),
    ),
    rule(
        "degrees",
        "Degrees may be below zero.",
        ("पारा -4°C रहा।", "पारा माइनस चार डिग्री सेल्सियस रहा।"),
        lambda: (
            rf"{_SIGN}{EDGE}(?P<a>{NUM})(?:{GAP}[°º˚]?C?{GAP}(?:{DASH}|~){GAP}(?P<b>{NUM}))?(?P<gap>{GAP})"
            rf"{_units_in_words(degrees=True)}"
        ),
        _degree,
        cues=("°", "º", "˚", "℃", "℉", "डि"),
    ),
    rule(
        "measure",
        "A unit's abbreviation is said in full, singular or plural as Hindi has it.",
        ("शहर में 115.6 मिमी बारिश हुई।", "शहर में एक सौ पंद्रह दशमलव छह मिलीमीटर बारिश हुई।"),
        lambda: (
            rf"{EDGE}{RANGE}(?P<scale>{GAP}{SCALE}(?:{GAP}{SCALE})?)?(?P<gap>{GAP}-?){_units_in_words(degrees=False)}{_dot()}"
        ),
        _measure,
        gate=_begun,
    ),
    rule(
        "per",
        "A slash between an amount and a unit is प्रति.",
        ("दूध 60 रुपये/लीटर है", "दूध साठ रुपये प्रति लीटर है"),
        lambda: rf"(?<=[\d{HINDI}.)A-Za-z°%-]) ?/ ?(?P<u>{any_of(context('per'))}|\$)(?![{HINDI}A-Za-z\d])",
        _per,
        cues=("/",),
    ),
    rule(
        "below-zero",
        "A minus is said before a degree or per cent word, not where a dash only separates.",
        ("पारा -4 डिग्री रहा।", "पारा माइनस चार डिग्री रहा।"),
        rf"(?<![\w{HINDI})%.])(?P<sign>\u2212 |{DASH}|\+)(?P<a>{NUM})"
        rf"(?= ?(?:(?:से|और|व) {DASH}?\d{{1,3}}(?:\.\d{{1,2}})? ?)?(?:डिग्री|प्रतिशत|फीसदी|फ़ीसदी|फीसद|सेल्सियस|%|°))",
        _signed,
    ),
    rule(
        "bare-unit",
        "A unit's abbreviation is said in full without a number too: those that are no word, the others after प्रति.",
        ("चाँदी 99 हजार रुपये प्रति किग्रा", "चाँदी निन्यानबे हजार रुपये प्रति किलोग्राम"),
        lambda: (
            rf"(?<![{HINDI}])(?P<unit>{any_of(_PLAIN_UNITS)})(?![{HINDI}]){_dot()}(?!\.[{HINDI}])"
            rf"|(?:(?<=प्रति )|(?<=प्रति)|(?<=/))(?P<per>(?:{any_of(_PER)})\.|सेमी|मिमी){END}"
        ),
        _bare_unit,
        needs=(),
        cues=("मी", "ग्रा", "प्रति", "/"),
    ),
    rule(
        "seconds",
        "से. behind a number and before a postposition is no postposition but seconds.",
        ("दौड़ 11 से. में पूरी", "दौड़ ग्यारह सेकंड में पूरी"),
        rf"(?<=\d) ?सें?\.(?= (?:में|तक|का|के|की|बाद|पहले)(?![{HINDI}]))",
        lambda _: " सेकंड",
        cues=("से.", "सें."),
    ),
    rule(
        "half",
        "A reader says डेढ़, ढाई and साढ़े before scale words and common units.",
        ("रैली में 3.5 हजार जवान", "रैली में साढ़े तीन हजार जवान"),
        rf"{EDGE}{RANGE}(?!\d|[.,]\d)",
        _with_half,
        cues=(".5",),
    ),
)
