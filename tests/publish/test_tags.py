"""Tags in all formats, read back by mutagen and by ffprobe."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from typing import Any

import mutagen
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mutagen.id3 import ID3
from publishing import ABOUT, CHAPTERS, TEXTS, Work

from vachak.errors import PublishError
from vachak.nouns import Cue, Line, Role
from vachak.publish.chapters import Chapter
from vachak.publish.id3 import id3
from vachak.publish.tagged import tagged
from vachak.settings import Tags

TITLES = [
    "उसने कहा \"हाँ\" / 'नहीं'",
    "A/B; C\\D",
    "😀 मेला 🎉",
    "नल\x00 और \x1b घंटी\a",
    "मेला " * 60,
    "<script>alert(1)</script> & {x} ${y} %s",
    "अधूरा \ud800",
    "पंक्ति\nदूसरी",
]
ffprobe = pytest.mark.skipif(shutil.which("ffprobe") is None, reason="ffprobe is not here")


def tags_of(path: Path) -> Any:
    """An MP3's tag as it stands in the file."""
    return ID3(path, translate=False)  # type: ignore[no-untyped-call]


def probed(path: Path) -> Any:
    """What ffprobe reads of a file."""
    command = ["ffprobe", "-v", "error", "-of", "json", "-show_format", "-show_chapters", "-show_streams", str(path)]
    return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)


def frame_order(tag: bytes) -> list[str]:
    """The names of a tag's frames, as they follow each other."""
    found, at = [], 10
    while at < len(tag):
        found.append(tag[at : at + 4].decode())
        at += 10 + int.from_bytes(tag[at + 4 : at + 8], "big")
    return found


def test_the_mp3_bears_all_standard_frames(work: Work) -> None:
    """ID3v2.3 in UTF-16, each frame once, with one value."""
    found = tags_of(work.make().audio)
    assert found.version == (2, 3, 0)
    values = {key: found[key].text for key in ("TIT2", "TPE1", "TALB", "TCON", "TLAN", "TLEN", "TYER", "TDAT")}
    assert values == {
        "TIT2": ["नदी किनारे मेला"],
        "TPE1": ["वाचक"],
        "TALB": ["वाचक"],
        "TCON": ["Podcast"],
        "TLAN": ["hin"],
        "TLEN": ["4180"],
        "TYER": ["2026"],
        "TDAT": ["0403"],
    }
    assert {frame.encoding for frame in found.values() if hasattr(frame, "encoding")} == {1}
    assert found["WOAS"].url == "https://example.org/mela"
    assert found["TXXX:synthetic speech"].text == ["yes"]
    assert found["TXXX:voice"].text == ["tone 1"]
    assert found["TXXX:source"].text == ["https://example.org/mela"]
    assert found["TSSE"].text[0].startswith("vachak")


def test_the_description_lists_the_chapters_with_their_times(work: Work) -> None:
    """Podcast apps make links of 00:01; it begins with the lead and ends with who speaks."""
    (comment,) = tags_of(work.make().audio)["COMM::hin"].text
    paragraphs = comment.split("\n\n")
    assert paragraphs[0] == TEXTS[0][1]
    assert paragraphs[1].splitlines()[2] == "00:01 भीड़"
    assert paragraphs[2] == "स्रोत: https://example.org/mela"
    assert "कंप्यूटर की आवाज़" in paragraphs[3]


def test_lyrics_come_plain_and_timed(work: Work) -> None:
    """USLT has every line, SYLT every line with its ms."""
    found = tags_of(work.make().audio)
    assert found["USLT::hin"].text == "\n\n".join(text for _, text in TEXTS)
    assert found["SYLT::hin"].text == [(text, 100 + 400 * n) for n, (_, text) in enumerate(TEXTS)]
    assert (found["SYLT::hin"].format, found["SYLT::hin"].type) == (2, 1)


def test_the_cover_is_in_front(work: Work) -> None:
    """One picture, of the kind "front cover"."""
    (picture,) = tags_of(work.make().audio).getall("APIC")
    assert (picture.type, picture.mime) == (3, "image/png")
    assert picture.data.startswith(b"\x89PNG")


@pytest.mark.parametrize("order", list(permutations(["क", "ख" * 40, "ग" * 9])))
def test_chapters_stand_in_the_file_in_the_order_of_their_starts(work: Work, order: tuple[str, ...]) -> None:
    """Mutagen would sort them by size (quodlibet/mutagen #506); players take them as they come."""
    texts: list[tuple[Role, str]] = [("heading", title) for title in order]
    episode = replace(work.plain(), texts=texts).make()
    found = tags_of(episode.audio)
    assert found["CTOC:toc"].child_element_ids == ["chp0", "chp1", "chp2", "chp3"]
    assert (found["CTOC:toc"].flags, found["CTOC:toc"].sub_frames) == (3, {})
    data = episode.audio.read_bytes()
    assert re.findall(rb"CHAP.{6}(chp\d)", data, re.DOTALL) == [b"chp0", b"chp1", b"chp2", b"chp3"]
    assert [found[f"CHAP:chp{n}"].sub_frames["TIT2"].text[0] for n in range(4)] == ["नदी किनारे मेला", *order]


@ffprobe
@pytest.mark.parametrize("kind", ["mp3", "wav", "flac", "ogg"])
def test_ffprobe_reads_title_cover_and_chapters_in_order(work: Work, kind: str) -> None:
    """In every format: the tags, the picture, four chapters, and a length within 60 ms of the manifest's."""
    episode = replace(work, format=kind).make()
    assert episode.audio.suffix == f".{kind}"
    found = probed(episode.audio)
    streams = {stream["codec_type"]: stream for stream in found["streams"]}
    told = {key.lower(): value for key, value in (found["format"].get("tags") or streams["audio"]["tags"]).items()}
    assert (told["title"], told["artist"], told["album"], told["genre"]) == ("नदी किनारे मेला", "वाचक", "वाचक", "Podcast")
    assert (told["date"], told["language"]) == ("2026-03-04", "hin")
    assert [(float(c["start_time"]), c["tags"]["title"]) for c in found["chapters"]] == CHAPTERS
    assert streams["video"]["width"] == 1400
    assert abs(float(found["format"]["duration"]) * 1000 - episode.duration_ms) < 60


@ffprobe
@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("kind", ["mp3", "flac"])
def test_odd_titles_reach_the_player_as_they_are(work: Work, title: str, kind: str) -> None:
    """Quotes, slashes, emoji, 300 characters and markup are shown; only what no format holds is taken out."""
    texts = [("heading", title), *TEXTS[:1]]
    episode = replace(work.plain(), title=title, texts=texts, format=kind).make()
    shown = " ".join(title.replace("\x00", "").replace("\x1b", "").replace("\a", "").replace("\ud800", "").split())
    found = probed(episode.audio)
    told = {key.lower(): value for key, value in found["format"]["tags"].items()}
    assert episode.title == told["title"] == shown
    assert [chapter["tags"]["title"] for chapter in found["chapters"]] == [shown, shown]
    assert [c["title"] for c in json.loads(episode.chapters.read_text(encoding="utf-8"))["chapters"]] == [shown, shown]


@given(titles=st.lists(st.text(max_size=400), max_size=300))
@settings(max_examples=20, deadline=None)
def test_a_tag_is_whole_whatever_is_in_it(titles: list[str]) -> None:
    """Frames follow each other without gaps to the end the header tells, chapters in order, any number of them."""
    parts = tuple(Chapter(n * 10, n * 10 + 10, f"{n} {title}".replace("\0", " ")) for n, title in enumerate(titles))
    tag = id3(replace(ABOUT, chapters=parts), [Cue(0, 9, Line("body", "क", "क", (), 0, 1, 1))], None)
    size = sum((byte & 0x7F) << shift for byte, shift in zip(tag[6:10], (21, 14, 7, 0), strict=True))
    assert size == len(tag) - 10
    assert frame_order(tag).count("CHAP") == len(parts)


@pytest.mark.parametrize(
    ("tags", "site", "artist"),
    [(Tags(), None, "वाचक"), (Tags(), "दैनिक", "दैनिक"), (Tags(artist="अपना"), "दैनिक", "अपना")],
)
def test_the_artist_is_the_users_else_the_outlet_else_the_album(
    work: Work, tags: Tags, site: str | None, artist: str
) -> None:
    """Players sort by it, so it is never empty."""
    found = tags_of(replace(work.plain(), tags=tags, site=site).make().audio)
    assert found["TPE1"].text == [artist]


def test_without_date_or_address_their_frames_are_left_out(work: Work) -> None:
    """No frame says nothing; a file's name is the source, its folders are not told."""
    found = tags_of(replace(work.plain(), date=None, url=None).make().audio)
    assert not {"TYER", "TDAT", "TDRC", "WOAS"} & set(found)
    assert found["TXXX:source"].text == ["mela.txt"]
    assert "/home/someone" not in str(found.pprint())


@pytest.mark.parametrize(
    ("url", "frame"),
    [
        ("https://उदाहरण.भारत/ख़बर", "https://xn--p1b6ci4b4b3a.xn--h2brj9c/%E0%A4%96%E0%A4%BC%E0%A4%AC%E0%A4%B0"),
        ("https://example.org/a b?x=%20#y", "https://example.org/a%20b?x=%20#y"),
        ("javascript:alert(1)", None),
        ("http://[", None),
        ("http://a..b/", None),
    ],
)
def test_the_source_page_is_an_ascii_web_address_or_none(work: Work, url: str, frame: str | None) -> None:
    """WOAS is Latin-1, so the address is written as the network knows it."""
    found = tags_of(replace(work.plain(), url=url).make().audio).getall("WOAS")
    assert [woas.url for woas in found] == ([frame] if frame else [])


@pytest.mark.parametrize("data", [b"fLaC", b"OggS" + bytes(100), b"fLaC" + bytes(200)])
def test_a_damaged_recording_is_a_publish_error(tmp_path: Path, data: bytes) -> None:
    """Mutagen's own errors do not escape."""
    (tmp_path / "recording").write_bytes(data)
    with pytest.raises(PublishError):
        tagged(tmp_path / "recording", tmp_path / "out", ABOUT, [], None)


def test_the_sound_itself_is_not_touched(work: Work) -> None:
    """Behind the tag stands the recording, byte for byte."""
    recording = work.folder / "plain"
    work.sound(recording, "mp3")
    assert work.plain().make().audio.read_bytes().endswith(recording.read_bytes())
    assert mutagen.File(work.make().audio).info.length == pytest.approx(4.18, abs=0.06)
