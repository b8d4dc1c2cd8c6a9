"""Known places: what a dateline names."""

from __future__ import annotations

import functools
import importlib.resources

from vachak.article.folding import plain
from vachak.article.words import fold, ranks
from vachak.lazy import LazyPattern

__all__ = ["is_listed", "is_place", "is_unheard", "looks_like_place"]

# How names of places end; of persons and things rarely.
_ENDINGS = LazyPattern(
    r"\S(?:पुर|पुरम|पूर|गढ|नगर|बाद|गंज|गांव|वाडा|पट्टनम|पत्तनम|कोट|नेर|मेर|खेडा|घाट|हाट|टोला|टांड|बाग|डीह|गुडी|वाल|आना|"
    r"सराय|मंडी|बाजार)$"
)
_PART_OF_TOWN = LazyPattern(r" (?:टाउन|सिटी|शहर|ग्रामीण|देहात|कैंट|छावनी|जंक्शन)$")
_NAME = LazyPattern("[\u0900-\u0963\u0970-\u097f]{3,20}")
_UNHEARD = 8_000  # rank of a word that is no topic of the news («क्राइम», «गैंगरेप»)
_COMMON = 2_500  # rank of a word too frequent to be the name of an unknown place


@functools.cache
def _places() -> frozenset[str]:
    table = importlib.resources.files("vachak.article").joinpath("data/places.txt")
    return frozenset(table.read_text(encoding="utf-8").splitlines())


def is_listed(name: str) -> bool:
    """Is `name` in the list of known places?"""
    return plain(name).strip() in _places()


def is_place(name: str) -> bool:
    """Is `name` a known city, district, state or country, or does it end as only places do?"""
    folded = plain(name).strip()
    if is_listed(folded) or is_listed(_PART_OF_TOWN.sub("", folded)):
        return True
    rare = ranks().get(fold(name.strip()), _COMMON) >= _COMMON  # «सवाल» ends as places do
    return rare and " " not in folded and _ENDINGS.search(folded) is not None


def looks_like_place(name: str) -> bool:
    """Can `name` be a place no one listed: one or two words, none of them frequent?"""
    words = fold(name).split()
    return 0 < len(words) <= 2 and all(_NAME.fullmatch(w) and ranks().get(w, _COMMON) >= _COMMON for w in words)


def is_unheard(name: str) -> bool:
    """Can `name` be a place no one listed and nothing else the news speaks of?"""
    return looks_like_place(name) and all(ranks().get(w, _UNHEARD) >= _UNHEARD for w in fold(name).split())
