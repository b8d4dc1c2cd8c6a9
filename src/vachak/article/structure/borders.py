"""Where a heading's line end may have been lost: between two words written as one, at a digit, a quote, a bracket."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from vachak.article.passage import Passages
from vachak.article.structure.clauses import kinds
from vachak.article.structure.openers import begins, opens
from vachak.article.structure.seams import NEVER_LAST, Seam, begins_paragraph, seam_in
from vachak.article.structure.signs import ASKING, is_verb
from vachak.article.structure.spaced import joined_weight
from vachak.article.words import CLOSED, WORD, counted, fold, is_known, is_misspelt, ranks
from vachak.lazy import LazyPattern

__all__ = ["LONGEST", "Vocabulary", "borders", "inner_border", "vocabulary"]

LONGEST = 18  # words in a heading
_MOST = 15  # and in one that only a word tells from its paragraph
_ALONE = frozenset(
    "पडताल निष्कर्ष दावा नतीजा सच सच्चाई जांच हकीकत विश्लेषण समाधान वायरल फैक्ट परिणाम असर पृष्ठभूमि मामला विवाद इतिहास".split()
)
# What opens a paragraph and never goes on a sentence: after a heading with only a space between.
_OPENERS = LazyPattern(
    r"(?<=[^\s,।]) (?=(?:आप ?को |(?:आपकी )?जानकारी के लिए )?(?:आप ?को )?बता ?दें(?: कि)? |"
    r"गौरतलब (?:है|हो) कि |उल्लेखनीय है कि |ज्ञात हो कि |मालूम हो कि |ध्यान रहे कि |बताते चलें कि |याद दिला दें )"
)
# A quote or a Latin name without a space before it.
_FOREIGN_START = LazyPattern("[‘“'\"][\u0904-\u0939A-Z]|[A-Z][A-Za-z]{2,} ")
# A number without a space before it, and what is counted.
_NUMBER_START = LazyPattern(r"[0-9०-९][0-9०-९.,:-]{0,12}(?:वीं|वें|वां|वर्षीय)? [\u0904-\u0939][\u0900-\u097f]")
_SAYING = frozenset("कहा लिखा बताया बोले बोला बोलीं में से पर तक है हैं यानी अर्थात".split())
_GOES_ON = frozenset(
    "और या कि एवं तथा व जो जिसे जिसमें जिससे ताकि क्योंकि लेकिन मगर तो के की का को ने जबकि वहीं यह ये इस हम पहले".split()
)


# Log odds below which a word no one knows is a compound or a name, not two words; where the words before it have a verb
# («खाली हो गया ट्रक|सूचना मिलने पर»); and where the two are met so seldom that the sentence has to speak for them.
_COMPOUND, _TURNED, _DOUBTFUL = -4.85, -6.5, -2.6
_INNER = -4.0  # and below which none begins amid a paragraph: 1 of 26,800 sentences has more, and 434 of 505 headings
_ACTS = LazyPattern(r" (?:ने|का कहना|के (?:मुताबिक|अनुसार)|बता(?:ते|ती)|कह(?:ते|ती)|बोले|बोलीं) ")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one article, folded: all of them, and those it has more than once."""

    told: frozenset[str]
    own: frozenset[str]


def vocabulary(passages: Passages) -> Vocabulary:
    """The words of `passages`."""
    counts = counted(p.text for p in passages)
    return Vocabulary(frozenset(counts), frozenset(word for word, n in counts.items() if n > 1))


def borders(text: str, stop: int, words: Vocabulary) -> Iterator[tuple[int, int]]:
    """Every place a paragraph may begin before `stop`, with the number of words before it.

    None in what goes on the story («इससे …», «उन्होंने …»): no heading begins so.
    """
    if fold(text.split(" ", 1)[0]) in kinds()["strong"]:
        return
    opener = _OPENERS.search(text, 0, min(stop, 160))
    for count, word in enumerate(WORD.finditer(text, 0, stop)):
        if opener and word.start() >= opener.end():
            if 2 <= count <= _MOST and text[: opener.start()].rsplit(" ", 1)[-1] not in _GOES_ON:
                yield opener.end(), count
            opener = None
        if count >= 2 and _begins_behind(text, word, count):
            yield word.start(), count
        if count >= 1 and _ends_before(text, word):
            yield word.end(), count + 1
        seam = _seam(text, word, words) if count <= LONGEST else None
        if seam and (count >= 1 or fold(word[0][: seam.at]) in _ALONE) and _parts(text[:stop], word, seam):
            yield word.start() + seam.at, count + 1


def _seam(text: str, word: re.Match[str], words: Vocabulary) -> Seam | None:
    """Where in `word` a second one begins, if anywhere."""
    if text[word.start() - 1] in "#_@" or text[word.end() : word.end() + 1] == "_" or fold(word[0]) in words.own:
        return None
    after = WORD.match(text, word.end() + 1)
    seam = seam_in(word[0], after[0] if after else "", words.told, doubtful=True)
    if seam is None or begins(fold(word[0][seam.at :])):
        return seam
    return None if is_misspelt(fold(word[0])) else seam


def _parts(sentence: str, word: re.Match[str], seam: Seam) -> bool:
    """Does a paragraph begin at the `seam` in `word`, for all that the rest of the sentence tells?

    Not in a compound («कोरोना|संकट के बीच»), and not in the surname of who speaks («सचिव ललित अग्रवा|लिया ने»).
    """
    first, second = fold(word[0][: seam.at]), fold(word[0][seam.at :])
    before, behind = sentence[: word.start() + seam.at], sentence[word.end() :]
    if _is_surname(before, second, behind) or _is_name(before, first):
        return False
    turned = first in CLOSED or (begins(second) and first in ranks()) or any(is_verb(fold(w)) for w in before.split())
    least = _DOUBTFUL if not seam.sure else _TURNED if turned else _COMPOUND
    return joined_weight(sentence, len(before)) > least


def _is_name(before: str, first: str) -> bool:
    """Is `first` the begin of a name, right behind the office or trade of who bears it («पत्रकार दी|पेश राठौर से»)?"""
    words = WORD.findall(before)
    return len(first) < 3 and len(words) > 1 and _bears_name(fold(words[-2]))


def _bears_name(word: str) -> bool:
    """Is it an office or a trade, behind which a name may stand?"""
    return any(word in kinds()[kind] for kind in ("person", "human"))


def _is_surname(before: str, second: str, behind: str) -> bool:
    """Is `second` the end of the name of someone whose office stands before it, and who says or does what follows?"""
    if not _ACTS.match(behind) or second in kinds()["person"]:
        return False
    words = [fold(w) for w in WORD.findall(before)][:-1]
    named = any(map(_bears_name, words))
    foreign = not all(map(is_known, words[-2:]))  # «होसे लुइस हुआ|मान बताते हैं»
    return (named or foreign) and not any(is_verb(w) for w in words if w not in ("ली", "दी"))  # names, too


def inner_border(sentence: str, words: Vocabulary) -> tuple[int, int] | None:
    """Where a paragraph begins in a `sentence` that stands amid one, and the number of words before it; None for none.

    Any sentence may be asked, and few begin with a heading: all its words have to speak for the border.
    """
    found = takewhile(
        lambda cut: cut[1] <= LONGEST and " कि " not in sentence[: cut[0]], borders(sentence, len(sentence), words)
    )
    return next((cut for cut in found if joined_weight(sentence, cut[0]) > _INNER), None)


def _begins_behind(text: str, word: re.Match[str], count: int) -> bool:
    """Does a paragraph begin with `word`, right behind a bracket, a quote, a number or a Latin word?"""
    mark = text[word.start() - 1]
    if mark.isspace() or not begins_paragraph(word[0]):
        return False
    if mark == ")":
        return count >= 3
    if mark in "'\"’”":
        alone = text[0] in "'\"‘“" and not any(q in text[1 : word.start() - 1] for q in "'\"‘’“”") and count >= 3
        return alone or (_is_quoted(text[: word.start()], mark) and opens(text[word.start() : word.start() + 200]))
    latin = mark.isascii() and mark.isalpha()
    if not latin and not mark.isdigit():
        return False
    if fold(word[0]) in kinds()["unit"] or len(word[0]) <= 2:
        return False
    asked = latin and any(fold(w) in ASKING or is_verb(fold(w)) for w in text[: word.start()].split(" "))
    return asked or opens(text[word.start() : word.start() + 200])


def _is_quoted(text: str, mark: str) -> bool:
    """Does a quotation end with the `mark` at the end of `text`?"""
    opening = {"’": "‘", "”": "“"}.get(mark, mark)
    at = text.rfind(opening, 0, -1)
    return at < len(text) - 2 and (at == 0 or (at > 0 and text[at - 1] == " "))


def _ends_before(text: str, word: re.Match[str]) -> bool:
    """Does a heading end with `word`, right before a quote, a Latin name or a number («नतीजा'द न्यूज़'»)?"""
    name = fold(word[0])
    asked = name == "कहा" and text[: word.start()].endswith(" क्या ")  # «बैंक ने क्या कहा»
    if (len(name) < 3 and name != "सच") or name in NEVER_LAST or (name in _SAYING and not asked):
        return False
    if _FOREIGN_START.match(text, word.end()):
        return True
    counted_on = name in kinds()["numbered"] or name not in ranks() or (name in CLOSED and len(name) < 3)
    return not counted_on and _NUMBER_START.match(text, word.end()) is not None
