"""The commands: each parses its flags, calls one function of the studio or the batch, and prints."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from vachak.errors import VachakError

if TYPE_CHECKING:
    from vachak.cli.terminal import Terminal
    from vachak.nouns import Outcome

__all__ = ["app", "main"]

app = typer.Typer(
    name="vachak",
    help="A Hindi news article in, a finished podcast episode out.",
    rich_markup_mode=None,  # plain help: instant, and nothing drawn with boxes for a screen reader
    pretty_exceptions_enable=False,
    no_args_is_help=True,
)

Config = Annotated[Path | None, typer.Option("--config", help="Settings file; default: vachak.toml in this folder.")]
Json = Annotated[bool, typer.Option("--json", help="JSON on standard output, nothing else there.")]
Title = Annotated[
    str | None, typer.Option("--title", help="Title of the episode, for one article.", show_default=False)
]


def main() -> None:
    """Run the command line; the exit code is the error's (DESIGN), 130 when interrupted."""
    try:
        app()
    except KeyboardInterrupt:
        sys.stderr.write("interrupted: nothing half-made is left; the same command goes on from here\n")
        sys.stderr.flush()
        os._exit(130)  # a request still in flight must not hold the prompt for its time-out


@app.callback(invoke_without_command=True)
def _vachak(
    version: Annotated[bool, typer.Option("--version", help="Show the version and end.")] = False,
) -> None:
    if version:
        import vachak

        typer.echo(f"vachak {vachak.__version__}")
        raise typer.Exit


@app.command()
def make(
    articles: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ARTICLE]...",
            help='Files, folders, "-" (standard input) or http(s) URLs; none given: articles/',
            show_default=False,
        ),
    ] = None,
    out: Annotated[
        str | None, typer.Option("--out", metavar="DIR", help="Folder for the episodes; default: output")
    ] = None,
    voice: Annotated[
        str | None,
        typer.Option("--voice", metavar="NAME", help="espeak, espeak:VARIANT, gtts, tone or auto (default)."),
    ] = None,
    title: Title = None,
    level: Annotated[
        float | None, typer.Option("--level", metavar="LUFS", help="Loudness of the episode; default: -19")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Make again what is unchanged.")] = False,
    json: Json = False,
    plain: Annotated[bool, typer.Option("--plain", help="Full plain lines; nothing is drawn.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Only results that failed.")] = False,
    config: Config = None,
) -> None:
    """Make the episode of each article: MP3, captions, chapters and manifest."""
    from vachak.cli.terminal import Terminal

    terminal = Terminal(plain=plain or json, quiet=quiet)
    with _told(terminal, json=json):
        from vachak.batch import make_all
        from vachak.settings import load

        settings = load(config, {"voice": voice, "out": out, "sound.level_lufs": level})
        with terminal.progress():
            worst = 0
            for outcome in make_all(
                articles or ["articles"], settings, title=title, force=force, report=terminal.report
            ):
                _show(terminal, outcome, json=json)
                worst = max(worst, outcome.error.exit_code if outcome.error else 0)
    if worst:
        raise typer.Exit(worst)


@app.command()
def script(
    article: Annotated[str, typer.Argument(help='A file, "-" (standard input) or an http(s) URL.')],
    json: Json = False,
    trace: Annotated[bool, typer.Option("--trace", help="Show which rule says what in which way.")] = False,
    title: Title = None,
    config: Config = None,
) -> None:
    """Show what would be spoken and what was left out; no sound is made."""
    from vachak.cli import show
    from vachak.cli.terminal import Terminal, may_redraw

    terminal = Terminal()
    with _told(terminal, json=json):
        from vachak import studio
        from vachak.settings import load

        settings = load(config)
        read = studio.read(article, settings, title=title)
        written = studio.write_script(read, settings)
        if json:
            terminal.result(show.as_json(show.script_object(read, written), sys.stdout.encoding, indent=2))
            return
        explain = studio.explain if trace else None
        for line in show.script_lines(read, written, dim=may_redraw(sys.stdout), explain=explain):
            terminal.result(line)


@app.command()
def voices(json: Json = False, config: Config = None) -> None:
    """Show what can speak here, and why the others cannot."""
    from vachak.cli import show
    from vachak.cli.terminal import Terminal

    terminal = Terminal()
    with _told(terminal, json=json):
        from vachak.settings import load
        from vachak.studio import voice_statuses

        statuses = voice_statuses(load(config))
        if json:
            terminal.result(show.as_json([show.voice_object(s) for s in statuses], sys.stdout.encoding, indent=2))
            return
        for status in statuses:
            terminal.result(show.voice_line(status))


@app.command()
def doctor(json: Json = False, config: Config = None) -> None:
    """Check that everything is in place; the exit code is that of the first thing that is not."""
    from vachak.cli import show
    from vachak.cli.terminal import Terminal

    terminal = Terminal()
    with _told(terminal, json=json):
        from vachak.doctor import examine

        findings = tuple(examine(config))
        if json:
            terminal.result(show.as_json([show.finding_object(f) for f in findings], sys.stdout.encoding, indent=2))
        else:
            for finding in findings:
                terminal.result(show.finding_line(finding))
        worst = next((f.error for f in findings if f.error), None)
        if worst is not None:
            raise typer.Exit(worst.exit_code)


def _show(terminal: Terminal, outcome: Outcome, *, json: bool) -> None:
    from vachak.cli import show

    if json:
        terminal.result(show.as_json(show.outcome_object(outcome), sys.stdout.encoding))
    elif outcome.error is None:
        terminal.outcome(show.outcome_line(outcome))
    else:
        for line in show.error_lines(outcome.error):
            terminal.trouble(line)


@contextmanager
def _told(terminal: Terminal, *, json: bool) -> Iterator[None]:
    """An error ends the command in two clear lines (or one of JSON) and its exit code; never a traceback."""
    try:
        yield
    except VachakError as e:
        from vachak.cli import show

        if json:
            error = {"error": show.error_object(e)}
            terminal.result(show.as_json(error, sys.stdout.encoding))
        else:
            for line in show.error_lines(e):
                terminal.trouble(line)
        raise typer.Exit(e.exit_code) from e
