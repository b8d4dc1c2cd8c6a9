"""Embedded posts, which a page shows from another site amid the story, and English that no Hindi voice says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vachak.article.passage import Cut, Passage, Passages, Sieve, cut_out, dropped
from vachak.article.rules.prose import tells
from vachak.article.rules.rule import Piece, cut_each, cut_pieces, drop_lines, drop_sentences, rule
from vachak.article.sentences import spans
from vachak.lazy import LazyPattern
from vachak.nouns import Dropped

__all__ = ["STEPS"]

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|"
    r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|"
    r"जनवरी|फरवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर)"
)
# What the embed code of a post ends with: «— Name (@handle) April 22, 2020»
_SIGNATURE = LazyPattern(
    rf"\(@[A-Za-z0-9_]{{1,30}}\)(?: ?(?:{_MONTH} \d{{1,2}}, ?\d{{4}}|\d{{1,2}} {_MONTH},? \d{{4}}))?"
)
_NAME = 110  # characters between the dash and the handle
_POST = 330  # characters of a post: 280 and its links
_ENGLISH_WORDS = 5  # a run of English shorter than this is a name or a title
_HINDI = LazyPattern("[\u0900-\u097f]")
_LAST_HINDI = LazyPattern("[\u0900-\u097f][\"'”’)|.!?]{0,4}(?=[^\u0900-\u097f]*\\Z)")
_TOKENS = LazyPattern(r"(?:https?://|pic\.twitter\.com/|[#@])\S+")
_LATIN = re.compile("[A-Za-z]{2,}")
_SEAM = LazyPattern("(?:[।?!]|(?<!\\.)\\.)[\"'”’)]?(?=[^\\s।?!.,\"'”’)0-9])")


def drop_posts(passages: Passages) -> Sieve:
    """Cut embedded posts: the signature, the post before it, and its lines above."""
    kept: list[Passage] = []
    fallen: list[Dropped] = []
    for p in passages:
        led = bool(kept) and _announces(kept[-1].text)
        cuts = () if p.kept or "(@" not in p.text else tuple(_posts(p.text, led=led))
        if cuts and cuts[0][0] == 0:
            fallen.extend(_linked_line(kept) if _DASHED.match(p.text) else ())
            fallen.extend(_beginning(kept))
        left, out = cut_out(p, cuts, apart=True)
        kept.extend(left)
        fallen.extend(out)
    return tuple(kept), tuple(fallen)


def _posts(text: str, *, led: bool) -> Iterator[Cut]:
    """The posts in `text`; `led`: the line above says that one follows."""
    at = 0
    for m in _SIGNATURE.finditer(text):
        dash = max(text.rfind(d, max(at, m.start() - _NAME), m.start()) for d in "—–")
        if dash < 0 or (m[0].endswith(")") and _NO_NAME.search(text, dash, m.start())):
            continue
        whole = at == 0 and not text[m.end() :].strip(" ।.")
        start = _whole_post(text, dash, led=led) if whole else _post_start(text, at, dash)
        yield start, m.end(), "embedded post"
        at = m.end()


# «पल भर रुके — और अभिनेता रमेश (@ramesh) ने …»: no name stands between the dash and a handle without a day.
_NO_NAME = LazyPattern(r"[।?!]| (?:ने|को|से|कि|है|हैं|था|थे|थी|और) ")


def _post_start(text: str, at: int, dash: int) -> int:
    """Where the post begins that is signed at `dash`: its English, or a Hindi post back to the paragraph's start."""
    begin = max(at, dash - _POST)
    region = text[begin:dash]
    tail = begin
    last = _LAST_HINDI.search(region)
    if last:
        tail = begin + last.end()
    if last is None or _LATIN.search(_TOKENS.sub(" ", text[tail:dash])):
        return tail
    plain = _TOKENS.sub(lambda m: " " * len(m[0]), region)
    seams = [m.end() for m in _SEAM.finditer(plain)]
    if not seams or len(region) - seams[-1] <= 20:
        start, end = next(((a, b) for a, b in reversed(list(spans(region))) if _HINDI.search(region, a, b)), (0, 0))
        said = region[start:end]
        told = start > 0 and said[-1:] in "।.?!" and not _TOKENS.search(said)  # as likely the writer's as the post's
        return _called(text, at, tail if told or _introduces(said) else begin + start)
    seam = begin + seams[-1]
    return seam if _announces(text[at:seam]) else _own_start(text, seam, dash)


_CALL = 60  # characters of a short call
_TWO = 2  # sentences a post has; of more, without a sign, the first may be the story's


def _called(text: str, at: int, start: int) -> int:
    """Where the short calls begin that stand right before `start` («नल की जगह घंटी! गजब है #नल»)."""
    for a, b in reversed(list(spans(text[at:start]))):
        call = text[at + a : at + b]
        if call[-1] != "!" or len(call) > _CALL or " ने " in call or _introduces(call):
            break
        start = at + a
    return start


def _own_start(text: str, begin: int, dash: int) -> int:
    """Where the post's own words begin on a line or paragraph that begins at `begin` and is signed at `dash`.

    With the paragraph, where that is short or has a tag amid it; else only what stands behind its last whole sentence.
    """
    said = " " * begin + _TOKENS.sub(lambda m: " " * len(m[0]), text[begin:dash])
    found = [(begin + a, begin + b) for a, b in spans(text[begin:dash]) if _HINDI.search(said, begin + a, begin + b)]
    ended = [(a, b) for a, b in found if b < dash]
    told = any(_REPORTS.search(text, a, b) for a, b in ended)
    if len(found) <= _TWO - told or any(_TOKENS.search(text, a, b) for a, b in ended):
        return begin
    return _called(text, begin, ended[-1][1])


_INTRODUCES = LazyPattern("(?:ट्वीट|लिखा|पोस्ट|शेयर|साझा|कहा|बताया|जवाब)(?![\u0900-\u097f])[^।.?!]{0,30}[।.:]?\\W*$")


def _introduces(sentence: str) -> bool:
    """Does a sentence of the story say that a post follows?"""
    return _INTRODUCES.search(sentence[-60:]) is not None


def _whole_post(text: str, dash: int, *, led: bool) -> int:
    """Where the post begins that ends its line: with the line, or after the sentence that announces it."""
    if dash > _POST or _is_english_behind_hindi(text[:dash]):
        return _post_start(text, 0, dash)
    sentences = [(start, end) for start, end in spans(text[:dash]) if end < dash and _HINDI.search(text, start, end)]
    told = any(_REPORTS.search(text, start, end) for start, end in sentences)
    says = _announces if told or len(sentences) > _TWO else _introduces  # «… ने कहा.» is told of others, too
    announced = max((end for start, end in sentences if says(text[start:end])), default=0)
    return announced if announced or led else _own_start(text, 0, dash)


# What somebody told, and is told in full: «… ने बताया कि …»; and what says for certain that a post follows.
_REPORTS = LazyPattern(r" ने (?:\S{1,20} ){0,3}(?:कहा|बताया)(?: है| था)? कि ")
_ANNOUNCES = LazyPattern("(?:ट्वीट|पोस्ट|शेयर|साझा|ट्विटर)[^।.?!]{0,30}[।.:]?\\W*$|:\\W*$")


def _announces(sentence: str) -> bool:
    return _ANNOUNCES.search(sentence[-60:]) is not None


def _is_english_behind_hindi(text: str) -> bool:
    """Is the post English, and what stands before it on the line whole sentences of the story?"""
    last = _LAST_HINDI.search(text)
    if last is None or last[0][-1] not in "।.!|":
        return False
    return len(_LATIN.findall(_TOKENS.sub(" ", text[last.end() :]))) >= _ENGLISH_WORDS


_DASHED = LazyPattern("[—–-]")
_LINK_LAST = LazyPattern("(?:pic\\.twitter\\.com/|https?://t\\.co/|pic\\.x\\.com/)[A-Za-z0-9]{3,20}$")


def _linked_line(kept: list[Passage]) -> tuple[Dropped, ...]:
    """Take the line from the end of `kept` that is a post with its link, its signature on the next line."""
    if not kept or kept[-1].kept or len(kept[-1].text) > _POST or not _LINK_LAST.search(kept[-1].text):
        return ()
    led = len(kept) > 1 and _announces(kept[-2].text)
    start = _whole_post(kept[-1].text, len(kept[-1].text), led=led)
    left, out = cut_out(kept.pop(), ((start, start + _POST, "embedded post"),))
    kept.extend(left)
    return out


def _beginning(kept: list[Passage]) -> list[Dropped]:
    """Take from the end of `kept` the English lines, and the English end of a line, that the post began with."""
    fallen: list[Dropped] = []
    while kept and not kept[-1].kept and kept[-1].role is None and not _HINDI.search(kept[-1].text):
        fallen.extend(dropped(kept.pop(), "embedded post"))
    last = _LAST_HINDI.search(kept[-1].text[-_POST:]) if kept and not kept[-1].kept else None
    if last:
        start = max(0, len(kept[-1].text) - _POST) + last.end()
        if len(_LATIN.findall(kept[-1].text[start:])) >= 3:
            left, out = cut_out(kept.pop(), ((start, start + _POST, "embedded post"),))
            kept.extend(left)
            fallen.extend(out)
    return fallen


_ENGLISH = re.compile(r"[A-Za-z][A-Za-z'’.-]*")


def drop_english(passage: Passage) -> Sieve:
    """Drop sentences of English: no Hindi voice can say them, and the story around them says what they mean."""
    if not _LATIN.search(passage.text):
        return (passage,), ()
    if not _HINDI.search(passage.text):
        many = len(_ENGLISH.findall(passage.text)) >= _ENGLISH_WORDS
        return ((), dropped(passage, "English")) if many else ((passage,), ())
    cuts = tuple(
        (a, b, "English")
        for a, b in spans(passage.text)
        if "|" not in passage.text[max(0, a - 2) : a]  # the second column of a byline
        and not _HINDI.search(passage.text, a, b)
        and len(_ENGLISH.findall(passage.text, a, b)) >= _ENGLISH_WORDS
    )
    return cut_out(passage, cuts)


_SITE = "twitter|ट्विटर|facebook|फेसबुक|youtube|यूट्यूब|instagram|इंस्टाग्राम"

_SKIP = LazyPattern(r"^(?:छोड़|छोड़)कर (?P<name>.{1,40}) आगे बढ़|^Skip (?P<english>.{1,40}) and continue reading$")
_SKIPPED = LazyPattern(r"^(?:समाप्त|End of .{0,40}|पोस्ट .{1,20} समाप्त)$")
_MOST_SKIPPED = 12  # lines


def drop_skipped(passages: Passages) -> Sieve:
    """Drop what a page offers to skip: from «छोड़कर … आगे बढ़ें» to «समाप्त»."""
    gone: set[int] = set()
    for i, p in enumerate(passages):
        if i not in gone and (skip := _SKIP.match(p.text)) is not None:
            gone.update(j for j in range(i, _skipped(passages, i, skip) + 1) if not passages[j].kept)
    fallen = tuple(d for i in sorted(gone) for d in dropped(passages[i], "frame of an embedded post"))
    return tuple(p for i, p in enumerate(passages) if i not in gone), fallen


def _skipped(passages: Passages, i: int, skip: re.Match[str]) -> int:
    """The last line of what line `i` offers to skip: itself where a paragraph of the story stands before its end."""
    over = f"{skip['name'] or skip['english']} समाप्त"
    for j, p in enumerate(passages[i + 1 : i + _MOST_SKIPPED], start=i + 1):
        if _SKIPPED.match(p.text) or p.text == over:
            return j
        if _SKIP.match(p.text) or (len(p.text) > _SKIPPABLE and tells(p.text) and not _FRAMED.search(p.text)):
            break
    return i


_SKIPPABLE = 200  # characters of a line of it that tells something
_FRAMED = LazyPattern(r"सामग्री|\(@")


# «View this post on Instagram A post shared by Name (@handle) on Nov 3, 2020 at 9:12pm PST», glued to the story.
_HANDED = r"\(@[A-Za-z0-9_.]{1,40}\)"
_DAY = rf"{_MONTH} \d{{1,2}}, ?\d{{4}}|\d{{1,2}} {_MONTH},? \d{{4}}"
_SHARED = LazyPattern(
    r"(?:View (?:this (?:post|profile)|more) on Instagram[^\u0900-\u097f]{0,300}?)?"
    rf"A (?:post|video|photo|reel) (?:shared|posted) by [^।?!()]{{0,80}}{_HANDED}"
    rf"(?: on (?:{_DAY})(?: at \d{{1,2}}:\d\d ?(?:am|pm)?(?: ?(?:[PECM][SD]T|IST|GMT|UTC))?)?)?"
)

STEPS = (
    drop_skipped,
    cut_pieces(Piece("embedded post", (" by ",), _SHARED, apart=True)),
    drop_posts,
    drop_lines(
        rule(
            "frame of an embedded post",
            rf"^(?:छोड़िए|छोड़ें|छोड़कर|पोस्ट|end of|skip) .{{0,20}}(?:{_SITE})(?: (?:पोस्ट|post|समाप्त|वीडियो))?.{{0,20}}$|"
            r"^(?:छोड़िए|छोड़ें|छोड़कर) .{1,40} आगे बढ़(?:ें|िए)|"
            r"^(?:view|see) (?:more )?on (?:twitter|instagram|facebook)|^(?:pic\.twitter\.com/\S+ ?)+$|"
            r"^(?:instagram|twitter|facebook) (?:पर )?(?:यह )?पोस्ट देखें|^(?:इस|ये) (?:ट्वीट|पोस्ट) को (?:यहां )?देखें$",
        ),
    ),
    drop_sentences(
        rule(
            "frame of an embedded post",
            r"view this post on instagram|a post shared by",
            "view this|a post shared",
            most=160,
        )
    ),
    cut_each(drop_english),
)
