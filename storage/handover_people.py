"""Who has to do with a handover: the guardian, the holder, the adult, and those who decide about the account."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlmodel import Session

from domain.application_states import ApplicationState
from domain.belonging import is_minor
from domain.handover_views import Ended, How
from domain.units import TRUSTED, Role
from storage import account_care, accounts, applications, handovers, people, roles, units
from storage.accounts import Account
from storage.applications import Application
from storage.handovers import Handover
from storage.people import Person
from storage.takeovers import TakeoverSlot


def account_of(session: Session, slot: TakeoverSlot) -> Account:
    """The account that a slot lends."""
    return session.get_one(Account, slot.account_id)


def holding(session: Session, slot: TakeoverSlot) -> Application | None:
    """The application by which the slot is somebody's, or will be."""
    return applications.holder(session, slot.id or 0)


def held(session: Session, slot: TakeoverSlot) -> Application | None:
    """The application by which it was somebody's, once it is over."""
    row = handovers.find(session, slot.id or 0)
    if row is None or row.holder_id is None:
        return None
    return applications.of(session, slot.id or 0, row.holder_id)


def owner_ids(session: Session, slot: TakeoverSlot) -> list[int]:
    """The open units that decide about it: whose slot it is, and who else owns the account."""
    account = accounts.find(session, slot.account_id)
    shared = (account.unit_id, account.second_unit_id) if account is not None else ()
    every = dict.fromkeys(one for one in (slot.unit_id, *shared) if one is not None)
    return [one for one in every if units.get(session, one).closed_at is None]


def deciders(
    session: Session, slot: TakeoverSlot, now: datetime, wanted: Collection[Role] = TRUSTED
) -> list[Person]:
    """Who holds one of these roles in a unit that decides about it, each once."""
    every = [
        person
        for unit_id in owner_ids(session, slot)
        for role in wanted
        for person in roles.holders(session, unit_id, role, now)
    ]
    return list({person.id: person for person in every}.values())


def is_adult(session: Session, person: Person, slot: TakeoverSlot, now: datetime) -> bool:
    """Whether she is of age by the year that she told; unknown counts as young."""
    return not is_minor(person.birth_year, now, units.get(session, slot.unit_id).zone)


def guardian_ids(session: Session, slot: TakeoverSlot) -> list[int]:
    """Who looks after the account, the first named first."""
    return [one.id or 0 for one in account_care.guardians(session, slot.account_id)]


def pick_guardian(
    session: Session, slot: TakeoverSlot, apart_from: Collection[int | None], now: datetime
) -> int | None:
    """Who hands it over: the first guardian who is of age and takes no other part; None where there is none."""
    its = account_care.guardians(session, slot.account_id)
    free = [one.id for one in its if one.id not in apart_from and is_adult(session, one, slot, now)]
    return free[0] if free else None


def of(session: Session, handover: Handover) -> Sequence[Person]:
    """Everybody who takes part in it, each once: guardian, holder, adult."""
    ids = (handover.guardian_id, handover.holder_id, handover.adult_id)
    return [people.get(session, one) for one in dict.fromkeys(ids) if one is not None]


def parts(handover: Handover) -> set[int | None]:
    """The ids of everybody who takes part in it."""
    return {handover.guardian_id, handover.holder_id, handover.adult_id}


def ended_for(session: Session, slot: TakeoverSlot, ended: Sequence[Application]) -> Sequence[Ended]:
    """Everybody for whom it is over with this slot, and how."""
    row, unit = handovers.find(session, slot.id or 0), units.get(session, slot.unit_id)
    every = list[Ended]()
    for one in ended:
        person = people.get(session, one.person_id)
        was_hers = row is not None and one.person_id == row.holder_id
        how = How.MISSED if one.state == ApplicationState.MISSED else How.HERS if was_hers else How.OVER
        every.append(Ended(person.telegram_id, person.reader(unit.reader()), one.unit_id, how))
    return every
