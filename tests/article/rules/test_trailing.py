"""Headlines of other articles that are glued to the story: told from its last sentence."""

import pytest
from drafts import draft

from vachak.article.clean import clean

STORY = (
    "नगर परिषद ने पुराने बाजार की छत बदलने का काम शुरू कर दिया है। ठेकेदार को तीन महीने का समय मिला है।\n"
    "दुकानदारों ने कहा कि बरसात में टपकती छत से सामान खराब होता था। परिषद अध्यक्ष ने मौके पर काम देखा।"
)
LAST = "ठेकेदार ने बताया कि टीन की नई चादरें दूसरे जिले से मंगाई गई हैं। मजदूर दिन में दो पाली में काम कर रहे हैं।"


@pytest.mark.parametrize(
    "headline",
    [
        "ओलंपिक तैराकी में भारतीय खिलाड़ी ने तोड़ा बीस साल पुराना कीर्तिमान",
        "चंद्रमा की मिट्टी से उगे पौधे, वैज्ञानिकों को मिली बड़ी कामयाबी",
        "VIDEO: शेर के बाड़े में कूदा युवक, चिड़ियाघर में मची अफरातफरी",
        "फैक्ट चेक: क्या सच में बंद हो रही है डाक सेवा, जानिए सच्चाई",
        "जानिए कौन हैं अंटार्कटिका पहुंचने वाली सबसे युवा पर्वतारोही",
    ],
)
def test_a_glued_headline_at_the_end_is_left_out(headline: str) -> None:
    """What is glued to the last sentence, has no verb that tells and is about something else is dropped."""
    article = clean(draft(*(STORY + headline).split("\n")))
    assert [d.text for d in article.dropped] == [headline]


def test_a_headline_that_asks_the_reader_in_is_left_out_amid_the_story() -> None:
    """Glued to the end of a line and about something else, it is dropped; a question of the story's own is read."""
    first, second = STORY.split("\n")
    link, own = "Fact Check: क्या गंगा में दिखी नीली व्हेल, जानिए कितना सच?", "क्या तीन महीने में पूरा होगा छत का काम?"
    assert [d.text for d in clean(draft(first, second + link, LAST)).dropped] == [link]
    assert clean(draft(first, second + own, LAST)).dropped == ()


@pytest.mark.parametrize(
    "last",
    [
        "ठेकेदार ने आश्वासन दिया कि रात में भी मजदूर लगाए जाएंगे",
        "अगली बैठक में नाली और सड़क का प्रस्ताव भी रखा जाएगा",
        "आइए जानते हैं कि आखिर इस दावे में कितनी सच्चाई है?",
        "हमने विशेषज्ञों से बात कर इसकी सत्यता जांचने की कोशिश की-",
        "आखिर कब तक बेटियां रात के सफर में असुरक्षित रहेंगी?",
        'एक राहगीर ने पूछा, "हमारा टिकट कहां गया, किसने फाड़ा?"',
        "छत बदलने के बाद पुराने बाजार के दुकानदारों का सामान सुरक्षित",
    ],
)
def test_the_last_sentence_stays(last: str) -> None:
    """A sentence of the story that lost its danda is read, even where the story has said none of its words."""
    article = clean(draft(*(STORY + last).split("\n")))
    assert article.dropped == ()
    assert last in " ".join(b.text for b in article.blocks)


def test_a_line_of_its_own_is_judged_elsewhere() -> None:
    """Only what is glued is judged so: the last line of the story's own list reads like a headline, too."""
    article = clean(draft(*STORY.split("\n"), "चंद्रमा की मिट्टी से उगे पौधे"))
    assert "headline of another article" not in [d.reason for d in article.dropped]
