"""Titles and other shortened words: डॉ. is डॉक्टर, उ.प्र. उत्तर प्रदेश, Ltd. लिमिटेड, only where they are abbreviations.

The table's column `where` tells how one is recognised: "name" before a name, "number" before a number, "inside"
anywhere, "parts" by its points; the Latin ones likewise. A point that also ends the sentence is not taken.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from vachak.script.alphabet import LETTERS
from vachak.script.rules import Rule
from vachak.script.shapes import EDGE, POINT, SPACE, ZERO, ends_there
from vachak.script.tables import rows

__all__ = ["RULES", "ZERO_RULES"]

_POINTS = frozenset(".॰\uff0e")
_NAME = rf"(?={SPACE}{SPACE}[\"'“‘(]?[{LETTERS}A-Z])"
_OFFICE = (
    "(?:श्री|श्रीमती|सुश्री|डॉ|प्रधानमंत्री|मुख्यमंत्री|उप|मंत्री|राज्य|राष्ट्रपति|विधायक|सांसद|अध्यक्ष|सभापति|न्याय|उच्च|सर्वोच्च"
    "|सुप्रीम|हाई|कोर्ट|जिला|ज़िला|महापौर|सदस्य|मोदी|योगी|[\u0900-\u0963]{1,20} जी)"
)
_NUMBER = rf"(?={SPACE}[-:]?{SPACE}\d)"


def _table(where: str) -> dict[str, str]:
    return {row[0]: row[1] for row in rows("abbreviations") if row[2] == where}


def _any(words: dict[str, str]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))


def _with_points(words: dict[str, str], point: str = POINT) -> str:
    """Like `_any`, each point as a `point`, with or without a space after it."""
    return "|".join(f"{point}{SPACE}".join(map(re.escape, w.split("."))) for w in sorted(words, key=len, reverse=True))


def _say(table: dict[str, str]) -> Callable[[re.Match[str]], str | None]:
    """Say what `table` has, if the sentence does not end here: then the word is said and its point left."""
    return lambda m: None if ends_there(m.string, m.end()) else table[m["w"]]


def _say_parts(table: dict[str, str]) -> Callable[[re.Match[str]], str | None]:
    """Like `_say`, for a word with points inside."""
    bare = {w.replace(".", ""): said for w, said in table.items()}
    return lambda m: bare["".join(c for c in m["w"] if c not in ".॰0\uff0e \u00a0")]


def _rule(
    name: str, why: str, example: tuple[str, str], pattern: str, say: Callable[[re.Match[str]], str | None]
) -> Rule:
    return Rule(name, why, example, re.compile(pattern), say, _POINTS)


def _closing(table: dict[str, str]) -> str:
    """The word before a point that ends the sentence; the point itself stays for the pause."""
    return f"{EDGE}(?P<w>{_any(table)})(?=[.॰])"


def _rules() -> tuple[Rule, ...]:
    parts, name, number = _table("parts"), _table("name"), _table("number")
    inside, latin, latin_inside = _table("inside"), _table("latin"), _table("latin-inside")
    slash, weekday = _table("slash"), _table("weekday")
    return (
        _rule(
            "abbreviation",
            "a word shortened to the first letters of its parts is said in full",
            ("उ.प्र. में बारिश", "उत्तर प्रदेश में बारिश"),
            rf"{EDGE}(?P<w>{_with_points(parts)})(?![{LETTERS}])(?:{POINT}(?!\s*\Z|[\"'”’]))?",
            _say_parts(parts),
        ),
        _rule(
            "number word",
            "before a number a shortened word says what is counted",
            ("कमरा नं. दो सौ", "कमरा नंबर दो सौ"),
            rf"{EDGE}(?P<w>{_any(number)}){POINT}{_NUMBER}",
            lambda m: number[m["w"]],
        ),
        _rule(
            "title",
            "ले (take) is a word: it is a lieutenant where nothing stands before it",
            ("ले. अंजलि", "लेफ़्टिनेंट अंजलि"),
            rf"(?:\A|(?<=[,(] )|(?<=[,(])){SPACE}ले{POINT}{_NAME}",
            lambda m: " लेफ़्टिनेंट" if m[0][0] in " \u00a0" else "लेफ़्टिनेंट",
        ),
        _rule(
            "title",
            "मा. before an office or a court is माननीय, before a boy's name मास्टर",
            ("मा. मुख्यमंत्री", "माननीय मुख्यमंत्री"),
            rf"{EDGE}मा{POINT}{SPACE}(?={_OFFICE})",
            lambda _: "माननीय ",
        ),
        _rule(
            "title",
            "a shortened title before a name is said in full",
            ("डॉ. मनमोहन सिंह", "डॉक्टर मनमोहन सिंह"),
            rf"{EDGE}(?P<w>{_any(name)}){POINT}{_NAME}",
            lambda m: name[m["w"]],
        ),
        _rule(
            "title",
            "as above, in Latin letters",
            ("Dr. सिंह", "डॉक्टर सिंह"),
            rf"{EDGE}(?P<w>{_any(latin)})\.(?:{_NAME}|(?= ?& ?[A-Z]))",
            lambda m: latin[m["w"]],
        ),
        Rule(
            "shortened",
            "parts joined by a slash",
            ("M/s ABC", "मेसर्स एबीसी"),
            re.compile(rf"{EDGE}(?P<w>{_any(slash)})(?![A-Za-z0-9/])\.?"),
            lambda m: slash[m["w"]],
            frozenset("/"),
        ),
        _rule(
            "shortened",
            "a day of the week",
            ("सोम. को", "सोमवार को"),
            rf"{EDGE}(?P<w>{_any(weekday)}){POINT}(?= ?(?:को|से|तक|की|का|के)(?![{LETTERS}]))",
            lambda m: weekday[m["w"]],
        ),
        _rule(
            "shortened",
            "a shortened word inside a sentence is said in full",
            ("टाटा लि. ने कहा", "टाटा लिमिटेड ने कहा"),
            rf"{EDGE}(?P<w>{_any(inside)}){POINT}",
            _say(inside),
        ),
        _rule(
            "shortened",
            "as above, in Latin letters",
            ("Tata Ltd. ने", "टाटा लिमिटेड ने"),
            rf"{EDGE}(?P<w>{_any(latin_inside)})\.",
            _say(latin_inside),
        ),
        _rule(
            "shortened",
            "its point may end the sentence too",
            ("यह लाख रु.", "यह लाख रुपये।"),
            _closing(inside),
            lambda m: inside[m["w"]],
        ),
        _rule(
            "shortened",
            "its point may end the sentence too, in Latin letters",
            ("यह Tata Ltd.", "यह टाटा लिमिटेड।"),
            _closing(latin_inside),
            lambda m: latin_inside[m["w"]],
        ),
    )


def _zero_rules() -> tuple[Rule, ...]:
    """What northern papers write with ० for the point; before the numbers, for whom it would be a nought."""
    parts, name, inside = _table("parts"), _table("name"), _table("inside")
    for money in ("रु", "रू"):
        del inside[money]
    patterns = (
        (f"{EDGE}(?P<w>{_with_points(parts, ZERO)})(?![{LETTERS}])(?:{ZERO})?", _say_parts(parts)),
        (f"{EDGE}(?P<w>{_any(name)}){ZERO}{_NAME}", lambda m: name[m["w"]]),
        (f"{EDGE}(?P<w>{_any(inside)}){ZERO}", lambda m: inside[m["w"]]),
    )
    example = ("डा० अजय", "डॉक्टर अजय")
    why = "northern papers print ० for the point of an abbreviation"
    return tuple(Rule("nought point", why, example, re.compile(p), say, frozenset("0")) for p, say in patterns)


RULES = _rules()
ZERO_RULES = _zero_rules()
