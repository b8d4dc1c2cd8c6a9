"""The English headings of fact checks: kept as headings, alone or glued to their paragraph."""

import pytest
from drafts import BODY, draft

from vachak.article.clean import clean


def _roles(*lines: str) -> list[tuple[str, str]]:
    return [(b.role, b.text) for b in clean(draft(*lines)).blocks]


@pytest.mark.parametrize("name", ["Fact Check/Verification", "Fact Check", "Verification", "CONCLUSION", "Conclusion"])
def test_alone_it_is_a_heading(name: str) -> None:
    """Between two paragraphs it heads the second."""
    assert _roles(BODY[0], name, *BODY[1:])[:3] == [("body", BODY[0]), ("heading", name), ("body", BODY[1])]


@pytest.mark.parametrize(("name", "space"), [("Fact Check/Verification", ""), ("Conclusion", ""), ("Conclusion", " ")])
def test_glued_it_is_a_heading(name: str, space: str) -> None:
    """Its paragraph begins behind it."""
    lines = _roles(BODY[0], f"{name}{space}{BODY[1]}", *BODY[2:])
    assert lines[:3] == [("body", BODY[0]), ("heading", name), ("body", BODY[1])]


@pytest.mark.parametrize("lines", [("Fact Check", *BODY), (*BODY, "Fact Check")])
def test_a_label_of_the_page_is_none(lines: tuple[str, ...]) -> None:
    """Above the story and below it, where it heads nothing, it is left out."""
    assert _roles(*lines) == [("body", text) for text in BODY]


def test_a_sentence_that_begins_so_is_whole() -> None:
    """«Fact Check में …» is said as it stands."""
    line = "Fact Check में यह दावा गलत निकला और तस्वीर छह साल पुरानी बताई गई।"
    assert ("body", line) in _roles(BODY[0], line, *BODY[1:])
