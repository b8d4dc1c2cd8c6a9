"""News agencies and papers as they sign a report: known, not said."""

from __future__ import annotations

from vachak.lazy import LazyPattern

__all__ = ["AGENCIES", "CODE", "LETTERS", "OUTLETS", "PICTURED"]

# Alternatives of a regular expression.
AGENCIES = (
    "भाषा|पीटीआई|पीटीआई[-/ ]भाषा|वार्ता|यूनीवार्ता|यूएनआई|एएनआई|आईएएनएस|आइएएनएस|एपी|एएफपी|रॉयटर्स|रायटर|रायटर्स|"
    "रॉयटर|एजेंसी|एजेंसियां|एजेंसीज|"
    "जेएनएन|जागरण|ब्यूरो|हिंदुस्थान समाचार|हिन्दुस्थान समाचार|आरएनएस|एनएनआई|हि\\.?स\\.?|स्पूतनिक|शिन्हुआ|सिन्हुआ|डीडीन्यूज|"
    "टीएनएन|एनबीटी|"
    "PTI|ANI|IANS|UNI|AFP|AP|Reuters|JNN|Bhasha|Agency|Agencies|Vishvas News|TNN|NBT|BBC|DW|Xinhua"
)

# How Hindi spells the letters of those who sign with them: «एसकेपी/एएनएम», and of agencies: «जेएनएन».
LETTERS = "एफ|एच|एल|एम|एन|एस|एक्स|ए|बी|सी|डी|ई|जी|आई|आइ|जे|के|ओ|पी|क्यू|आर|टी|यू|वी|डब्ल्यू|वाई|जेड"
CODE = LazyPattern(rf"(?:{LETTERS}){{3,5}}")  # of an agency or a paper in no list

# As they stand after a headline.
OUTLETS = (
    r"navbharat ?times|nbt|amar ?ujala|dainik ?bhaskar|dainik ?jagran|jagran|live ?hindustan|hindustan|aaj "
    r"?tak|aajtak|zee ?news|ndtv|abp ?news|abp ?live|news ?18|bbc|one ?india|webdunia|patrika|"
    r"jansatta|punjab ?kesari|prabhat ?khabar|india ?tv|tv9|bharatvarsh|the ?wire|the ?quint|quint|asianet|"
    r"news|hindi|samachar|"
    r"नवभारत ?टाइम्स|अमर ?उजाला|दैनिक ?भास्कर|भास्कर|दैनिक ?जागरण|जागरण|हिन्दुस्तान|हिंदुस्तान|आज ?तक|ज़ी ?न्यूज़|जी ?न्यूज|"
    r"एनडीटीवी|एबीपी ?न्यूज|न्यूज़? ?18|बीबीसी|वनइंडिया|वेबदुनिया|पत्रिका|जनसत्ता|"
    r"पंजाब ?केसरी|प्रभात ?खबर|इंडिया ?टीवी|टीवी ?9|समाचार|न्यूज़?|हिन्दी|हिंदी|ख़बर|खबर|खबरें"
)

# Where pictures are from, as their credits say, in any case of letters.
PICTURED = (
    rf"(?:{AGENCIES}|amar ?ujala|अमर उजाला|social media|सोशल मीडिया|self|file|getty(?: images)?|istock|"
    "twitter|ट्विटर|एक्स|facebook|फ़ेसबुक|फेसबुक|instagram|इंस्टाग्राम|youtube|यूट्यूब)"
)
