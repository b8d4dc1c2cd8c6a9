"""Headlines of other articles on lines of their own amid the story, told from its sub-headings."""

import pytest
from drafts import draft

from vachak.article.clean import clean
from vachak.article.passage import Passage
from vachak.article.rules.between import drop_between
from vachak.nouns import Role

TITLE = "पुराने बाजार की छत बदलेगी, तीन महीने चलेगा काम"
LEAD = "नगर परिषद ने पुराने बाजार की छत बदलने का काम शुरू कर दिया है। ठेकेदार को इसके लिए तीन महीने का समय मिला है।"
ABOVE = "दुकानदारों ने कहा कि बरसात में टपकती छत से सामान खराब होता था। परिषद अध्यक्ष ने मौके पर छत का काम देखा।"
BELOW = "उन्होंने कहा कि दुकानदारों का सामान रखने के लिए पास के मैदान में टीन के कमरे बनाए गए हैं और किराया नहीं लगेगा।"


def _around(headline: str) -> tuple[tuple[str, Role | None], ...]:
    return (ABOVE, None), (headline, "heading"), (BELOW, None)


def _dropped(headline: str, below: str = BELOW) -> list[str]:
    return [d.text for d in clean(draft(TITLE, LEAD, ABOVE, headline, below)).dropped]


@pytest.mark.parametrize(
    "headline",
    [
        "ओलंपिक तैराकी: 19 साल के खिलाड़ी ने तोड़ा बीस साल पुराना कीर्तिमान",
        "यूपी का एक ऐसा गांव जहां हर घर में पाले जा रहे हैं मोर",
        "परिषद के चुनाव में 12 निर्दलीय जीते, अध्यक्ष पद के लिए जोड़तोड़ शुरू",
    ],
)
def test_a_headline_the_section_does_not_speak_of_is_left_out(headline: str) -> None:
    """A long headline is dropped where the story goes on below it from where it was above, be it of kin or not."""
    assert _dropped(headline) == [headline]


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("मैदान में बने टीन के कमरे, दुकानदारों से नहीं लिया जाएगा कोई किराया", BELOW),
        ("किराये की चिंता हुई खत्म", BELOW),
        ("क्या बरसात से पहले पूरा हो जाएगा पुराने बाजार की छत का काम?", BELOW),
        (
            "झील में 35 साल बाद लौटे साइबेरियाई सारस, देखने के लिए उमड़ी भीड़",
            "वन विभाग के अनुसार झील में इस बार साइबेरियाई सारस दिखे हैं। पैंतीस साल बाद लौटे पक्षियों को देखने भीड़ पहुंची।",
        ),
    ],
)
def test_a_heading_of_the_story_stays(heading: str, below: str) -> None:
    """What names the paragraph below it, is short, asks, or heads a story of its own in the same file is read."""
    assert _dropped(heading, below) == []


@pytest.mark.parametrize(
    ("headline", "dropped"),
    [
        ("परिषद के काम में देरी, सीतापुर में 212 और बहराइच में 97 दुकानदारों का सामान भीगा", True),
        ("परिषद ने बरसात में 40 दुकानदारों का सामान रखने के लिए मैदान में बनाए 40 कमरे", False),
    ],
)
def test_numbers_and_places_tell_whose_headline_it_is(headline: str, dropped: bool) -> None:
    """A headline of the same kind of event, whose numbers and places the section does not know, is another's."""
    below = BELOW + " परिषद ने बताया कि कुल 40 दुकानदारों ने कमरे लिए हैं और बरसात से पहले सामान वहां रख दिया जाएगा।"
    assert _dropped(headline, below) == ([headline] if dropped else [])


def test_thousands_of_headlines_are_judged_one_by_one() -> None:
    """Between paragraphs each is dropped and no paragraph is; where one stands on the other nothing is said."""
    links = [f"ओलंपिक तैराकी: {i} किलोमीटर के खिलाड़ी ने तोड़ा बीस साल पुराना कीर्तिमान" for i in range(1_000, 4_000)]
    between = tuple(Passage(i, t, role=r) for i, link in enumerate(links) for t, r in _around(link))
    kept, fallen = drop_between(between)
    assert [d.text for d in fallen] == links[1:]
    assert [p.text for p in kept if p.role is None] == [ABOVE, BELOW] * len(links)
    row = tuple(Passage(i, link, role="heading") for i, link in enumerate(links))
    assert drop_between(row) == (row, ())
