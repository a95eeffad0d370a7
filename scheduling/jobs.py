"""The whole clockwork on one page: what is swept when due, and what runs at fixed hours."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from scheduling import auditor, boards, calendar, cleaning, messages, posts
from scheduling.cards import Renderer, sweeper
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

SWEEPERS: tuple[Sweeper, ...] = (
    messages.RELEASE,
    messages.LATE,
    posts.LET_GO,
    posts.SETTLE,
    sweeper(RENDERERS),
)

JOBS: tuple[WallClockJob, ...] = (
    WallClockJob("clean up", {"minute": "17"}, cleaning.clean_up),
    WallClockJob("audit", {"second": "40"}, auditor.audit),
)
