"""Many articles: the studio again and again; one bad article never stops the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from time import perf_counter

from vachak.errors import UsageError, VachakError
from vachak.nouns import Outcome, Voice
from vachak.settings import Settings
from vachak.studio import Job, Report, Studio, find_articles, name_all, silent

__all__ = ["make_all", "narrate_all"]


def make_all(
    sources: Sequence[str],
    settings: Settings,
    *,
    title: str | None = None,
    force: bool = False,
    report: Report = silent,
    voice: Voice | None = None,
) -> Iterator[Outcome]:
    """Make every article of `sources` (files, folders, "-", URLs), one outcome each, in order.

    Raises UsageError for a `title` with several articles, ArticleError for a folder without any, and
    PublishError for a folder that cannot be written to, before anything is made.
    """
    articles = find_articles(sources)
    if title is not None and len(articles) > 1:
        raise UsageError(
            f"--title names one episode, but there are {len(articles)} articles",
            "give one article, or write the titles into the articles",
        )
    studio = Studio(settings, report=report, voice=voice)
    for source, name in name_all(articles):
        yield _outcome(studio, Job(source, name, title), force=force)


def narrate_all(
    sources: Iterable[str | Path],
    voice: Voice | str,
    folder: str | Path,
    settings: Settings | None = None,
) -> Iterator[Outcome]:
    """Make every article of `sources` with `voice` (or its name) in `folder`; outcomes as they finish."""
    from dataclasses import replace

    settings = replace(settings or Settings(), out=str(folder))
    if isinstance(voice, str):
        settings = replace(settings, voice=voice)
    given = None if isinstance(voice, str) else voice
    return make_all([str(s) for s in sources], settings, voice=given)


def _outcome(studio: Studio, job: Job, *, force: bool) -> Outcome:
    start, before = perf_counter(), studio.requests
    try:
        status, episode = studio.make(job, force=force)
    except VachakError as error:
        return Outcome(job.source, "failed", None, error, perf_counter() - start, studio.requests - before)
    return Outcome(job.source, status, episode, None, perf_counter() - start, studio.requests - before)
