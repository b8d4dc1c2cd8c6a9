"""Pictures: what a file really is, told by its first bytes, whatever its name says."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from vachak.errors import PublishError
from vachak.publish.svg import document, png

__all__ = ["Picture", "converted", "read_picture", "remarks"]

_LARGEST_BYTES = 8_000_000  # each episode carries it, and players hold it in memory
_LEAST_SIDE, _MOST_SIDE, _SIDE_LIMIT = 1400, 3000, 10_000  # Apple's two; above the third players give up
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_OTHERS = {b"GIF87a": "image/gif", b"GIF89a": "image/gif", b"RIFF": "image/webp"}
_HINT = "give a square JPEG or PNG of 1400 to 3000 pixels"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # JPEG's markers that tell the size
_END = 1024  # bytes among which a whole file's end mark is, whatever programs append
_LONE = frozenset({0x01, *range(0xD0, 0xD9)})  # those without a length


@dataclass(frozen=True, slots=True)
class Picture:
    """An image file's bytes and what it is: "image/png" or "image/jpeg"; its sides in pixels."""

    data: bytes
    mime: str
    width: int
    height: int


def read_picture(data: bytes, name: str) -> Picture | None:
    """A JPEG or PNG file; None for another kind. Raises PublishError where it is damaged or too large."""
    if len(data) > _LARGEST_BYTES:
        raise PublishError(f"{name}: {len(data) / 1e6:.0f} MB are too much for a cover", _HINT)
    if data.startswith(_PNG):
        return _checked(Picture(data, "image/png", *_png_size(data)), name)
    if data.startswith(_JPEG):
        return _checked(Picture(data, "image/jpeg", *_jpeg_size(data)), name)
    return None


def converted(data: bytes, side: int, name: str) -> Picture:
    """A WebP, GIF or SVG image as a square PNG, cut to its middle; raises PublishError for any other kind."""
    mime = "image/svg+xml" if b"<svg" in data[:4096] else _OTHERS.get(data[:6], _OTHERS.get(data[:4]))
    if mime is None:
        raise PublishError(f"{name}: not an image that can be a cover", _HINT)
    link = f"data:{mime};base64,{base64.b64encode(data).decode()}"
    place = f'width="{side}" height="{side}"'
    drawn = png(document(side, side, [f'<image {place} preserveAspectRatio="xMidYMid slice" href="{link}"/>']))
    if drawn == png(document(side, side, [])):  # what it cannot read, resvg leaves out
        raise PublishError(f"{name}: this image cannot be drawn", _HINT)
    return Picture(drawn, "image/png", side, side)


def remarks(picture: Picture) -> str:
    """What podcast directories would not like about a picture, in one line; "" for nothing."""
    wide, high = picture.width, picture.height
    if wide == high and _LEAST_SIDE <= wide <= _MOST_SIDE:
        return ""
    return f"the cover has {wide} x {high} pixels; podcast directories want a square of 1400 to 3000"


def _checked(picture: Picture, name: str) -> Picture:
    if not 0 < picture.width <= _SIDE_LIMIT or not 0 < picture.height <= _SIDE_LIMIT:
        raise PublishError(f"{name}: damaged, or larger than {_SIDE_LIMIT} pixels a side", _HINT)
    return picture


def _png_size(data: bytes) -> tuple[int, int]:
    if data[12:16] != b"IHDR" or b"IEND" not in data[-_END:]:
        return 0, 0
    return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")


def _jpeg_size(data: bytes) -> tuple[int, int]:
    """Width and height, from the first frame header; (0, 0) where there is none, or the file has no end."""
    at = 2 if b"\xff\xd9" in data[-_END:] else len(data)
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker in _FRAMES:
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        length = 0 if marker in _LONE else int.from_bytes(data[at + 2 : at + 4], "big")
        at += 1 if marker == 0xFF else 2 + length
    return 0, 0
