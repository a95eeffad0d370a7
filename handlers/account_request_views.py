"""What is shown of a request for a new account, and to whom."""

import words.account_requests
from domain.account_requests import MOST_WAITING, Seats, State
from domain.message import Message
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers.telling import tell
from handlers.turn import Turn
from storage import account_deciding, account_requests, drafts, units
from storage.account_requests import AccountRequest
from storage.people import Person
from storage.session import Session
from storage.units import Unit
from words.account_requests import Listed, RequestView

PURPOSE = "account-requests"
TYPING = "account-request-piece"
NAMING = "account-request-name"


def must_ask_for(turn: Turn, unit_id: int) -> Unit:
    """The unit, for whose humas and pengurus alone this is; never in a group."""
    if turn.held_in(unit_id).isdisjoint(TRUSTED):
        raise Refusal("account-requests-only")
    if turn.incoming.is_group:
        raise Refusal("accounts-in-private")
    turn.mean(unit_id)
    unit = turn.unit_here()
    if unit.closed_at is not None:
        raise Refusal("refusal-link-over")
    unit.must_be_awake()
    return unit


def hers(turn: Turn, request_id: int) -> AccountRequest:
    """A request of a unit for which she works; from here on the turn is about that unit."""
    row = account_requests.find(turn.session, request_id)
    if row is None or row.state == State.WITHDRAWN:
        raise Refusal("account-requests-gone")
    must_ask_for(turn, row.unit_id)
    account_deciding.clear_seats(turn.session, row, turn.now)
    return row


def view(turn: Turn, row: AccountRequest) -> RequestView:
    """A request with its names."""
    return view_of(turn.session, row, decider_of(turn, row))


def decider_of(turn: Turn, row: AccountRequest) -> Unit:
    """The unit that decides; before it is sent, the one that would."""
    if row.parent_id is not None and row.state != State.DRAFT:
        return units.get(turn.session, row.parent_id)
    return account_deciding.decider(turn.session, units.get(turn.session, row.unit_id), turn.now)


def view_of(session: Session, row: AccountRequest, decider: Unit) -> RequestView:
    """A request with its names, decided there."""
    unit = units.get(session, row.unit_id)
    seats: Seats = account_deciding.seats(session, row)
    return RequestView(row, unit.name, decider.name, decider.id == row.unit_id, seats)


def page(turn: Turn, row: AccountRequest) -> Message:
    """A complete one, as it stands."""
    return words.account_requests.page(turn.reader, view(turn, row))


def listed(turn: Turn, unit: Unit) -> Message:
    """What the unit asked for, and what she may decide for it."""
    waiting = [
        (one, units.get(turn.session, one.unit_id).name, one.at)
        for one in account_requests.waiting_for(turn.session, unit.id or 0, MOST_WAITING)
        if any(who.id == _me(turn) for who in account_deciding.deciders(turn.session, one, turn.now))
    ]
    asked = account_requests.of_unit(turn.session, unit.id or 0, MOST_WAITING)
    return words.account_requests.listed(turn.reader, Listed(unit.id or 0, unit.name, asked, waiting))


def _me(turn: Turn) -> int | None:
    return turn.person.id if turn.person is not None else None


def tell_askers(turn: Turn, row: AccountRequest, step: str, account: str = "") -> None:
    """Those who asked hear in private what became of it; who does it knows."""
    for one in account_deciding.askers(turn.session, row, turn.now):
        if one.id != _me(turn):
            _tell(turn, row, one, step, account)


def _tell(turn: Turn, row: AccountRequest, person: Person, step: str, account: str) -> None:
    unit = units.get(turn.session, row.unit_id)
    message = words.account_requests.told(person.reader(unit.reader()), view(turn, row), step, account)
    tell(turn.session, person.telegram_id, message, turn.now, f"account-request-news:{row.id}")


def stop_asking(turn: Turn) -> None:
    """Nothing about requests is waited for any more."""
    asker = turn.incoming.actor.telegram_id if turn.incoming.actor else 0
    waits = drafts.waiting(turn.session, asker, turn.now)
    if waits is not None and waits.question in (TYPING, NAMING):
        drafts.end(turn.session, asker)
