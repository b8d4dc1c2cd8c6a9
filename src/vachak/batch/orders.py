"""What is to be made, before anything is: every source with the name of its files, all names different."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vachak.errors import VachakError
from vachak.settings import Settings
from vachak.studio import Job, Source, fetch, headline, is_nameless, name_all

__all__ = ["Order", "orders"]


@dataclass(frozen=True, slots=True)
class Order:
    """A job; its `source` where it had to be fetched for its name already; the `error` where it could not be."""

    job: Job
    source: Source | None = None
    error: VachakError | None = None

    def fetched(self) -> Source:
        """The source, fetched now if it was not yet; raises VachakError."""
        if self.error is not None:
            raise self.error
        return self.source or fetch(self.job.source)


def orders(sources: Sequence[str], settings: Settings, title: str | None) -> tuple[Order, ...]:
    """An order for each source, in order; what has no name of its own is fetched for its title."""
    found = [_found(s, settings, title) for s in sources]
    titles = [(o.job.source, o.job.name) for o in found if o.error is None]
    names = name_all(titles, settings.out)
    return tuple(Order(Job(o.job.source, names.get(o.job.source, ""), title), o.source, o.error) for o in found)


def _found(source: str, settings: Settings, title: str | None) -> Order:
    """A source with its title in place of a name yet."""
    if not is_nameless(source):
        return Order(Job(source, "", title))
    try:
        fetched = fetch(source)
        return Order(Job(source, headline(fetched, settings, title), title), fetched)
    except VachakError as error:
        return Order(Job(source, "", title), None, error)
