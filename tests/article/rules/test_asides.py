"""Captions, credits, reporters and prompts as papers set them beside the story, and sentences that look like them."""

import pytest
from drafts import BODY, draft

from vachak.article.clean import clean
from vachak.article.rules.seen import is_caption
from vachak.nouns import Article

LEFT_OUT = [
    "मंदिर में लगी श्रद्धालुओं की भीड़। फोटो पत्रिका",
    "जलभराव से जूझते लोग (फोटो- ANI)",
    "फाइल फोटो: बाढ़ में डूबा गांव",
    "कलेक्टर को ज्ञापन सौंपते क्षेत्र के व्यापारी।",
    "हादसे के बाद सड़क पर लगी वाहनों की कतार व मौजूद पुलिस टीम।",
    "(लखनऊ से सुनील गुप्ता की रिपोर्ट)",
    "(With Inputs From ANI)",
    "दैनिक भास्कर अब व्हाट्सएप पर भी उपलब्ध है।",
    "लेटेस्ट हिंदी न्यूज पढ़ें हमारी साइट पर।",
    "National News in Hindi के लिए क्लिक करें भारत सेक्शन",
    "टैग्सबाढ़ राहतफैक्ट चेकवायरल तस्वीर",
]
STORY = [
    "रिश्वत लेते पटवारी गिरफ्तार।",
    "सबसे आगे चलते हैं गांव के लोग।",
    "कांग्रेस में शामिल हुए पूर्व विधायक।",
    "मौके पर पहुंची पुलिस।",
    "काम करते करते थक गए मजदूर।",
    "यह विश्व बैंक की रिपोर्ट।",
    "आंकड़े चौंकाते हैं (विश्व बैंक की रिपोर्ट)।",
    "पुलिस अब व्हाट्सएप पर भी उपलब्ध है।",
    "क्या आपको लगता है कि यह वीडियो झूठा है? मंत्री ने यही सवाल किया।",
    "टिप्पणियां करने वालों पर कार्रवाई होगी।",
    "Updated 14 September 2021 को नियम बदले गए थे।",
    "अपडेट 14 सितंबर 2021 तक जारी रहेगा।",
    "Fact Check में यह दावा गलत निकला।",
    "Verification के बाद ही पैसा मिलेगा।",
    "रिपोर्ट: 40 फीसदी लोग नाराज हैं।",
    "सरकार ने ऐप जारी किया.Download करने के लिए लोगों को लिंक भेजा गया।",
]


def _between(line: str) -> Article:
    """A story with `line` between two of its paragraphs, empty lines around it."""
    return clean(draft(BODY[0], "", line, "", *BODY[1:]))


@pytest.mark.parametrize("line", LEFT_OUT)
def test_an_aside_is_left_out(line: str) -> None:
    """Nothing of the line is said, and what fell of it has a reason."""
    article = _between(line)
    assert [b.text for b in article.blocks] == list(BODY)
    assert article.dropped
    assert all(d.reason for d in article.dropped)


@pytest.mark.parametrize("line", STORY)
def test_a_sentence_of_the_story_stays(line: str) -> None:
    """Not a word of the line falls."""
    assert _between(line).dropped == ()


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("राहत सामग्री बांटते सेना के जवान", True),
        ("घर के बाहर जुटी ग्रामीणों की भीड़।", True),
        ("घर के बाहर बैठे सिर्फ दो लोग।", False),
        ("धरने से उठते ही घर गए किसान", False),
        ("किसान ने कहा कि धरने पर बैठे हैं सब लोग।", False),
    ],
)
def test_who_is_seen(text: str, seen: bool) -> None:
    """A caption names who does what; a verb, a particle or a speaker makes it a sentence."""
    assert is_caption(text) is seen


def test_among_short_lines_it_stays() -> None:
    """Where the paragraphs are short, a sentence without a verb is the writer's manner."""
    lines = ("वह अकेली चली थी।", "पहाड़ पर रास्ता बनाते कुछ मजदूर।", "साथ में पिता की घड़ी थी।")
    assert clean(draft(*lines)).dropped == ()


_SECTION = "सेना के जवान हेलीकॉप्टर से उन गांवों में भोजन के पैकेट गिरा रहे हैं जहां नाव नहीं पहुंची। दवाइयां भी भेजी गई हैं।"


@pytest.mark.parametrize("apart", [("",), ()], ids=["between empty lines", "in one block"])
def test_a_long_heading_of_the_story_stays(apart: tuple[str, ...]) -> None:
    """What the section below speaks of is no other article's headline."""
    heading = "सेना ने संभाला मोर्चा, हेलीकॉप्टर से गिराए गए भोजन के पैकेट और दवाइयां"
    article = clean(draft(BODY[0], *apart, BODY[1], *apart, heading, *apart, _SECTION, *apart, BODY[2]))
    assert ("heading", heading) in [(b.role, b.text) for b in article.blocks]
    assert article.dropped == ()


@pytest.mark.parametrize("apart", [("",), ()], ids=["between empty lines", "in one block"])
def test_a_headline_about_something_else_is_left_out(apart: tuple[str, ...]) -> None:
    """None of its words is known to the story."""
    link = "फिल्मी सितारे ने खरीदी महंगी गाड़ी, कीमत सुनकर चौंके प्रशंसक, वीडियो वायरल"
    article = clean(draft(BODY[0], *apart, BODY[1], *apart, link, *apart, _SECTION, *apart, BODY[2]))
    assert [d.text for d in article.dropped] == [link]


def test_a_heading_that_points_below_stays() -> None:
    """«…, जानें …» above a numbered section of the story is a heading; what points elsewhere is not."""
    heading, step = "घर बैठे कैसे करें राशन कार्ड का आवेदन, जानें पूरी प्रक्रिया और शुल्क", "सबसे पहले क्या करें"
    section = "राशन कार्ड के आवेदन के लिए पहचान पत्र चाहिए। शुल्क दस रुपये है और प्रक्रिया एक घंटे में पूरी होती है।"
    article = clean(draft(*BODY[:2], heading, step, section, BODY[2]))
    assert heading in [b.text for b in article.blocks]
    away = clean(draft(*BODY[:2], heading, step, _SECTION, BODY[2]))
    assert [d.text for d in away.dropped] == [heading]
