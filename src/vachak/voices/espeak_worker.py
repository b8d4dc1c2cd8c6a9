"""The process espeak-ng runs in: a crash of the library ends this process, never the run.

Frames on standard input and output: 4 bytes big-endian length, then JSON; a good answer is followed by its PCM.
Started as `python -m vachak.voices.espeak_worker`; ends when its input ends.
"""

from __future__ import annotations

import json
import signal
import struct
import sys
from typing import IO, Any

__all__ = ["read_frame", "write_frame"]


def read_frame(stream: IO[bytes]) -> bytes:
    """The next frame's content; EOFError where the stream ends before it is whole."""
    (length,) = struct.unpack(">I", _exactly(stream, 4))
    return _exactly(stream, length)


def write_frame(stream: IO[bytes], content: bytes) -> None:
    """Send one frame."""
    stream.write(struct.pack(">I", len(content)) + content)
    stream.flush()


def _exactly(stream: IO[bytes], count: int) -> bytes:
    data = stream.read(count)
    if len(data) != count:
        raise EOFError(f"{len(data)} of {count} bytes")
    return data


def _answer(request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    from vachak.voices.espeak_library import render

    try:
        rendered = render(request["text"], request["voice"], request["words_per_minute"])
    except (RuntimeError, OSError, ImportError) as error:
        return {"error": str(error)}, b""
    return {"sample_rate": rendered.sample_rate, "words": rendered.words}, rendered.pcm


def _serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    while True:
        try:
            request = json.loads(read_frame(requests))
        except EOFError:
            return
        header, pcm = _answer(request)
        write_frame(answers, json.dumps(header).encode())
        write_frame(answers, pcm)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the owner, whose end is ours
    _serve(sys.stdin.buffer, sys.stdout.buffer)
