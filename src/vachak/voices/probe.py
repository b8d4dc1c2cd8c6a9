"""Does Google answer at all? Asked once a run, by `auto` alone."""

from __future__ import annotations

from vachak.settings import Settings
from vachak.voices.google import address, is_refusal, open_session, within

__all__ = ["google_answers"]


def google_answers(settings: Settings, timeout_s: float = 3.0) -> bool:
    """True where Google answers within `timeout_s` in all: name look-up, connection, TLS and answer."""
    url = address(settings.gtts.tld)
    try:
        return within(timeout_s, lambda: _ask(url, timeout_s))
    except TimeoutError:  # a server that trickles passes every read time-out
        return False


def _ask(url: str, timeout_s: float) -> bool:
    from requests import RequestException

    try:
        with open_session(1) as session:
            response = session.head(url, timeout=timeout_s, allow_redirects=True)
            return response.status_code < 500 and not is_refusal(response)
    except (RequestException, OSError):  # OSError: a REQUESTS_CA_BUNDLE that is not there
        return False
