"""The speech cache: kept once, proved when read, shared, bounded."""

from __future__ import annotations

import os
import random
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from voice_fakes import CARD, Scripted

from vachak.errors import SpeechRefused
from vachak.nouns import Speech, Word
from vachak.voices import cache_report, clear, prune
from vachak.voices.cached import Cached
from vachak.voices.store import Store, key_of

WORDS = (Word(0, 400, 0, 4), Word(400, 900, 5, 8))


def test_second_time_asks_nobody(tmp_path: Path) -> None:
    """What was said is there for this run and the next, and is counted."""
    hits: list[int] = []
    voice = Scripted(["sound"])
    for _ in range(2):
        cached = Cached(voice, folder=tmp_path, on_hit=lambda: hits.append(1))
        assert cached.speak("पाठ").data == b"sound"
        assert cached.speak("पाठ").data == b"sound"
    assert (len(voice.asked), len(hits)) == (1, 3)


def test_words_and_codec_are_kept(tmp_path: Path) -> None:
    """A speech comes back as it went in."""
    speech = Speech(b"\x00\n\xff" * 100, "wav", WORDS)
    store = Store(tmp_path, 10**9)
    store.keep("0" * 64, speech)
    assert store.find("0" * 64) == speech


@settings(deadline=None, max_examples=100)
@given(st.lists(st.tuples(st.text(max_size=3), st.text(max_size=3), st.text(max_size=5)), min_size=2, max_size=8))
def test_different_things_have_different_keys(things: list[tuple[str, str, str]]) -> None:
    """Name, version and text together make the key: two that differ anywhere share none, whatever is in them."""
    keys = {key_of(replace(CARD, name=name, version=version), text) for name, version, text in things}
    assert len(keys) == len(set(things))


def test_other_version_is_another_speech(tmp_path: Path) -> None:
    """A voice whose sound changes says so by its version, and is asked again."""
    old, new = Scripted(["old"]), Scripted(["new"], replace(CARD, version="2"))
    assert Cached(old, folder=tmp_path).speak("पाठ").data == b"old"
    assert Cached(new, folder=tmp_path).speak("पाठ").data == b"new"


def _flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[random.Random(7).randrange(len(data))] ^= 4  # noqa: S311
    path.write_bytes(data)


def _swap(path: Path) -> None:
    """Put another text's whole entry in its place."""
    other = key_of(CARD, "दूसरा")
    Store(path.parents[2], 10**9).keep(other, Speech(b"other", "mp3"))
    path.write_bytes((path.parents[1] / other[:2] / f"{other}.speech").read_bytes())


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


DAMAGES: dict[str, Callable[[Path], object]] = {
    "a bit": _flip,
    "cut": lambda path: path.write_bytes(path.read_bytes()[:-3]),
    "empty": lambda path: path.write_bytes(b""),
    "longer": lambda path: path.write_bytes(path.read_bytes() + b"x"),
    "rubbish": lambda path: path.write_bytes(b"\xff" * 500),
    "another text's": _swap,
    "a folder": _folder,
    "gone": lambda path: path.unlink(),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_entry_is_made_again(tmp_path: Path, damage: str) -> None:
    """Whatever happens to an entry, the sound that was made for the text is what is heard."""
    voice = Scripted(["sound"])
    Cached(voice, folder=tmp_path).speak("पाठ")
    key = key_of(CARD, "पाठ")
    DAMAGES[damage](tmp_path / "speech" / key[:2] / f"{key}.speech")
    assert Cached(voice, folder=tmp_path).speak("पाठ").data == b"sound"
    assert len(voice.asked) == 2


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_no_flipped_bit_is_played(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """Any one bit of an entry, flipped: it is found out."""
    folder = tmp_path_factory.mktemp("cache")
    store, key = Store(folder, 10**9), key_of(CARD, "पाठ")
    store.keep(key, Speech(b"sound" * 10, "mp3", WORDS))
    path = folder / "speech" / key[:2] / f"{key}.speech"
    content = bytearray(path.read_bytes())
    content[data.draw(st.integers(0, len(content) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    path.write_bytes(content)
    assert store.find(key) is None


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_entry_of_somebody_else_is_not_played(tmp_path: Path) -> None:
    """An entry that neither we nor the folder's owner wrote was planted."""
    voice = Scripted(["sound"])
    Cached(voice, folder=tmp_path).speak("पाठ")
    key = key_of(CARD, "पाठ")
    os.chown(tmp_path / "speech" / key[:2] / f"{key}.speech", 12_345, 12_345)
    Cached(voice, folder=tmp_path).speak("पाठ")
    assert len(voice.asked) == 2


def test_who_wants_the_same_waits(tmp_path: Path) -> None:
    """Eight threads that want one text at once ask once, and all get it."""
    start = threading.Barrier(8, timeout=10)
    voice = Scripted(["sound"])
    cached = [Cached(voice, folder=tmp_path) for _ in range(2)]
    found: list[bytes] = []

    def speak(n: int) -> None:
        start.wait()
        found.append(cached[n % 2].speak("पाठ").data)

    threads = [threading.Thread(target=speak, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert found == [b"sound"] * 8
    assert len(voice.asked) == 1


def test_failure_keeps_nothing(tmp_path: Path) -> None:
    """A refusal is raised, not kept, and the next one asks again."""
    voice = Scripted([SpeechRefused("no"), "sound"])
    cached = Cached(voice, folder=tmp_path)
    with pytest.raises(SpeechRefused):
        cached.speak("पाठ")
    assert cached.speak("पाठ").data == b"sound"


def test_unwritable_folder_costs_one_line(tmp_path: Path) -> None:
    """Where the folder is a file nothing is kept, the speech comes, and it is said once."""
    (tmp_path / "file").touch()
    told: list[str] = []
    cached = Cached(Scripted(["sound"]), folder=tmp_path / "file", warn=told.append)
    assert [cached.speak(t).data for t in ("एक", "दो")] == [b"sound", b"sound"]
    assert len(told) == 1


def test_full_disk_costs_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that is full while an entry is written: the speech comes, nothing half-written stays."""
    told: list[str] = []

    def full(_self: Path, _data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    cached = Cached(Scripted(["sound"]), folder=tmp_path, warn=told.append)
    assert [cached.speak(t).data for t in ("एक", "दो")] == [b"sound", b"sound"]
    assert len(told) == 1
    assert "No space left" in told[0]
    assert not [p for p in tmp_path.rglob("*") if p.name.startswith(".vachak-") or p.suffix == ".speech"]


def test_cache_that_can_only_be_read_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is there is heard though nothing about it can be changed, and clearing leaves what cannot be removed."""
    _filled(tmp_path, 2)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "utime", refuse)
    monkeypatch.setattr(Path, "unlink", refuse)
    assert Store(tmp_path, 10**9).find(key_of(CARD, "0")) is not None
    assert clear(tmp_path) == prune(tmp_path, 0) == 0
    assert cache_report(tmp_path).entries == 2


def _filled(folder: Path, count: int) -> list[str]:
    """A cache of `count` entries of about a kilobyte, each used a minute after the one before."""
    store = Store(folder, 10**9)
    keys = [key_of(CARD, str(n)) for n in range(count)]
    for n, key in enumerate(keys):
        store.keep(key, Speech(b"s" * 1000, "mp3"))
        os.utime(folder / "speech" / key[:2] / f"{key}.speech", (n * 60, n * 60))
    return keys


def test_least_recently_used_go_first(tmp_path: Path) -> None:
    """Over the limit the entries not used for longest go; one that was just used stays."""
    keys = _filled(tmp_path, 10)
    store = Store(tmp_path, 10**9)
    assert store.find(keys[0]) is not None  # used now
    size = cache_report(tmp_path).size
    assert prune(tmp_path, size // 2) > 0
    left = [n for n, key in enumerate(keys) if store.find(key) is not None]
    assert left == [0, *range(11 - len(left), 10)]
    assert cache_report(tmp_path).size <= size // 2


def test_limit_holds_while_writing(tmp_path: Path) -> None:
    """The cache prunes itself: after any number of entries it is about as large as allowed."""
    store = Store(tmp_path, 20_000)
    for n in range(100):
        store.keep(key_of(CARD, str(n)), Speech(b"s" * 1000, "mp3"))
    assert cache_report(tmp_path).size <= 20_000 * 1.1


def test_report_prune_and_clear(tmp_path: Path) -> None:
    """An empty or missing cache is fine; clearing removes entries and leaves the promises to others."""
    assert cache_report(tmp_path / "missing").entries == 0
    assert (prune(tmp_path / "missing", 0), clear(tmp_path / "missing")) == (0, 0)
    _filled(tmp_path, 3)
    (tmp_path / "pace").mkdir()
    (tmp_path / "pace" / "gtts.json").touch()
    report = cache_report(tmp_path)
    assert report.entries == 3
    assert report.size > 3000
    assert prune(tmp_path, 10**9) == 0
    assert clear(tmp_path) == 3
    assert cache_report(tmp_path).entries == 0
    assert (tmp_path / "pace" / "gtts.json").exists()


def test_what_dead_runs_left_is_removed(tmp_path: Path) -> None:
    """A half-written entry of a run that was killed goes with the next pruning; one being written stays."""
    _filled(tmp_path, 1)
    folder = next((tmp_path / "speech").glob("[0-9a-f][0-9a-f]"))
    dead, alive = folder / ".vachak-dead.part", folder / ".vachak-alive.part"
    dead.touch()
    alive.touch()
    os.utime(dead, (0, 0))
    prune(tmp_path, 10**9)
    assert (dead.exists(), alive.exists()) == (False, True)
