"""Devanagari in Latin letters as newspapers spell names: पहलगाम -> pahalgam, मॉस्को -> mosko."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["transliterate"]

_CONSONANTS = dict(
    zip(
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ",
        "k kh g gh n ch chh j jh n t th d dh n t th d dh n p ph b bh m y r l v sh sh s h l".split(),
        strict=True,
    )
) | {"क़": "q", "ख़": "kh", "ग़": "g", "ज़": "z", "फ़": "f", "ड़": "d", "ढ़": "dh", "य़": "y"}
_VOWELS = dict(
    zip(
        "अआइईउऊऋएऐओऔऑऍऎऒ",
        "a a i i u u ri e ai o au o e e o".split(),
        strict=True,
    )
)
_SIGNS = dict(zip("ािीुूृेैोौॉॅॆॊ", "a i i u u ri e ai o au o e e o".split(), strict=True))
_MARKS = {"ं": "n", "ँ": "n", "ः": "h", "ऽ": "", "ॐ": "om"}
_VIRAMA, _NUKTA = "\u094d", "\u093c"
_WORD = re.compile(r"[\u0900-\u0963\u0970-\u097f]+")
_DIGITS = str.maketrans("०१२३४५६७८९", "0123456789")
_UNIT = re.compile("([क-ह]़?|ळ)(\u094d|[ा-ौॅॆॊॉृ])?|(.)", re.DOTALL)


def transliterate(text: str) -> str:
    """`text` with its Devanagari words in plain ASCII letters; everything else as it is."""
    composed = unicodedata.normalize("NFD", text)  # nukta letters as letter and nukta
    return _WORD.sub(lambda m: _word(m[0]), composed).translate(_DIGITS)


def _word(word: str) -> str:
    """One word: [consonant, vowel] pairs, without the vowels that are written but not said."""
    sounds: list[list[str]] = []
    for consonant, sign, other in _UNIT.findall(word):
        if consonant:
            sounds.append([_CONSONANTS.get(consonant, ""), _vowel(sign)])
        else:
            sounds.append(["", _VOWELS.get(other, _MARKS.get(other, ""))])
    return "".join(consonant + vowel.lower() for consonant, vowel in _without_silent(sounds))


def _vowel(sign: str) -> str:
    """A consonant's vowel: "" after a virama, "A" for the inherent one (it may be silent)."""
    if sign == _VIRAMA:
        return ""
    return _SIGNS[sign] if sign else "A"


def _without_silent(sounds: list[list[str]]) -> list[list[str]]:
    """Drop the inherent vowel at the end, and between two vowels inside (after Ohala's schwa rule)."""
    if len(sounds) > 1 and sounds[-1][1] == "A" and sounds[-2][1]:
        sounds[-1][1] = ""
    for i in range(len(sounds) - 2, 0, -1):
        here, before, after = sounds[i], sounds[i - 1], sounds[i + 1]
        if here[1] == "A" and before[1] and after[0] and after[1] and (before[0] or i > 1):
            here[1] = ""
    return sounds
