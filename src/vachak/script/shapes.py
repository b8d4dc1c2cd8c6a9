"""What the rules for words share: the point of an abbreviation, and the words that begin a new sentence after one."""

from __future__ import annotations

from vachak.script.alphabet import LETTERS

__all__ = ["EDGE", "FINITE", "FRESH", "POINT", "SPACE", "ZERO", "ends_there"]

SPACE = "[ \u00a0]?"
POINT = "[.॰\uff0e]"
ZERO = "0(?![0-9])"
"""The ० that northern papers print for the point of an abbreviation (rules see it as 0): डा०, उ०प्र०."""

EDGE = f"(?<![{LETTERS}A-Za-z0-9])"

FRESH = frozenset(
    (
        "यह ये वह वे इस इसके इसकी इसका इसमें इससे इसे इन इनमें इनके इनकी उस उसके उसकी उसने उन उनके उनकी उनका उन्होंने"
        " उन्हें इन्होंने हालांकि हालाँकि वहीं वहां यहां लेकिन मगर किंतु परंतु जब जबकि अब फिर तब इसी उधर इधर साथ दरअसल"
        " मामले पुलिस घटना इसलिए क्योंकि अगर यदि हम मैं आप कोई कुछ सभी जो जिस कई दूसरी एक"
    ).split()
)
"""Words that begin a sentence much more often than they follow an abbreviation inside one."""


FINITE = frozenset(
    (
        "है हैं था थे थी थीं हो हूं हूँ होगा होगी होंगे गया गई गए गये गयी रहा रही रहे दिया दी दिए दिये लिया ली लिए किया की किए"
        " कहा बताया चुका चुकी चुके करेगा करेगी करेंगे जाएगा जाएगी जाएंगे जायेगा जायेगी सकता सकती सकते हुआ हुई हुए नहीं जाता"
        " जाती जाते जाए जाये करता करती करते होता होती होते बनाया मिला मिली मिले लगा लगी लगे आया आई आए पहुंचा पहुंचे पहुंची"
        " करें दें लें हों सके सकें पाया पाई पाए निभाई निभायी"
    ).split()
)
"""Words that can close a clause: forms of the commonest verbs."""


def ends_there(text: str, at: int) -> bool:
    """Tell whether the sentence ends with the abbreviation whose point stands before `at`: nothing or a fresh start."""
    rest = text[at : at + 24].lstrip("\"'”’)]").split(maxsplit=1)
    if not rest:
        return len(text) - at < 24
    word = rest[0].strip("\"'“‘”’()[],.।:;?!")
    return word in FRESH and text[at : at + 1] in (" ", "\u00a0")
