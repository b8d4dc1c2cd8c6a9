"""Random bytes against the reading room: a short run of tests/benchmarks/fuzz_reading.py."""

from reading_fuzz import fuzz


def test_only_our_errors_come_out_of_reading() -> None:
    """Of 400 mutated inputs each becomes an article or an error of ours in two clear lines."""
    told, _, _ = fuzz(400, seed=2)
    assert told.total() == 400
    assert told["an article"] > 100
