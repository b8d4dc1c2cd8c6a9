"""What is shown, as text: pure functions from values to lines and to the JSON others rely on."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vachak.errors import VachakError

if TYPE_CHECKING:
    from vachak.nouns import Article, Dropped, Episode, Line, Outcome, Script
    from vachak.studio import CacheReport, Finding, VoiceStatus

__all__ = [
    "as_json",
    "cache_line",
    "cache_object",
    "duration",
    "error_lines",
    "error_object",
    "finding_line",
    "finding_object",
    "one_line",
    "outcome_line",
    "outcome_object",
    "script_lines",
    "script_object",
    "summary_lines",
    "voice_line",
    "voice_object",
]


def one_line(text: str) -> str:
    """`text` without line breaks and control characters, so that a file's name cannot drive a terminal."""
    return "".join(c if c.isprintable() else " " for c in text)


def as_json(value: Any, encoding: str | None, indent: int | None = None) -> str:
    """JSON in UTF-8 as it is; escaped to ASCII where the stream cannot carry Devanagari."""
    unicode_ok = (encoding or "").lower().replace("-", "") in {"utf8", "utf16", "utf32"}
    return json.dumps(value, ensure_ascii=not unicode_ok, indent=indent)


def duration(ms: int) -> str:
    """62,000 ms -> "1:02"; with hours "1:01:02"."""
    minutes, seconds = divmod(round(ms / 1000), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def error_lines(error: VachakError) -> tuple[str, ...]:
    """What is wrong, then what to do: a line each."""
    lines = (f"error: {error.message}", f"  {error.hint}" if error.hint else "")
    return tuple(line for line in lines if line)


def outcome_line(outcome: Outcome) -> str:
    """An episode in one line: file, length, loudness, size, voice, title."""
    e = outcome.episode
    if e is None:
        return one_line(f"{outcome.status}: {outcome.source}")
    size = e.audio.stat().st_size / 1e6
    return one_line(
        f"{outcome.status}: {_path(e.audio)} · {duration(e.duration_ms)} · {e.loudness_lufs:.1f} LUFS"
        f" · {size:.1f} MB · {e.voice} · {e.title}"
    )


def summary_lines(counts: Mapping[str, int], failed: Sequence[Outcome], requests: int, cached: int) -> Iterator[str]:
    """The sum of a run over several articles: how many of each, then what failed and why."""
    told = [f"{count} {status}" for status, count in sorted(counts.items()) if count]
    yield f"{sum(counts.values())} articles: {', '.join(told)}; {requests} requests, {cached} pieces from the cache"
    for outcome in failed:
        if outcome.error is not None:
            message = outcome.error.message
            yield one_line(f"failed: {message if outcome.source in message else f'{outcome.source}: {message}'}")
    if failed:
        yield "the same command makes these again once they are mended; what is made stays"


def outcome_object(outcome: Outcome) -> dict[str, Any]:
    """One article's outcome as DESIGN's `vachak make --json` has it; paths absolute."""
    return {
        "source": outcome.source,
        "status": outcome.status,
        "seconds": round(outcome.seconds, 3),
        "requests": outcome.requests,
        "episode": outcome.episode and _episode_object(outcome.episode),
        "error": outcome.error and error_object(outcome.error),
    }


def error_object(error: VachakError) -> dict[str, Any]:
    """An error as JSON: its exit code, message and hint."""
    return {"code": error.exit_code, "message": error.message, "hint": error.hint}


def script_object(article: Article, script: Script) -> dict[str, Any]:
    """An article and its script as DESIGN's `vachak script --json` has it."""
    return {
        "source": article.source,
        "title": article.title,
        "title_from": article.title_from,
        "dateline": article.dateline,
        "author": article.author,
        "published": article.published and article.published.isoformat(),
        "site": article.site,
        "url": article.url,
        "language": article.language,
        "lines": [
            {
                "role": line.role,
                "shown": line.shown,
                "spoken": line.spoken,
                "pause_ms": line.pause_ms,
                "paragraph": line.paragraph,
                "source_line": line.source_line,
            }
            for line in script.lines
        ],
        "dropped": [{"line": d.line, "text": d.text, "reason": d.reason} for d in article.dropped],
    }


Explain = Callable[[str], Sequence[tuple[str, str, str, str]]]


def script_lines(article: Article, script: Script, *, dim: bool, explain: Explain | None = None) -> Iterator[str]:
    """What is read and, at its place in the source, what was left out and why: dimmed, or plainly marked.

    `explain` adds below each line which rule said what in which way.
    """
    yield one_line(f"title ({article.title_from}): {article.title}")
    read = ((line.source_line, 1, _read(line, explain)) for line in script.lines)
    left_out = ((d.line, 0, [_left_out(d, dim=dim)]) for d in article.dropped)
    for _, _, texts in sorted([*read, *left_out], key=lambda row: row[:2]):
        yield from texts


def _read(line: Line, explain: Explain | None) -> list[str]:
    texts = [one_line(f"{line.source_line:>4}  {line.role}: {line.spoken}")]
    for rule, written, spoken, why in explain(line.shown) if explain else ():
        texts.append(f"{'':>8}{one_line(f'{rule}: {written} → {spoken} ({why})')}")
    return texts


def voice_line(status: VoiceStatus) -> str:
    """A voice in one line: can it speak here, where does it speak, under what licence."""
    if status.card is None or not status.available:
        return one_line(f"{status.name}: not here: {status.reason}")
    card = status.card
    where = "online" if card.online else "offline"
    return one_line(f"{status.name}: speaks here, {where}, {card.version} ({card.licence})")


def voice_object(status: VoiceStatus) -> dict[str, Any]:
    """A voice as JSON."""
    card = status.card and {f.name: getattr(status.card, f.name) for f in fields(status.card)}
    return {"name": status.name, "available": status.available, "reason": status.reason, "card": card}


def finding_line(finding: Finding) -> str:
    """A finding of the doctor's in one line, and what to do in a second where it is not in place."""
    if finding.error is None:
        return one_line(f"ok      {finding.name}: {finding.text}")
    return one_line(f"not ok  {finding.name}: {finding.text}") + f"\n        {finding.error.hint}"


def finding_object(finding: Finding) -> dict[str, Any]:
    """A finding as JSON."""
    error = finding.error and error_object(finding.error)
    return {"name": finding.name, "ok": finding.error is None, "text": finding.text, "error": error}


def cache_line(report: CacheReport, limit_mb: int) -> str:
    """The cache in one line."""
    return one_line(f"{report.folder}: {report.entries} pieces of speech, {report.size / 1e6:.1f} of {limit_mb} MB")


def cache_object(report: CacheReport, limit_mb: int) -> dict[str, Any]:
    """The cache as JSON."""
    folder = str(report.folder.absolute())
    return {"folder": folder, "entries": report.entries, "bytes": report.size, "limit_mb": limit_mb}


def _left_out(dropped: Dropped, *, dim: bool) -> str:
    text = one_line(f"{dropped.line:>4}  left out ({dropped.reason}): {dropped.text}")
    return f"\x1b[2m{text}\x1b[0m" if dim else text


def _path(path: Path) -> str:
    """A path as a person in this folder would write it."""
    try:
        return str(path.absolute().relative_to(Path.cwd()))
    except (ValueError, OSError):  # elsewhere, or this folder is gone
        return str(path)


def _episode_object(episode: Episode) -> dict[str, Any]:
    files = ("audio", "captions", "chapters", "manifest")
    return {
        "title": episode.title,
        **{name: str(Path(getattr(episode, name)).absolute()) for name in files},
        "duration_ms": episode.duration_ms,
        "loudness_lufs": episode.loudness_lufs,
        "true_peak_dbtp": episode.true_peak_dbtp,
        "voice": episode.voice,
    }
