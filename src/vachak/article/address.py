"""Addresses on the web, as they may be shown and kept."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

__all__ = ["hostname", "shown", "web_address"]

_ARCHIVE = re.compile(r"https?://web\.archive\.org/web/\d{1,14}(?:[a-z]{2}_)?/(https?):/{1,2}(.+)", re.DOTALL)


def web_address(text: str | None) -> str | None:
    """An http(s) address without user and password, out of a web archive's own; None for anything else."""
    text = (text or "").strip()
    archived = _ARCHIVE.match(text)
    if archived:
        text = f"{archived[1]}://{archived[2]}"
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not host or not text.isprintable() or " " in text:
        return None
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def shown(source: str) -> str:
    """A source's name as it may be printed and kept: an address without user and password, all else as it is."""
    scheme, mark, rest = source.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{mark}{host.rpartition('@')[2]}{slash}{path}" if scheme.lower() in ("http", "https") else source


def hostname(url: str) -> str | None:
    """The host in `url` as a reader names it: «www.» and «m.» are left out."""
    host = urlsplit(url).hostname or ""
    return re.sub(r"^(?:www\d?|m|amp)\.", "", host) or None
