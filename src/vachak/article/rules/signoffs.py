"""How an agency signs off below its report: «भाषा सुरभि अविनाश», «सं अरुण वार्ता», «--आईएएनएस एसकेके/एएनएम»."""

from __future__ import annotations

from vachak.article.agencies import AGENCIES, LETTERS
from vachak.article.folding import plain, plain_pattern
from vachak.article.passage import Passage, Passages, Sieve, cut_out
from vachak.article.rules.prose import FINITE
from vachak.article.rules.rule import Piece, cut_pieces
from vachak.lazy import LazyPattern

__all__ = ["STEPS"]

# «0305 1742 रायपुर»: day, hour and place of an agency's report, below its signature.
_SLUG = LazyPattern(
    r"^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2]) (?:[01]\d|2[0-3])[0-5]\d "
    r"[\u0900-\u097f]{2,20}(?: [\u0900-\u097f]{2,20}){0,2}[।. ]{0,2}$"
)
_LAST = 3  # lines below which nothing of the story comes
_REASON = "news agency"
_NAMES = r"[\u0900-\u097f]{1,12}"
# The agency's name alone begins or ends it; which of them it is, the article's first line says: «(वार्ता)».
_SIGNS = {
    agency: LazyPattern(
        rf"(?:^|(?<=[।.?!\"”] )|(?<=[।.?!\"”]))(?:{agency}(?:[ .,/]{{1,2}}{_NAMES}){{1,4}}|"
        rf"(?:{_NAMES}[ .,/]{{1,2}}){{1,4}}{agency})[।. ]{{0,3}}$"
    )
    for agency in ("भाषा", "वार्ता")
}
# «हिन्दुस्थान समाचार/रमेश चंद्र», of any agency.
_SLASHED = LazyPattern(
    rf"(?:^|(?<=[।.?!\"”] )|(?<=[।.?!\"”]))(?:{AGENCIES}) ?/ ?{_NAMES}(?:[ ./]{{1,3}}{_NAMES}){{0,3}}[।. ]{{0,3}}$"
)
_LONGEST = 60  # characters of it
_WHERE = 4  # lines at the top, one of which is the dateline
_NO_NAME = LazyPattern(plain_pattern(rf"(?:^|[ .,/])(?:{FINITE}|में|की|के|का|को|से|ने|पर|और|ही|भी|तो)(?:[ .,/।]|$)"))
_DASHED = LazyPattern(
    rf"(?:(?<=[।.?!|\"”]) ?|^)[-–—]{{1,3}} ?(?:{AGENCIES})"
    rf"(?:[ ,/]{{0,2}}(?:{LETTERS}){{1,5}}(?:[/. ](?:{LETTERS}){{1,5}}){{0,3}}/?)?[।. ]{{0,3}}$"
)


def drop_signed(passages: Passages) -> Sieve:
    """Cut the names an agency's report is signed with off its last lines, where its first lines name the agency."""
    sign = next((s for agency, s in _SIGNS.items() if any(f"{agency})" in p.text for p in passages[:_WHERE])), None)
    signs = (_SLASHED, *((sign, _SLUG) if sign is not None else ()))
    sieves = [_without(p, signs) for p in passages[-_LAST:]]
    kept = tuple(p for left, _ in sieves for p in left)
    return (*passages[:-_LAST], *kept), tuple(d for _, out in sieves for d in out)


def _without(p: Passage, signs: tuple[LazyPattern, ...]) -> Sieve:
    found = (sign.search(p.text, max(0, len(p.text) - _LONGEST)) for sign in signs) if not p.kept else ()
    start = next((m.start() for m in found if m is not None and not _NO_NAME.search(plain(m[0]))), None)
    return cut_out(p, ((start, len(p.text), _REASON),) if start is not None else ())


STEPS = (drop_signed, cut_pieces(Piece(_REASON, ("-", "–", "—"), _DASHED)))
