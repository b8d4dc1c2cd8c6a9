"""Headings glued to the paragraph below them."""

import pytest

from vachak.article.clean import clean
from vachak.article.draft import Draft, DraftLine

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
        "पहलवान रामखिलावन ने कुश्ती का मुकाबला जीत लिया। रामखिलावन को इनाम दिया गया।",
    ],
)
def test_a_rare_word_is_not_cut(line: str) -> None:
    """A compound, and a name that the article uses again, stay whole."""
    article = clean(Draft("t", (DraftLine(1, LEAD), DraftLine(2, line))))
    assert [b.text for b in article.blocks] == [LEAD, line]
