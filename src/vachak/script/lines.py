"""A sentence too long for one breath is cut at a clause, never inside a number, a name's title or a verb."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from vachak.nouns import Span
from vachak.script.alphabet import MARKS

__all__ = ["LIMIT", "cut"]

LIMIT = 250
"""Characters of `spoken` in one line: about 18 seconds, as much as a caption or a request to a voice should hold."""

Said = tuple[str, str, tuple[Span, ...]]

_LEAST = 50
_SIGNS = frozenset(map(chr, [*range(0x900, 0x904), *range(0x93A, 0x93D), *range(0x93E, 0x950)]))
_CLAUSE = frozenset(
    (
        "और लेकिन मगर किंतु किन्तु परंतु परन्तु जबकि तो क्योंकि ताकि इसलिए बल्कि तथा एवं वहीं जिसके जिसमें जिससे जिसने जिसका"
        " जिसकी जिन्हें जिनमें जिनके जिनका जिनकी जहां जहाँ जब जो हालांकि अगर यदि चूंकि फिर साथ या अथवा वरना"
    ).split()
)
_AFTER = frozenset("कि क्योंकि".split())
_CLINGS = frozenset(
    (
        "का के की को से में पर ने तक भी ही तो है हैं था थे थी थीं हो हूं हूँ होगा होगी होंगे गया गई गए गये रहा रही रहे जाता जाती"
        " जाते जाना जाने जाए जाएगा जाएगी जाएंगे दिया दी दिए देना देने देगा लिया ली लिए लेना लेने किया किए करना करने करता करती"
        " करते करेगा करेगी करेंगे चुका चुकी चुके सकता सकती सकते सके पाया पाई पाए वाला वाली वाले द्वारा बाद पहले साल सी जी"
        " प्रतिशत फीसदी रुपये रुपए डॉलर किलोमीटर मीटर किलोग्राम लाख करोड़ हज़ार हजार सौ अरब दशमलव बजे मिनट घंटे दिन वर्ष"
        " सिंह कुमार यादव शर्मा"
    ).split()
)
_LEADS = frozenset(
    (
        "डॉक्टर प्रोफ़ेसर प्रोफेसर पंडित श्री श्रीमती सुश्री मोहम्मद मिस्टर स्वर्गीय जनरल कर्नल मेजर कैप्टन लेफ़्टिनेंट जस्टिस"
        " मंत्री प्रधानमंत्री मुख्यमंत्री राष्ट्रपति न नहीं और या से सन धारा नंबर संख्या दो तीन चार पांच पाँच छह सात आठ नौ दस"
    ).split()
)


def cut(shown: str, spoken: str, spans: tuple[Span, ...], limit: int = LIMIT) -> Iterator[Said]:
    """The sentence in pieces of at most `limit` spoken characters; together they show all of `shown`."""
    while len(spoken) > limit:
        places = list(_places(shown, spoken, spans))
        best = max(places, key=lambda p: _worth(p, len(spoken), limit), default=None)
        if best is None or best[2] > limit:
            best = _anywhere(shown, spoken, spans, limit)
        if best is None:
            break
        _, at_shown, at_spoken = best
        yield _piece(shown[:at_shown], spoken[:at_spoken], spans)
        shown, spoken, spans = _rest(shown, spoken, spans, at_shown, at_spoken)
    yield shown, spoken, spans


def _worth(place: tuple[int, int, int], length: int, limit: int) -> float:
    """How good a cut is: by kind first, then by how even it makes the pieces; none outside the limit is good."""
    kind, _, at = place
    if not _LEAST <= at <= limit or length - at < _LEAST // 2:
        return -1000.0
    even = length / -(-length // limit)
    return kind * 40 - abs(at - even)


def _places(shown: str, spoken: str, spans: tuple[Span, ...]) -> Iterator[tuple[int, int, int]]:
    """Where a cut may be: (how good, position in shown, position in spoken), always behind a space."""
    starts = [s.spoken_start for s in spans]
    at = spoken.find(" ")
    while at >= 0:
        place = None if spoken.startswith(" ", at + 1) else _shown_at(at + 1, spans, starts)
        if place is not None and 0 < place < len(shown):
            kind = _kind(spoken, at)
            if kind:
                yield kind, place, at + 1
        at = spoken.find(" ", at + 1)


def _shown_at(at: int, spans: tuple[Span, ...], starts: list[int]) -> int | None:
    """The place in shown that belongs to `at` in spoken; None inside a span."""
    i = bisect_right(starts, at) - 1
    if i < 0:
        return at
    s = spans[i]
    if at == s.spoken_start:
        return s.shown_start
    if at < s.spoken_end:
        return None
    return s.shown_end + at - s.spoken_end


def _kind(spoken: str, space: int) -> int:
    """4 after the end of a sentence, 3 at a comma, 2 at a clause, 1 between words that can part, 0 never."""
    if spoken[space - 1] in MARKS:
        return 3 if spoken[space - 1] == "," else 4
    before = spoken[spoken.rfind(" ", 0, space) + 1 : space]
    following = spoken.find(" ", space + 1)
    after = spoken[space + 1 : following if following > 0 else len(spoken)].rstrip(MARKS)
    if before in _AFTER or after in _CLAUSE:
        return 2
    return 0 if after in _CLINGS or before in _LEADS else 1


def _anywhere(shown: str, spoken: str, spans: tuple[Span, ...], limit: int) -> tuple[int, int, int] | None:
    """The last way out: any space, else any letter, also inside a long reading, whose writing is shared out."""
    at = spoken.rfind(" ", 1, limit) + 1 or _letter_start(spoken, limit - 1)
    starts = [s.spoken_start for s in spans]
    place = _shown_at(at, spans, starts)
    if place is None:
        s = spans[bisect_right(starts, at) - 1]
        share = (at - s.spoken_start) / (s.spoken_end - s.spoken_start)
        place = s.shown_start + max(1, round(share * (s.shown_end - s.shown_start)))
    return (0, place, at) if 0 < place < len(shown) else None


def _letter_start(spoken: str, limit: int) -> int:
    """The last place before `limit` that is not inside a letter with its signs."""
    at = limit
    while at > limit // 2 and (spoken[at] in _SIGNS or spoken[at - 1] == "\u094d"):
        at -= 1
    return at


def _piece(shown: str, spoken: str, spans: tuple[Span, ...]) -> Said:
    """The head of the sentence; where no mark closes it a comma keeps the voice up."""
    kept = [s for s in spans if s.spoken_end <= len(spoken) and s.shown_start < len(shown)]
    crossing = next((s for s in spans if s.spoken_start < len(spoken) < s.spoken_end), None)
    if crossing:
        kept.append(Span(crossing.shown_start, len(shown), crossing.spoken_start, len(spoken)))
    return _with_comma(*_stripped(shown, spoken, tuple(kept)))


def _rest(shown: str, spoken: str, spans: tuple[Span, ...], at_shown: int, at_spoken: int) -> Said:
    """What is left behind the cut, its spans counted from there."""
    left = (s for s in spans if s.spoken_end > at_spoken or s.shown_start >= at_shown)
    moved = tuple(
        Span(
            max(0, s.shown_start - at_shown),
            s.shown_end - at_shown,
            max(0, s.spoken_start - at_spoken),
            s.spoken_end - at_spoken,
        )
        for s in left
    )
    return shown[at_shown:], spoken[at_spoken:], moved


def _stripped(shown: str, spoken: str, spans: tuple[Span, ...]) -> Said:
    """Without the spaces at the end; a span that ended in one ends before it."""
    shown, spoken = shown.rstrip(), spoken.rstrip()
    kept = (s for s in spans if s.spoken_start <= len(spoken) and s.shown_start < len(shown))
    moved = (
        Span(s.shown_start, min(s.shown_end, len(shown)), s.spoken_start, min(s.spoken_end, len(spoken))) for s in kept
    )
    return shown, spoken, tuple(moved)


def _with_comma(shown: str, spoken: str, spans: tuple[Span, ...]) -> Said:
    if spoken[-1:] in MARKS:
        return shown, spoken, spans
    last = spans[-1] if spans else None
    if last and last.spoken_end == len(spoken) and last.shown_end == len(shown):
        longer = Span(last.shown_start, last.shown_end, last.spoken_start, len(spoken) + 1)
        return shown, f"{spoken},", (*spans[:-1], longer)
    return shown, f"{spoken},", (*spans, Span(len(shown) - 1, len(shown), len(spoken) - 1, len(spoken) + 1))
