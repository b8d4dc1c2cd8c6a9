"""Bad input: two clear lines, the right exit code, no traceback, and what stood before still stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from command import SEED, run

Prepare = Callable[[Path], list[str]]


def _file(content: bytes, name: str = "article.txt") -> Prepare:
    def prepare(folder: Path) -> list[str]:
        (folder / name).write_bytes(content)
        return [name]

    return prepare


def _empty_folder(folder: Path) -> list[str]:
    (folder / "news").mkdir()
    return ["news"]


def _output_below_a_file(folder: Path) -> list[str]:
    (folder / "taken").write_text("x")
    return [str(SEED), "--out", "taken/output"]


def _output_is_a_file(folder: Path) -> list[str]:
    (folder / "taken").write_text("x")
    return [str(SEED), "--out", "taken"]


def _unknown_key(folder: Path) -> list[str]:
    (folder / "vachak.toml").write_text("[sound]\nlevl_lufs = -19.0\n")
    return [str(SEED)]


def _two_articles(folder: Path) -> list[str]:
    text = SEED.read_bytes()
    for name in ("one.txt", "two.txt"):
        (folder / name).write_bytes(text)
    return ["one.txt", "two.txt", "--title", "एक"]


CASES: list[tuple[str, int, Prepare, str]] = [
    ("missing file", 3, lambda _: ["missing.txt"], "missing.txt"),
    ("empty file", 3, _file(b""), "article.txt"),
    ("only spaces", 3, _file(" \u00a0\n\t\n".encode()), "article.txt"),
    ("binary file", 3, _file(b"\x7fELF\x02\x01\x01\x00" + bytes(range(256)) * 20), "article.txt"),
    ("PDF rubbish", 3, _file(b"(cid:12)(cid:7)(cid:101) (cid:3)(cid:44)\n" * 30), "article.txt"),
    ("no Hindi", 3, _file(b"The quick brown fox jumps over the lazy dog. It was a dull day.\n" * 5), "article.txt"),
    ("a 5 MB line", 3, _file(("भारत और रूस " * 160_000).encode()), "article.txt"),
    ("folder without articles", 3, _empty_folder, "news"),
    ("output below a file", 6, _output_below_a_file, "taken"),
    ("output that is a file", 6, _output_is_a_file, "taken"),
    ("unknown voice", 4, lambda _: [str(SEED), "--voice", "espeek"], "espeek"),
    ("unknown variant", 4, lambda _: [str(SEED), "--voice", "espeak:nobody"], "nobody"),
    ("unknown key", 2, _unknown_key, "levl_lufs"),
    ("a title for two", 2, _two_articles, "--title"),
    ("unknown format", 2, lambda _: [str(SEED), "--format", "aac"], "aac"),
    ("level out of range", 2, lambda _: [str(SEED), "--level", "5"], "level"),
    ("missing settings", 2, lambda _: [str(SEED), "--config", "no.toml"], "no.toml"),
]


@pytest.mark.parametrize(("code", "prepare", "named"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_bad_input_ends_in_two_lines(tmp_path: Path, code: int, prepare: Prepare, named: str) -> None:
    """What is wrong is named in one line, what to do is said in the next, and nothing is made."""
    words = prepare(tmp_path)
    if "--voice" not in words:
        words += ["--voice", "tone"]
    done = run("make", *words, folder=tmp_path)
    lines = [line for line in done.err.splitlines() if not line.startswith(("making", "  0 "))]
    assert done.code == code, done
    assert len(lines) == 2, done.err
    assert lines[0].startswith("error: ")
    assert named in lines[0]
    assert lines[1].startswith("  ")
    assert "Traceback" not in done.err + done.out
    assert not list(tmp_path.rglob("*.mp3"))


def test_an_unwritable_output_is_told(tmp_path: Path) -> None:
    """A folder nobody may write to, on any system and for any user, ends in exit code 6."""
    done = run("make", SEED, "--voice", "tone", "--out", "/proc/nowhere", folder=tmp_path)
    assert (done.code, len(done.err.splitlines())) == (6, 2), done


def test_controls_are_read_past(tmp_path: Path) -> None:
    """NUL and control characters in the text are not obeyed, and the story around them is read."""
    text = "भारत\x00 ने \x01\x1b[31mरूस के साथ\x07 नया\x9b समझौता किया है। दोनों देश\x85 खुश हैं।"
    (tmp_path / "controls.txt").write_bytes(text.encode())
    done = run("make", "controls.txt", "--voice", "espeak", folder=tmp_path)
    assert done.code == 0, done
    shown = run("script", "controls.txt", folder=tmp_path).out
    assert "\x1b[31m" not in shown + done.out
    assert "समझौता" in shown


def test_the_c_locale_shows_escapes_and_fails_nothing(tmp_path: Path) -> None:
    """Under LC_ALL=C Devanagari is escaped where it cannot be shown, and the episode is made."""
    env = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    for words in (["script", SEED], ["make", SEED, "--voice", "tone"], ["voices"]):
        done = run(*words, folder=tmp_path, env=env)
        assert done.code == 0, done


def test_json_tells_errors_as_json(tmp_path: Path) -> None:
    """With --json an error is an object with code, message and hint, for one article and for the run."""
    [failed] = run("make", "missing.txt", "--voice", "tone", "--json", folder=tmp_path).objects()
    assert failed["status"] == "failed"
    assert failed["error"]["code"] == 3
    [whole] = run("make", SEED, "--json", "--format", "aac", folder=tmp_path).objects()
    assert whole["error"]["code"] == 2
