"""Cutting long lines into pieces, and joining what is said of them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from voice_fakes import CARD, Scripted

from vachak.nouns import Card, Speech, Word
from vachak.voices.pieces import Pieces, cut
from vachak.voices.wave import join_waves, wave_file

HINDI = st.text(alphabet="कखगमयरलवशसहािीुेो्ं़ँ एस.जी,।?!\u200d\u200c 1aA\n", max_size=300)
SENTENCE = (
    "विदेश मंत्री एस. जयशंकर ने कहा कि दोनों देश ऊर्जा, रक्षा, अंतरिक्ष और व्यापार में साथ काम करेंगे, "
    "जबकि रूस के विदेश मंत्री सर्गेई लावरोव ने कहा कि यह रिश्ता समय की कसौटी पर खरा उतरा है।"
)


@settings(deadline=None, max_examples=150)
@given(HINDI, st.integers(1, 100))
def test_pieces_join_back(text: str, limit: int) -> None:
    """Laid end to end the pieces are the text: in order, only white space between them, none over the limit."""
    spans = cut(text, limit)
    if len(text) <= limit:
        assert spans == ((0, len(text)),)
        return
    at = 0
    for start, end in spans:
        assert not text[at:start].strip()
        assert at <= start < end
        at = end
    assert not text[at:].strip()


@settings(deadline=None, max_examples=150)
@given(HINDI, st.integers(12, 100))
def test_no_piece_is_longer_than_the_limit(text: str, limit: int) -> None:
    """Every piece fits, unless one grapheme cluster alone does not."""
    for start, end in cut(text, limit):
        inner = [i for i in range(start + 1, end) if not unicodedata.category(text[i]).startswith("M")]
        joined = any(c in "\u094d\u200d\u200c" for c in text[start:end])
        assert end - start <= limit or not inner or joined


@settings(deadline=None, max_examples=150)
@given(st.lists(st.text("कमलाीे्ं", min_size=1, max_size=12), min_size=1, max_size=60), st.integers(12, 100))
def test_words_are_whole(words: list[str], limit: int) -> None:
    """Where every word fits no word is cut."""
    text = " ".join(words)
    assert " ".join(text[start:end] for start, end in cut(text, limit)).split() == words


@pytest.mark.parametrize(
    ("text", "limit", "pieces"),
    [
        ("", 10, [""]),
        ("छोटा", 10, ["छोटा"]),
        ("पहला वाक्य। दूसरा वाक्य।", 15, ["पहला वाक्य।", "दूसरा वाक्य।"]),
        ("एक दो तीन, चार पाँच छह", 15, ["एक दो तीन,", "चार पाँच छह"]),
        ("मंत्री एस. जयशंकर आए", 14, ["मंत्री", "एस. जयशंकर आए"]),
        ("मंत्री एस जयशंकर आए", 13, ["मंत्री", "एस जयशंकर आए"]),
        ("क" * 25, 10, ["क" * 10, "क" * 10, "क" * 5]),
        ("  किनारे   पर  ", 8, ["किनारे", "पर"]),
    ],
)
def test_cut(text: str, limit: int, pieces: list[str]) -> None:
    """At sentence ends, then commas, then spaces, never after an initial, inside a word only where it must be."""
    found = [text[start:end] for start, end in cut(text, limit)]
    if set(text) == {"क"}:
        assert sorted(map(len, found), reverse=True)[0] <= limit
        assert "".join(found) == text
    else:
        assert found == pieces


def test_sentence_of_the_news_is_cut_where_a_reader_breathes() -> None:
    """A sentence of 200 characters is cut at its commas, and an initial stays with its name."""
    pieces = [SENTENCE[start:end] for start, end in cut(SENTENCE, 100)]
    assert all(piece[-1] in ",।" for piece in pieces)
    assert any("एस. जयशंकर" in piece for piece in pieces)


@pytest.mark.parametrize("cluster", ["क्ष", "र्", "हिं", "क्\u200dष", "ज़ो", "e\u0301"])
def test_clusters_are_whole(cluster: str) -> None:
    """Nothing is cut between a letter and its vowel sign, its virama or its joiner."""
    text = cluster * 60
    ends = [end for _, end in cut(text, 20)]
    assert all(end % len(cluster) == 0 for end in ends)


def test_cut_is_quick() -> None:
    """A line of 20,000 characters without any space is cut without ado."""
    assert sum(end - start for start, end in cut("क" * 20_000, 100)) == 20_000


class _Beeps:
    """A voice with word times: 100 samples a character at 1,000 Hz, one word per token."""

    card: Card = CARD

    def speak(self, text: str) -> Speech:
        words = tuple(
            Word(100 * at, 100 * (at + len(w)), at, at + len(w)) for w in text.split() for at in [text.index(w)]
        )
        return Speech(wave_file(b"\0\0" * 100 * len(text), 1000), "wav", words)


def test_word_times_count_through_the_pieces() -> None:
    """Of joined pieces each word stands where it stands in the whole text, and sounds when its piece does."""
    words = [f"श{'ब' * (n % 7 + 1)}{n:02d}" for n in range(40)]
    text = " ".join(words)
    speech = Pieces(_Beeps()).speak(text)
    assert [text[w.start : w.end] for w in speech.words] == words
    starts = [w.start_ms for w in speech.words]
    assert starts == sorted(starts)
    pieces = cut(text, 100)
    assert speech.words[-1].end_ms == 100 * sum(end - start for start, end in pieces)


def test_mp3_pieces_follow_each_other() -> None:
    """MP3 is joined frame after frame, as it came."""
    voice = Scripted(["one", "two"])
    assert Pieces(voice).speak(f"{'क ' * 40}। {'ख ' * 40}।").data == b"onetwo"
    assert len(voice.asked) == 2


def test_waves_are_joined_by_samples() -> None:
    """The samples of all, and where each begins."""
    joined, starts = join_waves([wave_file(b"\1\0" * 500, 1000), wave_file(b"\2\0" * 250, 1000)])
    assert joined == wave_file(b"\1\0" * 500 + b"\2\0" * 250, 1000)
    assert starts == (0, 500)
