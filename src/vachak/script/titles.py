"""Short words that need more than a table: titles without a point, officers' (रि.), उ. कोरिया, degrees such as बी.एड.

A point in these never ends a sentence, and a title without one is known only by what follows it.
"""

from __future__ import annotations

import re
from functools import cache

from vachak.lazy import LazyPattern
from vachak.script.alphabet import LETTERS
from vachak.script.rules import Rule
from vachak.script.shapes import EDGE, POINT, SPACE

__all__ = ["DEGREES", "LATE_RULES", "RULES"]

_NOT_LETTER = f"(?![{LETTERS}])"
_POINTS = frozenset(".॰\uff0e")
_IN_BRACKETS = {
    **dict.fromkeys(("रि", "रिटा", "रिटाय", "रिट", "रिटायर"), "रिटायर्ड"),
    **dict.fromkeys(("सेवानि", "सेनि", "से.नि", "से. नि", "सेवा.नि", "सेवा. नि", "अ.प्रा", "अप्रा"), "सेवानिवृत्त"),
    **dict.fromkeys(("डॉ", "डा"), "डॉक्टर"),
    **dict(zip("प्रो पं स्व मा इं एड".split(), "प्रोफ़ेसर पंडित स्वर्गीय माननीय इंजीनियर एडवोकेट".split(), strict=True)),
    **dict(zip("उ द पू प अति प्रभा".split(), "उत्तर दक्षिण पूर्व पश्चिम अतिरिक्त प्रभारी".split(), strict=True)),
}
_NOUNS = {"उ": "उत्तर", "द": "दक्षिण", "पू": "पूर्व", "प": "पश्चिम", "म": "मध्य"}
_ADJECTIVES = {"उ": "उत्तरी", "द": "दक्षिणी", "पू": "पूर्वी", "प": "पश्चिमी", "म": "मध्य"}
_BY_NOUN = "कोरिया अफ्रीका अफ़्रीका भारत प्रदेश वियतनाम एशिया सूडान गोवा कन्नड बंगाल 24 चौबीस गुजरात बिहार"
_BY_ADJECTIVE = (
    "दिल्ली चंपारण चम्पारण सिंहभूम सिंघभूम मेदिनीपुर गोदावरी त्रिपुरा निमाड निमाड़ यूरोप अमेरिका जर्मनी पाकिस्तान यमन"
    " खासी गारो जयंतिया कामेंग सियांग यूपी उत्तर राजस्थान महाराष्ट्र ओडिशा असम कश्मीर गोलार्ध प्रशांत अटलांटिक चीन लद्दाख"
    " कैलिफोर्निया कैरोलिना डकोटा नौसेना कमान लंदन मुंबई बेंगलुरु कोलकाता विदर्भ"
)
_NAMES = (
    "अजय अजित अजीत अटल अनिल अनुराग अब्दुल अब्दुल्ला अभिषेक अमित अमिताभ अरविंद अरुण अर्जुन अली अशोक अहमद आनंद आलम आलोक इंदिरा"
    " इकबाल इमरान कमल कमलेश करुणानिधि कल्याण कांशीराम किशोर कृष्ण कैफ कैलाश गणेश गोपाल गोविंद चंद्रशेखर चरण जगदीश जयप्रकाश"
    " जयललिता जवाहरलाल जहांगीर जावेद जितेंद्र ताहिर तारिक दिनेश दिलीप दीनदयाल देवेंद्र धर्मेंद्र नरेंद्र नरेश नवीन नसीम नाजिम"
    " नितिन निसार नीरज पंकज प्रकाश प्रमोद प्रवीण प्रेम बलराम बालासाहेब बिपिन भगवान भरत मदन मनमोहन मनोज मनोहर महेंद्र महेश माधवराव"
    " मुकेश मुलायम मोहन यूसुफ योगेंद्र योगेश रघुवंश रतन रफी रमेश रविंद्र रवींद्र रवि राकेश राजकुमार राजीव राजेंद्र राजेश राम"
    " रामगोपाल रामविलास राहुल लता लालजी विजय विनय विनोद विष्णु वीरेंद्र शंकर शकील शमी शरद शादाब शाहिद शिव शिवराज शीला श्याम संजय"
    " संजीव संतोष सतीश सद्दाम समीर सलीम साजिद सिराज सीताराम सुधीर सुनील सुभाष सुरेंद्र सुरेश सुशील सुषमा सूरज सोनू हरि हरीश"
    " हसन हामिद हुसैन होमी अजहर अजहरुद्दीन शहाबुद्दीन आरिफ आसिफ अकरम इरफान कलीम जमाल नदीम फिरोज वसीम शोएब जुबैर"
)


def _either(words: str) -> str:
    return f"(?:{'|'.join(sorted(words.split(), key=len, reverse=True))})"


@cache
def _bracket_pattern() -> str:
    words = "|".join(re.escape(w) for w in sorted(_IN_BRACKETS, key=len, reverse=True))
    return rf"{SPACE}\( ?(?P<w>{words})(?:{POINT}|(?<=रि)|(?<=रिटा)) ?\)"


def _bracket(m: re.Match[str]) -> str:
    return f" {_IN_BRACKETS[m['w']]}"


def _direction(m: re.Match[str]) -> str:
    forms = _ADJECTIVES if m["adjective"] is not None else _NOUNS
    return f"{'पूर्वी' if m['w'] == 'पू' and m['rail'] is None else forms[m['w']]} "


def _bare_title(m: re.Match[str]) -> str:
    return _TITLES[m["w"]]


def _degree(m: re.Match[str]) -> str:
    return "".join(c for c in m[0] if c not in ".॰\uff0e \u00a0")


_TITLES = {"डॉ": "डॉक्टर", "डाॅ": "डॉक्टर", "डा": "डॉक्टर", "पं": "पंडित", "मो": "मोहम्मद", "स्व": "स्वर्गीय", "प्रो": "प्रोफ़ेसर"}
_LETTER = "(?:बी|एम|डी|पी)"
_COURSE = "(?:टेक|एड|ई|कॉम|काॅम|फिल|फ़िल|लिब|फार्मा|फ़ार्मा|आर्क|लिट|एससी|एस्सी|वोक|डेस|पीएड|एलएड)"

DEGREES = (
    Rule(
        "degree",
        "a degree with points is neither an address (बी.कॉम) nor a title (एड. for advocate)",
        ("बी.एड. कॉलेज", "बीएड कॉलेज"),
        LazyPattern(rf"{EDGE}{_LETTER}{POINT}{SPACE}{_COURSE}{_NOT_LETTER}(?:{POINT}(?!\s*\Z|[\"'”’]))?"),
        _degree,
        _POINTS,
    ),
)

RULES = (
    Rule(
        "retired",
        "a shortened word in brackets behind a rank or a place, which its point does not end",
        ("कर्नल (रि.) राठौर", "कर्नल रिटायर्ड राठौर"),
        LazyPattern(_bracket_pattern),
        _bracket,
        frozenset("("),
    ),
    Rule(
        "West Bengal",
        "newspapers shorten पश्चिम to पं. too, which is no pandit here",
        ("पं. बंगाल में", "पश्चिम बंगाल में"),
        LazyPattern(rf"{EDGE}(?:पं|प){POINT}?(?={SPACE}बंगाल)"),
        lambda _: "पश्चिम",
        cues=("बंगाल",),
    ),
    Rule(
        "direction",
        "a letter before a place is a direction",
        ("द. कोरिया और पू. दिल्ली", "दक्षिण कोरिया और पूर्वी दिल्ली"),
        LazyPattern(
            rf"{EDGE}(?P<w>उ|द|पू|प|म){POINT}{SPACE}(?=(?:(?P<rail>रेलवे|मध्य)|(?P<adjective>{_either(_BY_ADJECTIVE)})"
            rf"|{_either(_BY_NOUN)}){_NOT_LETTER})"
        ),
        _direction,
        _POINTS,
    ),
    Rule(
        "bare title",
        "मो, स्व and प्रो are other words too (प्रो कबड्डी, स्व सहायता): a title only before a name",
        ("मो सलीम 2 बजे आए", "मोहम्मद सलीम दो बजे आए"),
        LazyPattern(lambda: rf"{EDGE}(?P<w>मो|स्व|प्रो)(?= {_either(_NAMES)}{_NOT_LETTER})"),
        _bare_title,
        cues=("मो ", "स्व ", "प्रो "),
    ),
)

_SHORT_NAMES = {"विवि": "विश्वविद्यालय", "मप्र": "मध्य प्रदेश", "उप्र": "उत्तर प्रदेश", "हिप्र": "हिमाचल प्रदेश"}

LATE_RULES = (
    Rule(
        "short name",
        "newspapers save space with these, newsreaders say them in full; they are no other words",
        ("लखनऊ विवि में 5 छात्र", "लखनऊ विश्वविद्यालय में पाँच छात्र"),
        LazyPattern(rf"(?<![{LETTERS}])(?P<w>{'|'.join(_SHORT_NAMES)}){_NOT_LETTER}"),
        lambda m: _SHORT_NAMES[m["w"]],
        cues=tuple(_SHORT_NAMES),
    ),
    Rule(
        "bare number",
        "नं is no word without its point either",
        ("वार्ड नं 5", "वार्ड नंबर पाँच"),
        LazyPattern(rf"(?<![{LETTERS}])नं(?= ?[-:]? ?\d)"),
        lambda _: "नंबर",
        cues=("नं",),
    ),
    Rule(
        "bare title",
        "newspapers leave out the point of डॉ. and पं., which are no words without it",
        ("डॉ सिंह 2 बजे आए", "डॉक्टर सिंह दो बजे आए"),
        LazyPattern(rf"(?<![{LETTERS}])(?P<w>डॉ|डाॅ|डा|पं){_NOT_LETTER}"),
        _bare_title,
        cues=("डॉ", "डाॅ", "डा", "पं"),
    ),
)
"""Behind the titles with a point, which they would part from it."""
