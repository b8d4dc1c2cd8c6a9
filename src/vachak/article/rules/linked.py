"""Links to other articles inside a line: «यह भी पढ़ें: …», and where the headline behind it is over."""

from __future__ import annotations

from collections.abc import Iterator

from vachak.article.calls import LEARN
from vachak.article.passage import Cut, Passage, Sieve, cut_out
from vachak.article.rules.prose import tells_on
from vachak.article.sentences import ends
from vachak.article.structure.openers import opens
from vachak.article.structure.seams import seam_in
from vachak.article.structure.spaced import CERTAIN, spaced_border
from vachak.article.words import WORD, fold, is_known, ranks
from vachak.lazy import LazyPattern

__all__ = ["GOES_ON", "LONGEST_LINE", "LONGEST_LINK", "SAYS", "TOLD", "closer", "cut_inline", "goes_on", "look_end"]

_REASON = "related articles"
# «यह भी पढ़ें कि …», «वीडियो देखें तो …»: a sentence of the story.
GOES_ON = r"(?![\u0900-\u0903\u093a-\u094f])(?! ?(?:तो|कि|और|या|जिस\S*|ताकि|जो) )"
LONGEST_LINE = 230
LONGEST_LINK = 160
_HEADLINE = 9  # words a headline with its own full stop has at most; in a longer one a sentence of the story is hidden
_TWO_HEADLINES = 20  # words, where the full stop may be the headline's: with so many another sentence is in it
SAYS = LazyPattern(r"।$|(?:है|हैं|था|थे|थी|थीं|गया|गए|गई)\.$")
# «यह भी पढ़ें अभियान में बच्चों ने 300 किताबें पढ़ीं।»: its name begins so, and no colon parts the two.
TOLD = LazyPattern(r" ने (?:\S+ ){1,12}\S+[।.]$")
_BORDER = -3.0  # log odds that a headline is over before a space, known that one begins and a sentence ends the line
_SURE = -2.0  # and before one farther off, where the headline has two clauses
_AHEAD, _LEAD = -4.0, 1.5  # and before one that is far likelier than any other
_TWO = 18  # words of those
_ONE = 9  # words of one headline; more may be a headline and a sub-heading of the story
_FEWEST = 5  # spaces in a sentence
_OPENERS = {"(": ")", "[": "]"}


def closer(text: str, start: int) -> int | None:
    """Where the bracket at `start` is closed again; None where none opens there, or none closes."""
    close = _OPENERS.get(text[start : start + 1])
    at = text.find(close, start, start + LONGEST_LINE) if close else -1
    return at + 1 if at > 0 else None


_INLINE = LazyPattern(
    r"(?:(?<=[।.!?\"”’)])|(?<=[।.!?\"”’)] )|(?<=[\u0904-\u0939\u093e-\u094d\u0902])|^)"
    r"(?:[\[(] ?(?:पढ़ें|पढें|देखें|जानें)(?= ?[:–-])|"
    r"(?:\(|\[)?(?:(?:यह|ये|इसे|इन्हें) (?:(?:खबर|ख़बर|खबरें|रिपोर्ट|लेख) )?भी (?:जरूर |ज़रूर )?"
    r"(?:पढ़ें|पढें|पढ़े|पढ़िए|देखें|देखिए)|भी पढ़ें|(?:ALSO READ|Also Read|"
    r"Also read|READ ALSO|Read Also|Read also|READ MORE|Read More|Read more|MUST READ|Must Read)|(?:पढ़ें पूरी खबर|"
    r"पूरी खबर पढ़ें)(?= )|(?:यहां|जरूर|ज़रूर) पढ़ें(?= ?[:–-])))" + GOES_ON + " ?[:ः|>–—-]{0,3} ?"
)


def cut_inline(passage: Passage) -> Sieve:
    """Cut «यह भी पढ़ें: …» out of a line: up to the next such piece, the paragraph glued to it, or the sentence's end."""
    if not any(need in passage.text for need in ("पढ़", "पढें", "देखें", "देखिए", "ead", "EAD")):
        return (passage,), ()
    return cut_out(passage, tuple(_inline(passage.text)), apart=True)


def _inline(text: str) -> Iterator[Cut]:
    marks = list(_INLINE.finditer(text))
    for m, following in zip(marks, [*marks[1:], None], strict=False):
        stop = following.start() if following else len(text)
        if m.start() == 0 and m[0][-1:] == " " and _is_told(text, m.end()):
            continue
        closed = closer(text, m.start())
        yield m.start(), closed or _link_end(text, m.end(), stop), _REASON


def _is_told(text: str, begin: int) -> bool:
    """Is the rest of the line one sentence that tells something, and the mark before it without a colon?"""
    mark = text[:begin].rstrip()
    one = next((b for _, b in ends(text, begin)), len(text)) >= len(text)
    return mark[-1:] not in ":ः|>–—-" and one and TOLD.search(text, begin) is not None


def _seam(text: str, begin: int, end: int) -> int | None:
    """Where in `text` a paragraph is glued to the headline that begins at `begin`, its first three words apart."""
    told = _TRUTH.search(text, begin, end)
    if told is not None and (behind := WORD.match(text, told.end())) is not None and is_known(fold(behind[0])):
        return told.end()
    for n, m in enumerate(WORD.finditer(text, begin, end)):
        seam = seam_in(m[0], _word_behind(text, m.end())) if n > 2 else None
        if seam:
            return m.start() + seam.at
        if n > 2 and m.end() < end and _is_latin_seam(m[0], text[m.end() : m.end() + 2]):
            return m.end()
        if n > 2 and text.startswith("-", m.end()) and _ends_in_prefix(m[0]):
            return m.end() - 1
        if n > 2 and (at := _vowel_seam(m[0])):
            return m.start() + at
    return None


_VOWEL = LazyPattern("(?<=[\u0915-\u0939])[\u0905-\u0914]")  # behind a bare consonant: seldom within a word


def _vowel_seam(word: str) -> int:
    """Where a known word that begins with a vowel is glued to another («… बनेंगी जज|उर्मिला अब …»); 0 for nowhere."""
    if is_known(fold(word)):
        return 0
    found = (m.start() for m in _VOWEL.finditer(word, 2, len(word) - 2))
    return next((at for at in found if is_known(fold(word[:at])) and is_known(fold(word[at:]))), 0)


def _word_behind(text: str, at: int) -> str:
    """The word behind the one that is over at `at`, folded; empty where none is."""
    m = WORD.match(text, at + 1) if text.startswith(" ", at) else None
    return fold(m[0]) if m else ""


def _is_latin_seam(word: str, behind: str) -> bool:
    """Is a Latin name glued to `word` («… नहीं होती परेशानीIRCTC की …»)?"""
    return len(word) > 2 and behind.isascii() and behind.isalpha() and behind[0].isupper()


def _ends_in_prefix(word: str) -> bool:
    """Is the prefix of another word glued to `word` («… क्या है नियम|ई-टिकट वालों को …»)?"""
    return word[-1:] == "ई" and len(word) > 3 and not is_known(fold(word)) and is_known(fold(word[:-1]))


def _link_end(text: str, begin: int, stop: int) -> int:
    """Where the headline is over that begins at `begin`; where that is in doubt, only the words «also read» go."""
    reach = min(stop, begin + LONGEST_LINE)
    end = next(
        (
            begin + b
            for a, b in ends(text[begin:reach])
            if text[begin + a] in "।.|" or text[begin + b : begin + b + 1].strip()
        ),
        None,
    )
    seam = _seam(text, begin, end or reach)
    if seam is not None:
        return seam
    if (
        end is not None
        and text[end - 1] in "।."
        and text.count(" ", begin, end) >= (_HEADLINE if text[end - 1] == "।" else _TWO_HEADLINES)
        and tells_on(text[begin:end])
    ):
        return begin + _border(text[begin:end])
    asked = next((begin + b for a, b in ends(text[begin:reach]) if text[begin + a] == "?"), 0)
    if asked and (end is None or asked < end) and opens(text[asked:stop].lstrip()):
        return asked
    if end is not None and (end - begin <= 100 or not SAYS.search(text[begin:end])):
        return end if end - begin <= LONGEST_LINK or not text[begin:end].endswith(("।", ".")) else begin
    return stop if stop - begin <= LONGEST_LINE else begin


def _border(text: str) -> int:
    """Where in `text` the headline is over before a space; 0 where that is in doubt."""
    border = spaced_border(text, _TWO)
    if border is None or _may_be_two(text[: border.at].split()[-1]):
        return 0
    clauses = "," in text[: border.at]
    likely = border.weight > (_BORDER if border.count <= _ONE else _SURE if clauses else CERTAIN)
    return border.at if likely or (border.weight > _AHEAD and border.lead > _LEAD) else 0


def look_end(text: str, begin: int, stop: int) -> int:
    """Where a headline is over that asks the reader in before `begin`, and somebody speaks behind it; 0 for doubt."""
    at = _border(text[:stop])
    return at if at > begin and text.count(" ", begin, at) >= _ASKED and opens(text[at:]) else 0


_ASKED = 2  # spaces in what can be seen there


def _may_be_two(word: str) -> bool:
    """May the headline's last word be two, so that the story's first one would fall («… बनेंगी जज|मुनिया अब …»)?"""
    whole = fold(word)
    if whole in ranks() or not WORD.fullmatch(word):
        return False
    return any(
        whole[:at] in ranks() and is_known(whole[at:]) for at in range(2, len(whole) - 2) if _LETTER.match(whole[at])
    )


_LETTER = LazyPattern("[\u0904-\u0939]")
# «… दो सिर वाला सांप? जानिए सच|वीडियो के साथ लिखा गया है»
_TRUTH = LazyPattern(rf"(?:{LEARN}|क्या है|पूरा|असली|का|की) (?:सच|सच्चाई|हकीकत)(?=[\u0904-\u0939])")
_ASKING = LazyPattern("क्या|कैसे|कैसा|कैसी|क्यों|कब|कहां|कौन|किस|कितन")


def goes_on(text: str, begin: int) -> int | None:
    """Where the story goes on that is glued to the headline: with a sub-heading that asks, or with a sentence.

    «… मनता है त्योहारक्या कहता है नगर निगम?», «… दो लोग हिरासत मेंवन विभाग ने कहा है कि वे न जाएं.»
    """
    at = _seam(text, begin, len(text)) if text[-1:] in ("?", "।", ".") else None
    if at is None or (text[-1] != "?" and text.count(" ", at) < _FEWEST):
        return None
    return at if text[-1] != "?" or _ASKING.match(text, at) else None
