"""What an office sets above its press note: its own name, the note's number, the day."""

from __future__ import annotations

from vachak.article.folding import plain, plain_pattern
from vachak.article.passage import Passage, Passages, Sieve, dropped
from vachak.article.structure.credits import is_date
from vachak.article.structure.places import is_place
from vachak.lazy import LazyPattern

__all__ = ["drop_letterhead"]

_LINES = 4  # above the headline at most
_WORDS = 10
_STORY = 40  # characters; below what is above the story stands a line with more
# «जिला सूचना एवं जनसंपर्क कार्यालय, टिहरी गढ़वाल», «कार्यालय जिला सूचना अधिकारी, हरदोई»: of such words alone, since
# «रमेश शर्मा बने जिला सूचना अधिकारी» is a headline.
_PART = (
    "कार्यालय|निदेशालय|संचालनालय|विभाग|प्रकोष्ठ|केंद्र|शाखा|इकाई|अधिकारी|निदेशक|उपनिदेशक|संचालक|जिला|जनपद|राज्य|मंडल|मंडलीय|क्षेत्रीय|"
    "संभागीय|उप|सहायक|संयुक्त|अपर|मुख्य|सूचना|जनसंपर्क|जनसम्पर्क|जन|लोक|संपर्क|सम्पर्क|प्रेस|मीडिया|प्रसारण|प्रचार|भाषा|संस्कृति|एवं|और|व|तथा|"
    "जिलाधिकारी|कलेक्टर|कलेक्ट्रेट|पुलिस|अधीक्षक|आयुक्त|नगर|निगम|पालिका|परिषद|सरकार|शासन"
)
_OFFICE = LazyPattern(
    plain_pattern(
        r"(?=.{0,80}(?:कार्यालय|निदेशालय|संचालनालय|विभाग|प्रकोष्ठ|केंद्र|सूचना (?:\S+ ){0,3}(?:अधिकारी|निदेशक),))"
        rf"(?:(?:{_PART}) ){{1,8}}(?:{_PART})(?:(?:, ?| ?- | ?\()[^,()।?!:\d]{{2,24}}\)?| ([^,()।?!:]{{2,24}}))?"
    )
)
# «प्रेस नोट संख्या 214», «समाचार क्रमांक 12/318», «प्रेस विज्ञप्ति»
_NOTE = LazyPattern(
    plain_pattern(
        r"(?:प्रेस (?:नोट|विज्ञप्ति|रिलीज)|विज्ञप्ति|समाचार|पत्रांक|प्रकाशनार्थ|press (?:note|release))"
        r"(?: ?(?:संख्या|क्रमांक|सं|क्र|नंबर|नं|no|number)\.?)? ?[:/-]{0,2} ?\d{0,6}(?:[/-]\d{1,6}){0,3}"
    )
)
_DAY = LazyPattern(plain_pattern(r"(?:दिनांक|तिथि|तारीख) ?[:-]? ?"))


def drop_letterhead(passages: Passages) -> Sieve:
    """Drop the lines of an office above the headline of its press note."""
    count = next((i for i, p in enumerate(passages[: _LINES + 1]) if not _is_letterhead(p)), 0)
    if not any(len(p.text) >= _STORY for p in passages[count : count + 2]):
        return passages, ()
    return passages[count:], tuple(d for p in passages[:count] for d in dropped(p, "letterhead"))


def _is_letterhead(p: Passage) -> bool:
    if p.kept or p.mark or p.role is not None or p.text.count(" ") >= _WORDS:
        return False
    text = plain(p.text).rstrip(" .:।-")
    return _is_office(text) or _NOTE.fullmatch(text) is not None or is_date(_DAY.sub("", text, count=1))


def _is_office(text: str) -> bool:
    office = _OFFICE.fullmatch(text)
    return office is not None and (office[1] is None or is_place(office[1]))
