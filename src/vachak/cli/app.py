"""The commands: each parses its flags, calls one function of the studio or the batch, and prints."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from vachak.cli import options as o

__all__ = ["app", "main"]

app = typer.Typer(
    name="vachak",
    help="A Hindi news article in, a finished podcast episode out.",
    rich_markup_mode=None,  # plain help: instant, and nothing drawn with boxes for a screen reader
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """Run the command line; the exit code is the error's (DESIGN), 130 when interrupted."""
    app()


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
    articles: o.Articles = None,
    out: o.Out = None,
    voice: o.Voice = None,
    title: o.Title = None,
    jobs: o.Jobs = None,
    force: o.Force = False,
    dry_run: o.DryRun = False,
    format_: o.Format = None,
    profile: o.Profile = None,
    level: o.Level = None,
    speed: o.Speed = None,
    cover: o.Cover = None,
    srt: o.Srt = None,
    plot: o.Plot = None,
    json: o.Json = False,
    plain: o.Plain = False,
    quiet: o.Quiet = False,
    config: o.Config = None,
) -> None:
    """Make each article's episode.

    MP3, captions, chapters and manifest, in output/.
    """
    from vachak.cli.terminal import Terminal, told

    terminal = Terminal(plain=plain or json, quiet=quiet or json)
    with told(terminal, json=json):
        from vachak.batch import make_all
        from vachak.cli.making import make_and_show
        from vachak.settings import load

        flags = o.make_flags(out, voice, jobs, format_, profile, level, speed, cover, srt)
        settings = load(config, flags)
        sources = articles or ["articles"]
        outcomes = make_all(
            sources, settings, title=title, force=force, dry_run=dry_run, plot=plot, report=terminal.report
        )
        worst = make_and_show(terminal, outcomes, json=json)
    if worst:
        raise typer.Exit(worst)


@app.command()
def script(
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help='A file, "-" (standard input) or an http(s) URL.')],
    json: o.Json = False,
    trace: Annotated[bool, typer.Option("--trace", help="Show which rule says what in which way.")] = False,
    title: o.Title = None,
    config: o.Config = None,
) -> None:
    """Show what would be spoken and left out.

    No sound is made.
    """
    from vachak.cli.terminal import Terminal, may_redraw, told

    terminal = Terminal()
    with told(terminal, json=json):
        from vachak import studio
        from vachak.cli import show
        from vachak.settings import load

        settings = load(config)
        read = studio.read(article, settings, title=title)
        written = studio.write_script(read, settings)
        if json:
            terminal.result(show.as_json(show.script_object(read, written), sys.stdout.encoding, indent=2))
            return
        explain = (lambda text: studio.explain(text, settings)) if trace else None
        for line in show.script_lines(read, written, dim=may_redraw(sys.stdout), explain=explain):
            terminal.result(line)


@app.command()
def voices(json: o.Json = False, config: o.Config = None) -> None:
    """Show what can speak here, and why the others cannot."""
    from vachak.cli.terminal import Terminal, told

    terminal = Terminal()
    with told(terminal, json=json):
        from vachak.cli import show
        from vachak.settings import load
        from vachak.studio import voice_statuses

        statuses = voice_statuses(load(config))
        if json:
            terminal.result(show.as_json([show.voice_object(s) for s in statuses], sys.stdout.encoding, indent=2))
            return
        for status in statuses:
            terminal.result(show.voice_line(status))


@app.command()
def doctor(json: o.Json = False, config: o.Config = None) -> None:
    """Check that everything is in place.

    The exit code is that of the first thing that is not.
    """
    from vachak.cli.terminal import Terminal, told

    terminal = Terminal()
    with told(terminal, json=json):
        from vachak.cli import show
        from vachak.studio import examine

        findings = tuple(examine(config))
        if json:
            terminal.result(show.as_json([show.finding_object(f) for f in findings], sys.stdout.encoding, indent=2))
        else:
            for finding in findings:
                terminal.result(show.finding_line(finding))
    worst = next((f.error for f in findings if f.error), None)
    if worst is not None:
        raise typer.Exit(worst.exit_code)


@app.command()
def cache(
    action: Annotated[
        o.CacheAction, typer.Argument(metavar="[ACTION]", help="show (default), prune or clear.")
    ] = o.CacheAction.show,
    json: o.Json = False,
    config: o.Config = None,
) -> None:
    """Show, prune or clear the cache of online speech."""
    from vachak.cli.terminal import Terminal, told

    terminal = Terminal()
    with told(terminal, json=json):
        from vachak.cli import show
        from vachak.settings import load
        from vachak.studio import tend_cache

        settings = load(config)
        report, limit_mb = tend_cache(action.value, settings), settings.cache_mb
        if json:
            terminal.result(show.as_json(show.cache_object(report, limit_mb), sys.stdout.encoding))
        else:
            terminal.result(show.cache_line(report, limit_mb))


@app.command()
def watch(
    folder: Annotated[
        str, typer.Argument(metavar="FOLDER", help="The folder whose new and changed articles become episodes.")
    ],
    out: o.Out = None,
    voice: o.Voice = None,
    jobs: o.Jobs = None,
    json: o.Json = False,
    plain: o.Plain = False,
    quiet: o.Quiet = False,
    config: o.Config = None,
) -> None:
    """Make a folder's new and changed articles.

    Until interrupted.
    """
    from vachak.cli.terminal import Terminal, told

    terminal = Terminal(plain=plain or json, quiet=quiet or json)
    with told(terminal, json=json):
        from vachak.batch import watch as watch_folder
        from vachak.cli.making import show_outcome
        from vachak.settings import load

        settings = load(config, o.make_flags(out, voice, jobs))
        terminal.note(f"watching {folder}; interrupt to end")
        for outcome in watch_folder(folder, settings, report=terminal.report):
            show_outcome(terminal, outcome, json=json)
