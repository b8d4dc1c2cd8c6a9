"""vachak (वाचक, "newsreader"): a Hindi news article in, a finished podcast episode out.

    article = vachak.read("articles/russia-india-talks.txt")
    episode = vachak.narrate(article, vachak.open_voice("espeak"), "output")

Everything here is loaded when it is first used: `import vachak` costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vachak.batch import narrate_all
    from vachak.errors import (
        ArticleError,
        AudioError,
        PublishError,
        UsageError,
        VachakError,
        VoiceError,
    )
    from vachak.nouns import Article, Card, Episode, Outcome, Script, Voice
    from vachak.script import spoken
    from vachak.settings import Settings
    from vachak.studio import list_voices, narrate, read, write_script
    from vachak.voices import open_voice

__all__ = [
    "Article",
    "ArticleError",
    "AudioError",
    "Card",
    "Episode",
    "Outcome",
    "PublishError",
    "Script",
    "Settings",
    "UsageError",
    "VachakError",
    "Voice",
    "VoiceError",
    "__version__",
    "list_voices",
    "narrate",
    "narrate_all",
    "open_voice",
    "read",
    "spoken",
    "write_script",
]

_HOMES = {
    "batch": ("narrate_all",),
    "errors": ("ArticleError", "AudioError", "PublishError", "UsageError", "VachakError", "VoiceError"),
    "nouns": ("Article", "Card", "Episode", "Outcome", "Script", "Voice"),
    "script": ("spoken",),
    "settings": ("Settings",),
    "studio": ("list_voices", "narrate", "read", "write_script"),
    "voices": ("open_voice",),
}


def __getattr__(name: str) -> Any:
    """Import a public name on first use (PEP 562)."""
    if name == "__version__":
        from importlib.metadata import version

        return version("vachak")
    for module, names in _HOMES.items():
        if name in names:
            from importlib import import_module

            return getattr(import_module(f"vachak.{module}"), name)
    raise AttributeError(f"module 'vachak' has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
