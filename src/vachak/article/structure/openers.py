"""What a paragraph begins with: the words that tell one from the second half of a compound, or of a sentence."""

from __future__ import annotations

import re

from vachak.article.structure.places import is_listed
from vachak.article.words import fold

__all__ = ["BEGINNERS", "PAIRS", "is_acronym", "opens"]

WEEKDAYS = frozenset("सोमवार मंगलवार बुधवार गुरुवार वीरवार बृहस्पतिवार शुक्रवार शनिवार रविवार".split())

# Words of the story's own voice, with which no compound ends: pronouns, adverbs, days.
BEGINNERS = WEEKDAYS | frozenset(
    map(
        fold,
        (
            "दरअसल गौरतलब हालांकि हालाँकि वहीं बता उधर इधर फिलहाल इसके इससे इसमें इसी इसका इसकी इसे इस इन इनमें इनके इनका इन्हें "
            "उन्होंने उन्होने उसने उनके उनका उनकी उनसे उसके यह ये वह ऐसे ऐसा ऐसी अब अभी आज अगर यदि जब बीते पिछले आपको आप हमने हम "
            "डॉ डा प्रो लेकिन जानकारी सूत्रों यहां इतना इससे अपने अपनी सभी"
        ).split(),
    )
)

# Short words that begin a paragraph only before one of these.
PAIRS = {
    "वन": frozenset("विभाग अधिकारी अधिकारियों मंत्री कर्मियों कर्मी विभागीय रक्षक संरक्षक निगम क्षेत्राधिकारी मंडल".split()),
    "जल": frozenset("संस्थान निगम शक्ति बोर्ड संसाधन विभाग आयोग जीवन स्तर मंत्री".split()),
    "हर": frozenset("रोज दिन साल महीने माह घर जिले एक बार व्यक्ति".split()),
    "घर": frozenset("में के से पर बैठे बैठकर वालों".split()),
    "गत": frozenset("दिनों वर्ष माह सप्ताह".split()),
    "छह": frozenset("महीने माह लोगों मार्च अप्रैल जून जुलाई".split()),
    "दस": frozenset("दिन साल लोगों".split()),
    "बस": frozenset("में चालक".split()),
    "घटना": frozenset("के की में".split()),
}

_LETTER = (
    "ए|बी|सी|डी|ई|एफ|जी|एच|आई|जे|के|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू|डब्लू|एक्स|वाई|जेड"
)
_ACRONYM = re.compile(f"(?:{_LETTER}){{2,8}}")
_SPEAKS = re.compile(
    r"(?:[^\s,।.?!:()]{1,20}\.? ){1,6}?(?:ने (?!भी)|का कहना (?:है|था)|के (?:मुताबिक|अनुसार)|की मानें तो|कहते हैं|बताते हैं)"
)


def is_acronym(word: str) -> bool:
    """Is `word` made of the names of Latin letters («पीआईबी»)?"""
    return _ACRONYM.fullmatch(word) is not None


def opens(text: str) -> bool:
    """Does `text` begin as paragraphs do: in the story's own voice, with a day or a place, or with who says or does?"""
    first = text.split(" ", 1)[0].rstrip(",:")
    return fold(first) in BEGINNERS or is_listed(first) or _SPEAKS.match(text) is not None
