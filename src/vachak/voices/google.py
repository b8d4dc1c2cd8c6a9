"""The one way to Google: its address, and a pooled, verified, time-limited session (requests' door here)."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from vachak.errors import SpeechRefused, UsageError, VoiceBusy, VoiceError, VoiceMissing

if TYPE_CHECKING:
    from requests import PreparedRequest, Response, Session

__all__ = ["address", "exchange", "is_refusal", "open_session", "retry_after_s", "within"]

T = TypeVar("T")

# "com" and "co.in" but never "com@127.0.0.1:1": the address would lead anywhere
_TLD = re.compile(r"[a-z]{2,3}(\.[a-z]{2})?")
_CONNECT_S, _READ_S = 3.0, 10.0
_WHOLE_S = 20.0  # an answer that trickles passes every read time-out
_LARGEST = 4_000_000  # bytes; 100 characters are some 60 kB
_CAPTCHA_S = 2.0  # the least Google wants when it does not say
_USE_ANOTHER = "use --voice espeak, or try again later"
_FORBIDDEN = (401, 402, 403, 404, 407, 451)  # about us, not about the text: asking again changes nothing


def address(tld: str) -> str:
    """Google Translate's address under `tld`; raises UsageError for what is no top-level domain."""
    if not _TLD.fullmatch(tld):
        raise UsageError(f'gtts.tld cannot be "{tld}"', 'it takes a top-level domain such as "com" or "co.in"')
    return f"https://translate.google.{tld}/"


def open_session(at_once: int) -> Session:
    """A session that keeps up to `at_once` connections open, keeps no cookies and never retries by itself."""
    from http.cookiejar import DefaultCookiePolicy

    from requests import Session
    from requests.adapters import HTTPAdapter

    session = Session()
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))  # the jar would be shared by threads
    session.mount("https://", HTTPAdapter(pool_connections=1, pool_maxsize=at_once, max_retries=0))
    return session


def is_refusal(response: Response) -> bool:
    """Does this answer send automatic callers away: an error status, or a captcha page?"""
    return response.status_code in {403, 429} or "/sorry/" in response.url


def exchange(session: Session, request: PreparedRequest) -> bytes:
    """The body of Google's answer to `request`, TLS verified, within 20 s in all.

    Raises VoiceBusy (with `retry_after_s` where Google wants to be left alone), VoiceMissing where it does
    not serve us, SpeechRefused where it does not take this text.
    """
    from requests import RequestException, Timeout

    try:
        return within(_WHOLE_S, lambda: _exchange(session, request))
    except (Timeout, TimeoutError) as e:
        raise VoiceBusy(f"Google did not answer in time ({type(e).__name__})", _USE_ANOTHER) from e
    except RequestException as e:
        raise _ours(e) from e
    except OSError as e:  # a REQUESTS_CA_BUNDLE that is not there
        raise VoiceMissing(f"Google cannot be asked: {e}", "mend REQUESTS_CA_BUNDLE, or use --voice espeak") from e


def _exchange(session: Session, request: PreparedRequest) -> bytes:
    """Reads at most to the same limit, so that a thread nobody waits for any more ends too."""
    ends = time.monotonic() + _WHOLE_S
    options = session.merge_environment_settings(request.url, {}, True, None, None)  # noqa: FBT003
    with session.send(request, allow_redirects=False, timeout=(_CONNECT_S, _READ_S), **options) as response:
        _demand_ok(response)
        body = bytearray()
        for chunk in response.iter_content(16_384):
            body += chunk
            if len(body) > _LARGEST:
                raise VoiceBusy(f"Google's answer is larger than {_LARGEST} bytes", _USE_ANOTHER)
            if time.monotonic() > ends:
                raise TimeoutError
        return bytes(body)


def _demand_ok(response: Response) -> None:
    """Raise our error for an answer that cannot hold speech."""
    status = response.status_code
    wait_s = retry_after_s(response.headers.get("Retry-After", ""), datetime.now(UTC))
    if status == 429:
        raise VoiceBusy("Google answers 429, too many requests", _USE_ANOTHER, retry_after_s=wait_s or _CAPTCHA_S)
    if status in _FORBIDDEN:
        raise VoiceMissing(f"Google answers {status}, {response.reason or 'forbidden'}", _USE_ANOTHER)
    if status >= 500 or status == 408:
        raise VoiceBusy(f"Google answers {status}, {response.reason or 'failed'}", _USE_ANOTHER, retry_after_s=wait_s)
    if status >= 400:
        raise SpeechRefused(f"Google does not take this text (it answers {status})", _USE_ANOTHER)
    if status != 200 or "html" in response.headers.get("Content-Type", "").lower():
        raise VoiceBusy("Google sent a captcha or consent page", _USE_ANOTHER, retry_after_s=wait_s or _CAPTCHA_S)


def retry_after_s(header: str, now: datetime) -> float | None:
    """The seconds a Retry-After header (a number, or an HTTP date) asks to wait; None where it tells nothing."""
    from email.utils import parsedate_to_datetime

    text = header.strip()
    if re.fullmatch(r"[0-9]{1,9}", text):
        return float(text)
    try:
        until = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    return max(0.0, (until.replace(tzinfo=until.tzinfo or UTC) - now).total_seconds())


def _ours(error: Exception) -> VoiceError:
    """An error of requests as one of ours."""
    from requests import ConnectionError as NoConnection
    from requests.exceptions import ChunkedEncodingError, ContentDecodingError

    if "CERTIFICATE_VERIFY_FAILED" in str(error):
        return VoiceMissing(
            "Google's certificate cannot be verified", "behind a proxy of your own set REQUESTS_CA_BUNDLE"
        )
    if isinstance(error, NoConnection | ChunkedEncodingError | ContentDecodingError):
        return VoiceBusy(f"the connection to Google was cut or not made ({type(error).__name__})", _USE_ANOTHER)
    return VoiceMissing(f"Google cannot be asked: {error}", "look at https_proxy, or use --voice espeak")


def within(seconds: float, work: Callable[[], T]) -> T:
    """What `work` gives; raises TimeoutError after `seconds`, and leaves it to a thread that holds nobody up."""
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as e:  # noqa: BLE001 (handed to the one who waits)
            future.set_exception(e)

    threading.Thread(target=run, name="vachak-google", daemon=True).start()
    return future.result(seconds)
