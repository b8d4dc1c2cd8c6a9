"""Seams: where two words stand without a space because a line end between them was lost."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from vachak.article.structure.clauses import kinds
from vachak.article.structure.openers import PAIRS, begins, is_acronym
from vachak.article.structure.places import is_listed
from vachak.article.words import CLOSED, fold, is_known, ranks
from vachak.lazy import LazyPattern

__all__ = ["NEVER_LAST", "Seam", "begins_paragraph", "seam_in"]

_LETTER = LazyPattern("[\u0904-\u0939]")
_INNER = ("\u095c", "\u095d", "\u0921\u093c", "\u0922\u093c")  # «ड़», «ढ़»: no word begins with them
_UNSEEN = 60_000  # rank of a word that is known but not frequent
_FREQUENT = 1_500  # rank of a word that is likelier met than a chance half
_COMMON = 6_000  # rank of a word that is no one's invention
_SHORTEST = 3  # letters and signs of a word that begins a paragraph without being a frequent one
_DEAR = 21.5  # a word that costs more to read as two is one no one has written down
_KNOWN_WELL = 10.1  # the cost of a word in the table of frequent ones
_DEAREST = 20.0  # so is one whose second half is not frequent (of 906 seams 97 % cost less)
_DOUBTFUL = 2.5  # what a seam may cost more where the whole sentence speaks for it
# What no paragraph begins with: postpositions, particles, auxiliaries, endings.
_NEVER_FIRST = frozenset(
    (
        "का की के को में से ने पर तक और या एवं व कि भी ही तो है हैं था थे थी थीं हो गा गे गी गया गए गई वाला वाले वाली वालों "
        "वार वाद वादी पन ता कर करके रहा रहे रही हुआ हुए हुई जी सा सी जा दे ले ली दी जन गण पूर्ण पूर्वक युक्त मय शील कार कारी "
        "दार बाज बाजी खाना गाह गांव पुर बाद गढ नगर लाल राम देव नाथ चंद दास वती कुमार कुमारी जीत सिंह दीन उद्दीन शाह स्थान "
        "स्तान लैंड टाउन रूप रूपी हीन जनक दायक दायी प्रद ग्रस्त बद्ध कृत गत योग्य वर्ती वासी निष्ठ प्रिय नामा पत्र ना नी ने "
        "खेडा खेडी पुरा टोला डीह कला कलां खुर्द माजरा वाडा वाडी गढी हाट "
        "ओं यों आं इयां एं इंग इज्म इस्ट शन मेंट नेस इंडिया बुक साइट लाइन लाइव शीप शिप वेयर"
    ).split()
)
_OFFICES = frozenset(
    (
        "कर्मी कर्मियों मंत्री सचिव अधिकारी विभाग निदेशक अध्यक्ष प्रमुख नेता पति पत्र पाल मंडल दल संघ सभा क्षेत्र शास्त्र विज्ञान काल जनक"
    ).split()
)
_PREFIXES = frozenset(
    (
        "केंद्र केन्द्र "
        "श्री जन लोक गृह रेल कुल गैर संकट देर जय राज्य राष्ट्र महा उप प्रति सर नव जल वन भू युवा ग्राम नगर धर्म कर्म विश्व देश स्व आत्म "
        "बाल बहु खंड न्यू पूर्व मध्य अति सह पर हर राम उत्तर दक्षिण पश्चिम पूर्वी पश्चिमी उत्तरी दक्षिणी नया नई"
    ).split()
)
_VERBS = frozenset("है हैं था थे थी गई गए गया आई आए दी ली हो तक".split())  # short words that end a heading
# What no heading ends with.
NEVER_LAST = frozenset("का के की को ने और या एवं व कि जो वह यह इस उस लिए".split())
# What only ends a clause: a future tense, a plural.
_ENDING = LazyPattern("(?:े|ए|ें|एं)(?:गा|गी|गे)$|(?:ियां|ाएं|ाओं)$")
_OF_PLACES = frozenset("थाना थाने कोतवाली निवासी तहसील प्रखंड ब्लॉक अनुमंडल".split())  # what stands behind a village
# Written together with the word before it, and never cut («टिपला|इन»).
_SUFFIX = LazyPattern("(?:लाइन|लाईन|साइट|शॉट|बुक|ग्राम|स्टेशन|सेंटर|फ़?ोन|मैन|शिप|वेयर|टाइम|पोर्ट|स्टार|स्कोप|बेल्ट|लैंड)$")
_SHORT_FIRST = frozenset("एक वे उस उन तब जो दो कई कल फिर डॉ श्री नई नए नयी मध्य सच".split())


@dataclass(frozen=True, slots=True)
class Seam:
    """Where in a word the second one begins, and what it costs to read the word as two (the less, the likelier).

    `sure`: it costs so little that the rest of the sentence need not speak for it.
    """

    at: int
    cost: float
    sure: bool = True


def seam_in(word: str, after: str = "", told: frozenset[str] = frozenset(), *, doubtful: bool = False) -> Seam | None:
    """The likeliest seam in an unknown `word`; None for one that is known, or that no two known words make.

    `after` is the word behind it; `told`, the words the article has elsewhere, folded; `doubtful`: one that is not
    sure will do.
    """
    whole = fold(word)
    if len(whole) < 4 or whole in ranks():
        return None
    half = len(word) // 2
    if half > _SHORTEST + 1 and word[:half] == word[half:]:
        return Seam(half, _KNOWN_WELL)  # «क्या होता है नेबुला|नेबुला अंतरिक्ष में …»
    if is_acronym(whole):
        return _between_acronyms(word, whole, after)
    found = (s for s in _seams(word, is_known(whole), after, told) if s.sure or doubtful)
    return min(found, key=lambda s: s.cost, default=None)


def _between_acronyms(word: str, whole: str, after: str) -> Seam | None:
    """Where one acronym ends and an office that acts begins («एसआईटी|एसएसपी ने»)."""
    if after not in ("ने", "का", "के") or whole in kinds()["person"]:
        return None
    offices = (o for o in kinds()["person"] if word.endswith(o) and is_acronym(o))
    office = max((o for o in offices if len(o) < len(word) - 3), key=len, default="")
    return Seam(len(word) - len(office), _KNOWN_WELL) if office and is_acronym(word[: -len(office)]) else None


def _seams(word: str, seen: bool, after: str, told: frozenset[str]) -> Iterator[Seam]:
    """Every seam of `word` that is likely enough; `seen`: the whole word was seen in print."""
    suffix = _SUFFIX.search(word)
    for at in range(2, suffix.start() + 1 if suffix else len(word) - 1):
        if (
            not _LETTER.match(word[at])
            or word[at] in _INNER
            or word[at : at + 2] in _INNER
            or word[at - 1] in "\u094d\u200d\u200c"
        ):
            continue
        first, second = fold(word[:at]), fold(word[at:])
        if not _can_meet(first, second, after):
            continue
        cost = _cost(first) + _cost(second)
        if not seen and _is_whole(first) and _is_told(second, after, told):
            yield Seam(at, min(cost, _DEAR))
            continue
        acts = _acts(second, after)
        if _is_pair(first, second, after) or _likely(first, second, seen=seen, acts=acts):
            most = _DEAREST if _cost(second) > _KNOWN_WELL and not acts else _DEAR
            if cost <= most + _DOUBTFUL:
                yield Seam(at, cost, cost <= most)
        elif (seen and _are_two(first, second)) or (not seen and _is_short(first, second)):
            yield Seam(at, cost, sure=False)


def _is_told(second: str, after: str, told: frozenset[str]) -> bool:
    """Has the article the word elsewhere, or does the next one say that it is a village («घटनाक्रम|मवाना थाना»)?"""
    return (len(second) > 2 and second in told) or (after in _OF_PLACES and len(second) > 3 and is_known(second))


def _can_meet(first: str, second: str, after: str) -> bool:
    """Can a heading end with `first`, and a paragraph begin with `second`?"""
    pair = _is_pair(first, second, after)
    if first in NEVER_LAST or (second in _NEVER_FIRST and not pair):
        return False
    if len(second) <= _SHORTEST and second not in ranks() and not is_listed(second):
        return begins(second) or pair  # «मारे|त्ज», «हाल|वोर»: seen in print, as half a name
    return len(second) > 2 or second in _SHORT_FIRST or begins(second) or pair


def _is_whole(word: str) -> bool:
    """Is `word` one that is written so: a frequent one, or a known one with the ending of a verb or a noun?"""
    if _syllables(word) < 2 and word not in CLOSED:
        return False  # «वि|शुनपुर»
    return word in ranks() or (word[-1] in "ािीेंई" and is_known(word))


def _is_pair(first: str, second: str, after: str) -> bool:
    """Does a paragraph begin with the short word `second` and `after`, behind a common word («बढ़ावन विभाग»)?"""
    every = second == "हर" and len(first) > 3 and ranks().get(first, _UNSEEN) < _COMMON
    return every or (len(first) > 2 and first in ranks() and after in PAIRS.get(second, ()))


def _acts(word: str, after: str) -> bool:
    """Is `word`, with the one behind it, who does or says what follows: «ग्रामीणों ने», «अधिकारियों का कहना है»?"""
    return (word.endswith("ों") or word == "पुलिस") and after in ("ने", "का", "के")


def _likely(first: str, second: str, *, seen: bool, acts: bool) -> bool:
    """Is it no chance that the word falls into these two?"""
    if acts and (seen or len(first) > 2) and ranks().get(first, _UNSEEN) < _COMMON:
        return first not in _PREFIXES and (first in CLOSED or not seen or ranks().get(second, _UNSEEN) < _FREQUENT)
    frequent = ranks().get(second, _UNSEEN) < _FREQUENT or is_listed(second) or begins(second)
    if seen and first not in CLOSED and not _ENDING.search(first):
        return _ends_heading(first, second)
    if len(first) <= 2 and first in _VERBS:
        return second in ranks() or is_listed(second) or is_acronym(second)
    if first not in ranks() and (len(first) <= _SHORTEST or _syllables(first) < 2) and not begins(second):
        return False  # «ड्रे|शेयर», «महस|सूर»: half a name, a misspelling
    return frequent or not (seen or len(first) <= 2 or first not in ranks())


def _is_short(first: str, second: str) -> bool:
    """Can a word no one has seen be a frequent short one and another («… से फैली आग|कारखाना मालिक ने»)?"""
    return len(first) == 2 and ranks().get(first, _UNSEEN) < _FREQUENT and len(second) > 3 and second in ranks()


def _are_two(first: str, second: str) -> bool:
    """Can a word seen in print be two, if the sentence says so: both common, and no compound by their looks?"""
    if min(len(first), len(second)) < 3 or first in _PREFIXES or second in _OFFICES:
        return False
    return max(ranks().get(first, _UNSEEN), ranks().get(second, _UNSEEN)) < _COMMON


def _ends_heading(first: str, second: str) -> bool:
    """Is a word seen in print still likelier two: both frequent, and the first one no prefix of compounds?"""
    if first in _PREFIXES or second in _OFFICES:
        return False
    if begins(second) or second == "एक":
        return ranks().get(first, _UNSEEN) < _COMMON and (len(first) > 2 or first == "सच")
    if min(len(first), len(second)) < 3:
        return False
    rank = 0 if is_listed(second) and first in ranks() else ranks().get(second, _UNSEEN)
    return rank < _FREQUENT and (rank == 0 or ranks().get(first, _UNSEEN) < _FREQUENT)


def _syllables(word: str) -> int:
    """The number of letters that are not joined to the next one."""
    return sum("\u0904" <= sign <= "\u0939" for sign in word) - word.count("\u094d")


def _cost(word: str) -> float:
    """The surprise of meeting `word`, infinite for one no one knows."""
    rank = ranks().get(word)
    if rank is not None:
        return math.log(rank + 20)
    if is_acronym(word) or word in kinds()["perfect"]:
        return _KNOWN_WELL
    return math.log(_UNSEEN) + 0.5 if len(word) > 2 and is_known(word) else math.inf


def begins_paragraph(word: str) -> bool:
    """Can a paragraph begin with `word`? It is known, and nothing that only goes on a sentence."""
    folded = fold(word)
    return folded not in _NEVER_FIRST and is_known(folded)
