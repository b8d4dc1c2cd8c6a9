"""Headings glued to the end of the paragraph above them, and question headings."""

import pytest

from vachak.article.clean import clean
from vachak.article.draft import Draft, DraftLine
from vachak.article.structure.questions import asks
from vachak.article.structure.stock import call_end, stock_end

ABOVE = "जिले के तीन गांवों में पानी भर गया है और सड़कें बंद हैं।"
BELOW = "सिंचाई विभाग के अभियंता ने बताया कि बांध से पानी छोड़ा जा रहा है। लोग ऊंची जगहों पर चले गए हैं।"


@pytest.mark.parametrize("gap", ["", " "])
@pytest.mark.parametrize(
    "heading", ["बांध से छोड़ा गया पानी", "दो पुल भी बहे", "क्या है बांध की हालत?", "राहत शिविरों में पांच सौ लोग"]
)
def test_a_heading_at_the_end_of_a_line_is_cut(heading: str, gap: str) -> None:
    """What stands behind the last sentence end of a line, above a paragraph, is that one's heading."""
    article = clean(Draft("t", (DraftLine(1, ABOVE + gap + heading), DraftLine(2, BELOW))))
    assert [(b.role, b.text) for b in article.blocks] == [("body", ABOVE), ("heading", heading), ("body", BELOW)]


@pytest.mark.parametrize(
    "tail",
    [
        "- रमेश यादव, जिलाधिकारी",
        "कृपया सबको बताएं",
        "फोन 9876543210 पर सूचना दें",
        "गांव के लोगों का कहना है कि",
        "नदी का जलस्तर अभी खतरे के निशान से दो मीटर ऊपर बह रहा है",
        "क्या आपने ऐसा पानी देखा है?",
        "आखिर ऐसा क्यों हुआ?",
    ],
)
def test_a_credit_or_a_sentence_is_not(tail: str) -> None:
    """A credit, a plea, half a sentence, one that lost its end, and a question in passing are no headings."""
    article = clean(Draft("t", (DraftLine(1, f"{ABOVE} {tail}"), DraftLine(2, BELOW))))
    assert all(b.role != "heading" for b in article.blocks)


def test_a_question_with_a_space_behind_is_a_heading() -> None:
    """An open question of no one, above sentences that do not take it up, is cut at a line's start and amid one."""
    question = "कितना पानी छोड़ा गया?"
    for before in ("", f"{ABOVE} "):
        article = clean(Draft("t", (DraftLine(1, ABOVE), DraftLine(2, f"{before}{question} {BELOW}"))))
        assert ("heading", question) in [(b.role, b.text) for b in article.blocks]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("क्या है नियम?", True),
        ("पानी से बचें या नहीं?", True),
        ("क्या यह बांध टूटेगा?", False),
        ("अब आगे क्या होगा?", False),
        ("उसने पूछा, कब आओगे?", False),
        ("क्यों?", False),
    ],
)
def test_only_open_questions_ask(question: str, expected: bool) -> None:
    """A yes or no, a question that goes on with what was said, and one of a speaker head nothing."""
    assert asks(question) is expected


def test_headings_in_stock_and_calls() -> None:
    """«वर्जन» and «इनका कहना है» head what they are glued to; in a sentence they are its words."""
    assert stock_end("वर्जन पुल की मरम्मत का काम अगले महीने पूरा हो जाएगा।") == len("वर्जन")
    assert stock_end("वर्जन के बाद नया फोन आया।") == 0
    assert stock_end("इनका कहना हैहम मरम्मत जल्द करेंगे।") == len("इनका कहना है")
    assert stock_end("इनका कहना है कि मरम्मत होगी।") == 0
    assert call_end(f"अगले दो दिन रहें सावधान! {BELOW}") == len("अगले दो दिन रहें सावधान!")
    assert call_end(f"सावधान! {BELOW}") == 0
