"""A sentence too long for one breath is cut at a clause, never inside a number, a name's title or a verb."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from vachak.nouns import Span
from vachak.script.alphabet import MARKS
from vachak.script.shapes import FINITE
from vachak.script.tables import rows

__all__ = ["LIMIT", "cut"]

LIMIT = 250
"""Characters of `spoken` in one line: about 18 seconds, as much as a caption or a request to a voice should hold."""

Said = tuple[str, str, tuple[Span, ...]]

_LEAST = 50
_BAD = -1000.0
_WORD = 40
_SIGNS = frozenset(map(chr, [*range(0x900, 0x904), *range(0x93A, 0x93D), *range(0x93E, 0x950)]))
_CLAUSE = frozenset(
    (
        "लेकिन मगर किंतु किन्तु परंतु परन्तु जबकि क्योंकि ताकि इसलिए बल्कि वहीं जिसके जिसमें जिससे जिसने जिसका जिसकी जिन्हें"
        " जिनमें जिनके जिनका जिनकी जहां जहाँ जब जो हालांकि अगर यदि चूंकि वरना यद्यपि"
    ).split()
)
_JOINS = frozenset("तो और तथा एवं या अथवा".split())
_AFTER = frozenset("कि क्योंकि".split())
_CLINGS = frozenset(
    (
        "का के की को से में पर ने तक भी ही तो है हैं था थे थी थीं हो हूं हूँ होगा होगी होंगे होने होना गया गई गए गये रहा रही रहे"
        " कर करके कराने जाता जाती जाते जाना जाने जाए जाएगा जाएगी जाएंगे दिया दी दिए देना देने देगा लिया ली लिए लेना लेने किया"
        " किए करना करने करता करती करते करेगा करेगी करेंगे चुका चुकी चुके सकता सकती सकते सके पाया पाई पाए वाला वाली वाले वालों द्वारा"
        " बाद पहले साथ साल सी जी नहीं न प्रतिशत फीसदी रुपये रुपए डॉलर किलोमीटर मीटर किलोग्राम बजे मिनट घंटे दिन वर्ष"
        " सिंह कुमार यादव शर्मा"
    ).split()
)
_LEADS = frozenset(
    (
        "डॉक्टर प्रोफ़ेसर प्रोफेसर पंडित श्री श्रीमती सुश्री मोहम्मद मिस्टर स्वर्गीय जनरल कर्नल मेजर कैप्टन लेफ़्टिनेंट जस्टिस"
        " मंत्री प्रधानमंत्री मुख्यमंत्री राष्ट्रपति न नहीं सन धारा नंबर संख्या का के की वाला वाली वाले अपने अपनी अपना इस उस इन"
        " उन एक यह वह करीब लगभग कुल"
    ).split()
)
_WEIGHT = {4: 160, 3: 130, 2: 110, 1: 0}


@cache
def _numbers() -> frozenset[str]:
    """The words numbers are made of; a cut on either side of one would part it from its unit or its rest."""
    cardinals = {row[1] for row in rows("cardinals")}
    return frozenset(cardinals | set("सौ हज़ार हजार लाख करोड़ अरब खरब दशमलव साढ़े सवा पौने डेढ़ ढाई".split()))


def cut(shown: str, spoken: str, spans: tuple[Span, ...], limit: int = LIMIT) -> Iterator[Said]:
    """The sentence in pieces of at most `limit` spoken characters; together they show all of `shown`."""
    if len(spoken) <= limit:
        yield shown, spoken, spans
        return
    ends = [*_cuts(shown, spoken, spans, limit), (len(shown), len(spoken))]
    first, start = 0, (0, 0)
    for end in ends:
        while first < len(spans) and spans[first].spoken_end <= start[1] and spans[first].shown_end <= start[0]:
            first += 1
        piece = _piece(shown, spoken, spans[first : _beyond(spans, first, end)], start, end)
        yield piece if end is ends[-1] else _with_comma(*piece)
        start = end


def _beyond(spans: tuple[Span, ...], first: int, end: tuple[int, int]) -> int:
    """The number of the first span that lies wholly behind the cut."""
    while first < len(spans) and (spans[first].spoken_start, spans[first].shown_start) < (end[1], end[0]):
        first += 1
    return first


def _cuts(shown: str, spoken: str, spans: tuple[Span, ...], limit: int) -> Iterator[tuple[int, int]]:
    """Where to cut: positions in shown and spoken."""
    starts = [s.spoken_start for s in spans]
    at_shown = at = 0
    while (left := len(spoken) - at) > limit:
        places = _places(spoken, at, limit)
        ranked = sorted(((_worth(kind, p - at, left, limit), p) for kind, p in places), reverse=True)
        found = ((_shown_at(p, spans, starts), p) for worth, p in ranked if worth > _BAD)
        place = next(((s, p) for s, p in found if s is not None and at_shown < s < len(shown)), None)
        place = place or _anywhere(shown, spoken, spans, starts, at, limit)
        if not at_shown < place[0] < len(shown):
            return
        at_shown, at = place
        yield place


def _worth(kind: int, length: int, left: int, limit: int) -> float:
    """How good a cut is: by kind first, then by how even it makes the pieces; none outside the limit is good."""
    if length < min(_LEAST, limit // 2) or left - length < _LEAST // 2:
        return _BAD
    even = left / -(-left // limit)
    return _WEIGHT[kind] - abs(length - even)


def _places(spoken: str, start: int, limit: int) -> Iterator[tuple[int, int]]:
    """Where a cut may be within `limit` from `start`: (how good, position in spoken), always behind a space."""
    at = spoken.find(" ", start, start + limit)
    while at >= 0:
        if not spoken.startswith(" ", at + 1) and (kind := _kind(spoken, at)):
            yield kind, at + 1
        at = spoken.find(" ", at + 1, start + limit)


def _shown_at(at: int, spans: tuple[Span, ...], starts: list[int]) -> int | None:
    """The place in shown that belongs to `at` in spoken; None inside a span."""
    i = bisect_right(starts, at) - 1
    if i < 0:
        return at
    s = spans[i]
    if at == s.spoken_start:
        return s.shown_start
    return None if at < s.spoken_end else s.shown_end + at - s.spoken_end


def _kind(spoken: str, space: int) -> int:
    """4 after the end of a sentence, 3 at a comma, 2 at a clause, 1 between words that can part, 0 never."""
    if spoken[space - 1] in MARKS:
        return 3 if spoken[space - 1] == "," else 4
    before = spoken[max(0, space - _WORD) : space].rpartition(" ")[2]
    after = spoken[space + 1 : space + 1 + _WORD].partition(" ")[0].rstrip(MARKS)
    if before in _AFTER or after in _CLAUSE or (after in _JOINS and before in FINITE):
        return 2
    held = after in _CLINGS or after in _JOINS or before in _JOINS or before in _LEADS
    return 0 if held or before in _numbers() or after in _numbers() else 1


def _anywhere(
    shown: str, spoken: str, spans: tuple[Span, ...], starts: list[int], start: int, limit: int
) -> tuple[int, int]:
    """The last way out: any space, else any letter, also inside a long reading, whose writing is shared out."""
    at = spoken.rfind(" ", start + 1, start + limit) + 1 or _letter_start(spoken, start, limit - 1)
    place = _shown_at(at, spans, starts)
    if place is not None:
        return place, at
    s = spans[bisect_right(starts, at) - 1]
    share = (at - s.spoken_start) / (s.spoken_end - s.spoken_start)
    place = s.shown_start + min(s.shown_end - s.shown_start - 1, max(1, round(share * (s.shown_end - s.shown_start))))
    if shown[s.shown_start : place].strip() and shown[place : s.shown_end].strip():
        return place, at
    # a single sign cannot be shared: cut before it, or behind it where it stands first
    return (s.shown_start, s.spoken_start) if s.spoken_start > start else (s.shown_end, s.spoken_end)


def _letter_start(spoken: str, start: int, limit: int) -> int:
    """The last place within `limit` that is not inside a letter with its signs."""
    at = start + limit
    while at > start + limit // 2 and (spoken[at] in _SIGNS or spoken[at - 1] == "\u094d"):
        at -= 1
    return at


def _piece(shown: str, spoken: str, spans: tuple[Span, ...], start: tuple[int, int], end: tuple[int, int]) -> Said:
    """What stands between two cuts, without the spaces at its end; a span across a cut is parted by it."""
    kept_shown = shown[start[0] : end[0]].rstrip()
    kept_spoken = spoken[start[1] : end[1]].rstrip()
    inside = (
        Span(
            max(0, s.shown_start - start[0]),
            min(len(kept_shown), s.shown_end - start[0]),
            max(0, s.spoken_start - start[1]),
            min(len(kept_spoken), s.spoken_end - start[1]),
        )
        for s in spans
    )
    return kept_shown, kept_spoken, tuple(s for s in inside if s.shown_start < s.shown_end)


def _with_comma(shown: str, spoken: str, spans: tuple[Span, ...]) -> Said:
    if spoken[-1:] in MARKS:
        return shown, spoken, spans
    last = spans[-1] if spans else None
    if last and last.spoken_end == len(spoken) and last.shown_end == len(shown):
        longer = Span(last.shown_start, last.shown_end, last.spoken_start, len(spoken) + 1)
        return shown, f"{spoken},", (*spans[:-1], longer)
    return shown, f"{spoken},", (*spans, Span(len(shown) - 1, len(shown), len(spoken) - 1, len(spoken) + 1))
