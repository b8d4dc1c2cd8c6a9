"""How well an article was cleaned, against hand labels: hits, claims and wants per label."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from vachak.article.characters import repair
from vachak.nouns import Article

__all__ = ["LABELS", "Score", "plain", "score", "total", "with_story"]

LABELS = ("title", "dateline", "heading", "boilerplate", "inline", "related", "story")


@dataclass(frozen=True, slots=True)
class Score:
    """Of one label: what was found rightly, what was claimed, and what was to be found; and each miss in words."""

    hits: int = 0
    claims: int = 0
    wants: int = 0
    misses: tuple[str, ...] = ()

    def __add__(self, other: Score) -> Score:
        return Score(
            self.hits + other.hits,
            self.claims + other.claims,
            self.wants + other.wants,
            self.misses + other.misses,
        )

    @property
    def recall(self) -> float:
        """Of what was to be found, the share that was."""
        return self.hits / self.wants if self.wants else 1.0

    @property
    def precision(self) -> float:
        """Of what was claimed, the share that was right."""
        return self.hits / self.claims if self.claims else 1.0


def plain(text: str | None) -> str:
    """Words alone, repaired, as one line."""
    text = unicodedata.normalize("NFC", repair(text or ""))
    return " ".join(re.sub(r"[\s।॥|.,:;!?'\"“”‘’()\[\]{}–—ः•*-]+", " ", text).split())


def score(article: Article, label: Mapping[str, Any]) -> dict[str, Score]:
    """Every label's score for one article; `label` has the fields of ../shared/corpus/labels.jsonl or of cases/."""
    heads = [plain(b.text) for b in article.blocks if b.role == "heading"]
    wanted = [plain(h) for h in (*label["headings"], *_glued(label, "subhead"))]
    title = article.title if article.title_from == "line" else None
    shown = Counter(_runs(" ".join(b.text for b in article.blocks)))
    story = Counter(_runs(" ".join(label.get("story", ()))))
    return {
        "title": _same(label["title"], title),
        "dateline": _same(label["dateline"], article.dateline),
        "heading": _found(wanted, heads),
        "boilerplate": _unsaid(label["boilerplate_lines"], shown, story),
        "inline": _unsaid((x if isinstance(x, str) else x["text"] for x in label["inline_boilerplate"]), shown, story),
        "related": _unsaid(
            (*label.get("related", ()), *_glued(label, "related"), *_glued(label, "caption")), shown, story
        ),
        "story": _kept(label.get("story", ()), article),
    }


def with_story(label: Mapping[str, Any], raw: str) -> dict[str, Any]:
    """The label with what of its article's text is the story: all that the other labels do not name."""
    for text in label["boilerplate_lines"]:
        raw = raw.replace(text, " ")
    for piece in label["inline_boilerplate"]:
        raw = raw.replace(piece if isinstance(piece, str) else piece["text"], " ")
    for glued in label["glued_headings"]:
        if glued["kind"] != "subhead":
            raw = raw.replace(glued["heading"], " ", 1)
        else:
            joined = glued["heading"] + glued["rest_starts_with"]
            raw = raw.replace(joined, f"{glued['heading']} {glued['rest_starts_with']}", 1)
    if label["dateline"]:
        raw = raw.replace(label["dateline"], " ", 1)
    return {**label, "story": [raw]}


def total(scores: Iterable[Mapping[str, Score]]) -> dict[str, Score]:
    """The sums over many articles."""
    sums = dict.fromkeys(LABELS, Score())
    for one in scores:
        sums = {k: sums[k] + one[k] for k in LABELS}
    return sums


def _glued(label: Mapping[str, Any], kind: str) -> Iterator[str]:
    for glued in label["glued_headings"]:
        if isinstance(glued, str):
            if kind == "subhead":
                yield glued
        elif glued["kind"] == kind:
            yield glued["heading"]


def _same(want: str | None, have: str | None) -> Score:
    wanted, given = plain(want), plain(have)
    hit = bool(wanted) and wanted == given
    miss = () if wanted == given else (f"want {want!r}, have {have!r}",)
    return Score(int(hit), int(bool(given)), int(bool(wanted)), miss)


def _found(wanted: list[str], heads: list[str]) -> Score:
    missed = tuple(f"missed {h!r}" for h in wanted if h not in heads)
    extra = tuple(f"extra {h!r}" for h in heads if h not in wanted)
    hits = sum(h in heads for h in wanted)
    return Score(hits, hits + len(extra), len(wanted), missed + extra)


def _runs(text: str) -> Iterator[str]:
    """Every word, pair and triple of words of `text`."""
    words = plain(text).split()
    for n in (1, 2, 3):
        yield from (" ".join(words[i : i + n]) for i in range(len(words) - n + 1))


def _unsaid(labels: Iterable[str], shown: Counter[str], story: Counter[str]) -> Score:
    score = Score()
    for text in labels:
        words = plain(text).split()
        runs = [" ".join(words[i : i + 3]) for i in range(len(words) - 2)] or [" ".join(words)]
        if words:
            ok = sum(shown[run] > story[run] for run in runs) <= len(runs) / 5
            score += Score(int(ok), int(ok), 1, () if ok else (f"said {text!r}",))
    return score


def _kept(story: Iterable[str], article: Article) -> Score:
    wanted = Counter(plain(" ".join(story)).split())
    have = Counter(plain(" ".join((article.title, article.dateline or "", *(b.text for b in article.blocks)))).split())
    lost = tuple((wanted - have).elements())
    size = sum(wanted.values())
    return Score(size - len(lost), size, size, lost)
