"""Passages in; the story's passages out, and what is not the story, each piece with its reason.

The order of `STEPS` is the order of the work: code first, so that no rule has to see it; addresses; posts of other
sites; then what the page says beside the story. A new rule goes into the family it belongs to; a new family, a file
with its own `STEPS`, goes into this list.
"""

from __future__ import annotations

from vachak.article.passage import Step
from vachak.article.rules import bylines, captions, furniture, links, posts, prompts, related, repeated, residue

__all__ = ["STEPS"]

STEPS: tuple[Step, ...] = (
    *residue.STEPS,
    *posts.STEPS,
    *links.STEPS,
    *related.STEPS,
    *prompts.STEPS,
    *bylines.STEPS,
    *captions.STEPS,
    *furniture.STEPS,
    furniture.drop_foreign_labels,
    *repeated.STEPS,
)
