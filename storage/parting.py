"""What happens to the data of who left a unit, or whose guardian took the consent back."""

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col

from storage import (
    account_deciding,
    account_facts,
    case_leaving,
    duties,
    members,
    moving_up,
    retention,
    roles,
)
from storage.people import Person
from storage.roles import Grant


def forget_in_unit(session: Session, person: Person, unit_id: int, now: datetime) -> bool:
    """Nothing tells any more that she belonged to this unit; who belongs nowhere else is erased. Whether she was."""
    person_id = person.id or 0
    moving_up.forget(session, person_id, unit_id, now)
    members.drop(session, person_id, unit_id)
    session.execute(delete(Grant).where(col(Grant.person_id) == person_id, col(Grant.unit_id) == unit_id))
    session.expire_all()
    account_facts.let_go(session, person_id, unit_id, now)
    account_deciding.let_go(session, person_id, unit_id, now)
    duties.let_go(session, person_id, unit_id, now)
    case_leaving.leave_desk(session, person_id, unit_id, now)
    if members.belongs_elsewhere(session, person_id, unit_id) or _holds_any(session, person_id, now):
        return False
    retention.erase(session, person, now)
    return True


def _holds_any(session: Session, person_id: int, now: datetime) -> bool:
    """Whether she holds a role in another unit, or hosts the bot."""
    elsewhere = roles.units_of(session, person_id, now)
    return bool(elsewhere) or bool(roles.held(session, person_id, None, now))
