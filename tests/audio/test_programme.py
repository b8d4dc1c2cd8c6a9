"""The programme's order: everything at its place, counted in samples."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vachak.audio.programme import Order, Piece, programme
from vachak.audio.segments import cut, samples, segment, silence, sounding
from vachak.audio.spool import Take
from vachak.errors import AudioError
from vachak.nouns import Line, Word
from vachak.settings import Pauses

unhurried = settings(deadline=None, max_examples=40)  # no time is asserted: machines differ
_RATE = 22050


def _take(sound_ms: int, before_ms: int, after_ms: int, pause_ms: int, words: tuple[Word, ...] = ()) -> Take:
    """A steady hum between two silences."""
    t = np.arange(sound_ms * _RATE // 1000)
    hum = (6000 * np.sin(2 * np.pi * 441 * t / _RATE)).astype(np.int16)
    edges = [np.zeros(ms * _RATE // 1000, np.int16) for ms in (before_ms, after_ms)]
    line = Line("body", "हम", "हम", (), pause_ms, 1, 1)
    return Take(line, words, segment(np.concatenate((edges[0], hum, edges[1])), _RATE))


def _joined(pieces: list[Piece]) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    return np.concatenate([samples(piece.sound) for piece in pieces])


_TAKES = st.lists(
    st.builds(
        _take,
        st.integers(40, 400),
        st.integers(0, 500),
        st.integers(0, 500),
        st.integers(0, 2000),
    ),
    min_size=1,
    max_size=6,
)


@unhurried
@given(
    takes=_TAKES,
    lead_in=st.integers(0, 1000),
    tail=st.integers(0, 2000),
    frame=st.sampled_from([1, 576, 1152]),
)
def test_every_pause_is_exact_and_every_cue_inside(takes: list[Take], lead_in: int, tail: int, frame: int) -> None:
    """Cues are in order and inside; from sound to sound lies the pause; the samples are whole frames."""
    pieces = list(programme(takes, Order(_RATE, Pauses(lead_in_ms=lead_in, tail_ms=tail), frame=frame)))
    whole = _joined(pieces)
    cues = [piece.cue for piece in pieces if piece.cue]
    assert len(cues) == len(takes)
    assert len(whole) % frame == 0
    assert cues[0].start_ms == pytest.approx(lead_in, abs=1)
    for one, two in zip(cues, cues[1:], strict=False):
        assert one.start_ms < one.end_ms
        assert two.start_ms - one.end_ms == pytest.approx(one.line.pause_ms, abs=2)
    rest = len(whole) * 1000 / _RATE - cues[-1].end_ms
    assert rest == pytest.approx(max(tail, takes[-1].line.pause_ms), abs=frame / 22 + 2)


@unhurried
@given(takes=_TAKES)
def test_between_cues_is_silence(takes: list[Take]) -> None:
    """What lies between two cues, but for the 10 ms a sound begins in, is silent: the sound is in its cue."""
    pieces = list(programme(takes, Order(_RATE, Pauses())))
    whole = _joined(pieces)
    heard = np.zeros(len(whole), bool)
    for piece in pieces:
        if piece.cue:
            heard[piece.cue.start_ms * _RATE // 1000 - 30 : piece.cue.end_ms * _RATE // 1000 + 30] = True
    assert np.abs(whole[~heard].astype(int)).max(initial=0) < 104  # -50 dBFS


@pytest.mark.parametrize("lead_in", [0, 20, 400])
def test_the_first_silence_has_room_for_the_encoders_delay(lead_in: int) -> None:
    """What is heard late is taken from the lead-in: it is never shorter than that, so that no sound is lost."""
    pieces = list(programme([_take(300, 90, 0, 0)], Order(_RATE, Pauses(lead_in_ms=lead_in), late=1105)))
    assert not samples(pieces[0].sound).any()
    assert pieces[0].sound.frame_count() >= 1105


def test_samples_do_not_drift() -> None:
    """After 600 lines every cue is still where its sound is: milliseconds are never added up."""
    take = _take(50, 7, 7, 333)
    pieces = list(programme([take] * 600, Order(_RATE, Pauses(lead_in_ms=0))))
    assert pieces[-2].cue is not None
    at = sum(len(samples(piece.sound)) for piece in pieces[:-2])
    assert pieces[-2].cue.start_ms == pytest.approx(at * 1000 / _RATE, abs=26)
    assert pieces[-2].cue.start_ms == pytest.approx(599 * (333 + 54.5), abs=599 * 6)
    start, _ = sounding(pieces[-2].sound)
    assert pieces[-2].cue.start_ms == round((at + start) * 1000 / _RATE)


@unhurried
@given(pause=st.integers(0, 300))
def test_a_minute_never_goes_by_without_a_breath(pause: int) -> None:
    """However short the pauses, a silence to cut at comes about once a minute; only where none would, one is made."""
    breath = 1681
    pieces = list(programme([_take(900, 7, 7, pause)] * 150, Order(_RATE, Pauses(lead_in_ms=0), breath=breath)))
    lengths = [int(piece.sound.frame_count()) for piece in pieces]
    ends = np.cumsum(lengths)
    breaths = [
        end for end, length, piece in zip(ends, lengths, pieces, strict=True) if not piece.cue and length >= breath
    ]
    assert max(np.diff([0, *breaths, ends[-1]])) < 63 * _RATE
    cues = [piece.cue for piece in pieces if piece.cue]
    longer = [two.start_ms - one.end_ms - pause for one, two in itertools.pairwise(cues)]
    assert sum(by > 2 for by in longer) <= (2 if pause < 140 else 0)
    assert max(longer) <= 80


def test_words_move_with_their_line() -> None:
    """Word times count from the programme's start and stay inside their cue."""
    words = (Word(100, 200, 0, 2), Word(200, 390, 3, 5), Word(390, 700, 6, 8))
    pieces = list(programme([_take(300, 100, 300, 380, words)], Order(_RATE, Pauses(lead_in_ms=400))))
    (cue,) = [piece.cue for piece in pieces if piece.cue]
    assert [(w.start, w.end) for w in cue.words] == [(0, 2), (3, 5), (6, 8)]
    assert [w.start_ms - cue.start_ms for w in cue.words] == [0, 100, 290]
    assert cue.words[-1].end_ms == cue.end_ms


def test_the_sound_of_a_quiet_voice_is_found_at_its_later_level() -> None:
    """A soft beginning counts as sound once the gain lifts it over -50 dBFS."""
    soft, loud = 8, 3000
    wave = np.concatenate((np.full(2205, soft), np.full(4410, loud))) * np.resize([1, -1], 6615)
    sound = segment(wave.astype(np.int16), _RATE)
    assert sounding(sound)[0] == 2200
    assert sounding(sound, gain_db=25.0)[0] == 2200 // 220 * 220 or sounding(sound, gain_db=25.0)[0] == 0


@pytest.mark.parametrize("count", [0, 1, 100, 22050])
def test_a_silent_line_is_an_audio_error(count: int) -> None:
    """Silence in place of a line is told with the line's words."""
    take = Take(Line("body", "हम", "हम", (), 0, 1, 1), (), silence(count, _RATE))
    with pytest.raises(AudioError, match="हम"):
        list(programme([take], Order(_RATE, Pauses())))


@pytest.mark.parametrize("span", [(0, 3000), (1234, 5678), (1, 2), (100, 451), (7, 7)])
def test_a_cut_has_its_very_length_and_soft_ends(span: tuple[int, int]) -> None:
    """As many samples as asked for; the first and the last are silent where there is room to fade."""
    wave = np.full(6000, 9000, np.int16)
    found = samples(cut(segment(wave, _RATE), *span))
    assert len(found) == span[1] - span[0]
    if len(found) > 400:
        assert abs(int(found[0])) < 100
        assert abs(int(found[-1])) < 100
        assert np.abs(np.diff(found.astype(int))).max() < 100  # a click would be a step of 9000


def test_nothing_changes_inside(line: Callable[..., Line]) -> None:
    """Between the fades the sound of a line is the voice's, sample by sample."""
    take = _take(300, 0, 0, 380)
    pieces = list(programme([take], Order(_RATE, Pauses())))
    middle = samples(pieces[1].sound)
    np.testing.assert_array_equal(middle[400:6000], samples(take.sound)[400:6000])
