"""The order of the wrappers: Respelled(Pieces(Cached(Checked(Patient(voice)))))."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from vachak.nouns import Voice
from vachak.settings import Settings
from vachak.voices.checked import Check, Checked
from vachak.voices.pieces import Pieces
from vachak.voices.registry import find_voice
from vachak.voices.respelled import Respelled, respellings

__all__ = ["open_voice"]


def open_voice(
    name: str,
    settings: Settings | None = None,
    *,
    check: Check | None = None,
    cache: Path | None = None,
    on_request: Callable[[], None] = lambda: None,
    on_hit: Callable[[], None] = lambda: None,
    warn: Callable[[str], None] = lambda _: None,
) -> Voice:
    """The voice `name` with all it needs around it, ready for lines of any length.

    `check` raises SpeechRefused where a speech cannot be its text; online voices keep their speech in
    `cache` (None: nothing is kept). `on_request` is called for each request that is sent, `on_hit` for each
    piece that was in the cache, `warn` with one line (each once) when something is wrong that need not end
    the run. Raises VoiceMissing.
    """
    settings = settings or Settings()
    voice = find_voice(name, settings)
    online = voice.card.online
    warn = _once(warn)
    if online:
        from vachak.voices.patient import Patient

        voice = Patient(voice, settings=settings, folder=cache, on_request=on_request, warn=warn)
    if check is not None:
        voice = Checked(voice, check)
    if online and cache is not None:
        from vachak.voices.cached import Cached

        voice = Cached(voice, folder=cache, limit_mb=settings.cache_mb, on_hit=on_hit, warn=warn)
    return Respelled(Pieces(voice), respellings(name, settings.speaking.lexicon))


def _once(warn: Callable[[str], None]) -> Callable[[str], None]:
    """`warn`, for the first time of each line: cache and gate may find the same thing wrong."""
    said: set[str] = set()

    def say(line: str) -> None:
        if line not in said:
            said.add(line)
            warn(line)

    return say
