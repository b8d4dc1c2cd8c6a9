"""Settings: frozen, read once from vachak.toml, the environment and the flags (flags win)."""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from vachak.errors import UsageError

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

__all__ = [
    "Espeak",
    "Files",
    "Gtts",
    "Pauses",
    "Reading",
    "Settings",
    "Sound",
    "Speaking",
    "Tags",
    "cache_folder",
    "load",
]


@dataclass(frozen=True, slots=True)
class Reading:
    """What cleaning leaves out: regular expressions for lines to `drop` and to `keep` (keep wins)."""

    drop: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Speaking:
    """How text is said: the user's `lexicon` as rows (written, spoken[, voice]), each on word boundaries.

    `lexicon_file` names a TSV of more such rows; `opening` says outlet, date and title first; `closing` is a
    last line to say, empty for none.
    """

    lexicon: tuple[tuple[str, ...], ...] = ()
    lexicon_file: str = ""
    opening: bool = False
    closing: str = ""


@dataclass(frozen=True, slots=True)
class Pauses:
    """Silences in ms, measured between trimmed speech (research: radio pace, sound.md)."""

    lead_in_ms: int = 400
    sentence_ms: int = 380
    paragraph_ms: int = 750
    before_heading_ms: int = 1000
    after_heading_ms: int = 600
    after_title_ms: int = 1100
    after_dateline_ms: int = 380
    tail_ms: int = 1200


@dataclass(frozen=True, slots=True)
class Sound:
    """The programme's level (LUFS measured on the mono file), peak ceiling (dBTP) and file.

    `profile`: "speech" (the voice's own sample rate, 64 kbit/s), "podcast" (44.1 kHz, 96 kbit/s) or "data"
    (own rate, 40 kbit/s); a `kbps` other than 0 wins over the profile's. `format`: mp3, ogg, flac or wav.
    `speed_wpm`: pace in words a minute (0: the voice's own). `opening`, `closing`, `bed`: the user's own audio
    files for a jingle before and after, and for a quiet bed under the headlines; empty for none.
    """

    level_lufs: float = -19.0
    peak_dbtp: float = -1.0
    profile: str = "speech"
    format: str = "mp3"
    kbps: int = 0
    speed_wpm: int = 0
    opening: str = ""
    closing: str = ""
    bed: str = ""


@dataclass(frozen=True, slots=True)
class Files:
    """What stands beside the MP3: `cover` is the user's image (empty: one is drawn), `srt` and `marks` are extra."""

    cover: str = ""
    srt: bool = False
    marks: bool = False


@dataclass(frozen=True, slots=True)
class Tags:
    """What players show beside the title; an empty `artist` becomes the article's site or author."""

    artist: str = ""
    album: str = "वाचक"
    genre: str = "Podcast"


@dataclass(frozen=True, slots=True)
class Espeak:
    """The embedded voice: pace in words a minute, pauses included."""

    words_per_minute: int = 165


@dataclass(frozen=True, slots=True)
class Gtts:
    """Google's voice: top-level domain, requests at once, and the token bucket all workers share."""

    tld: str = "com"
    at_once: int = 8
    burst: int = 60
    per_second: float = 2.0


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set; all but `out`, `jobs` and the cache shape the episode.

    `jobs`: articles made at the same time; 0: as many as there are cores.
    """

    voice: str = "auto"
    out: str = "output"
    jobs: int = 0
    cache: str = ""
    cache_mb: int = 2000
    reading: Reading = field(default_factory=Reading)
    speaking: Speaking = field(default_factory=Speaking)
    pauses: Pauses = field(default_factory=Pauses)
    sound: Sound = field(default_factory=Sound)
    tags: Tags = field(default_factory=Tags)
    files: Files = field(default_factory=Files)
    espeak: Espeak = field(default_factory=Espeak)
    gtts: Gtts = field(default_factory=Gtts)


def load(config: Path | None = None, flags: Mapping[str, Any] | None = None) -> Settings:
    """Read vachak.toml (`config`, else the one in the current folder), then the environment, then `flags`.

    `flags` maps top-level names, or "section.name", to values; None means "not given".
    Raises UsageError naming the key, variable or file that cannot be used.
    """
    settings = Settings()
    settings = _merge(settings, _toml(config), str(config or _DEFAULT_FILE), "")
    settings = _merge(settings, _environment(), "the environment", "")
    settings = _merge(settings, _nested(flags or {}), "the command line", "")
    return replace(settings, speaking=_with_lexicon(settings.speaking, config))


def _with_lexicon(speaking: Speaking, config: Path | None) -> Speaking:
    """The lexicon's rows checked, those of its file (named from the config's folder) behind the user's own."""
    rows = tuple(_row(row, f"speaking.lexicon, row {i}") for i, row in enumerate(speaking.lexicon, 1))
    if not speaking.lexicon_file:
        return replace(speaking, lexicon=rows)
    path = (config.parent if config else Path()) / speaking.lexicon_file
    return replace(speaking, lexicon=rows + _lexicon(path))


def _lexicon(path: Path) -> tuple[tuple[str, ...], ...]:
    """The rows of a TSV: written, spoken[, voice]; empty lines and lines that begin with # do not count."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except OSError as e:
        raise UsageError(f"{path}: the lexicon cannot be read ({e.strerror})", "mend speaking.lexicon_file") from e
    except UnicodeDecodeError as e:
        raise UsageError(f"{path}: the lexicon is not UTF-8 text", "save it as UTF-8") from e
    wanted = ((i, line) for i, line in enumerate(lines, 1) if line.strip() and not line.startswith("#"))
    return tuple(_row(tuple(line.split("\t")), f"{path}, line {i}") for i, line in wanted)


def _row(row: object, where: str) -> tuple[str, ...]:
    """One row of a lexicon, trimmed; raises UsageError saying `where` it is wrong."""
    cells = tuple(c.strip() for c in row if isinstance(c, str)) if isinstance(row, tuple) else ()
    if not isinstance(row, tuple) or len(cells) != len(row) or len(cells) not in (2, 3) or not all(cells[:2]):
        raise UsageError(f"{where}: not a row of a lexicon", "a row is: written, spoken and perhaps a voice's name")
    return cells


_DEFAULT_FILE = "vachak.toml"
_VARIABLES = {"VACHAK_VOICE": "voice", "VACHAK_OUT": "out", "VACHAK_CACHE": "cache"}


def _toml(config: Path | None) -> dict[str, Any]:
    path = config or Path(_DEFAULT_FILE)
    if config is None and not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as e:
        raise UsageError(f"{path}: cannot be read ({e.strerror})", "name an existing file with --config") from e
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as e:
        raise UsageError(f"{path}: not valid TOML: {e}", "mend that line; docs/cli.md shows every key") from e


def _environment() -> dict[str, Any]:
    return {key: os.environ[name] for name, key in _VARIABLES.items() if os.environ.get(name)}


def _nested(flags: Mapping[str, Any]) -> dict[str, Any]:
    """{"sound.level_lufs": -16} -> {"sound": {"level_lufs": -16}}, without what is None."""
    out: dict[str, Any] = {}
    for key, value in flags.items():
        if value is not None:
            *sections, name = key.split(".")
            here = out
            for section in sections:
                here = here.setdefault(section, {})
            here[name] = value
    return out


_Section = TypeVar("_Section", bound="DataclassInstance")


def _merge(base: _Section, changes: Mapping[str, Any], origin: str, prefix: str) -> _Section:
    """A copy of the settings (or one section of them) with `changes` checked and applied."""
    known = {f.name: getattr(base, f.name) for f in fields(base)}
    new: dict[str, Any] = {}
    for key, value in changes.items():
        name = f"{prefix}{key}"
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            hint = f"did you mean {prefix}{near[0]}?" if near else f"known here: {', '.join(sorted(known))}"
            raise UsageError(f'{origin}: unknown key "{name}"', hint)
        new[key] = _checked(known[key], value, name, origin)
    return replace(base, **new)


def _checked(old: Any, value: Any, name: str, origin: str) -> Any:
    """`value`, if it is of the kind the default `old` is."""
    if is_dataclass(old) and not isinstance(old, type):
        if isinstance(value, Mapping):
            return _merge(old, value, origin, f"{name}.")
    elif isinstance(old, tuple):
        if isinstance(value, (list, tuple)):
            return tuple(tuple(v) if isinstance(v, list) else v for v in value)
    elif isinstance(old, float):
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return _in_range(float(value), name, origin)
    elif type(value) is type(old):
        return _in_range(value, name, origin)
    kind = _KINDS.get(type(old))
    hint = f"it takes a {kind}; the default is {old!r}" if kind else f"it is a section: [{name}]"
    raise UsageError(f'{origin}: "{name}" cannot be {value!r}', hint)


def _in_range(value: Any, name: str, origin: str) -> Any:
    choices = _CHOICES.get(name)
    if choices is not None and value not in choices:
        raise UsageError(f'{origin}: "{name}" cannot be {value!r}', f"it takes {', '.join(map(str, choices))}")
    low, high = _RANGES.get(name.rpartition("_")[2], _RANGES.get(name, (None, None)))
    if low is not None and not low <= value <= high:
        raise UsageError(f'{origin}: "{name}" cannot be {value!r}', f"it takes {low} to {high}")
    return value


_KINDS: dict[type, str] = {str: "text", int: "whole number", float: "number", tuple: "list", bool: "true or false"}
_CHOICES: dict[str, tuple[str | int, ...]] = {
    "sound.profile": ("speech", "podcast", "data"),
    "sound.format": ("mp3", "ogg", "flac", "wav"),
    "sound.kbps": (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),  # MP3's own steps
}
_RANGES: dict[str, tuple[float, float]] = {
    "ms": (0, 10_000),
    "lufs": (-40.0, -9.0),
    "dbtp": (-12.0, 0.0),
    "jobs": (0, 64),
    "sound.speed_wpm": (0, 450),
    "cache_mb": (1, 1_000_000),
    "espeak.words_per_minute": (80, 450),  # espeak-ng's own limits
    "gtts.at_once": (1, 64),
    "gtts.burst": (1, 10_000),
    "gtts.per_second": (0.01, 1000.0),
}


def cache_folder(settings: Settings) -> Path:
    """Where online speech, locks and cool-downs are kept; it need not exist yet."""
    if settings.cache:
        return Path(settings.cache)
    from platformdirs import user_cache_path

    return user_cache_path("vachak", appauthor=False)
