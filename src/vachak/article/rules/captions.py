"""Captions and credits of pictures and videos that are not heard."""

from __future__ import annotations

import re
from itertools import islice

from vachak.article.agencies import AGENCIES, OUTLETS, PICTURED
from vachak.article.passage import Passage, Sieve, cut_out
from vachak.article.rules import shown
from vachak.article.rules.credits import KIND, PAPERS, cut_captions, cut_credits, drop_captions
from vachak.article.rules.prose import FINITE, SAID, tells
from vachak.article.rules.rule import END, Piece, cut_each, cut_pieces, drop_lines, rule
from vachak.article.rules.seen import drop_seen
from vachak.article.rules.shown import SIDES
from vachak.article.sentences import ends
from vachak.article.structure.seams import begins_paragraph, seam_in
from vachak.article.words import WORD, fold, is_known, ranks
from vachak.lazy import LazyPattern

__all__ = ["STEPS"]

_PICTURE = "फोटो|फ़ोटो|तस्वीर|तस्‍वीर|चित्र|इमेज|छवि|वीडियो|photos?|pics?|pictures?|images?|video"
_STILL = "फोटो|तस्वीर|चित्र|photos?|pics?|pictures?|images?"
_CREDIT = "साभार|सौजन्य|क्रेडिट|सोर्स|स्रोत|स्त्रोत|credits?|courtesy|source|copyright|कॉपीराइट|कॉपीरइट|caption|कैप्शन|by"
_OUTLET = rf"(?:{OUTLETS})(?: ?(?:{OUTLETS})){{0,2}}"
# «… का पलटवार | वनइंडिया हिंदी» before a paragraph glued to it, and what is left of it at a line's start.
_VIDEO = LazyPattern(
    rf"^[^।|]{{10,200}}(?:\|[^।|]{{2,60}}){{0,2}}\| ?{_OUTLET}(?=[\u0904-\u0939])|^\| ?{_OUTLET} ?", re.IGNORECASE
)
_ALONE = "स्वयं|खुद|संवाद(?!दाता)|फाइल|फ़ाइल|इंटरनेट|सोशल मीडिया"  # of one word, which no agency is called
_SIGNED = LazyPattern(
    rf"^[^।?!:]{{3,90}}?[।.]? ?[-–] ?फोटो ?: ?(?:{PICTURED}(?:[/ ,]{{1,3}}{PICTURED})?(?=[^a-z]|$)|"
    rf"(?:{_ALONE})(?=[\u0904-\u0939\"“'‘]|$))",
    re.IGNORECASE,
)
# «रेखा देवी अपनी दुकान के साथस्कूल की प्रधानाचार्य ने बताया …»: who is seen with what, glued to what somebody says.
_GOES_ON = "और|जहां|तो|कि|लेकिन|जब|जो|है|हैं|था|थे|थी|थीं|गए|गया|गई|रहे|रहा|रही|पहुंचे|पहुंची|पहुंचा|आए|आई|आया|लौटे|मिले|कर|करके|हुए"
_WITH = LazyPattern(
    rf"^(?P<cut>(?:(?!(?:ने|को|से|पर|में|{_GOES_ON}) )[^\s।.?!:,()]{{1,16}} ){{1,4}}(?:अपनी|अपने) "
    rf"(?:(?!(?:ने|को|से|पर|में|{_GOES_ON}) )[^\s।.?!:,()]{{1,16}} ){{1,3}}के साथ)(?=[\u0904-\u0939])"
    rf"(?=(?:(?!(?:{_GOES_ON}) )[^\s।.?!:,()]{{1,20}} ){{1,8}}?(?:ने (?:कहा|बताया)|का कहना है) )"
)
_IN_BRACKETS = LazyPattern(
    rf"[(\[] ?(?:(?:[^()\[\]।]{{1,40}} )?(?:{KIND}) ?(?:{_PICTURE})(?: ?[-:] ?[^()\[\]]{{1,40}})?|"
    rf"(?:{_PICTURE}) ?[-:–]? ?(?:{_CREDIT})[^()\[\]]{{0,60}}|(?:{_CREDIT}) ?[-:–] ?[^()\[\]]{{0,40}}|"
    rf"(?:{_PICTURE}) ?[:-] ?[^()\[\]]{{0,40}}) ?[)\]]",
    re.IGNORECASE,
)
_THANKS = LazyPattern(rf"(?:^|(?<=[।.!?] ))(?:{_PICTURE}) ?[-:–]? ?(?:साभार|सौजन्य)(?: से)? ?[-:–] ?[A-Za-z @/.]{{1,40}}")
# «Photo Credit: PTI» and «फोटो क्रेडिट: पीटीआई», glued to a paragraph.
_BEFORE = LazyPattern(
    rf"(?:^|(?<=[।.!?]))(?:{_STILL}) ?(?:credits?|courtesy|क्रेडिट|साभार|सौजन्य) ?[:–-] ?"
    rf"(?:[a-z][a-z @/&._]{{1,40}}|(?:{AGENCIES}))(?=[\u0904-\u0939])",
    re.IGNORECASE,
)
_AT_END = LazyPattern(
    r"(?:(?<=[।.!?|] )|(?<=[।.!?|]))(?:(?:Source|सोर्स|Input|इनपुट|फोटो|छाया|Photo) ?[:–-] ?"
    r"[^\s।.?!:]{1,20}(?: [^\s।.?!:]{1,20}){0,4}|"
    r"(?:छायाकार|रिपोर्ट|रिपोर्टर|Report|Reporter|(?:Reported|Written|Edited|Posted) [Bb]y) ?[:–-] ?"
    r"[^\s।.?!:\d]{2,20}(?: [^\s।.?!:\d]{2,20}){1,2})[।.]?$"
)
_TELLING = rf".{{0,220}} (?:\S+ ){{3}}(?:{FINITE})[।.]$"
_GRAB = "स्क्रीनशॉट|स्क्रीन शॉट|स्क्रीनग्रैब|वीडियो ग्रैब|स्क्रीनशाट|screenshot|screengrab|video grab"
# «बस में सहायक बैठता हैतस्वीर: Uwe Anspach/dpa/picture alliance», at a line's end.
_BY_LATIN = LazyPattern(
    r"(?:^|(?<=[।.!?|] )|(?<=[।.!?|]))[^।.?!|]{5,220}(?:तस्वीर|फोटो|फ़ोटो|Photo|Foto|Bild|Image|Picture) ?: ?"
    r"(?:© ?)?[A-Za-z][A-Za-z0-9 @&/.,()'’_|+-]{1,90}$"
)
_IMAGES = "फोटो|तस्वीर|चित्र|इमेज|छवि|वीडियो|photo|pic|image|video"

# «ढेरी के पास बैठे किसान - फोटो : रोज़ानाकिसानों को …», «… काम करती बुनकर। फोटो: वंदना चौरेसमिति ने …»
_BY_WHOM = LazyPattern(r"(?:[-–|]|(?<=[।.?!\"”])) ?(?:फोटो|फ़ोटो|फ़ोटो|तस्वीर|छाया|Photo|PHOTO) ?: ?(?=[\u0904-\u0939])")
_MOST_NAMES = 2
_CAPTION, _PARAGRAPH = 150, 30  # characters
_LETTER = LazyPattern("(?<!\u094d)[\u0904-\u0939]")
_TAIL = 3  # characters of a word glued to a name, its first letter apart
_SELDOM = 8_000  # rank of a word that may well be the half of a name


def _cut_named(passage: Passage) -> Sieve:
    """Cut the caption whose credit, a name of one word or two, is glued to the paragraph behind it."""
    m = _BY_WHOM.search(passage.text) if ":" in passage.text else None
    end = _name_end(passage.text, m.end()) if m else 0
    if m is None or not end or len(passage.text) - end < _PARAGRAPH or not tells(passage.text[end:]):
        return (passage,), ()
    text = passage.text[: m.start()].rstrip(" ।.")
    begin = max((e for _, e in ends(text)), default=0)
    shown = len(text[begin:].split()) > 2 and len(text) - begin <= _CAPTION and not tells(text[begin:] + "।")
    if shown and " ने " not in text[begin:]:
        return cut_out(passage, ((begin, end, "caption"),), apart=True)
    whole = m[0][0] not in "-–|"
    return cut_out(passage, ((m.start(), end, "picture credit"),) if whole else (), apart=True)


def _name_end(text: str, begin: int) -> int:
    """Where the name at `begin` is over to which a word is glued; 0 where none is."""
    for m in islice(WORD.finditer(text, begin), _MOST_NAMES):
        if m.start() != begin:
            return 0
        seam = seam_in(m[0])
        at = seam.at if seam else _behind_name(m[0])
        if at:
            return m.start() + at
        begin = m.end() + 1
    return 0


def _behind_name(word: str) -> int:
    """Where a frequent word begins that is glued to a name no one knows («चौरे|समिति»); 0 for nowhere."""
    if is_known(fold(word)):
        return 0
    tails = (m.start() for m in _LETTER.finditer(word, 2, len(word) - _TAIL))
    return next(
        (at for at in tails if ranks().get(fold(word[at:]), _SELDOM) < _SELDOM and begins_paragraph(word[at:])), 0
    )


STEPS = (
    drop_captions,
    *shown.STEPS,
    cut_pieces(Piece("picture credit", ("redit", "REDIT", "ourtesy", "क्रेडिट", "साभार", "सौजन्य"), _BEFORE, apart=True)),
    cut_credits,
    cut_each(cut_captions),
    drop_seen,
    drop_lines(
        rule(
            "caption",
            rf"^[^।.?!]{{5,150}}[।.]? ?[(\[] ?(?:(?:{KIND}) ?(?:{_PICTURE})|"
            rf"(?:{_STILL})(?: ?[-:–] ?| (?:{_CREDIT}) ?[-:–]? ?)[^()\[\]।?!]{{2,40}}) ?[)\]]$",
            _IMAGES,
            most=170,
            unless=SAID,
            whole=True,
        ),
        rule(
            "caption",
            rf"^[^।.?!:]{{12,150}}[।.] ?(?:(?:फोटो ?[:-]? ?)?(?:{PAPERS})|फोटो ?[:-] ?(?:{AGENCIES})|"
            r"सौजन्य[^।]{0,40}|स्वयं|पीटीआई|एएनआई|फोटो)$",
            f"{PAPERS}|सौजन्य|स्वयं|पीटीआई|एएनआई|फोटो",
            most=170,
            unless=rf" ने | (?:{FINITE}|की|दी|ली)[।.] ?[^।.]{{0,50}}$",
            whole=True,
        ),
        rule(
            "picture credit",
            rf"(?:^|[ (|-])(?:{_PICTURE}) ?[-:]? ?(?:{_CREDIT}){END}(?! (?:में|के|की|का|को|से|पर) )|"
            rf"(?:^|[-|(] ?)(?:{_CREDIT}) ?[:-] ?(?:{_PICTURE}|getty|ani|pti|twitter|गेट्टी)|[-|,] "
            rf"?(?:{_PICTURE}) ?: ?\S.{{0,60}}$",
            _IMAGES,
            most=220,
            unless=rf"^(?!(?:{_PICTURE}) ?[-:]? ?(?:{_CREDIT})){_TELLING}",
        ),
        rule(
            "caption",
            rf"^\W{{0,2}}(?:{_STILL})\S{{0,3}} का (?:इस्तेमाल|उपयोग|प्रयोग) .{{0,30}}(?:प्रस्तुति|प्रतीक|सांकेतिक|"
            rf"प्रतिनिधि|represent)",
            "इस्तेमाल|उपयोग|प्रयोग",
            most=170,
            unless=" ने ",
            whole=True,
        ),
        rule(
            "caption",
            rf"^(?:{SIDES})(?: ?[:-]| )[^।.?!]{{4,90}}[,;|] ?(?:और |तथा )?(?:{SIDES})(?: ?[:-]| )[^।.?!]{{4,90}}$|"
            rf"^[^।.?!]{{5,140}} ?[(\[] ?(?:{_GRAB})(?: ?[:/-] ?[^()\[\]।]{{2,30}})? ?[)\]]$|"
            rf"^[^।.?!:]{{5,110}} (?:का|के|की|से लिया|से लिए) (?:गया |गए )?(?:{_GRAB})$",
            f"{SIDES}|{_GRAB}",
            most=220,
            unless=rf"{SAID}| ने |(?: |^)(?:{FINITE})$",
            whole=True,
        ),
        rule(
            "caption",
            rf"^(?:{_STILL}|छाया|कैप्शन|caption)(?: ?(?:नं|नंबर|क्रमांक|no)\b\.?)?"
            rf"(?:[ -][^\s:।\d]{{1,15}}){{0,2}}[ -]?\d{{1,4}}(?: [^\s:।]{{1,15}}){{0,3}} ?[:=-] ?[^।?!]{{5,150}}[।.]?$",
            f"{_IMAGES}|छाया|कैप्शन|caption",
            most=200,
            unless=f"{SAID}|{_TELLING}",
            whole=True,
        ),
        rule(
            "picture credit",
            r"^(?:(?:न्यूज|खबर|समाचार|news) ?(?:क्रेडिट|credits?)|"
            r"(?:(?:न्यूज|खबर|समाचार) )?(?:सोर्स|स्रोत|स्त्रोत|source|साभार|इनपुट|सौजन्य)) ?"
            r"[:-]{1,2} ?[^।:]{1,40}$",
            most=70,
        ),
        rule(  # of a television script: who is heard, what is shown
            "script of the film",
            r"^(?:बाइट|byte|विजुअल|पीटीसी|ptc)(?: ?\d{1,2})? ?[:-] ?[^।?!]{2,80}[।.]?$",
            "बाइट|byte|विजुअल|पीटीसी|ptc",
            most=100,
            whole=True,
        ),
        rule(
            "caption",
            rf"^[^।.?!:]{{5,90}} (?:की|का|के) (?:फाइल|file|प्रतीकात्मक|सांकेतिक|काल्पनिक) ?"
            rf"(?:{_STILL})\S{{0,2}}(?: ?[|/-] ?[^।?!:]{{2,30}})?$",
            _IMAGES,
            most=130,
            unless=rf"{SAID}| ने ",
            whole=True,
        ),
        rule(
            "caption",
            rf"^(?:{KIND}) ?(?:{_STILL}) ?[:-] ?[^।?!]{{3,140}}[।.]?$",
            _IMAGES,
            most=170,
            unless=f"{SAID}|{_TELLING}",
        ),
        rule(
            "caption",
            rf"^[(\[]?(?:{KIND}) ?(?:{_PICTURE})[)\]]?[।.]?$|^(?:{_STILL}) ?[:-] ?[^।]{{0,160}}$|"
            rf"^(?:{_PICTURE})(?: \d+)?$|"
            rf"[(\[](?:{KIND}) ?(?:{_PICTURE})[)\]]$",
            _IMAGES,
            most=170,
            unless=_TELLING,
        ),
        rule(
            "picture credit",
            r"^(?:\(c\)|getty images?|गेट्टी(?: इमेज(?:ेज)?)?|reuters|afp|pti|ani|एएफपी|रॉयटर्स)[ /,]*(?:getty "
            r"images?|via .{0,20}|photo)?$",
            most=50,
        ),
    ),
    cut_each(_cut_named),
    cut_pieces(
        Piece("title of a video", ("|",), _VIDEO),
        Piece("caption", (":",), _BY_LATIN),
        Piece("picture credit", ("फोटो",), _SIGNED, apart=True),
        Piece("caption", ("के साथ",), _WITH, apart=True),
        Piece("picture credit", ("(", "["), _IN_BRACKETS),
        Piece("picture credit", ("साभार", "सौजन्य"), _THANKS),
        Piece(
            "source",
            ("ource", "सोर्स", "इनपुट", "nput", "फोटो", "hoto", "छाया", "रिपोर्ट", "eport", " by", " By"),
            _AT_END,
        ),
    ),
)
