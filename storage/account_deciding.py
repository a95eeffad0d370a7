"""Who decides about a new account: the unit above, or where nobody is there, the unit's own pengurus."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlmodel import Session

from domain.account_requests import STANDING, Seats, subject
from domain.units import TRUSTED, Role
from storage import account_facts, account_requests, asking, cards, following, people, reach, roles, units
from storage.account_requests import AccountRequest
from storage.accounts import Account
from storage.chats import Chat
from storage.people import Person
from storage.units import Unit


def decider(session: Session, unit: Unit, now: datetime) -> Unit:
    """The unit that decides about what this one asks for: its parent, if anybody works there; else itself."""
    if unit.parent_id is None:
        return unit
    parent = units.get(session, unit.parent_id)
    is_there = parent.closed_at is None and bool(_trusted(session, parent.id or 0, now))
    return parent if is_there else unit


def _trusted(session: Session, unit_id: int, now: datetime) -> list[Person]:
    every = [one for role in TRUSTED for one in roles.holders(session, unit_id, role, now)]
    return list({one.id: one for one in every}.values())


def deciders(session: Session, row: AccountRequest, now: datetime) -> list[Person]:
    """Who may decide: humas and pengurus of the unit above; at home pengurus, or humas where there is none."""
    unit_id = row.parent_id or row.unit_id
    if unit_id != row.unit_id:
        return _trusted(session, unit_id, now)
    board = list(roles.holders(session, unit_id, Role.PENGURUS, now))
    return board or _trusted(session, unit_id, now)


def ask(session: Session, row: AccountRequest, now: datetime) -> None:
    """Its card is the newest message where those read who decide."""
    for card in cards.everywhere(session, subject(row.id)):
        following.drop(session, card, now)
    for chat in _rooms(session, row, now):
        cards.offer(session, subject(row.id), chat.id or 0, now)


def _rooms(session: Session, row: AccountRequest, now: datetime) -> Iterable[Chat]:
    if row.parent_id is not None and row.parent_id != row.unit_id:
        return asking.readers(session, row.parent_id, now)
    ids = [one.telegram_id for one in deciders(session, row, now)]
    private = [reach.open_to(session, telegram_id, now, urgent=False) for telegram_id in ids]
    return [chat for chat in private if chat is not None]


def askers(session: Session, row: AccountRequest, now: datetime) -> list[Person]:
    """Who hears what becomes of it: who asked, or if she is gone or works there no more, who works there now."""
    every = _trusted(session, row.unit_id, now)
    hers = [one for one in every if one.id == row.person_id]
    return hers or every


def seats(session: Session, row: AccountRequest) -> Seats:
    """The first names of those who would look after it."""
    names = [
        people.get(session, one).first_name if one is not None else ""
        for one in (row.first_id, row.second_id)
    ]
    return Seats(*names)


def clear_seats(session: Session, row: AccountRequest, now: datetime) -> None:
    """Who may not look after it any more, since she left or her role ended, sits there no longer."""
    if row.state not in STANDING:
        return
    for seat in ("first_id", "second_id"):
        person_id = getattr(row, seat)
        if person_id is not None and candidate(session, row, person_id, now) is None:
            setattr(row, seat, None)
            cards.redraw(session, subject(row.id), now)
    session.flush()


def let_go(session: Session, person_id: int, unit_id: int, now: datetime) -> None:
    """She has left this unit: she looks after nothing that it asks for."""
    for row in account_requests.naming(session, person_id):
        if row.unit_id == unit_id:
            clear_seats(session, row, now)


def prospect(row: AccountRequest) -> Account:
    """The account as it would be, not written anywhere."""
    return Account(unit_id=row.unit_id, platform=row.platform, handle="", added_at=row.at)


def grown(session: Session, row: AccountRequest, now: datetime, skip: int, limit: int) -> Sequence[Person]:
    """Grown people of the unit who could look after it, by first name; `skip` so many."""
    return account_facts.adults(session, prospect(row), now, skip, limit)


def candidate(session: Session, row: AccountRequest, person_id: int, now: datetime) -> Person | None:
    """This person, if she may look after it; a button may name anybody."""
    return account_facts.candidate(session, prospect(row), person_id, now)
