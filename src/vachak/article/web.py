"""Pages from the web: the one door to requests. Bounded in bytes, time and redirects; http and https alone."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from vachak.article.address import shown as shown_name
from vachak.article.address import web_address
from vachak.article.source import LARGEST_BYTES, Source
from vachak.errors import ArticleError

if TYPE_CHECKING:
    from requests import Response, Session

__all__ = ["Limits", "download"]

_HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; vachak)",  # many Hindi sites answer an unknown program with 403
    "Accept": "text/html, application/xhtml+xml, text/plain;q=0.9, text/markdown;q=0.9, */*;q=0.1",
    "Accept-Language": "hi, en;q=0.5",
    "Accept-Encoding": "gzip, deflate",
}
_KINDS = {
    "text/html": "text/html",
    "application/xhtml+xml": "text/html",
    "text/markdown": "text/markdown",
    "text/x-markdown": "text/markdown",
    "text/plain": "text/plain",
    "application/octet-stream": "",
    "": "",
}
_CHARSET = re.compile(r"charset\s{0,3}=\s{0,3}[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_SAVE = "open it in a browser, save the page and give the file"
_STATUSES = {
    401: ("it asks for a password (401)", _SAVE),
    403: ("the site refuses to show it (403)", _SAVE),
    404: ("there is no such page (404)", "check the address"),
    410: ("the page is gone (410)", "look for the article elsewhere"),
    429: ("the site asks to come back later (429)", f"wait some minutes, or {_SAVE}"),
    451: ("it is blocked for legal reasons (451)", "look for the article elsewhere"),
}


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a page may take (seconds: to connect, between two pieces, in all), its bytes, and redirects."""

    connect_s: float = 5
    read_s: float = 15
    total_s: float = 45
    most_bytes: int = LARGEST_BYTES
    redirects: int = 8


@dataclass(slots=True)
class _Errand:
    """One download in a thread of its own: only so can the whole of it be bounded, names and headers included."""

    url: str
    shown: str
    limits: Limits
    source: Source | None = None
    error: ArticleError | None = None
    deadline: float = field(default=0.0)

    def run(self) -> None:
        """Fetch the page, or keep the error."""
        import requests
        import urllib3

        try:
            with requests.Session() as session:
                self.source = self._fetched(session)
        except ArticleError as e:
            self.error = e
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as e:
            self.error = _told(e, self.shown)
            self.error.__cause__ = e

    def _fetched(self, session: Session) -> Source:
        url, seen = self.url, set[str]()
        while url not in seen and len(seen) <= self.limits.redirects:
            seen.add(url)
            timeout = (self.limits.connect_s, self.limits.read_s)
            with session.get(url, headers=_HEADERS, stream=True, allow_redirects=False, timeout=timeout) as response:
                target = session.get_redirect_target(response)
                if target is None:
                    return self._read(response)
                url = self._followed(response.url, target)
        raise ArticleError(f"{self.shown}: it leads in a circle of redirects", "give the article's own address")

    def _followed(self, here: str, target: str) -> str:
        try:
            there = web_address(urljoin(here, target.strip().replace(" ", "%20")))
        except ValueError:  # a broken IPv6 address
            there = None
        if there is None:
            scheme = target.partition(":")[0].lower() if re.match(r"[A-Za-z][A-Za-z0-9+.-]{1,20}:", target) else ""
            scheme = "broken" if scheme in ("", "http", "https") else scheme
            raise _not_followed(self.shown, scheme)
        return there

    def _read(self, response: Response) -> Source:
        if response.status_code != 200:
            raise _refused(response.status_code, self.shown)
        stated = response.headers.get("Content-Type", "")
        kind = stated.partition(";")[0].strip().lower()
        if kind not in _KINDS:
            raise ArticleError(f"{self.shown}: not a page but {kind[:60]}", "give the address of the article's page")
        charset = _CHARSET.search(stated[:500])
        return Source(
            name=self.shown,
            data=self._body(response),
            kind=_KINDS[kind],
            charset=charset[1] if charset else "",
            url=web_address(response.url) or self.shown,
        )

    def _body(self, response: Response) -> bytes:
        """The body unpacked, piece by piece: what is too long is not taken in whole."""
        pieces, size = [], 0
        for piece in response.iter_content(64 * 1024):
            pieces.append(piece)
            size += len(piece)
            if size > self.limits.most_bytes:
                raise ArticleError(
                    f"{self.shown}: the page is larger than {self.limits.most_bytes // 1_000_000} MB",
                    "copy the article's text into a .txt file",
                )
            if monotonic() > self.deadline:
                raise _too_slow(self.shown, self.limits.total_s)
        return b"".join(pieces)


def download(url: str, limits: Limits | None = None) -> Source:
    """The page at `url`, redirects followed; raises ArticleError. User and password are sent, never shown."""
    limits = limits or Limits()
    url = url.strip().replace(" ", "%20")
    shown = web_address(url)
    if shown is None:
        raise ArticleError(f"{shown_name(url)[:200]}: not an address", "give it as https://site/article")
    errand = _Errand(url, shown, limits, deadline=monotonic() + limits.total_s)
    worker = threading.Thread(target=errand.run, name="vachak-page", daemon=True)
    worker.start()
    worker.join(limits.total_s)
    if errand.error is not None:
        raise errand.error
    if errand.source is None:
        raise _too_slow(shown, limits.total_s)
    return errand.source


def _refused(status: int, shown: str) -> ArticleError:
    if status >= 500:
        return ArticleError(f"{shown}: the site has a fault ({status})", "try again later")
    reason, hint = _STATUSES.get(status, (f"the site answers with status {status}", _SAVE))
    return ArticleError(f"{shown}: {reason}", hint)


def _not_followed(shown: str, scheme: str) -> ArticleError:
    return ArticleError(
        f"{shown}: it leads to a {scheme} address, which is not followed", "give the article's own address"
    )


def _too_slow(shown: str, seconds: float) -> ArticleError:
    return ArticleError(f"{shown}: no whole page within {seconds:g} s", f"try again later, or {_SAVE}")


def _told(error: Exception, shown: str) -> ArticleError:
    """What went wrong on the way, in a reader's words."""
    from requests import exceptions as e

    host = urlsplit(shown).hostname
    if isinstance(error, e.SSLError):
        return ArticleError(f"{shown}: its certificate cannot be trusted", _SAVE)
    if isinstance(error, e.ProxyError):
        return ArticleError(f"{shown}: the proxy does not let it through", "check https_proxy and http_proxy")
    if isinstance(error, e.Timeout) or "timed out" in str(error):
        return ArticleError(f"{shown}: {host} does not answer in time", f"try again later, or {_SAVE}")
    if isinstance(error, ValueError) and not isinstance(error, (e.RequestException, UnicodeError)):
        return _not_followed(shown, "broken")  # requests looks at where a redirect leads before we do
    if isinstance(error, (e.InvalidURL, UnicodeError)):
        return ArticleError(f"{shown}: not an address", "give it as https://site/article")
    if isinstance(error, (e.ContentDecodingError, e.ChunkedEncodingError)):
        return ArticleError(f"{shown}: the page ends too early or is damaged", "try again, or save it in a browser")
    if "resol" in str(error) or "Name or service" in str(error):
        return ArticleError(f"{shown}: there is no site {host}, or no network", "check the address and the network")
    return ArticleError(f"{shown}: {host} cannot be reached", "check the address and the network")
