"""Covers: drawn ones, and the user's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from publishing import ABOUT, png_file
from shown_lines import hostile

from vachak.errors import PublishError
from vachak.publish.cover import check_cover, cover, drawing, user_cover

JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000 ffc0000b08 0708 0578 01011100 ffd9".replace(" ", ""))
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10" fill="red"/></svg>'


def letters(svg: str) -> list[str]:
    """What is lettered in a drawing."""
    texts = ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314 (our own)
    return [text.text or "" for text in texts]


def test_a_drawn_cover_tells_title_source_and_day() -> None:
    """Album above, title large, and below whence and of which day it is."""
    album, *title, origin = letters(drawing(ABOUT, "mela"))
    assert (album, " ".join(title), origin) == ("वाचक", "नदी किनारे मेला", "दैनिक समाचार · 4 मार्च 2026")


def test_a_drawn_cover_is_a_square_png_of_1400_pixels() -> None:
    """Apple takes nothing smaller; the same episode always has the same picture."""
    picture = cover(ABOUT, "mela", "")
    assert (picture.mime, picture.width, picture.height) == ("image/png", 1400, 1400)
    assert picture.data[16:24] == bytes.fromhex("0000057800000578")
    assert picture == cover(ABOUT, "mela", "")
    assert len(picture.data) < 120_000


def test_episodes_differ_in_colour() -> None:
    """The name chooses colours and bars."""
    assert len({drawing(ABOUT, name) for name in "abcdefgh"}) == 8


@settings(deadline=None)
@given(title=hostile)
def test_any_title_makes_a_drawing_inside_its_borders(title: str) -> None:
    """However long or odd a title is, the drawing is well-formed, and its lines stay above the bars."""
    svg = drawing(replace(ABOUT, title=title), "x")
    tree = ET.fromstring(svg)  # noqa: S314 (our own)
    heights = [int(text.attrib["y"]) for text in tree.iter("{http://www.w3.org/2000/svg}text")]
    assert all(y < 1060 for y in heights[1:-1])


def test_a_title_too_long_for_the_cover_ends_in_an_ellipsis() -> None:
    """Three hundred words cannot be read there anyway."""
    assert letters(drawing(replace(ABOUT, title="मेला " * 300), "x"))[-2].endswith("…")


@pytest.mark.parametrize("title", ["😀😀", "", "日本"])
def test_a_title_the_font_cannot_letter_gives_way_to_the_album(title: str) -> None:
    """A cover without a word would look broken."""
    assert letters(drawing(replace(ABOUT, title=title), "x"))[1] == "वाचक"


@pytest.mark.parametrize(
    ("data", "mime", "size"),
    [
        (png_file(1400, 1400), "image/png", (1400, 1400)),
        (JPEG, "image/jpeg", (0x578, 0x708)),
        (SVG, "image/png", (1400, 1400)),
    ],
)
def test_the_users_image_is_taken_for_what_it_is(tmp_path: Path, data: bytes, mime: str, size: tuple[int, int]) -> None:
    """JPEG and PNG go in as they are, whatever the file is called; what can be drawn becomes a PNG."""
    path = tmp_path / "image.dat"
    path.write_bytes(data)
    picture = user_cover(path)
    assert (picture.mime, (picture.width, picture.height)) == (mime, size)
    assert (picture.data == data) is (data is not SVG)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "not an image"),
        (b"%PDF-1.7", "not an image"),
        (b"\x89PNG\r\n\x1a\n", "damaged"),
        (b"\xff\xd8\xff\xe0\x00\x10", "damaged"),
        (png_file(20_000, 1), "larger than"),
        (b"\xff\xd8\xff" + bytes(9_000_000), "too much"),
        (b"GIF89a", "cannot be drawn"),
        (b"<svg", "cannot be drawn"),
    ],
)
def test_what_cannot_be_a_cover_is_said(tmp_path: Path, data: bytes, said: str) -> None:
    """Rubbish, damage and size each end in a PublishError that tells what to give instead."""
    path = tmp_path / "cover.jpg"
    path.write_bytes(data)
    with pytest.raises(PublishError, match=said) as caught:
        user_cover(path)
    assert str(path) in caught.value.message or said == "cannot be drawn"
    assert "JPEG" in caught.value.hint


@pytest.mark.parametrize("name", ["missing.png", "."])
def test_an_image_that_is_not_there_is_said(tmp_path: Path, name: str) -> None:
    """A wrong path is told with the path."""
    with pytest.raises(PublishError, match="cannot be read"):
        user_cover(tmp_path / name)


@pytest.mark.parametrize(
    ("wide", "high", "liked"), [(1400, 1400, True), (3000, 3000, True), (1399, 1399, False), (1400, 1600, False)]
)
def test_directories_wishes_are_told_early(tmp_path: Path, wide: int, high: int, liked: bool) -> None:
    """An image of another shape or size is taken, with a remark that tells both."""
    path = tmp_path / "cover.png"
    path.write_bytes(png_file(wide, high))
    said = check_cover(str(path))
    assert (said == "") is liked
    assert liked or f"{wide} x {high}" in said
    assert check_cover("") == ""
