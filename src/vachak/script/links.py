"""What belongs to the net: addresses, e-mail, hashtags and handles, said as one would read them out.

The host of an address is said, its path only where it is a word or two; a shortened address is just a link.
"""

from __future__ import annotations

import re

from vachak.lazy import LazyPattern
from vachak.script import latin
from vachak.script.acronyms import letters
from vachak.script.alphabet import LATIN, LETTERS
from vachak.script.numerals import digits, number
from vachak.script.rules import Rule
from vachak.script.tables import column
from vachak.script.teams import match_of

__all__ = ["RULES"]

_TOPS = {
    "com": "कॉम", "in": "इन", "org": "ऑर्ग", "net": "नेट", "gov": "जीओवी", "nic": "एनआईसी", "edu": "ईडीयू", "ac": "एसी",
    "co": "सीओ", "info": "इन्फ़ो", "news": "न्यूज़", "tv": "टीवी", "io": "आईओ", "ai": "एआई", "app": "ऐप", "live": "लाइव",
    "uk": "यूके", "us": "यूएस", "me": "एमई", "online": "ऑनलाइन", "biz": "बिज़", "ly": "एलवाई", "be": "बीई", "gl": "जीएल",
    "int": "आईएनटी", "mil": "एमआईएल", "xyz": "एक्सवाईज़ेड", "eu": "ईयू", "de": "डीई", "pk": "पीके", "cn": "सीएन",
    "bank": "बैंक", "site": "साइट", "store": "स्टोर", "tech": "टेक", "club": "क्लब", "watch": "वॉच",
}  # fmt: skip
_SHORTENERS = frozenset(
    "t.co bit.ly pic.twitter.com goo.gl youtu.be tinyurl.com fb.watch ow.ly buff.ly amzn.to wa.me".split()
)
_TOP = "|".join(sorted(_TOPS, key=len, reverse=True))
_HOST = rf"(?:[A-Za-z0-9-]{{1,63}}\.){{1,5}}(?:{_TOP})(?![A-Za-z0-9-])"
_PATH = r"(?:[/?#:][A-Za-z0-9._~:/?#@!$&*+=%-]{0,2000})?"
_URL = LazyPattern(
    rf"(?<![A-Za-z0-9@._/-])(?:[Hh]ttps?:/{{1,2}} ?|hxxps?://)?(?P<host>(?:[Ww]{{3}}\.)?{_HOST})(?P<path>{_PATH})(?<![.,:;!?])"
)
_OTHER = LazyPattern(
    r"(?<![A-Za-z0-9])(?:https?|ftp)://(?P<host>[A-Za-z0-9.-]{1,253})(?P<path>[^\s\u0900-\u097f]{0,2000})"
)
_MAIL = LazyPattern(
    rf"(?<![A-Za-z0-9._%+-])(?P<user>[A-Za-z0-9][A-Za-z0-9._%+-]{{0,63}})@(?P<host>{_HOST}|[A-Za-z]{{2,20}}(?![A-Za-z.@]))"
)
_TAG = LazyPattern(rf"(?<![{LETTERS}{LATIN}0-9&])[#＃](?P<tag>[{LETTERS}{LATIN}0-9_]{{1,100}})")
_HANDLE = LazyPattern(r"(?<![A-Za-z0-9.])@(?P<name>[A-Za-z0-9_]{2,40})(?![A-Za-z0-9_])")
_HINDI_HOST = LazyPattern(
    rf"(?<=[{LETTERS}A-Za-z]{{3}}) ?\. ?(?:कॉम|काॅम|कॉंम|(?:(?<=जीओवी\.)|(?<=एनआईसी\.))(?P<land>इन))(?![{LETTERS}])"
)
_PARTS = re.compile(rf"[{LETTERS}]+|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[{LATIN}]+|\d+")


def _url(m: re.Match[str]) -> str:
    host = m["host"].lower().removeprefix("www.").rstrip(".")
    if host in _SHORTENERS:
        return "लिंक"
    return _host(host) + _path(m["path"])


def _host(host: str) -> str:
    """x.gov.in -> एक्स डॉट जीओवी डॉट इन."""
    labels = [label for label in host.lower().split(".") if label]
    return " डॉट ".join(_top(label) if i else _label(label) for i, label in enumerate(labels))


def _top(label: str) -> str:
    """A label behind the first point: one of the top domains, or short letters (up.nic.in)."""
    return _TOPS.get(label) or (letters(label) if len(label) < 4 else _label(label))


def _path(path: str) -> str:
    """A path of one plain word is said, any other left out."""
    word = path.strip("/")
    return f" स्लैश {_label(word)}" if word.isalpha() and 2 < len(word) <= 16 and word.isascii() else ""


def _label(label: str) -> str:
    """One part of a host or of a user's name: digits one by one, short unknown runs by their letters."""
    return " ".join(_short(p) for p in _PARTS.findall(label)) or "लिंक"


def _short(part: str) -> str:
    if part.isdigit():
        return digits(part)
    spelt = len(part) <= 6 and part.isascii() and part.lower() not in column("latin")
    if spelt and (len(part) < 4 or not latin.known(part)):
        return letters(part)
    return latin.run_together(part)


def _mail(m: re.Match[str]) -> str:
    return f"{_label(m['user'])} ऐट {_host(m['host'])}"


def _tag(m: re.Match[str]) -> str | None:
    """The words of a hashtag, parted at _ and capitals and before numbers, and said like any others."""
    from vachak.script.speak import spoken

    if m["tag"].isdigit():
        return None
    if (match := match_of(m["tag"])) is not None:
        return match
    words = _words(m["tag"])
    return spoken(words).strip() or None


def _words(tag: str) -> str:
    """PMModi_in2025 -> "PM Modi in 2025"; a run in the tables (YouTube, IITs) stays whole."""
    out: list[str] = []
    for run in tag.split("_"):
        whole = run if run.isascii() and (latin.known(run) or run in column("acronyms")) else ""
        out.extend([whole] if whole else _PARTS.findall(run))
    return " ".join(out)


def _handle(m: re.Match[str]) -> str:
    """A number behind @ is a goal or an age (विकसित भारत@2047), no name."""
    name = m["name"]
    return f"ऐट {number(name) if name.isdigit() and len(name) < 5 else _tag_like(name)}"


def _tag_like(name: str) -> str:
    return " ".join(_short(p) if p.isdigit() else latin.say(p) for p in _words(name).split()) or "हैंडल"


RULES = (
    Rule(
        "e-mail", "ऐट and डॉट are said", ("abc@gmail.com पर", "एबीसी ऐट जीमेल डॉट कॉम पर"), _MAIL, _mail, frozenset("@")
    ),
    Rule(
        "address",
        "the host is said, a long path is not",
        ("www.x.com पर", "एक्स डॉट कॉम पर"),
        _URL,
        _url,
        frozenset("."),
    ),
    Rule("address", "the host is said", ("http://server/a पर", "सर्वर पर"), _OTHER, _url, frozenset("/")),
    Rule("hashtag", "its words are said, the mark is not", ("#MeToo पर", "मी टू पर"), _TAG, _tag, frozenset("#＃")),
    Rule("handle", "a name on a network", ("@PIBFactCheck ने", "ऐट पीआईबी फ़ैक्ट चेक ने"), _HANDLE, _handle, frozenset("@")),
    Rule(
        "address",
        "a host in Hindi letters",
        ("जागरण.कॉम पर", "जागरण डॉट कॉम पर"),
        _HINDI_HOST,
        lambda m: f" डॉट {m['land'] or 'कॉम'}",
        frozenset("."),
    ),
)
