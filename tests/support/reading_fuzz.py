"""Random bytes against the reading room: each input is a seed, mutated.

The seeds are text, front matter, Markdown, pages, UTF-16, mojibake, legacy font and binary files; their bytes are
flipped, cut, doubled, moved, mixed with another seed's, or signs of markup are thrown in.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from vachak.article import Source, parse
from vachak.errors import VachakError
from vachak.settings import Reading

__all__ = ["fuzz", "mutated", "seeds"]

_ROOT = Path(__file__).parents[2]
_SIGNS = (
    "<p>", "</p>", "<div>", "</div>", "<!--", "-->", "<script>", "<![CDATA[", "<a href=x>", "</a>", "<table><tr><td>",
    "&#2344;", "&#x92", "&amp", "\\u0915", "---\n", "title: ", "# ", "## ", "- ", "> ", "**", "[x](y)", "![", "](", "|",
    "```\n", "।", "।।", "॥", "\r", "\n", "\n\n", "\0", "\x1b[2J", "\x01",
    "\u200b", "\u200d", "\ufeff", "\u2028", "\x85",
    "\ud7ff", "à¤ª", "â€œ", "(cid:1)", "http://a.example/क", "@नाम", "#हैश", "📷", "एस.", "12,345.6", "लखनऊ, जेएनएन।",
    '{"a":"', "<meta charset=utf-16>", "<html hidden>",
    "itemprop=articleBody", "%PDF-", "PK\x03\x04", " " * 300, "क" * 300,
)  # fmt: skip


def seeds() -> list[bytes]:
    """The inputs all others are made of."""
    text = (_ROOT / "articles" / "russia-india-talks.txt").read_text(encoding="utf-8")
    pages = [p.read_bytes() for p in sorted((_ROOT / "tests" / "article" / "pages").glob("*.html"))]
    story = text[:1500]
    matter = f"---\ntitle: एक: दो\nauthor: [क, ख]\ndate: 2026-02-10\nsource: https://a.example\n---\n\n{story}"
    markdown = f"# शीर्षक\n\n{story}\n\n## उप\n\n- बात [कड़ी](x)\n\n> उद्धरण\n\n| क | ख |\n|---|---|\n| 1 | 2 |\n"
    texts = [text, story, matter, markdown, text[:200], "नगर निगम ने फैसला किया है। "]
    encoded = [story.encode("utf-16"), story.encode("utf-16-be"), story.encode("utf-32"), story.encode("utf-8-sig")]
    wrong = [story.encode().decode("latin-1").encode(), b"ubZ fnYyh esa dgk x;k gS fd ", b"%PDF-1.7", b""]
    return [*(t.encode() for t in texts), *encoded, *wrong, *pages]


def mutated(data: bytes, others: list[bytes], rng: random.Random) -> bytes:
    """`data` after one to eight random changes, at most 40 KB."""
    out = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        rng.choice(_CHANGES)(out, others, rng)
    return bytes(out[:40_000])


def _place(out: bytearray, rng: random.Random) -> int:
    return rng.randint(0, len(out))


def _flip(out: bytearray, others: list[bytes], rng: random.Random) -> None:
    for _ in range(rng.randint(1, 20)):
        if out:
            out[rng.randrange(len(out))] = rng.randrange(256)


def _cut(out: bytearray, others: list[bytes], rng: random.Random) -> None:
    start = _place(out, rng)
    del out[start : start + rng.choice((1, 2, 3, 50, 1000, 100_000))]


def _double(out: bytearray, others: list[bytes], rng: random.Random) -> None:
    start = _place(out, rng)
    piece = out[start : start + rng.choice((1, 3, 30, 300))]
    out[start:start] = piece * rng.choice((1, 2, 50))


def _throw_in(out: bytearray, others: list[bytes], rng: random.Random) -> None:
    for _ in range(rng.randint(1, 6)):
        at = _place(out, rng)
        out[at:at] = rng.choice(_SIGNS).encode("utf-8", errors="surrogatepass") * rng.choice((1, 1, 1, 20))


def _mix(out: bytearray, others: list[bytes], rng: random.Random) -> None:
    other = rng.choice(others)
    start, at = rng.randint(0, len(other)), _place(out, rng)
    out[at:at] = other[start : start + rng.choice((10, 200, 3000))]


def _shuffle(out: bytearray, others: list[bytes], rng: random.Random) -> None:
    lines = bytes(out).split(b"\n")
    rng.shuffle(lines)
    out[:] = b"\n".join(lines)


_CHANGES: tuple[Callable[[bytearray, list[bytes], random.Random], None], ...] = (
    _flip, _cut, _double, _throw_in, _throw_in, _mix, _shuffle,
)  # fmt: skip
_KINDS = ("", "", "text/plain", "text/markdown", "text/html")


def fuzz(inputs: int, seed: int) -> tuple[Counter[str], float, bytes]:
    """What became of `inputs` inputs, the longest time in processor seconds, and its input.

    Only VachakError may come out of reading: any other error is raised, with the input as a note.
    """
    rng, bases = random.Random(seed), seeds()  # noqa: S311 (repeatable, not secret)
    told: Counter[str] = Counter()
    slowest, worst = 0.0, b""
    for _ in range(inputs):
        data = mutated(rng.choice(bases), bases, rng)
        source = Source("t", data, kind=rng.choice(_KINDS), url=rng.choice((None, "https://a.example/x")))
        before = time.process_time()
        told[_outcome(source)] += 1
        took = time.process_time() - before
        if took > slowest:
            slowest, worst = took, data
    return told, slowest, worst


def _outcome(source: Source) -> str:
    try:
        parse(source, Reading(), None)
    except VachakError as e:
        if "\n" in e.message + e.hint or not e.hint:
            raise AssertionError(f"not two clear lines: {e.message!r} {e.hint!r}") from e
        return e.message.partition(": ")[2][:50]
    except Exception as e:
        e.add_note(f"{source.kind} {source.url} {source.data!r}")
        raise
    return "an article"
