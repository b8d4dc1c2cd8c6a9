"""From what the user names (files, folders, patterns, URLs, "-") to the sources of single articles."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator, Sequence

from vachak.article.source import is_url
from vachak.errors import ArticleError

__all__ = ["ENDINGS", "find_articles"]

ENDINGS = (".txt", ".md", ".markdown", ".html", ".htm")
_NOT_ARTICLES = ("readme", "license", "licence", "changelog", "contributing")  # what lies beside articles in a folder


def find_articles(sources: Sequence[str]) -> tuple[str, ...]:
    """Files, URLs and "-" as they are, folders and patterns as the articles in them; none twice.

    A folder gives the files with one of `ENDINGS` in it and below, sorted by path; a link is followed, but
    no folder is entered twice. A pattern counts only where no file has that name. A file that does not exist
    stays: reading it tells. Raises ArticleError for a folder or pattern without articles.
    """
    return tuple(_once(found for source in sources for found in _expanded(source)))


def _once(paths: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for path in paths:
        real = path if path == "-" or is_url(path) else os.path.realpath(path)
        if real not in seen:
            seen.add(real)
            yield path


def _expanded(source: str) -> Iterator[str]:
    if source == "-" or is_url(source) or "\0" in source:
        yield source
    elif os.path.isdir(source):
        yield from _in_folder(source)
    elif not os.path.lexists(source) and glob.has_magic(source):
        yield from _matching(source)
    else:
        yield source


def _matching(pattern: str) -> Iterator[str]:
    found = sorted(glob.glob(pattern))
    files = [path for path in found if os.path.isfile(path)]
    if not files and not any(os.path.isdir(path) for path in found):
        raise ArticleError(f"{pattern}: nothing fits this pattern", "check the pattern, or name a folder")
    for path in found:
        yield from _in_folder(path) if os.path.isdir(path) else (path,)


def _in_folder(folder: str) -> Iterator[str]:
    found = list(_walk(folder))
    if not found:
        raise ArticleError(f"{folder}: no articles in this folder", f"articles end in {', '.join(ENDINGS)}")
    links_last = sorted(found, key=lambda path: (os.path.islink(path), path))
    yield from sorted(_once(links_last))


def _walk(folder: str) -> Iterator[str]:
    entered: set[str] = set()
    for here, folders, files in os.walk(folder, onerror=_refuse_folder, followlinks=True):
        if os.path.realpath(here) in entered:
            folders.clear()
            continue
        entered.add(os.path.realpath(here))
        folders[:] = sorted(f for f in folders if not f.startswith(".") and not _is_page_folder(f, files))
        yield from (os.path.join(here, f) for f in files if _is_article(f))


def _is_article(file: str) -> bool:
    stem, ending = os.path.splitext(file.lower())
    return ending in ENDINGS and not stem.startswith(".") and stem not in _NOT_ARTICLES


def _is_page_folder(folder: str, files: Sequence[str]) -> bool:
    """Tell whether `folder` is what a browser saves beside a page: «story_files» beside «story.html»."""
    stem, mark, _ = folder.lower().rpartition("_files")
    return bool(mark) and any(f"{stem}{ending}" in map(str.lower, files) for ending in (".html", ".htm"))


def _refuse_folder(error: OSError) -> None:
    raise ArticleError(
        f"{error.filename}: the folder cannot be read ({error.strerror})", "give yourself the right to read it"
    ) from error
