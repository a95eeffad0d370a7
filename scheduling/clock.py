"""The clockwork: wakes up when the next thing is due, and does all that is due, in batches."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.date import DateTrigger

from domain.clock import Clock, SystemClock
from domain.steps import Reach, Step, pass_by
from scheduling.jobs import Errand, WallClockJob
from scheduling.sweeper import Sweeper, Timetable
from storage.database import passes_by_itself
from storage.session import Session
from storage.writer import Pen, Urgency

log = structlog.get_logger()

AT_LEAST_EVERY = timedelta(seconds=60)
SAFE = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}


class Metronome:
    """One wake-up, set to the earliest due time of all sweepers; the database alone says what is due."""

    def __init__(
        self, pen: Pen, clock: Clock, sweepers: Sequence[Sweeper], jobs: Sequence[WallClockJob]
    ) -> None:
        self._pen = pen
        self._clock = clock
        self._sweepers = sweepers
        self._timetable = Timetable(sweepers)
        self._jobs = jobs
        self._scheduler = AsyncIOScheduler(timezone=UTC, job_defaults=SAFE)
        self._poked = asyncio.Event()
        self._stuck = False
        self._paused: dict[str, datetime] = {}
        self.reach: Reach = pass_by
        self.on_commit: Callable[[], None] = lambda: None

    def start(self, errands: Sequence[Errand] = ()) -> None:
        """Wind the clockwork up."""
        for errand in errands:
            trigger = CronTrigger(**errand.when, timezone=UTC)
            first = SystemClock().now()
            self._scheduler.add_job(errand.run, trigger, id=errand.name, next_run_time=first)
        for job in self._jobs:
            trigger = CronTrigger(**job.when, timezone=UTC)
            self._scheduler.add_job(self.run_job, trigger, args=[job], id=job.name)
        self._scheduler.start()

    def stop(self) -> None:
        """Stop waking up."""
        self._scheduler.shutdown(wait=False)

    def poke(self) -> None:
        """A commit may have made something due earlier."""
        self._poked.set()

    async def run(self) -> None:
        """Sweep, then sleep until the next due time or until poked; until cancelled."""
        while True:
            self._poked.clear()
            await self._sweep_safely()
            await self._set_wake_up()
            await self._poked.wait()

    async def _sweep_safely(self) -> None:
        try:
            await self.sweep_due()
        except Exception as error:
            if not passes_by_itself(error):
                raise
            if not self._stuck:
                log.error("sweepers wait: the database cannot be written")
            self._stuck = True
            return
        self._stuck = False

    async def _set_wake_up(self) -> None:
        now = self._clock.now()
        due = None if self._stuck else await self.next_due()
        pause = min(max((due - now, timedelta(0))) if due else AT_LEAST_EVERY, AT_LEAST_EVERY)
        soonest = timedelta(seconds=1) if self._stuck else timedelta(milliseconds=1)
        real = SystemClock().now() + max(pause, soonest)
        self._scheduler.add_job(self.poke, DateTrigger(real), id="wake up", replace_existing=True)

    @property
    def trouble(self) -> str | None:
        """Which sweepers broke at their last attempt, if any."""
        return f"broken: {', '.join(sorted(self._paused))}" if self._paused else None

    async def next_due(self) -> datetime | None:
        """The earliest due time of all sweepers (UTC); one that broke is not due before its pause is over."""

        def earliest(session: Session) -> datetime | None:
            dues = self._timetable.times(session)
            return min((self._not_paused(name, due) for name, due in dues.items()), default=None)

        return await self._pen.write(earliest, Urgency.SWEEP)

    def _not_paused(self, name: str, due: datetime) -> datetime:
        return max(due, self._paused.get(name, due))

    async def sweep_due(self) -> int:
        """Let every sweeper do what is due now, a batch a transaction; returns how much was done.

        One that breaks is logged and pauses for a minute; the others go on.
        """
        done = 0
        ripe = await self._ripe()
        for sweeper in self._sweepers:
            now = self._clock.now()
            if sweeper.name not in ripe or self._not_paused(sweeper.name, now) > now:
                continue
            try:
                while count := await self._batch(sweeper):
                    done += count
                    if sweeper.urgency is Urgency.FAN_OUT:
                        break
                self._paused.pop(sweeper.name, None)
            except Exception as error:
                if passes_by_itself(error):
                    raise
                log.error("sweeper broke", sweeper=sweeper.name, exc_info=error)
                self._paused[sweeper.name] = now + AT_LEAST_EVERY
        return done

    async def _ripe(self) -> set[str]:
        """The sweepers that have something to do now, asked in one transaction: mostly there is nothing."""
        now = self._clock.now()

        def due(session: Session) -> set[str]:
            return {name for name, at in self._timetable.times(session).items() if at <= now}

        return await self._pen.write(due, Urgency.SWEEP)

    async def _batch(self, sweeper: Sweeper) -> int:
        now = self._clock.now()

        def batch(session: Session) -> int:
            due = sweeper.next_due(session)
            if due is None or due > now:
                return 0
            self.reach(Step.SWEEP_BEGUN)
            count = sweeper.sweep(session, now)
            self.reach(Step.SWEEP_ACTED)
            return count

        count = await self._pen.write(batch, sweeper.urgency)
        if count:
            self.reach(Step.SWEEP_COMMITTED)
            self.on_commit()
        return count

    async def run_job(self, job: WallClockJob) -> None:
        """Do a wall-clock job; a failure is logged and comes again at its next time."""
        now = self._clock.now()
        try:
            await self._pen.write(lambda session: job.do(session, now), Urgency.SWEEP)
        except Exception as error:
            log.error("job failed and waits for its next time", job=job.name, exc_info=error)
