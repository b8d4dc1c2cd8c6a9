"""The story in the data from which a page's script builds what readers see (React, Next, Vue)."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, islice
from typing import Any

from vachak.article.page.blocks import fold, hindi_letters
from vachak.article.page.tree import HtmlElement, attribute, name_words

__all__ = ["LEAST", "scripts_of", "story_in_state"]

LEAST = 150  # Hindi letters of a story
_PROSE = 30  # of a string that may be its paragraph
_ENDS = re.compile(r"[।॥|.?!…\"'”’:](?:\s|<[^>]{0,100}>){0,20}$")
_ASSIGNED = re.compile(r"=\s{0,20}(?=[{\[]|JSON\.parse\()")
_PARSED = re.compile(r"JSON\.parse\(\s{0,5}")
_HEAD = 5_000  # characters of a script in which it assigns its data
_TRIES = 5  # assignments looked at in a script; the data are in one of the first
_TAG = re.compile(r"<(?:p|div|br|li|h[1-6]|span)\b", re.IGNORECASE)
_MOST = 300_000  # values looked at in one script's data
_MARKUP = re.compile(r"</[a-z][a-z0-9]{0,10}>|<br ?/?>", re.IGNORECASE)
_DEEPEST = 60  # values in values: more has no page, and deeper data could not be walked
_LEFT_OUT = frozenset(  # words of keys and types of what is no line of the story
    "related also alsoread readalso recommended recommendations linked more next trending caption captions tag tags "
    "topic topics image images photo photos picture gallery video videos media embed jsembed tweet twitter instagram "
    "youtube cta ad ads advertisement author authors byline bio seo meta metadata og comment comments poll newsletter "
    "promo slug url urls alt credit credits attribution breadcrumb breadcrumbs menu nav navigation footer cookie "
    "consent keywords keyword summary description excerpt synopsis subheadline headline copyright disclaimer share "
    "social widget sidebar config translations labels strings messages schema jsonld".split()
)
_TEXTS = frozenset(("text", "value", "content", "insert"))  # keys of a part of rich text, which may be Latin
_PARAGRAPHS = frozenset("p paragraph heading subheading subheadline h2 h3 h4 li listitem blockquote quote".split())
_HEADINGS = frozenset("title heading header subheading subtitle subhead subheadline h2 h3 h4".split())
_LEFT_OUT_TYPES = _LEFT_OUT - _HEADINGS  # a «subheadline» of an article is its standfirst, among its blocks a heading
_TYPES = ("type", "subtype", "kind", "__typename", "component", "tag", "tagName", "name", "style")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A string of the data: the keys to it («*» for a place in a list), and whether its object is a heading."""

    text: str
    path: tuple[str, ...]
    heading: bool
    within: int  # the number of the object with the article's headline it stands in, 0: none
    line: int  # the number of the paragraph or heading it stands in, 0: none
    parts: bool  # whether that has its text in a list of parts, as rich text has


def scripts_of(root: HtmlElement) -> tuple[tuple[str, str], ...]:
    """The type and the text of each script of the page, to be kept before they are taken out of its tree."""
    return tuple((attribute(script, "type").lower(), script.text or "") for script in root.iter("script"))


def story_in_state(scripts: Iterable[tuple[str, str]], title: str) -> str:
    """The story as HTML, from the data in one of the page's `scripts`; "" where none holds one.

    The story is the strings under one path of keys that hold most prose, with the headings among them, without
    what a key or a type calls related, a caption, an advertisement; if an object has the headline `title`, its own.
    """
    told = fold(title)
    stories = (_story(list(_joined(_pieces(data, told)))) for kind, text in scripts for data in _data(kind, text))
    best = max(stories, key=hindi_letters, default="")
    return best if hindi_letters(best) >= LEAST else ""


def _data(kind: str, text: str) -> Iterator[Any]:
    if "ld+json" in kind or (hindi_letters(text) < LEAST and text.count("\\u09") < LEAST):
        return
    starts = [0] if "json" in kind else [m.end() for m in islice(_ASSIGNED.finditer(text[:_HEAD]), _TRIES)]
    yield from (data for start in starts if (data := _loaded(text[start:])) is not None)


def _loaded(text: str) -> Any:
    """The JSON value `text` begins with; None where it begins with none."""
    decoder = json.JSONDecoder(strict=False)
    text = text.strip().removeprefix("<!--").lstrip()
    try:
        if parsed := _PARSED.match(text):
            text = str(decoder.raw_decode(text[parsed.end() :])[0])
        return decoder.raw_decode(text)[0]
    except (ValueError, RecursionError):
        return None


def _pieces(data: Any, title: str) -> Iterator[_Piece]:
    """Every string with Hindi in it that may be a line of a story or, in rich text, a part of one, in order."""
    count = 0
    waiting: list[tuple[Any, _Piece]] = [(data, _Piece("", (), heading=False, within=0, line=0, parts=False))]
    while waiting and count < _MOST:
        value, at = waiting.pop()
        count += 1
        if isinstance(value, str) and (hindi_letters(value) or (at.parts and at.path[-1] in _TEXTS)):
            yield replace(at, text=value)
        elif len(at.path) < _DEEPEST and isinstance(value, list):
            inside = replace(at, path=(*at.path, "*"), parts=at.line > 0)
            waiting.extend((v, inside) for v in reversed(value))
        elif len(at.path) < _DEEPEST and isinstance(value, dict) and _LEFT_OUT_TYPES.isdisjoint(types := _types(value)):
            here = _at(at, types, count, headline=_has_headline(value, title))
            kept = ((k, v) for k, v in reversed(value.items()) if _is_kept(k) and not (here.parts and k in _TYPES))
            waiting.extend((v, replace(here, path=(*here.path, k))) for k, v in kept)


def _at(at: _Piece, types: frozenset[str], number: int, *, headline: bool) -> _Piece:
    """Where the strings of an object of these types stand."""
    here = replace(at, heading=at.heading or not _HEADINGS.isdisjoint(types), within=number if headline else at.within)
    return here if _PARAGRAPHS.isdisjoint(types) else replace(here, line=number, parts=False)


def _joined(pieces: Iterable[_Piece]) -> Iterator[_Piece]:
    """The pieces with the parts of each paragraph of rich text in one; of a paragraph told whole, without its parts."""
    for line, group in groupby(pieces, key=lambda p: p.line):
        row = list(group)
        whole = [p for p in row if not p.parts]
        if line and not whole:
            whole = [replace(row[0], text="".join(p.text for p in row))]
        yield from (p for p in whole if hindi_letters(p.text))


def _types(value: Mapping[str, Any]) -> frozenset[str]:
    stated = (value[name] for name in _TYPES if isinstance(value.get(name), str))
    return frozenset(word for text in stated if len(text) <= 40 for word in (*name_words(text), text.lower()))


def _is_kept(name: str) -> bool:
    return _LEFT_OUT.isdisjoint(name_words(name[:60]))


def _has_headline(value: Mapping[str, Any], title: str) -> bool:
    return bool(title) and any(isinstance(v, str) and len(v) <= 500 and fold(v) == title for v in value.values())


def _story(pieces: Sequence[_Piece]) -> str:
    """The strings of the path that holds most prose, as HTML."""
    weights: Counter[tuple[int, tuple[str, ...]]] = Counter()
    for piece in pieces:
        if _is_prose(piece.text):
            weights[piece.within, piece.path] += hindi_letters(piece.text)
    told = {place: n for place, n in weights.items() if place[0]} or weights
    if not told:
        return ""
    within, path = max(told, key=lambda place: told[place])
    chosen = (p for p in pieces if p.within == within and (p.path == path or (p.heading and p.path[:-1] == path[:-1])))
    return "\n".join(map(_as_html, chosen))


def _is_prose(text: str) -> bool:
    return hindi_letters(text) >= _PROSE and (_TAG.search(text) is not None or _ENDS.search(text[-2_100:]) is not None)


def _as_html(piece: _Piece) -> str:
    text = piece.text if _MARKUP.search(piece.text) else html.escape(piece.text, quote=False)
    return f"<h2>{text}</h2>" if piece.heading and not _is_prose(piece.text) else f"<div>{text}</div>"
