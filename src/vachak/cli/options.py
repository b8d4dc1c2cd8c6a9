"""The flags that several commands take, and how they become settings."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

__all__ = [
    "Articles",
    "CacheAction",
    "Config",
    "Cover",
    "DryRun",
    "Force",
    "Format",
    "Jobs",
    "Json",
    "Level",
    "Out",
    "Plain",
    "Plot",
    "Profile",
    "Quiet",
    "Speed",
    "Srt",
    "Title",
    "Voice",
    "make_flags",
]


class CacheAction(StrEnum):
    """What `vachak cache` can do."""

    show = "show"
    prune = "prune"
    clear = "clear"


Articles = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="ARTICLE",
        help='Files, folders, "-" (standard input) or http(s) URLs; none given: articles/',
        show_default=False,
    ),
]
Out = Annotated[str | None, typer.Option("--out", metavar="DIR", help="Folder for the episodes; default: output")]
Voice = Annotated[
    str | None,
    typer.Option("--voice", metavar="NAME", help="espeak, espeak:VARIANT, gtts, tone or auto (default)."),
]
Title = Annotated[str | None, typer.Option("--title", metavar="TEXT", help="Title of the episode, for one article.")]
Jobs = Annotated[
    int | None, typer.Option("--jobs", metavar="N", help="Articles made at the same time; default: one a core.")
]
Force = Annotated[bool, typer.Option("--force", help="Make again what is unchanged.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would be made; make nothing.")]
Format = Annotated[str | None, typer.Option("--format", metavar="NAME", help="mp3 (default), wav, flac or ogg.")]
Profile = Annotated[
    str | None,
    typer.Option("--profile", metavar="NAME", help="speech (default), podcast (44.1 kHz) or data (small)."),
]
Level = Annotated[float | None, typer.Option("--level", metavar="LUFS", help="Loudness of the episode; default: -19")]
Speed = Annotated[int | None, typer.Option("--speed", metavar="WPM", help="Pace in words a minute.")]
Cover = Annotated[str | None, typer.Option("--cover", metavar="FILE", help="Cover image; default: one is drawn.")]
Srt = Annotated[bool | None, typer.Option("--srt", help="Captions as SubRip too.", show_default=False)]
Plot = Annotated[
    Path | None,
    typer.Option("--plot", metavar="FILE", help="Draw the waveform with chapter marks (SVG or PNG), for one article."),
]
Json = Annotated[bool, typer.Option("--json", help="JSON on standard output, nothing else there.")]
Plain = Annotated[bool, typer.Option("--plain", help="Full plain lines; nothing is drawn.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="Only what failed.")]
Config = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="Settings file; default: vachak.toml in this folder."),
]


def make_flags(
    out: str | None,
    voice: str | None,
    jobs: int | None,
    format_: str | None = None,
    profile: str | None = None,
    level: float | None = None,
    speed: int | None = None,
    cover: str | None = None,
    srt: bool | None = None,
) -> dict[str, Any]:
    """The flags under their settings' names; None: not given."""
    return {
        "out": out,
        "voice": voice,
        "jobs": jobs,
        "sound.format": format_,
        "sound.profile": profile,
        "sound.level_lufs": level,
        "sound.speed_wpm": speed,
        "files.cover": cover,
        "files.srt": srt or None,
    }
