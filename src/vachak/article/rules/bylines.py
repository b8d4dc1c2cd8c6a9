"""Who wrote, edited and published the article, and when: known to the metadata, not heard."""

from __future__ import annotations

import re
from itertools import groupby

from vachak.article.agencies import AGENCIES, LETTERS, OUTLETS
from vachak.article.folding import plain, plain_pattern
from vachak.article.passage import Passage, Passages, Sieve, cut_out, dropped
from vachak.article.rules.prose import FINITE, tells
from vachak.article.rules.rule import END, Piece, cut_each, cut_pieces, drop_lines, rule
from vachak.article.structure.credits import has_family_name, is_person
from vachak.article.structure.places import is_place
from vachak.lazy import LazyPattern

__all__ = ["PIECES", "REPORTERS", "STEPS", "drop_head"]

_MONTHS = "[a-z]{3,9}|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर"
_WEEKDAYS = "mon|tue|wed|thu|fri|sat|sun|सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि"
_YEAR = r"(?:(?:19|20)\d{2}|\d{2})(?!\d)"  # no figure of a table: «16 मार्च 2713»
_DATE = (
    rf"(?:(?:{_WEEKDAYS})\S{{0,7}},? )?(?:\d{{1,2}}[ /-]?(?:{_MONTHS})[ ,./-]{{0,2}}{_YEAR}|"
    rf"(?:{_MONTHS}) \d{{1,2}}(?:, ?| ){_YEAR}|"
    rf"\d{{1,2}}[-/.]\d{{1,2}}[-/.]{_YEAR}|\d{{4}}-\d{{2}}-\d{{2}})"
)
_TIME = r"(?:\d{1,2}:\d{2}(?::\d{2})? ?(?:am|pm|बजे)?(?: ?[\[(]?(?:ist|gmt|utc|आईएसटी)[\])]?)?)"
_WHEN = (
    r"(?:\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:?\d{2})?|"
    rf"{_DATE}(?:[ ,.|T/-]{{0,3}}\(?{_TIME}\)?)?|{_TIME}(?:[ ,|-]{{0,3}}{_DATE})?)"
)
_ROLE = (
    "(?:written|edited|posted|published|reported|updated|compiled|translated|authored|created|curated|modified|"
    "produced|"
    "fact checked|author|writer|editor|reporter|by|लेखक|लेखिका|संपादक|संपादन|संवाददाता|रिपोर्टर|रिपोर्ट|प्रस्तुति|अनुवाद|"
    "अनुवादक|द्वारा|एडिटेड बाय|पब्लिश्ड बाय|रिटेन बाय)"
)
_PUBLISHED = (
    "(?:(?:first |last )?(?:published|updated|modified|posted|publish date|updated date|pub date|date)(?: "
    "(?:on|by|at))?|"
    "अपडेटेड|अपडेट|प्रकाशित|प्रकाशन तिथि|संशोधित|अंतिम अपडेट|अंतिम बार अपडेट(?: किया गया)?)"
)
_DESK = (
    "फैक्ट[- ]?चेक|फ़ैक्ट[- ]?चेक|फेक[- ]?चेक|हटके|न्यूज़?|वीडियो|वेब|डिजिटल|एजुकेशन|स्पोर्ट्स|बिजनेस|बिज़नेस|एंटरटेनमेंट|ट्रेंडिंग|टेक|ऑटो|लाइफस्टाइल|"
    "धर्म|हेल्थ|करियर|कैरियर|मनोरंजन|पॉलिटिक्स|क्राइम|नेशनल|स्टेट|सेंट्रल|इंटरनेशनल|इंटरनेट|ऑनलाइन"
)
_NAME = "[A-Z][A-Za-z]{1,20}"

PIECES = (
    cut_pieces(
        # OneIndia: «Indiaoi-Kamal Kumar», the section and the writer, glued to the dateline.
        Piece(
            "byline",
            ("oi-", "bbc-"),
            LazyPattern(
                rf"(?:{_NAME} ){{0,2}}[A-Z][a-z]{{1,20}}(?:oi|bbc)-{_NAME}(?: {_NAME}){{0,2}}"
                rf"(?: [A-Z](?=[\u0904-\u0939]))?(?:By BBC News "
                rf"(?:हिन्दी|हिंदी)?)?"
            ),
            apart=True,
        ),
        # «oi-Kamal Kumarइंदौर। …»: a code and the writer alone, at the head of a text.
        Piece("byline", ("-",), LazyPattern(rf"^[a-z]{{2,4}}-{_NAME}(?: {_NAME}){{1,2}}(?=[\u0904-\u0939])")),
        # The same of other sites: «… बताया फर्जीIndiakt-Ritesh Saxenaभोपाल। …», «Fact Checksj-Ritu Bansalभोपाल। …».
        Piece(
            "byline",
            ("-",),
            LazyPattern(
                rf"(?:(?<=[\u0900-\u0963?!])(?:[A-Z][a-z]{{1,18}})?[a-z]{{2}}|(?:Fact|FACT) ?(?:Check|CHECK)[a-z]{{2}})"
                rf"-{_NAME}(?: {_NAME}){{1,2}}(?:$| ?(?=[\u0904-\u0939])(?!(?:ने|को|के|की|का|से|में|पर|और|व) ))"
            ),
            apart=True,
        ),
        # Amar Ujala: «न्यूज डेस्क, अमर उजाला, नई दिल्ली Published by: … Updated Fri, 13 Mar 2020 08:35 PM IST».
        Piece(
            "byline",
            ("Updated",),
            LazyPattern(
                rf"(?:(?:(?:{_DESK}) डेस्क|ब्यूरो)? ?[,/]? ?अमर उजाला[^।?!:]{{0,30}}?)?(?:Published by:? "
                rf"?[^।?!:]{{0,40}}?)?"
                r"Updated:? (?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{1,2}:\d{2} (?:AM|PM) IST ?"
            ),
            apart=True,
        ),
        # «Published on: September 14, 2021 18:42 IST», glued to the story.
        Piece(
            "byline",
            ("ublish", "UBLISH", "pdated", "PDATED", "osted", "odified", "अपडेट", "प्रकाशित"),
            LazyPattern(
                r"(?:^|(?<=[।.!?|])|(?<=[।.!?] ))(?:[^|।?!:]{2,40}\| ?){0,2}"
                r"(?:[a-z][a-z0-9.]{1,20} (?:[a-z0-9.]{1,15} ){0,2}(?=(?:first|last|published|updated) ))?"
                r"(?:(?:Written|Edited|Reported|Posted|Published) by ?:? ?"
                r"[A-Za-z\u0900-\u097f., ]{2,60}?[|,]? ?)?(?:(?:First |Last )?"
                r"(?:Published|Updated|Modified|Posted|Publish|Publish Date|Updated Date)(?: on| at)? ?[:-]? ?|"
                rf"(?:अपडेटेड|अपडेट|प्रकाशित)(?: ?[:-] ?(?={_DATE})| (?={_DATE}[ ,]{{0,3}}{_TIME})))"
                rf"{_WHEN}(?! ?(?:को|से|तक|में|के|की|का|पर|और|तथा|एवं) )"
                r"(?: ?share(?: this)? ?:)? ?(?=[\u0904-\u0939]|$)",
                re.IGNORECASE,
            ),
            apart=True,
        ),
        Piece(
            "byline",
            ("डेस्क",),
            LazyPattern(rf"(?:(?<=[\u0900-\u097f])|^|(?<=[।.?!] ))(?:{_DESK}) डेस्क ?[.।](?= |$)"),
        ),
    ),
)

_DATED = r"updated|published|last updated|last modified|modified|updated date|updated on|updated at|अपडेटेड"
_SIGNED = "written|edited|posted|published|reported|compiled|authored|curated|fact check(?:ed)?"
_AGENCY = rf"(?:{AGENCIES})"

_BY_NAME = (
    "रिपोर्ट|रिपोर्टर|इनपुट|इनपुट्स|लेखक|लेखिका|संपादन|संपादक|अनुवाद|अनुवादक|प्रस्तुति|स्टोरी|साथ में|छाया|"
    "Report|Reporter|Input|Inputs|Story|By"
)
_SIGNED_BY = cut_pieces(
    # «… वापस लौट गई. (रिपोर्ट: अंकुर चतुर्वेदी)», «(बदायूं से अंकुर चतुर्वेदी की रिपोर्ट)», «(अंकुर और रवि के इनपुट के साथ)»
    Piece(
        "byline",
        ("(", "["),
        LazyPattern(
            rf"(?:^|(?<=[।.!?|] )|(?<=[।.!?|]))[(\[] ?(?:(?:{_BY_NAME}) ?[:–-] ?[^()\[\]:।?!]{{2,60}}|"
            r"[^()\[\]:।?!]{2,25} से,? [^()\[\]:।?!]{4,40} की (?:ये |यह |विशेष )?रिपोर्ट|"
            r"[^()\[\]:।?!]{2,50} (?:के|का|से|की) इनपुट(?:्स)?(?: के साथ| से| पर आधारित| सहित)?|"
            r"(?:with )?inputs? from [A-Za-z ,&]{2,40}) ?[)\]]",
            re.IGNORECASE,
        ),
    ),
)

_NAMED = LazyPattern(
    r"(?:^|(?<=[।.!?|] )|(?<=[।.!?|]))[(\[]? ?(?:[^\s()\[\]।?!:,]{2,20} से,? )?"
    r"(?P<name>[^\s()\[\]।?!:,]{2,20}(?: [^\s()\[\]।?!:,]{2,20}){1,2}) की "
    r"(?:ये |यह |विशेष |ग्राउंड |स्पेशल |एक्सक्लूसिव )?रिपोर्ट[)\]।.]{0,2}$"
)


def _cut_reporter(passage: Passage) -> Sieve:
    """Cut who reports off the end of a paragraph («लखनऊ से सुनील गुप्ता की रिपोर्ट»)."""
    m = _NAMED.search(passage.text) if passage.text.rstrip(")]।.").endswith("रिपोर्ट") else None
    if m is None or not (is_person(m["name"]) and has_family_name(m["name"])):
        return (passage,), ()
    return cut_out(passage, ((m.start(), m.end(), "byline"),))


# «… दर्ज हो चुके हैं। (मालवा दर्पण न्यूज)»: any name, behind a whole sentence at a line's end.
_OUTLET_SIGNS = LazyPattern(
    r"(?:^|(?<=[।.?!|\"”’])|(?<=[।.?!|\"”’] ))[(\[] ?(?:[^\s()\[\]।?!:,]{1,20} ){1,3}"
    r"(?:न्यूज़?|डेस्क|ब्यूरो|नेटवर्क|(?:समाचार|न्यूज़?|संवाद) (?:सेवा|सर्विस|एजेंसी|नेटवर्क|डेस्क|टीम|ब्यूरो)|News|Desk|Bureau|"
    r"Network|News (?:Service|Agency|Network|Desk|Bureau)) ?[)\]](?= ?[।.]?$)"
)

_ROW = LazyPattern(rf"\d{{1,2}} (?:{_MONTHS})[ :|-]{{1,3}}(?P<figure>\d[\d,.]{{0,11}})")
_NO_YEAR = LazyPattern(rf"(?!{_YEAR}$)")
_ROWS, _LONGEST_ROW = 3, 40
_drop_dates = drop_lines(rule("date or time", rf"^\W{{0,3}}{_WHEN}\W{{0,3}}$", most=50))


def _drop_when(passages: Passages) -> Sieve:
    """Drop days and hours alone on a line; a row of a table stays («9 मार्च 1941», above «6 मार्च 894»)."""
    rows = _rows([_ROW.fullmatch(plain(p.text)) if len(p.text) < _LONGEST_ROW else None for p in passages])
    sieves = [((p,), ()) if i in rows else _drop_dates((p,)) for i, p in enumerate(passages)]
    return tuple(p for kept, _ in sieves for p in kept), tuple(d for _, out in sieves for d in out)


def _rows(found: list[re.Match[str] | None]) -> frozenset[int]:
    """Which lines are rows of a table: three or more of day, month and a figure, one of which is no year."""
    rows: set[int] = set()
    for day, group in groupby(enumerate(found), key=lambda line: line[1] is not None):
        run = [(i, m) for i, m in group if m is not None]
        if day and len(run) >= _ROWS and any(_NO_YEAR.match(m["figure"]) for _, m in run):
            rows.update(i for i, _ in run)
    return frozenset(rows)


STEPS = (
    _SIGNED_BY,
    cut_each(_cut_reporter),
    _drop_when,
    drop_lines(
        rule(
            "byline",
            rf"^\W{{0,3}}(?:{_ROLE}(?: by)?) ?[:|-] ?[^\s।?]{{1,30}}(?: [^\s।?]{{1,30}}){{0,4}}$|"
            rf"^\W{{0,3}}(?:{_SIGNED}) by\b.{{0,100}}$|^[^।?!]{{0,80}}\b(?:{_SIGNED}) by ?:[^।]{{0,100}}$|"
            rf"^{_WHEN} ?(?:by|द्वारा) [^।]{{2,40}}$|^{_WHEN}[ ,]{{0,2}}\(?(?:{_DATED})\b.{{0,50}}$|"
            rf"^(?:location)?[^।?!\d]{{0,60}}published ?: ?{_WHEN}.{{0,20}}$|^by [^।?!:]{{3,40}}$",
            most=140,
        ),
        rule(
            "byline",
            rf"^\W{{0,3}}(?:\S+ ){{0,6}}[|,]? ?{_PUBLISHED} ?[:|-]? ?{_WHEN}.{{0,60}}$|"
            rf"^[^।?!]{{0,60}}\| ?(?:{_DATED})\b.{{0,80}}$|^(?:{_DATED}) ?:.{{0,60}}$",
            most=170,
            unless=rf" (?:{FINITE})[।.]$",
        ),
        rule(  # of a press office; a number to call someone may need
            "byline",
            r"^\W{0,3}(?:संपर्क|सम्पर्क) ?सूत्र ?[:-]{1,2} ?[^।?!:\d]{4,70}[।.]?$",
            "सूत्र",
            most=100,
        ),
        rule(
            "byline",
            rf"^(?:{_DESK}) (?:डेस्क|टीम){END}[^।]{{0,60}}\.?$|"
            rf"^(?:[^।?! ]{{1,20}} ){{0,4}}(?:{_DESK}|online|digital|news|web) (?:डेस्क|टीम|ब्यूरो|desk|team)\W{{0,2}}$",
            "डेस्क|टीम|ब्यूरो|desk|team",
            most=90,
            unless=rf" (?:ने|कि|पर|में|को) |(?:^| )(?:{FINITE})\W{{0,3}}$",
        ),
        rule(
            "news agency",
            rf"^[-–—* ]{{0,3}}(?:{LETTERS}){{1,5}}(?: ?[/.] ?(?:{LETTERS}){{1,5}}){{1,4}}"
            r"(?: ?\([^()।]{2,50}\))?[।. ]{0,2}$|"
            # «एम.एस. राव/एसकेजे/आरएन-318», of the government's press offices
            rf"^[-–—* ]{{0,4}}[\u0900-\u0963]{{1,15}}(?:[. ]{{1,2}}[\u0900-\u0963]{{1,15}}){{0,4}}"
            rf"(?:/(?:{LETTERS}){{1,5}}){{1,4}}/(?:{LETTERS}){{1,5}}(?:[-– ]{{1,3}}\d{{1,5}})?[।. ]{{0,2}}$",
            "/|.",
            most=60,
        ),
        rule(
            "news agency",
            rf"^[(-]? ?(?:एजेंसियों|{_AGENCY})(?: के| से)? (?:इनपुट(?:्स)?)(?: के साथ| से)?[ )।.]{{0,3}}$|"
            rf"^(?:agency|एजेंसी) ?: ?{_AGENCY}$",
            "इनपुट|agency|एजेंसी",
            most=60,
        ),
        rule("news agency", rf"^[-–—(\[ ]{{0,3}}{_AGENCY}[)\] .।]{{0,3}}$", most=30),
    ),
    cut_pieces(
        Piece(
            "news agency",
            ("(", "["),
            LazyPattern(
                rf"(?:^|(?<=[^\n]{{60}})|(?<=[।.?!|] )|(?<=[।.?!|]))"  # not after a place, as a dateline has it
                rf"[(\[] ?(?:इनपुट(?:्स)? ?[:-]? ?|समाचार एजेंसी |न्यूज एजेंसी |स्रोत ?[:-] ?|सोर्स ?[:-] ?)?{_AGENCY}"
                rf"(?:(?:, ?| ?/ ?| और | व |-){_AGENCY}){{0,3}}"
                r"(?: के| की)?(?: से)?(?: इनपुट(?:्स)?)?(?: के साथ| से| पर आधारित)? ?[)\]](?= ?[।.]?$)"
            ),
        ),
        Piece("news agency", ("(", "["), _OUTLET_SIGNS),
    ),
)

_REPORTER = "(?:(?:हमारे|विशेष|वरिष्ठ|मुख्य|निज|निजी|नगर|कार्यालय|वरीय|स्टाफ) )?(?:संवाददाता|प्रतिनिधि|रिपोर्टर|ब्यूरो)"
# After the dateline was looked for, since a place beside the reporter is one.
REPORTERS = drop_lines(
    rule(
        "byline", rf"^{_REPORTER}\W?$|^[^।,]{{2,30}} ?[,/|] ?{_REPORTER}\W?$", "संवाददाता|प्रतिनिधि|रिपोर्टर|ब्यूरो", most=70
    )
)

_STANDFIRST = 160  # characters of the sentence that may stand between the headline and the names
_HEAD = 8  # lines above the story: headline, who wrote it, when, section
_STAFF = LazyPattern(
    plain_pattern(
        rf"^(?:(?:{OUTLETS}|द वायर|द क्विंट|क्विंट|ऑल्ट|बूम|न्यूजलॉन्ड्री|डीडब्ल्यू|दी लल्लनटॉप|एबीपी|डीएनए|आज तक) ?){{1,3}}"
        r"(?:स्टाफ|संवाददाता|ऑनलाइन|डेस्क|टीम|ब्यूरो|हिंदी|न्यूज|रिपोर्टर|के लिए|डिजिटल)?$|"
        rf"^{_REPORTER}(?:,? \S{{2,20}}){{0,2}}$|"
        r"^(?:.{2,30} से,? )?बीबीसी(?: (?:हिंदी|उर्दू|मराठी|गुजराती|पंजाबी|तमिल|तेलुगू|बांग्ला|न्यूज|संवाददाता|मॉनिटरिंग|के लिए|"
        r"सेवा|वर्ल्ड|सर्विस)){0,3}"
        r"(?:, ?[^।?!]{2,40}| .{2,20} से)?$"
    )
)
_PLACED = LazyPattern(plain_pattern(rf"{_REPORTER}, ?([^,]{{2,24}})"))  # «संवाददाता, देवघर», a dateline
_SECTIONS = frozenset(
    "भारत देश दुनिया विदेश विश्व राज्य राजनीति खेल मनोरंजन बिजनेस व्यापार कारोबार टेक धर्म शिक्षा सेहत राष्ट्रीय समाज".split()
)


def drop_head(passages: Passages) -> Sieve:
    """Drop the staff, the sections and the writer's name between the headline and the story."""
    told = [i for i, p in enumerate(passages[:_HEAD]) if tells(p.text) or p.text[-1] in "।."]
    head = passages[: told[1] if len(told) > 1 and len(passages[told[0]].text) < _STANDFIRST else (*told, _HEAD)[0]]
    gone = {i for i, p in enumerate(head) if not p.kept and not p.mark and _is_head(head, i)}
    fallen = tuple(d for i in sorted(gone) for d in dropped(passages[i], "byline"))
    return tuple(p for i, p in enumerate(passages) if i not in gone), fallen


def _is_head(head: Passages, i: int) -> bool:
    text = plain(head[i].text)
    if _STAFF.match(text):
        placed = _PLACED.fullmatch(text)
        return (i > 0 or len(head) > 1) and not (placed and is_place(placed[1]))
    if i and text in _SECTIONS:
        return True
    beside = [plain(p.text) for p in head[max(1, i - 1) : i + 2] if p is not head[i]]
    told = any(_STAFF.match(t) or (i > 0 and _DATE_LINE.match(t)) for t in beside)
    return told and is_person(head[i].text)


_DATE_LINE = LazyPattern(plain_pattern(rf"^\W{{0,3}}(?:{_PUBLISHED} ?[:-]? ?)?{_WHEN}\W{{0,3}}(?:$|\({_PUBLISHED})"))
