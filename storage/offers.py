"""What is offered where: open promotions of a unit, what one member has open, and how many joined in."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, or_
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from domain.offers import MOST_LISTED, Listed, MyTasks, Reactions
from domain.post_states import COMING
from domain.promotion_counts import Tally, What
from domain.promotion_deeds import TASKS
from domain.promotions import Mark, Scope
from domain.rallies import UnitState
from storage import audiences, promotion_counts, units
from storage.posts import IN_CALENDARS, Post
from storage.promotion_deals import PromotionDeal
from storage.promotion_deeds import PromotionDeed, PromotionMark, PromotionSeen
from storage.promotion_tasks import PromotionDecline, PromotionTask
from storage.promotions import Promotion, PromotionRun
from storage.rallies import Rally, RallyUnit

A_WEEK = timedelta(days=7)
MOST_LOOKED_AT = 50


def is_open(now: datetime) -> ColumnElement[bool]:
    """This sending goes on."""
    waits = col(PromotionRun.close_due).is_not(None)  # the words of an index that covers only these
    return and_(waits, col(PromotionRun.ending) == "", col(PromotionRun.closes_at) > now)


def open_here(session: Session, unit_id: int, now: datetime) -> list[Promotion]:
    """The promotions that the members of this unit may take on now, those that close first before the others."""
    above = [one.id for one in units.ancestors(session, unit_id)]
    from_above = and_(col(Promotion.unit_id).in_(above), col(Promotion.scope) == Scope.TREE)
    joined = select(Rally.promotion_id).join(RallyUnit, col(RallyUnit.rally_id) == col(Rally.id))
    joined = joined.where(RallyUnit.unit_id == unit_id, RallyUnit.state == UnitState.JOINED)
    near = or_(col(Promotion.unit_id) == unit_id, from_above, col(Promotion.id).in_(joined))
    found = select(Promotion).join(PromotionRun).where(is_open(now), near)
    found = found.order_by(col(PromotionRun.closes_at), col(Promotion.id)).limit(MOST_LOOKED_AT)
    return [one for one in session.exec(found) if unit_id in audiences.unit_ids(session, one)]


def listed(session: Session, promotions: Sequence[Promotion]) -> list[Listed]:
    """Their titles and deadlines, in the same order."""
    ids = [one.id for one in promotions]
    rows = session.exec(_titled().where(col(Promotion.id).in_(ids))).all()
    found = {number: Listed(number, title, at) for number, title, at in rows}
    return [found[one] for one in ids if one in found]


def _titled() -> Any:
    """Number, title and deadline of promotions that were sent."""
    titled = select(Promotion.id, Post.title, PromotionRun.closes_at)
    titled = titled.join(PromotionRun, col(PromotionRun.promotion_id) == col(Promotion.id))
    return titled.join(Post, col(Post.id) == col(Promotion.post_id))


def next_close(session: Session, unit_id: int, now: datetime) -> datetime | None:
    """When the first of them closes."""
    its = listed(session, open_here(session, unit_id, now)[:1])
    return its[0].at if its else None


def of_person(session: Session, person_id: int, now: datetime) -> MyTasks:
    """All that is open for her, over all her units."""
    return MyTasks(
        taken=_hers(session, PromotionTask, person_id, now),
        offered=_hers(session, PromotionDeal, person_id, now),
        plans=_plans(session, person_id, now),
    )


def _hers(session: Session, how: Any, person_id: int, now: datetime) -> tuple[Listed, ...]:
    """What she took on, or was offered and did not take on; nothing that she did or let be."""
    mine = _titled().join(how, how.promotion_id == col(Promotion.id)).where(how.person_id == person_id)
    mine = mine.where(is_open(now), ~_did(person_id), ~_has(PromotionDecline, person_id))
    if how is not PromotionTask:
        mine = mine.where(~_has(PromotionTask, person_id))
    rows = session.exec(mine.order_by(col(PromotionRun.closes_at)).limit(MOST_LISTED)).all()
    return tuple(Listed(*row) for row in rows)


def _has(table: Any, person_id: int) -> ColumnElement[bool]:
    return exists().where(table.promotion_id == col(Promotion.id), table.person_id == person_id)


def _did(person_id: int) -> ColumnElement[bool]:
    did = col(PromotionDeed.what).in_(TASKS)
    return exists().where(
        col(PromotionDeed.promotion_id) == col(Promotion.id), col(PromotionDeed.person_id) == person_id, did
    )


def _plans(session: Session, person_id: int, now: datetime) -> tuple[Listed, ...]:
    coming = select(Post.id, Post.title, Post.starts_at).where(Post.owner_id == person_id, IN_CALENDARS)
    coming = coming.where(
        col(Post.state).in_(COMING), col(Post.starts_at) > now, col(Post.starts_at) <= now + A_WEEK
    )
    rows = session.exec(coming.order_by(col(Post.starts_at)).limit(MOST_LISTED)).all()
    return tuple(Listed(number or 0, title, at) for number, title, at in rows if at is not None)


def reactions(session: Session, run: PromotionRun) -> Reactions:
    """How many read it (guests too), took it on, and did any of it; after its ending as they were then."""
    if run.ending and run.close_due is None:
        return _kept(promotion_counts.kept(session, run.promotion_id))
    its, what = run.promotion_id, col(PromotionDeed.what)
    doers = func.count(func.coalesce(PromotionDeed.person_id, -col(PromotionDeed.id)).distinct())
    numbers = (
        _number(PromotionSeen, func.count(), its),
        _number(PromotionMark, func.count(), its).where(PromotionMark.what == Mark.SEEN),
        _number(PromotionTask, func.count(), its),
        _number(PromotionDeed, doers, its).where(what.in_(TASKS)),
    )
    seen, guests, taken, done = session.execute(sql_select(*(one.scalar_subquery() for one in numbers))).one()
    return Reactions(seen=seen + guests, taken=taken, done=done)


def _number(table: Any, what: Any, promotion_id: int) -> Any:
    return sql_select(what).select_from(table).where(table.promotion_id == promotion_id)


def _kept(numbers: Tally) -> Reactions:
    seen = numbers.total(What.SEEN) + numbers.total(What.GUESTS_SEEN)
    return Reactions(seen, numbers.total(What.TAKEN), numbers.total(What.DONE))
