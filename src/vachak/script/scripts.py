"""Letters of other scripts in Devanagari: Indian scripts by their place in Unicode, Urdu, Cyrillic and Greek by table.

What has no table here (Chinese, Thai, Hebrew, ...) is left out; `--trace` says so.
"""

from __future__ import annotations

import unicodedata

from vachak.script.alphabet import is_hindi
from vachak.script.letters import by_letter

__all__ = ["ALPHABETIC", "INDIC", "URDU", "from_alphabet", "from_indic", "from_urdu", "without_lookalikes"]

INDIC = "\u0980-\u0d7f"
URDU = "\u0620-\u065f\u066e-\u06d5\u06ee\u06ef\u06fa-\u06ff\ufb50-\ufdff\ufe70-\ufefc"
ALPHABETIC = "\u0370-\u03ff\u0400-\u052f"

_SPECIAL = {
    "\u09ce": "त्", "\u09dc": "ड़", "\u09dd": "ढ़", "\u09df": "य", "\u09f0": "र", "\u09f1": "व", "\u0a70": "ं",
    "\u0a71": "", "\u0a72": "इ", "\u0a73": "उ", "\u0a74": "ओम", "\u0b71": "व", "\u0b5f": "य", "\u0d7a": "ण",
    "\u0d7b": "न", "\u0d7c": "र", "\u0d7d": "ल", "\u0d7e": "ळ", "\u0d7f": "क",
}  # fmt: skip
_URDU = {
    "ا": "ा", "آ": "आ", "أ": "अ", "إ": "इ", "ب": "ब", "پ": "प", "ت": "त", "ٹ": "ट", "ث": "स", "ج": "ज", "چ": "च",
    "ح": "ह", "خ": "ख़", "د": "द", "ڈ": "ड", "ذ": "ज़", "ر": "र", "ڑ": "ड़", "ز": "ज़", "ژ": "ज़", "س": "स",
    "ش": "श", "ص": "स", "ض": "ज़", "ط": "त", "ظ": "ज़", "ع": "अ", "غ": "ग़", "ف": "फ़", "ق": "क़", "ک": "क",
    "ك": "क", "گ": "ग", "ل": "ल", "م": "म", "ن": "न", "ں": "ं", "و": "ो", "ؤ": "ो", "ہ": "ह", "ه": "ह", "ھ": "ह",
    "ة": "ा", "ی": "ी", "ي": "ी", "ى": "ी", "ئ": "ि", "ے": "े",
}  # fmt: skip
_URDU_FIRST = {"ा": "अ", "ो": "व", "ी": "य", "ि": "इ", "े": "ए", "ं": "न"}
_LATIN = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґαβγδεζηθικλμνξοπρσςτυφχψω",
        (
            "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - i - e yu ya i yi ye g"
            " a b g d e z i th i k l m n x o p r s s t u f kh ps o"
        ).split(),
        strict=True,
    )
)
_LOOKALIKES = str.maketrans("АВЕКМНОРСТХУаеорсухіΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEKMHOPCTXYaeopcyxiABEZHIKMNOPTYXo")


def from_indic(text: str) -> str:
    """Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam: the blocks stand parallel in Unicode."""
    return "".join(_SPECIAL.get(c, _parallel(c)) for c in unicodedata.normalize("NFC", text))


def _parallel(char: str) -> str:
    same = chr(0x900 + ord(char) % 0x80)
    return same if is_hindi(same) and unicodedata.category(char) != "Cn" else ""


def from_urdu(text: str) -> str:
    """One word of Urdu or Arabic by its letters; short vowels are not written, so they are not said."""
    sounds = [_URDU[c] for c in unicodedata.normalize("NFKC", text) if c in _URDU]
    return "".join(_URDU_FIRST.get(s, s) if not i or sounds[i - 1] in "आअइा" else s for i, s in enumerate(sounds))


def from_alphabet(text: str) -> str:
    """One word of Cyrillic or Greek letters by their sounds."""
    bare = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    return by_letter("".join(_LATIN.get(c, "") for c in bare).replace("-", ""))


def without_lookalikes(text: str) -> str:
    """A Latin word into which Cyrillic or Greek letters have slipped, with the Latin ones they look like."""
    return text.translate(_LOOKALIKES)
