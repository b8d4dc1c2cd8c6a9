"""A quiet bed under the headlines: it comes before one, ducks under its words, and goes after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

import numpy as np

from vachak.audio.peaks import Samples
from vachak.audio.programme import Piece
from vachak.audio.segments import wave_of

__all__ = ["waves"]

_HEADLINES = frozenset({"title", "heading"})
_BESIDE_DB, _UNDER_DB, _SILENT_DB = -14.0, -22.0, -60.0  # against the programme's level
_COME_S, _GO_S, _DUCK_S = 0.8, 1.2, 0.25

Curve = list[tuple[float, float]]  # (seconds, dB), straight between


def waves(pieces: Iterable[Piece], sample_rate: int, bed: Samples | None) -> Iterator[tuple[Piece, Samples]]:
    """Every piece with its wave, full scale 1.0, and the bed in it where it belongs.

    With a bed, a piece is given out once the next one is known: a pause has to know whether a headline follows.
    """
    if bed is None or not len(bed):
        yield from ((piece, wave_of(piece.sound)) for piece in pieces)
        return
    level, at = _SILENT_DB, 0
    for piece, following in pairwise(chain(pieces, [None])):
        if piece is None:  # for mypy: only the last one's following is
            return
        wave = wave_of(piece.sound)
        if len(wave):
            curve = _curve(piece, following, level, len(wave) / sample_rate)
            at = 0 if level == _SILENT_DB else at
            if max(level, curve[-1][1]) > _SILENT_DB:
                wave = wave + _part(bed, at, len(wave), curve, sample_rate)
            level, at = curve[-1][1], at + len(wave)
        yield piece, wave


def _curve(piece: Piece, following: Piece | None, level: float, seconds: float) -> Curve:
    """The bed's level in a piece that begins at `level` and takes `seconds`."""
    if piece.cue:
        goal, takes, begins = _UNDER_DB if _is_headline(piece) else _SILENT_DB, _DUCK_S, 0.0
    elif not _is_headline(following):
        goal, takes, begins = _SILENT_DB, _GO_S, 0.0
    elif level > _SILENT_DB:
        goal, takes, begins = _BESIDE_DB, _DUCK_S, 0.0
    else:
        goal, takes, begins = _BESIDE_DB, _COME_S, max(0.0, seconds - _COME_S)
    return [(begins, level), (min(begins + takes, seconds), goal)]


def _part(bed: Samples, at: int, count: int, curve: Curve, sample_rate: int) -> Samples:
    """`count` samples of the bed from its sample `at` on, repeated as needed, at the level of `curve`."""
    times, levels = zip(*curve, strict=True)
    gain_db = np.interp(np.arange(count) / sample_rate, times, levels)
    gain = np.where(gain_db > _SILENT_DB, 10 ** (gain_db / 20), 0.0)
    part: Samples = (bed[np.arange(at, at + count) % len(bed)] * gain).astype(np.float32)
    return part


def _is_headline(piece: Piece | None) -> bool:
    return piece is not None and piece.cue is not None and piece.cue.line.role in _HEADLINES
