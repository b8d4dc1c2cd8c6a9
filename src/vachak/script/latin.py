"""Latin words as Hindi newsreaders say them, in Devanagari.

In this order: the acronym as it is written, the words of Hindi news, the English dictionary, Hindi words in Latin
letters, an inflection or a compound of English ones, and at last the letters themselves (names).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from vachak.script.acronyms import is_spelt, known_acronym, letters
from vachak.script.dictionary import english, hindi
from vachak.script.letters import by_letter, is_sayable
from vachak.script.tables import column

__all__ = ["known", "run_together", "say"]

_CAMEL = re.compile("[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_BRITISH = (("is", "iz"), ("ys", "yz"), ("our", "or"), ("ll", "l"), ("re", "er"), ("ence", "ense"), ("ogue", "og"))
_FOREIGN = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
_INFLECTIONS = {"s": ("", ""), "es": ("", ""), "ing": ("िंग", "इंग"), "ed": ("्ड", "ड"), "ly": ("ली", "ली")}
_STATES = frozenset("up mp hp jk uk pm cm".split())
_PLACES = {"pur": "पुर", "nagar": "नगर", "garh": "गढ़", "abad": "ाबाद", "ganj": "गंज", "gaon": "गांव", "pura": "पुरा"}
_SHORT = frozenset("of the for and to in by".split())


def say(word: str, *, shouted: bool = False) -> str:
    """`word` (Latin letters, perhaps an apostrophe or accents) in Devanagari; never empty for a-z.

    `shouted`: it stands among other words in capitals, so its capitals do not make it an acronym.
    """
    plain = _plain(word).replace("’", "'")
    if "'" in plain and (said := column("latin").get(plain.lower())):
        return said
    stem, _, ending = plain.partition("'")
    if not stem:
        return say(ending) if ending else ""
    said = _word(stem, shouted=shouted)
    if not ending:
        return said
    return _with_s(said) if ending.lower() == "s" else _contracted(stem, ending, said)


def run_together(word: str) -> str:
    """`word` (a host's label, a hashtag) by the known words it is made of, else as any word."""
    return known(word) or hindi(word.lower()) or " ".join(map(known, _pieces(word.lower(), least=6))) or say(word)


def known(word: str) -> str:
    """What the tables have for `word` in any case, or nothing."""
    lower = word.lower()
    return column("latin").get(lower) or (english(lower) if len(lower) > 2 else "")


@lru_cache(maxsize=4096)
def _word(word: str, *, shouted: bool = False) -> str:
    """One word without apostrophes, a-z and A-Z only."""
    if said := known_acronym(word) or _title_case_acronym(word):
        return said
    if len(word) == 1:
        return letters(word)
    if word[-1] == "s" and len(word) > 2 and (word[:-1].isupper() or known_acronym(word[:-1])):
        return _word(word[:-1])  # BJPs, PhDs: Hindi has no plural for an acronym
    if word.isupper() and is_spelt(word, known=bool(known(word)), shouted=shouted):
        return letters(word)
    if said := known(word):
        return said
    if word.startswith("Mc") and len(word) > 4:
        return "मैक" + _word(word[2:])
    parts = _CAMEL.findall(word)
    if len(parts) > 1 and word not in (word.upper(), word.capitalize()):
        return " ".join(_word(p) for p in parts)
    lower = word.lower()
    return (
        _headed(lower)
        or _place(lower)
        or hindi(lower)
        or _compound(lower)
        or (by_letter(lower) if is_sayable(lower) else letters(word))
    )


def _title_case_acronym(word: str) -> str:
    """Nasa, Unesco: some houses write acronyms that are said as words like names."""
    if word.isupper() or len(word) < 4 - (not known(word)) or word.lower() in column("latin"):
        return ""
    return known_acronym(word.upper())


def _headed(word: str) -> str:
    """Letters before a known word: pmindia, rsprasad, upresults."""
    if is_sayable(word) and word[:2] not in _STATES:
        return ""
    for size in (2,) if is_sayable(word) else (1, 2, 3, 4):
        if len(word) - size > 4 and (said := known(word[size:])):
            return f"{letters(word[:size])} {said}"
    return ""


def _compound(word: str) -> str:
    """An inflected word, or two or more known words run together (a hashtag, a domain); nothing if it is neither."""
    return _american(word) or _inflected(word) or " ".join(known(p) for p in _pieces(word))


def _place(word: str) -> str:
    """A known name with the ending of a place: Lalitpur."""
    for ending, said in _PLACES.items():
        stem = word.removesuffix(ending)
        if stem != word and (name := column("latin").get(stem)):
            return name + said
    return ""


def _american(word: str) -> str:
    """The dictionary spells as Americans do: organise, colour, travelled."""
    for british, american in _BRITISH:
        if british in word[2:] and (said := english(word[:2] + word[2:].replace(british, american, 1))):
            return said
    return ""


def _inflected(word: str) -> str:
    """A known word with -s, -ing, -ed or -ly."""
    for ending, (after_consonant, after_vowel) in _INFLECTIONS.items():
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2 and (base := known(stem)):
            closed = _ends_in_consonant(base)
            return base + (after_consonant if closed else after_vowel) if after_vowel else _with_s(base)
    return ""


def _pieces(word: str, least: int = 9) -> list[str]:
    """The fewest known words that make up `word`; none if there are none, or it is shorter than `least` or over 40."""
    if not least <= len(word) <= 40:
        return []
    best: list[list[str] | None] = [[]] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 16), end):
            before, piece = best[start], word[start:end]
            if before is not None and _is_piece(piece, inside=start > 0 and end < len(word)):
                now = best[end]
                if now is None or len(before) + 1 < len(now):
                    best[end] = [*before, piece]
    found = best[-1] or []
    return found if len(found) > 1 else []


def _is_piece(piece: str, *, inside: bool) -> bool:
    if len(piece) < 4:
        return (inside and piece in _SHORT) or (len(piece) == 3 and piece in column("latin"))
    return piece not in _PLACES and bool(known(piece))


def _contracted(stem: str, ending: str, said: str) -> str:
    """O'Brien: said as one word after a single letter, else in its two parts."""
    return f"{said}{_word(ending)}" if len(stem) == 1 else f"{said} {_word(ending)}"


def _with_s(said: str) -> str:
    """`said` with an English -s."""
    if not _ends_in_consonant(said):
        return said + "ज़"
    if said.endswith(("स", "श", "च", "ज", "ज़")):
        return said + "ेज़"
    return said + "्स"


def _ends_in_consonant(said: str) -> bool:
    return "क" <= said[-1] <= "ह" or "क़" <= said[-1] <= "य़" or said[-1] == "\u093c"


def _plain(word: str) -> str:
    """Without accents: café is cafe."""
    if word.isascii():
        return word
    bare = unicodedata.normalize("NFD", word.translate(_FOREIGN))
    return "".join(c for c in bare if c.isascii() or c == "’")
