"""Workers that crash, hang or are interrupted, and what the run makes of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from command import run, start
from plugin import DIES, HANGS, REFUSES, install

_STORY = "नई दिल्ली में आज बैठक हुई। मंत्री ने कहा कि {} के बाद काम तेज़ होगा। लोग खुश हैं।\n"


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """An environment in which the voice `odd` is installed."""
    return install(tmp_path)


def _articles(folder: Path, **words: str) -> Path:
    news = folder / "news"
    news.mkdir()
    for name, word in words.items():
        (news / f"{name}.txt").write_text(_STORY.format(word), encoding="utf-8")
    return news


def test_a_worker_that_dies_costs_its_article_alone(tmp_path: Path, env: dict[str, str]) -> None:
    """The article a process dies of is reported with the reason; all others are made; nothing stray is left."""
    _articles(tmp_path, a="बारिश", b=DIES, c="चुनाव", d=REFUSES, e="मेले")
    done = run("make", "news", "--voice", "odd", "--jobs", "2", "--json", folder=tmp_path, env=env)
    by_name = {Path(o["source"]).stem: o for o in done.objects()}
    assert {name: o["status"] for name, o in by_name.items()} == {
        "a": "made", "b": "failed", "c": "made", "d": "failed", "e": "made",
    }  # fmt: skip
    assert "signal 9" in by_name["b"]["error"]["message"]
    assert by_name["d"]["error"] == {"code": 4, "message": "odd says no", "hint": "ask another"}
    assert done.code == 5
    again = run("make", "news/a.txt", "news/c.txt", "--voice", "odd", "--json", folder=tmp_path, env=env)
    assert [o["status"] for o in again.objects()] == ["unchanged", "unchanged"]
    assert not list((tmp_path / "output").glob(".vachak-*"))


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent another way there")
@pytest.mark.parametrize("send", [os.kill, os.killpg], ids=["to the run", "to all its processes, as a terminal does"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interruption_leaves_nothing_half_made(
    tmp_path: Path, env: dict[str, str], jobs: str, send: Callable[[int, int], None]
) -> None:
    """Ctrl-C ends with code 130 and a line on how to go on; what is made stays, what is not leaves no trace."""
    _articles(tmp_path, a="बारिश", b=HANGS, c=HANGS)
    env["PYTHONWARNINGS"] = "default"  # an interruption may come between opening a file and its context
    process = start("make", "news", "--voice", "odd", "--jobs", jobs, "--plain", folder=tmp_path, env=env)
    assert process.stderr is not None
    for line in process.stderr:
        if line.startswith((b"making news/b.txt", b"making news/c.txt")):
            break
    send(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"goes on from here" in err
    assert b"Traceback" not in err
    assert {p.suffix for p in (tmp_path / "output").iterdir()} <= {".mp3", ".vtt", ".json"}
    assert not (tmp_path / "output" / "b.mp3").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")
def test_workers_end_when_their_run_is_killed(tmp_path: Path, env: dict[str, str]) -> None:
    """After kill -9 of the run no worker lives on, and the next run makes what is missing."""
    _articles(tmp_path, a="बारिश", b="चुनाव", c="मेले", d="खेल")
    process = start("make", "news", "--voice", "odd", "--jobs", "2", "--plain", folder=tmp_path, env=env)
    assert process.stderr is not None
    process.stderr.readline()
    process.kill()
    process.communicate()  # ends only when the last worker has let go of the pipe
    done = run("make", "news", "--voice", "odd", "--jobs", "2", "--json", folder=tmp_path, env=env)
    assert done.code == 0
    assert len(list((tmp_path / "output").glob("*.mp3"))) == 4
    assert not list((tmp_path / "output").glob(".vachak-*"))


def test_a_library_that_prints_does_not_speak_between_the_answers(tmp_path: Path) -> None:
    """A worker's standard output carries answers alone: the module can be started and ends with its input."""
    done = subprocess.run([sys.executable, "-m", "vachak.batch.worker"], input=b"", capture_output=True)
    assert done.stdout == b""
