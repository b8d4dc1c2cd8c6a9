"""Datelines of every kind."""

import pytest
from drafts import BODY, draft

from vachak.article.clean import clean

DATELINES = [  # on the lead's line, as written, what is said, what is not
    ("लखनऊ, जेएनएन । ", "लखनऊ, जेएनएन", "लखनऊ", ["जेएनएन"]),
    ("पटना : ", "पटना", "पटना", []),
    ("गोरखपुर। ", "गोरखपुर", "गोरखपुर", []),
    ("रायपुर।। ", "रायपुर", "रायपुर", []),
    ("संसू, नवहट्टा (सहरसा): ", "संसू, नवहट्टा (सहरसा)", "नवहट्टा (सहरसा)", ["संसू"]),
    ("दिसपुर/मुंबई : ", "दिसपुर/मुंबई", "दिसपुर/मुंबई", []),
    ("अलीगढ़[संतोष शर्मा]: ", "अलीगढ़[संतोष शर्मा]", "अलीगढ़", ["संतोष शर्मा"]),
    ("नई दिल्लीः ", "नई दिल्लीः", "नई दिल्ली", []),
    ("नई दिल्ली, 12 मार्च (भाषा) ", "नई दिल्ली, 12 मार्च (भाषा)", "नई दिल्ली, 12 मार्च", ["भाषा"]),
    ("काठमांडू (आईएएनएस)। ", "काठमांडू (आईएएनएस)", "काठमांडू", ["आईएएनएस"]),
    ("जागरण संवाददाता, कानपुर : ", "जागरण संवाददाता, कानपुर", "कानपुर", ["जागरण संवाददाता"]),
    ("नई दिल्‍ली (Vishvas News)। ", "नई दिल्‍ली (Vishvas News)", "नई दिल्‍ली", ["Vishvas News"]),
    ("बभनजोत। ", "बभनजोत", "बभनजोत", []),
    ("वाशिंगटन - ", "वाशिंगटन", "वाशिंगटन", []),
    ("एजेंसी, नई दिल्ली। ", "एजेंसी, नई दिल्ली", "नई दिल्ली", ["एजेंसी"]),
    ("नयी दिल्ली, चार अप्रैल (भाषा) ", "नयी दिल्ली, चार अप्रैल (भाषा)", "नयी दिल्ली, चार अप्रैल", ["भाषा"]),
    ("नई दिल्ली, 4 मई 2021, ", "नई दिल्ली, 4 मई 2021", "नई दिल्ली, 4 मई 2021", []),
    ("कोलकाता : 12 मार्च : ", "कोलकाता : 12 मार्च", "कोलकाता, 12 मार्च", []),
    ("लखनऊ। विशेष संवाददाता ", "लखनऊ। विशेष संवाददाता", "लखनऊ", ["विशेष संवाददाता"]),
    ("अलवर @ मरुधर न्यूज। ", "अलवर @ मरुधर न्यूज", "अलवर", ["मरुधर न्यूज"]),
    ("नई दिल्ली/टीम डिजिटल। ", "नई दिल्ली/टीम डिजिटल", "नई दिल्ली", ["टीम डिजिटल"]),
    ("रेवाड़ी (हरियाणा), हरीश वशिष्ठ। ", "रेवाड़ी (हरियाणा), हरीश वशिष्ठ", "रेवाड़ी (हरियाणा)", ["हरीश वशिष्ठ"]),
    ("हनुमानगढ़ टाउन। ", "हनुमानगढ़ टाउन", "हनुमानगढ़ टाउन", []),
    ("New Delhi: ", "New Delhi", "New Delhi", []),
    ("वाशिंगटन — (एपी) — ", "वाशिंगटन — (एपी)", "वाशिंगटन", ["एपी"]),
    ("चेन्नई/मरक्कानम : ", "चेन्नई/मरक्कानम", "चेन्नई/मरक्कानम", []),
    ("रायगढ़/ छत्तीसगढ़/ ", "रायगढ़/ छत्तीसगढ़/", "रायगढ़/छत्तीसगढ़", []),
    ("झांसी 9 सितंबर। ", "झांसी 9 सितंबर", "झांसी, 9 सितंबर", []),
    ("नई दिल्ली 7 जून (वार्ता) ", "नई दिल्ली 7 जून (वार्ता)", "नई दिल्ली, 7 जून", ["वार्ता"]),
    ("3 जुलाई 2023, सीहोर: ", "3 जुलाई 2023, सीहोर", "3 जुलाई 2023, सीहोर", []),
    ("गोला- (खीरी)", "गोला- (खीरी)", "गोला (खीरी)", []),
    ("KATIHAR : ", "KATIHAR", "KATIHAR", []),
    ("देहरादून, एमजेएन। ", "देहरादून, एमजेएन", "देहरादून", ["एमजेएन"]),
    ("दिल्ली/एनसीआर : ", "दिल्ली/एनसीआर", "दिल्ली/एनसीआर", []),
    ("रजौलिया (बिहार), 9 मार्च (भाषा) ", "रजौलिया (बिहार), 9 मार्च (भाषा)", "रजौलिया (बिहार), 9 मार्च", ["भाषा"]),
    ("मालवा दर्पण, बरेली । ", "मालवा दर्पण, बरेली", "बरेली", ["मालवा दर्पण"]),
    ("जन संदेश, इंदौर - ", "जन संदेश, इंदौर", "इंदौर", ["जन संदेश"]),
]
NONE = [
    "निष्कर्ष: ",
    "दावा : ",
    "सरकार ने कहा: ",
    "संभवतः ",
    "प्रो. ",
    "कोरोनावायरस: ",
    "दूध: ",
    "नई दिल्ली में ",
    "बिहार के पटना में ",
    "सवाल: ",
    "भारत: ",
    "मोदी: ",
    "पटना/क्राइम : ",
    "दिल्ली/ मुंबई/ पटना में ",
    "15 अगस्त 2020: ",
    "पंडरिया : ",
    "सड़क हादसा, बरेली : ",
    "किसान आंदोलन, पंजाब। ",
    "सरकार की योजना, बिहार। ",
]


@pytest.mark.parametrize(("start", "written", "said", "unsaid"), DATELINES)
def test_a_dateline_is_taken_apart(start: str, written: str, said: str, unsaid: list[str]) -> None:
    """The place is a block, agencies and reporters are left out, and the lead begins behind it."""
    article = clean(draft(start + BODY[0], *BODY[1:]))
    assert article.dateline == written
    assert [(b.role, b.text) for b in article.blocks[:2]] == [("dateline", said), ("body", BODY[0])]
    assert [d.text for d in article.dropped] == unsaid


@pytest.mark.parametrize("start", NONE)
def test_no_dateline(start: str) -> None:
    """What stands before a colon or a point is not a place because of it."""
    article = clean(draft(start + BODY[0], *BODY[1:]))
    assert article.dateline is None
    assert article.blocks[0].text == (start + BODY[0]).strip()


@pytest.mark.parametrize("line", ["नई दिल्ली", "शिमला।", "पटना :", "भागलपुर, वरीय संवाददाता", "भास्कर न्यूज | जयपुर"])
def test_a_place_alone_on_its_line(line: str) -> None:
    """A dateline may have a line of its own, below the title."""
    article = clean(draft("सड़क पर उतरे किसान, सरकार से मांगा जवाब", line, *BODY))
    assert [b.role for b in article.blocks[:3]] == ["title", "dateline", "body"]


def test_a_dateline_glued_to_the_headline() -> None:
    """«… रो पड़े लोगनई दिल्ली.»: the headline is the title, and dateline and lead are parted."""
    article = clean(draft("कचरे से बना दी सड़क, देखने उमड़े लोगनई दिल्ली.", *BODY))
    assert [(b.role, b.text) for b in article.blocks[:2]] == [
        ("title", "कचरे से बना दी सड़क, देखने उमड़े लोग"),
        ("dateline", "नई दिल्ली"),
    ]


def test_a_town_no_list_knows() -> None:
    """«पंडरिया : …» is a dateline where the story says below that it is a town."""
    article = clean(draft("पंडरिया : " + BODY[0], *BODY[1:], "पंडरिया प्रखंड के लोगों ने इसका स्वागत किया है।"))
    assert article.dateline == "पंडरिया"


def test_a_region_above_a_dateline() -> None:
    """A region's name above a line that begins with its own dateline is the name of a section; in a list it is none."""
    article = clean(draft("उत्तर प्रदेश", "कानपुर: " + BODY[0], *BODY[1:]))
    assert (article.dateline, [d.text for d in article.dropped]) == ("कानपुर", ["उत्तर प्रदेश"])
    article = clean(draft("उत्तर प्रदेश", "कानपुर: " + BODY[0], "आगरा: " + BODY[1]))
    assert "उत्तर प्रदेश" not in [d.text for d in article.dropped]


def test_a_desk_is_no_place() -> None:
    """«नेशनल डेस्कः» stands where a place would, and is left out."""
    article = clean(draft("नेशनल डेस्कः " + BODY[0], *BODY[1:]))
    assert article.dateline is None
    assert ([b.text for b in article.blocks], [d.text for d in article.dropped]) == (list(BODY), ["नेशनल डेस्क"])
