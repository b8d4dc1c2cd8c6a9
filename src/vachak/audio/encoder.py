"""The door to pedalboard's encoders: samples stream into a file, encoded in a thread of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from vachak.audio.measure import Levels, measured
from vachak.errors import AudioError, PublishError
from vachak.settings import Sound

__all__ = ["CODEC_DELAY", "Encoder", "Format", "encoding", "format_of", "unwritable"]

Samples = NDArray[np.float32]

_PROFILES = {"speech": (0, 64), "podcast": (44100, 96), "data": (0, 40)}  # Hz (0: the voice's own), kbit/s
_MP3_RATES = (8000, 11025, 12000, 16000, 22050, 32000, 44100, 48000)
# Not at 24,000 Hz, though MP3 has it: LAME and ffmpeg (and with it browsers) disagree on where one of its bands
# ends (spectral line 332 or 330), so that ffmpeg plays 1 frame in 40 wrongly, up to a burst of full scale.
_NOT_24_KHZ = {24000: 22050}
_MPEG_1_HZ, _MPEG_2_HZ = 32000, 16000  # from here on; below MPEG 1, frames are shorter and bit rates end early
_MPEG_2_KBPS, _MPEG_2_5_KBPS = 160, 64
# LAME lowers the level (its `scale`), measured within 0.05 dB; less at 192 kbit/s and more
_LOSS_DB, _HIGH_RATE_LOSS_DB = 0.44, {192: 0.265, 224: 0.18, 256: 0.0, 320: 0.0}
# How far true peaks may come out above the ceiling in front of the encoder, after the loss. More is rare, and
# mended stretch by stretch: of 48 programmes of 20 minutes the worst peak was 1.7 dB above it, below 48 kbit/s
# 2.4 dB, at 32 kHz and more 0.5 dB.
_OVERSHOOT_DB, _LOW_RATE_OVERSHOOT_DB, _LOW_RATE_KBPS, _MPEG_1_OVERSHOOT_DB = 0.8, 1.2, 48, 0.3
_INFO_BYTES = 176  # LAME writes an Info frame into 180 bytes, and none into 168
CODEC_DELAY = 1105  # of LAME and the decoder, in samples; a player passes over them where an Info frame tells
_LAME_DELAY = 576  # LAME's part of it
_OGG_OVERSHOOT_DB, _OGG_LOSS_DB = 2.0, -0.15
_OGG_LEAST_KBPS = 64
_PCM_OVERSHOOT_DB = 0.05  # rounding
_AHEAD = 8  # portions waiting for the encoder


@dataclass(frozen=True, slots=True)
class Format:
    """How a programme is encoded.

    `frame` samples go into one unit of the file (MP3's frames); the encoder lowers the level by `loss_db` and
    may raise true peaks by `overshoot_db`; players hear it `late` samples late (what no Info frame tells them of
    the encoder's delay), for which the silence at the start has room.
    """

    name: str
    sample_rate: int
    kbps: int
    frame: int = 1
    late: int = 0
    loss_db: float = 0.0
    overshoot_db: float = _PCM_OVERSHOOT_DB

    @property
    def has_info(self) -> bool:
        """Whether the file begins with a frame that tells of the others (MP3 with room for it)."""
        return self.name == "mp3" and self.late < CODEC_DELAY

    @property
    def breath(self) -> int:
        """Samples of silence that have to come about once a minute: there MP3's stretches are cut; 0 for others."""
        return CODEC_DELAY + self.frame if self.name == "mp3" else 0


def format_of(sound: Sound, voice_rate: int) -> Format:
    """The format that `sound` asks for, for a voice of `voice_rate` Hz."""
    rate, kbps = _PROFILES[sound.profile]
    rate, kbps = rate or voice_rate, sound.kbps or kbps
    if sound.format == "mp3":
        rate = _NOT_24_KHZ.get(rate, rate)
        return _mp3(next((r for r in _MP3_RATES if r >= rate), _MP3_RATES[-1]), kbps)
    if sound.format == "ogg":
        kbps = max(kbps, _OGG_LEAST_KBPS)
        return Format("ogg", rate, kbps, loss_db=_OGG_LOSS_DB, overshoot_db=_OGG_OVERSHOOT_DB)
    return Format(sound.format, rate, kbps)


def _mp3(rate: int, kbps: int) -> Format:
    frame, overshoot = 1152, _MPEG_1_OVERSHOOT_DB
    if rate < _MPEG_1_HZ:
        frame, overshoot = 576, _OVERSHOOT_DB
        kbps = min(kbps, _MPEG_2_KBPS if rate >= _MPEG_2_HZ else _MPEG_2_5_KBPS)
    return Format(
        "mp3",
        rate,
        kbps,
        frame,
        # LAME's part is left in the lead-in rather than told: players that count frames then show a length 26 ms too
        # long, not 52, and those that do not know Info frames play as much less late
        late=_LAME_DELAY if frame * kbps * 1000 // 8 // rate >= _INFO_BYTES else CODEC_DELAY,
        loss_db=_HIGH_RATE_LOSS_DB.get(kbps, _LOSS_DB),
        overshoot_db=overshoot if kbps > _LOW_RATE_KBPS else _LOW_RATE_OVERSHOOT_DB,
    )


class Encoder:
    """Encodes into a file whose name may end as it likes, in a thread of its own: that is most of the work.

    A context manager. Raises AudioError for a format there is no encoder for, PublishError where the file
    cannot be written. After another error inside, the file is left as it is, for its owner to remove.
    """

    def __init__(self, path: Path, made: Format) -> None:
        self._path = path
        self._made = made
        self._waiting: deque[Future[None]] = deque()

    def __enter__(self) -> Self:
        from pedalboard.io import AudioFile

        made = self._made
        quality = f"{made.kbps} kbps" if made.name in {"mp3", "ogg"} else None
        with encoding(self._path, self._made), ExitStack() as opened:
            # opened by us: pedalboard picks the format by the file's ending, and hides why a disk refuses
            file = opened.enter_context(self._path.open("wb"))
            self._encoder = opened.enter_context(
                AudioFile(file, "w", made.sample_rate, 1, quality=quality, format=made.name)
            )
            self._opened = opened.pop_all()
        self._pool = ThreadPoolExecutor(1, "vachak-encoder")
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None:
                self._catch_up()
        finally:
            self._pool.shutdown(cancel_futures=True)
            with encoding(self._path, self._made, silent=kind is not None):
                self._opened.close()

    def write(self, samples: Samples) -> None:
        """Encode the next samples, mono, shape (n,), full scale 1.0; waits only where many wait already."""
        self._waiting.append(self._pool.submit(self._encoder.write, samples))
        self._catch_up(_AHEAD)

    def levels(self) -> Levels:
        """What the file measures, once it is written."""
        return measured(self._path)

    def _catch_up(self, left: int = 0) -> None:
        with encoding(self._path, self._made):
            while len(self._waiting) > left:
                self._waiting.popleft().result()


@contextmanager
def encoding(path: Path, made: Format, *, silent: bool = False) -> Iterator[None]:
    """The door: foreign errors of encoding into `path` become ours; where another one is told already, `silent`."""
    try:
        yield
    except OSError as e:
        if not silent:
            raise unwritable(path, e) from e
    except (ValueError, RuntimeError) as e:
        if not silent:
            asked = f"{made.name} of {made.kbps} kbit/s at {made.sample_rate} Hz"
            raise AudioError(f"{asked} cannot be encoded: {e}", "use --format mp3 and --profile speech") from e


def unwritable(path: Path, error: OSError) -> PublishError:
    """What to tell where a disk refuses."""
    return PublishError(
        f"{path.parent}: sound cannot be written here ({error.strerror or error})",
        "free some space there, or name another folder with --out",
    )
