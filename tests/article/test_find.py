"""From what the user names to the sources of single articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from vachak.article import find_articles
from vachak.errors import ArticleError


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of articles among what else lies in such folders; it is the current one."""
    files = (
        "a/z.txt a/b.md a/c.markdown a/d.HTML a/e.htm a/deep/er/f.txt a/README.md a/readme.txt a/LICENSE.txt "
        "a/.hidden.txt a/.git/x.txt a/photo.jpg a/g.json a/g.vtt a/d_files/part.html a/h_files/story.txt"
        " none/x.jpg top.txt"
    )
    for name in files.split():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")
    (tmp_path / "a" / "again").symlink_to(tmp_path / "a")
    (tmp_path / "a" / "a-link.txt").symlink_to(tmp_path / "a" / "z.txt")
    (tmp_path / "a" / "outside.txt").symlink_to(tmp_path / "top.txt")
    (tmp_path / "a" / "lost.txt").symlink_to(tmp_path / "nowhere")
    monkeypatch.chdir(tmp_path)
    return tmp_path


FOUND = (
    "a/b.md a/c.markdown a/d.HTML a/deep/er/f.txt a/e.htm a/h_files/story.txt a/lost.txt a/outside.txt a/z.txt".split()
)
NAMED = ["top.txt", "-", "https://a.example/x", "nowhere.txt"]


@pytest.mark.parametrize(
    ("sources", "found"),
    [
        (["a"], FOUND),
        (["a/"], FOUND),
        (NAMED, NAMED),
        (["top.txt", "./top.txt", "-", "-"], ["top.txt", "-"]),
        (["a/*.md", "a/[de].*"], ["a/README.md", "a/b.md", "a/d.HTML", "a/e.htm"]),
        (["a/*/er/f.txt"], ["a/deep/er/f.txt"]),
        (["a/photo.jpg"], ["a/photo.jpg"]),
    ],
)
def test_sources_become_articles(tree: Path, sources: list[str], found: list[str]) -> None:
    """A folder gives its articles, sorted, each once, links once; what is named itself is taken as it is.

    A link to nothing stays, so that it is told.
    """
    assert list(find_articles(sources)) == found


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(tree: Path) -> None:
    """A pattern counts only where no file has that name."""
    (tree / "a[b].txt").write_text("x", encoding="utf-8")
    assert find_articles(["a[b].txt"]) == ("a[b].txt",)


@pytest.mark.parametrize(
    ("source", "said"), [("none", "no articles in this folder"), ("*.xyz", "nothing fits this pattern")]
)
def test_a_folder_or_pattern_without_articles_is_refused(tree: Path, source: str, said: str) -> None:
    """The error names the folder and the endings that count."""
    with pytest.raises(ArticleError, match=said) as error:
        find_articles([source])
    assert error.value.hint
