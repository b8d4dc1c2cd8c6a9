"""Markdown to the lines a reader of it sees."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vachak.article import Source, parse
from vachak.article.markdown import is_markdown, read_markdown
from vachak.settings import Reading

STORY = "नगर निगम ने सोमवार को शहर के पार्कों में टंकियां लगाने का फैसला किया है।"


def lines(text: str) -> list[tuple[int, str, str]]:
    """Number, text and mark of each line that is read."""
    return [(line.number, line.text, line.mark) for line in read_markdown(text.split("\n"))[0]]


@pytest.mark.parametrize(
    ("written", "text", "mark"),
    [
        ("# शीर्षक", "शीर्षक", "title"),
        ("## उपशीर्षक ##", "उपशीर्षक", "heading"),
        ("शीर्षक\n=====", "शीर्षक", "title"),
        ("उपशीर्षक\n-----", "उपशीर्षक", "heading"),
        ("**उपशीर्षक**", "उपशीर्षक", "heading"),
        ("**पूरा वाक्य मोटा है।**", "पूरा वाक्य मोटा है।", ""),
        ("- पहली बात", "पहली बात", "item"),
        ("* पहली बात", "पहली बात", "item"),
        ("1. पहली बात", "1. पहली बात", "item"),
        ("> उन्होंने कहा।", "उन्होंने कहा।", "quote"),
        ("> > उन्होंने कहा।", "उन्होंने कहा।", "quote"),
        ("| राज्य | मरीज |", "राज्य, मरीज", "item"),
        ("यह **बड़ा** और *छोटा* _मामला_ है", "यह बड़ा और छोटा मामला है", ""),
        ("यह ~~पुराना~~ `नया` है", "यह पुराना नया है", ""),
        ("[मंत्री](https://a.example/x_(y)) ने कहा", "मंत्री ने कहा", ""),
        ('[मंत्री](<https://a.example> "नाम") ने [कहा][1]', "मंत्री ने कहा", ""),
        ("मंत्री[^1] ने कहा", "मंत्री ने कहा", ""),
        ("पता <https://a.example/x> है", "पता https://a.example/x है", ""),
        ("यह <b>बड़ा</b> &amp; नया\\", "यह बड़ा & नया", ""),
        ("\\*तारा\\* और 2 * 3 = 6", "*तारा* और 2 * 3 = 6", ""),
        ("snake_case_नाम और 5*4*3", "snake_case_नाम और 5*4*3", ""),
        ("पाठ <!-- टिप्पणी --> आगे", "पाठ  आगे", ""),
        ("वाक्य समाप्त | अगला", "वाक्य समाप्त | अगला", ""),
    ],
)
def test_each_mark_becomes_what_a_reader_sees(written: str, text: str, mark: str) -> None:
    """Signs of structure and emphasis go, the words and the role of the line stay."""
    assert [(t, m) for _, t, m in lines(written)] == [(text, mark)]


@pytest.mark.parametrize(
    "written", ["---", "* * *", "```python", "|---|:--|", "[1]: https://a.example", "<!-- a\nb -->", "![](a.jpg)"]
)
def test_what_is_only_structure_is_no_line(written: str) -> None:
    """Rules, fences, addresses of links and comments are not read."""
    assert lines(written) == []


def test_a_picture_s_caption_is_left_out_with_its_reason() -> None:
    """The text of a picture is a caption, like any other."""
    read, left_out = read_markdown([f"![नया पार्क](a.jpg) {STORY}"])
    assert [line.text for line in read] == [STORY]
    assert [(d.line, d.text, d.reason) for d in left_out] == [(1, "नया पार्क", "caption")]


def test_a_comment_is_left_out_and_told() -> None:
    """What no reader of the Markdown sees is not read, and nothing of it is lost."""
    _, left_out = read_markdown(["पहली <!-- क -->", "", "<!-- ख", "ग -->", "दूसरी <!-- घ"], 4)
    assert [(d.line, d.text, d.reason) for d in left_out] == [
        (4, "क", "comment"),
        (6, "ख ग", "comment"),
        (8, "घ", "comment"),
    ]


def test_wrapped_lines_are_one_paragraph() -> None:
    """Lines wrapped by an editor are joined under the first one's number; lines that are sentences each stay."""
    wrapped = "नगर निगम ने सोमवार को शहर के सभी पार्कों में पानी की\nनई टंकियां लगाने का फैसला किया है और काम\nमार्च तक होगा।"
    assert [(n, t.count(" ")) for n, t, _ in lines(f"{wrapped}\n\nअगला वाक्य।")] == [(1, 23), (5, 1)]
    assert len(lines(f"{STORY}\n{STORY}\n{STORY}")) == 3
    assert len(lines("छोटी पंक्ति\n" + STORY)) == 2


def test_only_the_first_line_is_the_title() -> None:
    """A second heading of the first degree is a sub-heading."""
    assert [m for _, _, m in lines(f"# एक\n\n{STORY}\n\n# दो\n\n{STORY}")] == ["title", "", "heading", ""]


@pytest.mark.parametrize(("text", "is_it"), [("# शीर्षक", True), ("#हैशटैग", False), ("- बात", False), (STORY, False)])
def test_plain_text_is_markdown_only_by_its_headings(text: str, is_it: bool) -> None:
    """Hashtags, dashes and asterisks stand in any text; a heading does not."""
    assert is_markdown([text]) is is_it


def test_a_markdown_file_becomes_an_article() -> None:
    """Title, heading, items and quote come with their roles and the lines of the file."""
    text = f"# पार्कों में टंकियां\n\n{STORY}\n\n## कब तक होगा काम\n\n- {STORY}\n\n> {STORY[:-1]}, महापौर ने कहा।\n"
    article = parse(Source("t.md", text.encode(), kind="text/markdown"), Reading(), None)
    assert article.title == "पार्कों में टंकियां"
    assert [(b.line, b.role) for b in article.blocks if b.role in ("title", "heading")] == [
        (1, "title"),
        (5, "heading"),
    ]


WORDS = st.lists(st.sampled_from("नगर निगम ने कहा कि पार्कों में टंकियां लगेंगी। 12 A".split()), min_size=1, max_size=12).map(
    " ".join
)


@settings(max_examples=150)
@given(st.lists(st.tuples(st.sampled_from(["", "# ", "## ", "- ", "> ", "**"]), WORDS), max_size=8))
def test_no_word_is_lost_and_none_is_made(parts: list[tuple[str, str]]) -> None:
    """The words of the lines are the words of the source, whatever marks stand around them."""
    text = "\n\n".join(f"{mark}{words}{'**' * (mark == '**')}" for mark, words in parts)
    assert " ".join(t for _, t, _ in lines(text)).split() == " ".join(words for _, words in parts).split()
