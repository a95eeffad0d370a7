"""What lies around a plan, gathered by a fixed number of indexed questions, however many plans a unit has."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import case, func
from sqlalchemy import select as sql_select
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, or_, select

from domain.clash_rules import find, lives, quiet_hours
from domain.clashes import Booking, Clash, MonthSoFar, Scene, Slot
from domain.contents import Pillar
from domain.post_states import COMING, SHOWN, Kind
from storage import accounts, calendar, takeovers, unit_settings, units
from storage.accounts import Account
from storage.contents import PostVariant
from storage.posts import IN_CALENDARS, Post
from storage.units import Unit

MOST_NEAR = 200
FARTHEST = timedelta(hours=6)  # no live lasts longer, no spacing is wider
A_DAY = timedelta(days=1)
_TAKEN = ("uq_posts_booked", "posts.account_id, posts.starts_at")
COLUMNS: Any = (
    Post.id,
    Post.unit_id,
    Post.title,
    Post.starts_at,
    Post.kind,
    Post.ends_at,
    Post.platform,
    Post.account_id,
    Post.department_id,
    Post.event_id,
    Post.pillar,
    Post.visibility,
)


@dataclass(frozen=True, slots=True)
class _Around:
    """The time around a plan that is looked at, UTC."""

    day: date
    start: datetime
    end: datetime


def of(session: Session, post: Post, now: datetime) -> tuple[Clash, ...]:
    """Everything that this plan runs into; nothing for one without a time, or that is over or long past."""
    if post.starts_at is None or post.state not in COMING or post.starts_at < now - A_DAY:
        return ()
    unit = units.get(session, post.unit_id)
    around = _around(post.starts_at, unit.zone)
    ways = unit_settings.of(session, unit)
    plan = slot(session, post)
    scene = Scene(
        zone=unit.zone,
        days=tuple(calendar.days(session, unit, around.day, around.day)),
        quiet=quiet_hours(ways),
        cap=ways.daily_cap,
    )
    return find(plan, scene if plan.kind == Kind.OWN else _with_plans(session, unit, plan, scene))


def _with_plans(session: Session, unit: Unit, plan: Slot, scene: Scene) -> Scene:
    """The scene with the other plans in it."""
    own = _accounts(session, plan.accounts)
    above = frozenset(one.id or 0 for one in units.ancestors(session, plan.unit_id))
    whose = {plan.unit_id, *above, *(owner for one in own for owner in _owners(one))}
    near = _near(session, plan, whose, _around(plan.starts_at, unit.zone))
    return replace(
        scene,
        near=near,
        above=above,
        spacing={one.id or 0: timedelta(minutes=one.spacing) for one in own},
        bookings=(*lives(near), *_takeovers(session, plan, unit.zone)),
        month=month(session, unit, plan),
    )


def _takeovers(session: Session, plan: Slot, zone: str) -> tuple[Booking, ...]:
    """The takeover slots on its accounts around its time."""
    around = _around(plan.starts_at, zone)
    found = takeovers.on_account(session, sorted(plan.accounts), around.start, around.end)
    return tuple(Booking(one.account_id, one.starts_at, one.ends_at, "takeover") for one in found)


def plans_between(
    session: Session, account_id: int | None, start: datetime, end: datetime
) -> tuple[Slot, ...]:
    """The official plans that use this account from `start` to before `end` (UTC), soonest first."""
    elsewhere = select(PostVariant.post_id).where(PostVariant.account_id == account_id)
    found = select(*COLUMNS).where(or_(Post.account_id == account_id, col(Post.id).in_(elsewhere)))
    found = found.where(Post.kind == Kind.OFFICIAL, col(Post.state).in_(SHOWN), IN_CALENDARS)
    found = found.where(col(Post.starts_at) >= start, col(Post.starts_at) < end)
    rows = session.exec(found.order_by(col(Post.starts_at), col(Post.id)).limit(MOST_NEAR)).all()
    return tuple(_slot(row, {account_id} if account_id is not None else set()) for row in rows)


def slot(session: Session, post: Post) -> Slot:
    """A plan as the rules see it; ValueError for one without a time."""
    if post.starts_at is None:
        raise ValueError(f"plan {post.id} has no time")
    elsewhere = _elsewhere(session, [post.id or 0]).get(post.id or 0, set())
    return replace(_slot(post, elsewhere), text=post.text)


def on_account(session: Session, post: Post) -> tuple[Slot, ...]:
    """The coming official plans that use an account of this one on its day, soonest first."""
    plan = slot(session, post)
    own = _accounts(session, plan.accounts)
    whose = {plan.unit_id, *(owner for one in own for owner in _owners(one))}
    near = _near(session, plan, whose, _around(plan.starts_at, post.zone))
    return tuple(one for one in near if one.kind == Kind.OFFICIAL and one.accounts & plan.accounts)


def spacing(session: Session, account_ids: Collection[int]) -> timedelta:
    """How far apart posts should stay on these accounts."""
    own = _accounts(session, account_ids)
    return timedelta(minutes=max((one.spacing for one in own), default=0))


def is_booked_twice(error: BaseException) -> bool:
    """Whether the database refused a second official plan on one account at one time."""
    return isinstance(error, IntegrityError) and any(sign in str(error.orig) for sign in _TAKEN)


def _around(at: datetime, zone: str) -> _Around:
    """The plan's civil day, and the hours around its time where those reach further."""
    tz = ZoneInfo(zone)
    day = at.astimezone(tz).date()
    first, last = (datetime.combine(one, time(), tz).astimezone(UTC) for one in (day, day + A_DAY))
    return _Around(day, min(first, at - FARTHEST), max(last, at + FARTHEST))


def _accounts(session: Session, ids: Collection[int]) -> Sequence[Account]:
    return [one for account_id in sorted(ids) if (one := accounts.find(session, account_id)) is not None]


def _owners(account: Account) -> set[int]:
    return {account.unit_id} | ({account.second_unit_id} if account.second_unit_id is not None else set())


def _near(session: Session, plan: Slot, whose: Collection[int], around: _Around) -> tuple[Slot, ...]:
    """Other plans of these units around this time, in order."""
    found = select(*COLUMNS).where(col(Post.unit_id).in_(sorted(whose)), col(Post.state).in_(SHOWN))
    found = found.where(IN_CALENDARS)
    found = found.where(col(Post.starts_at) >= around.start, col(Post.starts_at) < around.end)
    rows = session.exec(found.where(Post.id != plan.post_id).limit(MOST_NEAR)).all()
    elsewhere = _elsewhere(session, [row.id for row in rows])
    return tuple(
        sorted((_slot(row, elsewhere.get(row.id, set())) for row in rows), key=lambda one: one.starts_at)
    )


def _slot(row: Any, elsewhere: set[int]) -> Slot:
    return Slot(
        post_id=row.id,
        unit_id=row.unit_id,
        title=row.title,
        starts_at=row.starts_at,
        kind=row.kind,
        ends_at=row.ends_at,
        accounts=frozenset(elsewhere | ({row.account_id} if row.account_id is not None else set())),
        platform=row.platform,
        department_id=row.department_id,
        event_id=row.event_id,
        pillar=row.pillar,
        visibility=row.visibility,
    )


def _elsewhere(session: Session, post_ids: Sequence[int]) -> Mapping[int, set[int]]:
    """The accounts of the variants of these plans."""
    found: dict[int, set[int]] = {}
    variants = select(PostVariant.post_id, PostVariant.account_id)
    variants = variants.where(
        col(PostVariant.post_id).in_(post_ids), col(PostVariant.account_id).is_not(None)
    )
    for post_id, account_id in session.exec(variants).all() if post_ids else ():
        if account_id is not None:
            found.setdefault(post_id, set()).add(account_id)
    return found


def month(session: Session, unit: Unit, plan: Slot) -> MonthSoFar:
    """What the official content of the plan's month is made of, the plan itself left out."""
    tz = ZoneInfo(unit.zone)
    first = plan.starts_at.astimezone(tz).date().replace(day=1)
    after = (first + timedelta(days=32)).replace(day=1)
    start, end = (datetime.combine(one, time(), tz).astimezone(UTC) for one in (first, after))
    sums = [_sum(col(Post.is_greeting)), *(_sum(col(Post.pillar) == pillar) for pillar in Pillar)]
    its: Any = sql_select(func.count(), *sums)
    its = its.where(col(Post.unit_id) == unit.id, col(Post.kind) == Kind.OFFICIAL, col(Post.state).in_(SHOWN))
    its = its.where(col(Post.starts_at) >= start, col(Post.starts_at) < end, col(Post.id) != plan.post_id)
    count, congratulations, *filled = session.execute(its).one()
    pillars = frozenset(pillar for pillar, its_count in zip(Pillar, filled, strict=True) if its_count)
    return MonthSoFar(count, congratulations or 0, pillars)


def _sum(where: Any) -> Any:
    """How many rows this holds for; NULL where there is none at all."""
    return func.sum(case((where, 1), else_=0))
