"""Sub-headings in stock: of dailies («वर्जन», «इनका कहना है»), of fact checks («पड़ताल»), and those that call out."""

from __future__ import annotations

from vachak.article.sentences import ends
from vachak.article.words import fold, is_known
from vachak.lazy import LazyPattern

__all__ = ["call_end", "section_end", "spaced_section_end", "stock_end"]

_SHOWN = "तस्वीर|वीडियो|फ़ोटो|फोटो|पोस्ट|दावे|मैसेज|ट्वीट|ऑडियो|ख़बर|खबर"  # what a fact check looks into
# What goes on the sentence that one of its section names begins («पड़ताल में सामने आया …»).
_ON = (
    "(?:का|की|के|को|में|से|ने|पर|तक|भी|ही|और|या|है|हैं|थी|था|कर|करने|करते|करना|की गई|शुरू|जारी|जानने|पता|सामने|बता|कुछ|यह|ये|क्या|"
    "यही|अब|तो|कि|के दौरान|पूरी|हुई|करें|जानें|कैसे|नहीं|बताने|बताई|किए|किया|होने|संस्था|वेबसाइट|टीम|डेस्क|यूनिट|एजेंसी|संगठन|रिपोर्ट) "
)
_STOCK = LazyPattern(
    r"(?:(?:इनका|इनका भी|उनका) कहना है|(?:यह|ये) (?:है|था) (?:पूरा )?मामला|"
    r"क्या (?:कहा|बताया|बोले|बोली|लिखा) (?:[^\s।?]{2,15} ){1,3}?ने)(?=[\u0904-\u0939\"“'‘A-Z0-9])|"
    rf"(?:वायरल )?(?:{_SHOWN}) (?:की|का) (?:सच्चाई|पड़ताल|सच|हकीकत|फ़?ैक्ट चेक)(?= (?!{_ON})[\u0904-\u0939].{{30}})|"
    r"(?:[^\s।?\"]{2,14} ){1,3}?ने क्या (?:कहा|बताया|लिखा)(?= (?!है|था|कि |और |यह |गया)[\u0904-\u0939].{30})|"
    r"वर्जन(?= (?!का |के |की |को |में |से |ने |पर |और |है ).{30})"
)
# What fact checks set before a dash, but not who claims what follows («वैज्ञानिकों का दावा- …»):
# «वायरल वीडियो की पड़ताल- हमने …», «पुलिस ने बताया पूरा मामला-पुलिस ने …».
_DASHED = LazyPattern(
    r"(?:निष्कर्ष|नतीजा|पड़ताल|पडताल|फैक्ट चेक(?:िंग)?|Fact Check|"
    r"(?!और |तो |कि |लेकिन |पीआईबी |PIB |\S{1,18}ों का दावा)(?:[^\s।.?!:,\"“”‘’–-]{1,20} ){1,6}"
    r"(?:पड़ताल|पडताल|दावा|मामला|वीडियो|सच|सच्चाई|पोस्ट|मैसेज|मेसेज|निष्कर्ष|नतीजा|फैक्ट चेक(?:िंग)?|वायरल|हकीकत|सफाई)) ?[-–—] ?"
    r"(?=[\u0904-\u0939A-Z\"“'‘][^।.?!]{24})"
)
_SECTION = LazyPattern(f"(?:पड़ताल|पडताल|निष्कर्ष|फ़?ैक्ट चेक) (?!{_ON})(?=[\u0904-\u0939].{{30}})")
# «पड़ताल|हमने इस फोटो को …», «फैक्ट चेक|बूम ने …»
_ALONE = LazyPattern("(?:पड़ताल|पडताल|निष्कर्ष|फ़?ैक्ट चेक)(?P<behind>(?!कर्ता)[\u0904-\u0939][\u0900-\u0963]{1,15}) ")
# «पड़ताल में हमने क्या पाया|हमने वीडियो …», «हमें जांच में क्या मिला?|हमने देखा …»
_FOUND = LazyPattern(
    "(?:(?:पड़ताल|पडताल|जांच) में )?(?:हमने|हमें) (?:(?:पड़ताल|पडताल|जांच) में )?क्या (?:पाया|मिला) ?[?]?(?=[\u0904-\u0939])"
)
_CALLED = LazyPattern(r"[^\"“”‘’,:;()]{8,70}")
_WORDS = range(3, 10)


def stock_end(text: str) -> int:
    """Where such a heading ends that `text` begins with; 0 for none."""
    m = _STOCK.match(text)
    return m.end() if m else 0


def section_end(text: str, start: int = 0) -> int:
    """Where the heading of a fact check's section ends that stands at `start`, with its dash or glued; 0 for none."""
    begin = start + len(text[start : start + 2]) - len(text[start : start + 2].lstrip())
    m = _DASHED.match(text, begin) or _FOUND.match(text, begin)
    if m is None and (glued := _ALONE.match(text, begin)) is not None and is_known(fold(glued["behind"])):
        return glued.start("behind")
    return m.end() if m else 0


def spaced_section_end(text: str) -> int:
    """Where the one word ends that heads what is glued to the story above («…38 सेकंड का है।पड़ताल विश्वास न्यूज ने …»)."""
    m = _SECTION.match(text)
    return m.end() if m else 0


def call_end(text: str) -> int:
    """Where the short call ends that `text` begins with («अगले 24 घंटे रहें सावधान!»); 0 for none."""
    mark, end = next(ends(text[:80]), (0, 0))
    called = mark and text[mark : mark + 1] == "!" and text[:mark].count(" ") + 1 in _WORDS
    return end if called and _CALLED.fullmatch(text, 0, mark) and len(text) - end > 30 else 0
