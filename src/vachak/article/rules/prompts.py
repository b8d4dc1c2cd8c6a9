"""What asks the listener to do something with the page: apps, pages to follow, links to click, money, comments."""

from __future__ import annotations

import re

from vachak.article.folding import plain, plain_pattern
from vachak.article.passage import Passage, Passages, Sieve, cut_out, dropped
from vachak.article.rules.rule import Piece, cut_each, cut_pieces, drop_sentences, rule
from vachak.nouns import Dropped

__all__ = ["SENTENCES", "STEPS"]

_PLACES = (
    "फेसबुक|फेसबूक|ट्विटर|ट्वीटर|इंस्टाग्राम|यूट्यूब|यू-ट्यूब|व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|वाट्सएप|व्हाट्सअप|वॉट्सएप|टेलीग्राम|"
    "लिंक्डइन|सोशल मीडिया|गूगल न्यूज|डेलीहंट|कू ऐप|फेसबुक पन्ने|पेज|चैनल|facebook|twitter|instagram|youtube|whatsapp|telegram|"
    "google news|linkedin|dailyhunt"
)
_APP = r"(?:ऐप|एप|ऍप|एप्प|ऐप्प|एप्लीकेशन|एप्लिकेशन|apps?)\b"
_DO = r"(?:करें|करे|कीजिए|कीजिये|करिए|करना न भूलें|कर सकते हैं|सकते हैं|दबाएं|जाएं|दें|here|now)"
_NEWS = r"(?:न्यूज|खबर|समाचार|अपडेट|जागरण|भास्कर|उजाला|हिंदुस्तान|बीबीसी|क्विंट|हिंदी|लाइव|ब्लॉग|वेबसाइट|पोर्टल|news|live|hindi)"

SENTENCES = (
    rule(
        "asks to follow or subscribe",
        rf"(?:{_PLACES}|हमें|हमारे|हमसे|न्यूज).{{0,140}}(?:फॉलो|फोलो|फालो|सब्सक्राइब|सबस्क्राइब|लाइक|ज्वाइन|जॉइन|शेयर और|जुड़ ?)"
        rf".{{0,40}}{_DO}|\b(?:follow|like|join) us\b|\bsubscribe (?:to|now|our)\b|"
        r"(?:फॉलो|सब्सक्राइब) (?:करें|कीजिए)\W*$|(?:लाइक|फॉलो) (?:और|व|या) (?:\S+ ){0,3}(?:फॉलो|लाइक|शेयर)",
        "फॉलो",
        "फोलो",
        "फालो",
        "सब्सक्राइब",
        "सबस्क्राइब",
        "लाइक",
        "ज्वाइन",
        "जॉइन",
        "जुड़",
        "follow",
        "subscribe",
        "join us",
        "like us",
        most=420,
    ),
    rule(
        "asks to install an app",
        rf"(?:डाउनलोड|इंस्टॉल|इन्सटॉल|download|install).{{0,60}}{_NEWS}.{{0,60}}{_APP}|"
        rf"{_NEWS}.{{0,60}}{_APP}.{{0,60}}(?:डाउनलोड|इंस्टॉल|download|install|क्लिक)|"
        rf"{_APP}.{{0,20}}(?:डाउनलोड|इंस्टॉल) .{{0,20}}(?:यहां|लिंक|क्लिक)|(?:मोबाइल|एंड्रॉएड|एंड्रॉयड) {_APP}.{{0,4}} (?:देखा|के लिए)\W*$|"
        rf"(?:हमारा|हमारी|हमारे) (?:\S+ ){{0,4}}{_APP} (?:\S+ ){{0,4}}(?:डाउनलोड|इंस्टॉल)|डाउनलोड करने के लिए (?:यहां|नीचे|इस)",
        "ऐप",
        "एप",
        "ऍप",
        "app",
        "डाउनलोड",
        most=420,
    ),
    rule(
        "asks to click",
        r"(?:यहां|यहीं|इधर)(?: पर)? (?:क्लिक|टैप|click)|(?:क्लिक|टैप) (?:करें|कीजिए|करिए) (?:यहां|और)|click here|tap here|"
        r"(?:पढ़ने|देखने|जानने|जाने|सुनने|समझने) के लिए (?:\S+ ){0,4}(?:क्लिक|टैप) (?:करें|कीजिए|कर)|बटन पर क्लिक|इस लिंक (?:को|पर) (?:पढ़ें|देखें)",
        "क्लिक",
        "टैप",
        "click",
        "tap here",
        "इस लिंक",
        most=320,
    ),
    rule(
        "points to an archived copy",
        r"(?:आर्काइव|आर्काईव|archive).{0,80}(?:यहां|यहीं|देख|पढ़|लिंक)|यहां.{0,60}(?:आर्काइव|archive)|^\W*आर्काइव\W*$",
        "आर्काइव",
        "आर्काईव",
        "archive",
        most=170,
    ),
    rule(
        "points to another page",
        r"(?:पोस्ट|लिंक|वीडियो|विडियो|ट्वीट|खबर|खबरें|रिपोर्ट|लेख|स्टोरी|आर्टिकल|लिस्ट|सूची|वर्जन|तस्वीर|तस्वीरें|स्क्रीनशॉट|फैक्ट चेक|फैक्ट-चेक|इंटरव्यू|"
        r"भाषण|नतीजे|विस्तार|पूरा|पूरी|अपडेट)\S{0,4}(?: \S+){0,6} (?:यहां|यहीं)(?: पर| भी| नीचे)? (?:देख|पढ़|सुन|जान)\S{0,3}(?: जा)?(?: सकत\S+ (?:हैं|है|हो)| लें)?\W*$|"
        r"^(?:आप |जिसे |इसे |इन्हें |जिन्हें ){0,2}(?:यहां|यहीं) (?:देख|पढ़|सुन)\S{0,3}(?: जा)? सकत\S+ (?:हैं|है)\W*$|"
        r"(?:नीचे|यहां) (?:दिए|दिये) गए लिंक (?:पर|को|में)|(?:पूरा|पूरी|विस्तृत) \S+ (?:यहां|नीचे) (?:पढ़ें|देखें)",
        "यहां",
        "यहीं",
        "गए लिंक",
        "नीचे पढ़ें",
        "नीचे देखें",
        most=170,
    ),
    rule(
        "asks to keep reading",
        rf"{_NEWS}.{{0,90}}(?:(?:जुड़े|बने) रह(?:ें|िए|िये|ने के लिए)|(?:पढ़ते|देखते|सुनते) रह(?:ें|िए|िये)|अपडेट रह(?:ें|िए))|"
        r"(?:हर|ताजा|ताज़ा|बड़ी|लेटेस्ट|सभी) (?:\S+ )?(?:खबर|खबरों|अपडेट|अपडेट्स|न्यूज|समाचार|समाचारों) (?:\S+ ){0,5}(?:के लिए|पाने|पढ़ने|से अपडेट|पढ़ें).{0,80}"
        r"(?:पढ़|क्लिक|जुड़|विजिट|डाउनलोड|लाइक|फॉलो|देख)|रहें हर खबर से अपडेट|(?:जुड़े|बने) (?:रहें|रहिए|रहिये) (?:\S+ ){0,4}(?:के साथ|से)\W*$|"
        r"(?:सबसे पहले|सबसे तेज) (?:पढ़ें|देखें|पाएं|जानें)|(?:पढ़ें|पढें) .{0,50}(?:ब्रेकिंग|ताजा खबर|लेटेस्ट|हिंदी न्यूज|news in hindi)|"
        r"(?:ताजा|ताज़ा) (?:हिंदी )?(?:खबरें|समाचार) (?:पढ़ें|यहां)|हिंदी (?:में )?(?:समाचार|न्यूज|खबर)\S{0,3} (?:के लिए|पढ़ने)",
        "रहें",
        "रहिए",
        "रहिये",
        "रहने के लिए",
        "ताजा",
        "लेटेस्ट",
        "सबसे पहले",
        "सबसे तेज",
        "ब्रेकिंग",
        "खबर",
        "हिंदी",
        "अपडेट",
        most=300,
    ),
    rule(
        "asks for opinions or tips",
        r"(?:अपनी|आपकी) (?:राय|प्रतिक्रिया|सुझाव|टिप्पणी)\S* (?:\S+ ){0,8}(?:बताएं|दें|भेजें|लिखें|करें|सकते हैं)|(?:कॉमेंट|कमेंट) (?:\S+ ){0,5}(?:बताएं|लिखें|करें)\W*$|"
        r"(?:यह|ये) (?:खबर|आर्टिकल|स्टोरी|लेख|जानकारी) (?:आपको )?कैस[ाी] लग[ाी]|हमें (?:\S+ ){0,12}(?:ईमेल|ई-मेल|मेल|व्हाट्सएप|व्हॉट्सएप|वॉट्सऐप|whatsapp|email) (?:\S+ ){0,6}(?:करें|भेजें|सकते हैं)|"
        r"(?:मैसेज|अफवाह|सूचना|खबर|पोस्ट|वीडियो)\S* (?:\S+ ){0,4}(?:संदेह|शक) (?:\S+ ){0,22}हमें|(?:संदेह|शक) हो तो हमें|सच जानना आपका अधिकार|पूरा सच जानें|"
        r"(?:माध्यम|नंबर|आईडी|पते|id) (?:\S+ ){0,6}(?:हमें |हमको )?(?:\S+ ){0,3}(?:भेजें|भेज सकते हैं|लिख सकते हैं)|हमें (?:लिखें|भेजें|बताएं)\W*$|"
        r"सच जानने के लिए .{0,40}(?:भेजें|भेज)|(?:पड़ताल|फैक्ट चेक) .{0,60}(?:के लिए|हेतु) हमें",
        "राय",
        "प्रतिक्रिया",
        "टिप्पणी",
        "सुझाव",
        "कॉमेंट",
        "कमेंट",
        "कैसा लगा",
        "कैसी लगी",
        "हमें",
        "सच जान",
        "माध्यम",
        "नंबर",
        "आईडी",
        "id",
        most=420,
    ),
    rule(
        "asks for money",
        r"(?:आर्थिक|वित्तीय) (?:सहयोग|मदद|सहायता) (?:करें|दें|कीजिए)|डोनेट (?:करें|कीजिए)|\bdonate\b|contribute to|(?:मुहिम|लड़ाई|पत्रकारिता) में (?:हमें|हमारी|हमारा|आप) (?:\S+ ){0,6}(?:साथ|सहयोग|मदद|जरूरत)|"
        r"(?:पत्रकारिता|जर्नलिज्म) (?:\S+ ){0,12}(?:सहयोग से|साथ दे|समर्थन|सपोर्ट|बुनियादी जरूरत)|(?:सब्सक्रिप्शन|मेंबरशिप|सदस्यता) (?:लें|लीजिए|खरीदें)|"
        r"limited period offer|yearly subscription|(?:ई-पेपर|ई पेपर|e-?paper) ?(?:कहीं भी|पढ़ें|डाउनलोड)|पढ़ें \S+ \S* ?ई-पेपर|(?:मैट्रिमोनी|matrimony) पर रजिस्टर",
        "सहयोग",
        "डोनेट",
        "donate",
        "contribute",
        "पत्रकारिता",
        "जर्नलिज्म",
        "सब्सक्रिप्शन",
        "मेंबरशिप",
        "सदस्यता",
        "offer",
        "subscription",
        "पेपर",
        "paper",
        "मैट्रिमोनी",
        "मदद",
        "सहायता",
        "मुहिम",
        most=330,
    ),
    rule(
        "says how the page was made",
        r"(?:सिंडिकेट|सिंडीकेट|सिंडिकेटेड|syndicat)\S* ?(?:फीड|feed)|(?:संपादित|एडिट) नहीं किया (?:है|गया)|(?:हेडलाइन|शीर्षक) के (?:अलावा|अतिरिक्त|सिवा)|ऑटो[- ]?जेनरेटेड|"
        r"auto[- ]?generated|न्यूज फीड से|(?:यह|ये|इस) (?:खबर|लेख|स्टोरी|आर्टिकल)\S* (?:\S+ ){0,8}(?:एजेंसी|फीड|भाषा)(?: से)? (?:ली|प्रकाशित|प्राप्त)|^\W*(?:डिस्क्लेमर|disclaimer|अस्वीकरण)",
        "सिंडि",
        "सिंडी",
        "syndicat",
        "संपादित",
        "एडिट",
        "हेडलाइन",
        "शीर्षक",
        "जेनरेटेड",
        "generated",
        "फीड",
        "खबर",
        "लेख",
        "स्टोरी",
        "आर्टिकल",
        "डिस्क्लेमर",
        "disclaimer",
        "अस्वीकरण",
        most=330,
    ),
    rule(
        "names another post's page",
        r"(?:लाइव ब्लॉग|लाइव अपडेट|कवरेज|स्पेशल) (?:यहां )?(?:पढ़ें|देखें|पढ़ते|देखते)|पॉडकास्ट (?:\S+ ){0,3}सुनें|(?:वीडियो|विडियो|video) ?(?:यहां )?(?:देखें|देखिए)\W*$|(?:खबर|ख़बर) सुनें\W*$",
        "ब्लॉग",
        "कवरेज",
        "स्पेशल",
        "पॉडकास्ट",
        "वीडियो",
        "विडियो",
        "video",
        "खबर सुनें",
        "लाइव अपडेट",
        most=120,
    ),
)

_MOST_LINES = 7  # a prompt in brackets is spread over at most so many lines, broken at its links
_PROMPT = re.compile(
    plain_pattern(
        r"यहां क्लिक|फॉलो|फालो|लाइक कर|सब्सक्राइब|डाउनलोड|एंड्रॉएड|एंड्रॉयड|ऐप के लिए|एप के लिए|जुड़ने के लिए|follow|download|subscribe"
    )
)


def drop_bracketed(passages: Passages) -> Sieve:
    """Drop a prompt in brackets, from its opening to its closing bracket, over several lines too."""
    left: list[Passage] = []
    fallen: list[Dropped] = []
    i = 0
    while i < len(passages):
        start, count = _bracket(passages, i)
        if count == 0:
            left.append(passages[i])
            i += 1
            continue
        kept, out = cut_out(passages[i], ((start, len(passages[i].text), "app or social prompt"),))
        left.extend(kept)
        fallen.extend(out)
        for p in passages[i + 1 : i + count - 1]:
            fallen.extend(dropped(p, "app or social prompt"))
        last = passages[i + count - 1]
        kept, out = cut_out(last, ((0, last.text.index(")") + 1, "app or social prompt"),))
        left.extend(kept)
        fallen.extend(out)
        i += count
    return tuple(left), tuple(fallen)


def _bracket(passages: Passages, i: int) -> tuple[int, int]:
    """Where in passage `i` a prompt's bracket opens that closes on a later line, and over how many lines it goes (0: none)."""
    start = passages[i].text.rfind("(")
    if start < 0 or ")" in passages[i].text[start:] or passages[i].kept:
        return 0, 0
    inside = passages[i].text[start:]
    for count, p in enumerate(passages[i + 1 : i + _MOST_LINES], 2):
        if p.kept or len(inside) > 600:
            return 0, 0
        inside += " " + p.text[:400]
        if ")" in p.text:
            return (start, count) if _PROMPT.search(plain(inside)) else (0, 0)
    return 0, 0


# The summary a fact check closes with, to the end of its line.
_CARD = re.compile(r"(?:Claim Review|CLAIM REVIEW|Claimed By) ?:.{0,3000}$", re.DOTALL)
_RATED = re.compile(r"Fact Check ?दावा .{0,1200}?Rating ?[A-Za-z ]{3,20}(?:फैक्ट चेक करने के लिए.{0,60}?मेल करें)?")
_BRACKETED = re.compile(r"[(\[][^()\[\]]{10,500}[)\]]")


def drop_bracketed_here(passage: Passage) -> Sieve:
    """Drop a prompt in brackets on one line."""
    if "(" not in passage.text and "[" not in passage.text:
        return (passage,), ()
    found = ((m.start(), m.end(), plain(m[0])) for m in _BRACKETED.finditer(passage.text))
    cuts = tuple((a, b, reason) for a, b, inside in found if (reason := _asks(inside)))
    return cut_out(passage, cuts)


def _asks(folded: str) -> str:
    found = next((r for r in SENTENCES if r.matches(folded, folded)), None)
    return found.reason if found else ""


def drop_runs(passages: Passages) -> Sieve:
    """Drop a prompt without brackets whose lines were broken at its links: judged as the one sentence it was."""
    left: list[Passage] = []
    fallen: list[Dropped] = []
    i = 0
    while i < len(passages):
        count = _run(passages, i)
        for p in passages[i : i + count]:
            fallen.extend(dropped(p, "app or social prompt"))
        if count == 0:
            left.append(passages[i])
        i += count or 1
    return tuple(left), tuple(fallen)


def _run(passages: Passages, i: int) -> int:
    """How many lines from `i` on are one broken prompt (0: none): short, and unfinished but for the last."""
    joined = ""
    for count, p in enumerate(passages[i : i + _MOST_LINES], 1):
        if len(p.text) > 160 or p.kept or p.role is not None:
            return 0
        joined = f"{joined} {p.text}".strip()
        if count > 1 and p.text[-1] in "।.!)|" and _asks(plain(joined)) and _PROMPT.search(plain(joined)):
            return count
        if p.text[-1] in "।.!|?" and count > 1:
            return 0
        if not p.open_end:
            return 0
    return 0


STEPS = (
    cut_pieces(
        Piece("fact-check card", ("Claim Review", "Claimed By", "CLAIM REVIEW"), _CARD),
        Piece("fact-check card", ("Rating",), _RATED, apart=True),
    ),
    drop_bracketed,
    cut_each(drop_bracketed_here),
    drop_runs,
    drop_sentences(*SENTENCES),
)
