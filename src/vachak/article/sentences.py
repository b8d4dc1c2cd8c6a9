"""Where sentences end: danda, ? and !, and points that belong to no initial, abbreviation or number."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["ends", "is_abbreviation", "spans"]

_END = re.compile(r"[।॥|?!…]+|\.+")
_CLOSERS = "\"'”’»)]】*"
_TOKEN = re.compile(r"[^\s.,;:()\[\]\"'“”‘’।|?!-]*\Z")
# One written syllable: a letter (with conjuncts), its vowel sign and nasal; «एस», «डॉ», «प्रो».
_SYLLABLE = re.compile(
    "(?:[\u0915-\u0939\u0958-\u095f]\u093c?\u094d)*[\u0904-\u0939\u0958-\u0961\u0972]\u093c?[\u093e-\u094c]?[\u0900-\u0903]?"
)
_DOMAIN = re.compile(r"(?:डॉट ?)?कॉम(?![\u0900-\u097f])|(?:इन|ओआरजी|नेट|डॉट)(?= |$)")  # «नवभारतटाइम्स.कॉम»
_ABBREVIATIONS = frozenset(
    (
        "एफ एच एम एन एल एस एक्स आई आर जेड ओ डब्ल्यू डॉ डा प्रो मो पं श्री स्व सं क्र नं रु लि प्रा जि इंजी ले कर्न मेजर कै ब्रि Dr "
        "Mr Mrs Ms No Rs St Prof Inc Ltd Jr Sr vs etc"
    ).split()
)
_INITIAL = re.compile(r" ?[^\s.]{1,5}\.")
_QUOTATION = 90  # characters of a quotation that is a heading
# What a sentence ends with: after such a word a point is its end, even where a digit stands right behind it.
_FINITE = frozenset(
    (
        "है हैं था थे थी थीं हूं गया गई गए गयी गये हुआ हुई हुए रहा रही रहे कहा बताया किया दिया लिया होगा होगी होंगे चुका चुकी "
        "चुके सका सकी सके मिला मिली मिले नहीं"
    ).split()
)
_FUTURE = re.compile("(?:े|ए|ें|एं)(?:गा|गी|गे)$")
_WORDS = frozenset("है हैं था थे थी थीं हो हों की का को से में ने ली दी दो दे दें ले लें गा गी गे हूं हूँ पर लो जा भी ही".split())


def ends(text: str, start: int = 0) -> Iterator[tuple[int, int]]:
    """Each sentence end from `start` on: where its mark begins, and where it is over, closing quotes included."""
    for m in _END.finditer(text, start):
        if m[0] == "." and not _is_end(text, m.start()):
            continue
        end = m.end()
        while end < len(text) and text[end] in _CLOSERS and not _opens(text, end):
            end += 1
        yield m.start(), end


def _opens(text: str, at: int) -> bool:
    """Does a short quotation begin at `at`, glued to the sentence before and to what follows («….'आंकड़े छिपाए'नेता …»)?"""
    if text[at] not in "\"'" or not text[at + 1 : at + 2].isalpha():
        return False
    closing = text.find(text[at], at + 1, at + _QUOTATION)
    return closing > 0 and text[closing - 1] not in " ,.।?!" and text[closing + 1 : closing + 2].isalpha()


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Each sentence of `text` from its first letter to its end mark; the last may have none."""
    start = 0
    for _, end in ends(text):
        if end > start:
            yield start, end
        start = end + len(text[end : end + 1]) if text[end : end + 1] == " " else end
    if text[start:].strip():
        yield start, len(text)


def _is_end(text: str, point: int) -> bool:
    """Tell whether the single point at `point` ends a sentence."""
    after = text[point + 1 : point + 2]
    token = _TOKEN.search(text, max(0, point - 24), point)
    word = token[0] if token else ""
    if after.isdigit():
        return word in _FINITE or _FUTURE.search(word) is not None  # «… टन था.16 लाख किसानों …»
    if (after.isascii() and after.isalnum()) or _DOMAIN.match(text, point + 1):
        return False
    return not is_abbreviation(word) or (word == "आई" and _came(text, point))


def _came(text: str, point: int) -> bool:
    """Is the «आई» before the `point` a verb («सामने आई.»), no initial among others («पी. आई. कुमार», «आई. के. …»)?"""
    before = text[max(0, point - 12) : point - len("आई")].rstrip()
    return before[-1:] not in ("", ".", "(") and _INITIAL.match(text, point + 1) is None


def is_abbreviation(word: str) -> bool:
    """Tell whether `word` before a point is an initial or an abbreviation rather than the last of a sentence."""
    if word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha()):
        return True
    return word not in _WORDS and _SYLLABLE.fullmatch(word) is not None
