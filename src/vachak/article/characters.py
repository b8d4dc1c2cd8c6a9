"""Repair of characters: each rule has a name and a source, and leaves well-written text alone.

What stays: the spelling of the source in NFC (there the nukta letters क़ … य़ are decomposed, so one letter is
written in one way), joiners, quotes and dashes.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from vachak.lazy import LazyPattern

__all__ = ["RULES", "Repair", "repair"]


@dataclass(frozen=True, slots=True)
class Repair:
    """`pattern` becomes `repaired`; `needs`: one of these strings stands in every text with that damage.

    `source` says where it is described, or where it comes from.
    """

    name: str
    needs: tuple[str, ...]
    pattern: LazyPattern
    repaired: str | Callable[[re.Match[str]], str]
    source: str

    def __call__(self, text: str) -> str:
        """The text without this damage."""
        if self.needs and not any(need in text for need in self.needs):
            return text
        return self.pattern.sub(self.repaired, text)


_MATRA = "\u093e-\u094c"
_CONSONANT = "\u0915-\u0939"
# What ends a Hindi sentence: after one of these "|" is a danda, after a noun it separates a headline's parts.
_FINAL = (
    "है|हैं|हूं|हूँ|हो|था|थे|थी|थीं|गा|गे|गी|गया|गए|गये|गई|गयी|रहा|रहे|रही|चुका|चुके|चुकी|दिया|दिए|दिये|किया|किए|"
    "लिया|कहा|बताया|हुआ|हुए|हुई|करें|सके|सका|सकी|चाहिए|लगा|लगे|लगी|आया|आए|आई|पाया|पाए|पाई|जाए|जाये|करे"
)
_LEGACY = "typed in a legacy font (Chanakya, Walkman) and converted glyph by glyph"

_SPLIT = {
    "\u0905\u093e": "\u0906",
    "\u0905\u094b": "\u0913",
    "\u0905\u094c": "\u0914",
    "\u093e\u0947": "\u094b",
    "\u0947\u093e": "\u094b",
    "\u093e\u0948": "\u094c",
    "\u0948\u093e": "\u094c",
    "\u090f\u0947": "\u0910",
}

RULES: tuple[Repair, ...] = (
    Repair(
        "entity",
        ("&",),
        LazyPattern(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}[0-9]{0,2});"),
        lambda m: html.unescape(m[0]),
        "HTML Living Standard, section 13.5: named character references",
    ),
    Repair(
        "separator", (), LazyPattern("[\x0b\x0c\x1c-\x1f\x85]+"), " ", "Unicode 16, section 23.1: C0 that part words"
    ),
    Repair(
        "control", (), LazyPattern("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]+"), "", "as above: C0 and C1 that do not"
    ),
    Repair(
        "invisible",
        (),
        LazyPattern(
            "[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffd\ue000-\uf8ff]+"
        ),
        "",
        "Unicode 16, section 23.2: layout controls without meaning in Hindi; private use and replacement characters",
    ),
    Repair(
        "space",
        (),
        LazyPattern("[\t\n\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+"),
        " ",
        "Unicode 16, section 6.2",
    ),
    Repair(
        "a-matra with candra",
        ("\u093e\u0945", "\u0906\u0945", "\u0905\u0949"),
        LazyPattern("\u093e\u0945|\u0906\u0945|\u0905\u0949"),
        lambda m: "\u0949" if m[0][0] == "\u093e" else "\u0911",
        "«डाॅ.», «आॅफिस»: two signs for one; Unicode 16, table 12-1 (do not use)",
    ),
    Repair(
        "split vowel",
        ("\u093e", "\u0905", "\u090f\u0947", "\u0947"),
        LazyPattern("\u0905[\u093e\u094b\u094c]|\u093e[\u0947\u0948]|[\u0947\u0948]\u093e|\u090f\u0947"),
        lambda m: _SPLIT[m[0]],
        "«अाज», «जाे», «केा»: a vowel typed in parts; Unicode 16, table 12-1 (do not use)",
    ),
    Repair(
        "double sign",
        (),
        LazyPattern(f"([{_MATRA}\u0901-\u0903\u094d\u093c])\\1+"),
        r"\1",
        "the same sign twice cannot be written («मेें»)",
    ),
    Repair(
        "nukta for point",
        ("\u0949\u093c", "\u094b\u093c", "\u093e\u093c"),
        LazyPattern("(?<![\u0900-\u097f])(डॉ|डा|प्रो|मो)\u093c(?= |[\u0904-\u0939])"),
        r"\1.",
        f"«डॉ़ राजे»: {_LEGACY}, where one key gives both",
    ),
    Repair(
        "stray nukta",
        ("\u093c",),
        LazyPattern("(?<![\u0904-\u0939\u093e-\u094c\u0901\u0902])\u093c+"),
        "",
        "«कोविड-़19»: Unicode 16, section 12.1: a nukta stands on a letter",
    ),
    Repair(
        "nukta after matra",
        ("\u093c",),
        LazyPattern(f"([कखगजडढफ])([{_MATRA}\u0901\u0902]{{1,2}})\u093c"),
        "\\1\u093c\\2",
        f"«पडे़गा»: {_LEGACY}; Unicode 16, section 12.1: the nukta follows its consonant",
    ),
    Repair(
        "nukta on the next letter",
        ("\u0929", "\u0931", "\u0934", "\u093c"),
        LazyPattern(f"([डढ])([{_MATRA}\u0901\u0902]?)(?:([\u0929\u0931\u0934])|([घ-छझ-ठण-नप-बभ-ह])\u093c)"),
        lambda m: f"{m[1]}\u093c{m[2]}{unicodedata.normalize('NFD', m[3])[0] if m[3] else m[4]}",
        f"«पढऩे», «गाडिय़ों»: {_LEGACY}",
    ),
    Repair(
        "displaced i-matra",
        ("\u00a8",),
        LazyPattern(f"\u00a8([{_CONSONANT}]\u093c?(?:\u094d[{_CONSONANT}]\u093c?){{0,2}})"),
        "\\1\u093f\u0902",
        f"«¨सह» for «सिंह»: {_LEGACY}",
    ),
    Repair(
        "displaced anusvara",
        (" \u0902", " \u0901"),
        LazyPattern(f"(?<=[{_CONSONANT}\u093c{_MATRA}]) ([\u0901\u0902])(?=[\u0904-\u0939])"),
        r"\1 ",
        "«मे ंतलाश» for «में तलाश»: a sign cannot follow a space",
    ),
    Repair(
        "bar for danda",
        ("|",),
        LazyPattern(
            rf"((?:^|[^\u0900-\u097f])(?:{_FINAL})[\"'”’)]? ?|[\u0900-\u097f\"'”’)] ?(?=\|{{1,2}} *$))\|{{1,2}}"
        ),
        "\\1।",
        "keyboards without danda; only where a sentence can end, since «|» also parts a headline from its outlet",
    ),
    Repair("double danda", ("।।", "। ।"), LazyPattern("।(?: ?।)+"), "।", "«रायपुर।।»: a danda typed twice"),
    Repair("space before the end", (" ।", " ?", " !", " ,"), LazyPattern(" +([।?!,])"), r"\1", "«है ।», «हुई , जबकि»"),
    Repair("spaces", ("  ",), LazyPattern(" {2,}"), " ", "one space between words"),
)

_ROUNDS = 4  # of repair: one repair can bring another into reach («&amp;nbsp;»); more than this only in an attack


def repair(text: str) -> str:
    """One line of text in NFC with every rule applied, without space around it; repairing again changes nothing."""
    for _ in range(_ROUNDS):
        before = text
        text = unicodedata.normalize("NFC", text)
        for rule in RULES:
            text = rule(text)
        text = text.strip()
        if text == before:
            break
    return text
