"""The lines of a story without those that their markup, their wording or their place calls something else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from vachak.article.dates import parse_date
from vachak.article.folding import plain, plain_pattern
from vachak.article.page.blocks import Block, fold, hindi_letters, is_anchor
from vachak.article.page.weights import ENDS, LEAST_PROSE, is_prose

__all__ = ["Story", "sifted", "unsigned"]

_STOPS = tuple("।॥|.?!")
_STAMP = re.compile(
    r"(?:तिथि|दिनांक|तारीख) ?[:-]|updated|publish|posted|modified|अपडेट|प्रकाशित|पब्लिश|\bIST\b", re.IGNORECASE
)
_AGO = re.compile(
    r"\d{1,2} ?(?:घंटे|घंटा|मिनट|दिन|सप्ताह|महीने|साल|hours?|hrs?|minutes?|mins?|days?|weeks?) ?(?:पहले|ago)", re.IGNORECASE
)
_REST = re.compile(r"(?:[A-Za-z\u0900-\u0963]+[ ,]+){4}")  # more words than a date has
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_LONGEST_CUT = 2_000  # characters of a paragraph that may have been cut; keeps joining linear
_LONGEST_CALL = 300  # characters
_OWN_CALL = re.compile(plain_pattern(r"\W{0,5}(?:(?:यह|ये|इसे|इन्हें) भी (?:पढ़|देख)|(?:also|must) read|read (?:also|more))"))
_COUNT = re.compile(r"\d{1,3} ?(?:/|of|में से) ?\d{1,3}|\d{1,2}(?::\d{2}){1,2}")  # of pictures; the length of a film
_LABELS = frozenset(  # what sites write over parts of a story
    "सार विस्तार विज्ञापन advertisement बैकग्राउंड समाप्त highlights हाइलाइट्स हाईलाइट्स".split()
)
_CONSENT = re.compile(
    r"(?:(?:यह|इस|हमारी|this|our) (?:वेबसाइट|साइट|website|site)|हम|we|by) .{0,80}(?:कुकी|cookie)", re.IGNORECASE
)
_BUTTON = re.compile(r"(?:join|follow|subscribe|download|install|click|add)(?: (?:now|us|here))?", re.IGNORECASE)
_BUTTONS = re.compile(  # a line of nothing but what stands on them; Latin and Hindi are often glued
    r"(?:(?:refresh|share|tweet|print|email|save|copy link|(?:newest|latest|oldest) first|"
    r"facebook|twitter|whatsapp|telegram|"
    r"सबसे (?:नया|नए|नई|ताजा|ताज़ा|पुराना|पुराने|पुरानी) पहले|(?:(?:यह|इस)? ?(?:अपडेट|खबर|ख़बर|पोस्ट|लेख|स्टोरी) (?:को )?)?"
    r"(?:शेयर|साझा|सेव|प्रिंट|लाइक|रिफ्रेश)(?: (?:करें|कीजिए))?|लिंक कॉपी करें|ऐप में पढ़ें)[\s|/·•]{0,3}){1,8}",
    re.IGNORECASE,
)
_PLAYER = re.compile(
    r"(?:enable|support|supports) (?:javascript|html5)|javascript (?:is|must)|browser does not support", re.IGNORECASE
)
_SKIPPED = re.compile(plain_pattern("छोड़कर .{1,60} आगे बढ़ें.{0,30}|पोस्ट .{1,30} समाप्त.{0,10}"))  # for screen readers
_NUMBERED = re.compile(r"[\d०-९]{1,2}[.)] ?\S")  # an entry of a list that is the article
_RELOAD = re.compile(r"(?:पेज|page)(?: को)? (?:रिफ्रेश|रीफ्रेश|रिलोड|refresh|reload)", re.IGNORECASE)
_LAST = 3  # lines of a story, one of which may present its author: «… स्वतंत्र लेखक हैं»
_IS_WRITER = re.compile("(?:लेखक|लेखिका|पत्रकार|संवाददाता|संपादक|स्तंभकार|प्रोफेसर|प्रोफ़ेसर|पढ़ाते|पढ़ाती|लिखते|लिखती) (?:हैं|है)")
_LONGEST_BUTTON = 80  # characters


@dataclass(frozen=True, slots=True)
class Story:
    """The blocks to read, in order, and those left out among them, each with its reason."""

    blocks: tuple[Block, ...]
    left_out: tuple[tuple[Block, str], ...]


def sifted(blocks: Sequence[Block], title: str) -> Story:
    """The story's blocks without what markup or repetition tells is not to be read."""
    shown = {fold(b.text) for b in blocks if not b.hidden and not b.junk}
    seen: set[str] = set()
    reasons: list[str | None] = []  # None: the title, which is no line of the story
    for block, below in zip(blocks, (*blocks[1:], None), strict=False):
        text = fold(block.text)
        repeated = text in seen or (block.hidden and text in shown)
        reasons.append(None if title and text == title else _reason(block, below, repeated=repeated))
        if reasons[-1] == "" and len(text) > LEAST_PROSE:
            seen.add(text)
    verdicts = _with_their_lists(list(zip(blocks, reasons, strict=True)))
    return Story(tuple(_rejoined(verdicts)), tuple((b, reason) for b, reason in verdicts if reason))


def unsigned(story: Story, author: str | None) -> Story:
    """The story without the lines that are the `author`'s name alone, or say at its end who that is."""
    name = fold(author)
    if not name:
        return story
    said = {i for i, b in enumerate(story.blocks) if i >= len(story.blocks) - _LAST and _presents(b, author or "")}
    signed = {i for i, b in enumerate(story.blocks) if fold(b.text) == name} | said
    kept = tuple(b for i, b in enumerate(story.blocks) if i not in signed)
    return Story(kept, (*story.left_out, *((story.blocks[i], "byline") for i in sorted(signed))))


def _presents(block: Block, author: str) -> bool:
    return (
        len(block.text) <= _LONGEST_CALL and block.text.startswith(author) and _IS_WRITER.search(block.text) is not None
    )


def _rejoined(verdicts: Sequence[tuple[Block, str | None]]) -> Iterator[Block]:
    """The blocks to read; a paragraph that an insertion cut in the middle of a sentence is one again."""
    kept: Block | None = None
    cut = False
    for block, reason in verdicts:
        if reason:
            cut = True
        elif reason == "":
            if kept and cut and block.home is kept.home and _is_cut(kept):
                kept = replace(kept, text=f"{kept.text} {block.text}")
            else:
                if kept:
                    yield kept
                kept = block
            cut = False
    if kept:
        yield kept


def _is_cut(block: Block) -> bool:
    return len(block.text) <= _LONGEST_CUT and not block.text.endswith(ENDS) and is_prose(block)


def _with_their_lists(verdicts: list[tuple[Block, str | None]]) -> list[tuple[Block, str | None]]:
    """What only its place tells to be no story: over the headline, a heading over links alone, around the prose."""
    prose = [i for i, (block, reason) in enumerate(verdicts) if reason == "" and is_prose(block)]
    first, last = (prose[0], prose[-1]) if prose else (0, len(verdicts))
    headline = max((i for i, (_, reason) in enumerate(verdicts[:first]) if reason is None), default=0)
    for i, (block, reason) in enumerate(verdicts):
        below = verdicts[i + 1][1] if i + 1 < len(verdicts) else ""
        if reason != "":
            continue
        if i < headline:
            verdicts[i] = (block, "page furniture")
        elif _is_heading(block) and below in ("link", "related articles") and not _calls(verdicts[i + 1][0]):
            verdicts[i] = (block, "related articles")
        elif i < first and block.mark == "item" and (block.text.count(" ") < 5 or _signs(verdicts[i - 1])):
            verdicts[i] = (block, "byline")
        elif not first <= i <= last and block.mark != "heading" and not hindi_letters(block.text):
            verdicts[i] = (block, "page furniture")
    return verdicts


def _signs(above: tuple[Block, str | None]) -> bool:
    """Tell whether the line `above` is an entry of a list that says who wrote: so does the next."""
    return above[1] == "byline" and above[0].mark == "item"


def _is_heading(block: Block) -> bool:
    return block.mark == "heading" or (block.bold and not block.text.endswith(_STOPS))


def _calls(block: Block) -> bool:
    """Tell whether a line of one link says itself what it is: «यह भी पढ़ें: …»; a heading over it is over more."""
    return _OWN_CALL.match(plain(block.text)) is not None


def _reason(block: Block, below: Block | None, *, repeated: bool) -> str:
    """Why `block` is not read, "" if it is."""
    if block.junk or repeated:
        return block.junk or "repeated"
    reason = next((reason for reason, holds in _RULES if holds(block)), "")
    opens = block.mark == "heading" and below is not None and below.hidden and is_prose(below)
    if not reason and block.hidden and not is_prose(block) and not opens:
        return "hidden"
    return reason


def _is_data(block: Block) -> bool:
    return block.text[0] in "{[" and '":' in block.text


def _is_label(block: Block) -> bool:
    return block.text.strip(" :-").casefold() in _LABELS or any(
        pattern.fullmatch(plain(block.text[:120])) for pattern in (_COUNT, _SKIPPED)
    )


def _is_call(block: Block) -> bool:
    return (block.calls and len(block.text) <= _LONGEST_CALL) or _is_button(block)


def _is_button(block: Block) -> bool:
    """Tell whether a line is what stands on a button or ends with it, or asks for a reload, a script or cookies."""
    text = block.text
    if len(text) <= _LONGEST_CALL and (_CONSENT.match(text) or _PLAYER.search(text)):
        return True
    if len(text) > _LONGEST_BUTTON or text.endswith(_STOPS):
        return False
    if _BUTTON.fullmatch(text.rpartition(", ")[2]) or _BUTTONS.fullmatch(text):
        return True
    return _RELOAD.search(text) is not None


def _is_link(block: Block) -> bool:
    if block.links < 0.8 or (block.mark == "heading" and (is_anchor(block) or _NUMBERED.match(block.text))):
        return False
    return not (block.text.endswith(ENDS) and block.text.count(" ") >= 11)


def _is_stamp(block: Block) -> bool:
    """Tell whether a line says when and by whom the page was made, and nothing else."""
    text = block.text
    if len(text) > 120 or text.endswith(_STOPS):
        return False
    stamped = _STAMP.search(text) and (_CLOCK.search(text) or parse_date(text))
    return bool(
        stamped
        or (len(text) <= 60 and _AGO.search(text))
        or (len(text) <= 40 and parse_date(text) and not _REST.search(text))
    )


_RULES: tuple[tuple[str, Callable[[Block], bool]], ...] = (
    ("data", _is_data),
    ("page furniture", _is_label),
    ("prompt", _is_call),
    ("byline", _is_stamp),
    ("link", _is_link),
)
