"""What is left of the page's code in its text: JSON, tags, scripts, document ids, emoji."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vachak.article.passage import Cut, Passage, Passages, Sieve, cut_out
from vachak.article.rules.rule import Piece, cut_each, cut_pieces, drop_lines, rule
from vachak.lazy import LazyPattern
from vachak.nouns import Dropped

__all__ = ["STEPS"]

_TOKEN = LazyPattern(r'\\.|["{}]')
_PATIENCE = 3  # braces that open and are never closed: a text with more has no JSON, or is an attack
_LONGEST = 20_000  # characters of JSON; more than this is a text with a stray brace


def drop_json(passages: Passages) -> Sieve:
    """Cut JSON objects out («{"_id":"5df8…"}»), over several lines where a line break stands inside a string."""
    cuts: dict[int, list[Cut]] = {}
    for start, end in _objects(passages):
        for i in range(start[0], end[0] + 1):
            a = start[1] if i == start[0] else 0
            b = end[1] if i == end[0] else len(passages[i].text)
            cuts.setdefault(i, []).append((a, b, "JSON residue"))
    kept: list[Passage] = []
    fallen: list[Dropped] = []
    for i, p in enumerate(passages):
        left, out = cut_out(p, cuts.get(i, ()), apart=True)
        kept.extend(left)
        fallen.extend(out)
    return tuple(kept), tuple(fallen)


_Place = tuple[int, int]  # passage, character


def _objects(passages: Passages) -> Iterator[tuple[_Place, _Place]]:
    """Where each JSON object begins and is over."""
    at: _Place = (0, 0)
    failed = 0
    while failed < _PATIENCE and (start := _opening(passages, at)) is not None:
        end = _closing(passages, start)
        if end is not None:
            yield start, end
        else:
            failed += 1
        at = end or (start[0], start[1] + 1)


def _opening(passages: Passages, at: _Place) -> _Place | None:
    for i in range(at[0], len(passages)):
        found = -1 if passages[i].kept else passages[i].text.find('{"', at[1] if i == at[0] else 0)
        if found >= 0:
            return i, found
    return None


def _closing(passages: Passages, start: _Place) -> _Place | None:
    depth, quoted, read = 0, False, 0
    for i in range(start[0], len(passages)):
        if passages[i].kept:
            return None
        text, begin = passages[i].text, start[1] if i == start[0] else 0
        for m in _TOKEN.finditer(text, begin, begin + _LONGEST):
            if m[0] == '"':
                quoted = not quoted
            elif not quoted and m[0] in "{}":
                depth += 1 if m[0] == "{" else -1
                if depth == 0:
                    return i, m.end()
        read += len(text) - begin
        if read > _LONGEST:
            return None
    return None


# Code that stands glued to the story: a run without Hindi letters in which one of these is found.
_CODE = LazyPattern(
    r"\bwindow\.[\w$]|\bdocument\.[a-z]|\.push\( ?(?:[{\[]|function)|\bvar [\w$]{1,30} ?=|\bfunction ?\(|"
    r"\|\| ?(?:\[\]|\{\})|\)\.(?:ready|on|init)\(|"
    r"[.#][a-zA-Z][\w-]{1,40} ?\{[a-z-]{2,30} ?:"
)
_RUN = LazyPattern("[^\u0900-\u097f]{12,}")


def drop_code(passage: Passage) -> Sieve:
    """Cut JavaScript and style sheets out of a line: from what only code has to the last mark that ends code."""
    if "(" not in passage.text and "{" not in passage.text:
        return (passage,), ()
    return cut_out(passage, tuple(_code(passage.text)), apart=True)


def _code(text: str) -> Iterator[Cut]:
    for run in _RUN.finditer(text):
        found = _CODE.search(text, run.start(), run.end())
        end = max(text.rfind(mark, run.start(), run.end()) for mark in ";})") + 1
        if found is None or end <= found.end() or not any(mark in text[found.start() : end] for mark in ";{="):
            continue
        word = max(text.rfind(" ", run.start(), found.start()) + 1, run.start())
        before = text[word : found.start()].lstrip(".।|?!:,\"'”’)")
        yield found.start() - len(before), end, "script or style"


_EMOJI = LazyPattern(
    "[\U0001f000-\U0001faff\U00002600-\U000027bf\U00002b00-\U00002bff\U00002190-\U000021ff\U000025a0-\U000025ff\U000e0020-\U000e007f"
    "\u20e3\u231a-\u23ff\ufe0e\ufe0f]+(?:\u200d[\U0001f000-\U0001faff\U00002600-\U000027bf\ufe0f]+)*"
)

STEPS = (
    drop_json,
    cut_each(drop_code),
    cut_pieces(
        Piece(
            "script or style",
            ("<script", "<style", "<SCRIPT", "<STYLE"),
            LazyPattern(r"<(script|style)\b[^<>]{0,500}>[^<]{0,5000}</\1 ?>", re.IGNORECASE),
        ),
        Piece(
            "HTML residue",
            ("<",),
            LazyPattern(r"<(?:/?[a-zA-Z][a-zA-Z0-9-]{0,20}(?: [^<>]{0,2000})?/?|!--[^<>]{0,2000})>"),
        ),
        Piece("HTML residue", ("<!--",), LazyPattern(r"<!--[^<>]{0,2000}-->")),
        Piece(
            "script or style",
            ("(adsbygoogle", "googletag", "function(", "function ("),
            LazyPattern(
                r"\(adsbygoogle ?= ?window\.adsbygoogle[^;\u0900-\u097f]{0,200};?|"
                r"googletag\.[!-~ ]{0,300}?\}\);?|\(?function ?\([a-z, ]{0,40}\) ?\{[!-~ "
                r"]{0,1000}\}\)?(?:\([!-~ ]{0,200}?\))?;?"
            ),
        ),
        Piece("JSON residue", ("\\u09",), LazyPattern(r"^[!-~ ]{0,6000}\\u09[0-9a-f]{2}[!-~ ]{0,6000}[}\"\]]")),
        Piece("JSON residue", ("}",), LazyPattern(r"^[}\]]{1,4} ?(?=[\u0904-\u0939])")),
        Piece("emoji", (), _EMOJI),
    ),
    drop_lines(
        rule(
            "document id",
            r"^[a-z]{2,24}(?:[_-]\d{1,8}){2,6}$|^[a-z0-9_-]{1,60}\.(?:html?|cms|txt|xml|json|utf8)$|"
            r"^(?:doc(?:ument)?(?:no| ?id)?|guid|uuid)\b ?[:=]? ?[\w.-]*\d[\w.-]*$",
        ),
        rule(
            "script or style",
            r"^[^\u0900-\u097f]*(?:\bfunction ?\(|\bvar [a-z_]+ ?=|window\.|document\.|googletag|adsbygoogle|"
            r"\{[^{}]{0,80}:[^{}]{0,80};)[^\u0900-\u097f]*$",
            most=2000,
        ),
    ),
)
