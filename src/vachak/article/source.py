"""What an article is read from: a file or standard input as bytes, with what is known of it from outside."""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from vachak.errors import ArticleError

__all__ = ["LARGEST_BYTES", "Source", "fetch", "is_url"]

LARGEST_BYTES = 10_000_000  # a page with its scripts; the largest of news sites measure 1 to 3 MB
_URL = re.compile(r"https?://", re.IGNORECASE)
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]{1,20}):", re.IGNORECASE)  # one letter is a Windows drive
_HOST = re.compile(r"(?:[a-z0-9-]{1,60}\.){1,5}(?:com|in|org|net|co|news|info|live|page)/", re.IGNORECASE)
_KINDS = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
}


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of a source under the name the user gave.

    `kind` is the media type the server or the file's ending tells ("": nothing does), `charset` the one of the
    server; neither need be true. `url` is where a page was found in the end, without user and password.
    """

    name: str
    data: bytes
    modified: datetime | None = None
    kind: str = ""
    charset: str = ""
    url: str | None = None


def fetch(source: str) -> Source:
    """Get the bytes of a file, an http(s) URL or "-" (standard input); raises ArticleError."""
    if source == "-":
        return Source("-", _standard_input())
    if is_url(source):
        from vachak.article.web import download

        return download(source)
    return _file(source)


def _standard_input() -> bytes:
    try:
        return _all_of(sys.stdin.buffer, "standard input")
    except (OSError, AttributeError) as e:  # a folder, or closed
        raise ArticleError(
            "standard input: cannot be read", "send the text into it: vachak make - < article.txt"
        ) from e


def is_url(source: str) -> bool:
    """Tell whether `source` is an address on the web."""
    return _URL.match(source) is not None


def _file(name: str) -> Source:
    try:
        with _opened(name) as file:
            modified = datetime.fromtimestamp(os.fstat(file.fileno()).st_mtime, UTC).astimezone()
            return Source(name, _all_of(file, name), modified, _KINDS.get(Path(name).suffix.lower(), ""))
    except (OSError, ValueError) as e:  # ValueError: a NUL in the name, a date no calendar has
        raise _unreadable(name, e) from e


def _opened(name: str) -> BinaryIO:
    """Open a regular file; a pipe or a device is refused without waiting for what it may never send."""
    handle = os.open(name, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    mode = os.fstat(handle).st_mode
    if stat.S_ISREG(mode):
        return os.fdopen(handle, "rb")
    os.close(handle)
    if stat.S_ISDIR(mode):
        raise ArticleError(f"{name}: a folder, not an article", "name one of the files in it")
    raise ArticleError(
        f"{name}: a pipe or device, not a file", 'send the text to standard input and name the source "-"'
    )


def _all_of(file: BinaryIO, name: str) -> bytes:
    data = file.read(LARGEST_BYTES + 1)
    if len(data) > LARGEST_BYTES:
        raise ArticleError(f"{name}: larger than {LARGEST_BYTES // 1_000_000} MB", "give one article, not a collection")
    return data


_REASONS = {
    errno.ENOENT: ("there is no such file", 'check the name, or give a folder, a URL or "-" for standard input'),
    errno.ENOTDIR: ("there is no such file", "check the name; part of it is no folder"),
    errno.EACCES: ("may not be read", "give yourself the right to read it"),
    errno.EPERM: ("may not be read", "give yourself the right to read it"),
    errno.EISDIR: ("a folder, not an article", "name one of the files in it"),
    errno.ELOOP: ("a link that leads back to itself", "name the file itself"),
    errno.ENAMETOOLONG: (
        "the name is too long for a file",
        'for text instead of a file name use "-" and standard input',
    ),
    errno.ENXIO: ("a pipe or device, not a file", 'send the text to standard input and name the source "-"'),
}


def _unreadable(name: str, error: OSError | ValueError) -> ArticleError:
    scheme = _SCHEME.match(name)
    if scheme and "//" in name:
        return ArticleError(
            f"{name}: {scheme[1]}: is not read, only files and http(s) addresses",
            "name the file by its path, or download it",
        )
    if isinstance(error, ValueError):
        return ArticleError(f"{name}: no name of a file", "check the name")
    if _HOST.match(name):
        return ArticleError(f"{name}: there is no such file", f"for a page on the web write https://{name}")
    reason, hint = _REASONS.get(error.errno or 0, (f"cannot be read ({error.strerror})", "check the file and its disk"))
    return ArticleError(f"{name}: {reason}", hint)
