"""Sizes of things: 10x20 फीट, 40 फुट x 12 फुट, 5'11", 6.7"."""

from __future__ import annotations

import re

from vachak.script.numbers.shapes import EDGE, GAP, NUM, rule
from vachak.script.numerals import half, number

__all__ = ["RULES"]


def _size(match: re.Match[str]) -> str | None:
    by = "गुणा" if match["a"] == "4" and match["b"] in {"100", "400", "200"} else "बाई"
    parts = [match["a"], match["b"], *([match["c"]] if match["c"] else [])]
    return f" {by} ".join(half(part) if "." in part else number(part) for part in parts)


def _height(match: re.Match[str]) -> str | None:
    feet = f"{number(match['f'])} फीट"
    return f"{feet} {number(match['i'])} इंच" if match["i"] else feet


def _inch(match: re.Match[str]) -> str | None:
    """Inches, unless a quotation is open here; a mark behind a number opens none."""
    is_open = False
    for digit in _QUOTES.findall(match.string[max(0, match.start() - 300) : match.start()]):
        is_open = not is_open and not digit
    return None if is_open else f"{number(match['a'])} इंच"


_QUOTES = re.compile('([0-9]?)["“”]')


RULES = (
    rule(
        "height",
        "Feet and inches.",
        ("उसका कद 5'11\" है।", "उसका कद पाँच फीट ग्यारह इंच है।"),
        rf"{EDGE}(?P<f>\d{{1,3}})[′'’] ?(?:(?P<i>\d{{1,2}})(?:\.5)?(?:[″\"”]|''|’’))",
        _height,
        cues=("'", "′", "’"),
    ),
    rule(
        "inch",
        "A quotation mark behind a number closes no quotation where none is open: it is inches.",
        ('फोन में 6.7" स्क्रीन है।', "फोन में छह दशमलव सात इंच स्क्रीन है।"),
        rf"{EDGE}(?P<a>\d{{1,3}}(?:\.\d{{1,2}})?)(?:[\"”″])(?=[ )]|$)",
        _inch,
        cues=('"', "”", "″"),
    ),
    rule(
        "size-units",
        "An x between two lengths that have their units.",
        ("नाव 40 फुट x 12 फुट की है", "नाव चालीस फुट बाई बारह फुट की है"),
        r"(?:(?<=फुट )|(?<=फीट )|(?<=मीटर )|(?<=इंच )|(?<=सेमी )|(?<=मिमी ))[xX×*](?= ?\d)",
        lambda _: "बाई",
        cues=(" x", " X", " ×", " *"),
    ),
    rule(
        "size",
        "Length by breadth.",
        ("13x13 का घर", "तेरह बाई तेरह का घर"),
        rf"{EDGE}(?P<a>{NUM}){GAP}[xX×*]{GAP}(?P<b>{NUM})(?:{GAP}[xX×*]{GAP}(?P<c>{NUM}))?(?![xX×*\d]|[.,]\d)",
        _size,
        cues=("x", "X", "×", "*"),
    ),
)
