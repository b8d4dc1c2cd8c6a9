"""Letters to sounds, for Latin words in no table: mostly Indian names (Lakshmi, Ranchi), spelt as Indians spell them.

The short and the long a are written alike, so the choice between them is a guess by position; all else is plain.
"""

from __future__ import annotations

import re
import unicodedata

from vachak.lazy import LazyPattern

__all__ = ["by_letter", "is_sayable"]

_CONSONANTS = {
    "shtr": "ष्ट्र", "sht": "ष्ट", "shn": "ष्ण",
    "ksh": "क्ष", "chh": "छ", "tth": "ट्ठ", "ddh": "द्ध", "sch": "स्क", "gny": "ज्ञ", "jny": "ज्ञ", "dny": "ज्ञ",
    "shr": "श्र", "sri": "श्रि", "cch": "च्च", "kh": "ख", "gh": "घ", "ch": "च", "jh": "झ", "th": "थ", "dh": "ध",
    "ph": "फ", "bh": "भ", "sh": "श", "ck": "क", "tt": "त्त", "dd": "द्द", "gy": "ज्ञ", "wh": "व", "qu": "क्व",
    "k": "क", "c": "क", "q": "क़", "g": "ग", "j": "ज", "t": "त", "d": "द", "n": "न", "p": "प", "b": "ब", "m": "म",
    "y": "य", "r": "र", "l": "ल", "v": "व", "w": "व", "s": "स", "h": "ह", "f": "फ़", "z": "ज़", "x": "क्स",
}  # fmt: skip
_VOWELS = {
    "aa": "आ", "ee": "ई", "ii": "ई", "oo": "ऊ", "uu": "ऊ", "ai": "ऐ", "au": "औ", "ou": "औ", "ei": "ए",
    "ie": "ई", "ea": "ई", "ue": "ऊ", "oa": "ओ", "ey": "ए", "a": "अ", "i": "इ", "u": "उ", "e": "ए", "o": "ओ",
}  # fmt: skip
_SIGNS = dict(zip("अआइईउऊएऐओऔ", ["", "ा", "ि", "ी", "ु", "ू", "े", "ै", "ो", "ौ"], strict=True))
_ENDINGS = {
    "nagar": "नगर", "pur": "पुर", "pura": "पुरा", "garh": "गढ़", "abad": "ाबाद", "wala": "वाला", "wal": "वाल",
    "kar": "कर", "war": "वार", "nath": "नाथ", "raj": "राज", "das": "दास", "ram": "राम", "lal": "लाल", "pal": "पाल",
    "endra": "ेंद्र", "indra": "ींद्र", "chandra": "चंद्र", "ji": "जी", "jeet": "जीत", "jit": "जीत", "pati": "पति",
    "ya": "या", "gya": "ज्ञा", "esh": "ेश", "ish": "ीश", "anand": "ानंद", "swamy": "स्वामी", "swami": "स्वामी",
    "vati": "वती", "wati": "वती", "mati": "मती", "giri": "गिरि", "ganj": "गंज", "gaon": "गांव", "bagh": "बाग़",
    "stan": "स्तान", "tion": "शन", "sion": "ज़न", "ing": "िंग", "land": "लैंड", "man": "मान", "ville": "विल",
    "berg": "बर्ग", "burg": "बर्ग", "kant": "कांत", "son": "सन", "ton": "टन",
}  # fmt: skip
_HARD = {"त": "ट", "द": "ड", "त्त": "ट", "द्द": "ड"}
_PART = LazyPattern("|".join(sorted([*_CONSONANTS, *_VOWELS], key=len, reverse=True)))
_ENGLISH = LazyPattern("c(?!h)|x|wh|qu|ght|ough|th$|tion|sion|ff|ss$|ll$|ation|oo|ee[tkp]|w[nlsk]")
_SOFT_C = LazyPattern("s?c(?=[eiy])")
_STOPS = frozenset("क ख ग घ च छ ज झ ट ठ ड ढ त थ द ध".split())


_ONSETS = frozenset(
    (
        "bh bl br bw ch cl cr dh dr dw dn dj fl fr gh gl gn gr gw gy jh jn jy kh kl kn kr ks kv kw ky ll mc mr my ny ph"
        " pl pr ps py rh sc sh sk sl sm sn sp sq sr st sv sw sy th tr ts tw ty vr vy wh wr zh"
    ).split()
)
_CROWD = LazyPattern("[bcdfgjklmnpqrstvwxz]{5}|(.)\\1\\1")


def is_sayable(word: str) -> bool:
    """Tell whether `word` (a-z) can be read as one: vowels, no crowd of consonants, a beginning tongues can make."""
    if not re.search("[aeiouy]", word) or _CROWD.search(word):
        return False
    head = word[:2]
    return len(word) < 3 or head[0] in "aeiouy" or head[1] in "aeiouy" or head in _ONSETS


def by_letter(word: str) -> str:
    """`word` (a-z) in Devanagari by its letters alone; at least one letter comes out for each of its sounds."""
    stem, ending = _split(f"z{word[1:]}" if word[:1] == "x" else word)
    english = _ENGLISH.search(word) is not None
    said = _syllables(_parts(_SOFT_C.sub("s", stem), english=english), final=not ending)
    return unicodedata.normalize("NFC", said + ending)


def _split(word: str) -> tuple[str, str]:
    """The word without a known ending, and that ending in Devanagari."""
    for size in range(min(7, len(word) - 2), 1, -1):
        if (ending := _ENDINGS.get(word[-size:])) is not None:
            return word[:-size], ending
    return word, ""


def _parts(word: str, *, english: bool) -> list[tuple[str, bool]]:
    """The letters of `word` as sounds: (Devanagari, is a vowel). English has a hard t and d and a silent final e."""
    if english and len(word) > 3 and word[-1] == "e" and word[-2] not in "aeiou":
        word = word[:-1]
    out: list[tuple[str, bool]] = []
    for m in _PART.finditer(word):
        sound, vowel = m[0], m[0] in _VOWELS
        if vowel:
            out.append((_VOWELS[sound], True))
        elif sound == "y" and m.end() == len(word) and out and not out[-1][1]:
            out.append(("ई", True))
        elif sound == "y" and out and not out[-1][1] and word[m.end() : m.end() + 1] not in "aeiou":
            out.append(("इ", True))  # Kylian, Volodymyr
        elif not (out and out[-1][0] == _CONSONANTS[sound] and english):
            letter = _CONSONANTS[sound]
            out.append((_HARD.get(letter, letter) if english else letter, False))
    return out


def _syllables(parts: list[tuple[str, bool]], *, final: bool) -> str:
    out: list[str] = []
    for i, (sound, vowel) in enumerate(parts):
        after = parts[i + 1] if i + 1 < len(parts) else None
        if vowel:
            sound = _length(parts, i, final=final)
            at_start = not out or parts[i - 1][1]
            out.append(sound if at_start else _SIGNS.get(sound, sound))
        elif after is None or after[1]:
            out.append(sound)
        else:
            out.append(_before_consonant(parts, i))
    return "".join(out)


def _before_consonant(parts: list[tuple[str, bool]], i: int) -> str:
    """A consonant before another: nasal mark, half letter, or (between two syllables) whole."""
    sound, after = parts[i][0], parts[i + 1][0]
    follows_vowel = i > 0 and parts[i - 1][1]
    if follows_vowel and ((sound == "न" and after[0] in "कखगघचछजझटठडढतथदधस") or (sound == "म" and after[0] in "पफबभ")):
        return "ं"
    if follows_vowel and after == "व" and sound in "नकगचजपबमल":
        return "ं" if sound == "न" else sound
    whole = follows_vowel and sound in _STOPS and after in _STOPS and sound != after
    return sound if whole else f"{sound}्"


def _length(parts: list[tuple[str, bool]], i: int, *, final: bool) -> str:
    """Short or long: at the end of a word vowels are long; an open a before i, u, e, o or a final a is long."""
    sound = parts[i][0]
    last = final and i == len(parts) - 1
    if last:
        return {"अ": "आ", "इ": "ई", "उ": "ऊ"}.get(sound, sound)
    if sound == "अ" and i:
        rest = parts[i + 1 : i + 3]
        if len(rest) == 2 and not rest[0][1] and rest[1][1]:
            closes = i + 3 == len(parts)
            return "आ" if rest[1][0] != "अ" or closes else "अ"
    return sound
