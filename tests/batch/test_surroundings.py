"""What lies around a run: the folder it is started in, articles that vanish, causes that must not be lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from command import SEED, run
from google_standin import StandIn, always

from vachak.batch import make_all
from vachak.settings import Settings


def test_no_code_of_the_current_folder_is_run(tmp_path: Path) -> None:
    """Modules that lie in the folder vachak is started in are no part of it, nor of its worker processes."""
    for name in ("json.py", "vachak.py", "numpy.py"):
        (tmp_path / name).write_text("raise SystemExit('this was run')\n")
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(SEED.read_bytes())
    done = run("make", "a.txt", "b.txt", "--voice", "espeak", "--jobs", "2", "--quiet", folder=tmp_path)
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_article_that_vanishes_costs_itself_alone(tmp_path: Path, jobs: int) -> None:
    """One file goes while the run is on: it is reported or made, and all others are made."""
    news = tmp_path / "news"
    news.mkdir()
    for name in "abcdef":
        (news / f"{name}.txt").write_bytes(SEED.read_bytes())
    settings = Settings(voice="tone", out=str(tmp_path / "output"), cache=str(tmp_path / "cache"), jobs=jobs)
    statuses = []
    for outcome in make_all([str(news)], settings):
        statuses.append(outcome.status)
        (news / "f.txt").unlink(missing_ok=True)
    assert sorted(statuses) == ["failed", *["made"] * 5]


def test_every_article_is_told_the_cause(tmp_path: Path) -> None:
    """Google will not have us: the second article's error names that too, not a missing voice."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(SEED.read_bytes())
    with StandIn(always("403")) as google:
        done = run(
            "make", "a.txt", "b.txt", "--voice", "gtts", "--jobs", "1", "--json", folder=tmp_path, env=google.env
        )
    assert ["403" in outcome["error"]["message"] for outcome in done.objects()] == [True, True]


def test_what_is_unchanged_needs_no_folder_to_write_to(tmp_path: Path) -> None:
    """The check of the output folder comes only when something is to be made."""
    article = tmp_path / "a.txt"
    article.write_bytes(SEED.read_bytes())
    settings = Settings(voice="tone", out=str(tmp_path / "output"), cache=str(tmp_path / "cache"))
    assert [o.status for o in make_all([str(article)], settings)] == ["made"]
    assert [o.status for o in make_all([str(article)], settings, dry_run=True)] == ["unchanged"]
