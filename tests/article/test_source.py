"""What can be read from, and how what cannot is told."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from vachak.article import fetch, parse
from vachak.errors import ArticleError
from vachak.settings import Reading

STORY = "नगर निगम ने सोमवार को शहर के पार्कों में टंकियां लगाने का फैसला किया है।"


def test_a_file_comes_with_its_bytes_date_and_kind(tmp_path: Path) -> None:
    """The bytes are the file's own, the date is when it was changed, the kind follows its ending."""
    path = tmp_path / "a.MD"
    path.write_bytes(b"abc")
    os.utime(path, (1_770_000_000, 1_770_000_000))
    source = fetch(str(path))
    assert (source.name, source.data, source.kind, source.url) == (str(path), b"abc", "text/markdown", None)
    assert source.modified is not None
    assert source.modified.timestamp() == 1_770_000_000


def test_standard_input_is_read_as_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The source "-" is what comes in, in whatever encoding, and has no date."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode("utf-16"))))
    source = fetch("-")
    assert (source.name, source.modified) == ("-", None)
    assert parse(source, Reading(), None).blocks[-1].text == STORY


@pytest.mark.parametrize("closed", [None, io.StringIO()])
def test_standard_input_that_is_closed_is_told(monkeypatch: pytest.MonkeyPatch, closed: io.StringIO | None) -> None:
    """Without anything to read from there is an ArticleError, not a traceback."""
    monkeypatch.setattr(sys, "stdin", closed)
    with pytest.raises(ArticleError, match="standard input: cannot be read"):
        fetch("-")


def refused(source: str) -> ArticleError:
    """The error that `source` ends in."""
    with pytest.raises(ArticleError) as error:
        fetch(source)
    assert error.value.exit_code == 3
    assert error.value.hint
    return error.value


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("", "there is no such file"),
        ("nowhere.txt", "there is no such file"),
        ("a\0b", "no name of a file"),
        ("x" * 5000, "too long"),
        ("www.setu.example.com/desh/nai-sadak.html", "there is no such file"),
        ("file:///etc/passwd", "file: is not read"),
        ("ftp://a.example/x", "ftp: is not read"),
        ("/dev/zero", "a pipe or device"),
        ("/dev/full", "a pipe or device"),
    ],
)
def test_what_is_no_file_is_told(source: str, said: str) -> None:
    """A name that leads to no file ends in one line with the name and why, and one with what to do."""
    assert said in refused(source).message


def test_an_address_without_its_scheme_is_shown_the_way() -> None:
    """What looks like a page's address gets the hint how to write it."""
    assert refused("setu.example.in/x").hint == "for a page on the web write https://setu.example.in/x"


def test_what_lies_in_a_folder_but_is_no_file_is_told(tmp_path: Path) -> None:
    """A folder, a pipe without a writer, and links in a circle are refused without waiting."""
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "circle.txt").symlink_to(tmp_path / "circle.txt")
    assert "a folder, not an article" in refused(str(tmp_path)).message
    assert "a pipe or device" in refused(str(tmp_path / "pipe.txt")).message
    assert "leads back to itself" in refused(str(tmp_path / "circle.txt")).message


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    """Missing rights are named, with what to do."""
    path = tmp_path / "a.txt"
    path.write_text(STORY, encoding="utf-8")
    path.chmod(0)
    assert "may not be read" in refused(str(path)).message


def test_a_file_beyond_the_limit_is_not_read_whole(tmp_path: Path) -> None:
    """A sparse file of 1 GB is refused by its first 10 MB."""
    with (tmp_path / "a.html").open("wb") as file:
        file.truncate(1_000_000_000)
    assert "larger than 10 MB" in refused(str(tmp_path / "a.html")).message


def test_reading_plain_text_loads_nothing_heavy(tmp_path: Path) -> None:
    """Neither the import of the room nor a plain text article loads the libraries for pages, mojibake and YAML."""
    path = tmp_path / "a.txt"
    path.write_text(STORY, encoding="utf-8")
    code = (
        "import sys; from vachak import article; from vachak.settings import Reading; "
        f"article.parse(article.fetch({str(path)!r}), Reading(), None); "
        "print(sorted({'lxml', 'trafilatura', 'ftfy', 'requests', 'yaml', 'urllib3'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
