"""What portals set around a story: the next article, counts of views, boxes for a newsletter, rows of buttons."""

from __future__ import annotations

import re

from vachak.article.agencies import OUTLETS
from vachak.article.rules.prose import FINITE, SAID
from vachak.article.rules.rule import END, Piece, cut_pieces, drop_lines, rule
from vachak.lazy import LazyPattern

__all__ = ["STEPS"]

_NEWS = "खबर|खबरें|खबरों|न्यूज|समाचार|अपडेट|अपडेट्स|अलर्ट|स्टोरी|स्टोरीज|लेख|न्यूजलेटर|news|updates|stories|newsletter"
_MAIL = "इनबॉक्स|ई-?मेल|मेल|inbox|e-?mail"
_TELLS = rf"(?: |^)(?:{FINITE})[।.]$"
# Who asks its readers for support, beside the outlets of `agencies`.
_ASKING = (
    r"(?:[a-z]{2,15} ){0,2}[a-z]{2,15}|स्वतंत्र (?:मीडिया|पत्रकारिता)|"
    r"(?:[^ ]{2,12} ){0,1}[^ ]{2,12} (?:न्यूज|समाचार|मीडिया|टाइम्स|लाइव)|"
    "द वायर|दी वायर|बूम|द क्विंट|क्विंट|न्यूजलॉन्ड्री|न्यूजक्लिक|लल्लनटॉप|दी लल्लनटॉप|सत्याग्रह|जनज्वार|मूकनायक|खबर लहरिया|"
    rf"{OUTLETS}"
)
_SITES = (
    "Facebook|Twitter|X|WhatsApp|Pinterest|LinkedIn|Telegram|Email|"
    "Reddit|Tumblr|Koo|Print|Copy Link|Google\\+|Messenger"
)

_LINES = (
    rule(
        "share count",
        r"^\W{0,3}(?:(?:post|page|total|article) )?(?:views?|reads?|hits?|visits?) ?[:-] ?[\d.,]+ ?[km]?\+?$|"
        r"^(?:(?:पोस्ट|कुल) )?(?:व्यूज|व्यू|पाठक संख्या) ?[:-] ?[\d.,]+$|"
        r"^[\d.,]+ ?(?:k |हजार |लाख )?बार (?:देखा|पढ़ा|पढ़ी|देखी) (?:गया|गई)$",
        most=60,
    ),
    rule(
        "related articles",
        r"^\W{0,3}(?:next|previous|prev|older|newer)[ -]?(?:article|post|story|news)\b ?"
        r"[:>»←→-]{0,3} ?[^\s:>»←→-].{3,200}$|"
        r"^\W{0,3}(?:अगली|पिछली|अगला|पिछला) (?:खबर|लेख|पोस्ट|स्टोरी|समाचार|आलेख) ?[:>»←→-]{1,3} ?[^\s:>»←→-].{3,200}$",
        "article|post|story|news|खबर|लेख|पोस्ट|स्टोरी|समाचार",
        most=230,
        unless=_TELLS,
        whole=True,
    ),
    rule(
        "asks to follow or subscribe",
        rf"(?:{_NEWS}) (?:.{{0,60}} )?(?:{_MAIL})(?: बॉक्स| आईडी)? (?:पर|में) (?:\S+ ){{0,3}}"
        r"(?:पाने|पाएं|पाइए|पायें|प्राप्त करें|प्राप्त करने|मंगाएं|पढ़ें)(?: |\W*$)|"
        rf"(?:{_NEWS}) .{{0,90}}(?:{_MAIL}|मोबाइल)(?: आईडी| आइडी| पता| एड्रेस| नंबर)?(?: यहां)? (?:दर्ज|एंटर|सबमिट) करें\W*$",
        "इनबॉक्स|मेल|inbox|mail|मोबाइल",
        most=200,
        unless=f"{SAID}|{_TELLS}",
        whole=True,
    ),
    rule(
        "asks to follow or subscribe",
        r"^(?:सब्सक्राइब|सबस्क्राइब|फॉलो|ज्वाइन|जॉइन|लाइक)(?: और \S+)? (?:करें|कीजिए) "
        r"(?:हमारा|हमारे|हमारी|हमें)(?: \S+){0,6}\W*$",
        "करें|कीजिए",
        most=90,
    ),
    rule("byline", r"^[^।?!:]{2,40} (?:के )?द्वारा (?:प्रकाशित|संपादित|लिखित|अनुवादित|अपडेट किया गया)$", "द्वारा", most=70),
    rule(
        "button",
        rf"^(?:share|शेयर|शेयर करें)(?: this| on)? ?:? ?(?:(?:{_SITES.lower()})[ ,|/]{{0,3}}){{1,12}}$",
        "share|शेयर",
        most=140,
    ),
    # «हर खबर सबसे पहले पाने के लिए», with the button on the next line.
    rule(
        "asks to follow or subscribe",
        rf"^(?:(?:हर|सभी|ताजा|देश|दुनिया|अपने|शहर|राज्य|ऐसी ही|ऐसी|और|व|की|से|जुड़ी|बड़ी|ब्रेकिंग|लेटेस्ट|लाइव|हर एक) ){{1,6}}"
        rf"(?:{_NEWS})(?: \S{{2,12}}){{0,4}} (?:पाने|पढ़ने|देखने|जानने) के लिए\W*$",
        "के लिए",
        most=90,
    ),
    # «हमसे जुड़ें: Facebook | Twitter | Telegram»
    rule(
        "asks to follow or subscribe",
        rf"^[^।?!:|]{{0,60}}(?:^| )(?:हमसे|हमारे साथ|हमें|हमारे|हमारा) (?:[^।?!:|]{{1,40}} )?"
        rf"(?:जुड़ें|जुड़िए|जुड़े|फॉलो करें|लाइक करें|सब्सक्राइब करें|follow करें) ?[:-]? ?"
        rf"(?:(?:{_SITES.lower()}|instagram|youtube|"
        rf"फेसबुक|ट्विटर|इंस्टाग्राम|यूट्यूब|टेलीग्राम|व्हाट्सएप){END}[ |/,.-]{{0,3}}){{1,8}}$",
        "हमसे|हमारे|हमें|हमारा",
        most=180,
        whole=True,
    ),
    rule(
        "asks for money",
        rf"^(?:(?:{_ASKING}) को|हमें) (?:सपोर्ट|डोनेट|सब्सक्राइब|सबस्क्राइब) (?:करें|कीजिए)\W*$",
        "करें|कीजिए",
        most=70,
    ),
    rule(
        "disclaimer",
        r"^\W{0,3}(?:नोट|note|अस्वीकरण|disclaimer)\b.{0,300}(?:न्याय क्षेत्र|न्यायालय क्षेत्र|निजी (?:हैं|है)|व्यक्तिगत (?:हैं|है))|"
        r"(?:इस|हमारे) (?:पोर्टल|वेबसाइट|साइट|ब्लॉग|चैनल) पर (?:प्रकाशित|प्रसारित) .{0,160}(?:निजी|व्यक्तिगत|उत्तरदायी|जिम्मेदार)|"
        r"^\W{0,3}(?:किसी भी|सभी|समस्त) (?:तरह के |प्रकार के )?विवाद.{0,60}न्याय ?क्षेत्र .{2,30}(?:होगा|रहेगा|मान्य)",
        "नोट|note|अस्वीकरण|disclaimer|पोर्टल|वेबसाइट|साइट|ब्लॉग|चैनल|विवाद",
        most=500,
        unless=SAID,
        whole=True,
    ),
)
# At a line's end: «… निर्देश दिए. शेयर करें Facebook Twitter Pinterest Copyright © 2021 All rights reserved.»
_ROW = LazyPattern(
    rf"(?:(?<=[।.!?|\"”)] )|(?<=[।.!?|\"”)]))"
    rf"(?:(?:शेयर करें|शेयर|Share(?: this| on)?) ?:? ?(?:(?:{_SITES})[ ,|/]{{0,3}}){{1,12}}|"
    rf"(?:(?:{_SITES})[ ,|/]{{1,3}}){{2,12}}(?:{_SITES}) ?)(?=$|Copyright|©|All [Rr]ights)",
    re.IGNORECASE,
)
_RIGHTS = LazyPattern(
    r"(?:(?<=[।.!?|] )|(?<=[।.!?|]))"
    r"(?:Copyrights? ?©|© ?\d{4}|© ?Copyright|All [Rr]ights [Rr]eserved|कॉपीराइट ?©)[^।?!]{0,160}$"
)

STEPS = (
    drop_lines(*_LINES),
    cut_pieces(
        Piece("button", ("acebook", "hatsApp", "witter", "ACEBOOK", "elegram"), _ROW),
        Piece("copyright", ("opyright", "©", "ights"), _RIGHTS),
    ),
)
