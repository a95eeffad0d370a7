"""The whole clockwork on one page: what is swept when due, and what runs at fixed hours."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from scheduling import (
    auditor,
    boards,
    calendar,
    calendar_files,
    cleaning,
    kits,
    leaks,
    letters,
    messages,
    occasions,
    own_data,
    photo_permissions,
    posts,
    publishing,
    review_cards,
    reviews,
    roles,
    series,
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
    "review": review_cards.REVIEWS,
    "kit": kits.KITS,
    "chase": kits.CHASES,
    "calendar": calendar.CALENDAR,
    "board": boards.BOARDS,
    "permission": photo_permissions.PERMISSIONS,
}

MAKERS: dict[str, Maker] = {
    "letter": letters.letter,
    **own_data.MAKERS,
    **calendar_files.MAKERS,
    **leaks.MAKERS,
}

SWEEPERS: tuple[Sweeper, ...] = (
    messages.RELEASE,
    messages.LATE,
    posts.LET_GO,
    publishing.PUT_OUT,
    posts.SETTLE,
    reviews.REVIEWS,
    series.MAKE,
    leaks.REMIND,
    units.CLOSE,
    units.LOOK,
    units.OFFER,
    occasions.OFFER,
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
    WallClockJob("look for commemorations", {"hour": "18", "minute": "37"}, occasions.tend),
    WallClockJob("audit", {"second": "40"}, auditor.audit),
)
