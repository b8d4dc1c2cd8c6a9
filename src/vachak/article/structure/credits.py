"""What stands beside the place in a dateline and is not said: agencies, reporters, desks, papers; and dates."""

from __future__ import annotations

from vachak.article.agencies import AGENCIES
from vachak.article.folding import plain, plain_pattern
from vachak.article.structure.clauses import kinds
from vachak.article.words import fold, ranks
from vachak.lazy import LazyPattern

__all__ = ["MONTHS", "REPORTER", "has_family_name", "is_credit", "is_date", "is_desk", "is_person"]

_ADJECTIVE = (
    "हमारे|विशेष|वरिष्ठ|वरीय|मुख्य|नगर|निज|निजी|कार्यालय|स्टाफ|जागरण|हिन्दुस्तान|हिंदुस्तान|अमर उजाला|भास्कर|पत्रिका|राज्य|प्रादेशिक|"
    "प्रमुख|जिला|ग्रामीण|खेल|वाणिज्य|स्थानीय"
)
REPORTER = rf"(?:(?:{_ADJECTIVE}) )?(?:संवाददाता|प्रतिनिधि|रिपोर्टर)"
_CODES = "संसू|जासं|जाटी|संस|संवाद|विसं|विस|कासं|नसं|निसं|प्रसं|उसं|निप्र|नप्र|जाब्यू|राब्यू|कार्यासं|(?:जा|का|वि|नि)[.] ?सं[.]?"
_SECTION = (
    "न्यूज|वेब|डिजिटल|ऑनलाइन|स्पोर्ट्स|बिजनेस|एजुकेशन|सेंट्रल|नेशनल|स्टेट|इंटरनेशनल|एंटरटेनमेंट|मनोरंजन|"
    "लाइफस्टाइल|धर्म|टेक|ऑटो|हेल्थ|करियर|खेल|क्राइम|वीडियो|हटके|ट्रेंडिंग|वायरल|फैक्ट चेक|फेक चेक"
)
_PAPER = (
    "अमर उजाला|दैनिक जागरण|दैनिक भास्कर|लाइव हिन्दुस्तान|लाइव हिंदुस्तान|नवभारत टाइम्स|नवभारतटाइम्स[.]कॉम|प्रभात खबर|आज तक|"
    "पत्रिका|भास्कर|जनसत्ता|नवोदय टाइम्स|पंजाब केसरी|हिन्दुस्तान|हिंदुस्तान|राजस्थान पत्रिका|नईदुनिया|हरिभूमि"
)
_NETWORK = (
    "(?:[\u0900-\u097f]{2,12} ){1,2}न्यूज(?: (?:टीम|नेटवर्क|एजेंसी|सर्विस))?|(?:[\u0900-\u097f]{2,12} ){1,2}नेटवर्क|न्यूज नेटवर्क|"
    "(?:[\u0900-\u097f]{2,12} ){1,2}समाचार (?:सेवा|एजेंसी|नेटवर्क|टीम)"
)
_CREDIT = LazyPattern(
    plain_pattern(
        rf"(?:{AGENCIES}|{REPORTER}|(?:(?:{_ADJECTIVE}|एनबीटी) )?(?:ब्यूरो|न्यूज|टीम|डेस्क)|"
        rf"[\u0900-\u097f]{{2,14}} (?:टीम|ब्यूरो)|संवाद (?:सूत्र|सहयोगी|न्यूज एजेंसी)|"
        rf"(?:टीम )?(?:{_CODES})|(?:{_SECTION}) (?:डेस्क|टीम|ब्यूरो)|(?:जागरण )?टीम(?: डिजिटल| जागरण)?|{_PAPER}|{_NETWORK}|"
        r"ईएमएस|एसएनबी|प्रेट्र|एजेंसी)(?: एजेंसी)?"
    )
)
_LATIN = LazyPattern(r"[A-Z]{2,6}|[A-Z][a-z]{1,20} News")
_DESK = LazyPattern(
    plain_pattern(rf"(?:{_SECTION}|{_PAPER}) (?:डेस्क|टीम|ब्यूरो)|{_NETWORK}|{REPORTER}|संवाद (?:सूत्र|सहयोगी)|डेस्क")
)
_BARE = LazyPattern("(?:फैक्ट|फेक्ट|फेक) चेक")  # the desk's name alone
MONTHS = (
    "जनवरी|फरवरी|मार्च|अप्रैल|अप्रेल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर|"
    "jan[a-z]{0,6}|feb[a-z]{0,6}|march|mar|april|apr|may|june|jun|july|jul|aug[a-z]{0,3}|sep[a-z]{0,6}|oct[a-z]{0,4}|nov[a-z]{0,5}|dec[a-z]{0,5}"
)
_DAY = (
    r"\d{1,2}|एक|दो|तीन|चार|पांच|छह|छ:|सात|आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|पन्द्रह|सोलह|सत्रह|अठारह|अट्ठारह|उन्नीस|बीस|इक्कीस|"
    "बाईस|बाइस|तेईस|तेइस|चौबीस|पच्चीस|छब्बीस|सत्ताईस|सत्ताइस|अट्ठाईस|अट्ठाइस|अठाईस|उनतीस|उन्तीस|तीस|इकतीस|इकत्तीस"
)
_DATE = LazyPattern(
    plain_pattern(
        rf"(?:{_DAY}) ?(?:{MONTHS})(?:,? ?\d{{4}})?|(?:{MONTHS}) \d{{1,2}}(?:,? \d{{4}})?|"
        r"(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)वार|\d{4}|\d{1,2}[-.]\d{1,2}[-.]\d{2,4}"
    )
)
_RARE = 2_500  # rank of a word too frequent to be a name
_NAME = LazyPattern("[\u0900-\u0963\u0970-\u097f]{2,20}")


def is_credit(text: str) -> bool:
    """Is it an agency, a reporter, a desk or a paper («भाषा», «जागरण संवाददाता», «नेशनल डेस्क»)?"""
    return (_CREDIT.fullmatch(plain(text).strip()) or _LATIN.fullmatch(text.strip())) is not None


def is_desk(text: str, *, glued: bool = False) -> bool:
    """Does it name a desk, a bureau or a reporter, and nothing that could begin a sentence?

    Where it is `glued` to a headline, «फेक चेक» is one; elsewhere that may begin a headline.
    """
    folded = plain(text).strip()
    return _DESK.fullmatch(folded) is not None or (glued and _BARE.fullmatch(folded) is not None)


def is_date(text: str) -> bool:
    """Is it a day as datelines have it («12 मार्च», «चार अप्रैल 2021»)?"""
    return _DATE.fullmatch(plain(text).strip()) is not None


def has_family_name(text: str) -> bool:
    """Is the last word of `text` a family name?"""
    return fold(text).rsplit(" ", 1)[-1] in kinds()["name"]


def is_person(text: str) -> bool:
    """Does it read like a person's name: two or three words, none of them frequent but a family name?"""
    words = fold(text).split()
    rare = all(_NAME.fullmatch(w) and (w in kinds()["name"] or ranks().get(w, _RARE) >= _RARE) for w in words)
    return 2 <= len(words) <= 3 and rare
