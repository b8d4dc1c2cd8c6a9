"""The Python API: what `import vachak` gives."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from command import SEED

import vachak

PUBLIC = {
    "Article", "ArticleError", "AudioError", "Card", "Episode", "Outcome", "PublishError", "Script", "Settings",
    "UsageError", "VachakError", "Voice", "VoiceError", "__version__", "list_voices", "narrate", "narrate_all",
    "open_voice", "read", "spoken", "write_script",
}  # fmt: skip


def test_the_public_names_are_these_and_each_is_there() -> None:
    """`__all__` is pinned, and every name in it can be used."""
    assert set(vachak.__all__) == PUBLIC
    for name in PUBLIC:
        assert getattr(vachak, name) is not None
    with pytest.raises(AttributeError):
        vachak.nothing  # noqa: B018


def test_names_stay_functions_after_their_first_use() -> None:
    """A lazily imported name is the same object the second time (a submodule must not hide it)."""
    assert vachak.spoken is vachak.spoken
    assert vachak.write_script is vachak.write_script


def test_the_import_is_light() -> None:
    """`import vachak` alone loads none of its rooms."""
    code = "import sys, vachak; print([m for m in sys.modules if m.startswith('vachak.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_an_article_is_read_written_and_narrated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """read, write_script and narrate give an episode of the seed, as the README shows."""
    monkeypatch.setenv("VACHAK_CACHE", str(tmp_path / "cache"))
    article = vachak.read(SEED)
    script = vachak.write_script(article)
    assert (script.title, len(script.lines) > 20) == (article.title, True)
    episode = vachak.narrate(article, vachak.open_voice("tone"), tmp_path)
    assert episode.audio.is_file()
    assert episode.voice == "tone"


def test_many_are_narrated_one_outcome_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """narrate_all gives an outcome per article, a failure among them, and a second time all unchanged."""
    monkeypatch.setenv("VACHAK_CACHE", str(tmp_path / "cache"))
    sources = [SEED, tmp_path / "missing.txt"]
    for status in ("made", "unchanged"):
        outcomes = list(vachak.narrate_all(sources, "tone", tmp_path / "output"))
        assert sorted(o.status for o in outcomes) == sorted(["failed", status])


def test_the_voices_that_speak_here_are_listed() -> None:
    """list_voices gives the cards of the built-in voices without loading them."""
    assert {"espeak", "gtts", "tone"} <= {card.name for card in vachak.list_voices()}
