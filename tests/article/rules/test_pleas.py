"""What a site asks of its readers is left out in any wording; what the story tells of asking is read."""

import pytest
from drafts import draft

from vachak.article.clean import clean

STORY = (
    "नगर में पानी की कमी से लोग परेशान हैं। टैंकर दो दिन में एक बार आता है।",
    "अधिकारियों ने बताया कि नई पाइपलाइन का काम अगले महीने पूरा होगा। तब तक राहत नहीं मिलेगी।",
)
PLEAS = (
    "हमारी रिपोर्टिंग किसी दल या कंपनी के दबाव में नहीं होती. यह तभी चल सकती है जब आप हमें छोटा सा योगदान दें.",
    "झूठ और नफरत के दौर में सच लिखने वाली पत्रकारिता आपके सहयोग के बिना नहीं चल सकती, हमें चंदा दीजिए।",
    "देखा-सुना न्यूज को पाठकों की आर्थिक मदद चाहिए ताकि वह सत्ता से सवाल पूछती रहे।",
    "आपके पास भी ऐसा कोई वीडियो आया हो जिस पर शक हो, तो हमें हमारे नंबर पर भेजें, हम सच बताएंगे।",
    "किसी भी वायरल संदेश की सच्चाई जाननी हो तो उसे हमारे पास लिखें या हमारे ईमेल पर आप भेज सकते हैं।",
)
TOLD = (
    "मंत्री ने कहा कि आप हमें सहयोग दें, मीडिया भी सच दिखाए और किसी दबाव में न आए।",
    "हमारे रिपोर्टर वहां मौजूद थे। लोगों को आर्थिक मदद मिली और मीडिया ने भी सच दिखाया था।",
    "पीड़ित परिवार को आर्थिक मदद की जरूरत है और पुलिस जांच कर रही है।",
    "साइबर सेल के अनुसार ऐसे मैसेज की जांच हो रही है और लोगों से शिकायत भेजने की अपील है।",
)


@pytest.mark.parametrize("plea", PLEAS)
def test_a_plea_is_left_out(plea: str) -> None:
    """A paragraph at the page's end in which the site asks its readers for money or messages is dropped."""
    article = clean(draft(*STORY, plea))
    assert [b.text for b in article.blocks] == list(STORY)
    assert [d.text for d in article.dropped] == [plea]


@pytest.mark.parametrize("told", TOLD)
def test_what_the_story_tells_is_read(told: str) -> None:
    """What others ask for, and what was done, is the story, though it has the same words."""
    assert told in [b.text for b in clean(draft(*STORY, told)).blocks]
