"""Respelling for one voice: on word boundaries, with positions that stay true."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from voice_fakes import CARD

from vachak.nouns import Card, Speech, Word
from vachak.voices.respelled import Respelled, respellings


@dataclass
class _Echo:
    """A voice that gives back what it was asked, a word per token."""

    card: Card = CARD
    asked: list[str] = field(default_factory=list)

    def speak(self, text: str) -> Speech:
        self.asked.append(text)
        words = []
        at = 0
        for n, token in enumerate(text.split()):
            at = text.index(token, at)
            words.append(Word(n * 100, n * 100 + 100, at, at + len(token)))
            at += len(token)
        return Speech(text.encode(), "mp3", tuple(words))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("पाँच दशमलव दो", "पाँच दशम्लव दो"),
        ("दशमलव", "दशम्लव"),
        ("दशमलव, फिर", "दशम्लव, फिर"),
        ("दशमलवों में", "दशमलवों में"),
        ("अदशमलव", "अदशमलव"),
        ("दशमलव।", "दशम्लव।"),
    ],
)
def test_on_word_boundaries(text: str, said: str) -> None:
    """A word is respelt where it stands alone, never inside another."""
    voice = _Echo()
    Respelled(voice, (("दशमलव", "दशम्लव"),)).speak(text)
    assert voice.asked == [said]


def test_longest_row_wins_and_none_is_respelt_twice() -> None:
    """Of two rows that fit, the longer; what a row gives is not read again."""
    voice = _Echo()
    Respelled(voice, (("एक", "दो"), ("एक दो", "तीन"), ("दो", "चार"))).speak("एक दो एक दो एक")
    assert voice.asked == ["तीन तीन दो"]


@settings(deadline=None)
@given(st.lists(st.sampled_from(["दशमलव", "कम", "जनता", "लोकतंत्र,", "है।"]), max_size=12))
def test_positions_count_in_what_was_written(tokens: list[str]) -> None:
    """However long the respellings are, every word's position is its place in the text that was asked for."""
    text = " ".join(tokens)
    voice = Respelled(_Echo(), (("दशमलव", "दशम्लव"), ("कम", "कम्म्म"), ("लोकतंत्र", "लो")))
    assert [text[w.start : w.end] for w in voice.speak(text).words] == tokens


def test_respelling_of_several_words_stays_inside_them() -> None:
    """A row that makes one word of two or two of one gives positions inside what was written."""
    for row in (("एक दो", "तीन"), ("एक", "तीन चार पाँच")):
        text = "अब एक दो हैं"
        for w in Respelled(_Echo(), (row,)).speak(text).words:
            assert 0 <= w.start <= w.end <= len(text)


@pytest.mark.parametrize(
    ("name", "row", "taken"),
    [
        ("gtts", ("क", "ख", "gtts"), True),
        ("gtts:co.in", ("क", "ख", "gtts"), True),
        ("espeak:f3", ("क", "ख", "espeak:f3"), True),
        ("espeak:m3", ("क", "ख", "espeak:f3"), False),
        ("gtts", ("क", "ख", "espeak"), False),
        ("gtts", ("क", "ख"), False),
        ("gtts", ("", "ख", "gtts"), False),
    ],
)
def test_users_rows_for_this_voice(name: str, row: tuple[str, ...], *, taken: bool) -> None:
    """Rows of the lexicon with a third column are for the voice, or variant, it names; the others are the script's."""
    assert (("क", "ख") in respellings(name, (row,))) is taken


def test_users_row_wins_over_the_packaged_one() -> None:
    """Who says how espeak is to read दशमलव is obeyed."""
    voice = _Echo()
    Respelled(voice, respellings("espeak", (("दशमलव", "पॉइंट", "espeak"),))).speak("दशमलव")
    assert voice.asked == ["पॉइंट"]
