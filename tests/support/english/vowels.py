"""Which Hindi vowel an English one becomes: by its sound, and where that is weak by its letters and its place."""

from __future__ import annotations

from collections.abc import Callable

from english.align import Sound

__all__ = ["is_vowel", "tail", "vowel"]


def is_vowel(s: Sound) -> bool:
    """Tell whether a sound is a vowel; ARPABET's vowels begin with one."""
    return s.phone[0] in "AEIOU"


def _open(sounds: list[Sound], i: int) -> bool:
    """Tell whether a vowel ends its syllable: one consonant, or one with r or l, and a vowel follow."""
    rest = sounds[i + 1 : i + 4]
    if len(rest) < 2 or is_vowel(rest[0]):
        return bool(rest) and is_vowel(rest[0])
    return is_vowel(rest[1]) or (len(rest) > 2 and rest[1].phone in ("R", "L", "Y") and is_vowel(rest[2]))


def tail(sounds: list[Sound], i: int) -> str:
    """The letters of the word from the sound `i` on."""
    return "".join(s.letters for s in sounds[i:])


def vowel(sounds: list[Sound], i: int, word: str) -> str:
    """The vowel as Hindi letters, the first an independent one."""
    s = sounds[i]
    rule = _VOWELS[s.phone]
    return rule if isinstance(rule, str) else rule(sounds, i, word)


def _next(sounds: list[Sound], i: int) -> str:
    return sounds[i + 1].phone if i + 1 < len(sounds) else ""


def _schwa(sounds: list[Sound], i: int, word: str) -> str:
    s = sounds[i]
    if s.stress in ("1", "2"):
        return "अ"
    first, last = i == 0, i == len(sounds) - 1
    rest = tail(sounds, i)
    if last or (i == len(sounds) - 2 and rest == "as"):
        return "आ"
    if special := _schwa_in(word, rest, second=i == 1):
        return special
    if i and is_vowel(sounds[i - 1]):
        return "अ"
    if rest in _E_ENDINGS:
        return "ए"
    if rest in ("an", "en") and word.endswith(("man", "men")) and word not in _PLAIN_MAN:
        return "ऐ" if rest == "an" else "ए"
    by_letter = _SCHWA_BY_LETTER.get(s.letters[:1])
    return by_letter(sounds, i, first) if by_letter else "अ"


_E_ENDINGS = frozenset("age ages ate ent ents ence ant ants ance ment ency ancy ness less et ets ed".split())


def _schwa_in(word: str, rest: str, *, second: bool) -> str:
    """The weak vowel of to-(day), -land and -(mob)ile."""
    if second and word.startswith("to"):
        return "उ"
    if word.endswith("land") and rest == "and":
        return "ऐ"
    return "आइ" if rest == "ile" else ""


_PLAIN_MAN = frozenset("human woman german roman norman ottoman omen women semen specimen regimen".split())


def _schwa_e(sounds: list[Sound], i: int, first: bool) -> str:
    if _next(sounds, i) in ("L", "N", "M", "R") and not _open(sounds, i):
        return "अ"
    return "इ" if _open(sounds, i) or first else "ए"


def _schwa_i(sounds: list[Sound], i: int, first: bool) -> str:
    return "अ" if sounds[i].letters[:2] in ("io", "ia") else "इ"


def _schwa_o(sounds: list[Sound], i: int, first: bool) -> str:
    doubled = i + 1 < len(sounds) and len(sounds[i + 1].letters) > 1
    if first and doubled:
        return "ऑ"
    return "अ" if doubled or sounds[i].letters[:2] == "ou" or not _open(sounds, i) else "ओ"


def _schwa_u(sounds: list[Sound], i: int, first: bool) -> str:
    return "उ" if i and sounds[i - 1].phone in ("JH", "CH") and _open(sounds, i) else "अ"


_SCHWA_BY_LETTER: dict[str, Callable[[list[Sound], int, bool], str]] = {
    "u": _schwa_u,
    "e": _schwa_e,
    "i": _schwa_i,
    "y": _schwa_i,
    "o": _schwa_o,
}


def _short_i(sounds: list[Sound], i: int, word: str) -> str:
    s = sounds[i]
    if i == 0 and word.startswith(("ex", "es")):
        return "ए"
    if _next(sounds, i) == "R" and s.letters[:1] == "e":
        closing = i + 2 >= len(sounds) or not is_vowel(sounds[i + 2])
        return "इय" if closing else "ई"
    if s.letters[:1] == "a" or (s.stress == "0" and s.letters[:1] == "e" and i > 1 and not _open(sounds, i)):
        return "ए"
    return "इ"


def _long_i(sounds: list[Sound], i: int, word: str) -> str:
    s = sounds[i]
    last = i == len(sounds) - 1
    if _next(sounds, i) == "R" and s.letters[:1] == "e" and i + 2 >= len(sounds):
        return "इय"
    if not last and is_vowel(sounds[i + 1]):
        return "ई" if sounds[i + 1].phone in ("IH", "IY") else "इ"
    if last and word.endswith("day"):
        return "ए"
    if i == 1 and word.startswith("re") and s.stress != "1":
        return "इ"
    return "इ" if s.stress == "0" and s.letters in ("e", "i") and not last else "ई"


def _open_e(sounds: list[Sound], i: int, word: str) -> str:
    if sounds[i].stress != "1" and tail(sounds, i) == "ary":
        return "अ"
    if _next(sounds, i) == "R" and sounds[i].letters[:1] in "ae":
        closing = i + 2 >= len(sounds) or not is_vowel(sounds[i + 2])
        return "एय" if closing else "ए"
    return "ए"


def _ah(sounds: list[Sound], i: int, word: str) -> str:
    letters = sounds[i].letters
    after_w = i > 0 and sounds[i - 1].phone == "W" and letters == "a"
    before_l = i + 1 < len(sounds) and letters == "a" and sounds[i + 1].letters == "ll"
    return "ऑ" if letters[:1] == "o" or letters[:2] in ("au", "aw") or after_w or before_l else "आ"


def _short_a(sounds: list[Sound], i: int, word: str) -> str:
    """British broad a, as India says it, in class, past, half, path, chance and grant."""
    after, rest = [s.phone for s in sounds[i + 1 : i + 3]], tail(sounds, i)
    broad = (
        rest in ("ass", "ath", "alf", "ant", "ants", "aths", "aff", "ance", "ances")
        or after[:1] == ["F"]
        or after in (["S", "T"], ["S", "K"], ["S", "P"], ["N", "S"], ["N", "CH"])
    )
    if i == 0 and after[:1] != ["F"]:
        return "ए"  # एक्शन, एक्टर: newspapers begin no English word with ऐ
    return "आ" if broad else "ऐ"


def _long_u(sounds: list[Sound], i: int, word: str) -> str:
    return "उ" if sounds[i].stress != "1" and 0 < i < len(sounds) - 1 and _open(sounds, i) else "ऊ"


def _aw(sounds: list[Sound], i: int, word: str) -> str:
    if _next(sounds, i) != "R":
        return "ऑ"
    letters = sounds[i].letters
    if sounds[i].stress != "1" and tail(sounds, i) == "ory":
        return "अ"
    if letters[:2] in ("oo", "oa", "ou"):
        return "ओ"
    vowel_next = i + 2 < len(sounds) and is_vowel(sounds[i + 2])
    final = i + 2 >= len(sounds)
    if letters[:1] == "o" and (vowel_next or (final and word.endswith("e")) or _is_port(sounds, i)):
        return "ओ"
    return "ऑ"


def _is_port(sounds: list[Sound], i: int) -> bool:
    """The o of port, fort and force is long: रिपोर्ट, फ़ोर्स; that of north and short is not."""
    return i > 0 and sounds[i - 1].phone in ("P", "F") and tail(sounds, i).startswith(("ort", "orc"))


def _ay(sounds: list[Sound], i: int, word: str) -> str:
    if i == len(sounds) - 1:
        return "आई"
    if sounds[i + 1].phone in ("IH", "IY"):
        return "आ"
    return "आय" if is_vowel(sounds[i + 1]) else "आइ"


def _ow(sounds: list[Sound], i: int, word: str) -> str:
    return "आव" if i + 1 < len(sounds) and sounds[i + 1].phone in ("ER", "AH") else "आउ"


def _oy(sounds: list[Sound], i: int, word: str) -> str:
    if _next(sounds, i) in ("IY", "IH"):
        return "ऑ"
    return "ऑय" if i == len(sounds) - 1 or is_vowel(sounds[i + 1]) or sounds[i + 1].phone == "L" else "ऑइ"


def _uh(sounds: list[Sound], i: int, word: str) -> str:
    if _next(sounds, i) != "R":
        return "उ"
    return "ओ" if i and sounds[i - 1].phone in ("Y", "SH") else "ऊ"


_VOWELS: dict[str, str | Callable[[list[Sound], int, str], str]] = {
    "AA": _ah,
    "AE": _short_a,
    "AH": _schwa,
    "AO": _aw,
    "AW": _ow,
    "AY": _ay,
    "EAR": "ईय",
    "EH": _open_e,
    "ER": "अ",
    "EY": "ए",
    "IH": _short_i,
    "IY": _long_i,
    "OW": "ओ",
    "OY": _oy,
    "UH": _uh,
    "UW": _long_u,
}
