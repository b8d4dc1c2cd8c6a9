"""The picture of an episode."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from publishing import Work
from shown_lines import hostile

from vachak import publish
from vachak.errors import PublishError, UsageError
from vachak.publish.plot import waveform

PEAKS = (0.0, 0.5, 1.0, 0.25)


def texts(svg: str) -> list[str]:
    """What is lettered in a picture."""
    found = ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314 (our own)
    return [text.text or "" for text in found]


@pytest.mark.parametrize("name", ["plot.svg", "plot.PNG", "new/folder/plot.svg"])
def test_a_plot_is_what_its_name_says(work: Work, name: str) -> None:
    """SVG or PNG by the ending, and no temporary file beside it."""
    path = work.folder / "plots" / name
    publish.plot(PEAKS, work.plain().make(), path)
    assert path.read_bytes().startswith(b"<svg" if name.endswith("svg") else b"\x89PNG")
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_plot_shows_title_times_and_chapters(work: Work) -> None:
    """Every chapter has its mark at its place, its number, time and title."""
    path = work.folder / "plot.svg"
    publish.plot(PEAKS, work.plain().make(), path)
    svg = path.read_text(encoding="utf-8")
    shown = texts(svg)
    assert {"नदी किनारे मेला", "भीड़", "00:01", "3"} <= set(shown)
    marks = [float(x) for x in re.findall(r'<rect x="([\d.]+)" y="96" width="2"', svg)]
    assert marks == pytest.approx([40 + 1200 * start / 4180 - 1 for start in (0, 500, 1300, 2100)], abs=0.1)


@settings(deadline=None)
@given(
    peaks=st.lists(st.floats(0, 1), max_size=50),
    titles=st.lists(hostile, min_size=1, max_size=30),
    duration=st.integers(1, 40_000_000),
)
def test_any_episode_can_be_drawn(peaks: list[float], titles: list[str], duration: int) -> None:
    """Silence, hours, odd titles and many chapters: always well-formed, the wave inside its frame."""
    starts = [duration * n // len(titles) for n in range(len(titles))]
    svg = waveform(peaks, titles[0], list(zip(starts, titles, strict=True)), duration)
    points = re.findall(r"([\d.]+),([\d.]+)", svg[svg.index('points="') : svg.index('" fill="#457b9d"')])
    assert len(points) == 2 * len(peaks)
    assert all(40 <= float(x) <= 1240 and 100 <= float(y) <= 300 for x, y in points)
    assert len(texts(svg)) >= len(titles[:14])


def test_another_ending_is_a_usage_error(work: Work) -> None:
    """Told before anything is drawn."""
    with pytest.raises(UsageError, match="SVG or PNG"):
        publish.plot(PEAKS, work.plain().make(), work.folder / "plot.jpg")


def test_a_plot_that_cannot_be_written_is_a_publish_error(work: Work) -> None:
    """The file's name is told."""
    (work.folder / "file").write_bytes(b"")
    with pytest.raises(PublishError, match=r"plot\.svg"):
        publish.plot(PEAKS, work.plain().make(), Path(work.folder / "file" / "plot.svg"))
