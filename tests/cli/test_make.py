"""The whole way with real voices, as a person runs it."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from command import ROOT, SEED, run, start

FILES = (".mp3", ".vtt", ".chapters.json", ".json")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the seed's episode has been made by the embedded voice."""
    folder = tmp_path_factory.mktemp("made")
    done = run("make", SEED, "--voice", "espeak", folder=folder)
    assert done.code == 0, done
    return folder


def _state(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {p.name: (p.stat().st_mtime_ns, p.read_bytes()) for p in sorted(folder.iterdir())}


def test_the_seed_becomes_four_files(made: Path) -> None:
    """MP3, captions, chapters and manifest stand in output/, and nothing else does."""
    assert {p.name for p in (made / "output").iterdir()} == {f"russia-india-talks{e}" for e in FILES}


def test_the_episode_has_a_plausible_length_and_level(made: Path) -> None:
    """The seed takes between 120 and 200 s, at -19 LUFS and with true peaks under -1 dBTP."""
    manifest = json.loads((made / "output" / "russia-india-talks.json").read_text("utf-8"))
    assert 120_000 < manifest["duration_ms"] < 200_000
    assert manifest["loudness_lufs"] == pytest.approx(-19.0, abs=0.5)
    assert manifest["true_peak_dbtp"] <= -1.0


def test_the_chapters_are_the_title_and_the_three_headings(made: Path) -> None:
    """Four chapters in order, the first at 0 with the episode's title."""
    chapters = json.loads((made / "output" / "russia-india-talks.chapters.json").read_text("utf-8"))["chapters"]
    assert chapters[0]["startTime"] == 0
    assert [c["title"] for c in chapters[1:]] == [
        "वास्तव में क्या चर्चा हुई?",
        "रूस का भारत से बड़ा वादा",
        "रूसी विदेश मंत्री सर्गेई लावरोव की एस. जयशंकर के साथ चर्चा",
    ]
    assert [c["startTime"] for c in chapters] == sorted(c["startTime"] for c in chapters)


def test_made_again_it_is_unchanged(made: Path) -> None:
    """A second run says so and touches nothing."""
    before = _state(made / "output")
    done = run("make", SEED, "--voice", "espeak", "--json", folder=made)
    assert [o["status"] for o in done.objects()] == ["unchanged"]
    assert _state(made / "output") == before


def test_a_changed_setting_makes_it_anew(made: Path, tmp_path: Path) -> None:
    """What shapes the episode decides: another level is another episode, --jobs is not."""
    shutil.copytree(made / "output", tmp_path / "output")
    statuses = []
    for flags in (["--jobs", "2"], ["--level", "-16"], []):
        done = run("make", SEED, "--voice", "espeak", "--json", *flags, folder=tmp_path)
        statuses += [o["status"] for o in done.objects()]
    assert statuses == ["unchanged", "made", "made"]


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    """With SOURCE_DATE_EPOCH set and an empty cache all four files are the same, bit for bit."""
    made = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        env = {"SOURCE_DATE_EPOCH": "1700000000"}
        assert run("make", SEED, "--voice", "espeak", folder=tmp_path / name, env=env).code == 0
        made.append({p.name: p.read_bytes() for p in (tmp_path / name / "output").iterdir()})
    assert made[0] == made[1]


def test_two_runs_at_the_same_moment_both_end_well(tmp_path: Path) -> None:
    """Two processes making the same article into the same folder leave one whole episode and no stray file."""
    runs = [start("make", SEED, "--voice", "espeak", folder=tmp_path) for _ in range(2)]
    for process in runs:
        _, err = process.communicate(timeout=180)
        assert process.returncode == 0, err.decode()
    assert {p.name for p in (tmp_path / "output").iterdir()} == {f"russia-india-talks{e}" for e in FILES}
    done = run("make", SEED, "--voice", "espeak", "--json", folder=tmp_path)
    assert done.objects()[0]["status"] == "unchanged"


def test_json_is_all_there_is_on_standard_output(tmp_path: Path) -> None:
    """One object per article, with absolute paths of files that exist."""
    done = run("make", SEED, "--voice", "tone", "--json", folder=tmp_path)
    [outcome] = done.objects()
    assert set(outcome) == {"source", "status", "seconds", "requests", "episode", "error"}
    assert (outcome["status"], outcome["error"], outcome["requests"]) == ("made", None, 0)
    episode = outcome["episode"]
    assert set(episode) == {
        "title", "audio", "captions", "chapters", "manifest", "duration_ms", "loudness_lufs", "true_peak_dbtp", "voice",
    }  # fmt: skip
    for name in ("audio", "captions", "chapters", "manifest"):
        assert Path(episode[name]).is_absolute()
        assert Path(episode[name]).is_file()


def test_the_last_line_says_what_was_left_out(tmp_path: Path) -> None:
    """A person is told how many lines were left out and how to see them."""
    done = run("make", SEED, "--voice", "tone", folder=tmp_path)
    assert re.search(r"6 lines.*vachak script", done.err + done.out)


def test_standard_input_is_an_article(tmp_path: Path) -> None:
    """An article from "-" (standard input) is read from standard input and names the files after its title."""
    done = run("make", "-", "--voice", "tone", "--json", folder=tmp_path, given=SEED.read_bytes())
    [outcome] = done.objects()
    assert outcome["status"] == "made"
    assert re.fullmatch(r"[a-z0-9-]{1,80}\.mp3", Path(outcome["episode"]["audio"]).name)


def test_one_bad_article_never_stops_the_others(tmp_path: Path) -> None:
    """Good, empty and missing articles in one run: the good ones are made, the code is that of the worst."""
    (tmp_path / "news").mkdir()
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / "news" / name).write_bytes(SEED.read_bytes())
    (tmp_path / "news" / "bad.txt").write_bytes(b"")
    done = run("make", "news", "missing.txt", "--voice", "tone", "--json", "--jobs", "2", folder=tmp_path)
    statuses = sorted((Path(o["source"]).name, o["status"]) for o in done.objects())
    assert statuses == [
        ("a.txt", "made"), ("b.txt", "made"), ("bad.txt", "failed"), ("c.txt", "made"), ("missing.txt", "failed"),
    ]  # fmt: skip
    assert done.code == 3


def test_the_same_name_twice_makes_two_episodes(tmp_path: Path) -> None:
    """Articles of the same file name in two folders, in one run or in two, never overwrite each other."""
    for folder in ("mon", "tue"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "story.txt").write_bytes(SEED.read_bytes())
    together = run("make", "mon", "tue", "--voice", "tone", "--json", "--out", "one", folder=tmp_path).objects()
    apart = [
        run("make", folder, "--voice", "tone", "--json", "--out", "two", folder=tmp_path).objects()[0]
        for folder in ("mon", "tue")
    ]
    for outcomes in (together, apart):
        assert len({o["episode"]["audio"] for o in outcomes}) == 2


def test_a_dry_run_makes_nothing(tmp_path: Path) -> None:
    """--dry-run says what would be made and how long it takes, and writes no file."""
    done = run("make", SEED, "--voice", "espeak", "--dry-run", folder=tmp_path)
    assert done.code == 0
    assert re.search(r"\d+ lines, 0 requests, about [\d.]+ minutes", done.err)
    assert not (tmp_path / "output").exists()


def test_the_seed_s_script_is_the_golden_one(tmp_path: Path) -> None:
    """`vachak script --json` on the seed is, word for word, tests/golden/russia-india-talks.script.json."""
    golden = json.loads((ROOT / "tests/golden/russia-india-talks.script.json").read_text("utf-8"))
    got = json.loads(run("script", SEED, "--json", folder=tmp_path).out)
    got["source"] = golden["source"]
    assert got == golden


def test_help_loads_nothing_heavy(tmp_path: Path) -> None:
    """`vachak --help` imports neither sound nor network nor tables, so that it feels instant."""
    import subprocess
    import sys

    code = "import sys, vachak.cli.app; print([m for m in sys.modules if m.split('.')[0] in sys.argv[1:]])"
    heavy = ["numpy", "pydub", "pedalboard", "gtts", "requests", "mutagen", "trafilatura", "ftfy", "rich", "yaml"]
    done = subprocess.run([sys.executable, "-c", code, *heavy], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
