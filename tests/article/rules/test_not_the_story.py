"""What is not the story is left out wherever it stands, and the story that looks like it is not."""

import pytest
from drafts import BODY, draft

from vachak.article.clean import clean
from vachak.nouns import Dropped

# As pages of many outlets say them.
LEFT_OUT = [
    "कॉपी लिंक",
    "शेयर",
    "2 महीने पहले",
    "लेखक: राकेश कुमार",
    "Reported by: भाषा, Edited by: सूर्यकांत पाठक, Updated: 12 मार्च, 2021 3:45 PM",
    "Reported by : भाषा, Edited by : नितेश श्रीवास्तव (इनपुट एजेंसियों से भी)",
    "पढ़ें | बजट सत्र में क्या हुआ",
    "Topics",
    "Promoted",
    "Listen to the latest songs, only on JioSaavn.com",
    "टिप्पणियां",
    "Comments",
    "Advertisement",
    "Published: 12 May 2020, 5:30 PM IST",
    "ADVERTISEMENT",
    "(हैलो दोस्तों! हमारे Telegram चैनल से जुड़े रहिए यहां)",
    "(At The Quint, we question everything. Play an active role in shaping our journalism by becoming a member today.)",
    "Fact Check By: Avinash Tripathi",
    "Result: False",
    "फेसबुक पोस्ट | आर्काइव लिंक",
    "आर्काइव लिंक",
    "फेसबुक | आर्काइव",
    "किसी संदिग्ध ख़बर की पड़ताल, संशोधन या अन्य सुझावों के लिए हमें WhatsApp करें: 9999499044 या ई-मेल करें: checkthis@newschecker.in",
    "आजतक वेब ब्यूरो",
    "[Edited By: संदीप कुमार]",
    "नई दिल्ली, 12 मार्च 2020, अपडेटेड 17:05 IST",
    "नवभारतटाइम्स.कॉम | Updated: 12 Mar 2020, 05:30:00 PM",
    "Navbharat Times | Updated: Mar 12, 2020, 05:30 PM",
    "सांकेतिक तस्वीर",
    "Publish Date:Thu, 02 Apr 2020 11:22 PM (IST)Author: Ramesh",
    "Author: Abhishek Sharma",
    "लाइव हिन्दुस्तान टीम, नई दिल्ली | Last Modified: Thu, Apr 02 2020. 23:22 IST",
    "By Prabhat Khabar Digital Desk | Updated Date Thu, Apr 2, 2020, 11:22 PM IST",
    "ZEE NEWS LIVE TV",
    "LIVE TV",
    "ये वीडियो भी देखें:",
    "ये भी देखें: कैसे बनती है बिजली",
    "By: एबीपी न्यूज़ | Updated at : 12 Mar 2021 04:40 PM (IST)",
    "Published at : 12 Mar 2021 04:40 PM (IST)",
    "Last Updated: मंगलवार, 12 मार्च 2019 (11:22 IST)",
    "TV9 Hindi | Edited By: रजनीश सिंह | Updated on: Mar 12, 2021 | 5:30 PM",
    "(समाचार एजेंसी भाषा से इनपुट के साथ)",
    "(इनपुट एजेंसी से)",
    "इस रिपोर्ट को अंग्रेज़ी में पढ़ने के लिए यहां क्लिक करें.",
    "Edited By Anil dev, Updated: 12 Mar, 2021 04:13 PM",
    "सबसे ज्यादा पढ़े गए",
    "Related Story",
    "Hindi News / National News",
    "Hindi News › India News › कोरोना",
    "होम » न्यूज » राष्ट्र",
    "अगला लेख",
    "और भी पढ़ें:",
    "पढ़ें अन्य खबरें",
    "इमेज कॉपीरइट Getty Images",
    "इमेज स्रोत, Getty Images",
    "इमेज कैप्शन, दिल्ली में प्रदर्शन करते लोग",
    "Image copyright AFP",
    "Image caption एक तस्वीर",
    "छोड़कर Twitter पोस्ट आगे बढ़ें, 1",
    "पोस्ट Twitter समाप्त, 1",
    "छोड़िए YouTube पोस्ट, 1",
    "इस ख़बर को शेयर करें शेयरिंग के बारे में",
    "मिलते-जुलते मुद्दे",
    "बीबीसी न्यूज़ हिंदी",
    "टीम बीबीसी हिन्दी नई दिल्ली",
    "Click here to read this story in English",
    "Read in English",
    "सब्सक्राइब करें",
    "हमें फॉलो करें",
    "Follow Us On",
    "WhatsApp Channel Join Now",
    "Join our WhatsApp group",
    "व्हाट्सएप ग्रुप से जुड़ें",
    "हमारे व्हाट्सऐप चैनल से जुड़ने के लिए यहां क्लिक करें",
    "देश और दुनिया की ताजा खबरों के लिए पढ़ते रहें एबीपी न्यूज",
    "Zee News App: पाएँ हिंदी में ताज़ा समाचार, दुनियाभर की खबरें, देश की न्यूज़, बॉलीवुड न्यूज़",
    "सभी ख़बरों के लेटेस्ट अपडेट्स के लिए हमारे यूट्यूब चैनल को सब्सक्राइब करें",
    "हिंदी खबरों के लिए हमारे साथ फेसबुक, ट्विटर पर जुड़े",
    "अधिक जानकारी के लिए हमारी वेबसाइट www.example.com पर जाएं",
    "FIRST PUBLISHED : March 12, 2021, 10:15 IST",
    "Tags : Bihar News, Patna, बिहार",
    "ट्रेंडिंग न्यूज",
    "ट्रेंडिंग वीडियो",
    "Trending Videos",
    "आपकी राय",
    "पोल",
    "वोट करें",
    "अपना ई-मेल दर्ज करें",
    "Copyright © 2019-20 DB Corp ltd., All Rights Reserved",
    "This website follows the DNPA Code of Ethics.",
    "Disclaimer: यह लेख सामान्य जानकारी के लिए है।",
    "DISCLAIMER: इस लेख में दी गई जानकारी विभिन्न माध्यमों से ली गई है।",
    "नोट: यह खबर सिंडीकेट फीड से ली गई है",
    "डाउनलोड करें हमारा ऐप",
    "अब आप WhatsApp पर भी पढ़ सकते हैं खबरें",
    "तस्वीर: प्रतीकात्मक",
    "(फोटो: PTI)",
    "(फाइल फोटो: ट्विटर)",
    "(तस्वीर साभार- सोशल मीडिया)",
    "Photo: AP",
    "प्रतीकात्मक फोटो।",
    "Source: Twitter",
    "सोर्स: एएनआई",
    "एजेंसी",
    "भाषा",
    "- भाषा",
    "(पीटीआई)",
    "(This story has not been edited by NDTV staff and is auto-generated from a syndicated feed.)",
    "Sponsored Links by Taboola",
    "Recommended For You",
    "खबर को शेयर करें",
    "Facebook Twitter Linkedin Email",
    "रेटिंग: 3.5",
    "4 min read",
    "2 मिनट पढ़ें",
    "Download App",
    "Last updated on 12 March 2020",
    "संपादक की पसंद",
    "सार",
    "हाइलाइट्स",
    "Highlights",
    "स्टोरी हाइलाइट्स",
    "SHARE",
    "ख़बरें",
    "संबंधित विषय",
    "Source Link",
    "Next Story",
    "लोकप्रिय खबरें",
]
STORY = [
    "मुख्यमंत्री ने कहा कि लोग फेसबुक पर अफवाह न फैलाएं और सरकार का साथ दें।",
    "पुलिस ने बताया कि आरोपी ने युवती को व्हाट्सएप पर वीडियो भेजा था।",
    "सरकार ने चीनी ऐप पर रोक लगा दी है और नई नीति बनाई जा रही है।",
    "लोगों ने सोशल मीडिया पर इस फैसले को लेकर अपनी राय दी है।",
    "कंपनी के मोबाइल ऐप को अब तक एक करोड़ लोग डाउनलोड कर चुके हैं।",
    "उन्होंने ट्विटर पर लिखा कि वह जल्द लौटेंगे और जनता के साथ रहेंगे।",
    "मंत्री ने कहा कि देश की पत्रकारिता को मजबूत बनाने में सबका सहयोग चाहिए।",
    "अखबार के संपादक ने कहा कि यह खबर गलत है।",
    "यूट्यूब चैनल चलाने वाले युवक को पुलिस ने गिरफ्तार कर लिया।",
    "सरकार ने लोगों से आर्थिक मदद करने की अपील की है।",
    "फोटो खिंचवाने के लिए लोगों की भीड़ लग गई।",
    "तस्वीर में एक महिला रोती हुई दिख रही है।",
    "वीडियो में दिख रहा है कि बच्चे सड़क पार कर रहे हैं।",
    "समाचार एजेंसी पीटीआई ने यह खबर दी है।",
    "उन्होंने कहा, हम आपके साथ बने रहेंगे।",
    "सभी यात्री मास्क पहनें और दूरी बनाए रखें।",
    "पार्टी ने कार्यकर्ताओं से कहा है कि घर-घर जाकर लोगों को जोड़ें।",
    "इस फिल्म को दर्शक यहां देख सकते हैं और टिकट ऑनलाइन खरीद सकते हैं।",
    "यूजर ने लिखा कि कृपया इसे शेयर करें ताकि सब तक पहुंचे।",
    "दावे में कहा गया कि यह लिंक पर क्लिक करने से मुफ्त डेटा मिलेगा।",
    "कोरोना से जुड़ी हर खबर पर प्रशासन की नजर है।",
    "चैनल के मालिक ने कहा कि लोग हमें समर्थन दे रहे हैं।",
    "उन्होंने बताया कि फर्जी खबर फैलाने वालों पर कार्रवाई होगी।",
    "हेल्पलाइन नंबर 1075 पर फोन करके जानकारी लें।",
    "इच्छुक उम्मीदवार विभाग की वेबसाइट पर जाकर आवेदन कर सकते हैं।",
    "लेखक: यह एक सम्मान है जो हर किसी को नहीं मिलता, ऐसा उन्होंने कहा।",
    "संपादक मंडल ने मुख्यमंत्री से मुलाकात की।",
    "रिपोर्ट में कहा गया है कि गरीबी घटी है।",
    "सूत्र: सरकार जल्द फैसला लेगी।",
    "दो हजार से अधिक लोगों ने अपनी प्रतिक्रिया दी है।",
    "कंपनी ने ट्वीट कर कहा है कि ग्राहक हमें ईमेल कर सकते हैं।",
    "भाजपा ने कार्यकर्ताओं से कहा कि मोदी को ट्विटर पर फॉलो करें।",
    "सरकारी योजना का विज्ञापन अखबारों में छपा था।",
    "ऐप के जरिए किसान अपनी फसल बेच सकेंगे।",
    "आप हमें बताएं कि हमने क्या गलत किया, उन्होंने पूछा।",
    "लोग इस खबर को पढ़ रहे हैं और साझा कर रहे हैं।",
    "पाठकों को यह लेख पसंद आया और उन्होंने पत्र भेजे।",
    "अधिक से अधिक लोग आरोग्य सेतु एप डाउनलोड करें।",
    "यह दुर्लभ पक्षी यहां देखा जा सकता है।",
    "मुफ्त रीचार्ज पाने के लिए इस लिंक पर क्लिक करें।",
]
HEADLINES = [
    "Fact Check: क्या बंद हो जाएंगे पुराने सिक्के",
    "वीडियो: बाढ़ में फंसे लोगों को ऐसे बचाया गया",
    "अपडेट: राजधानी में भारी बारिश, स्कूल बंद",
    "रिपोर्ट: देश में गरीबी घटी, आमदनी बढ़ी",
]


def _fallen(line: str) -> list[Dropped]:
    """What falls of `line` between paragraphs of a story, an empty line above and below it."""
    article = clean(draft(BODY[0], "", line, "", *BODY[1:]))
    return [d for d in article.dropped if d.line == 3]


@pytest.mark.parametrize("line", LEFT_OUT)
def test_a_line_of_the_page_is_left_out(line: str) -> None:
    """Nothing of the line is said, and what fell of it has a reason."""
    article = clean(draft(BODY[0], "", line, "", *BODY[1:]))
    assert [b.text for b in article.blocks if b.line == 3] == []
    assert all(d.reason for d in _fallen(line))
    assert [b.text for b in article.blocks] == list(BODY)


@pytest.mark.parametrize("line", STORY)
def test_a_line_of_the_story_stays(line: str) -> None:
    """Not a word of the line falls."""
    assert _fallen(line) == []


@pytest.mark.parametrize("line", HEADLINES)
def test_a_headline_stays(line: str) -> None:
    """A headline that begins like a line of the page is the title."""
    article = clean(draft(line, *BODY))
    assert (article.title, article.title_from) == (line, "line")
    assert article.dropped == ()
