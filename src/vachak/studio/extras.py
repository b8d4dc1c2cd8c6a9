"""What goes with episodes beside making them: the picture of one, and the cache of speech."""

from __future__ import annotations

from pathlib import Path

from vachak import audio, publish, voices
from vachak.nouns import Episode
from vachak.settings import Settings, cache_folder

__all__ = ["draw", "tend_cache"]

_COLUMNS = 1200


def draw(episode: Episode, path: Path) -> None:
    """Draw an episode's waveform with its chapters into an SVG or PNG file; raises PublishError, AudioError."""
    publish.plot(audio.envelope(episode.audio, _COLUMNS), episode, path)


def tend_cache(action: str, settings: Settings) -> voices.CacheReport:
    """Prune the cache to its limit, clear it, or leave it ("show"); what is in it then."""
    folder = cache_folder(settings)
    if action == "prune":
        voices.prune(folder, settings.cache_mb * 1_000_000)
    elif action == "clear":
        voices.clear(folder)
    return voices.cache_report(folder)
