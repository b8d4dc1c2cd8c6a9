"""One run over many articles: what stands unchanged is found first, the rest is made by one worker or several."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter

from vachak.batch.crew import Crew
from vachak.batch.orders import Order, orders
from vachak.errors import UsageError, VachakError
from vachak.nouns import Outcome, Voice
from vachak.settings import Settings
from vachak.studio import (
    Event,
    Job,
    Report,
    Source,
    Studio,
    check_cover,
    check_folder,
    draw,
    find_articles,
    silent,
    tidy,
)

__all__ = ["make_all", "narrate_all"]


def make_all(
    sources: Sequence[str],
    settings: Settings,
    *,
    title: str | None = None,
    force: bool = False,
    dry_run: bool = False,
    plot: Path | None = None,
    report: Report = silent,
    voice: Voice | None = None,
) -> Generator[Outcome]:
    """Make every article of `sources` (files, folders, "-", URLs): one outcome each, as it is finished.

    `dry_run` makes nothing: what would be made is told by `report` and comes out as "planned". `plot` is where
    to draw the episode's waveform. Raises, before anything is made, UsageError for a `title` or `plot` with
    several articles, ArticleError for a folder without any, PublishError for a folder that cannot be written to.
    """
    articles = find_articles(sources)
    for flag, value in (("--title", title), ("--plot", plot)):
        if value is not None and len(articles) > 1:
            raise UsageError(f"{flag} is for one episode, but there are {len(articles)} articles", "give one article")
    if (remark := check_cover(settings.files.cover)) and not dry_run:
        report(Event("", remark))
    run = _Run(settings, _Once(report), voice, force=force, dry_run=dry_run)
    outcomes = run.outcomes(orders(articles, settings, title))
    return outcomes if plot is None else _drawn(outcomes, plot)


def _drawn(outcomes: Generator[Outcome], path: Path) -> Generator[Outcome]:
    """The outcomes; the waveform of the one episode among them is drawn before it is told of."""
    with closing(outcomes):
        for outcome in outcomes:
            if outcome.episode is not None:
                draw(outcome.episode, path)
            yield outcome


def narrate_all(
    sources: Iterable[str | Path],
    voice: Voice | str,
    folder: str | Path,
    settings: Settings | None = None,
) -> Generator[Outcome]:
    """Make every article of `sources` with `voice` (or its name) in `folder`; outcomes as they finish."""
    settings = replace(settings or Settings(), out=str(folder))
    if isinstance(voice, str):
        return make_all([str(s) for s in sources], replace(settings, voice=voice))
    return make_all([str(s) for s in sources], settings, voice=voice)


class _Once:
    """A report that says the same notice only once a run."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._said: set[str] = set()

    def __call__(self, event: Event) -> None:
        if event.total == 0:
            if event.text in self._said:
                return
            self._said.add(event.text)
        self._report(event)


@dataclass(frozen=True, slots=True)
class _Run:
    """What is the same for all articles of one run; a `voice` that was given as an object speaks in this process."""

    settings: Settings
    report: Report
    voice: Voice | None
    force: bool
    dry_run: bool

    def outcomes(self, ordered: Sequence[Order]) -> Generator[Outcome]:
        """One outcome for each order: those that need no making at once, the others as they are finished."""
        studio = Studio(self.settings, report=self.report, voice=self.voice)
        tidy(self.settings.out)
        with Crew(self._size(len(ordered)), studio, self.settings, self.report) as crew:
            for done, outcome in enumerate(self._each(studio, ordered, crew), start=1):
                if len(ordered) > 1:
                    self.report(Event("", "articles", done, len(ordered)))
                yield outcome
        tidy(self.settings.out)  # after a worker of this run that was killed

    def _each(self, studio: Studio, ordered: Sequence[Order], crew: Crew) -> Generator[Outcome]:
        checked = False
        for order in ordered:
            start = perf_counter()
            try:
                source = order.fetched()
                done = self._without_making(studio, order.job, source, start)
            except VachakError as error:
                yield Outcome(order.job.shown, "failed", None, error, perf_counter() - start, 0)
                continue
            if done is not None:
                yield done
                continue
            if not checked:  # only now: what is unchanged needs no folder that can be written to
                check_folder(self.settings.out)
                checked = True
            yield from crew.take(order.job, source)
        yield from crew.rest()

    def _without_making(self, studio: Studio, job: Job, source: Source, start: float) -> Outcome | None:
        """The outcome of a job that needs no making; None for one that does."""
        if not self.force and (standing := studio.standing(job, source)) is not None:
            return Outcome(job.shown, "unchanged", standing, None, perf_counter() - start, 0)
        if self.dry_run:
            plan = studio.plan(job, source)
            self.report(Event(job.shown, f"{job.shown}: {plan.text}"))
            return Outcome(job.shown, "planned", None, None, plan.seconds, plan.requests)
        return None

    def _size(self, articles: int) -> int:
        """How many workers: no more than articles; one in this process for a voice that was given."""
        wanted = self.settings.jobs or _cores()
        return 1 if self.voice is not None else max(1, min(wanted, articles))


def _cores() -> int:
    """The cores this process may use (a container may grant fewer than there are)."""
    counted = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return counted or 1
