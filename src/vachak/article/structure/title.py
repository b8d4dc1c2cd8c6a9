"""The title: given, a line of the text, or made of the lead."""

from __future__ import annotations

from dataclasses import replace

from vachak.article.calls import CALL, LEARN, SEE
from vachak.article.passage import Passage, Passages
from vachak.article.sentences import ends
from vachak.article.structure.dateline import is_dateline
from vachak.article.structure.endings import ends_open
from vachak.article.structure.headings import TURN, is_headline_like
from vachak.lazy import LazyPattern

__all__ = ["find_title", "glued_title", "join_title", "lead_title"]

_LONGEST = 120
_LONGEST_LINE = 200
_CLAUSE = LazyPattern(r"[,;:] | – | - | कि |(?<=ने) ")
# A question every fact check asks under its own headline.
_ASKS = LazyPattern(
    r"(?:वायरल|सच्चाई|सच|दावा|दावे|हकीकत|असलियत|माजरा|मामला|क्या (?:किया|कहा) जा रहा)(?![\u0900-\u0903\u093a-\u094f]).*\?$"
)
# What a lead says of a message, where its headline is missing.
_REPORTS = LazyPattern(
    "(?:कहा|बताया|दावा किया|लिखा) (?:जा रहा है|गया है|जाता है|है) कि |वायरल हो (?:रहा|रही|रहे) (?:है|हैं),? (?:जिस|और )"
)
_SHORT_QUESTION = 9  # words
_HEADLINE = 45  # characters; a shorter one may be a sub-heading
_TAIL = 50  # characters
_SECOND = 70  # characters of a headline's second half, behind a question
_LOOK = LazyPattern(f"(?:यहां |आइए )?(?:{CALL}) ")
# «… पत्नी?», «नौ दिन पहले हुई थी शादी, जानें पूरा सच»: what the second line of a headline ends with.
_TRUTH = LazyPattern(
    f"(?:, ?(?:{LEARN})|(?:^| )(?:ये|यह) है) (?:पूरा |पूरी |क्या है )?(?:सच|सच्चाई|मामला|कहानी|हकीकत|असलियत|माजरा|वजह)$"
)
_CALLS = LazyPattern(f"[,:] ?(?:{LEARN}|{SEE}) ")  # «… हुए लोग, जानें आखिर सच क्या?»
_NOT_LAST = "।.|,;:-–"
_QUOTED = LazyPattern("[\"“'‘].*(?<![.…])[।.|] ?[\"”'’]")  # whole, with its end: the story begins with it


# «… निर्माण रुकवा सकता है?कोस्टा रिका में ठीक ऐसा ही हुआ है.»: a question, and what is said to it in the same line.
_ANSWERED = LazyPattern(
    r"(?:(?:जी )?(?:हां|हाँ|नहीं)|जवाब|उत्तर|इसका (?:जवाब|उत्तर)|इस सवाल|बिल्कुल|बिलकुल)(?![\u0900-\u097f])|"
    r"(?:[^ ।.?!,:]{1,16} ){0,5}(?:ठीक |बिल्कुल |बिलकुल |सचमुच |कुछ )?ऐसा ही "
    r"(?:[^ ।.?!,:]{1,16} ){0,2}(?:है|हैं|था|हुआ|हुई|किया|दिखा|दिख|मिला)(?![\u0900-\u097f])"
)


def find_title(passages: Passages) -> Passages:
    """The passages, with the role title for a headline: what markup calls so, else a first line that reads like one."""
    if _is_answered(passages):
        return (replace(passages[0], text=f"{passages[0].text} {passages[1].text}"), *passages[2:])
    at = _headline(passages)
    if at is None:
        return passages
    title, rest = replace(passages[at], role="title"), passages[at + 1 :]
    if rest and not at and _goes_on(title, rest[0]):
        title, rest = replace(title, text=f"{title.text} {rest[0].text}"), rest[1:]
    return (title, *passages[:at], *rest)


def _is_answered(passages: Passages) -> bool:
    """Is the first line a question of the story's, with what is said to it glued behind?"""
    if len(passages) < 2 or passages[0].role is not None or passages[0].mark or passages[0].text[-1] != "?":
        return False
    below = passages[1]
    return below.glued and below.line == passages[0].line and _ANSWERED.match(below.text) is not None


def _headline(passages: Passages) -> int | None:
    """Which passage is the headline: the one markup calls so, else the first line, or the one below a dateline."""
    marked = next((i for i, p in enumerate(passages) if p.mark == "title"), None)
    if marked is not None:
        return marked
    if len(passages) > 1 and _is_headline(passages[0], passages[1:4]):
        return 0
    placed = len(passages) > 2 and is_dateline(passages[0].text) and not (passages[0].mark or passages[0].role)
    long = placed and len(passages[1].text) > _HEADLINE
    return 1 if long and _is_headline(passages[1], passages[2:5]) else None


def glued_title(passages: Passages) -> Passages:
    """The passages with a long first line that was glued to the dateline as their title; it may end a line below."""
    passages = join_title(passages)
    if len(passages) < 2 or passages[1].role != "dateline" or passages[0].mark:
        return passages
    first = passages[0]
    return (
        (replace(first, role="title"), *passages[1:])
        if first.role == "heading" and len(first.text) > _HEADLINE
        else passages
    )


def join_title(passages: Passages) -> Passages:
    """The passages, a title whose second line is one by now («… हुई थी शादी, जानें पूरा सच») in one."""
    if len(passages) < 2 or (passages[0].role, passages[1].role) != ("title", "heading"):
        return passages
    title, below, *rest = passages
    cut = bool(rest) and rest[0].line == below.line and not (rest[0].role == "dateline" or is_dateline(rest[0].text))
    return (replace(title, text=f"{title.text} {below.text}"), *rest) if _goes_on(title, below, cut) else passages


def _goes_on(title: Passage, below: Passage, cut: bool = False) -> bool:
    """Does the headline end only on the line below its question («… बिल?», «जानिए सच्चाई»)?

    `cut`: that was cut off a paragraph, so that it may as well be the sub-heading of it.
    """
    if title.mark or below.mark or below.text[-1] in _NOT_LAST or not title.text.endswith("?"):
        return False
    if below.role in (None, "heading") and len(below.text) <= _TAIL and _LOOK.match(below.text):
        return True
    if below.line - title.line != 1 or below.role not in (None, "heading") or is_dateline(below.text):
        return False
    told = len(below.text) <= _LONGEST and _TRUTH.search(below.text) is not None
    asks = below.text[-1] == "?" and _CALLS.search(below.text) is None
    headline = replace(below, text=below.text.rstrip(" !"))
    return told or (not (cut or asks) and len(below.text) <= _SECOND and is_headline_like(headline))


def _is_headline(first: Passage, below: Passages) -> bool:
    """Does the first line read like a headline, with a story below it?"""
    text = first.text
    if first.role is not None or first.mark or len(text) > _LONGEST_LINE or is_dateline(text):
        return False
    if (text[-1] in _NOT_LAST and not text.endswith("...")) or TURN.match(text) or _QUOTED.fullmatch(text):
        return False
    if (ends_open(text) and (first.open_end or below[0].line - first.line < 2)) or len(text.split()) < _fewest(text):
        return False
    if _REPORTS.search(text) or (_ASKS.search(text) and len(text.split()) <= _SHORT_QUESTION):
        return False
    if any(end < len(text) and text[mark] in "।." and text[mark : mark + 2] != ".." for mark, end in ends(text)):
        return False
    return any(len(p.text) > max(80, len(text)) or p.text[-1] in "।." or is_dateline(p.text) for p in below)


def _fewest(text: str) -> int:
    """The fewest words of a headline; a short question is a sub-heading."""
    return 5 if text.endswith("?") else 3


def lead_title(passages: Passages) -> str:
    """A headline glued to the lead, else the lead's first sentence; without its end, at most 120 characters."""
    first = passages[0] if passages else None
    if first is not None and first.role == "heading" and len(first.text) > _HEADLINE:
        return _shortened(first.text.rstrip("।.|: "))
    body = next((p.text for p in passages if p.role not in ("dateline", "heading")), "")
    end = next((start for start, _ in ends(body)), len(body))
    return _shortened(body[:end].strip())


def _shortened(sentence: str) -> str:
    if len(sentence) > _LONGEST:
        clauses = [m.start() for m in _CLAUSE.finditer(sentence, 40, _LONGEST)]
        sentence = sentence[: clauses[-1] if clauses else sentence.rfind(" ", 0, _LONGEST)].rstrip(" ,;:–-")
    return _balanced(sentence)


def _balanced(text: str) -> str:
    """`text` without the mark of a quotation that is not over in it."""
    if text.count('"') % 2:
        at = text.rfind('"')
        text = text[:at] + text[at + 1 :]
    if text.count("“") > text.count("”"):
        text = text.replace("“", "")
    return text.strip(" ,;:–-")
