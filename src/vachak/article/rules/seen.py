"""Captions that only say who is seen doing what, with no credit behind them."""

from __future__ import annotations

from vachak.article.folding import plain, plain_pattern
from vachak.article.passage import Passages, Sieve, dropped
from vachak.lazy import LazyPattern

__all__ = ["drop_seen", "is_caption"]

_LONGEST = 170
# «बजरिया में दुकान सीज करते परिषद के कर्मचारी।», «घर के बाहर जुटी ग्रामीणों की भीड़।»: who is seen, and doing what.
_DOING = (
    "करते|कराते|करवाते|लगाते|देते|लेते|जाते|आते|बैठते|बांटते|बताते|दिखाते|देखते|सुनते|सुनाते|पढ़ते|पढ़ाते|चलाते|चलते|लाते|निकालते|निकलते|"
    "हटाते|तोड़ते|जोड़ते|उठाते|पहुंचते|पहुंचाते|फहराते|मनाते|खेलते|गाते|नाचते|काटते|खोदते|डालते|भरते|जलाते|बुझाते|खाते|मांगते|सौंपते|मिलते|"
    "घूमते|संभालते|रोकते|जांचते|करती|कराती|लगाती|देती|लेती|जाती|बांटती|दिखाती|देखती|लाती|भरती|करता|कराता|लगाता|देता|लेता|जाता|दिखाता"
)
_BEING = "जुटी|जुटे|जमा|मौजूद|खड़े|खड़ी|बैठे|बैठी|उमड़ी|उमड़े|तैनात|पहुंचे|पहुंची|फंसे|लगी|शामिल|उपस्थित|एकत्रित|एकत्र"
_SEEN = (
    "लोग|लोगों|ग्रामीण|ग्रामीणों|कर्मचारी|कर्मी|जवान|पुलिस|पुलिसकर्मी|अधिकारी|अधिकारीगण|पदाधिकारी|मंत्री|मुख्यमंत्री|राज्यपाल|विधायक|सांसद|"
    "डीएम|एसपी|एसएसपी|एसडीएम|कलेक्टर|जिलाधिकारी|कमिश्नर|छात्र|छात्राएं|विद्यार्थी|बच्चे|बच्चियां|महिलाएं|महिला|किसान|मजदूर|श्रमिक|कार्यकर्ता|सदस्य|"
    "श्रद्धालु|भक्त|यात्री|डॉक्टर|चिकित्सक|शिक्षक|शिक्षिकाएं|व्यापारी|दुकानदार|युवक|युवतियां|युवा|खिलाड़ी|कलाकार|अतिथि|नेता|टीम|भीड़|परिजन|स्वजन|"
    "मरीज|वाहन|वाहनों की कतार|अफसर|दमकलकर्मी|सफाईकर्मी|स्वास्थ्यकर्मी|वनकर्मी|नागरिक|वकील|अधिवक्ता|प्रदर्शनकारी|आंदोलनकारी|"
    "मतदाता|ग्राहक|गोताखोर|राहगीर|पर्यटक|सैनिक|दर्शक|अभिभावक|सरपंच|प्रधान|पार्षद|महापौर|अध्यक्ष|प्रत्याशी|अन्य|आदि"
)
_CAPTION = LazyPattern(
    lambda: plain_pattern(
        rf"^(?=.{{12,150}}$)[^।?!:,\"“]{{2,100}} (?:{_DOING}|{_BEING})(?: हुए| हुई)?"
        rf"(?: [^ ।?!:\"“]{{1,20}}){{0,7}} (?:{_SEEN})$"
    )
)


def is_caption(text: str) -> bool:
    """Does `text` say who is seen doing what, with no verb that tells anything («राहत सामग्री बांटते जवान»)?"""
    return _CAPTION.match(plain(text).rstrip(" ।.")) is not None and " ने " not in text


def drop_seen(passages: Passages) -> Sieve:
    """Drop a paragraph that is one caption with its danda («दुकान सीज करते परिषद के कर्मचारी।»)."""
    gone = frozenset(i for i, p in enumerate(passages) if not (p.kept or p.mark or p.role) and _is_seen(p.text))
    fallen = tuple(d for i in sorted(gone) for d in dropped(passages[i], "caption"))
    return tuple(p for i, p in enumerate(passages) if i not in gone), fallen


def _is_seen(text: str) -> bool:
    return text[-1] in "।." and len(text) <= _LONGEST and is_caption(text)
