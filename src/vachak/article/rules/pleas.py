"""What a site asks of its readers in its own words: money for its work, messages to check.

Every site words it anew and every year otherwise. What all of them have is who asks whom, for what and why: such
words are counted by kind, and a paragraph below the story that has enough kinds of them is a plea.
"""

from __future__ import annotations

from collections.abc import Sequence

from vachak.article.folding import plain, plain_pattern
from vachak.article.passage import Passage, Passages, Sieve, dropped
from vachak.article.rules.prose import PAST
from vachak.article.rules.rule import END
from vachak.article.sentences import spans
from vachak.lazy import LazyPattern
from vachak.nouns import Dropped

__all__ = ["drop_pleas"]

_LAST = 8  # passages at the end of the page a plea may stand in
_LABEL = 2  # spaces; what has fewer is a label («टैग्स»)
_LENGTH = range(40, 900)  # characters


def _kind(pattern: str) -> LazyPattern:
    return LazyPattern(lambda: plain_pattern(rf"(?:^|[\s(\"'“‘]){pattern}"))


_US = _kind(rf"(?:(?:हम|हमें|हमारा|हमारी|हमारे|हमको|अपनी टीम){END}|(?:न्यूज|news) (?:को|का|की|के) )")
_YOU = _kind(rf"(?:आप|आपका|आपकी|आपके|आपको|आपसे|पाठक|पाठकों){END}")
_MONEY = _kind(
    r"(?:सहयोग|आर्थिक|चंदा|चंदे|योगदान|डोनेट|डोनेशन|सपोर्ट|समर्थन|मदद|सहायता|साथ (?:दें|दीजिए|की)|सदस्यता|सदस्य बनें|"
    r"सब्सक्रिप्शन|contribute|donate|support)"
)
_FREE = _kind(r"(?:दबाव|स्वतंत्र|निष्पक्ष|आजाद|निर्भीक|बेबाक|कॉर्पोरेट|कॉरपोरेट|राजनीतिक दल|राजनैतिक|सत्ता|विज्ञापन|मुनाफ|फंडिंग|पैसे से)")
_PRESS = _kind(r"(?:पत्रकारिता|पत्रकार|जर्नलिज्म|मीडिया|सच|फैक्ट चेक|फेक न्यूज|झूठ|खबर|खबरें|खबरों|रिपोर्टिंग|पड़ताल|journalism)")
_SEND = _kind(
    r"(?:भेजें|भेजिए|भेज दें|भेज सकते|भेजिएगा|लिखें|लिख सकते|फॉरवर्ड कर|व्हाट्सऐप करें|व्हाट्सएप करें|वॉट्सऐप करें|टैग करें|ईमेल करें|"
    r"मेल करें|साझा करें|बता सकते|संपर्क करें)"
)
_THING = _kind(r"(?:मैसेज|मेसेज|संदेश|वीडियो|फोटो|तस्वीर|पोस्ट|दावा|दावे|दावों|खबर|सूचना|जानकारी|अफवाह|ऑडियो|क्लिप|लिंक)")
_DOUBT = _kind(r"(?:शक|संदेह|संदिग्ध|सच्चाई|सच|असलियत|भ्रामक|फर्जी|झूठ|वायरल|पड़ताल|जांच|फैक्ट चेक|फेक|प्रामाणिक|पुष्टि|टिपलाइन)")
_PAY = _kind(r"(?:बैंक|खाते|ट्रांसफर|यूपीआई|upi|डीडी|पेटीएम|paytm|बटन|क्लिक|लिंक|donate)")
_BID = _kind(r"(?:करें|कीजिए|करिए|दें|दीजिए|बनें|बनिए|भेजें|दबाएं)(?:[।.!]|$| )")
_PLEAS = (
    ("asks for money", (_US, _YOU, _MONEY), (_FREE, _PRESS, _PAY)),
    ("asks for money", (_US, _BID, _MONEY), (_FREE, _PRESS, _PAY)),
    ("asks for money", (_YOU, _MONEY, _FREE), (_PRESS,)),
    ("asks for opinions or tips", (_US, _SEND, _THING, _DOUBT), (_YOU,)),
)
_KINDS = (_US, _YOU, _MONEY, _FREE, _PRESS, _PAY, _SEND, _THING, _DOUBT)
# A story tells what was said and done; one who is quoted asks others than the readers.
_STORY = LazyPattern(lambda: plain_pattern(r" ने |fact check|claim|[\"“”]|(?:कहा|बताया|बोले|बोला|लिखा) "))
_TOLD = LazyPattern(lambda: plain_pattern(rf" (?:{PAST})(?: है| हैं)?[।.!]?$"))


def drop_pleas(passages: Passages) -> Sieve:
    """Drop the paragraphs at the end of the page in which the site itself asks its readers for something."""
    first = max(1, len(passages) - _LAST)
    left, fallen = list(passages[:first]), list[Dropped]()
    for p in passages[first:]:
        reason = _asks(p)
        if reason:
            fallen.extend(dropped(p, reason))
        else:
            left.append(p)
    return tuple(left), tuple(fallen)


def _asks(p: Passage) -> str:
    """For what the passage asks; empty for the story."""
    if p.kept or p.mark or p.role is not None or len(p.text) not in _LENGTH:
        return ""
    text = plain(p.text)
    if _STORY.search(text) or any(_tells(plain(p.text[a:b])) for a, b in spans(p.text)):
        return ""
    return next((reason for reason, all_of, one_of in _PLEAS if _has(text, all_of, one_of)), "")


def _tells(sentence: str) -> bool:
    """Is the sentence the story's: of nothing that a plea has, or told of what was, and not of the readers?"""
    if sentence.count(" ") < _LABEL:
        return False
    if not any(kind.search(sentence) for kind in _KINDS):
        return True
    return _TOLD.search(sentence) is not None and not _YOU.search(sentence)


def _has(text: str, all_of: Sequence[LazyPattern], one_of: Sequence[LazyPattern]) -> bool:
    return all(kind.search(text) for kind in all_of) and any(kind.search(text) for kind in one_of)
