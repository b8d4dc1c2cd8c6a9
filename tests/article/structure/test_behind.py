"""Datelines that stand right behind their headline, the line end between them lost."""

import pytest
from drafts import draft

from vachak.article.clean import clean

LEAD = "सरकार ने गुरुवार को कहा कि नई सड़क योजना पर काम अगले महीने शुरू होगा। इसके लिए बजट में पांच सौ करोड़ रुपये रखे गए हैं।"
BELOW = "विपक्ष ने योजना पर सवाल उठाए और कहा कि पुरानी सड़कों की मरम्मत पहले होनी चाहिए। मंत्री ने जवाब में आंकड़े रखे।"
TITLES = (
    "नई सड़क योजना को मिली मंजूरी, पांच सौ करोड़ का बजट",
    "सड़क पर उतरे किसान: दो घंटे जाम रहा हाईवे, देखें वीडियो",
    "क्या सच में बंद होगा पुराना हाईवे? जानिए क्या है सच",
    "'सड़क नहीं तो वोट नहीं', ग्रामीणों ने लगाए बैनर",
    "Bihar News: पटना में बनेगी नई सड़क, CM ने दिए निर्देश",
    "सड़क पर बैठा रहा हाथी...घंटों रुका यातायात, जानें वजह",
)
DATELINES = (
    ("नई दिल्ली।", "नई दिल्ली"),
    ("लखनऊ, जेएनएन।", "लखनऊ"),
    ("नई दिल्ली, 12 मार्च (भाषा)", "नई दिल्ली, 12 मार्च"),
    ("नई दिल्ली [जागरण संवाददाता]।", "नई दिल्ली"),
    ("जयपुर.", "जयपुर"),
    ("भोपाल/इंदौर।", "भोपाल/इंदौर"),
    ("संवाद सूत्र, सहरसा:", "सहरसा"),
    ("जागरण संवाददाता, कानपुर :", "कानपुर"),
)


@pytest.mark.parametrize("between", ["\n", " ", ""])
@pytest.mark.parametrize(("dateline", "said"), DATELINES)
@pytest.mark.parametrize("title", TITLES)
def test_the_dateline_is_cut_from_the_title(title: str, dateline: str, said: str, between: str) -> None:
    """Whatever the headline ends with, and whatever stands between the dateline and the lead."""
    article = clean(draft(*f"{title}{dateline}{between}{LEAD}".split("\n"), BELOW))
    assert (article.title, article.title_from) == (title, "line")
    assert [b.text for b in article.blocks if b.role == "dateline"] == [said]


@pytest.mark.parametrize(
    "first",
    [
        "जिनके पास पुराना पास है, उन्हें नए की जरूरत नहीं: केजरीवाल",
        "पुल टूटने से तीन गांवों का संपर्क टूटा, राहत पहुंचाने निकला दल हैदराबाद",
        "अगले महीने होगी पूर्वोत्तर राज्यों की बैठक, मेजबानी करेगा त्रिपुरा",
    ],
)
def test_a_name_that_ends_like_a_place_is_whole(first: str) -> None:
    """No word of a headline is taken apart for a place that might stand in it."""
    article = clean(draft(first, LEAD, BELOW))
    assert (article.title, article.dateline) == (first, None)


@pytest.mark.parametrize(
    ("dateline", "said"),
    [
        ("नई दिल्ली।", "नई दिल्ली"),
        ("जयपुर.", "जयपुर"),
        ("लखनऊ, जेएनएन।", "लखनऊ"),
        ("नई दिल्ली, 12 मार्च (भाषा)", "नई दिल्ली, 12 मार्च"),
        ("जागरण संवाददाता, कानपुर :", "कानपुर"),
    ],
)
@pytest.mark.parametrize("title", TITLES)
def test_a_dateline_behind_a_space(title: str, dateline: str, said: str) -> None:
    """A line end that became a space: the first sentence of a story ends with a verb, and not with a place."""
    article = clean(draft(f"{title} {dateline} {LEAD}", BELOW))
    assert (article.title, article.title_from) == (title, "line")
    assert [b.text for b in article.blocks if b.role == "dateline"] == [said]


@pytest.mark.parametrize(
    "first",
    [
        "बाढ़ से घिरे तीन सौ लोगों को सेना ने रात भर चले अभियान के बाद सुरक्षित निकाल लिया और शिविर में भेजा गया।",
        "लंबी बहस के बाद समिति ने तय किया कि अगले सम्मेलन की मेजबानी करेगी राजधानी भोपाल।",
        "इस साल सबसे अधिक पर्यटक जिन शहरों में पहुंचे उनमें शामिल हैं जयपुर, आगरा और नई दिल्ली।",
    ],
)
def test_a_sentence_that_names_a_place_is_whole(first: str) -> None:
    """Neither a verb that is a town's name, too, nor the last of several places is a dateline."""
    article = clean(draft(f"{first} {LEAD}", BELOW))
    assert article.dateline is None


def test_a_desk_behind_the_title_is_not_said() -> None:
    """«… नया जमाना|हटके डेस्क: …»: the headline is the title, the desk is left out."""
    article = clean(draft(f"{TITLES[0]}हटके डेस्क: {LEAD}", BELOW))
    assert (article.title, article.title_from) == (TITLES[0], "line")
    assert [d.text for d in article.dropped] == ["हटके डेस्क"]
