"""What small sites set before and behind a story; all of it is new text."""

import pytest
from drafts import BODY, draft

from vachak.article.clean import clean
from vachak.nouns import Article

TITLE = "गांव में खुला नया स्कूल, दो सौ बच्चों को मिला दाखिला"


def _said(article: Article) -> list[str]:
    return [b.text for b in article.blocks]


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (["खेल / जिला लीग : आरा की टीम ने छपरा को सात विकेट से हराया"], "जिला लीग: आरा की टीम ने छपरा को सात विकेट से हराया"),
        (["बिहार / नगर चुनाव : दो वार्डों में फिर होगा मतदान"], "नगर चुनाव: दो वार्डों में फिर होगा मतदान"),
        ([f"*{TITLE}*", f"*{TITLE}*"], TITLE),
        ([f"बहराइच04मार्च24*{TITLE}", f"बहराइच04मार्च24*{TITLE}"], TITLE),
        (["राज्य बागवानी समाचार (Garden News)", TITLE], TITLE),
        (["सबसे पहले, सबके साथ", f"Home » {TITLE}", TITLE], TITLE),
        (["1. मनोरंजन", "2. टीवी", "3. ताज़ा खबरें", TITLE], TITLE),
    ],
)
def test_what_stands_before_the_headline(lines: list[str], title: str) -> None:
    """Sections, slogans, slugs and asterisks are no part of the headline, and it is said once."""
    article = clean(draft(*lines, *BODY))
    assert (article.title, article.title_from) == (title, "line")
    assert _said(article) == [title, *BODY]


@pytest.mark.parametrize(
    "line",
    ["न्यूज़ क्रेडिट :- सीमांत वाणी न्यूज़", "समग्र समाचार सेवा", "गया से मनीष की रिपोर्ट", "शाहिद हुसैन", "डेस्क: "],
)
def test_who_signs_above_the_story_is_no_headline(line: str) -> None:
    """A credit, a service, a reporter or a name alone above the story is left out."""
    article = clean(draft(line + BODY[0] if line.endswith(" ") else line, *BODY[0 if line[-1] != " " else 1 :]))
    assert _said(article) == list(BODY)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("सीएजी की रिपोर्ट", "सीएजी की रिपोर्ट"),
        ("पटना / रांची : मेयर ने दिया इस्तीफा", "पटना / रांची : मेयर ने दिया इस्तीफा"),
        ("मनमोहन सिंह", "मनमोहन सिंह"),
    ],
)
def test_what_only_looks_so(line: str, said: str) -> None:
    """A report, a headline of two places, and the name of whom the story is about are read."""
    assert said in _said(clean(draft(line, "मनमोहन के बारे में " + BODY[0], *BODY[1:])))


def test_a_path_before_the_dateline() -> None:
    """The sections before the dateline are cut, and the dateline is found behind them."""
    article = clean(draft(TITLE, "विदेश समाचार › लुसाका (रॉयटर्स): " + BODY[0] + " " + BODY[0], *BODY[1:]))
    assert (article.dateline, article.dropped[0].text) == ("लुसाका (रॉयटर्स)", "विदेश समाचार ›")


def test_the_headline_said_again() -> None:
    """The headline before the first sentence is left out, with the dash behind it."""
    article = clean(draft(TITLE, f"हरदा: {TITLE} – {BODY[0]}", *BODY[1:]))
    assert _said(article) == [TITLE, "हरदा", *BODY]


@pytest.mark.parametrize(
    "tail",
    [
        ["डोनेट करें! दबाव से आज़ाद पत्रकारिता आपके छोटे से योगदान से ही चलती है."],
        ["सच समाचार को सपोर्ट करें! हर खबर की जांच के लिए हमें आपकी आर्थिक मदद चाहिए।"],
        ["पूरा सच जानें... सब को बताएं, सच जानना आपका हक है। शक हो तो हमें लिखें।"],
        ["क्या आपके पास भी कोई संदिग्ध वीडियो आया है? हमें 90000 00000 पर भेजिए, हम सच बताएंगे।"],
        ["दैनिक प्रभात की अनुमति से एबीसी कॉन्टेंट सेवा द्वारा प्रकाशित..."],
        ["अगले पेज पर देखिए पूरी सूची"],
        ["देखें वीडियो…"],
        ["About Author", "Rekha Malviya", '"खबर वही जो लोगों के काम आए, यही सोच कर लिखती हूं।"'],
        ["सुरेश कुमार पटवा", "प्रधान सम्पादक"],
        ["बाइट- थाना प्रभारी, कोतवाली।"],
        ["छत पर लगी पानी की टंकी की फाइल फोटो"],
    ],
)
def test_the_tail_of_a_small_site(tail: list[str]) -> None:
    """Appeals, prompts, boxes and captions below the story are left out whole."""
    assert _said(clean(draft(TITLE, *BODY, *tail))) == [TITLE, *BODY]


@pytest.mark.parametrize(
    "line",
    [
        "अंगदान करें: यही इस मेले का संदेश था, और गांव के तीस लोगों ने फॉर्म भरे।",
        "प्रशासन की अनुमति से मेला तीन दिन और चलेगा।",
        "शिविर की तस्वीर में लोग कतार में खड़े हैं।",
    ],
)
def test_what_is_told_stays(line: str) -> None:
    """What the story tells of donations, permissions and pictures is read."""
    assert line in _said(clean(draft(TITLE, BODY[0], line, *BODY[1:])))


def test_captions_between_two_paragraphs() -> None:
    """A caption with its source, glued between two sentences, is cut, and the sentences are read."""
    glued = BODY[0] + "वायरल पोस्ट का स्क्रीनशॉट (साभार : फ़ेसबुक)" + BODY[1] + " खिलाड़ी की फ़ाइल फ़ोटो | इंस्टाग्राम " + BODY[0]
    article = clean(draft(glued))
    assert {d.reason for d in article.dropped} == {"caption"}
    assert " ".join(_said(article)) == f"{BODY[0]} {BODY[1]} {BODY[0]}"


def test_a_button_glued_to_the_story_and_a_feed_behind_it() -> None:
    """«Trending Photos» and what a feeding service adds are cut."""
    article = clean(
        draft("Trending Photos" + BODY[0], BODY[1] + " from Prabhat Hindi News - sagar https://ift.tt/8qRtZ2k")
    )
    assert _said(article) == list(BODY[:2])
