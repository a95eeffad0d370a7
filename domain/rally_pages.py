"""What the cards of an aksi serempak show, as facts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from domain.rallies import Stage, UnitState
from domain.rally_counts import Numbers, UnitCount

HOURS, CANCEL, CONTENT = "hours", "cancel", "content"
_AT = "at:"


def at_page(starts_at: datetime) -> str:
    """The page of the caller's card that asks whether this hour (UTC) is meant."""
    return f"{_AT}{starts_at.astimezone(UTC).isoformat(timespec='minutes')}"


def hour_on(page: str | None) -> datetime | None:
    """The hour (UTC) that such a page asks about."""
    return (
        datetime.fromisoformat(page.removeprefix(_AT)) if page is not None and page.startswith(_AT) else None
    )


@dataclass(frozen=True, slots=True)
class HourView:
    """A promotion for which an hour is chosen: the hours that are offered, until when it may be sent (UTC), how many
    units and groups would be asked, whether it already has an hour, and when it would else have gone by itself."""

    promotion_id: int
    title: str
    zone: str
    hours: Sequence[datetime]
    until: datetime | None
    units: int
    groups: int
    has_hour: datetime | None = None
    send_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RallyView:
    """A rally as anybody may see it. `late`: minutes after its hour at which it began."""

    rally_id: int
    promotion_id: int
    title: str
    unit: str
    stage: Stage
    starts_at: datetime
    now: datetime
    numbers: Numbers
    late: int = 0


@dataclass(frozen=True, slots=True)
class LeadView:
    """Its caller's card: whether it could be sent at its hour by what was read until now, what came of it by unit, and
    whether a missed one may begin at once."""

    rally: RallyView
    is_cleared: bool
    may_begin: bool = False
    counts: Sequence[UnitCount] = ()


@dataclass(frozen=True, slots=True)
class AskView:
    """The card of a unit that is asked. `quiet_until` (UTC): at the hour its groups want quiet until then. `may_join`:
    whether its group may still come in."""

    rally: RallyView
    unit_id: int
    unit: str
    state: UnitState
    may_join: bool
    quiet_until: datetime | None = None
    count: UnitCount | None = None


@dataclass(frozen=True, slots=True)
class GroupView:
    """The countdown in a group: which of its units join (named where it serves more than one), and how many of this
    group are ready."""

    rally: RallyView
    is_joined: bool
    ready_here: int
    names: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class SignalView:
    """What the offer says as a signal: its hour (UTC), how many units and people, and how many minutes late it is."""

    starts_at: datetime
    units: int
    ready: int
    late: int
