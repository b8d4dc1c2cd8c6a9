"""Captions and credits of pictures and videos that are not heard."""

from __future__ import annotations

import re

from vachak.article.agencies import OUTLETS
from vachak.article.rules.rule import Piece, cut_pieces, drop_lines, rule

__all__ = ["STEPS"]

_PICTURE = "फोटो|फ़ोटो|तस्वीर|तस्‍वीर|चित्र|इमेज|छवि|वीडियो|photos?|pics?|pictures?|images?|video"
_KIND = "फाइल|फ़ाइल|सांकेतिक|प्रतीकात्मक|प्रतीकात्‍मक|प्रतिकात्मक|डेमो|काल्पनिक|पुरानी|file|demo|representat(?:ive|ional)|symbolic|पीटीआई|pti|ani|एएनआई|सोशल मीडिया"
_CREDIT = "साभार|सौजन्य|क्रेडिट|सोर्स|स्रोत|स्त्रोत|credits?|courtesy|source|copyright|कॉपीराइट|कॉपीरइट|caption|कैप्शन|by"

_VIDEO = re.compile(
    rf"^[^।|]{{10,200}}(?:\|[^।|]{{2,60}}){{0,2}}\| ?(?:{OUTLETS})(?: ?(?:{OUTLETS})){{0,2}}(?=[\u0904-\u0939])|^\| ?(?:{OUTLETS})(?: ?(?:{OUTLETS})){{0,2}} ?",
    re.IGNORECASE,
)

STEPS = (
    cut_pieces(Piece("title of a video", ("|",), _VIDEO)),
    drop_lines(
        rule(
            "picture credit",
            rf"\b(?:{_PICTURE}) ?[-:]? ?(?:{_CREDIT})\b(?! (?:में|के|की|का|को|से|पर) )|(?:^|[-|(] ?)(?:{_CREDIT}) ?[:-] ?(?:{_PICTURE}|getty|ani|pti|twitter|गेट्टी)",
            most=160,
        ),
        rule("picture credit", rf"[-|] ?(?:{_PICTURE}) ?: ?\S.{{0,60}}$", most=220),
        rule(
            "caption",
            rf"^[(\[]?(?:{_KIND}) ?(?:{_PICTURE})[)\]]?\.?$|^(?:{_PICTURE}) ?[:-] ?.{{0,160}}$|^(?:{_PICTURE})(?: \d+)?$|[(\[](?:{_KIND}) ?(?:{_PICTURE})[)\]]$",
            most=170,
        ),
        rule(
            "picture credit",
            r"^(?:©|\(c\)|getty images?|गेट्टी(?: इमेज(?:ेज)?)?|reuters|afp|pti|ani|एएफपी|रॉयटर्स)[ /,]*(?:getty images?|via .{0,20}|photo)?$",
            most=50,
        ),
    ),
    cut_pieces(
        Piece(
            "picture credit",
            ("(", "["),
            re.compile(
                rf"[(\[] ?(?:(?:{_KIND}) ?(?:{_PICTURE})|(?:{_PICTURE}) ?[-:–]? ?(?:{_CREDIT})[^()\[\]]{{0,60}}|(?:{_CREDIT}) ?[-:–] ?[^()\[\]]{{0,40}}|(?:{_PICTURE}) ?[:-] ?[^()\[\]]{{0,40}}) ?[)\]]",
                re.IGNORECASE,
            ),
        ),
        Piece(
            "picture credit",
            ("साभार", "सौजन्य"),
            re.compile(
                rf"(?:^|(?<=[।.!?] ))(?:{_PICTURE}) ?[-:–]? ?(?:साभार|सौजन्य)(?: से)? ?[-:–] ?[A-Za-z @/.]{{1,40}}"
            ),
        ),
    ),
)
