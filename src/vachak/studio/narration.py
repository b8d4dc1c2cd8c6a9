"""One run of the studio: from a job to an episode, with the first voice that can speak all of it."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from vachak import article as reading_room
from vachak import audio, publish
from vachak.article import Source
from vachak.errors import UsageError, VoiceError
from vachak.nouns import Article, Episode, Line, Script, Speech, Voice
from vachak.settings import Settings, cache_folder
from vachak.studio.casting import Candidate, Cast
from vachak.studio.digest import digest, shaping
from vachak.studio.planning import Plan, plan
from vachak.studio.steps import Event, Job, Report, name_all, silent, write_script

__all__ = ["Studio", "narrate"]

_AHEAD = 2  # lines spoken ahead of the encoder, for each line spoken at once


@dataclass(frozen=True, slots=True)
class Take:
    """All an episode is made of but its voice; `material` is what the digest knows the article by."""

    article: Article
    script: Script
    target: publish.Target
    material: bytes
    title: str | None
    date: datetime | None


class Studio:
    """One run over any number of articles: opens each voice once.

    `google` answers whether Google does, where somebody has asked already (None: ask when `auto` must know).
    """

    def __init__(
        self,
        settings: Settings,
        *,
        report: Report = silent,
        voice: Voice | None = None,
        google: bool | None = None,
    ) -> None:
        self._settings = settings
        self._report = report
        self._cast = Cast(settings, self._notice, voice, google)

    @property
    def requests(self) -> int:
        """How many requests this run has sent so far."""
        return self._cast.requests

    @property
    def hits(self) -> int:
        """How many pieces of speech this run has found in the cache so far."""
        return self._cast.hits

    def google(self) -> bool | None:
        """Whether Google answers, asked at most once; None where no voice of this run needs it."""
        return self._cast.google()

    def standing(self, job: Job, source: Source) -> Episode | None:
        """The episode that stands already, whole and unchanged, whichever voice of the cast made it."""
        for card in self._cast.cards():
            wanted = digest(source.data, job.title, self._settings, card)
            if (episode := publish.standing(self._target(job.name), wanted)) is not None:
                return episode
        return None

    def make(self, job: Job, source: Source) -> Episode:
        """Make one episode; raises VachakError."""
        self._cast.prepare()
        article = reading_room.parse(source, self._settings.reading, job.title)
        take = Take(
            article,
            write_script(article, self._settings),
            self._target(job.name),
            source.data,
            job.title,
            _date(article, source.modified),
        )
        episode = self.record(take)
        self._tell_left_out(job.shown, article)
        return episode

    def plan(self, job: Job, source: Source) -> Plan:
        """What making it would take, with the first voice of the cast; nothing is made and nobody asked."""
        article = reading_room.parse(source, self._settings.reading, job.title)
        return plan(write_script(article, self._settings), self._settings, self._cast.cards()[0])

    def record(self, take: Take) -> Episode:
        """Record and publish `take` with the first voice of the cast that can speak all of it."""
        for candidate in self._cast.candidates():
            try:
                return self._attempt(take, candidate)
            except VoiceError as error:
                self._cast.failed(candidate, error)
        raise self._cast.failure

    def _attempt(self, take: Take, candidate: Candidate) -> Episode:
        card = candidate.voice.card
        with publish.writing(take.target, locks=self._locks) as draft:
            recording = audio.record(
                self._speeches(take, candidate.voice),
                draft.audio,
                card=card,
                pauses=self._settings.pauses,
                sound=self._settings.sound,
            )
            return publish.publish(
                recording,
                take.script,
                take.article,
                draft,
                tags=self._settings.tags,
                card=card,
                digest=digest(take.material, take.title, self._settings, card),
                fallback_from=candidate.fallback_from,
                settings=shaping(self._settings),
                date=take.date,
                files=self._settings.files,
            )

    def _speeches(self, take: Take, voice: Voice) -> Iterator[tuple[Line, Speech]]:
        """Every line with its speech, in order; tells how far it is."""
        lines = take.script.lines
        for done, (line, speech) in enumerate(_in_order(voice, lines), start=1):
            self._report(Event(take.article.source, line.shown, done, len(lines)))
            yield line, speech

    @property
    def _locks(self) -> Path:
        return cache_folder(self._settings) / "locks"

    def _target(self, name: str) -> publish.Target:
        return publish.Target(Path(self._settings.out), name)

    def _notice(self, text: str) -> None:
        self._report(Event("", text))

    def _tell_left_out(self, source: str, article: Article) -> None:
        if article.dropped:
            lines = len({d.line for d in article.dropped})
            self._report(
                Event(source, f"{source}: something was left out of {lines} lines; see: vachak script {source}")
            )


def narrate(article: Article, voice: Voice, folder: str | Path, settings: Settings | None = None) -> Episode:
    """Make the episode of `article` with `voice` in `folder`; raises VoiceError, AudioError, PublishError."""
    settings = settings or Settings()
    take = Take(
        article,
        write_script(article, settings),
        publish.Target(Path(folder), name_all([(article.source, article.title)], str(folder))[article.source]),
        repr(article).encode(),
        None,
        _date(article, None),
    )
    return Studio(settings, voice=voice).record(take)


def _in_order(voice: Voice, lines: Sequence[Line]) -> Iterator[tuple[Line, Speech]]:
    """Speak `lines` at most `card.at_once` at a time; the first error ends all that has not begun."""
    at_once = max(1, voice.card.at_once)
    pool = ThreadPoolExecutor(at_once, thread_name_prefix="vachak-voice")
    waiting: deque[tuple[Line, Future[Speech]]] = deque()
    try:
        for line in lines:
            waiting.append((line, pool.submit(voice.speak, line.spoken)))
            if len(waiting) > at_once * _AHEAD:
                first, speech = waiting.popleft()
                yield first, speech.result()
        for first, speech in waiting:
            yield first, speech.result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _date(article: Article, modified: datetime | None) -> datetime | None:
    """The date the episode bears: the article's own, else SOURCE_DATE_EPOCH (if set), else the file's."""
    return article.published or _stamped() or modified


def _stamped() -> datetime | None:
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return None
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError) as e:
        raise UsageError(f"SOURCE_DATE_EPOCH cannot be {epoch!r}", "it takes whole seconds since 1970") from e
