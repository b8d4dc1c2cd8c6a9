"""Whether two Hindi sentences sound the same: spelling variants, marks and spaces do not count."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["same_sound", "sound_of"]

_MARKS = re.compile(r"[\s।,.!?'\"()\-–:;]+")
_LOOSE_NUKTA = re.compile("([कखगजफ])\u093c")
_NASALS = ((re.compile("न्(?=[तथदध])"), "ं"), (re.compile("म्(?=[पफबभ])"), "ं"), (re.compile("ण्(?=[टठडढ])"), "ं"))
_VARIANTS = {"रुपए": "रुपये", "रूपये": "रुपये"}


def sound_of(text: str) -> str:
    """`text` without what a listener cannot hear."""
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFD", text))
    text = _LOOSE_NUKTA.sub(r"\1", text).replace("ँ", "ं")
    for nasal, point in _NASALS:
        text = nasal.sub(point, text)
    return "".join(_VARIANTS.get(word, word) for word in _MARKS.split(text))


def same_sound(spoken: str, accepted: str) -> bool:
    """Whether `spoken` sounds like one of the readings in `accepted`, which `|` separates."""
    return sound_of(spoken) in {sound_of(reading) for reading in accepted.split("|")}
