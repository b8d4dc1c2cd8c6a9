"""Publishing as a whole: what stands in the folder afterwards, and what is found standing there."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from publishing import CHAPTERS, Work

from vachak import publish


def test_a_whole_set_stands_in_the_folder_and_nothing_else(work: Work) -> None:
    """An episode is four files under its name; no temporary file stays."""
    episode = work.make()
    assert work.standing_files() == ["mela.chapters.json", "mela.json", "mela.mp3", "mela.vtt"]
    assert episode.audio == work.target.folder / "mela.mp3"
    assert episode.duration_ms == 4180


def test_what_was_published_is_found_standing(work: Work) -> None:
    """The same digest finds the very episode; another digest, or another name, finds none."""
    episode = work.make()
    assert publish.standing(work.target, "d1") == episode
    assert publish.standing(work.target, "d2") is None
    assert publish.standing(replace(work, name="other").target, "d1") is None


@pytest.mark.parametrize("ending", [".mp3", ".vtt", ".chapters.json"])
@pytest.mark.parametrize("change", ["cut", "changed", "gone"])
def test_a_set_with_a_foreign_or_damaged_file_is_not_whole(work: Work, ending: str, change: str) -> None:
    """Whatever is not the file the manifest means, down to one byte, makes the episode be made again."""
    work.make()
    path = work.target.folder / f"mela{ending}"
    data = path.read_bytes()
    if change == "gone":
        path.unlink()
    else:
        path.write_bytes(data[:-1] if change == "cut" else data[:-1] + b"?")
    assert publish.standing(work.target, "d1") is None


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"format": 1}', "\x00", '{"format": 1, "digest": "d1", "files": 7}']
)
def test_rubbish_for_a_manifest_is_no_episode(work: Work, text: str) -> None:
    """A manifest that cannot be understood is as good as none."""
    work.make()
    (work.target.folder / "mela.json").write_text(text, encoding="utf-8")
    assert publish.standing(work.target, "d1") is None


def test_a_manifest_cannot_name_files_elsewhere(work: Work) -> None:
    """A manifest whose file names lead out of the folder is not believed."""
    episode = work.make()
    found = json.loads(episode.manifest.read_text(encoding="utf-8"))
    (work.folder / "mela.vtt").write_bytes(episode.captions.read_bytes())
    found["files"]["captions"]["name"] = "../mela.vtt"
    episode.manifest.write_text(json.dumps(found), encoding="utf-8")
    assert publish.standing(work.target, "d1") is None


def test_json_chapters_begin_with_the_title_and_follow_the_headings(work: Work) -> None:
    """The first chapter starts at 0 and bears the title; then one for each heading, at its cue, in order."""
    found = json.loads(work.make().chapters.read_text(encoding="utf-8"))
    assert found["version"] == "1.2.0"
    assert [(c["startTime"], c["title"]) for c in found["chapters"]] == CHAPTERS
