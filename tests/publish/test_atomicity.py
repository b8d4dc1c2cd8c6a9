"""Whatever happens while an episode is published: the old one or the new one stands there, whole, or it is noticed."""

from __future__ import annotations

import errno
import os
import resource
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest
from disk_gate import gate
from hypothesis import given, settings
from hypothesis import strategies as st
from publishing import TEXTS, Work

from vachak import publish
from vachak.errors import PublishError
from vachak.settings import Files

Sound = Callable[[Path, str], int]
LONGER = (*TEXTS, ("body", "और यह नया वाक्य है।"))


@contextmanager
def episode_standing(sound: Sound) -> Iterator[tuple[Work, Work]]:
    """A work that is published (digest "d1"), and another that will take its place ("d2", with fewer files)."""
    with tempfile.TemporaryDirectory() as folder:
        old = Work(Path(folder), sound).plain()
        old.make()
        files = replace(old.files, marks=False)
        yield old, replace(old, digest="d2", texts=LONGER, files=files)


def is_whole(work: Work) -> bool:
    """The set that stands there is the one `work` makes."""
    return publish.standing(work.target, work.digest) is not None


def contents(work: Work) -> dict[str, bytes]:
    """What stands under final names."""
    return {path.name: path.read_bytes() for path in work.target.folder.glob("mela*")}


def refuse() -> None:
    """What a full disk says."""
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@settings(max_examples=45, deadline=None)
@given(at=st.integers(0, 44))
def test_a_disk_that_refuses_once_leaves_the_old_episode(sound: Sound, at: int) -> None:
    """Only PublishError escapes; after it the old set stands as it stood, and no temporary file stays for long."""
    with episode_standing(sound) as (old, new):
        before = contents(old)
        refused = False
        with gate(old.target.folder, at, refuse):
            try:
                new.make()
            except PublishError:
                refused = True
        assert contents(new) == before if refused else is_whole(new)
        new.make()
        assert is_whole(new)
        assert new.standing_files() == ["mela.chapters.json", "mela.json", "mela.mp3", "mela.srt", "mela.vtt"]


@settings(max_examples=45, deadline=None)
@given(at=st.integers(0, 44))
def test_a_disk_that_refuses_ever_after_does_no_lasting_harm(sound: Sound, at: int) -> None:
    """Even where nothing can be put back only PublishError escapes, and the next run makes the set whole."""
    with episode_standing(sound) as (old, new):
        with gate(old.target.folder, at, refuse, ever_after=True), suppress(PublishError):
            new.make()
        new.make()
        assert is_whole(new)
        assert not [name for name in new.standing_files() if name.startswith(".")]


@settings(max_examples=25, deadline=None)
@given(limit=st.integers(0, 30_000))
def test_a_file_that_can_grow_no_further_leaves_the_old_episode(sound: Sound, limit: int) -> None:
    """A write that the system cuts off (as on a full disk) is a PublishError, and the old set stands."""
    with episode_standing(sound) as (old, new):
        before = contents(old)
        with pytest.raises(PublishError):
            make_limited(new, limit)
        assert contents(old) == before


def make_limited(work: Work, limit: int) -> None:
    """Publish where no file can have more than `limit` bytes; the recording can."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with publish.writing(work.target, locks=work.locks) as draft:
        lines = work.lines()
        recording = work.recording(lines, draft.audio)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
        try:
            work.publish(recording, lines, draft)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@settings(max_examples=45, deadline=None)
@given(at=st.integers(0, 44))
def test_ctrl_c_never_leaves_half_a_set(sound: Sound, at: int) -> None:
    """An interrupt at any moment leaves the old set or the new one, and nothing else."""
    with episode_standing(sound) as (old, new):
        with gate(old.target.folder, at, lambda: signal.raise_signal(signal.SIGINT)), suppress(KeyboardInterrupt):
            new.make()
        assert is_whole(old) or is_whole(new)


def test_a_signal_that_came_meanwhile_is_obeyed_afterwards(work: Work) -> None:
    """Ctrl-C in the middle of the moves interrupts once all files are in place."""
    plain = work.plain()
    plain.make()
    new = replace(plain, digest="d2")
    with gate(work.target.folder, 0, lambda: None) as seen:
        new.make()
    middle = next(n for n, operation in enumerate(seen) if operation.startswith("os.rename"))
    newer = replace(plain, digest="d3")
    with pytest.raises(KeyboardInterrupt), gate(work.target.folder, middle, lambda: signal.raise_signal(signal.SIGINT)):
        newer.make()
    assert is_whole(newer)


def test_killed_at_any_moment_the_next_run_finishes_and_tidies_up(work: Work) -> None:
    """After kill -9 no partial file bears a final name; the next run makes the set whole and tidies up."""
    done = subprocess.run(
        [sys.executable, Path(__file__).with_name("killed.py"), work.folder],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 20


def test_two_processes_making_the_same_episode_both_end_well(work: Work) -> None:
    """Whichever is last, the set is wholly its own, and no temporary file stays."""
    racers = [
        subprocess.Popen(
            [sys.executable, Path(__file__).with_name("racer.py"), work.folder, digest],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            stderr=subprocess.PIPE,
        )
        for digest in ("d1", "d2")
    ]
    errors = [racer.communicate()[1].decode() for racer in racers]
    assert [racer.returncode for racer in racers] == [0, 0], errors
    assert is_whole(work) or is_whole(replace(work, digest="d2"))
    assert work.standing_files() == [
        "mela.chapters.json",
        "mela.json",
        "mela.marks.jsonl",
        "mela.mp3",
        "mela.srt",
        "mela.vtt",
    ]


def test_extra_files_of_the_old_set_go_with_it(work: Work) -> None:
    """Captions of another recording must not stay beside the new one; files that are not ours do."""
    work.plain().make()
    foreign = work.target.folder / "other.srt"
    foreign.write_text("mine", encoding="utf-8")
    replace(work.plain(), files=Files(cover=work.plain().files.cover)).make()
    assert work.standing_files() == ["mela.chapters.json", "mela.json", "mela.mp3", "mela.vtt", "other.srt"]
