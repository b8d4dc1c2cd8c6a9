"""Lettering in SVG."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pixels import ink, rows

from vachak.errors import PublishError
from vachak.publish.svg import document, drawable, label, png, shortened, width, wrapped

SIZE = 20
LETTERS = st.text(st.sampled_from('राष्ट्रपतिमॉकखगaWi भ।,क्ष😀<&"'), min_size=1, max_size=60)


def drawn(text: str) -> tuple[int, int, int, int]:
    """The box that `text` fills, its baseline beginning at (20, 30)."""
    return ink(
        png(document(700, 100, ['<rect width="700" height="100" fill="#000"/>', label(20, 60, SIZE, "#fff", text)]))
    )


@pytest.mark.parametrize("before", ["GST ", '<b>"'])
@pytest.mark.parametrize("word", ["राष्ट्रपति", "क्षत्रिय", "विद्यार्थी"])
def test_hindi_is_shaped_also_behind_latin_letters(before: str, word: str) -> None:
    """Behind a Latin letter a word is as wide as alone: conjuncts are joined, no virama shows."""
    behind = drawn(f"{before}क{word}")[2] - drawn(f"{before}क")[2]
    alone = drawn(f"क{word}")[2] - drawn("क")[2]
    assert behind == pytest.approx(alone, abs=1)


def test_words_are_joined_as_hindi_is_written() -> None:
    """ष्ट्र is narrower than its letters side by side with viramas."""
    left, _, right, _ = drawn("राष्ट्रपति")
    apart_left, _, apart_right, _ = drawn("राष्\u200cट्\u200cरपति")
    assert right - left < 0.95 * (apart_right - apart_left)


def test_the_unseen_first_letter_takes_no_room() -> None:
    """A label begins at its x, to a pixel or two of the letter's own bearing."""
    assert 19 <= drawn("भारत")[0] <= 22
    assert 20 <= drawn("H")[0] <= 23


@pytest.mark.parametrize("text", ["राष्ट्रपति", "कखगघ", "WWWW", "iiii", "मॉस्को में 5,000", "ऋषि और ॐ", "ज़रूर रुक"])
def test_no_text_is_wider_than_expected(text: str) -> None:
    """The width that lines are broken by is never too small, and not a third too large."""
    left, _, right, _ = drawn(text)
    assert (right - left) / SIZE <= width(text) + 0.1
    assert width(text) * 0.66 <= (right - left) / SIZE + 0.1


@settings(deadline=None)
@given(text=LETTERS, ems=st.floats(1.5, 20))
def test_wrapped_lines_keep_all_letters_and_the_width(text: str, ems: float) -> None:
    """No letter is lost, no line too wide (but for a single letter that is)."""
    lines = wrapped(text, ems)
    assert "".join(lines).replace(" ", "") == "".join(text.split())
    assert shortened(text, ems) == text or shortened(text, ems).endswith("…")
    for line in lines:
        assert width(line) <= ems or len(wrapped(line, 0.1)) == 1


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("😀 मेला 🎉", "मेला"),
        ("日本 और भारत", "और भारत"),
        ("“ठीक” – ₹5…", "“ठीक” – ₹5…"),
        ("a\x00b\ud800", "ab"),
        ("🎉", ""),
    ],
)
def test_only_what_the_font_has_is_drawn(text: str, left: str) -> None:
    """Emoji and other scripts would be empty boxes."""
    assert drawable(text) == left


def test_markup_in_text_is_lettered() -> None:
    """Text cannot close its element or name a file."""
    assert "&lt;/text&gt;" in label(0, 0, 1, "#fff", "</text>")
    assert rows(png(document(50, 50, [label(0, 20, 10, "#fff", '</text><image href="/etc/passwd"/>&"')])))


def test_what_cannot_be_drawn_is_a_publish_error() -> None:
    """The drawing library's errors come as ours."""
    with pytest.raises(PublishError, match="cannot be drawn"):
        png("<svg")
