"""What holds for every number, however it is written."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from vachak.script import spoken
from vachak.script.numerals import LIMIT, cardinal
from vachak.script.tables import rows

_SIZES = {"सौ": 100}
_SIZES |= {name: 10 ** (3 + 2 * i) for i, name in enumerate("हज़ार लाख करोड़ अरब खरब नील पद्म शंख".split())}
_BELOW_HUNDRED = {row[1]: int(row[0]) for row in rows("cardinals")}


def parse(words: str) -> int:
    """The number a Hindi cardinal names."""
    total = count = 0
    for word in words.split():
        if word in _SIZES:
            total += count * _SIZES[word]
            count = 0
        else:
            count = _BELOW_HUNDRED[word]
    return total + count


def indian(n: int) -> str:
    """`n` with commas after lakhs and crores."""
    head, tail = str(n)[:-3], str(n)[-3:]
    return f"{re.sub(r'(?<=.)(?=(?:..)+$)', ',', head)},{tail}" if head else tail


numbers = st.one_of(st.integers(0, 10**9), st.integers(0, 99999), st.integers(0, LIMIT - 1))


@given(numbers)
@example(0)
@example(10**9)
@settings(max_examples=300)
def test_a_cardinal_parses_back(n: int) -> None:
    """What is said names the number again, so no two numbers sound alike; it holds no digit."""
    said = cardinal(n)
    assert parse(said) == n
    assert not any(c.isdigit() for c in said)


@pytest.mark.parametrize("n", [*range(1000), *range(1000, 10**5, 997)])
def test_small_cardinals_parse_back(n: int) -> None:
    """Every number below a thousand, where all the irregular words are, parses back."""
    assert parse(cardinal(n)) == n


@given(st.integers(2000, 10**9))
@settings(max_examples=200)
def test_neither_grouping_nor_script_changes_the_reading(n: int) -> None:
    """Commas of either system, none, and the digits of other scripts read the same beside a counted noun."""
    said = spoken(f"कुल {n} पेड़ लगे")
    devanagari = str(n).translate({ord(str(i)): "०१२३४५६७८९"[i] for i in range(10)})
    for written in (f"{n:,}", indian(n), devanagari):
        assert spoken(f"कुल {written} पेड़ लगे") == said


@given(st.integers(0, 10**6), st.text("0123456789", min_size=1, max_size=4))
@settings(max_examples=100)
def test_a_decimal_part_is_read_digit_by_digit(n: int, part: str) -> None:
    """Everything after the point is heard, zeros too, unless a reader has a short word for the half."""
    said = spoken(f"सूचकांक {n}.{part} पर").removeprefix("सूचकांक ").removesuffix(" पर")
    assert said.split(" दशमलव ")[1].split() == [_digit(c) for c in part]


def _digit(c: str) -> str:
    return rows("cardinals")[int(c)][1]


_HINDI = "".join(chr(c) for c in range(0x904, 0x940)) + "ािीुूृेैोौंँः् "


@given(st.text(_HINDI + "।,?!", max_size=60))
@settings(max_examples=300)
def test_hindi_text_comes_back_byte_for_byte(text: str) -> None:
    """Without digits, signs and Latin letters nothing is changed."""
    assert spoken(text) == text


_SHAPES = "0123456789०५.,:/-–+%₹$€°×xX()½¾ '\"kmKMGBrsRtdlहवंीेर।"


@given(st.text(_SHAPES, max_size=40))
@settings(max_examples=400)
def test_nothing_written_leaves_a_digit_or_symbol(text: str) -> None:
    """Whatever stands there, in any mixture, what is said has only Hindi words and । , ? !"""
    assert re.fullmatch("[\u0900-\u0963\u0972-\u097f ।,?!]*", spoken(text))
