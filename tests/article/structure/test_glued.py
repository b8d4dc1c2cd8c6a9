"""Headings glued to the paragraph below them."""

import pytest

from vachak.article.clean import clean
from vachak.article.draft import Draft, DraftLine
from vachak.article.words import ranks

LEAD = "राज्य सरकार ने सोमवार को नई योजना की घोषणा की। इससे हजारों लोगों को लाभ मिलेगा।"
GLUED = [
    ("किसानों को मिलेगी राहत", "बैंक अधिकारियों ने बताया कि ऋण पर ब्याज घटाया गया है। आवेदन अगले महीने से होंगे।"),
    ("स्कूल खुलने की तारीख तय", "अगले महीने से सभी विद्यालयों में पढ़ाई शुरू होगी। बच्चों को किताबें मुफ्त मिलेंगी।"),
    ("डॉ. मेहता ने दी सलाह", "उन्होंने कहा कि पानी उबालकर पीना चाहिए। बाहर का खाना कम खाएं।"),
]


@pytest.mark.parametrize(("heading", "rest"), GLUED)
def test_a_glued_heading_is_cut_from_its_paragraph(heading: str, rest: str) -> None:
    """A word no one knows that is two known words ends the heading after the first of them."""
    article = clean(Draft("t", (DraftLine(1, LEAD), DraftLine(2, heading + rest))))
    assert [(b.role, b.text) for b in article.blocks[1:]] == [("heading", heading), ("body", rest)]


@pytest.mark.parametrize(
    "line",
    [
        "बाढ़जनित घटनाओं में तीन लोगों की जान गई। प्रशासन ने राहत शिविर खोले हैं।",
        "सर्वे में 24 फीसदी ने उदासी, 21 ने थकान, 18 ने डर महससूर करने की बात कही। बाकी लोग ठीक थे।",
        "पुलिस से मिली जानकरी के आधार पर जांच शुरू हुई है। टीम बनाई गई है।",
        "पेड़ गिरने से नयापुरा बोरखेड़ा मार्ग पर जाम लग गया। लोग परेशान रहे।",
        "रामपुर थाना क्षेत्र के विशुनपुरकला गांव का रहने वाला युवक मुंबई से लौटा था। उसकी जांच हुई।",
        "मेले में आए कलाकार दीपेश राणा से बच्चों ने चित्र बनाना सीखा। शाम तक भीड़ रही।",
        "गांव के बुजुर्ग होर्गे किनोर हुआमान बताते हैं कि नदी पहले चौड़ी थी। अब पानी कम है।",
        "चिड़ियाघर की प्रवक्ता ली वेनजिंग ने बताया कि पांडा स्वस्थ है। टिकट महंगे नहीं होंगे।",
        "उन्होंने स्थानीय अखबार ला दियारिया से कहा कि वे लौटेंगे। सामान वहीं रखा है।",
        "मछुआरों ने बताया कि इस बार झींगा कम मिला है। बाजार में दाम बढ़ गए हैं।",
        "पहलवान रामखिलावन ने कुश्ती का मुकाबला जीत लिया। रामखिलावन को इनाम दिया गया।",
    ],
)
def test_a_rare_word_is_not_cut(line: str) -> None:
    """A compound, a misspelling, a village, and a name that the article uses again, stay whole."""
    article = clean(Draft("t", (DraftLine(1, LEAD), DraftLine(2, line))))
    assert [b.text for b in article.blocks] == [LEAD, line]


def test_markup_glues_nothing() -> None:
    """Where markup gives the paragraphs, no heading is looked for inside them."""
    heading, rest = GLUED[0]
    lines = (DraftLine(1, LEAD), DraftLine(2, heading + rest))
    assert [b.text for b in clean(Draft("t", lines, markup=True)).blocks] == [LEAD, heading + rest]


def test_a_glued_caption_is_no_heading() -> None:
    """Who is seen doing what, glued to the paragraph below the picture, is left out."""
    caption, rest = "टंकी की सफाई को देखते व्यापारी", "मंडल अध्यक्ष ने बताया कि टंकी दस साल बाद साफ हुई है। पानी अब मीठा है।"
    article = clean(Draft("t", (DraftLine(1, LEAD), DraftLine(2, caption + rest))))
    assert [d.text for d in article.dropped] == [caption]


MIDDLE = "निगम ने नई मशीनें खरीदी हैं। इनसे सफाई जल्दी होगी।"


@pytest.mark.parametrize(
    ("heading", "rest"),
    [
        ("किन इलाकों में भरा पानी", "निगम के अनुसार बीस वार्डों में पानी है। लोग परेशान हैं।"),
        ("क्या है सच्चाई?", "वन अधिकारी ने बताया कि वीडियो दूसरे देश का है। जांच जारी है।"),
        ("पड़ताल", "विभाग की टीम ने सबसे पहले वीडियो के फ्रेम निकाले। उनसे मूल वीडियो मिला।"),
        ("सोशल मीडिया पर मचा बवाल", "'छपाक' नाम की फिल्म अगले महीने आएगी। कहानी सच्ची है।"),
        ("परिवार ने छत पर काटी रात", "52 साल के हरिनाथ ने बताया कि तेंदुआ आंगन में था। बच्चे रोते रहे।"),
        ("भर्ती मरीजों की संख्या हुई 140", "स्वास्थ्य विभाग के अनुसार साठ मरीज गांवों के हैं। दवा बंट रही है।"),
        ("हाथियों का इलाका भी बढ़ा", "वन विभाग के मुताबिक झुंड नए जंगलों में हैं। निगरानी जारी है।"),
        ("क्या है दावे का सच", "इस बारे में अधिकारी ने जवाब नहीं दिया। जांच चल रही है।"),
        ("कोई योजना नहीं है", "पीआईबी ने साफ किया कि कोई सूचना जारी नहीं हुई। लोग सतर्क रहें।"),
        ("तय हुई जांच", "डॉ. नीलम ने बताया कि मच्छरदानी लगाएं। पानी जमा न होने दें।"),
        ("पुरानी डायरी से खुला राज", "ये बात तब सामने आई जब मकान की मरम्मत हो रही थी। डायरी दीवार में थी।"),
        ("धूप से चलेगी चक्की", "गांव की सरपंच ने बताया कि छत पर पैनल लगे हैं। काम आसान हुआ है।"),
        ("क्या है पूरा मामला", "एक संदेश में कहा जा रहा है कि पानी बंद रहेगा। निगम ने इसे गलत बताया है।"),
        ("जंगल से लौटे लोग", "ग्रामीणों ने बताया कि हाथी नदी पार कर गए। फसल बच गई है।"),
        ("तेलंगाना से गए थे 1200 लोग", "तेलंगाना के मंत्री ने बताया कि सभी की जांच हुई। कोई बीमार नहीं है।"),
    ],
)
def test_a_heading_inside_a_line(heading: str, rest: str) -> None:
    """A heading begins where a sentence end is glued to it, and ends where it is glued to its paragraph."""
    article = clean(Draft("t", (DraftLine(1, MIDDLE + heading + rest),)))
    assert [(b.role, b.text) for b in article.blocks] == [("body", MIDDLE), ("heading", heading), ("body", rest)]


@pytest.mark.parametrize(
    "line",
    [
        "डॉ. लक्ष्मीदत्ता ने बताया कि मरीज ठीक हो रहे हैं। अस्पताल में बिस्तर खाली हैं।",
        "मुख्य प्रवक्ता केएस धतवालिया ने बताया कि दवा की मांग बढ़ी है। निर्यात जारी रहेगा।",
        "स्वास्थ्यकर्मियों और सफाईकर्मियों को बोनस मिलेगा। आदेश जारी हो गया है।",
        "हाइड्रोक्सीक्लोरोक्वीन की आपूर्ति बढ़ाई गई है। कंपनियों से बात हुई है।",
        "जिले में कोविड19 के समय बने वार्ड फिर खोले जाएंगे। दवा आ गई है।",
        "शहर के सेक्टर9 में नया शिविर लगेगा। लोग नाम लिखा रहे हैं।",
        "बचाव दल में24 जवान और दो नावें हैं। काम जारी है।",
        "रामपुर बुशहर जिले के पास सड़क टूट गई। मलबा हटाया जा रहा है।",
        "उन्होंने कहा कि सोमवारको दुकानें खुलेंगी। बाजार में चहल-पहल है।",
    ],
)
def test_no_heading_where_none_is(line: str) -> None:
    """Names, terms and slips of the keyboard are not headings."""
    article = clean(Draft("t", (DraftLine(1, LEAD), DraftLine(2, line))))
    assert [b.text for b in article.blocks] == [LEAD, line]


INSIDE = "मेले में तीन सौ दुकानें लगी हैं। झूले भी आए हैं।"


def test_a_heading_amid_a_paragraph() -> None:
    """Behind a sentence end and a space, a word that is certainly two ends a heading too."""
    heading, rest = "पहली बार होगी नौका दौड़", "उन्होंने बताया कि विजेता को इनाम मिलेगा। दौड़ सुबह होगी।"
    article = clean(Draft("t", (DraftLine(1, f"{INSIDE} {heading}{rest}"),)))
    assert [(b.role, b.text) for b in article.blocks] == [("body", INSIDE), ("heading", heading), ("body", rest)]


def test_thousands_of_headings_on_one_line() -> None:
    """A line of little else than glued headings is cut without end of depth or time."""
    firsts = [word for word in ranks() if len(word) > 4][500:2500]
    line = " ".join(f"कई गांवों का टूटा {word}बता दें कि दो पुल बह गए हैं।" for word in firsts)
    article = clean(Draft("t", (DraftLine(1, line),)))
    assert sum(b.role == "heading" for b in article.blocks) > 500
