"""The programme: lines of speech and their pauses, streamed into the encoder at one level.

Level in one pass by prediction: the gain comes from the voice's usual loudness; the finished file is
measured, and encoded again only where the prediction was wrong by more than 0.3 LU or a peak is too high.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from vachak.audio.bed import waves
from vachak.audio.decode import decode
from vachak.audio.encoder import Encoder, Format, format_of
from vachak.audio.levels import Aim, corrected, loudness, predicted, settled, usual
from vachak.audio.measure import Levels
from vachak.audio.mp3 import Mp3File
from vachak.audio.music import demand_files, music
from vachak.audio.peaks import Samples
from vachak.audio.programme import Order, programme
from vachak.audio.segments import segment_of
from vachak.audio.spool import Spool, Take, spooling
from vachak.audio.tempo import tempo
from vachak.errors import AudioError
from vachak.nouns import Card, Cue, Line, Recording, Speech
from vachak.settings import Pauses, Sound

__all__ = ["record"]

_ENCODINGS = 4  # at 32 kbit/s peaks are hard to foresee; else two are enough
_BEGINNING_S = 12  # known before the first encoding; more would keep the encoder of a short article waiting

_NO_CEILING_DBTP = 60.0


def record(lines: Iterable[tuple[Line, Speech]], path: Path, *, card: Card, pauses: Pauses, sound: Sound) -> Recording:
    """Stream `lines` into a file at `path`, mono, as `sound` asks.

    `lines` may be lazy: speech is taken while earlier speech is encoded, and what it raises passes through.
    Raises AudioError where there is no line, or sound cannot be decoded or encoded; UsageError where `sound`
    names a file that is not there or a pace out of reach; PublishError where the file cannot be written. The
    recording's loudness and true peak are measured on the finished file, decoded; its samples and cues count
    without the encoder's delay, which the file's Info frame tells.
    """
    demand_files(sound)
    factor = tempo(card, sound)
    spoken = iter(lines)
    first = next(spoken, None)
    if first is None:
        raise AudioError("there is nothing to say", "see what was left out: vachak script FILE")
    made = format_of(sound, int(decode(first[1]).frame_rate))
    with spooling(path, made.sample_rate, factor) as spool:
        takes = spool.filled(chain([first], spoken))
        beginning = list(_up_to(takes, _BEGINNING_S * made.sample_rate))
        recorder = _Recorder(
            path, made, sound, Order(made.sample_rate, pauses, frame=made.frame, late=made.late, breath=made.breath)
        )
        return recorder.record(spool, beginning, chain(beginning, takes), card.loudness_lufs)


@dataclass(frozen=True, slots=True)
class _Recorder:
    path: Path
    made: Format
    sound: Sound
    order: Order
    bed: Samples | None = None

    def record(self, spool: Spool, beginning: list[Take], takes: Iterable[Take], card_lufs: float) -> Recording:
        """Encode `takes`, and again from the spool as long as the level is off."""
        aim, usual_lufs = self._foreseen(beginning, card_lufs)
        scored = self._scored(usual_lufs)
        cues, count, levels = scored._encode(takes, aim)
        for _ in range(_ENCODINGS - 1):
            better = corrected(aim, levels, self.sound)
            if better is None:
                break
            again = _Again(scored, spool.again, better)
            loss = loudness(aim, again, self.made.sample_rate) - levels.loudness_lufs
            aim = settled(better, again, self.made.sample_rate, self.sound.level_lufs + loss)
            cues, count, levels = scored._encode(spool.again(), aim)
        loudness_lufs, true_peak_dbtp = round(levels.loudness_lufs, 2), round(levels.true_peak_dbtp, 2)
        return Recording(self.path, self.made.sample_rate, count, cues, loudness_lufs, true_peak_dbtp)

    def _foreseen(self, beginning: list[Take], card_lufs: float) -> tuple[Aim, float]:
        """The aim that brings the whole to its level, limited, if it goes on as it begins; the voice's usual level."""
        rate = self.made.sample_rate
        as_spoken = Aim(0.0, _NO_CEILING_DBTP)
        begins_lufs = loudness(as_spoken, _Again(self, lambda: beginning, as_spoken), rate)
        usual_lufs = usual(card_lufs, begins_lufs)
        aim = predicted(usual_lufs, self.sound, self.made)
        wanted = begins_lufs + aim.gain_db
        return settled(aim, _Again(self, lambda: beginning, aim), rate, wanted), usual_lufs

    def _scored(self, usual_lufs: float) -> _Recorder:
        """The recorder with the user's jingles and bed, as loud as the voice."""
        found = music(self.sound, self.made.sample_rate, usual_lufs)
        opening, closing = (
            segment_of(jingle, self.made.sample_rate) if len(jingle) else None
            for jingle in (found.opening, found.closing)
        )
        return replace(self, order=replace(self.order, opening=opening, closing=closing), bed=found.bed)

    def _encode(self, takes: Iterable[Take], aim: Aim) -> tuple[tuple[Cue, ...], int, Levels]:
        """Encode the programme of `takes`: its cues, the samples counted, and what the file measures."""
        cues: list[Cue] = []
        count = 0
        with self._file() as file:
            for wave, cue in self.waves(takes, aim):
                # of the lead-in's silence: what players hear late then sounds when the cues say
                unheard = 0 if count else self.made.late
                file.write(aim.apply(wave[unheard:], self.made.sample_rate))
                count += len(wave)
                cues += [cue] if cue else []
        return tuple(cues), count, file.levels()

    def _file(self) -> Encoder | Mp3File:
        if self.made.name == "mp3":
            return Mp3File(self.path, self.made, self.sound.peak_dbtp)
        return Encoder(self.path, self.made)

    def waves(self, takes: Iterable[Take], aim: Aim) -> Iterator[tuple[Samples, Cue | None]]:
        """The programme's samples, full scale 1.0, before `aim` is applied to them."""
        pieces = programme(takes, self.order, aim.gain_db - self.made.loss_db)
        return ((wave, piece.cue) for piece, wave in waves(pieces, self.made.sample_rate, self.bed))


@dataclass(frozen=True, slots=True)
class _Again:
    """The samples of the programme, as often as they are asked for."""

    recorder: _Recorder
    takes: Callable[[], Iterable[Take]]
    aim: Aim

    def __iter__(self) -> Iterator[Samples]:
        return (wave for wave, _ in self.recorder.waves(self.takes(), self.aim))


def _up_to(takes: Iterator[Take], samples: int) -> Iterator[Take]:
    """The first takes, until they have so many samples between them."""
    while samples > 0 and (take := next(takes, None)):
        yield take
        samples -= int(take.sound.frame_count())
