"""Latin words in Devanagari: the order of the tables, inflections, and letters to sounds for all the rest."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vachak.script.dictionary import english, folded, hindi
from vachak.script.latin import say
from vachak.script.tables import column, rows

_HINDI = re.compile("[\u0900-\u0963 ]+")


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("Dollar", "डॉलर"),
        ("US", "यूएस"),
        ("us", "अस"),
        ("BJPs", "बीजेपी"),
        ("today's", "टुडेज़"),
        ("O'Brien", "ओब्रीन"),
        ("MeToo", "मी टू"),
        ("YouTube", "यूट्यूब"),
        ("POLICE", "पुलिस"),
        ("XQZV", "एक्सक्यूज़ेडवी"),
        ("Nasa", "नासा"),
        ("colour", "कलर"),
        ("Lalitpur", "ललितपुर"),
        ("timesofindia", "टाइम्स ऑफ़ इंडिया"),
        ("rsprasad", "आरएस प्रसाद"),
        ("sdghfk", "एसडीजीएचएफ़के"),
        ("é", "ई"),
    ],
)
def test_words_are_found_in_the_order_of_the_tables(word: str, said: str) -> None:
    """Acronym, news word, dictionary, inflection, compound, name: the first that knows the word says it."""
    assert say(word) == said


@settings(max_examples=200, deadline=None)
@given(st.from_regex("[A-Za-z]{1,24}('[a-z]{1,4})?", fullmatch=True))
def test_every_latin_word_is_said_in_devanagari(word: str) -> None:
    """Whatever letters come, something is said, and in Devanagari alone."""
    assert _HINDI.fullmatch(say(word))


@pytest.mark.parametrize("table", ["latin", "acronyms", "abbreviations"])
def test_the_tables_say_devanagari(table: str) -> None:
    """Every row of a hand-made table has its reading and its source, and no word stands twice in one use."""
    found = rows(table)
    assert all(_HINDI.fullmatch(row[1]) and row[-1] for row in found)
    keys = [(row[0], row[2]) if table == "abbreviations" else row[0] for row in found]
    assert len(keys) == len(set(keys))


def test_the_dictionary_is_in_order_and_found_by_halving() -> None:
    """Its first, last and middle words are found, words between are not."""
    assert [bool(english(w)) for w in ("zoom", "economist", "aaron", "", "qqqq", "zzzzz")] == [True] * 3 + [False] * 3


def test_the_news_words_come_before_the_dictionary() -> None:
    """Where both know a word the hand-made table is heard."""
    assert say("police") == column("latin")["police"] != english("police")


@pytest.mark.parametrize(
    ("written", "said"),
    [("chunav", "चुनाव"), ("kisaan", "किसान"), ("Ladka", "लड़का"), ("larka", "लड़का"), ("faisla", "फैसला")],
)
def test_hindi_in_latin_letters_is_hindi(written: str, said: str) -> None:
    """Words of Hindi are found however their long vowels, v and w or ड़ are spelt."""
    assert say(written) == said


def test_spellings_at_will_fold_to_one() -> None:
    """Long and doubled letters, v and w, ph and f make no difference; another word stays another."""
    assert folded("kissaan") == folded("kisan")
    assert folded("phoolwala") == folded("fulvala")
    assert hindi("qqqq") == ""
