"""Where a line may end."""

from __future__ import annotations

import pytest

from vachak.publish.breaks import break_cost

BEST_FIRST = [
    [("कहा,", "भारत"), ("गया।”", "फिर"), ("गया—", "वह")],
    [("दोषियों", "और"), ("कि", "रूस")],
    [("सभा", "बुलाई")],
    [("मोदी", "ने"), ("उस", "समय"), ("एस.", "जयशंकर"), ("80वीं", "वर्षगांठ"), ("करता", "है।")],
]


@pytest.mark.parametrize(("better", "worse"), [(0, 1), (1, 2), (2, 3)])
def test_clauses_come_before_words_and_words_before_pairs(better: int, worse: int) -> None:
    """Every break of one kind reads better than every break of the next."""
    assert max(break_cost(*pair) for pair in BEST_FIRST[better]) < min(break_cost(*pair) for pair in BEST_FIRST[worse])


def test_behind_a_postposition_is_better_than_behind_a_genitive() -> None:
    """इस मामले में | भारत का, rather than भारत का | समर्थन."""
    assert break_cost("में", "भारत") < break_cost("मामले", "भारत") < break_cost("का", "समर्थन")
