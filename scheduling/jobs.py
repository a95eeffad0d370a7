"""The whole clockwork on one page: what is swept when due, and what runs at fixed hours."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from scheduling import (
    auditor,
    boards,
    calendar,
    cleaning,
    leaks,
    letters,
    messages,
    own_data,
    posts,
    roles,
    units,
    waitings,
)
from scheduling.cards import Renderer, sweeper
from scheduling.files import Maker
from scheduling.sweeper import Sweeper
from storage.session import Session


@dataclass(frozen=True, slots=True)
class WallClockJob:
    """Runs at fixed times; `when` are the fields of a cron trigger in UTC."""

    name: str
    when: Mapping[str, str]
    do: Callable[[Session, datetime], None]


@dataclass(frozen=True, slots=True)
class Errand:
    """Runs once at start and then at fixed times, outside of the writer, because it has to wait for something."""

    name: str
    when: Mapping[str, str]
    run: Callable[[], Awaitable[None]]


RENDERERS: dict[str, Renderer] = {
    "post": posts.POSTS,
    "calendar": calendar.CALENDAR,
    "board": boards.BOARDS,
}

MAKERS: dict[str, Maker] = {
    "letter": letters.letter,
    **own_data.MAKERS,
    **leaks.MAKERS,
}

SWEEPERS: tuple[Sweeper, ...] = (
    messages.RELEASE,
    messages.LATE,
    posts.LET_GO,
    posts.SETTLE,
    leaks.REMIND,
    units.CLOSE,
    units.LOOK,
    units.OFFER,
    roles.ENDINGS,
    roles.PROPOSALS,
    waitings.NUDGE,
    waitings.FORGET_WAITING,
    waitings.FORGET_GONE,
    sweeper(RENDERERS),
)

JOBS: tuple[WallClockJob, ...] = (
    WallClockJob("clean up", {"minute": "17"}, cleaning.clean_up),
    WallClockJob("tend units", {"hour": "18", "minute": "27"}, units.tend_old_units),
    WallClockJob("audit", {"second": "40"}, auditor.audit),
)
