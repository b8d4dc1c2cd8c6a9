"""The headline of a page, and where it stands: what readers see above the story, checked against what is stated."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from vachak.article.page.blocks import fold, hindi_letters
from vachak.article.page.tree import HtmlElement, is_shown, leads_home, text_of

__all__ = ["CUT", "Headline", "headline_of", "is_site"]

CUT = re.compile(r"\s+(?:[|–—»:]+|::|-|\u2022)\s+|\s*\|\s*")  # between the parts of a title: headline, section, site
_CUT_OR_COLON = re.compile(rf"{CUT.pattern}|:\s+")
_MOST_CUTS = 8  # in a title
_FEW = 3  # words: a headline that stands first in a title has as many
_SOME = 5  # words: one behind other parts has as many, or it may be the section's name, or the site's
_MOST, _LESS = 0.6, 0.3  # shares of the words of two titles; the second for want of an h1 with the first
_PROSE = 60  # Hindi letters of a paragraph's first piece of text
_DEVANAGARI = re.compile("[\u0900-\u097f]+")
_HEADINGS = ("h1", "h2", "h3", "h4")


class Headline(NamedTuple):
    """The headline's text, and the element it stands in; None where the page only states it."""

    text: str | None
    place: HtmlElement | None = None


def headline_of(root: HtmlElement, stated: Sequence[str], names: set[str]) -> Headline:
    """The h1 that agrees with what is `stated`, else the heading that says more, else the part of it that is shown.

    `stated` are titles, the most trusted first; `names` is what the site is called, as `fold` writes it.
    """
    first = [Headline(text_of(e), e) for e in root.iter("h1") if not leads_home(e)]
    shown = [h for h in first if h.text and not is_site(fold(h.text), names)]
    for share in (_MOST, _LESS):
        agreed = next((h for h in shown if any(_agree(h.text or "", known, share) for known in stated)), None)
        if agreed:
            return agreed
    hindi = next(filter(_is_hindi, shown), None)
    if not stated:
        return hindi or next(iter(shown), Headline(None))
    above = hindi or _above_story(root, names)
    if above and _says_more(above.text or "", stated[0]):
        return above
    known = _without_site(stated[0], names | {fold(h.text) for h in first})
    return _written_out(root, stated, names) or Headline(known)


def _is_hindi(headline: Headline) -> bool:
    return len(_DEVANAGARI.findall(headline.text or "")) > 2


def _says_more(shown: str, stated: str) -> bool:
    """Tell whether what is stated is English, for search engines, or may be the same on all pages: «प्रेस विज्ञप्ति»."""
    few = len(_words(CUT.split(stated)[0]))
    return not _DEVANAGARI.search(stated) or (few <= _FEW and len(_words(shown)) > max(_SOME, 2 * few))


def _above_story(root: HtmlElement, names: set[str]) -> Headline | None:
    """The highest heading above the first paragraph; of two of one rank the one closer to it."""
    found = [(str(e.tag), Headline(text_of(e), e)) for e in _headings(root)]
    told = [(tag, h) for tag, h in found if _is_hindi(h) and not is_site(fold(h.text), names)]
    return min(reversed(told), key=lambda t: t[0])[1] if told else None


def _headings(root: HtmlElement) -> Iterator[HtmlElement]:
    """The headings above the first paragraph below one; those in or around a link are of other articles."""
    seen = False
    for element in filter(is_shown, root.iter()):
        if seen and max(hindi_letters(element.text or ""), hindi_letters(element.tail or "")) >= _PROSE:
            return
        linked = next(element.iter("a"), next(element.iterancestors("a", "nav", "aside"), None))
        if element.tag in _HEADINGS and linked is None:
            seen = True
            yield element


def _written_out(root: HtmlElement, stated: Sequence[str], names: set[str]) -> Headline | None:
    """The longest run of parts of a stated title that stands on the page as a line of its own."""
    runs = {run for title in stated for run in _runs(title) if not is_site(fold(run), names)}
    lines: dict[str, HtmlElement] = {}
    for element in filter(is_shown, root.iter()):
        text = " ".join((element.text or "").split())
        if text in runs and (text not in lines or (element.tag in _HEADINGS and lines[text].tag not in _HEADINGS)):
            lines[text] = element
    longest = max(lines, key=lambda text: len(fold(text)), default=None)
    return Headline(longest, lines[longest]) if longest else None


def _runs(title: str) -> Iterator[str]:
    """«मरु समाचार | राजस्थान | शीर्षक …»: what may be the headline, each with the parts that follow on each other."""
    cuts = list(islice(_CUT_OR_COLON.finditer(title), _MOST_CUTS))
    ends = [*(cut.start() for cut in cuts), len(title)]
    for start in (0, *(cut.end() for cut in cuts)):
        least = _SOME if start else _FEW
        yield from (run for end in ends if end > start and len(_words(run := title[start:end].strip())) >= least)


def _agree(shown: str, stated: str, share: float) -> bool:
    """Tell whether two headlines are of one article: the one begins the other, or they `share` so much of their words.

    Of what is stated only the first part counts, the first in Hindi if that is in English: after it stands the
    site's name, which may be an h1, too; so a short h1 must share most.
    """
    if fold(stated).startswith(fold(shown)):
        return True
    parts = CUT.split(stated)
    part = parts[0] if _DEVANAGARI.search(parts[0]) else next(filter(_DEVANAGARI.search, parts), parts[0])
    a, b = set(_words(shown)), set(_words(part))
    fewer, more = sorted((len(a), len(b)))
    enough = share if len(a) > _SOME else _MOST
    return fewer >= 2 and len(a & b) >= enough * fewer and more <= 3 * fewer


def _words(text: str) -> list[str]:
    return re.findall(r"[^\s|:;,.!?'\"‘’“”()\[\]–—-]+", text.casefold())


def _without_site(title: str, names: set[str]) -> str:
    """«शीर्षक | समाचार पत्र» without the paper: the parts of the end that name the site, or hold no Hindi."""
    parts = CUT.split(title)
    while len(parts) > 1 and (is_site(fold(parts[-1]), names) or not _DEVANAGARI.search(parts[-1])):
        parts.pop()
    end = title.find(parts[-1]) + len(parts[-1]) if len(parts) == 1 else title.rfind(parts[-1]) + len(parts[-1])
    return title[:end].strip()


def is_site(part: str, names: set[str]) -> bool:
    """Tell whether `part` is one of the `names` of a site, a part of it, or little more: «सेतु», «सेतु हिंदी समाचार»."""
    return any(part and (part in name or (name in part and len(part) <= 2 * len(name) + 12)) for name in names)
