"""What stands before and behind the headline on its own line: sections, places and days, the outlet, asterisks."""

from __future__ import annotations

import re
from dataclasses import replace

from vachak.article.agencies import OUTLETS
from vachak.article.passage import Passage, Passages, Sieve, cut_out
from vachak.article.rules.rule import Piece, cut_pieces
from vachak.article.structure.credits import MONTHS
from vachak.article.structure.places import is_place, looks_like_place
from vachak.lazy import LazyPattern
from vachak.nouns import Dropped

__all__ = ["STEPS"]

_SUFFIX = LazyPattern(
    rf" ?[|–—-] ?(?:(?:{OUTLETS})(?:[ .]|$)){{1,4}}(?:हिंदी|हिन्दी|hindi|in hindi|india|\.com|com)?$"
    r"|(?<=[\u0900-\u097f?!\"'”’)]) ?\| ?[^|।]{2,40}$"
    r"|(?<=[\u0900-\u097f?!\"'”’)]) [–—-] (?-i:[A-Z][A-Za-z]{2,15}(?: [A-Z][A-Za-z]{2,15}){1,3})$",
    re.IGNORECASE,
)
_CRUMB = LazyPattern(
    r"^[\u0900-\u0963\u0970-\u097f\u200d-]{2,18}(?: [\u0900-\u0963\u0970-\u097f\u200d-]{2,18}){0,2} / (?=\S.{18})"
)
_NAMED = LazyPattern(r"([^\s:ः।]{2,14}(?: [^\s:ः।]{2,14})?) ?[:ः।]")
_STATES = frozenset(
    "बिहार झारखंड उत्तराखंड छत्तीसगढ़ राजस्थान हरियाणा पंजाब हिमाचल यूपी एमपी दिल्ली गुजरात महाराष्ट्र बंगाल ओडिशा".split()
)
_LONGEST_TITLE = 230
_HOME = ("होम /", "मुखपृष्ठ /", "मुख्य पृष्ठ /")  # a breadcrumb and no headline
# «होम / क्रिकेट / आखिरी गेंद पर जीती रेलवे की टीम»: the path from the first page to a headline.
_TRAIL = LazyPattern(
    r"^(?:home|होम|मुखपृष्ठ|मुख्य पृष्ठ|hindi news|हिंदी न्यूज़?|हिन्दी न्यूज़?) ?[/>»›→] ?"
    r"(?:[^/>»›→।?!]{2,24} ?[/>»›→] ?){0,4}(?=\S)|^(?:[^/>»›→।?!]{2,24} ?[»›→] ?){1,4}(?=\S)",
    re.IGNORECASE,
)
_FEWEST = 4  # spaces of a headline
_LEAD = 80  # characters of the paragraph below one
_TOP = 3  # lines, one of which the story begins on
_STORY = 120  # characters
_PATH = LazyPattern(r"^(?:[^।?!:›»>|]{2,30}? ?[›»] ?){1,4}(?=[^\s›»])")
# «सुल्तानपुर02नवंबर25*धान खरीद केंद्र पर …»
_SLUG = LazyPattern(rf"^[\u0904-\u0963]{{2,20}} ?\d{{1,2}} ?(?:{MONTHS}) ?\d{{2,4}} ?\*(?=[\u0904-\u0939\"'“‘])")
_STARRED = LazyPattern(r"\*{1,2}([^*]{10,200})\*{1,2}")


def trim_headline(passages: Passages) -> Sieve:
    """Cut the section before the headline («राजस्थान / …») and the outlet after it («… - Navbharat Times»)."""
    if not passages or passages[0].kept or len(passages[0].text) > _LONGEST_TITLE:
        return passages, ()
    first, text = passages[0], passages[0].text
    cuts = []
    crumb = _CRUMB.match(text)
    if crumb and not text.startswith(_HOME) and not _is_placed(text, crumb.end()):
        cuts.append((0, crumb.end(), "breadcrumb"))
    suffix = _SUFFIX.search(text)
    if suffix and suffix.start() > 12:
        cuts.append((suffix.start(), len(text), "outlet after the headline"))
    left, fallen = cut_out(first, cuts)
    return (*left, *passages[1:]), fallen


def _is_placed(text: str, at: int) -> bool:
    """Is it a dateline («पटना / मसौढ़ी : …»), and no section and its headline («बिहार / चुनाव : …»)?"""
    name = _NAMED.match(text, at) if is_place(text[:at].rstrip(" /")) else None
    if name is None or (name[1] in _STATES and text[-1] not in "।.?!"):
        return False  # «पटना / बिहार : तटबंधों की मरम्मत के निर्देश»
    return is_place(name[1]) or name[0][-1] == "।" or looks_like_place(name[1])


def cut_trail(passages: Passages) -> Sieve:
    """Cut the breadcrumbs before a headline on their own line, where the text has no other."""
    first, below = (*passages[:2], None, None)[:2]
    trail = _TRAIL.match(first.text) if first is not None and not (first.kept or first.mark) else None
    if first is None or trail is None or below is None or first.text.count(" ", trail.end()) < _FEWEST:
        return passages, ()
    if first.text[-1] in "।|" or len(below.text) < _LEAD or below.text[-1] not in "।.?!\"'”’|":
        return passages, ()
    left, fallen = cut_out(first, ((0, trail.end(), "breadcrumb"),))
    return (*left, *passages[1:]), fallen


def cut_path(passages: Passages) -> Sieve:
    """Cut the path of sections the story begins with («अंतरराष्ट्रीय समाचार › लुसाका (रॉयटर्स): …»)."""
    sieves = [_without_path(p) for p in passages[:_TOP]]
    left = tuple(p for kept, _ in sieves for p in kept)
    return (*left, *passages[_TOP:]), tuple(d for _, out in sieves for d in out)


def _without_path(p: Passage) -> Sieve:
    path = _PATH.match(p.text) if not p.kept and p.text[-1] in "।.?!" else None
    if path is None or len(p.text) - path.end() < _STORY:
        return (p,), ()
    return cut_out(p, ((0, path.end(), "breadcrumb"),))


def bare(passages: Passages) -> Sieve:
    """The first lines without the asterisks that make them bold («*ऊना में टिप्पर दुकान में घुसा*»)."""
    nothing: tuple[Dropped, ...] = ()
    return (*map(_unstarred, passages[:_TOP]), *passages[_TOP:]), nothing


def _unstarred(p: Passage) -> Passage:
    starred = _STARRED.fullmatch(p.text) if not p.kept else None
    return replace(p, text=starred[1].strip()) if starred else p


STEPS = (bare, cut_pieces(Piece("place and day", ("*",), _SLUG)), cut_trail, trim_headline, cut_path)
