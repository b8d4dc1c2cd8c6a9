"""Known Hindi words: what tells one word from two words written together."""

from __future__ import annotations

import functools
import importlib.resources
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from itertools import chain

__all__ = ["BITS", "CLOSED", "PROBES", "WORD", "counted", "fold", "is_known", "is_misspelt", "ranks"]

WORD = re.compile("[\u0900-\u0963\u0970-\u097f\u200c\u200d]+")
_FOLDED = str.maketrans({"\u093c": None, "\u200c": None, "\u200d": None, "\u0901": "\u0902"})

# Words that end a clause and never begin a compound: «गयादिल्ली» is two words wherever it was seen.
CLOSED = frozenset(
    "है हैं था थे थी थीं गया गए गये गई गयी किया किए हुआ हुए हुई रहा रहे रही कहा बताया नहीं में की के का को से ने पर तक और कि लिए दिया "
    "दिए दी लिया ली करें करे होगा होगी होंगे होने करने मिले मिला मिली हो".split()
)

_SIGNS = "".join(map(chr, (*range(0x0902, 0x0904), *range(0x0905, 0x093A), *range(0x093E, 0x094E))))

BITS = 12_000_000  # of words.bloom: 8 a word
PROBES = 5


@functools.lru_cache(maxsize=10_000)
def fold(word: str) -> str:
    """`word` without what writers leave out as they please: nukta, joiners, candrabindu for anusvara."""
    return unicodedata.normalize("NFD", word).translate(_FOLDED)


def counted(texts: Iterable[str]) -> Counter[str]:
    """How often each word stands in `texts`, folded."""
    counts: Counter[str] = Counter()
    for word, n in Counter(word for text in texts for word in WORD.findall(text)).items():
        counts[fold(word)] += n
    return counts


@functools.cache
def ranks() -> Mapping[str, int]:
    """Folded word to its place by frequency, the most frequent first (0)."""
    table = importlib.resources.files("vachak.article").joinpath("data/words.txt")
    return {word: rank for rank, word in enumerate(table.read_text(encoding="utf-8").split())}


@functools.lru_cache(maxsize=10_000)
def is_known(folded: str) -> bool:
    """Is the folded word among 1.5 million seen in print? 2 in 100 of those never seen pass too (a Bloom filter)."""
    if folded in ranks():
        return True
    bloom = _bloom()
    digest = int.from_bytes(blake2b(folded.encode(), digest_size=8).digest(), "big")
    step, start = digest & 0xFFFFFFFF | 1, digest >> 32
    bits = ((start + i * step) % BITS for i in range(PROBES))
    return all(bloom[bit >> 3] >> (bit & 7) & 1 for bit in bits)


@functools.lru_cache(maxsize=1_000)
def is_misspelt(folded: str) -> bool:
    """Does a sign more or less, or two in the other order, make `folded` a frequent one («जानकरी»)?"""
    halves = [(folded[:i], folded[i:]) for i in range(len(folded) + 1)]
    shorter = (a + b[1:] for a, b in halves if b)
    turned = (a + b[1] + b[0] + b[2:] for a, b in halves if len(b) > 1 and b[0] != b[1])
    longer = (a + sign + b for a, b in halves for sign in _SIGNS)
    return any(word in ranks() for word in chain(shorter, turned, longer))


@functools.cache
def _bloom() -> bytes:
    return importlib.resources.files("vachak.article").joinpath("data/words.bloom").read_bytes()
