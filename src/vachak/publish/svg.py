"""The door to resvg: SVG becomes PNG, lettered in the packaged font; and text is made fit for SVG.

resvg shapes Hindi by itself, the same on every machine; Pillow does so only where FriBidi is installed.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator
from importlib import resources

from vachak.errors import PublishError
from vachak.publish.layout import clusters
from vachak.publish.text import one_line

__all__ = ["document", "drawable", "label", "png", "shortened", "width", "wrapped"]

_FONT = "Noto Sans Devanagari"
_FONT_FILE = "NotoSansDevanagari-Bold.ttf"
_NOT_IN_FONT = re.compile("[^ -~ -¬®-ÿĀ-žȘ-țऀ-ॿ\u200c\u200d\u2010\u2013\u2014‘-‚“-„•…‹›€₹™−]")

# Widths of the font's letters in em, rounded up; what is joined with another gets narrower, never wider
_EM = {
    char: em
    for em, chars in (
        (0.30, ",.ijl"),
        (0.46, " !'()-/:;I[]`fjrtJ|रऽ।॰१"),
        (0.66, "गघटठडढतदनपबमयवषहङइईउएऐऍऎज़"),
        (0.76, "छञञथधचलशसञऌ"),
        (0.89, "अकखजझञणफभळऊ"),
        (1.16, "आऑऒओऔॐ@W—mMऋ"),
    )
    for char in chars
}
_DEVANAGARI_EM, _OTHER_EM, _SIGN_EM = 0.9, 0.82, 0.3
_RA_EM = 0.441  # exactly, in this font
_TEXT = re.compile("(<text [^>]*)>")
_UNSEEN_RA = f'\\1 dx="-{_RA_EM}em"><tspan fill="none">र\u200c</tspan>'
_RU, _RU_EM = re.compile("र[ुूृ]"), 0.44  # the only letter that such a sign makes wider


def drawable(text: str) -> str:
    """`text` on one line, without what the font has no letters for (emoji, other scripts)."""
    return one_line(_NOT_IN_FONT.sub("", unicodedata.normalize("NFC", text)))


def label(x: int, y: int, size: int, fill: str, text: str) -> str:
    """`text` as an SVG element, its baseline beginning at (x, y)."""
    place = f'x="{x}" y="{y}" font-size="{size}" font-weight="700" fill="{fill}"'
    return f"<text {place}>{html.escape(text)}</text>"


def document(wide: int, high: int, parts: Iterable[str]) -> str:
    """An SVG document of that size in pixels, made of `parts`, lettered in our font."""
    size = f'width="{wide}" height="{high}" viewBox="0 0 {wide} {high}"'
    lettered = f'<g font-family="{_FONT}, sans-serif">{"".join(parts)}</g>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{lettered}</svg>'


def width(text: str) -> float:
    """How wide `text` is at most, in em; exact to about a tenth."""
    return sum(_em(char) for char in text) + _RU_EM * len(_RU.findall(text))


def _em(char: str) -> float:
    kind = unicodedata.category(char)
    if kind in {"Mn", "Cf"}:
        return 0.0
    if kind == "Mc":
        return _SIGN_EM
    return _EM.get(char, _DEVANAGARI_EM if "ऀ" <= char <= "ॿ" else _OTHER_EM)


def wrapped(text: str, ems: float) -> list[str]:
    """`text` in lines no wider than `ems`, broken at spaces, and between letters where a word is wider."""
    lines: list[str] = []
    for word in text.split():
        if lines and width(f"{lines[-1]} {word}") <= ems:
            lines[-1] += f" {word}"
        else:
            lines.extend(_broken(word, ems))
    return lines


def _broken(word: str, ems: float) -> Iterator[str]:
    part = ""
    for letter in clusters(word):
        if part and width(part + letter) > ems:
            yield part
            part = ""
        part += letter
    yield part


def shortened(text: str, ems: float) -> str:
    """As much of `text` as is no wider than `ems`, "…" where something is missing."""
    if width(text) <= ems:
        return text
    start = next(_broken(text, ems - width("…")))
    return f"{start.rstrip()}…"


def png(svg: str) -> bytes:
    """An SVG drawing as a PNG file; raises PublishError where it cannot be drawn.

    resvg shapes a whole line by the rules of its first letter's script: behind "GST" Hindi would fall apart.
    So each line begins with an unseen र, and is moved back by its width.
    """
    import resvg_py

    hindi = _TEXT.sub(_UNSEEN_RA, svg)
    with resources.as_file(resources.files("vachak.publish") / "data" / _FONT_FILE) as font:
        try:
            return resvg_py.svg_to_bytes(svg_string=hindi, skip_system_fonts=True, font_files=[str(font)])
        except ValueError as e:
            raise PublishError(f"the image cannot be drawn: {e}", "give another image, as JPEG or PNG") from e
