"""What pages leave amid a story, such as lead-ins and slides' numbers; and the story that looks like it."""

import pytest
from drafts import BODY, draft

from vachak.article.clean import clean
from vachak.nouns import Article

LEFT_OUT = [
    "देखें वीडियो-",
    "यहां देखें ट्रेलर:",
    "नीचे देखिए वायरल वीडियो:",
    "पूरा वीडियो यहां देखें:",
    "यहां देखें ट्वीट",
    "(मालवा समाचार सेवा)",
    "(जनवाणी ब्यूरो)",
    "(Malwa News)",
    "(यह समाचार न्यूज एजेंसी की फीड से ज्यों का त्यों लिया गया है।)",
    "(यह लेख एजेंसी फीड से ऑटो-पब्लिश किया गया है)",
    "तस्वीर सांकेतिक है।",
    "खबर में लगाई गई तस्वीर प्रतीकात्मक है।",
    "एम.के. रावत/एसकेजे/एएम-318",
    "3 of 10",
    "5 घंटे पहलेकॉपी लिंक",
    "Skip वीडियो and continue reading",
    "सम्पर्क सूत्र: सूचना अधिकारी-राकेश गुप्ता",
    "हमसे जुड़ें: Facebook | Twitter | Telegram",
    "...और भी हैं खेल से जुड़ी ढेरों खबरें...",
    "(आर्काइव किया हुआ ट्वीट)",
    "स्लाइड 2/9",
    "ताजा अपडेट के लिए हमारे साथ बने रहें।",
    "मैच के पल-पल के अपडेट के लिए जुड़े रहिए हमारे साथ।",
    "यहां पढ़ें मौसम से जुड़ी सभी खबरें...",
    "आपको यह जानकारी कैसी लगी? कमेंट में जरूर बताएं और इसे दोस्तों से शेयर करें।",
    "देखें लाइव खबरें जनवाणी ऐप पर और ताजा समाचार पाएं, डाउनलोड करें।",
    "A post shared by Jal Mitra (@jal.mitra) on Nov 3, 2020 at 9:12pm PST",
]
STORY = [
    "देखें कि आपके खाते में पैसा आया है या नहीं।",
    "देखिए, हम किसी दबाव में नहीं आएंगे।",
    "यहां देखिए तो हर गली में पानी भरा है।",
    'पढ़ें पोस्ट: "मैं कल दिल्ली आ रहा हूं।"',
    "मंत्री ने कहा कि यह खबर गलत है। (मालवा न्यूज के अनुसार)",
    "विज्ञापनदाताओं ने कंपनी से पैसा वापस मांगा है।",
    "विज्ञापन 'हमारा साबुन' आज भी लोगों को याद है।",
    "विज्ञापन में दावा किया गया था कि क्रीम से रंग गोरा होगा।",
    "यह तस्वीर पुरानी है।",
    "इस खबर को समाचार एजेंसी एएनआई ने सबसे पहले प्रकाशित किया था।",
    "यह रिपोर्ट समाचार एजेंसी के हवाले से कई अखबारों में छपी थी।",
    "पुलिस को घर से आरोपी की फाइल फोटोकॉपी मिली।",
    "1/4",
    "5/27",
    "दिल्ली/एनसीआर",
    "कार्यालय में आग लगने से फाइलें जल गईं",
    "उन्होंने कहा कि पल-पल की जानकारी के लिए अधिकारी मौके पर बने रहेंगे।",
    "यहां पढ़ें कुछ आसान उपाय, जिनसे बिजली का बिल घटेगा।",
    "यहां देखें जिलेवार सूची",
    "दुनिया में और भी हैं गम, जिनकी कहानियां कम सुनी जाती हैं।",
    "वह पल भर रुके — और अभिनेता रमेश ने कहा कि वे लौटेंगे।",
    "मुख्यमंत्री अपने मंत्रियों के साथमंदिर पहुंचे जहां पुजारी ने बताया कि दान बढ़ा है।",
    "हमसे जुड़े लोग आज भी फेसबुक नहीं चलाते",
    "उसने वीडियो साझा किया। तस्वीरें देखिए - कहीं बाढ़ है, कहीं सूखा।",
]
POST = "View this post on Instagram A post shared by Jal Mitra (@jal.mitra) on Nov 3, 2020 at 9:12pm PST"
CUT = [  # the line, what stays of it, what falls
    (
        "मेला 2021: नौ रेलगाड़ियां चलेंगी, यहां देखें अपने शहर की सूची दुकानदारों ने कहा कि जब तक सड़क नहीं बनती, बाजार बंद रहेगा.",
        ["दुकानदारों ने कहा कि जब तक सड़क नहीं बनती, बाजार बंद रहेगा."],
        "मेला 2021: नौ रेलगाड़ियां चलेंगी, यहां देखें अपने शहर की सूची",
    ),
    (
        "उपज घट गई है. देखें Video: किसानों ने बताया कि बीज खराब था.",
        ["उपज घट गई है. किसानों ने बताया कि बीज खराब था."],
        "देखें Video:",
    ),
    (
        "सौदा नहीं पटा।विज्ञापन'मोती' नाम का बैल दस लाख का है।",
        ["सौदा नहीं पटा।", "'मोती' नाम का बैल दस लाख का है।"],
        "विज्ञापन",
    ),
    (
        "मेला परेशानी में है।मेले में बैल खरीदते हुए, फाइल फोटोसमिति के सचिव ने बताया कि भीड़ कम है।",
        ["मेला परेशानी में है।", "समिति के सचिव ने बताया कि भीड़ कम है।"],
        "मेले में बैल खरीदते हुए, फाइल फोटो",
    ),
    (
        "तली चीजें भी कम लें. ब्रेकिंग न्यूज़ हिंदी में सबसे पहले पढ़ें मालवा टीवी हिंदी पर।",
        ["तली चीजें भी कम लें."],
        "ब्रेकिंग न्यूज़ हिंदी में सबसे पहले पढ़ें मालवा टीवी हिंदी पर।",
    ),
    (
        "तीनों शहर से लौटे थे.MalwaTV Hindi Last Updated: May 22, 2020, 3:14 PM IST Share this: गांव में जांच चल रही है.",
        ["तीनों शहर से लौटे थे.", "गांव में जांच चल रही है."],
        "MalwaTV Hindi Last Updated: May 22, 2020, 3:14 PM IST Share this:",
    ),
    (
        f"मां को भरोसा है।{POST}गांव के लोग साथ हैं।",
        ["मां को भरोसा है।", "गांव के लोग साथ हैं।"],
        POST,
    ),
]
TITLE = "जिलाधिकारी ने किया निर्माणाधीन पुलों का निरीक्षण"


def _between(line: str) -> Article:
    """The article whose third line is `line`, between paragraphs of a story."""
    return clean(draft(BODY[0], "", line, "", *BODY[1:]))


@pytest.mark.parametrize("line", LEFT_OUT)
def test_what_the_page_says_is_left_out(line: str) -> None:
    """Nothing of the line is said."""
    assert [b.text for b in _between(line).blocks] == list(BODY)


@pytest.mark.parametrize("line", STORY)
def test_what_the_story_says_stays(line: str) -> None:
    """Not a word of the line falls."""
    assert _between(line).dropped == ()


@pytest.mark.parametrize(("line", "left", "fallen"), CUT, ids=[fallen for *_, fallen in CUT])
def test_a_leaving_is_cut_out(line: str, left: list[str], fallen: str) -> None:
    """What stood before and behind it is whole."""
    article = _between(line)
    assert [b.text for b in article.blocks if b.line == 3] == left
    assert [d.text for d in article.dropped] == [fallen]


def test_numbers_of_slides_that_follow_each_other_are_left_out() -> None:
    """«1/3» and «2/3» are no fractions."""
    article = clean(draft(BODY[0], "1/3", BODY[1], "2/3", BODY[2]))
    assert [b.text for b in article.blocks] == list(BODY)


@pytest.mark.parametrize(
    "lines",
    [
        ["जिला सूचना एवं जनसंपर्क कार्यालय, चमोली गोपेश्वर", "प्रेस नोट संख्या 318"],
        ["कार्यालय जिला सूचना अधिकारी, हरदोई", "दिनांक: 12 मार्च 2021"],
        ["सूचना एवं लोक संपर्क विभाग हरियाणा", "प्रेस विज्ञप्ति"],
        ["समाचार क्रमांक 12/318"],
    ],
)
def test_a_letterhead_is_no_headline(lines: list[str]) -> None:
    """The headline of a press note is what stands below the office's name and the note's number."""
    article = clean(draft(*lines, TITLE, *BODY))
    assert (article.title, article.title_from) == (TITLE, "line")
    assert [b.text for b in article.blocks] == [TITLE, *BODY]


@pytest.mark.parametrize(
    "title", ["सूचना विभाग में निकली भर्ती", "रमेश शर्मा बने जिला सूचना अधिकारी", "बंद होगा जिला सूचना कार्यालय"]
)
def test_a_headline_about_an_office_is_one(title: str) -> None:
    """What an office does is told."""
    article = clean(draft(title, *BODY))
    assert (article.title, article.dropped) == (title, ())


def test_a_quotation_with_its_end_is_no_headline() -> None:
    """A story may begin with what somebody said, on a line of its own."""
    said = '"जब मैं पहली बार गांव आई तो लगा कि यही मेरा घर है."'
    article = clean(draft(said, *BODY))
    assert article.title_from == "lead"
    assert article.blocks[0].role == "quote"
