"""The manifest: every key that docs/manifest.md tells, and nothing that changes from run to run."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from publishing import TEXTS, Work

DOC = Path(__file__).parents[2] / "docs" / "manifest.md"


def manifest_of(work: Work) -> Any:
    """The manifest of what `work` publishes."""
    return json.loads(work.make().manifest.read_text(encoding="utf-8"))


def keys_of(value: Any, before: str = "") -> set[str]:
    """All keys, as paths: "voice.name", "lines[].text"; what is inside `settings` is the settings' own."""
    found: set[str] = set()
    for key, inner in value.items() if isinstance(value, dict) else ():
        path = f"{before}{key}"
        found.add(path)
        if path in {"settings", "files"}:
            continue
        inside = inner[0] if isinstance(inner, list) and inner else inner
        found |= keys_of(inside, f"{path}[]." if isinstance(inner, list) else f"{path}.")
    return found


def test_the_documentation_tells_every_key_and_no_other(work: Work) -> None:
    """docs/manifest.md has a row for each key; it cannot go stale."""
    documented = set(re.findall(r"^\| `([^`]+)` \|", DOC.read_text(encoding="utf-8"), re.MULTILINE))
    files = {"files.*.name", "files.*.type", "files.*.bytes", "files.*.sha256"}
    dropped = {"dropped[].line", "dropped[].text", "dropped[].reason"}
    assert documented == keys_of(manifest_of(work)) | files | dropped


def test_it_knows_every_file_by_size_and_checksum(work: Work) -> None:
    """Names are relative: the folder may be moved."""
    found = manifest_of(replace(work.plain()))["files"]
    assert {role: part["name"] for role, part in found.items()} == {
        "audio": "mela.mp3",
        "captions": "mela.vtt",
        "chapters": "mela.chapters.json",
        "subtitles": "mela.srt",
        "marks": "mela.marks.jsonl",
    }
    for part in found.values():
        data = (work.target.folder / part["name"]).read_bytes()
        assert (part["bytes"], part["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())


def test_it_has_every_line_with_its_times(work: Work) -> None:
    """In order, with the pace in characters a second and the place in the source."""
    lines = manifest_of(work)["lines"]
    assert [line["text"] for line in lines] == [text for _, text in TEXTS]
    assert lines[1] == {
        "role": "heading",
        "text": TEXTS[1][1],
        "spoken": TEXTS[1][1],
        "start_ms": 500,
        "end_ms": 800,
        "characters_per_second": round(len(TEXTS[1][1]) / 0.3, 1),
        "paragraph": 2,
        "source_line": 2,
    }


def test_it_tells_no_absolute_path(work: Work) -> None:
    """Where the article lies is told from the episode's folder; both may be moved together."""
    text = work.make().manifest.read_text(encoding="utf-8")
    assert '"/home/someone' not in text
    assert str(work.folder) not in text


def test_the_same_work_gives_the_same_bytes(work: Work, tmp_path: Path) -> None:
    """No clock, no chance, no path in any file: with the same date two runs are alike to the byte."""
    files = replace(work.plain().files, cover="")
    for kind in ("mp3", "wav", "flac", "ogg"):
        sets = []
        for folder in (tmp_path / "one", tmp_path / "two"):
            folder.mkdir(exist_ok=True)
            there = replace(work, folder=folder, files=files, format=kind, name=kind)
            there.make()
            sets.append({path.name: path.read_bytes() for path in there.target.folder.glob(f"{kind}*")})
        assert sets[0] == sets[1]
        assert len(sets[0]) == 6
