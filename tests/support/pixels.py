"""PNG images read without any library, so that tests can look at what was drawn."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator

__all__ = ["ink", "rows"]


def rows(png: bytes) -> list[list[tuple[int, ...]]]:
    """The image's pixels (red, green, blue, alpha), row by row; for 8 bits a channel, with alpha."""
    wide, high, depth, kind = struct.unpack(">IIBB", png[16:26])
    if (depth, kind) != (8, 6):
        raise ValueError((depth, kind))
    data = zlib.decompress(b"".join(_chunks(png)))
    found, above = [], bytearray(wide * 4)
    for y in range(high):
        line = data[y * (wide * 4 + 1) : (y + 1) * (wide * 4 + 1)]
        above = _unfiltered(line[0], bytearray(line[1:]), above)
        found.append([tuple(above[x : x + 4]) for x in range(0, wide * 4, 4)])
    return found


def ink(png: bytes) -> tuple[int, int, int, int]:
    """The box (left, top, right, bottom, the last two exclusive) of all that differs from the first pixel."""
    found = rows(png)
    ground = found[0][0]
    marked = [(x, y) for y, row in enumerate(found) for x, pixel in enumerate(row) if pixel != ground]
    columns, lines = [x for x, _ in marked], [y for _, y in marked]
    return min(columns), min(lines), max(columns) + 1, max(lines) + 1


def _chunks(png: bytes) -> Iterator[bytes]:
    at = 8
    while at < len(png):
        (size,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            yield png[at + 8 : at + 8 + size]
        at += 12 + size


def _unfiltered(kind: int, line: bytearray, above: bytearray) -> bytearray:
    if kind == 2:
        return bytearray((here + up) & 0xFF for here, up in zip(line, above, strict=True))
    guess = _GUESSES[kind]
    for x in range(len(line)):
        left, corner = (line[x - 4], above[x - 4]) if x >= 4 else (0, 0)
        line[x] = (line[x] + guess(left, above[x], corner)) & 0xFF
    return line


def _paeth(left: int, up: int, corner: int) -> int:
    guess = left + up - corner
    a, b, c = abs(guess - left), abs(guess - up), abs(guess - corner)
    return left if a <= b and a <= c else up if b <= c else corner


_GUESSES: dict[int, Callable[[int, int, int], int]] = {
    0: lambda _left, _up, _corner: 0,
    1: lambda left, _up, _corner: left,
    3: lambda left, up, _corner: (left + up) // 2,
    4: _paeth,
}
