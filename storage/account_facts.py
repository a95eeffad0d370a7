"""What is known of an account: who may look after it, when something was last published there, and what runs on it."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, func, or_
from sqlmodel import Session, col, select

from domain.account_safety import Standing
from domain.belonging import is_minor, youngest_adult
from domain.handover_states import HandoverState
from domain.offices import Office
from domain.slot_states import COMING, SlotState
from domain.units import Role
from storage import account_care, members, own_accounts, people, roles, units
from storage.accounts import Account
from storage.handovers import Handover, TakeoverPost
from storage.members import Member
from storage.people import Person
from storage.publishing import Publication
from storage.roles import Grant, stands
from storage.takeovers import TakeoverSlot


def owners_of(account: Account) -> tuple[int, ...]:
    """The units that it belongs to, the first owner first."""
    return tuple(one for one in (account.unit_id, account.second_unit_id) if one is not None)


def last_published(session: Session, account_id: int) -> date | None:
    """The day (in its first owner's zone) on which something was last published through it: by a plan, in a takeover,
    or as somebody noted by hand; None where nothing is known."""
    account = session.get_one(Account, account_id)
    zone = ZoneInfo(units.get(session, account.unit_id).zone)
    days = [one.astimezone(zone).date() for one in _published(session, account_id) if one is not None]
    return max([*days, *([account.published_on] if account.published_on else [])], default=None)


def _published(session: Session, account_id: int) -> list[datetime | None]:
    """When a plan was last put out through it, and when a takeover of it last brought a post."""
    out = select(Publication.at).where(
        Publication.account_id == account_id, col(Publication.withdrawn_at).is_(None)
    )
    lent = select(TakeoverPost.at).join(TakeoverSlot, col(TakeoverSlot.id) == col(TakeoverPost.slot_id))
    lent = lent.where(TakeoverSlot.account_id == account_id)
    newest = (out.order_by(col(Publication.at).desc()), lent.order_by(col(TakeoverPost.at).desc()))
    return [session.exec(one.limit(1)).first() for one in newest]


def may_guard(session: Session, account: Account, person: Person, now: datetime) -> bool:
    """Whether she may look after it: of age, and a member of a unit that owns it, or with a role there."""
    zone = units.get(session, account.unit_id).zone
    return not is_minor(person.birth_year, now, zone) and any(
        belongs(session, person.id or 0, unit_id, now) for unit_id in owners_of(account)
    )


def candidate(session: Session, account: Account, person_id: int, now: datetime) -> Person | None:
    """The person with this id, if she may look after it."""
    if not any(belongs(session, person_id, unit_id, now) for unit_id in owners_of(account)):
        return None
    person = people.get(session, person_id)
    return person if may_guard(session, account, person, now) else None


def belongs(session: Session, person_id: int, unit_id: int, now: datetime) -> bool:
    """Whether she is a member of this unit, or holds a role in it."""
    if members.found(session, person_id, unit_id) is not None:
        return True
    return any(one.unit_id == unit_id for one in roles.held(session, person_id, unit_id, now))


def adults(session: Session, account: Account, now: datetime, skip: int, limit: int) -> Sequence[Person]:
    """Everyone who may look after it, by first name; `skip` so many."""
    who = _may_guard(session, account, now).order_by(func.lower(Person.first_name), col(Person.id))
    found: Sequence[Person] = session.exec(who.offset(skip).limit(limit)).all()
    return found


def adults_called(
    session: Session, account: Account, now: datetime, letters: str, limit: int
) -> Sequence[Person]:
    """Those of them whose first name begins with these letters."""
    begins = func.lower(Person.first_name).startswith(letters.strip().lower(), autoescape=True)
    found: Sequence[Person] = session.exec(_may_guard(session, account, now).where(begins).limit(limit)).all()
    return found


def _may_guard(session: Session, account: Account, now: datetime) -> Any:
    owners = owners_of(account)
    inside = select(Member.person_id).where(col(Member.unit_id).in_(owners), col(Member.left_at).is_(None))
    with_role = select(Grant.person_id).where(col(Grant.unit_id).in_(owners), stands(now))
    here: ColumnElement[bool] = or_(col(Person.id).in_(inside), col(Person.id).in_(with_role))
    zone = units.get(session, account.unit_id).zone
    return select(Person).where(here, col(Person.birth_year) <= youngest_adult(now, zone))


def heads(session: Session, account: Account, now: datetime) -> Sequence[Person]:
    """The ketua of the units that own it; of a unit without one all its pengurus."""
    found: list[Person] = []
    for unit_id in owners_of(account):
        board = [one for one in roles.standing_in(session, unit_id, now) if one.role == Role.PENGURUS]
        ketua = [one for one in board if one.office == Office.KETUA] or board
        found += [people.get(session, one.person_id) for one in ketua]
    return list({one.id: one for one in found}.values())


def in_hands(session: Session, account_id: int) -> Sequence[TakeoverSlot]:
    """The slots of an account whose handover has opened and whose time is not over."""
    its = select(TakeoverSlot).join(Handover, col(Handover.slot_id) == col(TakeoverSlot.id))
    its = its.where(TakeoverSlot.account_id == account_id, TakeoverSlot.state == SlotState.TAKEN)
    its = its.where(col(Handover.state).in_((HandoverState.OPENING, HandoverState.RUNNING)))
    return session.exec(its.order_by(col(TakeoverSlot.starts_at))).all()


def slots_ahead(session: Session, account_id: int, now: datetime) -> Sequence[TakeoverSlot]:
    """Its slots that are not over."""
    its = select(TakeoverSlot).where(TakeoverSlot.account_id == account_id, col(TakeoverSlot.ends_at) > now)
    return session.exec(its.where(col(TakeoverSlot.state).in_(COMING))).all()


def standing(session: Session, account: Account) -> Standing:
    """What the flags of an account depend on."""
    account_id = account.id or 0
    return Standing(
        is_hacked=account.hacked_at is not None,
        purpose=account.purpose,
        guardians=len(account_care.guardians(session, account_id)),
        checks=account_care.checks(session, account_id),
    )


def way_in(session: Session, account: Account, person: Person, now: datetime) -> int:
    """The unit through which she comes to it: the first of its owners that she belongs to."""
    owners = owners_of(account)
    return next((one for one in owners if belongs(session, person.id or 0, one, now)), owners[0])


def free_strangers(session: Session, account: Account, now: datetime) -> None:
    """A unit owns it no more: who belonged to that one alone looks after it no more."""
    for person in account_care.guardians(session, account.id or 0):
        if not may_guard(session, account, person, now):
            account_care.free_person(session, account.id or 0, person.id or 0)


def let_go(session: Session, person_id: int, unit_id: int, now: datetime) -> None:
    """She has left this unit: she looks after its accounts no more, unless she belongs to their other owner, and its
    humas knows of hers no more."""
    own_accounts.let_go(session, person_id, unit_id)
    for account_id in account_care.guarded_by(session, person_id):
        account = session.get_one(Account, account_id)
        others = [one for one in owners_of(account) if one != unit_id]
        if account.is_of(unit_id) and not any(belongs(session, person_id, one, now) for one in others):
            account_care.free_person(session, account_id, person_id)
