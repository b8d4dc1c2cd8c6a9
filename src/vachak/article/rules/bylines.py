"""Who wrote, edited and published the article, and when: known to the metadata, not heard."""

from __future__ import annotations

import re

from vachak.article.agencies import AGENCIES
from vachak.article.rules.rule import Piece, cut_pieces, drop_lines, rule

__all__ = ["PIECES", "STEPS"]

_DATE = r"(?:(?:mon|tue|wed|thu|fri|sat|sun|सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)[a-z]{0,6}\S{0,6},? )?(?:\d{1,2}[ -/]?(?:[a-z]{3,9}|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर)[ ,-/]{0,2}\d{2,4}|[a-z]{3,9} \d{1,2},? \d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2})"
_TIME = r"(?:\d{1,2}:\d{2}(?::\d{2})? ?(?:am|pm|बजे)?(?: ?\(?(?:ist|gmt|utc|आईएसटी)\)?)?)"
_WHEN = rf"(?:{_DATE}(?:[ ,|T-]{{0,3}}{_TIME})?|{_TIME}(?:[ ,|-]{{0,3}}{_DATE})?)"
_ROLE = (
    r"(?:written|edited|posted|published|reported|updated|compiled|translated|authored|created|curated|modified|produced|fact checked|author|writer|editor|reporter|by|"
    r"लेखक|लेखिका|संपादक|संपादन|संवाददाता|रिपोर्टर|रिपोर्ट|प्रस्तुति|अनुवाद|अनुवादक|द्वारा|एडिटेड बाय|पब्लिश्ड बाय|रिटेन बाय)"
)
_PUBLISHED = r"(?:(?:first |last )?(?:published|updated|modified|posted|publish date|pub date|date)(?: (?:on|by|at))?|अपडेटेड|अपडेट|प्रकाशित|प्रकाशन तिथि|संशोधित|अंतिम अपडेट|अंतिम बार अपडेट(?: किया गया)?)"

_DESK = "फैक्ट[- ]?चेक|फ़ैक्ट[- ]?चेक|न्यूज़?|वीडियो|वेब|डिजिटल|एजुकेशन|स्पोर्ट्स|बिजनेस|एंटरटेनमेंट|ट्रेंडिंग|टेक|ऑटो|लाइफस्टाइल|धर्म|हेल्थ|करियर|कैरियर|मनोरंजन|बिज़नेस|पॉलिटिक्स|क्राइम|नेशनल|स्टेट|सेंट्रल|इंटरनेशनल|ऑनलाइन"
_NAME = "[A-Z][A-Za-z]{1,20}"

PIECES = (
    cut_pieces(
        # OneIndia: «Indiaoi-Kamal Kumar», the section and the writer, glued to the dateline.
        Piece(
            "byline",
            ("oi-", "bbc-"),
            re.compile(
                rf"(?:{_NAME} ){{0,2}}[A-Z][a-z]{{1,20}}(?:oi|bbc)-{_NAME}(?: {_NAME}){{0,2}}(?:By BBC News (?:हिन्दी|हिंदी)?)?"
            ),
            apart=True,
        ),
        # Amar Ujala: «न्यूज डेस्क, अमर उजाला, नई दिल्ली Published by: … Updated Fri, 13 Mar 2020 08:35 PM IST».
        Piece(
            "byline",
            ("Updated",),
            re.compile(
                rf"(?:(?:(?:{_DESK}) डेस्क|ब्यूरो)? ?[,/]? ?अमर उजाला[^।?!:]{{0,30}}?)?(?:Published by:? ?[^।?!:]{{0,40}}?)?"
                r"Updated:? (?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{1,2}:\d{2} (?:AM|PM) IST ?"
            ),
            apart=True,
        ),
        Piece("byline", ("डेस्क",), re.compile(rf"(?:(?<=[\u0900-\u097f])|^|(?<=[।.?!] ))(?:{_DESK}) डेस्क ?[.।](?= |$)")),
    ),
)

STEPS = (
    drop_lines(
        rule(
            "byline",
            rf"^\W{{0,3}}(?:{_ROLE}(?: by)?) ?[:|-] ?\S.{{0,80}}$|^\W{{0,3}}(?:written|edited|posted|published|reported|compiled|authored|curated) by\b.{{0,100}}$|^by [a-z .]{{3,40}}$",
            most=140,
        ),
        rule(
            "byline",
            rf"^\W{{0,3}}(?:\S+ ){{0,4}}[|,]? ?{_PUBLISHED} ?[:|-]? ?{_WHEN}.{{0,60}}$|^[^।?!]{{0,60}}\| ?(?:updated|published|last updated)\b.{{0,80}}$|^{_PUBLISHED} ?:.{{0,60}}$",
            most=170,
        ),
        rule("date or time", rf"^\W{{0,3}}{_WHEN}\W{{0,3}}$", most=50),
        rule(
            "byline",
            r"^(?:न्यूज|न्यूज़|वेब|डिजिटल|फैक्ट चेक|फैक्ट-चेक|स्पोर्ट्स|एजुकेशन|बिजनेस|टेक|वीडियो|इंटरनेट|सेंट्रल|ऑनलाइन|लाइफस्टाइल|एंटरटेनमेंट) (?:डेस्क|टीम)\b[^।]{0,60}\.?$|^[^।?!]{0,40}\b(?:डिजिटल|वेब|न्यूज|online|digital|news|web) (?:डेस्क|टीम|desk|team)\W{0,2}$",
            most=90,
        ),
        rule(
            "byline",
            r"^(?:हमारे |विशेष |वरिष्ठ |मुख्य |निज |निजी |नगर |कार्यालय |वरीय |स्टाफ )?(?:संवाददाता|प्रतिनिधि|रिपोर्टर|ब्यूरो)(?: ?[,/|] ?[^।,]{2,30})?\W?$|^[^।,]{2,30} ?[,/|] ?(?:हमारे |विशेष |वरिष्ठ |मुख्य |वरीय |कार्यालय )?(?:संवाददाता|प्रतिनिधि|ब्यूरो)\W?$",
            most=70,
        ),
    ),
    cut_pieces(
        Piece(
            "news agency",
            ("(", "["),
            re.compile(
                rf"[(\[] ?(?:इनपुट(?:्स)? ?[:-]? ?|समाचार एजेंसी |न्यूज एजेंसी |स्रोत ?[:-] ?|सोर्स ?[:-] ?)?(?:{AGENCIES})(?:(?:, ?| ?/ ?| और | व |-)(?:{AGENCIES})){{0,3}}"
                r"(?: के| की)?(?: से)?(?: इनपुट(?:्स)?)?(?: के साथ| से| पर आधारित)? ?[)\]](?= ?[।.]?$)"
            ),
        ),
    ),
)
