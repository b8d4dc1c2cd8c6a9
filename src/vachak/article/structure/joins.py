"""Lines that were broken inside a sentence: joined again."""

from __future__ import annotations

from dataclasses import replace

from vachak.article.passage import Passage, Passages
from vachak.article.sentences import ends

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
_MANY = 5


def join_broken(passages: Passages) -> Passages:
    """The passages with the halves of a broken sentence in one, which keeps the first half's line."""
    wrapped = _is_wrapped(passages)
    joined: list[Passage] = []
    before = 0
    for p in passages:
        last = joined[-1] if joined else None
        if last and _breaks(last, p, wrapped and p.line - before == 1):
            joined[-1] = replace(last, text=f"{last.text} {p.text}", open_end=p.open_end)
        else:
            joined.append(p)
        before = p.line
    return tuple(joined)


def _breaks(above: Passage, below: Passage, wrapped: bool) -> bool:
    """Does a sentence go on from `above` to `below`?"""
    if any((above.mark, below.mark, above.role, below.role, above.kept != below.kept)):
        return False
    if above.text[-1] in _END and not above.text.endswith(_ABBREVIATED):
        return False
    if not below.text[0].isalpha():
        return False
    if wrapped:
        return len(above.text) >= _WRAP.start
    if above.text.endswith(_ABBREVIATED) or below.text.split(" ", 1)[0] in _GOES_ON:
        return True
    if above.text.rsplit(" ", 1)[-1] not in _UNFINISHED and not above.open_end:
        return False
    if above.text.count('"') % 2 or (above.glued and above.text.count(" ") > 6):
        return True
    return len(above.text) > 40 and next(ends(above.text), None) is not None


def _is_wrapped(passages: Passages) -> bool:
    """Is the text hard-wrapped: most lines of nearly the same length, without a sentence end, one below the other?"""
    pairs = list(zip(passages, passages[1:], strict=False))
    broken = sum(len(a.text) in _WRAP and a.text[-1] not in _END and b.line - a.line == 1 for a, b in pairs)
    return broken >= _MANY and broken > 0.5 * len(pairs)
