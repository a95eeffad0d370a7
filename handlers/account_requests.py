"""/akun usul: a unit asks for a new account, is asked piece by piece, and sends it to who decides."""

from collections.abc import Mapping
from typing import Any

import words.account_requests
from domain.account_request_presses import (
    AskPiece,
    ChangeRequest,
    LeaveSeat,
    ListRequests,
    NameOpened,
    NewRequest,
    OpenRequest,
    PickPerson,
    PickPlace,
    PickReady,
    ReviseRequest,
    SendRequest,
    WithdrawRequest,
    WriteOwn,
)
from domain.account_requests import MOST_OPEN, MOST_WAITING, SEATS, State, Step, missing, subject
from domain.message import Message
from domain.permissions import Need
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers import account_request_opening, account_request_pieces
from handlers.account_request_pieces import asked
from handlers.account_request_views import (
    NAMING,
    PURPOSE,
    TYPING,
    hers,
    listed,
    must_ask_for,
    page,
    stop_asking,
    tell_askers,
    view,
)
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import account_deciding, account_requests, people
from storage.account_requests import AccountRequest


def begin(turn: Turn, _: str) -> None:
    """/akun usul: her unit's requests and those that wait for her; in a group she is led to her private chat."""
    unit = turn.unit_here()
    if turn.held_in(unit.id).isdisjoint(TRUSTED):
        raise Refusal("account-requests-only")
    unit.must_be_awake()
    turn.answer_privately(listed(turn, unit), PURPOSE, unit=unit.id)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group."""
    turn.say(listed(turn, must_ask_for(turn, int(facts["unit"]))))


def list_all(turn: Turn, pressed: ListRequests) -> None:
    """The list, in place."""
    unit = must_ask_for(turn, pressed.unit_id)
    stop_asking(turn)
    turn.edit(listed(turn, unit))


def new(turn: Turn, pressed: NewRequest) -> None:
    """A new one with its first question, or the one that was left; one at a time."""
    unit = must_ask_for(turn, pressed.unit_id)
    person, left = turn.me(unit.id), account_requests.draft_of(turn.session, unit.id or 0)
    if left is not None:
        turn.edit(shown(turn, left))
        return
    if account_requests.count_standing(turn.session, unit.id or 0) >= MOST_OPEN:
        raise Refusal("account-requests-many", most=MOST_OPEN, unit=unit.name)
    row = AccountRequest(unit_id=unit.id or 0, person_id=person.id, at=turn.now)
    account_requests.add(turn.session, row)
    turn.journal("account request begun", subject(row.id), unit)
    turn.edit(shown(turn, row))


def shown(turn: Turn, row: AccountRequest) -> Message:
    """Where it was left: the next question, or all of it."""
    piece = missing(row) if row.state == State.DRAFT else None
    return page(turn, row) if piece is None else asked(turn, row, piece)


def open_one(turn: Turn, pressed: OpenRequest) -> None:
    """Taken up where it was left."""
    row = hers(turn, pressed.request_id)
    stop_asking(turn)
    turn.edit(shown(turn, row))


def change(turn: Turn, pressed: ChangeRequest) -> None:
    """What should be changed?"""
    row = hers(turn, pressed.request_id)
    if row.state != State.DRAFT:
        raise Refusal("account-requests-over")
    turn.edit(words.account_requests.change(turn.reader, view(turn, row)))


def send(turn: Turn, pressed: SendRequest) -> None:
    """It goes to who decides, and both who are named hear of it."""
    row = hers(turn, pressed.request_id)
    unit = turn.unit_here()
    if missing(row) is not None:
        raise Refusal("account-requests-incomplete")
    account_requests.take(turn.session, row, Step.SEND, turn.now)
    row.parent_id = account_deciding.decider(turn.session, unit, turn.now).id
    row.at, row.reason, row.decided_by, row.decided_at = turn.now, "", None, None
    turn.session.flush()
    for seat in SEATS:
        account_request_pieces.tell_seat(turn, row, seat)
    account_deciding.ask(turn.session, row, turn.now)
    turn.journal("account request sent", subject(row.id), unit)
    turn.toast(words.account_requests.sent(turn.reader))
    turn.edit(page(turn, row))


def withdraw(turn: Turn, pressed: WithdrawRequest) -> None:
    """She does not want it any more; one that was sent is asked about once."""
    row = hers(turn, pressed.request_id)
    unit_id = row.unit_id
    if not pressed.sure:
        turn.edit(words.account_requests.sure(turn.reader, row.id or 0))
        return
    turn.journal("account request withdrawn", subject(row.id))
    account_requests.let_go(turn.session, row, turn.now)
    stop_asking(turn)
    turn.edit(words.account_requests.withdrawn(turn.reader, unit_id))


def revise(turn: Turn, pressed: ReviseRequest) -> None:
    """Back onto her desk; nobody decides about it meanwhile."""
    row = hers(turn, pressed.request_id)
    account_requests.take(turn.session, row, Step.REVISE, turn.now)
    turn.journal("account request revised", subject(row.id))
    turn.edit(words.account_requests.change(turn.reader, view(turn, row)))


def leave_seat(turn: Turn, pressed: LeaveSeat) -> None:
    """A grown person who is named in it can't; her seat is free, and who asked hears it."""
    row = account_requests.find(turn.session, pressed.request_id)
    person_id = turn.person.id if turn.person is not None else None
    if row is None or person_id is None or person_id not in (row.first_id, row.second_id):
        raise Refusal("account-requests-gone")
    if row.state not in (State.DRAFT, State.ASKED, State.APPROVED):
        raise Refusal("account-requests-over")
    row.first_id = None if row.first_id == person_id else row.first_id
    row.second_id = None if row.second_id == person_id else row.second_id
    turn.session.flush()
    turn.redraw(subject(row.id))
    turn.journal("account request: seat left", subject(row.id))
    reader = people.get(turn.session, person_id).reader(turn.reader)
    turn.edit(words.account_requests.cannot_done(reader))
    tell_askers(turn, row, "seat")


def count_waiting(turn: Turn) -> int:
    """How many requests wait for her unit's decision."""
    if turn.unit is None or turn.held.isdisjoint(TRUSTED):
        return 0
    return len(account_requests.waiting_for(turn.session, turn.unit.id or 0, MOST_WAITING))


FEATURE = Feature(
    noun="account_requests",
    presses={
        ListRequests: Pressed(list_all, Need.HUMAS),
        NewRequest: Pressed(new, Need.HUMAS),
        OpenRequest: Pressed(open_one),
        ChangeRequest: Pressed(change),
        AskPiece: Pressed(account_request_pieces.ask),
        PickPlace: Pressed(account_request_pieces.pick_place),
        PickReady: Pressed(account_request_pieces.pick_ready),
        WriteOwn: Pressed(account_request_pieces.write_own),
        PickPerson: Pressed(account_request_pieces.pick_person),
        SendRequest: Pressed(send),
        WithdrawRequest: Pressed(withdraw),
        ReviseRequest: Pressed(revise),
        LeaveSeat: Pressed(leave_seat),
        NameOpened: Pressed(account_request_opening.ask_name),
    },
    starts={PURPOSE: arrive},
    answers={TYPING: account_request_pieces.typed, NAMING: account_request_opening.typed},
    waiting={"accounts": count_waiting},
)
