"""What the publisher says for itself in whole paragraphs: appeals for money, disclaimers, polls, boxes to fill in."""

from __future__ import annotations

from collections.abc import Iterator

from vachak.article.folding import plain, plain_pattern
from vachak.article.passage import Passage, Passages, Sieve, dropped
from vachak.article.rules.prose import SAID
from vachak.article.rules.rule import END, Piece, cut_pieces, drop_lines, rule
from vachak.lazy import LazyPattern
from vachak.nouns import Dropped

__all__ = ["STEPS"]

_PAGE = "रिपोर्ट|खबर|लेख|आलेख|स्टोरी|आर्टिकल|जानकारी|पोस्ट|वीडियो|विश्लेषण"
_PRESS = "पत्रकारिता|जर्नलिज्म|मीडिया संस्थान|गैर-लाभकारी|मीडिया हाउस|न्यूजरूम|रिपोर्टिंग"
_US = rf"(?:हम|हमें|हमारी|हमारे|हमारा|आज ही){END}"
_ASKS = (
    r"(?:मदद|सहयोग|सहायता|डोनेट|समर्थन|योगदान|सपोर्ट|सब्सक्राइब|सहभागिता) (?:करें|कीजिए|करिए|दें|दीजिए)|(?:मेंबर|सदस्य|"
    r"सहयोगी|भागीदार) बनें|"
    r"(?:सदस्यता|सब्सक्रिप्शन|मेंबरशिप) (?:लें|लीजिए)|भूमिका निभाएं|साथ दें|"
    r"(?:सहयोग|डोनेट|समर्थन|योगदान|सपोर्ट|मदद) (?:कर सकते हैं|की (?:जरूरत|आवश्यकता) है)"
)
_DISCLAIMER = "disclaimer|डिस्क्लेमर|डिस्कलेमर|डिसक्लेमर|अस्वीकरण"
_NO_ADVICE = (
    r"(?:इसकी|इनकी|किसी भी दावे की|दावों की|इस(?:का| जानकारी की)) (?:\S+ ){0,2}पुष्टि नहीं (?:करत|की)|(?:सामान्य|आम)"
    r" (?:\S+ ){0,2}(?:जानकारी|मान्यता)|"
    r"मान्यताओं पर आधारित|(?:विशेषज्ञ|डॉक्टर|चिकित्सक|सलाहकार|ज्योतिष\S*) (?:\S+ ){0,5}(?:सलाह|संपर्क|परामर्श) (?:\S+"
    r" ){0,3}(?:लें|करें)|"
    "जिम्मेदार नहीं|जिम्मेदारी नहीं|निवेश की सलाह नहीं|निजी विचार|निजी राय|व्यक्तिगत विचार"
)

_LINES = (
    rule(
        "asks for money",
        rf"^(?=.{{0,800}}(?:{_PRESS}))(?=(?:.{{0,800}}[ (])?{_US}).{{0,800}}(?:{_ASKS})(?:\W|$)",
        "पत्रकारिता|जर्नलिज्म|मीडिया|गैर-लाभ|न्यूजरूम|रिपोर्टिंग",
        most=900,
        unless=SAID,
        whole=True,
    ),
    rule("disclaimer", rf"^\W{{0,3}}(?:{_DISCLAIMER}) ?(?:[:-]|$)", _DISCLAIMER, most=1500, unless=SAID, whole=True),
    rule(
        "disclaimer",
        rf"^\W{{0,3}}(?:नोट|note|(?:यहां|ऊपर|इस (?:{_PAGE}) में) (?:दी गई|दिए गए|बताई गई|बताए गए|मौजूद|व्यक्त))"
        rf"(?:{END}).{{0,400}}(?:{_NO_ADVICE})",
        most=700,
        unless=SAID,
        whole=True,
    ),
    rule(
        "disclaimer",
        r"^[(\[*] ?.{0,200}(?:ये|यह) (?:उनके|लेखक के|लेखिका के) (?:निजी|अपने|व्यक्तिगत) विचार(?: हैं)?[।.]? ?[)\]*]$|"
        rf"^[(\[*]{{0,2}} ?(?:नोट ?[:-] ?)?(?:(?:इस |यह |ये |लेख में )?"
        rf"(?:{_PAGE}|लेखक|लेखिका|लेखकों|स्तंभकार|व्यक्त)).{{0,300}}"
        r"(?:निजी|व्यक्तिगत|अपने|स्वयं के) (?:विचार|राय|मत)(?: हैं| है)?(?:[।.,;)\]*]|$)",
        "विचार|राय|मत",
        most=500,
        unless=SAID,
        whole=True,
    ),
    rule(
        "about the author",
        r"^[(\[*] ?(?:लेखक|लेखिका|यह लेखक|ये लेखक|लेखकद्वय)(?: का| की|,)? [^।]{2,160} (?:हैं|है)[।.]? ?[)\]*]$",
        "लेखक|लेखिका",
        most=260,
        whole=True,
    ),
    rule(
        "asks for opinions or tips",
        rf"(?:{_PAGE}|शीर्षक|भाषा|सूचना)\S* (?:\S+ ){{0,6}}(?:आप )?संतुष्ट हैं|आपकी राय हमारे लिए|(?:खबरों|हमें|सेवा)"
        rf" को? ?बेहतर बनाने में हमारी|"
        rf"^\W{{0,3}}(?:क्या )?(?:आपको )?(?:यह|ये|हमारी|हमारा)? ?(?:{_PAGE}) (?:आपको )?(?:पसंद आई|पसंद आया|अच्छी लगी|"
        rf"अच्छा लगा)(?:\?| ?हो)|"
        rf"(?:{_PAGE}) (?:\S+ ){{0,2}}(?:पसंद|अच्छी|अच्छा) (?:\S+ ){{0,4}}(?:शेयर|लाइक|साझा|कमेंट) (?:\S+"
        rf" ){{0,3}}(?:करें|कीजिए)",
        "संतुष्ट|आपकी राय|बेहतर बनाने|पसंद|अच्छी|अच्छा",
        most=200,
        unless=SAID,
        whole=True,
    ),
    rule(
        "asks for opinions or tips",
        r"(?:क्या सोचते हैं|क्या राय है|कैसा लगा|कैसी लगी|क्या कहना है)\? (?:\S+ ){0,8}(?:बताएं|लिखें|बताइए|दें|करें)\W*$",
        "सोचते|राय|लगा|लगी|कहना",
        most=200,
        unless=SAID,
        whole=True,
    ),
    rule(  # «अपने इलाके की खबरें भेजने के लिए हमारे नंबर … पर संपर्क करें»; a helpline of the police asks for no news
        "asks for opinions or tips",
        r"^\W{0,3}(?=.{0,120}(?:हमारे|हमारी|हमें|हमसे|अपने|अपनी|आपके|आपकी)(?: |$))(?:\S+ ){0,8}"
        r"(?:खबर|खबरें|खबरों को|समाचार|विज्ञापन|प्रेस विज्ञप्ति) (?:\S+ ){0,3}"
        r"(?:भेजने|देने|प्रकाशित करवाने|प्रकाशित कराने|छपवाने|लगवाने|साझा करने|शेयर करने) के लिए .{1,100}"
        r"(?:करें|कीजिए|भेजें|लिखें)\W*$",
        "के लिए",
        most=220,
        unless=SAID,
        whole=True,
    ),
    rule(
        "asks to follow or subscribe",
        r"^(?:हमारा |हमारे |रोज का |डेली )?(?:न्यूजलेटर|newsletter)\S*(?: \S+){0,4} (?:साइन अप|साइनअप|सब्सक्राइब|"
        r"सबस्क्राइब|रजिस्टर)|"
        r"^अपना (?:ई-?मेल\S*(?: \S+){0,2} (?:दर्ज करें|डालें|लिखें|भरें)\W*$|"
        r"(?:मोबाइल|फोन|नाम)\S*(?: \S+){0,2} (?:दर्ज करें|डालें|लिखें|भरें)$)",
        "न्यूजलेटर|newsletter|अपना",
        most=140,
    ),
    rule(
        "frame of an embedded post",
        r"^(?:(?:google|facebook|twitter|instagram|youtube|tiktok|x) )?(?:\S+ )?सामग्री"
        r" (?:की (?:इजाजत|अनुमति)|उपलब्ध नहीं(?: है)?|के बारे में)\W*$|"
        r"^इस लेख में .{2,40} से मिली सामग्री|^चेतावनी: .{0,30}तीसरे पक्ष की सामग्री|^(?:चेतावनी: )?बीबीसी .{0,20}बाहरी"
        r" (?:साइट|वेबसाइट).{0,60}जिम्मेदार",
        "सामग्री|बीबीसी",
        most=700,
        whole=True,
    ),
    rule(
        "names another page",
        r"^(?:इस|यह) (?:विज्ञप्ति|खबर|लेख|स्टोरी|रिपोर्ट) को? ?(?:\S+ ){0,3}(?:भाषा|भाषाओं|अंग्रेजी|मराठी|तमिल) में (?:भी )?"
        r"पढ़(?:ें|िए|ने के लिए|ा जा सकता)",
        "पढ़",
        most=260,
    ),
    rule(
        "says how the page was made",
        rf"^(?:\W?नोट ?: ?|[(\[*] ?)(?:इस|यह|ये) (?:{_PAGE}) (?:को|में) .{{0,40}}(?:अपडेट|संशोधन|संशोधित) (?:किया|की)"
        rf" (?:गया|गई) है[^।.]?|"
        rf"^\W{{0,2}}(?:यह|ये) (?:{_PAGE}) .{{0,60}}(?:फीड|feed).{{0,20}}(?:ली गई|लिया गया|प्रकाशित)|"
        r"^\W{0,2}.{0,40}(?:के लिए|द्वारा) .{0,30}न्यूजरूम की ओर से प्रकाशित",
        "अपडेट|संशोध|फीड|feed|न्यूजरूम",
        most=260,
        whole=True,
    ),
    rule(
        "asks for money",
        r"^(?:अगर|यदि) आप(?:को)? .{0,60}(?:पसंद|अच्छी लग|अच्छा लग|हमारे काम).{0,80}(?:सहयोग|सपोर्ट|डोनेट|समर्थन|शेयर|सब्सक्राइब)"
        r" (?:जरूर )?(?:करें|दें|कीजिए)",
        "अगर|यदि",
        most=260,
        unless=SAID,
    ),
    rule(
        "says how the page was made",
        r"^[^।?!]{3,60} की अनुमति से [^।?!]{0,60} द्वारा (?:प्रकाशित|वितरित)\W*$",
        "अनुमति",
        most=170,
        whole=True,
    ),
    rule(
        "comments",
        r"^be the first to comment\b|^(?:no comments|post a comment|leave a reply)\b",
        "comment|reply",
        most=250,
    ),
    rule("document id", r"^\W?(?:रिलीज|release) (?:आईडी|id) ?:|^(?:प्रविष्टि तिथि|posted on) ?:", ":", most=120),
)
# Inside a line: from the word to the line's end.
_PIECES = (
    Piece(
        "disclaimer",
        ("isclaimer", "ISCLAIMER", "डिस्क्लेमर", "अस्वीकरण"),
        LazyPattern(r"(?:(?<=[।.!?])|(?<=[।.!?] ))[(\[]?(?:Disclaimer|DISCLAIMER|डिस्क्लेमर|अस्वीकरण) ?[:–-].{0,1000}$"),
    ),
)

_ANSWERS = frozenset(plain("हां नहीं शायद|पता नहीं|कह नहीं सकते|मालूम नहीं|हां|नहीं|शायद|yes|no|can't say").split("|"))
_CITIES = LazyPattern(r"^आपके शहर से(?: ?[(:–-].{0,40})?$")
_MOST_CITIES = 80
_QUESTION = 20  # words
# «1/4», «(2/4)», «3 of 10», «स्लाइड 2/9»
_SLIDE = LazyPattern(
    plain_pattern(r"[(\[]?((?:slide|photo|image|स्लाइड|फोटो|तस्वीर) ?:? ?)?(\d{1,3}) ?(/|of|में से) ?(\d{1,3})[)\]]?")
)
_CARD = 200  # characters of what a card says; what is longer is the story


def drop_widgets(passages: Passages) -> Sieve:
    """Drop a poll, its question and its answers; the cities below «आपके शहर से»; a fact check's card; slides' numbers."""
    gone = frozenset((*_polls(passages), *_cities(passages), *_cards(passages), *_slides(passages)))
    fallen: list[Dropped] = []
    for i in sorted(gone):
        fallen.extend(dropped(passages[i], "box of the page"))
    return tuple(p for i, p in enumerate(passages) if i not in gone), tuple(fallen)


def _polls(passages: Passages) -> list[int]:
    answers = [not p.kept and plain(p.text).rstrip(" .।") in _ANSWERS for p in passages]
    found: list[int] = []
    for i, answer in enumerate(answers):
        if answer and (any(answers[i + 1 : i + 2]) or (i and answers[i - 1])):
            asked = i > 0 and not answers[i - 1] and not passages[i - 1].kept and passages[i - 1].text.endswith("?")
            found += [i - 1, i] if asked and passages[i - 1].text.count(" ") < _QUESTION else [i]
    return found


def _slides(passages: Passages) -> Iterator[int]:
    """The numbers of slides: a bare «1/4» is one where «2/4» follows it, since it may be a fraction or a score."""
    found = {
        i: m for i, p in enumerate(passages) if (m := None if p.kept or p.mark else _SLIDE.fullmatch(plain(p.text)))
    }
    counted = [(m[4], int(m[2])) for m in found.values()]
    for (i, m), before, after in zip(found.items(), [None, *counted], [*counted[1:], None], strict=False):
        total, at = m[4], int(m[2])
        if m[1] or m[3] != "/" or before == (total, at - 1) or after == (total, at + 1):
            yield i


def _cities(passages: Passages) -> list[int]:
    found: list[int] = []
    for i, p in enumerate(passages):
        if _CITIES.match(p.text) and not p.kept:
            end = i + 1
            while end < min(len(passages), i + _MOST_CITIES) and _is_name(passages[end]):
                end += 1
            found += range(i, end)
    return found


def _cards(passages: Passages) -> list[int]:
    """«Claim», what is claimed, «Fact», what is true: said again in the story.

    Where «Fact» heads the story itself, the claim is said only here, and only the labels are found.
    """
    names = [plain(p.text).strip(" :") for p in passages]
    told = [p.kept or bool(p.mark) or p.role is not None for p in passages]  # they head what is told
    cards = [i for i in range(len(passages) - 4) if names[i] == "claim" and names[i + 2] == "fact" and not told[i]]
    lines = ((i, i + 2) if len(passages[i + 3].text) >= _CARD else range(i, i + 4) for i in cards)
    return [j for card in lines for j in card if not told[j] and len(passages[j].text) < _CARD]


def _is_name(p: Passage) -> bool:
    return len(p.text.split()) <= 3 and p.text[-1] not in "।.?!:|\"'”’)" and not p.kept and not p.mark


STEPS = (drop_lines(*_LINES), cut_pieces(*_PIECES), drop_widgets)
