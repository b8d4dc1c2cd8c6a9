"""Sub-headings with only a space behind them, told by their clauses."""

import pytest

from vachak.article.clean import clean
from vachak.article.draft import Draft, DraftLine
from vachak.article.structure.spaced import CERTAIN, LIKELY, spaced_border

BORDERS = [
    ("राहत शिविरों में बढ़ी भीड़", "दरअसल, निचले इलाकों के लोग घर छोड़ रहे हैं।"),
    ("त्योहार पर फिर बढ़ सकती है मांग", "एसबीआई के वरिष्ठ विश्लेषक ने बताया कि भाव अभी स्थिर हैं।"),
    ("नदी किनारे रात भर पहरा", "डीएम के. मोहन ने बताया कि तटबंधों पर जवान लगाए गए हैं।"),
    ("अगले हफ्ते फिर बिगड़ेगा मौसम", "मौसम विभाग के अनुसार बादल मंगलवार तक पहुंचेंगे।"),
    ("स्कूल खोलने का फैसला टला", "निदेशक ने कहा कि छात्रों की सेहत सबसे पहले है।"),
    ("बाजार की सुरक्षा का भी इंतजाम", "थाना प्रभारी हरीश यादव ने बताया कि गश्त बढ़ाई गई है।"),
]


@pytest.mark.parametrize(("heading", "rest"), BORDERS)
def test_a_clause_that_is_over_ends_the_heading(heading: str, rest: str) -> None:
    """The likeliest border stands behind the heading, and weighs enough where other line ends are lost."""
    border = spaced_border(f"{heading} {rest}")
    assert border is not None
    assert f"{heading} {rest}"[: border.at].strip() == heading
    assert border.count == len(heading.split())
    assert border.weight > LIKELY


SENTENCES = [
    "अस्पताल में भर्ती मरीजों की संख्या बुधवार को दो सौ के पार हो गई।",
    "हादसे में मारे गए चालक के भाई ने बताया कि ट्रक बहुत तेज था।",
    "ठीक हो चुके मरीज अब अपने घरों में आराम करेंगे और दवा लेंगे।",
    "संस्था की सचिव रेखा वर्मा ने बताया कि कंबल बांटे जाएंगे।",
    "विदेश से लौटी महिला ने बताया कि उड़ान छह घंटे देर से चली।",
    "पिछले साल मिले थे 40 गांव के लोग जो अब शहर में रहते हैं।",
    "जब बारिश शुरू हुई प्रशासन ने नावें मंगा लीं और लोगों को निकाला।",
    "पत्र में लिखा है दिल्ली के अधिकारियों ने कोई जवाब नहीं दिया।",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_is_none(sentence: str) -> None:
    """A subject, an attribute of who speaks, a relative clause and a quotation are no headings."""
    border = spaced_border(sentence)
    assert border is None or border.weight <= LIKELY


def test_too_little_to_part() -> None:
    """A few words have no border."""
    assert spaced_border("") is None
    assert spaced_border("मौसम साफ रहेगा।") is None


def test_it_is_cut_only_where_line_ends_are_lost() -> None:
    """What is likely and not certain is cut only in an article that has lost the line end of another heading."""
    heading, rest = BORDERS[2]
    line = DraftLine(2, f"{heading} {rest} पहाड़ों पर बर्फ गिर सकती है।")
    whole = DraftLine(1, "पहाड़ों पर बारिश जारी है। दो पुल बह गए हैं।")
    lost = DraftLine(1, "कई गांवों का टूटा संपर्कबता दें कि दो पुल बह गए हैं। सड़कें बंद हैं।")
    weight = getattr(spaced_border(f"{heading} {rest}"), "weight", 0)
    assert LIKELY < weight <= CERTAIN
    assert [b.role for b in clean(Draft("t", (whole, line))).blocks] == ["body", "body"]
    assert [b.role for b in clean(Draft("t", (lost, line))).blocks] == ["heading", "body", "heading", "body"]
