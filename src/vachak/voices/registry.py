"""Finding voices through the entry points `vachak.voices`; the built-in ones use the same door.

An entry point names a factory: `factory(variant, settings)` is a Voice (raising VoiceMissing where it cannot
start), and `factory.card_of(variant, settings)` its Card, without loading anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from importlib.metadata import EntryPoint, entry_points
from typing import Protocol

from vachak.errors import VachakError, VoiceMissing
from vachak.nouns import Card, Voice
from vachak.settings import Settings

__all__ = ["VoiceStatus", "card_of", "find_voice", "list_voices"]

_GROUP = "vachak.voices"


class Factory(Protocol):
    """What an entry point of the group `vachak.voices` names."""

    def __call__(self, variant: str, settings: Settings) -> Voice:
        """The voice; raises VoiceMissing where there is no such variant or it cannot start."""
        ...

    def card_of(self, variant: str, settings: Settings) -> Card:
        """Its card, without loading anything."""
        ...


@dataclass(frozen=True, slots=True)
class VoiceStatus:
    """One voice of `vachak voices`: its card where it has one, whether it can speak here, and why not."""

    name: str
    card: Card | None
    available: bool
    reason: str


def find_voice(name: str, settings: Settings) -> Voice:
    """The voice `NAME` or `NAME:VARIANT`; raises VoiceMissing with near names where there is none."""
    factory, variant = _factory(name)
    return factory(variant, settings)


def card_of(name: str, settings: Settings) -> Card:
    """A voice's card, without loading the voice; raises VoiceMissing."""
    factory, variant = _factory(name)
    return factory.card_of(variant, settings)


def list_voices(settings: Settings) -> tuple[VoiceStatus, ...]:
    """Every voice that is installed, in order of name; one that is broken says so and stops nothing."""
    return tuple(_status(point, settings) for point in _points().values())


def _status(point: EntryPoint, settings: Settings) -> VoiceStatus:
    card = None
    try:
        factory: Factory = point.load()
        card = factory.card_of("", settings)
        factory("", settings)
    except VachakError as e:
        return VoiceStatus(point.name, card, available=False, reason=e.message)
    except Exception as e:  # noqa: BLE001 (somebody else's plugin: whatever it does wrong is its status)
        return VoiceStatus(point.name, card, available=False, reason=f"it is broken: {e!r}")
    return VoiceStatus(point.name, card, available=True, reason="")


def _factory(name: str) -> tuple[Factory, str]:
    base, _, variant = name.partition(":")
    points = _points()
    if base not in points:
        near = get_close_matches(base, points, n=1)
        known = f"voices here: {', '.join([*points, 'auto'])}"
        raise VoiceMissing(f"there is no voice {name!r}", f"did you mean {near[0]}? {known}" if near else known)
    try:
        return points[base].load(), variant
    except (ImportError, AttributeError) as e:
        raise VoiceMissing(f"the voice {base} is broken: {e}", f"install {base} again, or use another voice") from e


def _points() -> dict[str, EntryPoint]:
    return {point.name: point for point in sorted(entry_points(group=_GROUP), key=lambda p: p.name)}
