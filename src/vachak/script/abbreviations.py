"""Titles and other shortened words: डॉ. is डॉक्टर, उ.प्र. उत्तर प्रदेश, Ltd. लिमिटेड, only where they are abbreviations.

The table's column `where` tells how one is recognised: "name" before a name, "number" before a number, "inside"
anywhere, "parts" by its points, "slash" by its slash, "weekday" before a postposition; the Latin ones likewise.
A point that also ends the sentence is not taken.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from vachak.lazy import LazyPattern
from vachak.script.alphabet import LETTERS
from vachak.script.rules import Rule
from vachak.script.shapes import EDGE, FINITE, POINT, SPACE, ZERO, ends_there
from vachak.script.tables import rows

__all__ = ["RULES", "ZERO_RULES"]

_LINKS = frozenset("को का के की में से ने पर तक और है जा जाओ लो".split())
_POINTS = frozenset(".॰\uff0e")
_NAME = rf"(?={SPACE}{SPACE}[\"'“‘(]?[{LETTERS}A-Z]|[),])"
_OFFICE = (
    "(?:श्री|श्रीमती|सुश्री|डॉ|प्रधानमंत्री|मुख्यमंत्री|उप|मंत्री|राज्य|राष्ट्रपति|विधायक|सांसद|अध्यक्ष|सभापति|न्याय|उच्च|सर्वोच्च"
    "|सुप्रीम|हाई|कोर्ट|जिला|ज़िला|महापौर|सदस्य|मोदी|योगी|[\u0900-\u0963]{1,20} जी)"
)
_WHOLE = rf"(?:(?<![{LETTERS}]\.)|(?<=डॉ\.)|(?<=डा\.)|(?<=प्रो\.)|(?<=पं\.)|(?<=श्री\.))"
"""No piece of a longer chain of points: «मु.अ.सं.» has no मुहम्मद; but «प्रो.डॉ. सिंह» has two titles."""
_WHOLE_INSIDE = rf"(?:(?<![{LETTERS}]\.)|(?<=कं\.)|(?<=प्रा\.)|(?<=लि\.)|(?<=एंड\.))"
"""As above: «उ.नि.» has no निगम, but «कं.लि.» is a limited company."""
_VERB = f"(?:{'|'.join(sorted(FINITE | _LINKS, key=len, reverse=True))})(?![{LETTERS}])"
"""What no name begins with: «हाँ, ले. आया», «आम जन. को»."""

_NO_WORDS = frozenset("डॉ डाॅ डा डां डाॅं प्रो प्रॉ पं मौ स्व इंजी ब्रिग ब्रि कैप्ट न्या एडवो इंस्पे कांस्टे".split())
"""Titles that are no words: with a point they are titles whatever follows («डॉ. ने कहा», «प्रो. के विजयराघवन»)."""
_NUMBER = rf"(?={SPACE}[-:]?{SPACE}\d)"
_NOT_LETTER = f"(?![{LETTERS}])"
_MONEY = ("रु", "रू")


@cache
def _table(where: str) -> dict[str, str]:
    return {row[0]: row[1] for row in rows("abbreviations") if row[2] == where}


@cache
def _bare(where: str) -> dict[str, str]:
    """The table without the points inside its words."""
    return {w.replace(".", ""): said for w, said in _table(where).items()}


def _any(where: str, *, without: tuple[str, ...] = ()) -> str:
    words = (w for w in _table(where) if w not in without)
    return f"{EDGE}(?P<w>{'|'.join(re.escape(w) for w in sorted(words, key=len, reverse=True))})"


def _with_points(point: str) -> str:
    """The words of several parts, each point between them a `point`, with or without a space after it."""
    words = sorted(_table("parts"), key=len, reverse=True)
    parts = "|".join(f"{point}{SPACE}".join(map(re.escape, w.split("."))) for w in words)
    return f"{EDGE}(?P<w>{parts}){_NOT_LETTER}"


def _begun(point: str) -> str:
    """What a word of several parts begins with: its gate."""
    return f"{EDGE}(?:{'|'.join(sorted({re.escape(w.split('.')[0]) for w in _table('parts')}))}){point}"


def _full(where: str) -> Callable[[re.Match[str]], str]:
    """Say what the table has."""
    return lambda m: _table(where)[m["w"]]


def _inside(where: str) -> Callable[[re.Match[str]], str | None]:
    """Say what the table has, unless the sentence ends here: its point is then left to the pause."""
    return lambda m: None if ends_there(m.string, m.end()) else _table(where)[m["w"]]


def _parts(m: re.Match[str]) -> str:
    return _bare("parts")["".join(c for c in m["w"] if c not in ".॰0\uff0e \u00a0")]


def _rule(
    name: str,
    why: str,
    example: tuple[str, str],
    pattern: Callable[[], str],
    say: Callable[[re.Match[str]], str | None],
    needs: frozenset[str] = _POINTS,
    *,
    gate: Callable[[], str] | str = "",
) -> Rule:
    return Rule(name, why, example, LazyPattern(pattern, gate=gate), say, needs)


RULES = (
    _rule(
        "abbreviation",
        "a word shortened to the first letters of its parts is said in full",
        ("उ.प्र. में बारिश", "उत्तर प्रदेश में बारिश"),
        lambda: rf"{_with_points(POINT)}(?:{POINT}(?!\s*\Z|[\"'”’]))?",
        _parts,
        gate=lambda: _begun(POINT),
    ),
    _rule(
        "number word",
        "before a number a shortened word says what is counted",
        ("मो. 5 पर", "मोबाइल पाँच पर"),
        lambda: f"{_any('number')}{POINT}{_NUMBER}",
        _full("number"),
    ),
    _rule(
        "title",
        "ले (take) is a word: it is a lieutenant where nothing stands before it",
        ("ले. अंजलि", "लेफ़्टिनेंट अंजलि"),
        lambda: rf"(?:\A|(?<=[,(] )|(?<=[,(])){SPACE}ले{POINT}{_NAME}(?!{SPACE}{_VERB})",
        lambda m: " लेफ़्टिनेंट" if m[0][0] in " \u00a0" else "लेफ़्टिनेंट",
    ),
    _rule(
        "title",
        "मा. before an office or a court is माननीय, before a boy's name मास्टर",
        ("मा. मुख्यमंत्री", "माननीय मुख्यमंत्री"),
        lambda: rf"{EDGE}मा{POINT}{SPACE}(?={_OFFICE})",
        lambda _: "माननीय ",
    ),
    _rule(
        "title",
        "a shortened title before a name is said in full",
        ("डॉ. मनमोहन सिंह", "डॉक्टर मनमोहन सिंह"),
        lambda: f"{_WHOLE}{_any('name')}{POINT}{_NAME}(?P<verb>(?={SPACE}{_VERB}))?",
        lambda m: None if m["verb"] is not None and m["w"] not in _NO_WORDS else _table("name")[m["w"]],
    ),
    _rule(
        "title",
        "as above, in Latin letters",
        ("Dr. सिंह", "डॉक्टर सिंह"),
        lambda: rf"{_any('latin')}\.(?:{_NAME}|(?= ?& ?[A-Z]))",
        _full("latin"),
    ),
    _rule(
        "shortened",
        "parts joined by a slash",
        ("M/s ABC", "मेसर्स एबीसी"),
        lambda: rf"{_any('slash')}(?![A-Za-z0-9/])\.?",
        _full("slash"),
        frozenset("/"),
    ),
    _rule(
        "shortened",
        "a day of the week",
        ("सोम. को", "सोमवार को"),
        lambda: f"{_any('weekday')}{POINT}(?= ?(?:को|से|तक|की|का|के){_NOT_LETTER})",
        _full("weekday"),
    ),
    _rule(
        "shortened",
        "a shortened word inside a sentence is said in full",
        ("टाटा लि. ने कहा", "टाटा लिमिटेड ने कहा"),
        lambda: f"{_WHOLE_INSIDE}{_any('inside')}{POINT}",
        _inside("inside"),
    ),
    _rule(
        "shortened",
        "as above, in Latin letters",
        ("Tata Ltd. ने", "टाटा लिमिटेड ने"),
        lambda: rf"{_any('latin-inside')}\.",
        _inside("latin-inside"),
    ),
    _rule(
        "shortened",
        "its point may end the sentence too",
        ("यह लाख रु.", "यह लाख रुपये।"),
        lambda: f"{_any('inside')}(?=[.॰])",
        _full("inside"),
    ),
    _rule(
        "shortened",
        "its point may end the sentence too, in Latin letters",
        ("यह Tata Ltd.", "यह टाटा लिमिटेड।"),
        lambda: f"{_any('latin-inside')}(?=[.॰])",
        _full("latin-inside"),
    ),
)

_NOUGHT = ("nought point", "northern papers print ० for the point of an abbreviation", ("डा० अजय", "डॉक्टर अजय"))

ZERO_RULES = (
    _rule(*_NOUGHT, lambda: f"{_with_points(ZERO)}(?:{ZERO})?", _parts, frozenset("0"), gate=lambda: _begun(ZERO)),
    _rule(*_NOUGHT, lambda: f"{_any('name')}{ZERO}{_NAME}", _full("name"), frozenset("0")),
    _rule(*_NOUGHT, lambda: f"{_any('inside', without=_MONEY)}{ZERO}", _full("inside"), frozenset("0")),
)
"""What stands before the number rules, for whom ० would be a nought; रु० is left to them."""
