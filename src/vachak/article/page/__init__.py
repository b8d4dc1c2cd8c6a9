"""A page's HTML in, a Draft out, and what its markup says is not the story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from vachak.article.draft import Draft, DraftLine, Mark
from vachak.article.facts import with_facts
from vachak.article.page.blocks import Block, blocks_of, hindi_letters
from vachak.article.page.facts import facts_of
from vachak.article.page.linked import article_data
from vachak.article.page.state import LEAST, scripts_of, story_in_state
from vachak.article.page.story import Story, find_story, unsigned
from vachak.article.page.tree import prune, tree_of
from vachak.article.page.weights import is_prose
from vachak.article.sentences import ends
from vachak.nouns import Dropped

__all__ = ["Page", "read_page"]

_LONGEST_HEADING = 110


@dataclass(frozen=True, slots=True)
class Page:
    """The draft of a page's story, and the lines inside the story that its markup marks as something else.

    `rest` is the text of a page in which there is no story.
    """

    draft: Draft
    left_out: tuple[Dropped, ...]
    rest: str = ""


def read_page(text: str, name: str, address: str | None = None) -> Page:
    """The story in the HTML `text`, found at `address`; the draft has no lines where there is none."""
    root = tree_of(text)
    if root is None:
        return Page(Draft(name, ()), ())
    facts = facts_of(root, address)
    stated = article_data(root).get("articleBody")
    body = tuple(_told(stated)) if isinstance(stated, str) else ()
    scripts = scripts_of(root)
    prune(root)
    told = "\n".join(line.text for line in body)
    story = find_story(root, facts.title or "", told)
    if _is_thin(story.blocks):  # made by its script, the page has its data, and what search engines are told
        story = _richer(story, story_in_state(scripts, facts.title or ""), facts.title or "", hindi_letters(told))
    story = unsigned(story, facts.author)
    lines = tuple(_lines(story.blocks))
    if not lines or (facts.title and _is_teaser(" ".join(b.text for b in story.blocks if is_prose(b)))):
        rest = "" if body else "\n".join(b.text for b in blocks_of(root, frozenset()))
        return Page(with_facts(Draft(name, () if facts.title and _is_teaser(told) else body), facts), (), rest)
    left_out = tuple(Dropped(b.line, b.text, reason) for b, reason in story.left_out)
    return Page(with_facts(Draft(name, lines, markup=True), facts), left_out)


def _is_thin(blocks: Sequence[Block]) -> bool:
    return sum(b.weight for b in blocks if is_prose(b)) < 2 * LEAST


def _is_teaser(text: str) -> bool:
    """Tell whether `text` is one sentence: what a page shows until its script or a login brings the rest."""
    return hindi_letters(text) < LEAST and len(list(ends(text))) <= 1


def _richer(shown: Story, state: str, title: str, told: int) -> Story:
    """The story in the HTML `state`, if it has far more than what is `shown`, and more than the `told` letters."""
    root = tree_of(f"<body>{state}</body>") if state else None
    if root is None:
        return shown
    prune(root)
    found = find_story(root, title)
    more = sum(b.weight for b in found.blocks)
    return _unplaced(found) if more > max(told, 1.5 * sum(b.weight for b in shown.blocks)) else shown


def _unplaced(story: Story) -> Story:
    """The story without lines of the source: its text stands in one of them, in a script."""
    left_out = tuple((replace(b, line=0), reason) for b, reason in story.left_out)
    return Story(tuple(replace(b, line=0) for b in story.blocks), left_out)


def _lines(blocks: Sequence[Block]) -> Iterator[DraftLine]:
    headed = tuple(_with_standfirst(blocks))
    yield from (_line(b, below) for b, below in zip(headed, (*headed[1:], None), strict=False))


def _with_standfirst(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks with a whole sentence over the first paragraph as a paragraph, though its tag is a heading's."""
    first = next((i for i, b in enumerate(blocks) if b.mark != "heading" and is_prose(b)), 0)
    yield from (replace(b, mark="", bold=False) if i < first and is_prose(b) else b for i, b in enumerate(blocks))


def _told(body: str) -> Iterator[DraftLine]:
    """The lines of JSON-LD's articleBody, which is text, or HTML against the rules."""
    root = tree_of(body) if "</" in body or "<br" in body else None
    texts = body.splitlines() if root is None else [b.text for b in blocks_of(root, frozenset())]
    yield from (DraftLine(0, text.strip()) for text in texts if text.strip())


def _line(block: Block, below: Block | None) -> DraftLine:
    return DraftLine(block.line, block.text, _mark(block, below))


def _mark(block: Block, below: Block | None) -> Mark:
    """What the markup made of `block`: a short line all in bold over one that is not is a heading, too."""
    if block.mark or not block.bold or block.links or below is None or below.bold:
        return block.mark
    return "heading" if len(block.text) <= _LONGEST_HEADING and block.text[-1] not in "।.|!,;" else ""
