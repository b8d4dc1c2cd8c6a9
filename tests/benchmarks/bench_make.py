"""The whole command beside the bare pipeline and the obvious script: `python -m tests.benchmarks.bench_make [times]`.

The seed, and fifty minutes of different sentences, with the embedded voice; then where the time goes. Needs
espeak-ng, lame and ffmpeg, the corpus, and an otherwise idle machine: CPU seconds stand beside the wall's.
"""

# ruff: noqa: T201 (it speaks to people)
from __future__ import annotations

import itertools
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.bench_audio_material import PIPE, ROOT, compared, sentences

_SEED = ROOT / "articles" / "russia-india-talks.txt"
_MODULE = (sys.executable, "-m")


def main(times: int) -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as folder:
        long = Path(folder) / "fifty-minutes.txt"
        long.write_text("\n\n".join(" ".join(some) for some in _by_three(sentences(50))), "utf-8")
        for name, article, often in (("the seed", _SEED, times), ("fifty minutes", long, max(1, times // 3))):
            print(f"\n{name}")
            make = (*_MODULE, "vachak", "make", article, "--voice", "espeak", "--force", "--plain", "--out", folder)
            obvious = (*_MODULE, "tests.benchmarks.bench_audio_obvious", article, f"{folder}/obvious.mp3")
            commands = {
                "espeak-ng | lame -b 64": ("bash", "-c", PIPE, "-", article, f"{folder}/pipe.mp3"),
                "vachak make": make,
                "obvious script": obvious,
            }
            compared(commands, often, PYTHONPATH=str(ROOT / "src"))
            print(f"\nwhere the time goes, {name} (in a fresh process)")
            _show((*_MODULE, "tests.benchmarks.bench_make", "rooms", str(article), folder))


def _by_three(texts: Iterator[str]) -> Iterator[tuple[str, ...]]:
    while some := tuple(itertools.islice(texts, 3)):
        yield some


def _show(command: tuple[str, ...]) -> None:
    print(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout, end="")


@dataclass(slots=True)
class Clock:
    """Seconds of each step: on the wall, of the main thread's CPU, of all the process's threads'."""

    steps: list[tuple[str, float, float, float]] = field(default_factory=list)

    @contextmanager
    def of(self, step: str) -> Iterator[None]:
        """Time one step."""
        began = time.perf_counter(), time.thread_time(), time.process_time()
        yield
        ended = time.perf_counter(), time.thread_time(), time.process_time()
        self.steps.append((step, ended[0] - began[0], ended[1] - began[1], ended[2] - began[2]))

    def show(self) -> None:
        """Print the steps in their order."""
        print(f"{'ms':34} {'wall':>8} {'main':>8} {'all':>8}")
        for step, *seconds in self.steps:
            print(f"{step:34} {' '.join(f'{1000 * s:8.0f}' for s in seconds)}")


def rooms(source: str, folder: str) -> None:
    """Make one episode step by step, as the studio does, and print what each took."""
    clock = Clock()
    with clock.of("import: command line"):
        import vachak.cli.app  # noqa: F401 (its cost is what is looked at)
    with clock.of("import: numpy, sound"):
        from vachak import audio
    with clock.of("import: other rooms, studio"):
        from vachak import article, publish, script, voices
        from vachak.settings import Settings
    settings = Settings()
    with clock.of("read and clean"):
        read = article.parse(article.fetch(source), settings.reading, None)
    with clock.of("write the script"):
        written = script.write(read, settings)
    with clock.of("speak the first line"):
        voice = voices.open_voice("espeak", settings, check=audio.prove)
        voice.speak(written.lines[0].spoken)
    target = publish.Target(Path(folder), "rooms")
    with publish.writing(target, locks=Path(folder) / "locks") as draft:
        with clock.of("speak, level, encode, measure"):
            spoken = ((line, voice.speak(line.spoken)) for line in written.lines)
            made = audio.record(spoken, draft.audio, card=voice.card, pauses=settings.pauses, sound=settings.sound)
        with clock.of("tags, cover, captions, manifest"):
            publish.publish(
                made,
                written,
                read,
                draft,
                tags=settings.tags,
                card=voice.card,
                digest="",
                fallback_from=None,
                settings={},
                date=None,
                files=settings.files,
            )
    clock.show()


if __name__ == "__main__":
    if sys.argv[1:2] == ["rooms"]:
        rooms(*sys.argv[2:])
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
