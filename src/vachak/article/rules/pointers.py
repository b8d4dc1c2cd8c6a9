"""What points beside the story: a fact check's card, archived copies, lead-ins of films and posts no one hears."""

from __future__ import annotations

import re

from vachak.article.passage import Passage, Passages, Sieve, cut_out
from vachak.article.rules.prose import tells
from vachak.article.rules.rule import Piece, cut_each, cut_pieces
from vachak.article.rules.strays import is_foreign
from vachak.article.words import counted
from vachak.lazy import LazyPattern

__all__ = ["ARCHIVED", "STEPS"]

ARCHIVED = "आर्काइव|आर्काईव|अर्काइव|अर्काईव|आरकाइव|आर्कइव"  # as Hindi spells it, and misspells it

# The summary a fact check closes with, to the end of its line.
_CARD = LazyPattern(
    r"(?:(?:Claim Review|CLAIM REVIEW|Claimed By) ?:|Claim ?:(?=.{0,300}(?:Claimed By|Fact Check) ?:)).{0,3000}$",
    re.DOTALL,
)
_RATED = LazyPattern(r"Fact Check ?दावा .{0,1200}?Rating ?[A-Za-z ]{3,20}(?:फैक्ट चेक करने के लिए.{0,60}?मेल करें)?")
# «क्लिक करें बीबीसी हिन्दी»: what screen readers were told before each link of old BBC pages.
_CLICK = LazyPattern(r"^क्लिक करें (?=[^\s।.?!])")
# «फेसबुक पोस्ट | आर्काइव लिंक» between two paragraphs.
_ARCHIVE = LazyPattern(
    r"(?:^|(?<=[।.!?])|(?<=[।.!?] ))\(?(?:(?:फेसबुक|फ़ेसबुक|ट्विटर|इंस्टाग्राम|यूट्यूब)(?: पोस्ट| ट्वीट| लिंक)? ?[|/-] ?)?"
    r"(?:आर्काइव्ड|आर्काइव|Archived|Archive) ?(?:लिंक|वर्जन|[Ll]ink|[Vv]ersion)\)?(?=[^\s\u0900-\u0903\u093a-\u094f]|$)"
)
# «पोस्ट का अर्काइव देखने के लिए यहां क्लिक करें», without its end
_ASKED = LazyPattern(
    rf"(?:^|(?<=[।.?!])|(?<=[।.?!] ))(?:[^\s।.?!:,]{{2,14}} ){{1,4}}(?:का|के) (?:{ARCHIVED}|Archived?)"
    r"(?: \S{2,8})? (?:देखने|पढ़ने|सुनने) के लिए (?:यहां|यहाँ|इस लिंक पर) क्लिक करें(?=$|[\s।.(\u0904-\u0939])"
)
# «(आर्काइव किया हुआ पोस्ट)», amid a line.
_BRACKETED = LazyPattern(
    rf"\((?:इस |यह )?(?:{ARCHIVED}|Archived?) (?:किया (?:हुआ|गया) |की (?:हुई|गई) )?"
    r"(?:पोस्ट|ट्वीट|वीडियो|तस्वीर|लिंक|वर्जन|[Pp]ost|[Tt]weet|[Ll]ink|[Vv]ersion)\)"
)
# «...और भी हैं खेल से जुड़ी ढेरों ख़बरें...», glued to the last sentence.
_MORE = LazyPattern(
    r"(?:^|(?<=[\u0900-\u097f]\.)|(?<=[।?!\"”’ ])|(?<=[\u0900-\u0963])(?=\.{3}और))(?:\.{2,3}|…) ?"
    r"(?:अभी )?और भी (?:हैं|है) "
    r"[^।?!.…]{3,70}(?:खबरें|ख़बरें|ख़बरें|वीडियो|तस्वीरें|स्टोरीज?|कहानियां)[।.…]{0,3}$"
)
# «देखें ट्रेलर: फिल्म में …», «यहां देखिए पोस्ट-», «पूरा वीडियो यहां देखें:»: no headline, and nothing is quoted behind it.
_HERE = "(?:यहां|यहाँ|नीचे|आगे|आप|आप भी)"
_SEE = "(?:देखें|देखिए|देखिये|सुनें|सुनिए|पढ़ें|पढ़िए)"
_WHOSE = "(?:यह|ये|वह|वो|पूरा|पूरी|वायरल|उनका|उनकी|उनके|उसका|इसका|इसकी|फिल्म का|इंस्टाग्राम|फेसबुक|फ़ेसबुक|सोशल मीडिया)"
_SHOWN = (
    "(?:ट्रेलर|टीजर|टीज़र|वीडियो|विडियो|पोस्टर?|ट्वीट|तस्वीरें|तस्वीर|फोटो|फ़ोटो|क्लिप|गाना|सॉन्ग|रील|"
    "Video|VIDEO|video|Trailer|Teaser|Photos?|PHOTOS?|Post|Tweet)"
)
_LEADS_IN = LazyPattern(
    r"(?:^|(?<=[।.?!|\"”])|(?<=[।.?!|\"”] ))"
    rf"(?:{_HERE} ){{0,2}}(?:{_SEE} (?:{_WHOSE} ){{0,3}}{_SHOWN}|(?:{_WHOSE} ){{0,3}}{_SHOWN} (?:{_HERE} )?{_SEE})"
    r"(?: ?:|[:–-]{1,2}(?= |$)| [–-]$)(?=$| ?[^\s\"“'‘].{0,600}[।.?!])"
)

# «… नहीं हैक्या यह पुल नाशिक का है? फैक्ट चेकहमने …»: the headline of another of a fact checker's stories.
_CHECKED = LazyPattern(
    r"(?:(?:^|(?<=[।.?!\"”])|(?<=[।.?!\"”] ))(?:(?![\u0900-\u0963]क्या )[^।.?!:|]){15,140}|"
    r"(?<=[\u0900-\u0963])क्या [^।.?!:|]{10,140})"
    r"\?(?: ?[|:–-] ?| )(?:फैक्ट|फ़ैक्ट|फ़ैक्ट|Fact|FACT)[ -]?(?:चेक|Check|CHECK)"
    r"(?=$|[\u0904-\u0939])(?!(?:र|र्स|रों)(?![\u0900-\u097f]))"
)
_CHECK = Piece("related articles", ("चेक", "Check", "CHECK"), _CHECKED)
_TOLD = 100  # characters of the story above it


def drop_checked(passages: Passages) -> Sieve:
    """Cut the headlines of a fact checker's other stories, which ask what this one does not."""
    told = next((i for i, p in enumerate(passages) if len(p.text) >= _TOLD and tells(p.text)), len(passages))
    if not any(any(_CHECK.cuts(p.text)) for p in passages[told:]):
        return passages, ()
    counts = counted(p.text for p in passages)

    def judge(p: Passage) -> Sieve:
        if p.mark:
            return (p,), ()
        behind = (cut for cut in _CHECK.cuts(p.text) if p is not passages[told] or tells(p.text[: cut[0]]))
        return cut_out(p, tuple(cut for cut in behind if is_foreign(p.text[cut[0] : cut[1]], counts)), apart=True)

    left, fallen = cut_each(judge)(passages[told:])
    return (*passages[:told], *left), fallen


STEPS = (
    drop_checked,
    cut_pieces(
        Piece("fact-check card", ("Claim", "CLAIM REVIEW"), _CARD),
        Piece("fact-check card", ("Rating",), _RATED, apart=True),
        Piece("asks to click", ("क्लिक करें",), _CLICK),
        Piece("points to an archived copy", ("आर्काइव", "Archive"), _ARCHIVE, apart=True),
        Piece("points to an archived copy", ("क्लिक करें",), _ASKED, apart=True),
        Piece("points to an archived copy", ("काइव", "काईव", "कइव", "Archive"), _BRACKETED, apart=True),
        Piece("related articles", ("और भी",), _MORE),
        Piece("leads in what is not heard", (":", "-", "–"), _LEADS_IN),
    ),
)
