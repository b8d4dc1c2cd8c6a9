"""What is said for any text at all: the laws of `spoken` and its spans."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vachak.script.speak import explain, rules, say, spoken, why
from vachak.settings import Settings, Speaking

_ALPHABET = re.compile("[\u0900-\u0963\u0972-\u097f ।,?!]*")
_HINDI = [chr(c) for c in range(0x900, 0x980) if chr(c) not in "।॥॰ॱ" and unicodedata.category(chr(c)) != "Nd"]
_WORDS = st.sampled_from(
    (
        "डॉ. एस. पी.वी. आई. जी. BJP IITs WHO's iPhone ₹ % 5 80वीं 3.5 12,345 ( ) \" ' “ ” - – — / … ... ।। ? ! : ; , . |"
        " & + = @ # #MeToo @abc www.x.com abc@x.in कहा गया है छ: अत: Путин دین 中国 😀 \u200d \u200b \u00a0 \n लि. रु."
        " ० ४ डा० उ०प्र० Dr. café x² ½ °C कि.मी. और वादा मोदी ने"
    ).split(" ")
)
_NEWS = st.lists(_WORDS | st.text(max_size=4), max_size=14).map("".join) | st.lists(_WORDS, max_size=14).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80) | _NEWS)
def test_nothing_but_the_alphabet_is_said(text: str) -> None:
    """Whatever comes in, `spoken` holds only Devanagari letters and signs, spaces and । , ? !"""
    assert _ALPHABET.fullmatch(spoken(text))


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from([*_HINDI, *" ।,?!"]), max_size=60))
def test_hindi_words_come_back_unchanged(text: str) -> None:
    """Text of Devanagari words and । , ? ! alone is said byte for byte as written."""
    assert say(text) == (text, ())


@settings(max_examples=150, deadline=None)
@given(_NEWS)
def test_spans_lead_from_shown_to_spoken(text: str) -> None:
    """Spans are sorted and in range, and between them both texts are the same."""
    said, spans = say(text)
    shown_at = spoken_at = 0
    for s in spans:
        assert shown_at <= s.shown_start <= s.shown_end <= len(text)
        assert spoken_at <= s.spoken_start <= s.spoken_end <= len(said)
        assert text[shown_at : s.shown_start] == said[spoken_at : s.spoken_start]
        shown_at, spoken_at = s.shown_end, s.spoken_end
    assert text[shown_at:] == said[spoken_at:]


@settings(max_examples=150, deadline=None)
@given(_NEWS, st.sampled_from(["नमस्ते", "news", "BJP", "7", "Жук", "دین"]), _NEWS)
def test_what_has_words_is_never_silent(before: str, word: str, after: str) -> None:
    """A text with a word or number that can be read says something."""
    assert re.search("[\u0900-\u0963]", spoken(f"{before} {word} {after}"))


@settings(max_examples=60, deadline=None)
@given(_NEWS)
def test_saying_twice_changes_nothing(text: str) -> None:
    """What is said can be said again as it is."""
    assert spoken(spoken(text)) == spoken(text)


@pytest.mark.parametrize("rule", rules(), ids=lambda r: f"{r.name}-{r.example[0]}")
def test_every_rule_keeps_its_example(rule: object) -> None:
    """The example of each rule is read as it says, with all rules in their order."""
    written, said = rule.example  # type: ignore[attr-defined]
    assert spoken(written) == said


def test_the_trace_names_rule_and_reason() -> None:
    """Every claim has a name with a short reason."""
    claims = explain("डॉ. Modi (WHO) ने 5% कहा 中 دین ♥")
    assert [c.rule for c in claims][:2] == ["title", "latin"]
    assert all(why(c.rule) for c in claims)


def test_the_lexicon_of_the_settings_is_explained() -> None:
    """`explain` obeys the user's words in the settings."""
    mine = Settings(speaking=Speaking(lexicon=(("BJP", "भाजपा"),)))
    assert [(c.rule, c.spoken) for c in explain("BJP ने", mine)] == [("lexicon", "भाजपा")]


@pytest.mark.parametrize(
    ("lexicon", "written", "said"),
    [
        ((("BJP", "भाजपा"),), "BJP ने BJPs को", "भाजपा ने बीजेपी को"),
        ((("पहलगाम", "पहल गाम"),), "पहलगाम में, पहलगामी", "पहल गाम में, पहलगामी"),
        ((("Modi", "मोदी", "espeak"),), "Modi ने", "मोदी ने"),
        ((("राम", "रामा", "espeak"),), "राम ने", "राम ने"),
        ((("X", "ट्विटर (X) 2"),), "X पर", "ट्विटर, एक्स, दो पर"),
        ((("५ राज्य", "पंच राज्य"),), "5 राज्य", "पंच राज्य"),
    ],
    ids=["word boundary", "inflections only as given", "another voice's", "its word stays", "cleaned", "digits alike"],
)
def test_the_users_words_win(lexicon: tuple[tuple[str, ...], ...], written: str, said: str) -> None:
    """Rows of the lexicon hold on word boundaries, before every rule; rows for one voice are left to that voice."""
    assert say(written, lexicon)[0] == said
