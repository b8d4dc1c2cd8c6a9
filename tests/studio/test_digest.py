"""The digest: what makes an episode another episode."""

from __future__ import annotations

from dataclasses import replace

import pytest

from vachak.settings import Espeak, Files, Pauses, Reading, Settings, Sound, Speaking, Tags
from vachak.studio.digest import digest
from vachak.voices import card_of

BASE = Settings(voice="espeak")
CARD = card_of("espeak", BASE)


def test_the_same_gives_the_same() -> None:
    """The digest is a function of what it is given."""
    assert digest(b"text", None, BASE, CARD) == digest(b"text", None, replace(BASE), CARD)


@pytest.mark.parametrize(
    "changed",
    [
        replace(BASE, reading=Reading(drop=("x",))),
        replace(BASE, speaking=Speaking(lexicon=(("a", "b"),))),
        replace(BASE, pauses=Pauses(tail_ms=1)),
        replace(BASE, sound=Sound(level_lufs=-16.0)),
        replace(BASE, tags=Tags(album="x")),
        replace(BASE, files=Files(srt=True)),
        replace(BASE, espeak=Espeak(words_per_minute=200)),
    ],
)
def test_every_setting_that_shapes_an_episode_counts(changed: Settings) -> None:
    """Another pattern, word, pause, level, tag, file or pace is another episode."""
    assert digest(b"text", None, changed, card_of("espeak", changed)) != digest(b"text", None, BASE, CARD)


def test_source_title_and_voice_count_and_the_rest_does_not() -> None:
    """Bytes, the user's title and the voice make a difference; where it is made, and by how many, makes none."""
    one = digest(b"text", None, BASE, CARD)
    assert digest(b"text!", None, BASE, CARD) != one
    assert digest(b"text", "title", BASE, CARD) != one
    assert digest(b"text", None, BASE, replace(CARD, version="2")) != one
    assert digest(b"text", None, replace(BASE, out="elsewhere", jobs=7, cache="x"), CARD) == one
