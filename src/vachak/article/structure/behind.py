"""Datelines and desks whose line end was lost: cut from the headline they stand behind, «… रो पड़े लोगनई दिल्ली.»."""

from __future__ import annotations

from dataclasses import replace

from vachak.article.passage import Passages
from vachak.article.structure.credits import is_credit, is_desk
from vachak.article.structure.dateline import desk_above, opens_story
from vachak.article.structure.places import is_listed, is_place
from vachak.article.structure.seams import NEVER_LAST
from vachak.article.words import CLOSED, fold, is_known, ranks
from vachak.lazy import LazyPattern

__all__ = ["cut_behind"]

_REACH = 230  # characters of a headline
_DATELINE = 90  # characters
_FEWEST = 4  # spaces before a dateline, but in the second line of a headline («जानें सच»)
_HEADLINE = 45  # characters; a shorter one may be a sub-heading
_RARE = 3_000  # rank of a word a headline seldom ends with
_START = LazyPattern(r"(?<=[\u0900-\u0963.…!?'’\"”) ])[\u0904-\u0939]")
_VERBS = frozenset(("गया",))  # a town, but more often not
_TITLES = frozenset("राजधानी शहर महानगर नगर जिला जिले राज्य प्रांत देश यानी अर्थात पूरा पूरी पूरे समूचा में से पर तक".split())
_MARKS = ".…!?'’\"”)"
_WORDS = LazyPattern(r"([^\s,/()\[\]।|:ः.–-]+)(?: ([^\s,/()\[\]।|:ः.–-]+))?")
# How credits begin that stand before the place: «संवाद सूत्र, सहरसा:».
_CREDITS = ("संवाद", "जागरण ", "जासं", "संसू", "संस,", "विशेष ", "हमारे ", "नगर ", "निज", "कार्यालय ", "स्टाफ ", "अमर उजाला")


def cut_behind(passages: Passages, lines: int) -> Passages:
    """The passages with a dateline or desk that is glued to the headline before it, on the first `lines`, cut off."""
    if _is_above_desk(passages):
        return (replace(passages[0], role="title"), *passages[1:])
    for i, p in enumerate(passages[:lines]):
        free = not p.mark and not p.kept and (p.role is None or (i == 0 and p.role == "title"))
        asked = i > 0 and passages[i - 1].role == "title" and passages[i - 1].text.endswith("?")
        at = _start(p.text, 0 if asked else _FEWEST, first=i == 0) if free else None
        if at is not None:
            titled = i == 0  # there is no line above it
            head = replace(p, text=p.text[:at].strip(), role="title" if titled else "heading", open_end=False)
            return (*passages[:i], head, replace(p, text=p.text[at:], role=None, glued=True), *passages[i + 1 :])
    return passages


def _is_above_desk(passages: Passages) -> bool:
    """Is the first line a headline, cut from the desk below it («… आया भारत|हटके डेस्क: …»)?"""
    first, below = (*passages[:2], None, None)[:2]
    if first is None or below is None or first.role != "heading" or first.mark or not below.glued:
        return False
    return len(first.text) > _HEADLINE and desk_above(below.text)


def _start(text: str, fewest: int, *, first: bool) -> int | None:
    """Where in `text`, before its first danda, a dateline or a desk begins without a space before it."""
    stop = text.find("।", 0, _REACH + _DATELINE)
    for m in _START.finditer(text, 0, min(_REACH, stop if stop >= 0 else len(text))):
        at = m.start()
        if text.count(" ", 0, at) >= fewest and _begins(text, at, first=first):
            return at
    return None


def _begins(text: str, at: int, *, first: bool) -> bool:
    """Does a dateline or a desk begin at `at`, and a word end before it?

    Behind a space an agency, a reporter or a day has to stand beside the place, or on the first line a full stop
    right behind it: sentences name places, too, but end with verbs.
    """
    words = _WORDS.match(text, at, at + _DATELINE)
    if words is None:
        return False
    before, name = text[:at].rstrip().rsplit(" ", 1)[-1], _name(text, at, words[1], words[0])
    spaced = text[at - 1] == " "
    if not name or not (_may_precede(before, name) if spaced else _is_apart(before, name)):
        return False
    behind = text[at:] if len(text) < at + 2 * _DATELINE else text[at : at + 2 * _DATELINE] + "।"
    plain = first and name not in _VERBS and text[at + len(name) : at + len(name) + 1] in ("।", ".")
    return opens_story(behind, sure=spaced and not plain) or (not spaced and desk_above(behind))


def _may_precede(before: str, name: str) -> bool:
    """Can `before` end a headline, and is no part of the place's name («और», «राजधानी», «नई»)?"""
    return before not in NEVER_LAST and before not in _TITLES and not is_listed(f"{before} {name}")


def _name(text: str, at: int, first: str, both: str) -> str:
    """The place, the credit or the desk that begins at `at`; empty where there is none."""
    for name in (both, first):
        if is_listed(name) or (name != first and is_desk(name, glued=True)):
            return name
    return both if text.startswith(_CREDITS, at) and (is_credit(both) or is_credit(first)) else ""


def _is_apart(before: str, name: str) -> bool:
    """Are `before` and `name` two words, the first one whole?"""
    if before[-1] in _MARKS:
        return True
    if not is_known(fold(before)) or is_listed(before + name) or (is_place(before + name) and not is_listed(name)):
        return False
    return " " in name or fold(before) in CLOSED or not _is_one(before, fold(before + name))


def _is_one(before: str, whole: str) -> bool:
    """Was the whole seen in print? Where its first half is frequent, the filter is not to be trusted."""
    return whole in ranks() or (is_known(whole) and ranks().get(fold(before), _RARE) >= _RARE)
