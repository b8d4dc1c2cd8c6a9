"""Numbers read digit by digit: telephone, PIN, train, flight, account and identity numbers, by keyword or shape."""

from __future__ import annotations

import re

from vachak.lazy import LazyPattern
from vachak.script.numbers.shapes import (
    DASH,
    HINDI,
    context,
    is_near,
    letter_names,
    next_words,
    previous_words,
    rule,
    words_of,
)
from vachak.script.numerals import digits, english

__all__ = ["RULES"]

_FREE = r"(?<![\d+])(?<!\d[-.,/:])"
_SHUT = rf"(?!\d|[.,/:]\d|{DASH}\d| ?%)"
_SEP = rf"[ ]?{DASH}?[ ]?"


def _groups(match: re.Match[str]) -> str | None:
    """Groups of digits with a short pause between them."""
    parts = re.findall(r"\d+", match.group())
    return ("प्लस " if match.group().startswith("+") else "") + " ".join(digits(part) for part in parts)


def _mobile(match: re.Match[str]) -> str | None:
    """«मो. 98…» is मोबाइल here and no one's name."""
    named = f"मोबाइल {'नंबर ' if match['no'] else ''}" if match["mo"] else ""
    return named + " ".join(digits(match.group()[len(match["mo"] or "") :]).split())


def _called(match: re.Match[str]) -> str | None:
    """A number near फोन, हेल्पलाइन or कॉल: seven digits and more anywhere near, shorter ones right beside."""
    text, follows = match.group(), next_words(match)
    if _is_short(match):
        return digits(text)
    if _counted(text, follows[0]):
        return None
    on = follows[0] == "पर" and len(text) > 3
    if (on or len(text) > 6) and not context("phone_after").isdisjoint(follows[:3]):
        return digits(text)
    if not is_near(match, "phone_before", 5):
        return None
    return digits(text) if len(text) > 6 or _beside(match) else None


def _is_short(match: re.Match[str]) -> bool:
    """One of the country's short numbers, called or named as one: «1930 पर करें», «कंट्रोल रूम 1077»."""
    if match.group() not in _SHORT:
        return False
    calls = _CALLS.match(match.string, match.end())
    said = previous_words(match)
    named = said[-1] in _NAMES_SHORT or (said[-1] in _OF_SERVICE and said[-2:][0] in _SERVICES | _NAMES_SHORT)
    return calls is not None or named


_SHORT = frozenset(
    (
        "100 101 102 104 108 109 112 139 155260 181 182 1033 1070 1073 1077 1090 1091 1096 1098 1099 1912 1916 1930"
        " 1950 14567 14416 15100"
    ).split()
)
_NAMES_SHORT = frozenset("हेल्पलाइन हेल्पलाईन हैल्पलाइन डायल टोल helpline Helpline".split())
_SERVICES = frozenset("कंट्रोल नियंत्रण आपातकालीन आपात इमरजेंसी एंबुलेंस एम्बुलेंस पुलिस टोल फ्री".split())
_OF_SERVICE = frozenset("रूम कक्ष नंबर नम्बर नं फ्री सेवा".split())
"""«नियंत्रण कक्ष 1070», but «कक्ष 101» and «सीट नंबर 108» are counted."""
_CALLS = LazyPattern(
    r"(?:(?:, ?| और | या | व )\d{3,6}(?!\d)){0,3} (?:नंबर )?(?:डायल|मिला[एओ]|पर (?:[^ ।]{1,12} ){0,3}"
    r"(?:कॉल|काल|फोन|फ़ोन|डायल|संपर्क|सम्पर्क|सूचना|सूचित|शिकायत|मैसेज|करें|कीजिए|दें|बताएं)(?![\u0900-\u0963]))"
)


def _counted(text: str, follows: str) -> bool:
    """Whether something is counted: «हेल्पलाइन पर 1200 कॉल आईं», «फोन 15000 रुपये का»."""
    return follows in context("counted_after") or (follows in context("phone_after") and len(text) < 6)


def _beside(match: re.Match[str]) -> bool:
    """Whether a helpline, or for longer numbers any telephone, is named right before; a year never is."""
    text = match.group()
    words = [word for word in previous_words(match, 60) if word not in _LINKS]
    if words[-1] in {"फोन", "मोबाइल"} and len(text) < 6 and next_words(match)[0] in {"में", "का", "की", "के"}:
        return False  # «फोन 5000 में बिका» is a price
    helpline = not context("helpline").isdisjoint(words[-3:])
    if len(text) == 3 or text[:2] in {"19", "20"}:
        return helpline and words[-1] in context("phone_beside")
    return words[-1] in context("phone_beside")


_LINKS = frozenset("और या व तथा एवं".split())


def _coded(match: re.Match[str]) -> str | None:
    """PIN codes, trains, accounts: named right before, or before the word संख्या or नंबर."""
    text, said = match.group(), previous_words(match)
    if next_words(match)[0] in context("counted_after") or (len(text) == 4 and text[:2] in {"19", "20"}):
        return None
    named = said[-2] if said[-1] in context("number_word") and len(said) > 1 else said[-1]
    train = len(text.split("/")[0]) == 5 and (next_words(match, 60)[0] in _UP or _is_train(match))
    if not train and not {named, said[-1]} & context("digits_before"):
        return None
    return " ".join(digits(part) for part in text.split("/"))


_UP = frozenset("अप डाउन UP Up DN".split())


def _is_train(match: re.Match[str]) -> bool:
    """(11055) behind or before an express."""
    words = context("digits_after")
    bracket = match.string[match.start() - 1 : match.start()] in {"(", "/"}
    return (bracket and previous_words(match)[-1] in words) or not words.isdisjoint(_beyond(match)[:4])


def _beyond(match: re.Match[str]) -> list[str]:
    """The words after the match, whatever sign stands first."""
    return words_of(match.string[match.end() : match.end() + 40])


def _flight(match: re.Match[str]) -> str | None:
    before = previous_words(match)
    named = before[-1] in context("flight_before") | {"संख्या", "नंबर"} or match["n"] != match.group().strip()
    airline = before[-1].isupper() or before[-1] in _AIRLINES
    if not (is_near(match, "flight_before", 4) and (named or airline)):
        return None
    return " " + digits(match["n"])


def _airline(match: re.Match[str]) -> str | None:
    """6E-2341: the digit of the code is said in English, its letter by name."""
    code = match["c"]
    said = " ".join(english(int(c)) if c.isdigit() else letter_names(c) for c in code)
    return f"{said} {digits(match['n'])}"


def _pin(match: re.Match[str]) -> str | None:
    """A city's PIN; «संख्या -155640» is a count, and a dash with one space only is no part of an address."""
    dash = match["d"]
    if len(dash) == 2 or previous_words(match)[-1] in context("count_before") | {"लक्ष्य", "मामले", "मरीज", "मौत", "केस"}:
        return None
    return f"{'' if match['d'].strip() else match['d']} {digits(match['n'])}".replace("  ", " ")


_AIRLINES = frozenset("एआई आईएक्स एसजी यूके क्यूपी इंडिगो एमएच ईके क्यूआर बीए".split())

RULES = (
    rule(
        "phone-international",
        "A plus and a country's code begin a telephone number.",
        ("फोन +91-98765-43210 पर", "फोन प्लस नौ एक नौ आठ सात छह पाँच चार तीन दो एक शून्य पर"),
        rf"(?<![\d+])\+\d{{1,3}}(?:{_SEP}\(?\d{{2,5}}\)?){{2,4}}(?!\d)",
        _groups,
        cues=("+",),
    ),
    rule(
        "phone-toll-free",
        "1800 and 1860 numbers are read in their groups of digits.",
        ("टोल फ्री 1800-11-4000 पर", "टोल फ्री एक आठ शून्य शून्य एक एक चार शून्य शून्य शून्य पर"),
        rf"{_FREE}(?:1800|1860|1801|1930)(?:{_SEP}\d{{2,4}}){{2,3}}(?!\d)",
        _groups,
        cues=("18", "1930"),
    ),
    rule(
        "phone-area",
        "An area code with its zero, then the number.",
        ("फोन 0522-2345678 पर", "फोन शून्य पाँच दो दो दो तीन चार पाँच छह सात आठ पर"),
        rf"{_FREE}(?:\(?0\d{{2,4}}\)?{_SEP}\d{{6,8}}|91{DASH}\d{{2,4}}{DASH}\d{{6,8}}|0\d{{9,10}})(?!\d)",
        _groups,
        cues=("0", "91-"),
    ),
    rule(
        "phone-mobile",
        "Ten digits from 6 to 9 are a mobile number, also in two groups.",
        ("9876543210 पर संपर्क करें।", "नौ आठ सात छह पाँच चार तीन दो एक शून्य पर संपर्क करें।"),
        rf"{_FREE}(?P<mo>(?<![{HINDI}])(?:मो|मोबा)[.॰0]?(?P<no> ?नं[.॰0]?)?[ :-]{{0,3}})?(?:91{_SEP})?"
        rf"[6-9]\d{{4}}(?:[ ]|{DASH})?\d{{5}}(?![\d]|[.,]\d|{DASH}\d)",
        _mobile,
    ),
    rule(
        "identity",
        "Four and four digits, three or four times: Aadhaar and card numbers.",
        ("आधार 1234 5678 9012 है", "आधार एक दो तीन चार पाँच छह सात आठ नौ शून्य एक दो है"),
        rf"{_FREE}\d{{4}}(?:[ ]|{DASH})\d{{4}}(?:[ ]|{DASH})\d{{4}}(?:(?:[ ]|{DASH})\d{{4}})?(?![\d]|[.,]\d)",
        _groups,
    ),
    rule(
        "pin-after-city",
        "Six digits behind a place and a dash are its PIN code.",
        ("पता लखनऊ-226001 है", "पता लखनऊ दो दो छह शून्य शून्य एक है"),
        rf"(?<=[{HINDI}a-z])(?P<d> ?{DASH} ?)(?P<n>[1-8]\d{{5}})(?!\d|[.,/]\d|{DASH}\d)",
        _pin,
        cues=("-", "–"),
    ),
    rule(
        "phone-keyword",
        "Numbers beside फोन, हेल्पलाइन, कॉल are read digit by digit.",
        ("हेल्पलाइन 1098 पर कॉल करें।", "हेल्पलाइन एक शून्य नौ आठ पर कॉल करें।"),
        rf"{_FREE}\d{{3,12}}{_SHUT}",
        _called,
    ),
    rule(
        "code-keyword",
        "Numbers beside पिन कोड, ट्रेन, खाता are read digit by digit.",
        ("ट्रेन 12951 रद्द हुई।", "ट्रेन एक दो नौ पाँच एक रद्द हुई।"),
        rf"{_FREE}\d{{4,18}}(?:(?<=\d{{5}})/\d{{1,5}})?{_SHUT}",
        _coded,
    ),
    rule(
        "serial",
        "Digits inside a code of capital letters: voter and PAN cards, bank codes.",
        ("कार्ड ABC1234567 मिला", "कार्ड एबीसी एक दो तीन चार पाँच छह सात मिला"),
        r"(?<=[A-Z])(?:\d{5,12}(?!\d)|(?<=[A-Z]{3})\d{4}(?=[A-Z]))",
        lambda m: digits(m.group()),
    ),
    rule(
        "flight-code",
        "Airlines whose code has a digit: 6E, 9W, G8, I5.",
        ("फ्लाइट 6E-2341 में", "फ्लाइट सिक्स ई दो तीन चार एक में"),
        rf"(?<![A-Za-z0-9])(?P<c>6E|6ई|9W|9I|G8|I5|S2|2T|S9)[ ]?{DASH}?[ ]?(?P<n>\d{{3,4}})(?!\d|[.,:]\d)",
        _airline,
    ),
    rule(
        "flight",
        "A flight's number is read digit by digit; an airline's code may begin with a digit.",
        ("उड़ान AI-171 दुर्घटनाग्रस्त", "उड़ान एआई एक सात एक दुर्घटनाग्रस्त"),
        rf"(?<=[A-Z{HINDI}])[ ]?{DASH}?[ ]?(?P<n>\d{{3,4}})(?!\d|[.,:]\d)",
        _flight,
        cues=("ड", "विमान", "फ्लाइट", "light"),
    ),
)
