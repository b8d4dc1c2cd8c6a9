"""Which language and script a text is in, as far as it matters for reading it as Hindi."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from itertools import islice

__all__ = ["hindi_words", "is_romanised", "legacy_font", "main_script", "other_language"]

_WORD = re.compile("[\u0904-\u0939\u0958-\u0961\u0972-\u097f][\u0900-\u0963\u0970-\u097f\u200c\u200d]*")
_LOOKED_AT = 20_000  # words, or characters: enough to tell, whatever the length of the text

# Words each language uses all the time and Hindi does not, or hardly: the commonest of their grammars.
_HINDI = frozenset("है हैं का के की में को से ने और पर यह वह था थे थी भी कि हो कर गया गई गए रहा रहे रही लिए तो जो एक नहीं".split())
_OTHERS: Mapping[str, frozenset[str]] = {
    "Marathi": frozenset(
        "आहे आहेत आणि नाही होते होता होती व या हा ही हे ते तो केले केली केला झाले झाली झाला असून असे मात्र यांनी त्यांनी "
        "येथे मध्ये म्हणून म्हणाले करण्यात साठी तर असल्याचे आले आली आला पण त्या यांच्या त्यांच्या".split()
    ),
    "Nepali": frozenset(
        "छ छन् छैन हो हुन् र पनि लागि गरेको गरेका गर्न गर्ने भएको भएका थियो थिए उनले गरी यो त्यो तर मा लाई बाट भने "
        "रहेको रहेका बताए गरिएको हुने भयो गरे नै तथा अनुसार".split()
    ),
    "Sanskrit": frozenset(
        "अस्ति सन्ति च भवति भवन्ति इति न एव अपि आसीत् तु सः सा तत् एषः अयम् किम् यत् तथा अत्र तस्य तेन अभवत् करोति".split()
    ),
}
_SHARED = frozenset("या हा ही हे ते तो तर पण र हो यो मा न तथा अनुसार नै सा तु व".split())  # Hindi writes them, too

_SCRIPTS: tuple[tuple[str, int, int], ...] = (
    ("Latin letters", 0x41, 0x24F),
    ("Cyrillic letters", 0x400, 0x52F),
    ("Arabic letters (Urdu)", 0x600, 0x77F),
    ("Devanagari", 0x900, 0x97F),
    ("Bengali letters", 0x980, 0x9FF),
    ("Gurmukhi (Punjabi) letters", 0xA00, 0xA7F),
    ("Gujarati letters", 0xA80, 0xAFF),
    ("Odia letters", 0xB00, 0xB7F),
    ("Tamil letters", 0xB80, 0xBFF),
    ("Telugu letters", 0xC00, 0xC7F),
    ("Kannada letters", 0xC80, 0xCFF),
    ("Malayalam letters", 0xD00, 0xD7F),
    ("Sinhala letters", 0xD80, 0xDFF),
    ("Thai letters", 0xE00, 0xE7F),
    ("Tibetan letters", 0xF00, 0xFFF),
    ("Chinese or Japanese letters", 0x3040, 0x9FFF),
    ("Korean letters", 0xAC00, 0xD7AF),
)

# The commonest Hindi words («है», «में», «के», «की», «का», «को», «से», «ने», «और», «पर», «यह», «भी», «गया», «था») as
# they look where a font, not the text, was Hindi; in the fonts' own tables.
_FONTS: Mapping[str, frozenset[str]] = {
    "Kruti Dev": frozenset(
        "gSA gSaA FkkA FkhA FksA x;kA xbZA jgk jgh "
        "gS gSa esa ds dh dk dks ls us vkSj ij ;g Hkh x;k xbZ Fkk Fkh Fks ugha dgk fd fy, fd;k djus ,d dj gks".split()
    ),
    "Chanakya": frozenset("ãñ ãñ´ ×ð´ ·ð¤ ·¤è ·¤æ ·¤æð âð Ùð ¥æñÚU ÂÚU Øã Öè »Øæ Íæ ·¤ãUæ ç·¤ ãUñ ãñU ãUæð".split()),
    "Shusha": frozenset("hO hOM maoM kI kao sao nao AaOr BaI gayaa qaa qao nahIM ikyaa khaÁ".split()),
}
_LATIN = re.compile(r"[A-Za-z]+")
_ROMANISED = frozenset(
    "hai hain ka ki ke mein ko se ne aur nahi nahin tha thi gaya gayi kya yeh woh bhi liye kaha".split()
)
_SIGNS = re.compile(r"[^\s.,!?()\"'“”‘’।]+(?:,(?=\s))?|;[^\s.]+")


def hindi_words(text: str) -> int:
    """How many words of `text` are in Devanagari; counting ends at 20,000."""
    return sum(1 for _ in islice(_WORD.finditer(text), _LOOKED_AT))


def other_language(text: str) -> str | None:
    """The language of a text in Devanagari that is plainly another than Hindi, or None.

    A fourth of the words of Hindi news are Hindi's own small words (at least an eighth in each of 736 texts);
    in the others they are rare. Bhojpuri and its like share so many that they are taken for Hindi.
    """
    words = Counter(m[0] for m in islice(_WORD.finditer(text), _LOOKED_AT))
    total, hindi = words.total(), _share(words, _HINDI)
    if total < 12 or hindi >= 0.1 * total:
        return None
    found = {name: _share(words, known - _SHARED) for name, known in _OTHERS.items()}
    best = max(found, key=lambda name: found[name])
    if found[best] >= max(2, 0.03 * total) and found[best] > _share(words, _HINDI - _SHARED):
        return best
    return "another language" if total >= 60 and hindi < 0.02 * total else None


def is_romanised(text: str) -> bool:
    """Tell whether a text in Latin letters is Hindi («sarkar ne kaha hai ki»)."""
    words = Counter(m[0].lower() for m in islice(_LATIN.finditer(text), _LOOKED_AT))
    return _share(words, _ROMANISED) >= max(2, 0.12 * words.total())


def _share(words: Counter[str], known: frozenset[str]) -> int:
    return sum(count for word, count in words.items() if word in known)


def main_script(text: str) -> str:
    """The script of most letters in `text`, as a reader names it; "no letters" where there are none."""
    letters = Counter(c for c in text[: 5 * _LOOKED_AT] if c.isalpha())
    found = {name: sum(n for c, n in letters.items() if low <= ord(c) <= high) for name, low, high in _SCRIPTS}
    best = max(found, key=lambda name: found[name])
    return best if found[best] else "no letters"


def legacy_font(text: str) -> tuple[str, int] | None:
    """The old Hindi font a text was typed for, and how many of its words show it; None for other text."""
    words = Counter(m[0] for m in islice(_SIGNS.finditer(text), _LOOKED_AT))
    found = {name: _share(words, known) for name, known in _FONTS.items()}
    best = max(found, key=lambda name: found[name])
    kinds = sum(1 for word in words if word in _FONTS[best])
    return (best, found[best]) if kinds >= 3 and found[best] >= 0.05 * words.total() else None
