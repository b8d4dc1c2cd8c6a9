"""Titles, headings, items, quotes, and lines broken inside a sentence."""

import pytest
from drafts import BODY, draft

from vachak.article.clean import clean
from vachak.article.draft import Draft, DraftLine


def _roles(*lines: str) -> list[tuple[str, str]]:
    return [(b.role, b.text) for b in clean(draft(*lines)).blocks]


@pytest.mark.parametrize(
    "line",
    [
        "सड़क पर उतरे किसान, सरकार से मांगा जवाब",
        "रुड़की: फैक्ट्री में हुआ बड़ा हादसा, कई कर्मचारी झुलसे",
        "क्या बंद हो जाएंगे पुराने नोट? जानिए पूरा मामला",
        "क्या बंद हो जाएंगे सारे पुराने नोट?",
        "Coronavirus: लॉकडाउन खुलने पर सस्पेंस, 159 लोग संक्रमित",
        "डॉक्टर बोले- हमने तो बस अपना काम किया और...",
        "छात्रसंघ चुनाव की तारीख तय, मतदान 11 नवंबर को",
        "विधानसभा का विशेष सत्र अब मंगलवार को",
    ],
)
def test_a_headline_is_the_title(line: str) -> None:
    """A first line that reads like a headline is the title, and is said first."""
    article = clean(draft(line, *BODY))
    assert (article.title, article.title_from, article.blocks[0].role) == (line, "line", "title")


@pytest.mark.parametrize("line", [BODY[0], "सच क्या है?", "नई दिल्ली", "उन्होंने कहा कि", "सवाल- आप राजनीति में क्यों आए?"])
def test_no_title(line: str) -> None:
    """A sentence, a short question, a place or a broken line is no title: it is made of the lead."""
    article = clean(draft(line, *BODY))
    assert article.title_from == "lead"
    assert "title" not in {b.role for b in article.blocks}


@pytest.mark.parametrize("place", ["लखनऊ, 12 मार्च 2021", "भास्कर न्यूज | लखनऊ", "रमेश कुमार, लखनऊ"])
def test_a_headline_may_stand_below_its_dateline(place: str) -> None:
    """The long line below the dateline is the title; a shorter one is a sub-heading."""
    headline = "बाढ़ से घिरे सौ गांव, राहत शिविरों में पहुंचे दो हजार लोग"
    article = clean(draft(place, headline, *BODY))
    assert (article.title, article.title_from, article.dateline) == (headline, "line", place)
    assert clean(draft(place, "गांवों में भरा पानी", *BODY)).title_from == "lead"


@pytest.mark.parametrize("line", ["एक दिन पहले", "कुछ ही क्षण पहले", "Story by: रमेश", "ख़बर शेयर करें", "अ+ अ-"])
def test_a_line_of_the_page_is_no_title(line: str) -> None:
    """What stands above the headline is left out, and the headline is the title."""
    headline = "बाढ़ से घिरे सौ गांव, राहत शिविरों में पहुंचे दो हजार लोग"
    article = clean(draft(line, headline, *BODY))
    assert article.title == headline
    assert [d.text for d in article.dropped] == [line]


def test_a_given_title_wins() -> None:
    """The caller's title replaces the text's own, which is left out with its reason."""
    article = clean(draft("सड़क पर उतरे किसान, सरकार से मांगा जवाब", *BODY), title="नया शीर्षक")
    assert (article.title, article.title_from, article.blocks[0].text) == ("नया शीर्षक", "given", "नया शीर्षक")
    assert [d.reason for d in article.dropped] == ["another title was given"]


def test_a_long_lead_is_cut_at_a_clause() -> None:
    """The title made of a long lead ends at a clause within 120 characters."""
    lead = "राज्य सरकार ने किसानों के लिए नई योजना की घोषणा करते हुए बताया कि " + "इसमें हर गांव और हर परिवार को लाभ मिलेगा, " * 5
    title = clean(draft(lead + "ऐसा मंत्री ने कहा।", *BODY)).title
    assert len(title) <= 120
    assert title.endswith(("बताया", "मिलेगा"))


def test_headings_stand_above_paragraphs() -> None:
    """A short line without its end above a paragraph is a heading; the paragraphs are not."""
    assert _roles(BODY[0], "ऐसे मिलेगा लाभ", BODY[1], "कब से शुरू होगी योजना?", BODY[2]) == [
        ("body", BODY[0]),
        ("heading", "ऐसे मिलेगा लाभ"),
        ("body", BODY[1]),
        ("heading", "कब से शुरू होगी योजना?"),
        ("body", BODY[2]),
    ]


@pytest.mark.parametrize("line", ["क्या यह रोका जा सकता था, यह सवाल है?", "उन्होंने कहा,", "लोग आए और चले गए।"])
def test_no_heading(line: str) -> None:
    """A sentence, or a line that goes on, is no heading."""
    assert ("heading", line) not in _roles(BODY[0], line, BODY[1])


def test_a_run_of_short_lines_is_a_list() -> None:
    """Of many short lines in a row the first heads the others, and the last what is below it."""
    roles = [
        role for role, _ in _roles(BODY[0], "किसको कितना लाभ", "पहला जिला 10", "दूसरा जिला 20", "आगे की योजना", BODY[1])
    ]
    assert roles == ["body", "heading", "item", "item", "heading", "body"]


def test_bullets_are_items() -> None:
    """Lines with a bullet are items, without it."""
    assert _roles(BODY[0], "• गीला कचरा अलग रखें।", "• सूखा कचरा अलग रखें।", BODY[1])[1:3] == [
        ("item", "गीला कचरा अलग रखें।"),
        ("item", "सूखा कचरा अलग रखें।"),
    ]


def test_a_line_in_quotes_is_a_quote() -> None:
    """A whole line in quotes is a quote; one with a speaker is a paragraph."""
    quote = '"हम चाहते हैं कि शहर सबसे साफ बने, सबका साथ चाहिए।"'
    assert _roles(BODY[0], quote, BODY[1])[1] == ("quote", quote)
    assert _roles(BODY[0], f"{quote} उन्होंने कहा।", BODY[1])[1][0] == "body"


def test_marks_of_the_markup_are_kept() -> None:
    """What markup calls a heading, an item or a quote is one."""
    lines = (("", BODY[0]), ("heading", "आगे क्या."), ("item", BODY[1]), ("quote", BODY[2]))
    article = clean(Draft("t", tuple(DraftLine(i, text, mark) for i, (mark, text) in enumerate(lines, 1))))  # type: ignore[arg-type]
    assert [b.role for b in article.blocks] == ["body", "heading", "item", "quote"]


def test_a_sentence_broken_at_a_link_is_joined() -> None:
    """A line that goes on below, as where a link stood, is one paragraph again."""
    text = f'{BODY[0]} मंत्री ने कहा, "हम सब मिलकर इस '
    assert _roles(text, "योजना को सफल बनाएंगे।", BODY[1])[0] == ("body", f"{text}योजना को सफल बनाएंगे।")


def test_hard_wrapped_text_is_joined() -> None:
    """Lines of one length without ends are paragraphs that were wrapped."""
    words = " ".join(BODY).split()
    lines = [" ".join(words[i : i + 11]) for i in range(0, len(words), 11)]
    assert len(lines) > 4
    assert next(text for _, text in _roles(*lines * 2)).startswith(BODY[0])


def test_glued_paragraphs_are_parted() -> None:
    """A sentence end without a space is a lost line end, where other sentence ends have theirs."""
    assert _roles(f"{BODY[0]} {BODY[1]}{BODY[2]}") == [("body", f"{BODY[0]} {BODY[1]}"), ("body", BODY[2])]


def test_a_writer_without_spaces_is_not_torn_apart() -> None:
    """Where no sentence end has its space, they get one, and the paragraph stays whole."""
    assert _roles("".join(BODY * 2)) == [("body", " ".join(BODY * 2))]


@pytest.mark.parametrize(
    "lines",
    [
        ["Edited By: रोहित ओझा | TV9 Bharatvarsh"],
        ["January 15, 2022 / 8:40 pm"],
        ["रेल मंत्रालय"],
        ["हिंदी न्यूज़न्यूज़इंडियासड़क पर उतरे किसान, सरकार से मांगा जवाब"],
    ],
)
def test_what_stands_above_the_headline_is_no_title(lines: list[str]) -> None:
    """A byline, a day, a ministry or a breadcrumb above the headline is left out."""
    article = clean(draft(*lines, "सड़क पर उतरे किसान, सरकार से मांगा जवाब", *BODY))
    assert (article.title, article.title_from) == ("सड़क पर उतरे किसान, सरकार से मांगा जवाब", "line")
    assert [d.text for d in article.dropped] == lines


def test_a_headline_goes_on_below_its_question() -> None:
    """«… नोट? / जानिए सच्चाई» is one headline."""
    article = clean(draft("क्या बंद हो जाएंगे सारे पुराने नोट?", "जानिए सच्चाई", *BODY))
    assert article.title == "क्या बंद हो जाएंगे सारे पुराने नोट? जानिए सच्चाई"


def test_a_title_from_the_lead_has_no_open_quote() -> None:
    """Where the lead is cut inside a quotation, its opening mark is not in the title."""
    lead = 'मंत्री ने सभा में लोगों से कहा, "हम हर गांव में पानी पहुंचाएंगे और ' + "हर घर में नल लगाएंगे, " * 5
    assert '"' not in clean(draft(lead + 'यह हमारा वादा है"।', *BODY)).title


@pytest.mark.parametrize(
    "run",
    [
        ["क्या परीक्षा ऑनलाइन होनी चाहिए?", "हां", "नहीं", "कह नहीं सकते"],
        ["दूसरी ट्रेन गया और धनबाद होकर जाएगी", "तीसरी ट्रेन केवल त्योहार के दिनों में चलेगी"],
    ],
)
def test_a_widget_has_no_heading(run: list[str]) -> None:
    """The lines of a poll, and sentences in a list without their ends, are no headings."""
    assert "heading" not in {role for role, _ in _roles(BODY[0], *run, BODY[1])}


@pytest.mark.parametrize(
    "line",
    ["(वे उस समय मुख्यमंत्री थे)", "प्रश्न: क्या गांव बदल गया है?", "गेंदबाजी: लीच 2/78, मोईन 2/112", 'उन्होंने कहा, "हम क्यों जाएं'],
)
def test_a_line_that_is_no_heading(line: str) -> None:
    """A line in brackets, a turn of an interview, a row of figures and half a quote head nothing."""
    assert ("heading", line) not in _roles(BODY[0], line, BODY[1])


def test_a_question_torn_from_its_paragraph_is_none() -> None:
    """Where every question mark ends a line, only what asks as headings do is one."""
    last = "मेला समिति ने बताया कि झूले पहले की तरह चलेंगे। संदेश पुराना है।"
    lines = (BODY[0], "क्या सच में मेले के सारे झूले बंद कर दिए गए हैं?", BODY[1], "क्या है सच्चाई?", last)
    assert [text for role, text in _roles(*lines) if role == "heading"] == ["क्या है सच्चाई?"]


@pytest.mark.parametrize("line", ["मेले के सभी झूलों के नमूने लिए", "झूलों की जांच के बाद दोबारा लगाए गए मेले में बच्चों के सारे झूले :"])
def test_a_line_that_looks_unfinished_heads_its_paragraph(line: str) -> None:
    """«लिए» may be a verb, and a colon may stand behind a headline that leads nothing in."""
    assert ("heading", line) in _roles(BODY[0], line, BODY[1])


def test_a_further_question_is_no_heading() -> None:
    """«या …?» goes on the one before it."""
    assert "heading" not in {role for role, _ in _roles(BODY[0], "या मेले के झूले इस साल नहीं लगेंगे?", BODY[1])}


def test_a_long_headline_of_two_clauses_is_a_heading() -> None:
    """A line of 130 characters without a verb that tells, parted by a comma, heads what is below it."""
    first = "नदी किनारे के गांवों के लिए बड़ा फैसला, बाढ़ में घर गंवाने वाले हर परिवार को"
    line = f"{first} नई जगह पर जमीन और मकान बनाने के लिए मिलेंगे दो लाख रुपये"
    assert len(line) > 120
    assert ("heading", line) in _roles(BODY[0], line, BODY[1])


def test_a_heading_has_a_paragraph_below_it() -> None:
    """A short line with nothing below it is no heading."""
    assert "heading" not in {role for role, _ in _roles(*BODY, "आगे की योजना")}
