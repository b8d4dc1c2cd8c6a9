"""What a paragraph begins with: the words that tell one from the second half of a compound, or of a sentence."""

from __future__ import annotations

from vachak.article.structure.clauses import kinds
from vachak.article.structure.places import is_listed
from vachak.article.words import fold
from vachak.lazy import LazyPattern

__all__ = ["PAIRS", "begins", "is_acronym", "opens"]

# Short words that begin a paragraph only before one of these.
PAIRS = {
    "वन": frozenset("विभाग अधिकारी अधिकारियों मंत्री कर्मियों कर्मी रक्षक संरक्षक निगम मंडल".split()),
    "जल": frozenset("पुलिस संस्थान निगम शक्ति बोर्ड संसाधन विभाग आयोग जीवन".split()),
    "हर": frozenset("रोज दिन साल महीने माह".split()),
    "गत": frozenset("दिनों वर्ष माह सप्ताह".split()),
    "नगर": frozenset("निगम पालिका परिषद पंचायत आयुक्त निकाय".split()),
    "आम": frozenset("लोगों आदमी जनता लोग तौर नागरिकों उपभोक्ताओं यात्रियों चुनाव बजट दिनों निर्यातकों".split()),
    "आग": frozenset("का की से में लगने लगी बुझाने पर".split()),
    "गांव": frozenset("वालों के की का में".split()),
    "छह": frozenset("महीने माह लोगों".split()),
}

_LETTER = "ए|बी|सी|डी|ई|एफ|जी|एच|आई|आइ|जे|के|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू|डब्लू|एक्स|वाई|जेड"
_ACRONYM = LazyPattern(f"(?:{_LETTER}){{2,8}}")
_SPEAKS = LazyPattern(
    r"(?:[^\s,।.?!:()]{1,20}\.? ){1,8}?(?:ने (?!भी)|का कहना (?:है|था)|के (?:मुताबिक|अनुसार)|की मानें तो|कहते हैं|बताते हैं)"
)


def is_acronym(word: str) -> bool:
    """Is `word` made of the names of Latin letters («पीआईबी»)?"""
    return _ACRONYM.fullmatch(word) is not None


def begins(word: str) -> bool:
    """Is the folded `word` one of the story's own voice, or a day: one with which no compound ends?"""
    return word in kinds()["beginner"] or word in kinds()["day"]


def opens(text: str) -> bool:
    """Does `text` begin as paragraphs do: in the story's own voice, with a day or a place, or with who says or does?"""
    first = text.split(" ", 1)[0].rstrip(",:")
    return begins(fold(first)) or is_listed(first) or _SPEAKS.match(text) is not None
