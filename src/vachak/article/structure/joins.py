"""Lines that were broken inside a sentence: joined again."""

from __future__ import annotations

from dataclasses import replace

from vachak.article.passage import Passage, Passages
from vachak.article.sentences import ends
from vachak.lazy import LazyPattern

__all__ = ["join_broken"]

# Words no sentence ends with: postpositions, conjunctions, relatives.
_UNFINISHED = frozenset(
    (
        "का के की को में से पर ने और या एवं तथा व कि जो जिस जिसे जिसमें यह ये इस उस इन उन अपने अपनी अपना लिए एक हमारे "
        "हमारी हमें भी साथ बाद"
    ).split()
)
_GOES_ON = frozenset("का के की को में से ने पर तक और था थे थी है हैं भी ही द्वारा वाले वाली वाला".split())  # nor begins with
_END = "।.?!|…:;\"'”’)"
_ABBREVIATED = (" रु.", " डॉ.", " प्रो.", " मो.", " श्री.", " पं.")
_WRAP = range(45, 101)  # characters a line of hard-wrapped text has
_ASKED = LazyPattern(r"(?:^|[।.?!] ?)क्या (?:है|था|हैं) [^।.?!]{2,30} में$")  # «क्या है वायरल मैसेज में»: a whole heading
_MANY = 5
_WORD = 14  # characters of a word that did not fit


def join_broken(passages: Passages) -> Passages:
    """The passages with the halves of a broken sentence in one, which keeps the first half's line."""
    wrapped = _is_wrapped(passages)
    linked = any(
        a.open_end and a.text[-1] not in _END and _goes_on(b) for a, b in zip(passages, passages[1:], strict=False)
    )
    groups: list[_Paragraph] = []
    for p in passages:
        last = groups[-1] if groups else None
        if last and _breaks(last, p, wrapped=wrapped, linked=linked):
            last.add(p)
        else:
            groups.append(_Paragraph(p))
    return tuple(group.passage() for group in groups)


class _Paragraph:
    """The lines of one paragraph, and what of them tells whether a sentence is open."""

    def __init__(self, first: Passage) -> None:
        self.lines: list[Passage] = []
        self.quotes = 0
        self.ended = False
        self.add(first)

    def add(self, line: Passage) -> None:
        """Take a further line in."""
        self.lines.append(line)
        self.quotes += line.text.count('"')
        self.ended = self.ended or next(ends(line.text), None) is not None

    def passage(self) -> Passage:
        """The lines as one passage, on the first one's line."""
        if len(self.lines) == 1:
            return self.lines[0]
        text = " ".join(line.text for line in self.lines)
        return replace(self.lines[0], text=text, open_end=self.lines[-1].open_end)


def _goes_on(p: Passage) -> bool:
    """Does the line begin with a word no sentence begins with?"""
    return p.text.split(" ", 1)[0] in _GOES_ON


def _breaks(above: _Paragraph, below: Passage, *, wrapped: bool, linked: bool) -> bool:
    """Does a sentence go on from `above` to `below`? `linked`: this article's lines were broken at its links."""
    last = above.lines[-1]
    abbreviated = last.text.endswith(_ABBREVIATED)
    if any((last.mark, below.mark, last.role, below.role, last.kept != below.kept)) or not below.text[0].isalpha():
        return False
    if last.text[-1] in _END and not abbreviated:
        return False
    if wrapped and below.line - last.line == 1:
        return len(last.text) >= _WRAP.start
    if abbreviated or _goes_on(below):
        return True
    unfinished = last.text.rsplit(" ", 1)[-1] in _UNFINISHED and _ASKED.search(last.text) is None
    if above.quotes % 2 or linked or above.lines[0].glued:
        return unfinished or last.open_end
    apart = last.open_end and below.line - last.line > 1  # an empty line stood around the link
    return (unfinished or apart) and len(last.text) > 40 and above.ended


def _is_wrapped(passages: Passages) -> bool:
    """Is the text hard-wrapped: most lines as long as they can be, without a sentence end, one below the other?"""
    pairs = list(zip(passages, passages[1:], strict=False))
    sizes = sorted(
        len(a.text) for a, b in pairs if len(a.text) in _WRAP and a.text[-1] not in _END and b.line - a.line == 1
    )
    if len(sizes) < _MANY or len(sizes) <= 0.5 * len(pairs):
        return False
    width = sizes[-1 - len(sizes) // 10]  # but for a few long words
    return sum(size >= width - _WORD for size in sizes) >= 0.7 * len(sizes)
