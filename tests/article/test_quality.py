"""Cleaning against hand labels: floors that only rise."""

import json
from pathlib import Path
from typing import Any

import pytest
from drafts import read_draft
from quality import Score, score, total, with_story
from shared_corpus import corpus

from vachak.article.clean import clean

CASES = Path(__file__).parent / "cases"
FLOORS = {  # recall and precision in per cent; raise them with the figures, never lower them
    "title": (100, 100),
    "dateline": (100, 100),
    "heading": (100, 100),
    "boilerplate": (100, 100),
    "inline": (100, 100),
    "related": (100, 100),
    "story": (100, 100),
}
CORPUS_FLOORS = {**FLOORS, "story": (99.9, 99.9)}


def _scores(labels: Path, folder: Path) -> dict[str, Score]:
    rows: list[dict[str, Any]] = [json.loads(row) for row in labels.read_text(encoding="utf-8").splitlines()]
    return total(_score(folder / row["file"], row) for row in rows)


def _score(path: Path, row: dict[str, Any]) -> dict[str, Score]:
    label = row if "story" in row else with_story(row, path.read_text(encoding="utf-8-sig"))
    return score(clean(read_draft(path)), label)


@pytest.fixture(scope="module")
def own() -> dict[str, Score]:
    """The scores over our own cases."""
    return _scores(CASES / "labels.jsonl", CASES)


@pytest.fixture(scope="module")
def shared() -> dict[str, Score]:
    """The scores over the labelled articles of the shared corpus."""
    return _scores(corpus("labels.jsonl"), corpus("labelled"))


@pytest.mark.parametrize("label", FLOORS)
def test_our_own_cases(own: dict[str, Score], label: str) -> None:
    """No label of our own articles falls below its floor."""
    recall, precision = FLOORS[label]
    assert own[label].wants > 0
    assert own[label].recall * 100 >= recall, own[label].misses
    assert own[label].precision * 100 >= precision, own[label].misses


@pytest.mark.parametrize("label", CORPUS_FLOORS)
def test_the_shared_corpus(shared: dict[str, Score], label: str) -> None:
    """No label of real articles falls below its floor."""
    recall, precision = CORPUS_FLOORS[label]
    assert shared[label].recall * 100 >= recall, shared[label].misses
    assert shared[label].precision * 100 >= precision, shared[label].misses
