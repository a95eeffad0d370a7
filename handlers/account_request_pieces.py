"""The pieces of a request for a new account: tapped or typed, and who would look after it."""

from collections.abc import Mapping
from typing import Any

import words.account_request_pieces
import words.account_requests
from domain.account_request_presses import AskPiece, PickPerson, PickPlace, PickReady, WriteOwn
from domain.account_requests import (
    LONGEST_TEXT,
    PEOPLE_A_PAGE,
    READY,
    SEATS,
    STANDING,
    TYPED,
    Piece,
    State,
    missing,
    subject,
)
from domain.accounts import WITH_ACCOUNTS
from domain.message import Message
from domain.refusal import Refusal
from domain.typed import one_line
from handlers import withholding
from handlers.account_request_views import TYPING, hers, page, stop_asking, view
from handlers.telling import tell
from handlers.turn import Turn
from storage import account_deciding, people, units
from storage.account_requests import AccountRequest
from words.account_request_pieces import People


def asked(turn: Turn, row: AccountRequest, piece: Piece, skip: int = 0) -> Message:
    """The question about this piece."""
    chosen = _people(turn, row, piece, skip) if piece in SEATS else People()
    return words.account_request_pieces.ask(turn.reader, view(turn, row), piece, chosen)


def _people(turn: Turn, row: AccountRequest, piece: Piece, skip: int) -> People:
    """Grown people by name; not who sits in the other seat."""
    found = account_deciding.grown(turn.session, row, turn.now, skip, PEOPLE_A_PAGE + 1)
    other = row.second_id if piece is Piece.FIRST else row.first_id
    listed = [(one.id or 0, one.first_name) for one in found[:PEOPLE_A_PAGE] if one.id != other]
    return People(listed, skip, has_more=len(found) > PEOPLE_A_PAGE)


def _open(turn: Turn, request_id: int, piece: Piece) -> AccountRequest:
    """One in which this piece may be changed: all while it is written, who looks after it also later."""
    row = hers(turn, request_id)
    if row.state != State.DRAFT and (piece not in SEATS or row.state not in STANDING):
        raise Refusal("account-requests-over")
    return row


def ask(turn: Turn, pressed: AskPiece) -> None:
    """This piece again; or the next names."""
    row = _open(turn, pressed.request_id, pressed.piece)
    stop_asking(turn)
    turn.edit(asked(turn, row, pressed.piece, max(pressed.skip, 0)))


def pick_place(turn: Turn, pressed: PickPlace) -> None:
    """It would be there."""
    row = _open(turn, pressed.request_id, Piece.PLATFORM)
    if pressed.platform not in WITH_ACCOUNTS:
        raise Refusal("account-requests-gone")
    row.platform = pressed.platform
    turn.edit(_next(turn, row))


def pick_ready(turn: Turn, pressed: PickReady) -> None:
    """A ready-made answer; what it says is kept in the unit's language, but how often is kept as such."""
    row = _open(turn, pressed.request_id, pressed.piece)
    if pressed.piece not in READY or pressed.code not in set(READY[pressed.piece]):
        raise Refusal("account-requests-gone")
    if pressed.piece is Piece.RHYTHM:
        row.rhythm = pressed.code
    else:
        said = words.account_requests.ready(turn.unit_here().reader(), pressed.piece, pressed.code)
        _write(row, pressed.piece, said)
    turn.edit(_next(turn, row))


def write_own(turn: Turn, pressed: WriteOwn) -> None:
    """She would rather write it."""
    row = _open(turn, pressed.request_id, pressed.piece)
    if pressed.piece not in TYPED:
        raise Refusal("account-requests-gone")
    turn.ask(TYPING, request=row.id, piece=pressed.piece)
    turn.edit(words.account_request_pieces.write(turn.reader, view(turn, row), pressed.piece))


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She wrote it; what looks like a secret is refused before it is kept."""
    piece = Piece(facts["piece"])
    row = _open(turn, int(facts["request"]), piece)
    withholding.check(turn, text)
    _write(row, piece, one_line(text, LONGEST_TEXT, "account-requests-long"))
    stop_asking(turn)
    turn.say(_next(turn, row))


def _write(row: AccountRequest, piece: Piece, text: str) -> None:
    match piece:
        case Piece.PURPOSE:
            row.purpose = text
        case Piece.AUDIENCE:
            row.audience = text
        case _:
            row.why = text


def pick_person(turn: Turn, pressed: PickPerson) -> None:
    """She would look after it; once it is sent she hears that she is named."""
    row = _open(turn, pressed.request_id, pressed.piece)
    other = row.second_id if pressed.piece is Piece.FIRST else row.first_id
    is_fit = account_deciding.candidate(turn.session, row, pressed.person_id, turn.now) is not None
    if pressed.piece not in SEATS or not is_fit or pressed.person_id == other:
        raise Refusal("account-requests-not-grown")
    if pressed.piece is Piece.FIRST:
        row.first_id = pressed.person_id
    else:
        row.second_id = pressed.person_id
    turn.session.flush()
    if row.state != State.DRAFT:
        tell_seat(turn, row, pressed.piece)
        turn.redraw(subject(row.id))
        turn.journal("account request: seat taken", subject(row.id))
    turn.edit(_next(turn, row))


def tell_seat(turn: Turn, row: AccountRequest, seat: Piece) -> None:
    """Who is named there hears it in private, and may say that she can't; who names herself knows."""
    person_id = row.first_id if seat is Piece.FIRST else row.second_id
    if person_id is None or (turn.person is not None and turn.person.id == person_id):
        return
    person = people.get(turn.session, person_id)
    reader = person.reader(units.get(turn.session, row.unit_id).reader())
    message = words.account_requests.named(reader, view(turn, row))
    tell(turn.session, person.telegram_id, message, turn.now, f"account-request-seat:{row.id}")


def _next(turn: Turn, row: AccountRequest) -> Message:
    """The next question; all of it when nothing is missing."""
    turn.session.flush()
    piece = missing(row) if row.state == State.DRAFT else None
    return page(turn, row) if piece is None else asked(turn, row, piece)
