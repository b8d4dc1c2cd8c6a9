"""Numbers as words, without any context."""

from __future__ import annotations

import pytest

from vachak.script import numerals


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (0, "शून्य"),
        (15, "पंद्रह"),
        (100, "एक सौ"),
        (1234567, "बारह लाख चौंतीस हज़ार पाँच सौ सड़सठ"),
        (10**9, "एक अरब"),
        (10**17, "एक शंख"),
        (10**19 - 10**15, "निन्यानबे शंख निन्यानबे पद्म"),
    ],
)
def test_cardinal(n: int, said: str) -> None:
    """The Indian system up to ninety-nine शंख."""
    assert numerals.cardinal(n) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("1,25,000", "एक लाख पच्चीस हज़ार"),
        ("72,410.38", "बहत्तर हज़ार चार सौ दस दशमलव तीन आठ"),
        ("०.५", "शून्य दशमलव पाँच"),
        ("007", "शून्य शून्य सात"),
        ("5.", "पाँच"),
        ("1" * 20, " ".join(["एक"] * 20)),
    ],
)
def test_number(written: str, said: str) -> None:
    """Any digits and commas; leading zeros are heard; what has no name is read digit by digit."""
    assert numerals.number(written) == said


@pytest.mark.parametrize(
    ("written", "said", "quarters"),
    [
        ("1.5", "डेढ़", False),
        ("2.50", "ढाई", False),
        ("3.5", "साढ़े तीन", False),
        ("0.5", "शून्य दशमलव पाँच", False),
        ("150.5", "एक सौ पचास दशमलव पाँच", False),
        ("1.25", "सवा", True),
        ("2.25", "सवा दो", True),
        ("2.75", "पौने तीन", True),
        ("2.75", "दो दशमलव सात पाँच", False),
        ("48.25", "अड़तालीस दशमलव दो पाँच", True),
    ],
)
def test_half(written: str, said: str, quarters: bool) -> None:
    """Halves below a hundred have their own words; quarters only when asked for and below ten."""
    assert numerals.half(written, quarters=quarters) == said


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (1066, "एक हज़ार छियासठ"),
        (1100, "ग्यारह सौ"),
        (1857, "अठारह सौ सत्तावन"),
        (1900, "उन्नीस सौ"),
        (2000, "दो हज़ार"),
        (2023, "दो हज़ार तेईस"),
        (2101, "इक्कीस सौ एक"),
    ],
)
def test_year(n: int, said: str) -> None:
    """Years are read in hundreds, but not round thousands and what follows them."""
    assert numerals.year(n) == said


@pytest.mark.parametrize(
    ("n", "suffix", "said"),
    [
        (1, "ला", "पहला"),
        (2, "री", "दूसरी"),
        (3, "रे", "तीसरे"),
        (4, "थी", "चौथी"),
        (5, "वें", "पाँचवें"),
        (6, "ठा", "छठा"),
        (6, "वीं", "छठी"),
        (80, "वीं", "अस्सीवीं"),
        (100, "वां", "सौवां"),
        (135, "वाँ", "एक सौ पैंतीसवाँ"),
        (1000, "वें", "हज़ारवें"),
    ],
)
def test_ordinal(n: int, suffix: str, said: str) -> None:
    """Gender and case are those of the written suffix."""
    assert numerals.ordinal(n, suffix) == said


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        (numerals.digits("+91-98"), "नौ एक नौ आठ"),
        (numerals.decimal("80", "0"), "अस्सी दशमलव शून्य"),
        (numerals.english(20), "ट्वेंटी"),
        (numerals.english_ordinal(21), "ट्वेंटी फ़र्स्ट"),
        (numerals.quarter_past(1), "सवा"),
        (numerals.quarter_to(3), "पौने तीन"),
    ],
)
def test_the_other_ways(said: str, wanted: str) -> None:
    """Digits one by one, bare decimals, English numbers and quarters."""
    assert said == wanted
