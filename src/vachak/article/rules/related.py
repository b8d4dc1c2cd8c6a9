"""Links to other articles: lists at the end, lines and pieces in the middle that say «यह भी पढ़ें», unmarked headlines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from vachak.article.folding import plain, plain_pattern
from vachak.article.passage import Cut, Passage, Passages, Sieve, cut_out, dropped
from vachak.article.rules.prose import glued_sentence, tells, tells_on
from vachak.article.rules.rule import cut_each
from vachak.article.sentences import ends
from vachak.article.structure.headings import is_headline_like
from vachak.article.structure.seams import seam_in
from vachak.article.words import WORD, counted, fold, ranks
from vachak.nouns import Dropped

__all__ = ["STEPS", "drop_strays"]

_REASON = "related articles"
_SEE = "पढ़ें|पढें|पढ़े|पढ़िए|पढ़िये|पढ़ें|देखें|देखिए|जानें|सुनें"
_MARK = (
    rf"(?:यह|ये|इसे|इसको|इन्हें|यहां|इस खबर को) ?भी ?(?:जरूर |ज़रूर )?(?:{_SEE})|(?:भी|और) (?:पढ़ें|पढें|पढ़े)(?= ?[:ः|>–-])|"
    rf"(?:also|must|more|recommended|related) ?(?:read|watch|see)s?\b|"
    r"(?:read|see|watch) (?:also|more|this|related|full story)\b|you (?:may|might) (?:also )?(?:like|enjoy|be "
    r"interested in)|"
    r"(?:related|more|recommended|trending|popular|latest|top|other|suggested) (?:news|stories|story|articles?|"
    r"posts?|videos?|links?|topics|from)\b|"
    r"(?:संबंधित|सम्बंधित|अन्य|पढ़ें अन्य|मिलती-जुलती|मिलती जुलती|टॉप|बड़ी|ट्रेंडिंग|लोकप्रिय|सबसे ज्यादा पढ़ी गई|सबसे ज्यादा पढ़े गए|"
    r"इससे जुड़ी) ?(?:खबरें|ख़बरें|खबर|समाचार|लेख|स्टोरी|स्टोरीज|वीडियो|लिंक|पोस्ट)(?= ?[:ः|>–-]|$)|"
    r"सबसे ज्यादा पढ़ी गई|सबसे ज्यादा पढ़े गए|मिलते-जुलते मुद्दे|रेकमेंडेड खबरें|इन्हें भी पढ़ें|संबंधित खबरें|पूरी खबर (?:यहां )?पढ़ें|पढ़ें पूरी "
    r"खबर|पूरा पढ़ें|आगे पढ़ें|विस्तार से पढ़ें|पढ़िए पूरी खबर|"
    r"और भी पढ़ें|(?:ये|यह) (?:खबर|खबरें|ख़बर) भी पढ़ें|आपको (?:यह|ये) भी पसंद|आपके लिए अनुशंसित|recommended for you|sponsored links|"
    r"don't miss|dont miss|ये वीडियो भी देखें|यह वीडियो भी देखें|देखें वीडियो|वीडियो देखें|watch video|watch:|संबंधित विषय"
)
# «यह भी पढ़ें कि …», «वीडियो देखें तो …»: a sentence of the story.
_GOES_ON = r"(?![\u0900-\u0903\u093a-\u094f])(?! ?(?:तो|कि|और|या|जिस\S*|ताकि|जो) )"
_LINE = re.compile(
    rf"^[^\w\u0900-\u097f]{{0,5}}(?:(?:{plain_pattern(_MARK)}){_GOES_ON}|(?:पढें|पढिए|देखें|देखिए|video|वीडियो|विडियो|photos?|फोटो|"
    rf"in pics|तस्वीरें|यहां पढें|यहां देखें|जरूर पढें|जरूर देखें|पढें यह भी|पढें ये भी|trending|explainer ?: ?पढें|breaking news|ब्रेकिंग"
    rf" न्यूज)(?= ?[:|>-]))[^\w\u0900-\u097f]{{0,6}}"
)
_PICTURED = re.compile("[^\\w\u0900-\u097f]{0,5}(?:breaking|ब्रेकिंग|video|वीडियो|विडियो|photos?|फोटो|in pics|तस्वीरें)")
_BARE = re.compile(rf"^[^\w\u0900-\u097f]{{0,5}}(?:{plain_pattern(_MARK)})[^\w\u0900-\u097f]{{0,6}}$")
_BUTTON = re.compile(
    plain_pattern(
        r"^\W{0,3}(?:पूरी खबर (?:यहां )?पढ़ें|पढ़ें पूरी खबर|पूरा पढ़ें|आगे पढ़ें|विस्तार से पढ़ें|पढ़िए पूरी खबर|देखें वीडियो|वीडियो देखें|"
        r"watch video|read more|read full story|और पढ़ें)\W{0,6}$"
    )
)
_NEEDS = (
    "पढ",
    "देख",
    "read",
    "also",
    "related",
    "like",
    "खबर",
    "watch",
    "video",
    "वीडियो",
    "विडियो",
    "miss",
    "stor",
    "news",
    "फोटो",
    "photo",
    "post",
    "topics",
    "मुद्दे",
    "लेख",
    "जानें",
    "सुनें",
    "समाचार",
    "तस्वीरें",
    "विषय",
    "पोस्ट",
    "लिंक",
    "in pics",
    "articles",
    "पसंद",
    "अनुशंसित",
    "recommended",
    "sponsored",
    "enjoy",
    "from",
    "links",
)
_LONGEST_LINE = 230
_LONGEST_LINK = 160
_HEADLINE = 9  # words a headline with its own full stop has at most; in a longer one a sentence of the story is hidden
_LONGEST_LIST = 10  # links amid the story; more short lines than that are the story


def drop_lists(passages: Passages) -> Sieve:
    """Drop lines that name another article, and the headlines below a line with nothing but «also read»."""
    counts = counted(p.text for p in passages)
    kept: list[Passage] = []
    fallen: list[Dropped] = []
    i = 0
    while i < len(passages):
        p = passages[i]
        count = 0 if p.kept else _named(passages, i, counts)
        for q in passages[i : i + count]:
            fallen.extend(dropped(q, _REASON))
        if count == 0:
            left, out = _without_link(p, i)
            kept.extend(left)
            fallen.extend(out)
        i += count or 1
    return tuple(kept), tuple(fallen)


def _named(passages: Passages, i: int, counts: Counter[str]) -> int:
    """How many lines from `i` on are links to other articles: the line that says so, and the list below a bare one."""
    text = passages[i].text
    if len(text) > _LONGEST_LINE:
        return 0
    folded = plain(text)
    if not any(need in folded for need in _NEEDS):
        return 0
    if _BUTTON.match(folded):
        return 1
    if _BARE.match(folded):
        below = _list(passages, i + 1, counts)
        return 1 if i == 0 and below == 1 else 1 + below  # «बड़ी खबर» above the headline
    if i == 0:  # a headline can begin so: «वीडियो: …»
        return 0
    first = next(ends(text), None)
    whole = first is None or first[1] >= len(text) - 1 or text[first[0]] in "?!…|"
    return 1 if whole and (m := _LINE.match(folded)) and not _says(text) and _ends_line(text, m) else 0


_SAYS = re.compile(r"।$|(?:है|हैं|था|थे|थी|थीं|गया|गए|गई)\.$")
_COLON = re.compile(r"[:|>-]")
_OPENERS = {"(": ")", "[": "]"}


def _says(text: str) -> bool:
    """Does a whole sentence of the story follow on the same line? A headline has no danda."""
    return len(text) > 100 and _SAYS.search(text) is not None


def _ends_line(text: str, mark: re.Match[str]) -> bool:
    """Is the link over where its line is? Not where it is glued to a sentence, or is itself one of the story."""
    if not _COLON.search(mark[0]) and tells_on(text):
        return False
    if _PICTURED.match(mark[0]) and tells_on(text):
        return False
    return glued_sentence(text, min(mark.end(), len(text))) is None and _closer(text, 0) in (None, len(text))


def _without_link(passage: Passage, i: int) -> Sieve:
    """The passage without the link it begins with, which is glued to a sentence; as it is where that is not so."""
    text = passage.text
    m = _LINE.match(plain(text[:_LONGEST_LINE])) if i and not passage.kept and _closer(text, 0) is None else None
    end = glued_sentence(text, m.end()) if m else None
    return cut_out(passage, ((0, end, _REASON),) if end else (), apart=True)


def _closer(text: str, start: int) -> int | None:
    """Where the bracket at `start` is closed again; None where none opens there, or none closes."""
    close = _OPENERS.get(text[start : start + 1])
    at = text.find(close, start, start + _LONGEST_LINE) if close else -1
    return at + 1 if at > 0 else None


def _list(passages: Passages, start: int, counts: Counter[str]) -> int:
    """How many headlines the list from `start` on has; a heading of the story right above its paragraph is none."""
    count = 0
    for p in passages[start:]:
        if p.kept or not _is_link(p.text):
            break
        count += 1
    below = start + count
    if below < len(passages) and count > _LONGEST_LIST:
        return 0
    if below >= len(passages) or count < 2:
        return count
    last = passages[below - 1]
    attached = passages[below].line - last.line == 1 and last.line - passages[below - 2].line > 1
    return count - 1 if attached or (tells(passages[below].text) and _may_head(last.text, counts)) else count


def _may_head(text: str, counts: Counter[str]) -> bool:
    """Can the last line of a list be the heading of the paragraph below it: short, or a question the story answers?"""
    words = text.count(" ") + 1
    return _LINKED.search(text) is None and (
        words <= 6 or (words <= 12 and text[-1] == "?" and not _foreign(text, counts))
    )


_SPEECH = re.compile('(?:कहा|कहते हैं|कहती हैं|बताया|बोले|बोलीं|पूछा|लिखा),? ?["“]')


def _is_link(text: str) -> bool:
    if (
        len(text) > _LONGEST_LINK
        or _SPEECH.search(text)
        or any(e < len(text) and text[m] in "।." for m, e in ends(text))
    ):
        return False
    return text.endswith(("...", "…")) or text.rstrip("\"'”’)")[-1:] not in "।.|"


_INLINE = re.compile(
    r"(?:(?<=[।.!?\"”’)])|(?<=[।.!?\"”’)] )|(?<=[\u0904-\u0939\u093e-\u094d\u0902])|^)"
    r"(?:[\[(] ?(?:पढ़ें|पढें|देखें|जानें)(?= ?[:–-])|"
    r"(?:\(|\[)?(?:(?:यह|ये|इसे|इन्हें) (?:(?:खबर|ख़बर|खबरें|रिपोर्ट|लेख) )?भी (?:जरूर |ज़रूर )?"
    r"(?:पढ़ें|पढें|पढ़े|पढ़िए|देखें|देखिए)|भी पढ़ें|(?:ALSO READ|Also Read|"
    r"Also read|READ ALSO|Read Also|Read also|READ MORE|Read More|Read more|MUST READ|Must Read)|(?:पढ़ें पूरी खबर|"
    r"पूरी खबर पढ़ें)(?= )|(?:यहां|जरूर|ज़रूर) पढ़ें(?= ?[:–-])))" + _GOES_ON + " ?[:ः|>–—-]{0,3} ?"
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
        closed = _closer(text, m.start())
        yield m.start(), closed or _link_end(text, m.end(), stop), _REASON


def _link_end(text: str, begin: int, stop: int) -> int:
    """Where the headline is over that begins at `begin`; where that is in doubt, only the words «also read» go."""
    reach = min(stop, begin + _LONGEST_LINE)
    end = next(
        (
            begin + b
            for a, b in ends(text[begin:reach])
            if text[begin + a] in "।.|" or text[begin + b : begin + b + 1].strip()
        ),
        None,
    )
    words = enumerate(WORD.finditer(text, begin, end or reach))
    seam = next((m.start() + s.at for n, m in words if n > 2 and (s := seam_in(m[0]))), None)
    if seam is not None:
        return seam
    if (
        end is not None
        and text[end - 1] == "।"
        and text.count(" ", begin, end) >= _HEADLINE
        and tells_on(text[begin:end])
    ):
        return begin
    if end is not None and (end - begin <= 100 or not _SAYS.search(text[begin:end])):
        return end
    return stop if stop - begin <= _LONGEST_LINE else begin


STEPS = (drop_lists, cut_each(cut_inline))

_LABELS = 12  # names of sections and tags below the story; more are a list of it
_ROUNDS = 4  # one stray can hide another
_TAIL = 4  # headlines at the end; more of them are a list of the story
# What headlines have that paragraphs and items have not.
_LINKED = re.compile("[:ः‘'\"]|जानें|जानिए|देखें|देखिए|पढ़ें|लिस्ट|अपडेट|खबरें|वीडियो|VIDEO|Video|PHOTOS|तस्वीरें")
_FREQUENT = 400  # rank of words every article has
_FOREIGN = 0.34  # of a headline's own words that the story knows: below that it is about something else
# Lists and signatures look like headlines; a link has none of these.
_NUMBER = re.compile(r"\d{6}| या |^(?:डॉ|डा|प्रो|श्री|श्रीमती|मो)\.? |^[^,]{4,30}, [^,]{4,30}, [^,]{4,30}$")
_VERB = re.compile(r"(?:है|हैं|था|थे|थी|थीं|गा|गे|गी|करें|गया|गए|गई|रहा|रहे|रही)$")


def drop_strays(passages: Passages) -> Sieve:
    """Drop headlines that head nothing: at the very end, or above another heading and about something else."""
    counts = counted(p.text for p in passages)
    fallen: list[Dropped] = []
    passages, labels = _without_labels(passages)
    fallen.extend(labels)
    for _ in range(_ROUNDS):
        strays = {i for i, p in enumerate(passages) if _may_stray(p) and _is_stray(passages, i, counts)}
        fallen.extend(d for i in sorted(strays) for d in dropped(passages[i], "headline of another article"))
        passages = tuple(p for i, p in enumerate(passages) if i not in strays)
        if not strays:
            break
    return passages, tuple(fallen)


def _without_labels(passages: Passages) -> Sieve:
    """The passages without the names of sections and tags at the very end; those below a colon are a list."""
    end = len(passages)
    while end and _may_stray(passages[end - 1]) and _is_label(passages[end - 1].text):
        end -= 1
    if (
        end == len(passages)
        or end < 2
        or passages[end - 1].text[-1] not in "।.?!\"'”’"
        or len(passages) - end > _LABELS
    ):
        return passages, ()
    return passages[:end], tuple(d for p in passages[end:] for d in dropped(p, "section name"))


def _is_label(text: str) -> bool:
    return len(text.split()) <= 3 and len(text) <= 30 and text[-1] not in "।.?!:|\"'”’)" and not text[0].isdigit()


def _may_stray(p: Passage) -> bool:
    return not p.kept and not p.mark and p.role in (None, "heading")


def _is_stray(passages: Passages, i: int, counts: Counter[str]) -> bool:
    p = passages[i]
    short = p.text.count(" ") < (6 if p.text.endswith("?") else 3)
    if i < 2 or short or p.text.endswith(("…", "...")) or _NUMBER.search(p.text) or not is_headline_like(p):
        return False
    if all(q.role in (None, "heading") and is_headline_like(q) for q in passages[i + 1 : i + 1 + _TAIL]):
        return (
            len(passages) - i <= _TAIL
            and _ends(passages, i)
            and (_foreign(p.text, counts) or _LINKED.search(p.text) is not None)
        )
    if p.role != "heading":
        return False
    if passages[i + 1].role == "heading":
        apart = passages[i + 1].line - p.line > 1 and p.line - passages[i - 1].line > 1
        return apart and _foreign(p.text, counts)
    return p.glued and len(p.text) > 50 and _foreign(p.text, counts)


def _ends(passages: Passages, i: int) -> bool:
    """Is the story told when headline `i` comes: two paragraphs or more, the last one whole, and a gap after it?"""
    told = sum(len(q.text) > 80 for q in passages[:i]) >= 2 and passages[i - 1].text[-1] in "।.?!\"'”’"
    return (
        told
        and not _VERB.search(passages[i].text)
        and (passages[i].line > passages[i - 1].line + 1 or i + 1 < len(passages))
    )


def _foreign(text: str, counts: Counter[str]) -> bool:
    """Is the headline about something else: does the story share few of its words that not every article has?"""
    own = [fold(w) for w in WORD.findall(text)]
    own = [w for w in own if ranks().get(w, _FREQUENT) >= _FREQUENT]
    return bool(own) and sum(counts[w] > own.count(w) for w in own) < _FOREIGN * len(own)
