"""Which letters of an English word stand for which of its sounds: the cheapest alignment of the two."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Sound", "align"]


@dataclass(frozen=True, slots=True)
class Sound:
    """One sound (ARPABET without its stress), the stress digit or "", and the letters it is written with."""

    phone: str
    stress: str
    letters: str


_GRAPHEMES = {
    "AA": "a o ah au ea ow aa e",
    "AE": "a ai au",
    "AH": "a e i o u ou oo ea io ia ai y eo oe ah ie iou eou ei oi",
    "AO": "o a au aw ou oa oo ough augh oe",
    "AW": "ou ow au ough",
    "AY": "i y ie igh ei ey uy ai ye eigh",
    "EH": "e ea a ai ay ie ei ae eo u",
    "ER": "er ir or ur ear ar our re yr eur err urr irr uer oer r",
    "EY": "a ai ay ei ey e ea eigh aigh au et ee ae",
    "IH": "i e y a ee ea ie ei ui u ey ia",
    "IY": "y e ee ea i ie ei ey oe ae ay",
    "OW": "o oa ow oe ou ough eau au oh ew",
    "OY": "oi oy",
    "UH": "oo u ou o",
    "UW": "oo u ou ue o ui ew oe eu ough",
    "YUW": "u ew ue eu iew ui eau you yu",
    "YUH": "u eu",
    "YAH": "u",
    "YER": "ur ure",
    "B": "b bb",
    "CH": "ch t tch c cc",
    "D": "d dd ed ld",
    "DH": "th the",
    "F": "f ff ph gh",
    "G": "g gg gh gu gue",
    "HH": "h wh",
    "JH": "j g dg dge d gg ge",
    "K": "k c ck ch cc q qu que cq kk",
    "L": "l ll le",
    "M": "m mm mb mn",
    "N": "n nn kn gn pn",
    "NG": "ng n",
    "P": "p pp",
    "R": "r rr wr rh",
    "S": "s ss c sc ce st ps se z",
    "SH": "sh ti si ci ss ch s sci ssi c t ce",
    "T": "t tt ed th pt ght bt",
    "TH": "th",
    "V": "v f ve vv",
    "W": "w u wh o",
    "Y": "y i j",
    "Z": "z s zz ss x se ze",
    "ZH": "s si z g ge j ti",
    "KS": "x cc xc cks",
    "GZ": "x",
    "KW": "qu",
    "KSH": "x xi",
    "TS": "zz z",
    "AHL": "le al el il ol",
    "AHM": "m",
    "AHN": "n",
    "WAH": "o",
    "WAA": "oi",
}
_TABLE = {phone: frozenset(letters.split()) for phone, letters in _GRAPHEMES.items()}
_JOINED = frozenset(p for p in _TABLE if len(p) > 2 or p in {"KS", "GZ", "KW", "TS"})
_VOWELS = frozenset("aeiouy")


Best = dict[tuple[int, int], tuple[float, tuple[int, int], str]]
"""The cheapest way to (sounds, letters): its cost, the step before, and the sound of the last step."""


def align(word: str, phones: list[str]) -> list[Sound]:
    """The sounds of `word` (a-z) with their letters; a silent letter joins the sound before it."""
    sounds = [(p.rstrip("012"), p[-1] if p[-1].isdigit() else "") for p in phones]
    best: Best = {(0, 0): (0.0, (0, 0), "")}
    for i in range(len(sounds) + 1):
        for j in range(len(word) + 1):
            if (i, j) in best:
                _extend(word, sounds, i, j, best)
    return _backtrack(word, sounds, best)


def _extend(word: str, sounds: list[tuple[str, str]], i: int, j: int, best: Best) -> None:
    """Offer every step from (i sounds, j letters) to the place it leads to."""
    cost = best[i, j][0]
    for sounds_on, letters_on, price, phone in _steps(word, sounds, i, j):
        to = (i + sounds_on, j + letters_on)
        if to not in best or cost + price < best[to][0]:
            best[to] = (cost + price, (i, j), phone)


def _steps(word: str, sounds: list[tuple[str, str]], i: int, j: int) -> Iterator[tuple[int, int, float, str]]:
    """Steps as (sounds, letters, price, phone): a silent letter, a grapheme that fits, or one that must do."""
    if j < len(word):
        yield 0, 1, 1.0 if word[j] in "egh" else 2.0, ""
    for taken in range(1, min(2, len(sounds) - i) + 1):
        phone = "".join(p for p, _ in sounds[i : i + taken])
        fitting = _TABLE.get(phone, frozenset()) if taken == 1 or phone in _JOINED else frozenset()
        for size in range(1, min(4, len(word) - j) + 1):
            if word[j : j + size] in fitting:
                yield taken, size, _price(phone), phone
    if i < len(sounds):
        phone = sounds[i][0]
        yield 1, 0, 3.0, phone
        if j < len(word) and (word[j] in _VOWELS) == (phone[0] in "AEIOU"):
            yield 1, 1, 1.8, phone


def _price(phone: str) -> float:
    """Two sounds by one letter: likely for x, qu and u, dear for a swallowed vowel (rhyth-m)."""
    return (0.5 if phone.startswith("AH") else -0.1) if phone in _JOINED else 0.0


def _backtrack(word: str, sounds: list[tuple[str, str]], best: Best) -> list[Sound]:
    out: list[Sound] = []
    at = (len(sounds), len(word))
    silent = ""
    while at != (0, 0):
        _, before, phone = best[at]
        letters = word[before[1] : at[1]] + silent
        if phone:
            stress = "".join(s for _, s in sounds[before[0] : at[0]])
            out.append(Sound(phone, stress[:1], letters))
            silent = ""
        else:
            silent = letters
        at = before
    return out[::-1]
