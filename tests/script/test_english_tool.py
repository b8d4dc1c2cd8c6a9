"""The tool behind data/english.txt: letters find their sounds, sounds their Devanagari."""

from __future__ import annotations

import pytest
from english.align import align
from english.spell import devanagari


def test_letters_are_aligned_with_sounds() -> None:
    """Silent letters go with the sound before them, one letter can be two sounds."""
    assert [(s.phone, s.letters) for s in align("knife", ["N", "AY1", "F"])] == [("N", "kn"), ("AY", "i"), ("F", "fe")]
    assert [(s.phone, s.letters) for s in align("box", ["B", "AA1", "K", "S"])][-1] == ("KS", "x")


@pytest.mark.parametrize(
    ("word", "phones", "said"),
    [
        ("doctor", "D AA1 K T ER0", "डॉक्टर"),
        ("minister", "M IH1 N AH0 S T ER0", "मिनिस्टर"),
        ("india", "IH1 N D IY0 AH0", "इंडिया"),
        ("games", "G EY1 M Z", "गेम्स"),
        ("news", "N UW1 Z", "न्यूज़"),
        ("football", "F UH1 T B AO2 L", "फ़ुटबॉल"),
        ("report", "R IY0 P AO1 R T", "रिपोर्ट"),
        ("power", "P AW1 ER0", "पावर"),
        ("class", "K L AE1 S", "क्लास"),
        ("launched", "L AO1 N CH T", "लॉन्च्ड"),
        ("singing", "S IH1 NG IH0 NG", "सिंगिंग"),
        ("leadership", "L IY1 D ER0 SH IH2 P", "लीडरशिप"),
    ],
)
def test_sounds_become_the_spelling_of_newspapers(word: str, phones: str, said: str) -> None:
    """Weak vowels by their letters, plural s as स, broad a, full letters between syllables."""
    assert devanagari(word, phones.split()) == said
