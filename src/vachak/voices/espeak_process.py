"""A worker process kept for many texts, started anew after a crash, ended with its owner."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import weakref
from dataclasses import dataclass
from typing import Any

from vachak.errors import SpeechRefused, VoiceMissing
from vachak.voices.espeak_worker import read_frame, write_frame

__all__ = ["Process", "Processes", "Reply"]

_MOST_TEXTS = 1_000  # that one worker says: the library keeps 2 KB of each (its voice is loaded anew every time)
_TIMEOUT_S = 30.0  # for a line; the seed's 150 s of speech take 0.2 s in all


@dataclass(frozen=True, slots=True)
class Reply:
    """What the library made of one text: 16-bit mono PCM and (code point, ms) of each word's beginning."""

    pcm: bytes
    sample_rate: int
    words: tuple[tuple[int, int], ...]


class Process:
    """One worker; threads take turns. A text the worker dies of is tried once more in a fresh one.

    After `most_texts` a fresh one takes its place, too; a text sounds the same in any (espeak_library.py).
    """

    def __init__(
        self, command: tuple[str, ...] = (), timeout_s: float = _TIMEOUT_S, most_texts: int = _MOST_TEXTS
    ) -> None:
        self._command = command or (sys.executable, "-P", "-m", "vachak.voices.espeak_worker")
        self._timeout_s = timeout_s
        self._most_texts = most_texts
        self._texts = 0
        self._lock = threading.Lock()
        self._worker: subprocess.Popen[bytes] | None = None

    def ask(self, text: str, voice: str, words_per_minute: int) -> Reply:
        """Have `text` said; raises SpeechRefused (twice dead or silent over it) or VoiceMissing."""
        request = json.dumps({"text": text, "voice": voice, "words_per_minute": words_per_minute}).encode()
        with self._lock:
            for _ in range(2):
                answer = self._exchange(request)
                if answer is not None:
                    return _reply(*answer)
        raise SpeechRefused(
            f"espeak-ng crashed twice over “{text[:40]}…”", "take that sentence out, or use another voice"
        )

    def start(self) -> None:
        """Start the worker, if it is not running yet, so that it gets ready beside other work; raises VoiceMissing."""
        with self._lock:
            self._running()

    def _exchange(self, request: bytes) -> tuple[dict[str, Any], bytes] | None:
        """One question and its answer; None where the worker died or hung over it (it is gone then)."""
        worker = self._running()
        self._texts += 1
        guard = threading.Timer(self._timeout_s, worker.kill)
        guard.start()
        try:
            if worker.stdin is None or worker.stdout is None:  # for mypy: both are pipes
                return None
            write_frame(worker.stdin, request)
            return json.loads(read_frame(worker.stdout)), read_frame(worker.stdout)
        except (EOFError, OSError, ValueError):
            self._end()
            return None
        except BaseException:
            self._end()  # a half-read answer must not be taken for the next one
            raise
        finally:
            guard.cancel()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._worker is None or self._worker.poll() is not None or self._texts >= self._most_texts:
            self._end()
            self._texts = 0
            try:
                self._worker = subprocess.Popen(  # noqa: S603 (our own interpreter and module, no shell)
                    self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
                )
            except OSError as e:
                raise VoiceMissing(f"espeak: its process cannot start ({e.strerror})", "see: vachak doctor") from e
            weakref.finalize(self, _end, self._worker)
        return self._worker

    def _end(self) -> None:
        if self._worker is not None:
            _end(self._worker)
            self._worker = None


class Processes:
    """Workers for callers at the same time: one each, at most `limit`, each started when it is needed first."""

    def __init__(self, limit: int = 0, command: tuple[str, ...] = ()) -> None:
        self._free = threading.BoundedSemaphore(limit or os.cpu_count() or 1)
        self._command = command
        self._idle: list[Process] = []

    def start(self) -> None:
        """Start the first worker; raises VoiceMissing."""
        first = Process(self._command)
        first.start()
        self._idle.append(first)

    def ask(self, text: str, voice: str, words_per_minute: int) -> Reply:
        """As Process.ask, in the worker that was used last among those that are free."""
        with self._free:
            try:
                process = self._idle.pop()
            except IndexError:
                process = Process(self._command)
            try:
                return process.ask(text, voice, words_per_minute)
            finally:
                self._idle.append(process)


def _end(worker: subprocess.Popen[bytes]) -> None:
    """End a worker and leave no zombie."""
    worker.kill()
    for pipe in (worker.stdin, worker.stdout):
        if pipe is not None:
            try:
                pipe.close()
            except OSError:
                continue  # what was still to be sent has nobody to read it
    worker.wait()


def _reply(header: dict[str, Any], pcm: bytes) -> Reply:
    if "error" in header:
        raise VoiceMissing(f"espeak: {header['error']}", "see: vachak doctor")
    words = tuple((int(position), int(ms)) for position, ms in header["words"])
    return Reply(pcm, int(header["sample_rate"]), words)
