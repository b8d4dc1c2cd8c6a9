"""Watching a folder: what is new, changed, half-written or bad."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from command import SEED

from vachak.batch import watch
from vachak.errors import ArticleError
from vachak.settings import Settings

_STORY = "नई दिल्ली में आज {} पर बैठक हुई। मंत्री ने कहा कि काम तेज़ होगा। लोग खुश हैं।\n"


def _write(path: Path, text: str, when: float) -> None:
    """A file that was last written to at `when`: in 2001, so that it has settled."""
    path.write_text(text, encoding="utf-8")
    os.utime(path, (when, when))


def test_new_and_changed_articles_become_episodes(tmp_path: Path) -> None:
    """What is there is made, then what comes, then what changes; a bad article is told and ends nothing."""
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    _write(inbox / "a.txt", _STORY.format("बारिश"), 1e9)
    settings = Settings(voice="tone", out=str(tmp_path / "output"), cache=str(tmp_path / "cache"), jobs=1)
    outcomes = watch(str(inbox), settings)
    seen = [next(outcomes)]
    _write(inbox / "b.txt", "", 1e9)
    seen.append(next(outcomes))
    _write(inbox / "b.txt", _STORY.format("खेल"), 1e9 + 5)
    seen.append(next(outcomes))
    _write(inbox / "a.txt", _STORY.format("चुनाव"), 1e9 + 9)
    seen.append(next(outcomes))
    outcomes.close()
    told = [(Path(o.source).name, o.status) for o in seen]
    assert told == [("a.txt", "made"), ("b.txt", "failed"), ("b.txt", "made"), ("a.txt", "made")]


def test_only_a_folder_can_be_watched() -> None:
    """A file, or nothing, is refused with what to do."""
    with pytest.raises(ArticleError, match="no folder"):
        next(watch(str(SEED), Settings()))
