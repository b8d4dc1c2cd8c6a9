"""The one way to Google: its address, and a pooled, verified, time-limited session (requests' door here)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vachak.errors import UsageError

if TYPE_CHECKING:
    from requests import Response, Session

__all__ = ["address", "is_refusal", "open_session"]

# "com" and "co.in" but never "com@127.0.0.1:1": the address would lead anywhere
_TLD = re.compile(r"[a-z]{2,3}(\.[a-z]{2})?")


def address(tld: str) -> str:
    """Google Translate's address under `tld`; raises UsageError for what is no top-level domain."""
    if not _TLD.fullmatch(tld):
        raise UsageError(f'gtts.tld cannot be "{tld}"', 'it takes a top-level domain such as "com" or "co.in"')
    return f"https://translate.google.{tld}/"


def open_session(at_once: int) -> Session:
    """A session that keeps up to `at_once` connections open and never retries by itself."""
    from requests import Session
    from requests.adapters import HTTPAdapter

    session = Session()
    session.mount("https://", HTTPAdapter(pool_connections=1, pool_maxsize=at_once, max_retries=0))
    return session


def is_refusal(response: Response) -> bool:
    """Does this answer send automatic callers away: an error status, or a captcha page?"""
    return response.status_code in {403, 429} or "/sorry/" in response.url
