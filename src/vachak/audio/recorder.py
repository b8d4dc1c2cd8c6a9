"""The programme: lines of speech and their pauses, streamed into the encoder at one level.

Level in one pass by prediction: the gain comes from the voice's usual loudness; the finished file is
measured, and encoded again only where the prediction was wrong by more than 0.3 LU or a peak is too high.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np

from vachak.audio.decode import decode
from vachak.audio.encoder import Encoder, Format, format_of
from vachak.audio.levels import Aim, corrected, loudness, predicted, settled
from vachak.audio.listener import Levels, Listener
from vachak.audio.peaks import Samples
from vachak.audio.programme import programme
from vachak.audio.segments import FULL_SCALE, samples
from vachak.audio.spool import Spool, Take, spooling
from vachak.errors import AudioError
from vachak.nouns import Card, Cue, Line, Recording, Speech
from vachak.settings import Pauses, Sound

__all__ = ["record"]

_ENCODINGS = 4  # at 32 kbit/s peaks are hard to foresee; else two are enough


def record(lines: Iterable[tuple[Line, Speech]], path: Path, *, card: Card, pauses: Pauses, sound: Sound) -> Recording:
    """Stream `lines` into a file at `path`, mono, as `sound` asks.

    `lines` may be lazy: speech is taken while earlier speech is encoded, and what it raises passes through.
    Raises AudioError where there is no line, or sound cannot be decoded or encoded; PublishError where the
    file cannot be written. The recording's loudness and true peak are measured on the finished file,
    decoded; its samples and cues count without the encoder's delay, which the file's Info frame tells.
    """
    spoken = iter(lines)
    first = next(spoken, None)
    if first is None:
        raise AudioError("there is nothing to say", "see what was left out: vachak script FILE")
    made = format_of(sound, int(decode(first[1]).frame_rate))
    with spooling(path, made.sample_rate) as spool:
        return _Recorder(path, made, pauses, sound).record(spool, chain([first], spoken), card)


@dataclass(frozen=True, slots=True)
class _Recorder:
    path: Path
    made: Format
    pauses: Pauses
    sound: Sound

    def record(self, spool: Spool, lines: Iterable[tuple[Line, Speech]], card: Card) -> Recording:
        aim = predicted(card.loudness_lufs, self.sound, self.made)
        cues, count, levels = self._encode(spool.filled(lines), aim)
        for _ in range(_ENCODINGS - 1):
            better = corrected(aim, levels, self.sound)
            if better is None:
                break
            again = _Again(self, spool, better)
            loss = loudness(aim, again, self.made.sample_rate) - levels.loudness_lufs
            aim = settled(better, again, self.made.sample_rate, self.sound.level_lufs + loss)
            cues, count, levels = self._encode(spool.again(), aim)
        return Recording(
            self.path,
            self.made.sample_rate,
            count,
            cues,
            round(levels.loudness_lufs, 2),
            round(levels.true_peak_dbtp, 2),
        )

    def _encode(self, takes: Iterable[Take], aim: Aim) -> tuple[tuple[Cue, ...], int, Levels]:
        """Encode the programme of `takes`: its cues, the samples counted, and what the file measures."""
        cues: list[Cue] = []
        count = 0
        with ExitStack() as opened:
            listener = Listener(self.path, self.made)
            with Encoder(self.path, self.made) as encoder:
                opened.enter_context(listener)
                for piece, cue in self.pieces(takes, aim):
                    # of the lead-in's silence: what players hear late then sounds when the cues say
                    unheard = min(self.made.late, len(piece)) if not count else 0
                    encoder.write(aim.apply(piece[unheard:], self.made.sample_rate))
                    listener.look()
                    count += len(piece)
                    cues += [cue] if cue else []
            return tuple(cues), count, listener.levels()

    def pieces(self, takes: Iterable[Take], aim: Aim) -> Iterator[tuple[Samples, Cue | None]]:
        """The programme's samples, full scale 1.0, before `aim` is applied to them."""
        made = self.made
        for piece in programme(takes, made.sample_rate, self.pauses, aim.gain_db - made.loss_db, made.frame):
            yield samples(piece.sound).astype(np.float32) / np.float32(FULL_SCALE), piece.cue


@dataclass(frozen=True, slots=True)
class _Again:
    """The samples of the programme, as often as they are asked for."""

    recorder: _Recorder
    spool: Spool
    aim: Aim

    def __iter__(self) -> Iterator[Samples]:
        return (piece for piece, _ in self.recorder.pieces(self.spool.again(), self.aim))
