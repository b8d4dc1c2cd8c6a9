"""What asks the listener to do something with the page: apps, pages to follow, links to click, money, comments."""

from __future__ import annotations

from vachak.article.agencies import OUTLETS
from vachak.article.folding import plain, plain_pattern
from vachak.article.passage import Passage, Passages, Sieve, cut_out, dropped
from vachak.article.rules.pointers import ARCHIVED
from vachak.article.rules.prose import PAST, SAID
from vachak.article.rules.rule import END, Rule, cut_each, drop_lines, drop_sentences, rule
from vachak.lazy import LazyPattern
from vachak.nouns import Dropped

__all__ = ["STEPS"]

_PLACES = (
    "फेसबुक|फेसबूक|ट्विटर|ट्वीटर|इंस्टाग्राम|यूट्यूब|यू-ट्यूब|व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|वाट्सएप|व्हाट्सअप|वॉट्सएप|व्हॉट्सएप|"
    "टेलीग्राम|लिंक्डइन|सोशल मीडिया|गूगल न्यूज|डेलीहंट|कू ऐप|पेज|चैनल|ग्रुप|facebook|twitter|instagram|youtube|whatsapp|"
    "telegram|google news|linkedin|dailyhunt"
)
_APP = rf"(?:ऐप|एप|ऍप|एप्प|ऐप्प|एप्लीकेशन|एप्लिकेशन|apps?){END}"
_DO = r"(?:करें|करे|कीजिए|कीजिये|करिए|करना न भूलें|कर सकते हैं|सकते हैं|दबाएं|जाएं|दें|here|now)"
_NEWS = (
    "(?:न्यूज|खबर|समाचार|अपडेट|जागरण|भास्कर|उजाला|हिंदुस्तान|बीबीसी|क्विंट|हिंदी|लाइव|ब्लॉग|वेबसाइट|पोर्टल|news|live|hindi|quint)"
)
_PAGE = (
    "पोस्ट|लिंक|वीडियो|विडियो|ट्वीट|खबर|खबरें|रिपोर्ट|लेख|स्टोरी|आर्टिकल|लिस्ट|सूची|वर्जन|तस्वीर|तस्वीरें|स्क्रीनशॉट|फैक्ट चेक|"
    "फैक्ट-चेक|इंटरव्यू|भाषण|नतीजे|विस्तार|पूरा|पूरी|अपडेट"
)
_TEXT = "खबर|लेख|आलेख|स्टोरी|आर्टिकल|समाचार|रिपोर्ट|न्यूज|कॉपी"
_MAIL = "ईमेल|ई-मेल|मेल|व्हाट्सएप|व्हॉट्सएप|वॉट्सऐप|व्हाट्सऐप|whatsapp|email"
_SHARE = (  # «… और इसे शेयर करना न भूलें»
    r"(?: (?:और|व|तथा|एवं) (?:\S+ ){0,4}(?:(?:शेयर|साझा|लाइक) (?:जरूर )?(?:करें|कीजिए)|करना (?:न|ना|मत) भूलें))?"
)
# What happened, and what happens to whoever clicks.
_TOLD = (
    rf"{SAID}|मांग (?:की|करते)|आग्रह किया|निर्देश|(?:सलाह|चेतावनी) दी|आगाह|(?<!कैसा )(?<!कैसी )(?:{PAST})[।.!]$|"
    r"(?:क्लिक|टैप) करें(?:गे)? तो |(?:क्लिक|टैप|फॉलो|सब्सक्राइब|डाउनलोड|ज्वाइन) कर(?:ता|ते ही|ती|ना|ने वाल\S+|ने के बाद|वा\S*)(?= )"
)


def _prompt(reason: str, needs: str, *patterns: str, most: int) -> Rule:
    return rule(reason, "|".join(patterns), needs, most=most, unless=_TOLD)


SENTENCES = (
    _prompt(
        "asks to follow or subscribe",
        "फॉलो|फोलो|फालो|सब्सक्राइब|सबस्क्राइब|लाइक|ज्वाइन|ज्वॉइन|जॉइन|जुड़|follow|subscribe|join|like|पर भी",
        rf"(?:{_PLACES}|हमें|हमारे|हमसे|न्यूज).{{0,140}}(?:फॉलो|फोलो|फालो|सब्सक्राइब|सबस्क्राइब|लाइक|ज्वाइन|ज्वॉइन|जॉइन|"
        rf"जुड़).{{0,40}}{_DO}",
        rf"(?:{_PLACES}|{_NEWS}).{{0,80}}जुड़(?:ें|े|िए|िये|े रह\S+)(?: यहां| हमारे साथ)?\W*$",
        rf"^(?:(?:अब )?(?:{OUTLETS}|हम|हमारी खबरें|हमारा चैनल)(?: (?:{OUTLETS}|अब|भी)){{0,4}}) "
        rf"(?:{_PLACES})(?: (?:{_PLACES}))? पर भी "
        r"(?:उपलब्ध|मौजूद|आ गया|आ गए) (?:है|हैं)\W*$",
        r"\b(?:follow|like|join) (?:us|our|on)\b|\bsubscribe (?:to|now|our)\b|\bchannel\b.{0,20}\bjoin\b|"
        r"become a member",
        rf"(?:लाइक|फॉलो|सब्सक्राइब|ज्वाइन|जॉइन|like|follow|subscribe|join) (?:करें|कीजिए|करिए) (?:हमारा|हमारे|हमारी) "
        rf"(?:\S+ ){{0,2}}(?:{_PLACES})(?: (?:{_PLACES}))?\W*$",
        r"(?:फॉलो|सब्सक्राइब) (?:करें|कीजिए)\W*$|(?:लाइक|फॉलो) (?:और|व|या) (?:\S+ ){0,3}(?:फॉलो|लाइक|शेयर)",
        most=420,
    ),
    _prompt(
        "asks to install an app",
        "ऐप|एप|ऍप|app",
        rf"(?:डाउनलोड|इंस्टॉल|इन्सटॉल|download|install).{{0,60}}{_NEWS}.{{0,60}}{_APP}",
        rf"{_NEWS}.{{0,60}}{_APP}.{{0,60}}(?:डाउनलोड|इंस्टॉल|download|install|क्लिक)",
        rf"{_APP}.{{0,20}}(?:डाउनलोड|इंस्टॉल) .{{0,20}}(?:यहां|लिंक|क्लिक)|{_NEWS} {_APP} ?:",
        rf"(?:मोबाइल|एंड्रॉएड|एंड्रॉयड) {_APP}.{{0,4}} (?:देखा|के लिए)\W*$|^(?:download|get) (?:\S+ ){{0,3}}{_APP}$",
        rf"(?:हमारा|हमारी|हमारे) (?:\S+ ){{0,4}}{_APP} (?:\S+ ){{0,4}}(?:डाउनलोड|इंस्टॉल)",
        rf"(?:पढ़ें|देखें|सुनें|पाएं) .{{0,40}}{_APP} (?:पर|में|से) .{{0,60}}{_NEWS}.{{0,40}}(?:डाउनलोड|इंस्टॉल) {_DO}",
        rf"^(?:डाउनलोड|इंस्टॉल) करें (?:हमारा|हमारी|\S+ ?\S*) {_APP}|डाउनलोड करने के लिए (?:यहां|नीचे|इस)",
        most=420,
    ),
    _prompt(
        "asks to click",
        "क्लिक|टैप|click|tap here|इस लिंक|जाएं|विजिट",
        r"(?:यहां|यहीं|इधर)(?: पर)? (?:क्लिक|टैप|click)|(?:क्लिक|टैप) (?:करें|कीजिए|करिए) (?:यहां|और)|click here|tap here",
        r"(?:पढ़ने|देखने|जानने|जाने|सुनने|समझने) के लिए (?:\S+ ){0,4}(?:क्लिक|टैप) (?:करें|कीजिए|कर)|बटन पर क्लिक",
        rf"(?:{_PLACES}|{_NEWS}).{{0,60}}(?:पाने|जुड़ने|फॉलो करने|डाउनलोड करने) के लिए (?:\S+ ){{0,4}}क्लिक करें",
        r"इस लिंक (?:को|पर) (?:पढ़ें|देखें)|हमारी (?:\S+ )?वेबसाइट (?:\S+ ){0,3}(?:पर )?(?:जाएं|विजिट)",
        most=320,
    ),
    _prompt(
        "points to an archived copy",
        f"{ARCHIVED}|archive",
        rf"(?:{ARCHIVED}|archive).{{0,80}}(?:यहां|यहीं|देख|पढ़|लिंक)|यहां.{{0,60}}(?:{ARCHIVED}|archive)|"
        rf"^\W*(?:{ARCHIVED})\W*$",
        most=170,
    ),
    _prompt(
        "points to another page",
        "यहां|यहीं|गए लिंक|नीचे|सकते|त्यों|जस का तस|हूबहू",
        rf"(?:{_PAGE})\S{{0,4}}(?: \S+){{0,6}} (?:यहां|यहीं)(?: पर| भी| नीचे)? (?:देख|पढ़|सुन|जान)\S{{0,3}}(?: जा)?"
        r"(?: सकत\S+ (?:हैं|है|हो)| लें)?\W*$",
        r"^(?:आप |जिसे |इसे |इन्हें |जिन्हें ){0,2}(?:यहां|यहीं) (?:देख|पढ़|सुन)\S{0,3}(?: जा)? सकत\S+ (?:हैं|है)\W*$",
        r"(?:पोस्ट|ट्वीट|मैसेज|कैप्शन|कंटेंट).{0,40}(?:ज्यों का त्यों|जस का तस|हूबहू) "
        r"(?:लिखा|रखा|पेश किया|दिया|प्रस्तुत किया) (?:गया|जा रहा) है\W*$",
        r"(?:नीचे|यहां) (?:दिए|दिये) गए लिंक (?:पर|को|में)|(?:पूरा|पूरी|विस्तृत) \S+ (?:यहां|नीचे) (?:पढ़ें|देखें)",
        r"^(?:यहां|यहीं|आगे) (?:पढ़|देख)\S{1,3} (?:पूरा|पूरी|विस्तृत) \S+(?: \S+)?\W*$|"
        r"^(?:यहां|यहीं) (?:पढ़|देख|जान|सुन)\S{1,3} (?:[^\s।?!:]+ ){1,8}(?:अपडेट|अपडेट्स|खबरें|समाचार|कवरेज)\W*$",
        rf"^(?:अब )?(?:आप )?(?:{_PLACES}) पर भी (?:पढ़|देख) सकते हैं",
        r"^(?:अब )?आप (?:\S+ ){1,6}(?:मोबाइल|फोन) पर भी (?:पढ़|देख|सुन) सकते",
        most=170,
    ),
    _prompt(
        "asks to keep reading",
        "रहें|रहिए|रहिये|रहने के लिए|क्लिक|ऑनलाइन|देश-विदेश|पर पढ़ें|ताजा|लेटेस्ट|सबसे पहले|सबसे तेज|ब्रेकिंग|खबर|हिंदी|अपडेट|पाएं|news",
        rf"{_NEWS}.{{0,90}}(?:(?:जुड़े|बने) रह(?:ें|िए|िये|ने के लिए)|(?:पढ़ते|देखते|सुनते) रह(?:ें|िए|िये)|अपडेट रह(?:ें|िए))",
        r"(?:हर|ताजा|बड़ी|लेटेस्ट|सभी) (?:\S+ )?(?:खबर|खबरों|अपडेट|अपडेट्स|न्यूज|समाचार|समाचारों) (?:\S+ ){0,5}"
        r"(?:के लिए|पाने|पढ़ने|से अपडेट|पढ़ें).{0,80}(?:पढ़|क्लिक|जुड़|विजिट|डाउनलोड|लाइक|फॉलो|देख)",
        r"(?:news|न्यूज|खबर\S{0,2}) .{0,90}सबसे पहले मिलें?ग[ीे]|(?:ये|यह) खबर आपने पढ़ी|(?:हिंदी|न्यूज) (?:\S+ )?(?:वेबसाइट|"
        r"पोर्टल) (?:\S+ ){0,4}पर पढ़ें|ऑनलाइन और देखें|"
        r"जानिए देश-विदेश .{0,120}(?:news|न्यूज|खबर)|(?:ताजा खबर|लाइव न्यूज|ब्रेकिंग न्यूज)\S* .{0,120}(?:रखें अप|पढ़ें और)|"
        r"जुड़ी खबरें मिलेंगी\W*$|रहें (?:हर खबर से|हर दिन|हर पल|हमेशा) अपडेट|(?:news|न्यूज|खबरों|समाचार)\S*(?: in hindi)? के लिए"
        r" (?:अभी |यहां )?क्लिक करें|"
        r"(?:जुड़े|बने) (?:रहें|रहिए|रहिये) (?:\S+ ){0,4}(?:के साथ|से)\W*$",
        rf"(?:{_NEWS}|जानकारी|कवरेज|रुझान|नतीजों|स्कोर)\S* (?:\S+ ){{0,3}}के लिए (?:\S+ ){{0,5}}(?:जुड़े|बने) रह(?:ें|िए|िये)"
        r"(?: हमारे साथ| यहां)?\W*$",
        r"^(?:लेटेस्ट|ताजा|ब्रेकिंग|बड़ी) (?:\S+ )?(?:न्यूज|खबरें|खबर|समाचार) (?:\S+ ){0,2}पढ़ें .{2,30} पर\W*$",
        r"(?:सबसे पहले|सबसे तेज) (?:पढ़ें|देखें|पाएं|जानें)|पाएं .{0,30}(?:समाचार|खबरें|बड़ी खबर|न्यूज)",
        r"पढ़ें .{0,50}(?:ब्रेकिंग|ताजा खबर|लेटेस्ट|हिंदी न्यूज|news in hindi|(?:latest|hindi|breaking|live) news)|"
        r"ताजा (?:हिंदी )?(?:खबरें|समाचार) (?:पढ़ें|यहां)",
        r"हिंदी (?:में )?(?:समाचार|न्यूज|खबर)\S{0,3} (?:के लिए|पढ़ने)",
        most=300,
    ),
    _prompt(
        "asks for opinions or tips",
        "राय|प्रतिक्रिया|टिप्पणी|सुझाव|कॉमेंट|कमेंट|क्या आपक|कैसा लगा|कैसी लगी|हमें|सच जान|माध्यम|नंबर|आईडी",
        r"(?:अपनी|आपकी) (?:राय|प्रतिक्रिया|सुझाव|टिप्पणी)\S* (?:\S+ ){0,8}(?:बताएं|दें|भेजें|लिखें|करें|सकते हैं)"
        rf"{_SHARE}\W*$",
        rf"(?:कॉमेंट|कमेंट) (?:\S+ ){{0,5}}(?:बताएं|लिखें|करें){_SHARE}\W*$|"
        r"(?:यह|ये) (?:खबर|आर्टिकल|स्टोरी|लेख|जानकारी) (?:आपको "
        r")?कैस[ाी] लग[ाी]",
        rf"(?:^|के लिए |आप |अथवा |या )हमें (?:\S+ ){{0,12}}(?:{_MAIL}) (?:\S+ ){{0,6}}(?:करें|भेजें|सकते हैं)",
        r"(?:मैसेज|अफवाह|सूचना|खबर|पोस्ट|वीडियो)\S* (?:\S+ ){0,4}(?:संदेह|शक) (?:\S+ ){0,22}हमें|(?:संदेह|शक) हो तो हमें",
        r"^क्या (?:आपको|आपके) (?:.{2,40} )?(?:कोई|किसी) .{0,20}"
        r"(?:मैसेज|मैसैज|मेसेज|संदेश|खबर|पोस्ट|वीडियो|तस्वीर|दावा|दावे)\S* .{0,30}"
        r"(?:झूठ|फर्जी|फेक|गलत|भ्रामक|संदेह|शक|संदिग्ध|सच).{0,20}\?$",
        r"^क्या (?:आपको|आपके) (?:.{2,20} )?(?:कोई|किसी) (?:संदिग्ध|फर्जी|भ्रामक|वायरल) \S+ .{0,20}\?$|"
        r"हमें \+?\d[\d -]{8,14} पर (?:\S+ ){0,2}(?:भेज|व्हाट्स|वॉट्स|मैसेज|लिख).{0,30} सच |"
        r"सच जानना (?:आपका|सबका|हमारा|हर किसी का) (?:अधिकार|हक)|(?:शक|संदेह) हो तो हमें |"
        r"पूरा सच जानें|^हमें (?:लिखें|भेजें|बताएं)\W*$|सच जानने के लिए .{0,40}(?:भेजें|भेज)",
        r"(?:माध्यम|नंबर|आईडी|पते) (?:\S+ ){0,6}(?:हमें |हमको )?(?:\S+ ){0,3}(?:भेजें|भेज सकते हैं|लिख सकते हैं)",
        r"(?:पड़ताल|फैक्ट चेक) .{0,60}(?:के लिए|हेतु) हमें",
        most=420,
    ),
    _prompt(
        "asks for money",
        "सहयोग|डोनेट|donate|contribute|पत्रकारिता|जर्नलिज्म|सब्सक्रिप्शन|मेंबरशिप|सदस्यता|offer|पेपर|paper|मैट्रिमोनी|"
        "मदद|सहायता|मुहिम|लड़ाई",
        r"(?:^|[ (])(?:हमें|हमारी|हमारे|हमारा|पत्रकारिता|वेबसाइट|पोर्टल|संस्थान) (?:.{0,160} )?"
        r"(?:आर्थिक|वित्तीय) (?:सहयोग|मदद|सहायता) (?:करें|दें|कीजिए)\W*$|"
        r"डोनेट (?:करें|कीजिए)|\bdonate\b|contribute to",
        r"(?:मुहिम|लड़ाई|पत्रकारिता) में (?:हमें|हमारी|हमारा) (?:\S+ ){0,6}(?:साथ|सहयोग|मदद|जरूरत)",
        r"(?:पत्रकारिता|जर्नलिज्म) (?:\S+ ){0,12}(?:आपके सहयोग से|साथ दे|आपके समर्थन|सपोर्ट|बुनियादी जरूरत)",
        r"(?:सब्सक्रिप्शन|मेंबरशिप|सदस्यता) (?:लें|लीजिए|खरीदें)|limited period offer|(?:मैट्रिमोनी|matrimony) पर रजिस्टर",
        r"(?:ई-पेपर|ई पेपर|e-?paper) ?(?:कहीं भी|पढ़ें|डाउनलोड)|पढ़ें \S+ \S* ?ई-पेपर",
        most=330,
    ),
    _prompt(
        "says how the page was made",
        f"सिंडि|सिंडी|syndicat|संपादित|एडिट|हेडलाइन|शीर्षक|जेनरेटेड|generated|फीड|{_TEXT}|डिस्क्लेमर|disclaimer|अस्वीकरण",
        r"(?:सिंडिकेट|सिंडीकेट|सिंडिकेटेड|syndicat)\S* ?(?:फीड|feed)|(?:संपादित|एडिट) नहीं किया (?:है|गया)",
        r"(?:हेडलाइन|शीर्षक) के (?:अलावा|अतिरिक्त|सिवा)|ऑटो[- ]?जेनरेटेड|auto[- ]?generated|न्यूज फीड से",
        r"^\W*(?:नोट ?: ?)?(?:यह|ये|इस) (?:खबर|लेख|स्टोरी|आर्टिकल)\S* (?:\S+ ){0,8}(?:एजेंसी|फीड|भाषा)(?:"
        r" \S{2,12})?(?: से)?(?: सीधे| ज्यों की त्यों| जस की तस)? (?:ली|प्रकाशित|प्राप्त)",
        rf"^[(\[*] ?(?:नोट ?: ?)?(?:यह|ये|इस|उक्त|उपरोक्त) (?:{_TEXT})\S* (?!.{{0,200}} ने )"
        r"(?=.{0,200}(?:एजेंसी|एजेंसियों|फीड|feed|सिंडिके|सिंडीके|वायर|न्यूज सर्विस|समाचार सेवा))"
        r".{0,200}(?:प्रकाशित|ली गई|लिया गया|लिए गए|प्राप्त|पब्लिश|तैयार|जेनरेट|अनुवाद|अनुवादित|संपादित|संपादन|एडिट)"
        r"[^)\]]{0,80}[)\]*]$",
        r"^\W*(?:डिस्क्लेमर|disclaimer|अस्वीकरण) ?(?:[:-]|$)",
        most=330,
    ),
    _prompt(
        "names another page",
        "ब्लॉग|कवरेज|स्पेशल|पेज|पन्ने|स्लाइड|पॉडकास्ट|वीडियो|विडियो|video|खबर सुनें|लाइव अपडेट|देखें|देखिए",
        r"(?:लाइव ब्लॉग|लाइव अपडेट|कवरेज|स्पेशल) (?:यहां )?(?:पढ़ें|देखें|पढ़ते|देखते)|पॉडकास्ट (?:\S+ ){0,3}सुनें",
        r"^(?:(?:यहां|नीचे) )?(?:देखें|देखिए) (?:\S+ )?(?:वीडियो|विडियो|video|ट्रेलर|टीजर|पोस्ट|ट्वीट|तस्वीर|तस्वीरें)\W*$|"
        r"(?:अगले|अगली) (?:पेज|पन्ने|स्लाइड) (?:पर|में) (?:\S+ ){0,3}(?:देख|पढ़|जान)|"
        r"(?:वीडियो|विडियो|video) ?(?:यहां )?(?:देखें|देखिए)\W*$|(?:खबर|ख़बर) सुनें\W*$",
        most=120,
    ),
)

_LABELS = "फेसबुक|ट्विटर|पोस्ट|ट्वीट|वीडियो|आर्काइव|आर्काइव्ड|लिंक|वर्जन|facebook|twitter|post|archived?|link|tweet|video|यहां"
_LINES = (
    rule("points to an archived copy", rf"^(?:(?:{_LABELS}){END}[ |/,.-]{{0,3}}){{2,8}}$", "|", most=90),
    rule(
        "asks for opinions or tips",
        r"^(?:आपकी राय|पोल|वोट करें|अपना ई-मेल दर्ज करें|कमेंट लिखें|कॉमेंट लिखें|प्रतिक्रिया दें)\W*$",
        most=40,
    ),
)

_MOST_LINES = 7  # a prompt in brackets is spread over at most so many lines, broken at its links
_PROMPT = LazyPattern(
    plain_pattern(
        r"यहां क्लिक|फॉलो|फालो|लाइक कर|सब्सक्राइब|डाउनलोड|एंड्रॉएड|एंड्रॉयड|ऐप के लिए|एप के लिए|जुड़ने के लिए|follow|"
        r"download|subscribe"
    )
)


def drop_bracketed(passages: Passages) -> Sieve:
    """Drop a prompt in brackets, from its opening to its closing bracket, over several lines."""
    left: list[Passage] = []
    fallen: list[Dropped] = []
    i = 0
    while i < len(passages):
        start, count = _bracket(passages, i)
        for n, p in enumerate(passages[i : i + max(count, 1)]):
            end = p.text.index(")") + 1 if n and ")" in p.text else len(p.text)
            cut = (start if n == 0 else 0, end)
            kept, out = cut_out(p, (((*cut, "app or social prompt"),) if count else ()))
            left.extend(kept)
            fallen.extend(out)
        i += max(count, 1)
    return tuple(left), tuple(fallen)


def _bracket(passages: Passages, i: int) -> tuple[int, int]:
    """Where in passage `i` a prompt's bracket opens that closes on a later line; over how many lines (0: none)."""
    start = passages[i].text.rfind("(")
    if start < 0 or ")" in passages[i].text[start:] or passages[i].kept:
        return 0, 0
    inside = passages[i].text[start:]
    for count, p in enumerate(passages[i + 1 : i + _MOST_LINES], 2):
        if p.kept or len(inside) > 600:
            return 0, 0
        inside += " " + p.text[:400]
        if ")" in p.text or i + count == len(passages):  # closed, or broken off with the article
            return (start, count) if _PROMPT.search(plain(inside)) else (0, 0)
    return 0, 0


_BRACKETED = LazyPattern(r"[(\[][^()\[\]]{10,500}[)\]]")


def drop_bracketed_here(passage: Passage) -> Sieve:
    """Drop a prompt in brackets on one line."""
    if "(" not in passage.text and "[" not in passage.text:
        return (passage,), ()
    found = (
        (m.start(), m.end(), _asks(plain(m[0][1:-1])) or _asks(plain(m[0]))) for m in _BRACKETED.finditer(passage.text)
    )
    return cut_out(passage, tuple((a, b, reason) for a, b, reason in found if reason))


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
        if p.text[-1] in "।.!?)|":
            folded = plain(joined)
            return count if count > 1 and _PROMPT.search(folded) and _asks(folded) else 0
        if not p.open_end:
            return 0
    return 0


STEPS = (
    drop_bracketed,
    cut_each(drop_bracketed_here),
    drop_runs,
    drop_lines(*_LINES),
    drop_sentences(*SENTENCES),
)
