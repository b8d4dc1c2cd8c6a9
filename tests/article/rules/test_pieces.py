"""Pieces of a line that are not the story are cut out of it, and what stood around them is whole."""

import pytest
from drafts import BODY, draft

from vachak.article.clean import clean

CUT = [
    (
        "टीके का पहला https://a.example.com/x-1/2 target=_blankडोज लिया.",
        "टीके का पहला डोज लिया.",
        ["https://a.example.com/x-1/2 target=_blank"],
    ),
    (
        "हमें https://b.example.org/p?q=%E0&r=1 rel=noopener noreferrer target=_blankGetty की तस्वीर मिली.",
        "हमें Getty की तस्वीर मिली.",
        ["https://b.example.org/p?q=%E0&r=1 rel=noopener noreferrer target=_blank"],
    ),
    ("फॉर्म https://c.example.in/apply। पर भरें।", "फॉर्म। पर भरें।", ["https://c.example.in/apply"]),
    ("सूचना (www.example.gov.in/a) पर है।", "सूचना पर है।", ["www.example.gov.in/a"]),
    ("छोटा पता bit.ly/3eUx9Lt देखें।", "छोटा पता देखें।", ["bit.ly/3eUx9Lt"]),
    ("लिखें: desk@example.com पर।", "लिखें: पर।", ["desk@example.com"]),
    ("मंत्री (@ExampleMin) ने कहा।", "मंत्री ने कहा।", ["(@ExampleMin)"]),
    ("जश्न मना 🎉🎉 और लोग आए।", "जश्न मना और लोग आए।", ["🎉🎉"]),
    ("<p>सरकार ने कहा।</p>", "सरकार ने कहा।", ["<p>", "</p>"]),
    ("घाट पर भीड़ है (फाइल फोटो)।", "घाट पर भीड़ है।", ["(फाइल फोटो)"]),
    ("रात भर खोज चली। (भाषा)", "रात भर खोज चली।", ["(भाषा)"]),
    (
        "पुल बन गया। (यह भी पढ़ें: मेले में उमड़ी भीड़) अब रास्ता छोटा होगा।",
        "पुल बन गया। अब रास्ता छोटा होगा।",
        ["(यह भी पढ़ें: मेले में उमड़ी भीड़)"],
    ),
    (
        "इमेज कॉपीरइट Reuters मंत्री ने इस्तीफा दे दिया है. विपक्ष ने इसे जीत बताया है.",
        "मंत्री ने इस्तीफा दे दिया है. विपक्ष ने इसे जीत बताया है.",
        ["इमेज कॉपीरइट Reuters"],
    ),
    (
        "इमेज कॉपीरइट AFP Image caption सेना ने महल को घेर लिया है राजधानी में रात भर गोलियां चलीं. सुबह शांति रही.",
        "राजधानी में रात भर गोलियां चलीं. सुबह शांति रही.",
        ["इमेज कॉपीरइट AFP Image caption सेना ने महल को घेर लिया है"],
    ),
    (
        "इमेज स्रोत, PTIरेल लाइन पर काम फिर शुरू हुआ है. यात्रियों ने राहत की सांस ली.",
        "रेल लाइन पर काम फिर शुरू हुआ है. यात्रियों ने राहत की सांस ली.",
        ["इमेज स्रोत, PTI"],
    ),
    (
        "यह भी पढ़ें: मंडी में गिरे प्याज के भावकिसानों ने सड़क जाम कर दी है।",
        "किसानों ने सड़क जाम कर दी है।",
        ["यह भी पढ़ें: मंडी में गिरे प्याज के भाव"],
    ),
    ("देखें: हमारा LIVE TVबारिश से फसल को नुकसान हुआ है।", "बारिश से फसल को नुकसान हुआ है।", ["देखें: हमारा LIVE TV"]),
    (
        "पूरी पड़ताल पढ़ने के लिए यहां क्लिक करेंयह दावा पहले भी गलत निकला था।",
        "यह दावा पहले भी गलत निकला था।",
        ["पूरी पड़ताल पढ़ने के लिए यहां क्लिक करें"],
    ),
    ("दो पक्षों में समझौता हुआ। पोस्ट का आर्काइव यहां देखें।", "दो पक्षों में समझौता हुआ।", ["पोस्ट का आर्काइव यहां देखें।"]),
]
WHOLE = [
    "उन्होंने Snopes.com और एनडीटीवी.कॉम का नाम लिया।",
    "दर 3.5 प्रतिशत है, 12/15 लोग आए, और/या कुछ नहीं।",
    "समीकरण a < b और b > c सही है।",
    "उन्होंने {कोष्ठक} और [चौकोर] का प्रयोग किया।",
    "पीटीआई (भाषा) के संवाददाता ने यह बताया।",
]


@pytest.mark.parametrize(("line", "left", "fallen"), CUT, ids=[left for _, left, _ in CUT])
def test_a_piece_is_cut_out(line: str, left: str, fallen: list[str]) -> None:
    """The line stays without the piece, and the piece stands among what was left out."""
    article = clean(draft(BODY[0], line, *BODY[1:]))
    assert [b.text for b in article.blocks if b.line == 2] == [left]
    assert [d.text for d in article.dropped if d.line == 2] == fallen


@pytest.mark.parametrize("line", WHOLE)
def test_a_line_without_such_pieces_is_whole(line: str) -> None:
    """Names of sites, brackets and signs of the story stay."""
    article = clean(draft(BODY[0], line, *BODY[1:]))
    assert [b.text for b in article.blocks if b.line == 2] == [line]
    assert article.dropped == ()
