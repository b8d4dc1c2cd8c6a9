"""Does Google answer at all? Asked once a run, by `auto` alone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as TooLong

from vachak.settings import Settings
from vachak.voices.google import address, is_refusal, open_session

__all__ = ["google_answers"]


def google_answers(settings: Settings, timeout_s: float = 3.0) -> bool:
    """True where Google answers within `timeout_s` in all: name look-up, connection, TLS and answer."""
    pool = ThreadPoolExecutor(1, thread_name_prefix="vachak-probe")
    try:
        return pool.submit(_ask, address(settings.gtts.tld), timeout_s).result(timeout_s)
    except TooLong:  # a server that trickles passes every read time-out
        return False
    finally:
        pool.shutdown(wait=False)


def _ask(url: str, timeout_s: float) -> bool:
    from requests import RequestException

    try:
        with open_session(1) as session:
            response = session.head(url, timeout=timeout_s, allow_redirects=True)
            return response.status_code < 500 and not is_refusal(response)
    except RequestException:
        return False
