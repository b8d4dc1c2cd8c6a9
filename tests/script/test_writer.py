"""An article becomes lines: roles, pauses, places, the frame around the story, and nothing lost."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vachak.nouns import Article, Block, Role
from vachak.script import write
from vachak.script.lines import LIMIT
from vachak.settings import Pauses, Settings, Speaking


def _article(*blocks: tuple[Role, str], site: str | None = None, published: datetime | None = None) -> Article:
    made = tuple(Block(role, text, line) for line, (role, text) in enumerate(blocks, start=3))
    return Article("शीर्षक", "line", None, made, (), "a.txt", site=site, published=published)


_STORY = _article(
    ("title", "शीर्षक यहां"),
    ("dateline", "मॉस्को"),
    ("body", "एस. जयशंकर ने कहा। वह लौटे।"),
    ("heading", "क्या हुआ?"),
    ("body", "80वीं वर्षगांठ है।"),
)


def test_every_sentence_is_a_line_of_its_block() -> None:
    """Role, text, paragraph and source line of each line come from its block."""
    lines = write(_STORY, Settings()).lines
    assert [(x.role, x.shown, x.spoken, x.paragraph, x.source_line) for x in lines] == [
        ("title", "शीर्षक यहां", "शीर्षक यहां", 1, 3),
        ("dateline", "मॉस्को", "मॉस्को", 2, 4),
        ("body", "एस. जयशंकर ने कहा।", "एस जयशंकर ने कहा।", 3, 5),
        ("body", "वह लौटे।", "वह लौटे।", 3, 5),
        ("heading", "क्या हुआ?", "क्या हुआ?", 4, 6),
        ("body", "80वीं वर्षगांठ है।", "अस्सीवीं वर्षगांठ है।", 5, 7),
    ]


def test_a_headline_of_two_sentences_is_one_line() -> None:
    """A heading that asks and answers is said in one breath, and begins one chapter."""
    heading = "क्या बदलेगा मौसम? विभाग ने बताई तारीख"
    lines = write(_article(("heading", heading), ("body", "बारिश होगी। ठंड बढ़ेगी।")), Settings()).lines
    assert next((x.role, x.shown) for x in lines) == ("heading", heading)
    assert [x.role for x in lines] == ["heading", "body", "body"]


def test_pauses_follow_the_roles() -> None:
    """Each silence is the one the settings name for what ends and what comes next."""
    p = Pauses(10, 20, 30, 40, 50, 60, 70, 80)
    lines = write(_STORY, Settings(pauses=p)).lines
    assert [x.pause_ms for x in lines] == [60, 70, 20, 40, 50, 80]


def test_a_cut_sentence_pauses_less_than_a_whole_one() -> None:
    """Between two pieces of one sentence the silence is a comma's, not a full stop's."""
    long = "सरकार ने कहा कि यह योजना सबके लिए है और इसका लाभ हर गांव तक पहुंचेगा, " * 6 + "ऐसा कहा गया है।"
    lines = write(_article(("body", long)), Settings()).lines
    assert len(lines) > 1
    assert {x.pause_ms for x in lines[:-1]} == {152}
    assert all(len(x.spoken) <= LIMIT for x in lines)


@pytest.mark.parametrize(
    ("blocks", "shown"),
    [
        ((("title", "एक"), ("title", "एक"), ("body", "दो।")), ["एक", "दो।"]),
        ((("body", "विशेषज्ञ डॉ."), ("body", "सिंह ने कहा।")), ["विशेषज्ञ डॉ. सिंह ने कहा।"]),
        ((("body", "😀"), ("body", "दो।")), ["दो।"]),
        ((("body", 'दो। " ***'),), ['दो। " ***']),
        ((("body", "😀 ♥। दो।"),), ["😀 ♥। दो।"]),
        ((("body", "दो। 中国。"),), ["दो। 中国。"]),
    ],
    ids=["title twice", "torn name", "nothing to say", "marks behind", "marks before", "no reading"],
)
def test_no_line_is_empty_and_no_text_lost(blocks: tuple[tuple[Role, str], ...], shown: list[str]) -> None:
    """A title is said once, a torn name mended, and what says nothing is shown with its neighbour."""
    assert [x.shown for x in write(_article(*blocks), Settings()).lines] == shown


def test_opening_and_closing_are_off_by_default_and_said_when_wanted() -> None:
    """Outlet and date come first and the closing line last, as lines that are not in the source."""
    article = _article(("body", "दो।"), site="जागरण", published=datetime(2026, 11, 4))  # noqa: DTZ001
    assert len(write(article, Settings()).lines) == 1
    framed = Settings(speaking=Speaking(opening=True, closing="धन्यवाद, BJP"))
    lines = write(article, framed).lines
    assert [(x.spoken, x.source_line) for x in lines] == [
        ("जागरण, चार नवंबर दो हज़ार छब्बीस।", 0),
        ("दो।", 3),
        ("धन्यवाद, बीजेपी", 0),
    ]
    assert [x.paragraph for x in lines] == [1, 2, 3]


def test_an_opening_without_outlet_and_date_is_none() -> None:
    """Where nothing is known, nothing is said."""
    lines = write(_article(("body", "दो।")), Settings(speaking=Speaking(opening=True))).lines
    assert [x.shown for x in lines] == ["दो।"]


def test_the_users_lexicon_reaches_the_lines() -> None:
    """A row of the lexicon is said, what is shown stays."""
    mine = Settings(speaking=Speaking(lexicon=(("BJP", "भाजपा"),)))
    (line,) = write(_article(("body", "BJP जीती।")), mine).lines
    assert (line.shown, line.spoken) == ("BJP जीती।", "भाजपा जीती।")


_WORDS = st.sampled_from('राम ने कहा। "हां" (कल 5 बजे) डॉ. एस. BJP ... ! 😀 www.x.com है.उसने । रु. 中'.split())
_TEXT = st.lists(_WORDS, min_size=1, max_size=60).map(" ".join)


@settings(max_examples=80, deadline=None)
@given(st.lists(_TEXT, min_size=1, max_size=3))
def test_lines_show_their_blocks_whole(texts: list[str]) -> None:
    """Together the lines show every letter of every block that says anything; none is empty or too long."""
    lines = write(_article(*(("body", f"राम {t}") for t in texts)), Settings()).lines
    assert "".join("".join(x.shown.split()) for x in lines) == "".join("".join(f"राम{t}".split()) for t in texts)
    assert all(x.spoken.strip() and len(x.spoken) <= LIMIT for x in lines)
