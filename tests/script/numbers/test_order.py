"""The order of the number rules: each is pinned by its own example and by what the next one must not take."""

from __future__ import annotations

import pytest

from vachak.script import explain, spoken
from vachak.script.numbers import RULES
from vachak.script.rules import Rule


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_says_its_example(rule: Rule) -> None:
    """A rule's example is said as it claims, and by that rule."""
    written, said = rule.example
    assert spoken(written) == said
    assert rule.name in {claim.rule for claim in explain(written)}


def test_names_are_unique() -> None:
    """--trace names a rule without doubt."""
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize(
    ("written", "wins", "loses"),
    [
        ("1. सिनेमा बंद", "list-marker", "number"),
        ("12-वीं पास छात्र", "ordinal", "list-marker"),
        ("26-जनवरी-1950 को", "date-named", "list-marker"),
        ("26/11 के बाद", "code", "fraction"),
        ("26/10 के बाद", "fraction", "code"),
        ("5G सेवा", "code", "measure"),
        ("5 g सोना", "measure", "code"),
        ("धारा 35A में", "section", "measure"),
        ("बल्ब 35 A का", "measure", "section"),
        ("धारा 302,307,34 में", "section", "number"),
        ("कुल 302,307 लोग", "number", "section"),
        ("कार UP32AB1234 मिली", "vehicle", "serial"),
        ("2020-03-12 को", "date-iso", "range"),
        ("15/08/1947 को", "date-numeric", "fraction"),
        ("15/08 हिस्सा", "fraction", "date-short"),
        ("06-05 तक", "date-short", "range"),
        ("05-06 लोग", "range", "date-short"),
        ("12 मार्च 1998 को", "date-named", "year"),
        ("मार्च 1998 में", "date-month-year", "year"),
        ("9876543210 पर", "phone-mobile", "number"),
        ("1876543210 पेड़", "number", "phone-mobile"),
        ("हेल्पलाइन 1098 पर", "phone-keyword", "number"),
        ("हेल्पलाइन पर 1200 कॉल आईं", "number", "phone-keyword"),
        ("ट्रेन 12951 रद्द", "code-keyword", "number"),
        ("ट्रेन में 12951 यात्री थे", "number", "code-keyword"),
        ("पटना-800001 में", "pin-after-city", "joined"),
        ("संख्या -155640 है", "number", "pin-after-city"),
        ("10:30 बजे", "time-at", "time-colon"),
        ("7:30 PM", "time-am-pm", "time-colon"),
        ("2:30 घंटे", "time-length", "time-colon"),
        ("16:05 पर", "time-colon", "ratio"),
        ("16:9 का", "ratio", "time-colon"),
        ("1:40 के अनुपात में", "ratio", "time-colon"),
        ("शाम 4.30 पर", "time-dotted", "number"),
        ("दर 4.30 पर", "number", "time-dotted"),
        ("1-4 से मैच हारे", "score", "range"),
        ("1-4 लोग", "range", "score"),
        ("स्कोर 245/6 रहा", "innings", "fraction"),
        ("2019-20 में", "years", "range"),
        ("1990 के दशक", "decade", "year"),
        ("1990s में", "decade", "measure"),
        ("1998 में", "year", "number"),
        ("1998 लोग", "number", "year"),
        ("₹1998 में", "money", "year"),
        ("₹10-15 में", "money-range", "range"),
        ("500 रु. में", "money-behind", "number"),
        ("5-6% तक", "percent", "range"),
        ("10x20 फीट", "size", "number"),
        ("-4 डिग्री", "below-zero", "number"),
        ("3.5 लाख", "half", "number"),
        ("3.5 प्रतिशत", "number", "half"),
        ("वहाँ 4 थे", "number", "ordinal"),
        ("4थे दिन", "ordinal", "number"),
        ("1st पुरस्कार", "ordinal-english", "measure"),
        ("88 st वजन", "measure", "ordinal-english"),
        ("1½ लाख", "fraction-sign", "number"),
        ("17.4.1 आया", "version", "number"),
        ("अग्नि-5 से", "joined", "below-zero"),
        ("कोविड -19 से", "joined-covid", "below-zero"),
        ("08 मरीज", "padded", "number"),
    ],
)
def test_the_more_specific_rule_wins(written: str, wins: str, loses: str) -> None:
    """Where two rules could take a text, the order decides as pinned here."""
    names = {claim.rule for claim in explain(written)}
    assert wins in names
    assert loses not in names
