"""Passages in; the story's passages out, and what is not the story, each piece with its reason.

The order of `STEPS` is the order of the work: code first, so that no rule has to see it; posts of other sites;
addresses; then glued paragraphs are cut apart, so that each rule sees one; then what the page says beside the story.
A new rule goes into the family it belongs to; a new family, a file with its own `STEPS`, goes into this list.
"""

from __future__ import annotations

from vachak.article.passage import Step
from vachak.article.rules import (
    appeals,
    between,
    boxes,
    bylines,
    captions,
    furniture,
    letterhead,
    links,
    pleas,
    pointers,
    portals,
    posts,
    prompts,
    related,
    repeated,
    residue,
    signoffs,
    strays,
    trailing,
)
from vachak.article.structure.paragraphs import split_paragraphs
from vachak.article.structure.sections import mark_sections

__all__ = ["LAST", "STEPS"]

STEPS: tuple[Step, ...] = (
    *residue.STEPS,
    *posts.STEPS,
    *links.STEPS,
    split_paragraphs,
    mark_sections,
    *bylines.PIECES,
    *furniture.PIECES,
    *appeals.STEPS,
    pleas.drop_pleas,
    *portals.STEPS,
    *signoffs.STEPS,
    boxes.drop_boxes,
    *related.STEPS,
    *pointers.STEPS,
    *prompts.STEPS,
    letterhead.drop_letterhead,
    bylines.drop_head,
    *bylines.STEPS,
    *captions.STEPS,
    *furniture.STEPS,
    furniture.drop_foreign_labels,
    *repeated.STEPS,
)

# What can only be told once glued headings are lines of their own, and each line is a heading or a paragraph.
LAST: tuple[Step, ...] = (
    *bylines.STEPS,
    bylines.REPORTERS,
    *captions.STEPS,
    *furniture.STEPS,
    furniture.drop_foreign_labels,
    *repeated.STEPS,
    repeated.cut_echo,
    between.drop_between,
    trailing.drop_trailing,
    strays.drop_strays,
)
