"""The cover: the user's image, checked, else one drawn for the episode: its title, whence it is, and its date.

1400 pixels square is the least Apple Podcasts takes; it costs 60 ms and 50 kB, one of 3000 pixels four times that.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from vachak.errors import PublishError
from vachak.publish.about import About
from vachak.publish.picture import Picture, converted, read_picture, remarks
from vachak.publish.svg import document, drawable, label, png, shortened, width, wrapped

__all__ = ["check_cover", "cover", "drawing", "user_cover"]

_SIDE, _MARGIN = 1400, 110
_TITLE_TOP, _TITLE_HEIGHT, _LEADING = 270, 740, 1.42
_SIZES = (190, 168, 150, 132, 116, 102, 90, 79, 69, 60)
_BARS, _BARS_MIDDLE, _BARS_HEIGHT = 36, 1135, 150
_GROUNDS = (
    "#1d3557",
    "#3d1f4d",
    "#14443f",
    "#5a1a2b",
    "#25324a",
    "#4a2c12",
    "#123f5c",
    "#2f3e1d",
    "#3b2a5c",
    "#5c2e1f",
)
_ACCENTS = ("#ffb703", "#f4a259", "#8ecae6", "#f2cc8f", "#95d5b2", "#ffafcc")
_MONTHS = "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर".split()


def cover(about: About, name: str, file: str) -> Picture:
    """The picture of the episode called `name`: the image in `file`, or (empty) a drawn one."""
    if file:
        return user_cover(Path(file))
    return Picture(png(drawing(about, name)), "image/png", _SIDE, _SIDE)


def check_cover(file: str) -> str:
    """Tell early, in one line, what directories will not like about the user's image; "" for nothing (or no image).

    Raises PublishError where it cannot be a cover at all.
    """
    return remarks(user_cover(Path(file))) if file else ""


def user_cover(path: Path) -> Picture:
    """The user's image as players take it: JPEG and PNG as they are, what else can be drawn as a square PNG.

    Raises PublishError for what cannot be read, is no image, or is too large for every episode to carry.
    """
    try:
        data = path.read_bytes()
    except OSError as e:
        raise PublishError(f"{path}: cannot be read ({e.strerror or e})", "name an image file with --cover") from e
    return read_picture(data, str(path)) or converted(data, _SIDE, str(path))


def drawing(about: About, name: str) -> str:
    """The cover as SVG, in colours that the episode's `name` chooses."""
    seed = hashlib.sha256(name.encode()).digest()
    ground, accent = _GROUNDS[seed[0] % len(_GROUNDS)], _ACCENTS[seed[1] % len(_ACCENTS)]
    parts = [
        f'<rect width="{_SIDE}" height="{_SIDE}" fill="{ground}"/>',
        f'<rect x="{_MARGIN}" y="112" width="14" height="76" fill="{accent}"/>',
        label(_MARGIN + 40, 170, 64, accent, shortened(drawable(about.album), _room(64) - 1)),
        *_title(drawable(about.title) or drawable(about.album)),
        *_bars(seed, accent),
        label(_MARGIN, 1310, 46, "#ffffff", shortened(_origin(about), _room(46))),
    ]
    return document(_SIDE, _SIDE, parts)


def _title(text: str) -> Iterator[str]:
    """The title as large as it goes."""
    size, lines = _set(text)
    for number, line in enumerate(lines):
        yield label(_MARGIN, _TITLE_TOP + round(size + number * size * _LEADING), size, "#ffffff", line)


def _set(text: str) -> tuple[int, list[str]]:
    """The largest size at which all lines have room, no word broken; at the smallest, as many as have room."""
    longest = max(map(width, text.split()), default=0.0)
    for size in _SIZES:
        lines = wrapped(text, _room(size))
        if len(lines) <= _most(size) and longest <= _room(size):
            break
    kept = lines[: _most(size)]
    if kept != lines:
        kept[-1] = shortened(" ".join(lines[len(kept) - 1 :]), _room(size))
    return size, kept


def _room(size: int) -> float:
    """The width between the margins, in em."""
    return (_SIDE - 2 * _MARGIN) / size


def _most(size: int) -> int:
    return int(_TITLE_HEIGHT / (size * _LEADING))


def _bars(seed: bytes, accent: str) -> Iterator[str]:
    """A row of bars like a waveform, no two episodes' alike."""
    step = (_SIDE - 2 * _MARGIN) // _BARS
    for number in range(_BARS):
        height = 16 + seed[number % len(seed)] * _BARS_HEIGHT // 256
        x, y = _MARGIN + number * step, _BARS_MIDDLE - height // 2
        yield f'<rect x="{x}" y="{y}" width="{step // 2}" height="{height}" fill="{accent}"/>'


def _origin(about: About) -> str:
    """Who it is from and of which day: "बीबीसी हिंदी · 5 मई 2025"."""
    names = [about.artist] if about.artist != about.album else []
    return " · ".join(filter(None, [*map(drawable, names), _day(about.date)]))


def _day(date: str) -> str:
    if not date:
        return ""
    year, month, day = date[:10].split("-")
    return f"{int(day)} {_MONTHS[int(month) - 1]} {int(year)}"
