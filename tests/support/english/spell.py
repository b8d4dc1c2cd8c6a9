"""An English word with its sounds in Devanagari as Hindi newspapers spell it: by sound, weak vowels by letter."""

from __future__ import annotations

import unicodedata

from english.align import Sound, align
from english.vowels import is_vowel, tail, vowel

__all__ = ["devanagari"]

_CONSONANTS = {
    "B": "ब",
    "CH": "च",
    "D": "ड",
    "DH": "द",
    "F": "फ़",
    "G": "ग",
    "HH": "ह",
    "JH": "ज",
    "K": "क",
    "L": "ल",
    "M": "म",
    "N": "न",
    "P": "प",
    "R": "र",
    "S": "स",
    "SH": "श",
    "T": "ट",
    "TH": "थ",
    "V": "व",
    "W": "व",
    "Y": "य",
    "Z": "ज़",
    "ZH": "ज़",
}
_SIGNS = dict(zip("अ आ इ ई उ ऊ ए ऐ ओ ऑ".split(), ["", "ा", "ि", "ी", "ु", "ू", "े", "ै", "ो", "ॉ"], strict=True))
_SPLIT = {
    "KS": ("K", "S"),
    "GZ": ("G", "Z"),
    "KW": ("K", "W"),
    "KSH": ("K", "SH"),
    "TS": ("T", "S"),
    "YUW": ("Y", "UW"),
    "YUH": ("Y", "UH"),
    "YAH": ("Y", "AH"),
    "YER": ("Y", "ER"),
    "AHL": ("AH", "L"),
    "AHM": ("AH", "M"),
    "AHN": ("AH", "N"),
    "WAH": ("W", "AH"),
    "WAA": ("W", "AA"),
}
_VOICED = frozenset("B D G JH Z ZH V DH".split())
_VOICELESS = frozenset("P T K CH S SH F TH".split())
_SONORANT = frozenset("R L Y N M W".split())
_ONSETS = frozenset("PR BR TR DR KR GR FR THR SHR PL BL KL GL FL SL KN GN SN SM SHM KW SW".split())
_APART = frozenset("NL NR NW NHH NM LR LM LW LN LHH LF ML MR MN MW MT MS".split())
_SUFFIXES = frozenset("ly ment ments ness man men ship less ful fully ward wards wood works work wise".split())
_CLOSE = frozenset("KCH SCH KT PT KS PS TS FT SP ST SK SF DZ GZ KSH BD".split())


def devanagari(word: str, phones: list[str]) -> str:
    """`word` (a-z) in Devanagari, given its ARPABET sounds."""
    sounds = _split(align(word, phones))
    out: list[str] = []
    for i, s in enumerate(sounds):
        if is_vowel(s):
            _add_vowel(out, vowel(sounds, i, word), after_vowel=i > 0 and is_vowel(sounds[i - 1]))
        else:
            out.append(_consonant(sounds, i))
    return unicodedata.normalize("NFC", "".join(out))


def _split(sounds: list[Sound]) -> list[Sound]:
    """The sounds one by one: "x" is two; "u" in "cute" is Y and its vowel, in "regular" only the vowel."""
    out: list[Sound] = []
    for k, s in enumerate(sounds):
        parts = _SPLIT.get(s.phone, (s.phone,))
        if s.phone == "YAH" and out:
            parts = ("UH",)
        elif s.phone in ("YER", "ER"):
            parts = ("ER", "R")
        elif (
            s.phone == "Y" and s.letters == "i" and out and k + 1 < len(sounds) and sounds[k + 1].phone in ("AH", "ER")
        ):
            parts = ("IH",)
        out.extend(Sound(p, s.stress if p[0] in "AEIOU" else "", s.letters) for p in parts)
        if s.phone == "UW" and len(out) > 1 and _has_glide(out):
            out.insert(-1, Sound("Y", "", ""))
    is_year = [p.phone for p in out[:3]] in (["Y", "IH", "R"], ["Y", "IY", "R"])
    return [Sound("EAR", "1", "ea"), *out[2:]] if is_year else out


def _has_glide(out: list[Sound]) -> bool:
    """British ew and u after n, d, t have a y: न्यूज़, ड्यूटी, ट्यूब, but स्टूडेंट."""
    before = out[-2].phone
    soft = before in ("N", "D") or (before == "T" and not (len(out) > 2 and out[-3].phone == "S"))
    return soft and out[-1].letters[:1] in ("u", "e")


def _add_vowel(out: list[str], vowel: str, *, after_vowel: bool) -> None:
    """Write a vowel: as a sign after a consonant, as a letter elsewhere; what follows its first letter stays."""
    first, rest = vowel[:1], vowel[1:]
    glide = out[-1][-1:] if after_vowel and out else ""
    if (out and not after_vowel) or glide == "य" or (glide == "व" and first == "अ"):
        out.append(_SIGNS.get(first, first) + rest)
    elif after_vowel and first == "अ" and out[-1][-1:] in ("े", "ए"):
        out.append("य" + rest)
    elif after_vowel and out and first in "अआएऐओऑउऊ" and out[-1][-1:] in ("ि", "ी", "इ", "ई"):
        out[-1] = out[-1].replace("ी", "ि").replace("ई", "इ")
        out.append("य" + _SIGNS[first] + rest)
    else:
        out.append(vowel)


def _consonant(sounds: list[Sound], i: int) -> str:
    s = sounds[i]
    after = sounds[i + 1] if i + 1 < len(sounds) else None
    letter = _CONSONANTS.get(s.phone, "")
    if s.phone == "NG":
        nasal = "न्" if i and _is_round(sounds, i - 1) else "ं"
        if after and after.phone in ("K", "G"):
            return nasal
        closing = after is not None and not any(is_vowel(s) for s in sounds[i + 1 :])
        return nasal + ("ग्" if closing else "ग")
    if after is None or is_vowel(after):
        if s.phone == "T" and after is None and s.letters.endswith("d"):
            return "ड"  # launched: written as it is spelt
        return "स" if _is_plural(sounds, i) else letter
    is_nasal = s.phone == "N" and i > 0 and after.phone in _VOICED | _VOICELESS - {"F"} and after.phone != "V"
    if is_nasal or (s.phone == "M" and i > 0 and after.phone in "PB"):
        return "ं" if is_vowel(sounds[i - 1]) and not _is_round(sounds, i - 1) else letter + "्"
    return letter + ("" if _is_full(sounds, i) else "्")


def _is_round(sounds: list[Sound], i: int) -> bool:
    """After ॉ the nasal is written as a letter: कॉन्टैक्ट, लॉन्च."""
    return is_vowel(sounds[i]) and vowel(sounds, i, "").startswith("ऑ")


def _is_plural(sounds: list[Sound], i: int) -> bool:
    """The s of "games" is written स, though it sounds like z; after a vowel it stays ज़ ("news")."""
    s = sounds[i]
    return s.phone == "Z" and i == len(sounds) - 1 and i > 0 and s.letters[-1:] == "s" and not is_vowel(sounds[i - 1])


def _is_full(sounds: list[Sound], i: int) -> bool:
    """A consonant before another keeps its full letter where a new syllable begins: फुटबॉल, आउटलेट."""
    a, b = sounds[i].phone, sounds[i + 1].phone
    if not any(is_vowel(s) for s in sounds[:i]) or not any(is_vowel(s) for s in sounds[i + 1 :]):
        return False
    rest = tail(sounds, i + 1)
    if (
        (rest in _SUFFIXES and (rest != "ly" or sounds[-1].phone == "IY"))
        or (sounds[i].letters[:1] == "x" and a == "S")
        or a + b in _APART
    ):
        return True
    if a == "R" and sounds[i - 1].phone == "ER":
        return sounds[i - 1].stress == "0"
    if a == "R" and sounds[i - 1].phone in ("EH", "IH", "AY", "AW") and b != "Y":
        return True
    if a in ("R", "L", "N", "M", "Y") or a + b in _ONSETS or a + b in _CLOSE:
        return False
    return b not in ("R", "Y") or a + b == "DHR"
