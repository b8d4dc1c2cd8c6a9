"""The article the project was created from."""

from pathlib import Path

import pytest

from vachak.article.clean import clean
from vachak.article.draft import Draft, DraftLine
from vachak.nouns import Article

SEED = Path(__file__).parents[2] / "articles" / "russia-india-talks.txt"


@pytest.fixture(scope="module")
def seed() -> Article:
    """The seed article, cleaned."""
    lines = SEED.read_text(encoding="utf-8").splitlines()
    return clean(Draft("seed", tuple(DraftLine(i, t) for i, t in enumerate(lines, 1))))


def test_the_dateline_is_a_block_of_its_own(seed: Article) -> None:
    """The place stands in `dateline` and first among the blocks, and the lead begins after it."""
    assert seed.dateline == "मॉस्को"
    assert [(b.role, b.text, b.line) for b in seed.blocks[:1]] == [("dateline", "मॉस्को", 1)]
    assert seed.blocks[1].text.startswith("पहलगाम हमले के बाद")


def test_the_title_is_made_of_the_lead(seed: Article) -> None:
    """The title is the lead's first sentence without dateline and danda, and is no block."""
    assert (seed.title_from, seed.title) == (
        "lead",
        "पहलगाम हमले के बाद भारत ने पाकिस्तान के खिलाफ सख्त कार्रवाई की है",
    )
    assert "title" not in {b.role for b in seed.blocks}


def test_exactly_three_headings(seed: Article) -> None:
    """One heading stands alone and two are cut from the paragraph they are glued to."""
    assert [(b.line, b.text) for b in seed.blocks if b.role == "heading"] == [
        (3, "वास्तव में क्या चर्चा हुई?"),
        (5, "रूस का भारत से बड़ा वादा"),
        (6, "रूसी विदेश मंत्री सर्गेई लावरोव की एस. जयशंकर के साथ चर्चा"),
    ]


def test_lines_7_to_12_are_dropped_and_no_other(seed: Article) -> None:
    """The list of other articles is left out, each line with a reason."""
    assert [d.line for d in seed.dropped] == [7, 8, 9, 10, 11, 12]
    assert all(d.reason for d in seed.dropped)
