"""Captions that only say who is seen doing what, with no credit behind them."""

from __future__ import annotations

from vachak.article.folding import plain, plain_pattern
from vachak.article.passage import Passage, Passages, Sieve, dropped
from vachak.lazy import LazyPattern

__all__ = ["drop_seen", "is_caption", "is_scene"]

_LONGEST = 170
# «बजरिया में दुकान सीज करते परिषद के कर्मचारी।», «घर के बाहर जुटी ग्रामीणों की भीड़।»: who is seen, and doing what.
_DOING = (
    "करते|कराते|करवाते|लगाते|देते|लेते|जाते|आते|बैठते|बांटते|बताते|दिखाते|देखते|सुनते|सुनाते|पढ़ते|पढ़ाते|चलाते|चलते|लाते|निकालते|निकलते|"
    "हटाते|तोड़ते|जोड़ते|उठाते|पहुंचते|पहुंचाते|फहराते|मनाते|खेलते|गाते|नाचते|काटते|खोदते|डालते|भरते|जलाते|बुझाते|खाते|मांगते|सौंपते|मिलते|"
    "घूमते|संभालते|रोकते|जांचते|भीगते|जूझते|गुजरते|रोते|बिलखते|तैरते|नहाते|सोते|खरीदते|बेचते|ढूंढते|टहलते|दौड़ते|ढोते|पकड़ते|झूमते|समझाते|"
    "सिखाते|कूदते|झेलते|करती|कराती|लगाती|देती|लेती|जाती|बांटती|दिखाती|देखती|लाती|भरती|करता|कराता|लगाता|देता|लेता|जाता|दिखाता"
)
_BEING = "घुसा|घुसे|घुसी|जुटी|जुटे|जमा|मौजूद|खड़े|खड़ी|बैठे|बैठी|उमड़ी|उमड़े|तैनात|फंसे|लगी|उपस्थित|एकत्रित|एकत्र"
_SEEN = (
    "लोग|लोगों|ग्रामीण|ग्रामीणों|कर्मचारी|कर्मी|जवान|पुलिस|पुलिसकर्मी|अधिकारी|अधिकारीगण|पदाधिकारी|मंत्री|मुख्यमंत्री|राज्यपाल|विधायक|सांसद|"
    "डीएम|एसपी|एसएसपी|एसडीएम|कलेक्टर|जिलाधिकारी|कमिश्नर|छात्र|छात्राएं|विद्यार्थी|बच्चे|बच्चियां|महिलाएं|महिला|किसान|मजदूर|श्रमिक|कार्यकर्ता|सदस्य|"
    "श्रद्धालु|भक्त|यात्री|डॉक्टर|चिकित्सक|शिक्षक|शिक्षिकाएं|व्यापारी|दुकानदार|युवक|युवतियां|युवा|खिलाड़ी|कलाकार|अतिथि|नेता|टीम|भीड़|परिजन|स्वजन|"
    "मरीज|वाहन|वाहनों की कतार|अफसर|दमकलकर्मी|सफाईकर्मी|स्वास्थ्यकर्मी|वनकर्मी|नागरिक|वकील|अधिवक्ता|प्रदर्शनकारी|आंदोलनकारी|"
    "दल|झुंड|मतदाता|ग्राहक|गोताखोर|राहगीर|पर्यटक|सैनिक|दर्शक|अभिभावक|सरपंच|प्रधान|पार्षद|महापौर|अध्यक्ष|प्रत्याशी|अन्य|आदि"
)
# Between the two stands no verb, no other participle and no particle: «चलते हैं गांव के लोग», «बैठे सिर्फ दो लोग» are told.
_TOLD = "है|हैं|था|थे|थी|थीं|गए|गया|गई|हुए|हुआ|रहे|रही|नहीं|सिर्फ|केवल|ही|भी|तो|कि|ने|को"


def _who_does(what: str) -> str:
    return plain_pattern(
        rf"^(?=.{{12,150}}$)[^।?!:,\"“]{{2,100}} (?:{what})(?: हुए| हुई)?"
        rf"(?: (?!(?:{_TOLD}|{_DOING}|{_BEING}) )[^ ।?!:\"“]{{1,20}}){{0,7}} (?:{_SEEN})$"
    )


_CAPTION = LazyPattern(lambda: _who_does(f"{_DOING}|{_BEING}"))
_DOES = LazyPattern(lambda: _who_does(_DOING))  # of 2,200 sub-headings none reads so
# «अपने मॉडल के साथ छात्रा। साथ में विज्ञान शिक्षक।»: who stands beside whom.
_BESIDE_WHOM = "छात्रा|मृतक|पीड़ित|पीड़िता|विजेता|प्रधानाचार्य|प्राचार्य|कुलपति|प्रबंधक|संचालक|कोच|कप्तान|गुरु|वैज्ञानिक|मॉडल"
_CAME = "पहुंचे|पहुंची|निकले|निकली|लौटे|लौटी|दिखे|दिखी|उतरे|उतरी|चले|चली|भागे|भागी|जुड़े|आए|आई|मिले|मिली|लगे|उमड़े|उमड़ी"
_WITH = LazyPattern(
    lambda: plain_pattern(
        rf"^(?=.{{12,150}}$)(?:(?!(?:{_TOLD}) )[^ ।?!:,\"“]{{1,20}} ){{1,8}}(?:के|की) (?:साथ|बीच|समीप|पास)"
        rf"(?: (?!(?:{_TOLD}|{_CAME}) )[^ ।?!:\"“]{{1,20}}){{0,4}} (?:{_BESIDE_WHOM}|{_SEEN})"
        rf"(?: ?[।.] ?(?:साथ में|बीच में|पीछे|बाएं|दाएं|सबसे आगे)(?: (?!(?:{_TOLD}) )[^ ।?!:\"“]{{1,20}}){{1,6}})?$"
    )
)
# «अभ्यास सत्र के दौरान भारतीय खिलाड़ी»: only below a picture's credit or the headline, where no sub-heading stands.
_AMID = LazyPattern(
    lambda: plain_pattern(
        rf"^(?:(?!(?:{_TOLD}) )[^ ।?!:,\"“]{{1,20}} ){{1,5}}के दौरान"
        rf"(?: (?!(?:{_TOLD}) )[^ ।?!:,\"“]{{1,20}}){{0,4}} (?:{_SEEN})$"
    )
)
_FEWEST = 5  # words
_BESIDE = 80  # characters of the paragraphs a picture stands between


def is_caption(text: str) -> bool:
    """Does `text` say who is seen doing what, with no verb that tells anything («राहत सामग्री बांटते जवान»)?"""
    bare = plain(text).rstrip(" ।.")
    return " ने " not in text and (_CAPTION.match(bare) or _WITH.match(bare)) is not None


def is_scene(text: str) -> bool:
    """Does `text` say who is seen, or amid what («अभ्यास सत्र के दौरान भारतीय खिलाड़ी»)? A sub-heading may, too."""
    return is_caption(text) or _AMID.match(plain(text)) is not None


def drop_seen(passages: Passages) -> Sieve:
    """Drop a paragraph that is one caption with its danda («दुकान सीज करते परिषद के कर्मचारी।»), or stands on a heading."""
    gone = frozenset(
        i
        for i, p in enumerate(passages)
        if (_is_seen(p) and _stands_apart(passages, i))
        or _is_glued(passages, i)
        or _heads_heading(passages, i)
        or _is_below_title(passages, i)
    )
    fallen = tuple(d for i in sorted(gone) for d in dropped(passages[i], "caption"))
    return tuple(p for i, p in enumerate(passages) if i not in gone), fallen


def _is_seen(p: Passage) -> bool:
    free = not (p.kept or p.mark or p.role)
    return (
        free
        and p.text[-1] in "।."
        and len(p.text) <= _LONGEST
        and p.text.count(" ") >= _FEWEST - 1
        and is_caption(p.text)
    )


def _is_below_title(passages: Passages, i: int) -> bool:
    """Is it a line between the headline and the first paragraph that says amid what someone is seen?"""
    p = passages[i]
    if i != 1 or p.kept or p.mark or i + 1 == len(passages) or passages[0].text[-1] in "।.|":
        return False
    return _AMID.match(plain(p.text)) is not None and len(passages[i + 1].text) > _LONGEST


def _is_glued(passages: Passages, i: int) -> bool:
    """Is it a caption glued to its paragraph, so that it reads like a heading («दुकानों को देखते व्यापारी»)?"""
    p, below = passages[i], passages[i + 1 : i + 2]
    headed = (
        p.role == "heading" and not (p.kept or p.mark) and bool(below) and below[0].glued and below[0].line == p.line
    )
    return headed and _DOES.match(plain(p.text)) is not None


def _heads_heading(passages: Passages, i: int) -> bool:
    """Is it a caption that reads like a heading, its paragraph being another heading of the same line?"""
    p, below = passages[i], passages[i + 1 : i + 2]
    if p.role != "heading" or p.kept or p.mark or not below or below[0].role != "heading":
        return False
    return below[0].glued and below[0].line == p.line and is_caption(p.text)


def _stands_apart(passages: Passages, i: int) -> bool:
    """Are the paragraphs beside it long? Among short ones a sentence without a verb is the writer's manner."""
    beside = (*passages[max(0, i - 1) : i], *passages[i + 1 : i + 2])
    return max((len(p.text) for p in beside), default=0) > _BESIDE
