"""Where an episode is made: temporary folders, dead ones, and folders that cannot be."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from publishing import Work

from vachak import publish
from vachak.errors import PublishError


def places(folder: Path) -> list[Path]:
    """The temporary folders below `folder`."""
    return sorted(folder.glob(".vachak-*"))


def test_a_place_stands_while_it_is_used_and_no_longer(work: Work) -> None:
    """It is beside the target, hidden, and gone afterwards with all that is in it."""
    with publish.writing(work.target, locks=work.locks) as draft:
        (draft.folder / "more").mkdir()
        draft.audio.write_bytes(b"sound")
        assert places(work.target.folder) == [draft.folder] == [draft.audio.parent]
    assert not list(work.target.folder.iterdir())


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit])
def test_a_place_is_gone_after_any_error(work: Work, error: type[BaseException]) -> None:
    """The error passes through."""

    def fail() -> None:
        with publish.writing(work.target, locks=work.locks) as draft:
            draft.audio.write_bytes(b"sound")
            raise error

    with pytest.raises(error):
        fail()
    assert not list(work.target.folder.iterdir())


def test_the_place_of_a_living_run_is_left_alone(work: Work) -> None:
    """Another run's folder stays, also one with another cache, and both can publish."""
    with publish.writing(work.target, locks=work.locks) as draft:
        draft.audio.write_bytes(b"sound")
        replace(work, name="other").make()
        with publish.writing(work.target, locks=work.folder / "another cache"):
            assert draft.audio.read_bytes() == b"sound"


def test_places_of_dead_runs_are_removed(work: Work) -> None:
    """Whatever is in them, and whether they came as far as saying whose they are."""
    work.target.folder.mkdir()
    for name in ("a", "b"):
        (work.target.folder / f".vachak-{name}").mkdir()
    (work.target.folder / ".vachak-a" / "recording").write_bytes(b"sound")
    (work.target.folder / ".vachak-a" / "owner").write_bytes(b"")
    with publish.writing(work.target, locks=work.locks) as draft:
        assert places(work.target.folder) == [draft.folder]


def test_what_only_looks_like_a_place_stays(work: Work) -> None:
    """A user's file of such a name is not a folder of ours; other hidden files are none of our business."""
    work.target.folder.mkdir()
    for name in (".vachak-notes", ".hidden"):
        (work.target.folder / name).write_text("mine", encoding="utf-8")
    work.make()
    assert {".vachak-notes", ".hidden"} <= set(work.standing_files())


def below_a_file(folder: Path) -> Path:
    """A folder that would have to be inside a file."""
    (folder / "file").write_bytes(b"")
    return folder / "file" / "output"


def a_file(folder: Path) -> Path:
    """A file where the folder should be."""
    (folder / "file").write_bytes(b"")
    return folder / "file"


def nowhere(folder: Path) -> Path:
    """A place where not even root can make a folder."""
    return Path("/proc/vachak/output")


def too_long(folder: Path) -> Path:
    """A name no file system takes."""
    return folder / ("x" * 300)


@pytest.mark.parametrize("make", [below_a_file, a_file, nowhere, too_long])
def test_a_folder_that_cannot_be_is_a_publish_error(work: Work, make: Callable[[Path], Path]) -> None:
    """Exit 6 with the folder's name and what to do; nothing is removed or made."""
    target = publish.Target(make(work.folder), "mela")
    with pytest.raises(PublishError) as caught, publish.writing(target, locks=work.locks):
        pass
    assert caught.value.exit_code == 6
    assert str(target.folder) in caught.value.message
    assert "--out" in caught.value.hint


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_an_unwritable_folder_is_a_publish_error(work: Work) -> None:
    """Without permission there is no episode, and it is said so."""
    work.target.folder.mkdir(mode=0o555)
    with pytest.raises(PublishError, match="Permission"):
        work.make()


def test_an_output_folder_removed_meanwhile_is_a_publish_error(work: Work) -> None:
    """The recording went with it; the next run makes all anew."""

    def lose() -> None:
        with publish.writing(work.target, locks=work.locks) as draft:
            lines = work.lines()
            recording = work.recording(lines, draft.audio)
            shutil.rmtree(work.target.folder)
            work.publish(recording, lines, draft)

    with pytest.raises(PublishError, match="cannot be written") as caught:
        lose()
    assert ".vachak-" not in caught.value.message
    assert "run the command again" in caught.value.hint
    assert work.plain().make().audio.exists()


@pytest.mark.parametrize("locks", [a_file, below_a_file, nowhere])
def test_without_a_place_for_locks_it_goes_on(work: Work, locks: Callable[[Path], Path]) -> None:
    """The cache is a convenience: an unwritable one costs no episode."""
    with publish.writing(work.target, locks=locks(work.folder)) as draft:
        lines = work.lines()
        work.publish(work.recording(lines, draft.audio), lines, draft)
    assert publish.standing(work.target, "d1")


def test_locks_are_kept_in_the_cache_alone(work: Work) -> None:
    """One file for each output folder, never in it."""
    work.plain().make()
    replace(work.plain(), name="other").make()
    assert len(list(work.locks.iterdir())) == 1
    assert not [name for name in work.standing_files() if "lock" in name]


def test_a_folder_in_the_place_of_a_file_is_told(work: Work) -> None:
    """Nothing is moved where one file of the set has no place."""
    (work.target.folder / "mela.vtt").mkdir(parents=True)
    with pytest.raises(PublishError, match="cannot be written"):
        work.make()
    assert work.standing_files() == ["mela.vtt"]


def test_files_can_be_read_by_others(work: Work) -> None:
    """Only the temporary folder is private; an episode's files have the usual permissions."""
    mask = os.umask(0)
    os.umask(mask)
    episode = work.make()
    assert {path.stat().st_mode & 0o777 for path in work.target.folder.iterdir()} == {0o666 & ~mask}
    assert episode.manifest.exists()
