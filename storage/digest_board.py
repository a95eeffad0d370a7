"""What of a unit only its board decides: roles, the roster, what waits after a crisis, the unit itself."""

from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import func
from sqlalchemy import select as ask
from sqlmodel import Session, col

from domain.calendar import midnight
from domain.crises import CrisisState
from domain.digest_items import Item, ItemKind, Listed
from domain.duty import gaps
from storage import closings, crisis_items, duties, units
from storage.crises import IS_UNDECIDED, Crisis, CrisisPause
from storage.digest_rows import HER, UNIT, Rows, one
from storage.duties import today
from storage.proposals import Proposal
from storage.requests import Request

_ENDED = (CrisisState.OVER, CrisisState.REVIEWED)
_ONE_WEEK = timedelta(days=7)


def held(session: Session, unit_id: int, now: datetime) -> Listed:
    """Crises that are over, with things of this unit that still wait because of them."""
    ids = session.execute(_pausing(), {"unit_id": unit_id}).scalars().all()
    found = []
    for crisis_id in ids:
        crisis = session.get_one(Crisis, crisis_id)
        waits = crisis_items.waiting(session, crisis, now, unit_id)
        if waits:
            since = crisis.ended_at or crisis.asked_at
            found.append(Item(ItemKind.HELD, crisis.id or 0, unit_id, since=since, count=len(waits)))
    return Listed(tuple(found), ((ItemKind.HELD, len(found)),) if found else ())


@cache
def _pausing() -> Rows:
    its = ask(col(Crisis.id)).join(CrisisPause, col(CrisisPause.crisis_id) == col(Crisis.id)).distinct()
    its = its.where(col(CrisisPause.unit_id) == UNIT, IS_UNDECIDED, col(Crisis.state).in_(_ENDED))
    return its.order_by(col(Crisis.id))


def closure(session: Session, unit_id: int, person_id: int) -> Listed:
    """Somebody else wants to close the unit, and a second pengurus has not agreed yet."""
    row = closings.of(session, unit_id)
    is_asked = row is not None and row.due is None and row.asked_by != person_id
    return one(ItemKind.CLOSURE, unit_id, int(is_asked))


def proposals(session: Session, unit_id: int, person_id: int) -> Listed:
    """Roles that somebody else wants given or ended."""
    values = {"unit_id": unit_id, "person_id": person_id}
    count, since = session.execute(_proposals(), values).one()
    return one(ItemKind.PROPOSALS, unit_id, count, since=since)


@cache
def _proposals() -> Rows:
    its = ask(func.count(), func.min(Proposal.proposed_at)).where(col(Proposal.unit_id) == UNIT)
    return its.where(col(Proposal.proposed_by) != HER)


def requests(session: Session, unit_id: int) -> Listed:
    """People who ask for a role."""
    count, since = session.execute(_requests(), {"unit_id": unit_id}).one()
    return one(ItemKind.ROLES, unit_id, count, since=since)


@cache
def _requests() -> Rows:
    return ask(func.count(), func.min(Request.asked_at)).where(col(Request.unit_id) == UNIT)


def roster(session: Session, unit_id: int, now: datetime) -> Listed:
    """Days from today on, a week long, on which nobody is first on duty, where the roster is used at all."""
    if not duties.is_used(session, unit_id, now):
        return Listed()
    first = today(session, unit_id, now)
    free = gaps(duties.between(session, unit_id, first, first + _ONE_WEEK), first)
    at = midnight(free[0], units.get(session, unit_id).reader().tz) if free else None
    return one(ItemKind.ROSTER, unit_id, len(free), at=at)
