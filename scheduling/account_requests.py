"""Requests for new accounts in time: drawn for who decides, remembered when they wait, forgotten when left."""

from datetime import datetime

import words.account_request_desk
import words.account_requests
from domain.account_requests import DeskPage, State, next_word
from domain.message import Message
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.readers import reader_of
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import account_deciding, account_requests, accounts, units
from storage.account_requests import AccountRequest
from storage.cards import Card
from storage.session import Session
from words.account_requests import RequestView


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """A request as those read it who decide; one that was taken back before the card left stays away."""
    row = account_requests.find(session, int(card.subject.partition(":")[2]))
    if row is None or row.parent_id is None or (card.digest is None and row.state != State.ASKED):
        return None
    decider = units.get(session, row.parent_id)
    page = DeskPage(card.page or DeskPage.MAIN)
    its = accounts.of_unit(session, row.parent_id) if page is DeskPage.PLACE else ()
    same_first = sorted(its, key=lambda one: one.platform != row.platform)
    reader = reader_of(session, card, decider)
    return words.account_request_desk.card(reader, _view(session, row), page, same_first)


def _view(session: Session, row: AccountRequest) -> RequestView:
    unit, decider = units.get(session, row.unit_id), units.get(session, row.parent_id or row.unit_id)
    seats = account_deciding.seats(session, row)
    return RequestView(row, unit.name, decider.name, decider.id == unit.id, seats)


def look_after(session: Session, now: datetime) -> int:
    """Whatever is due: what was never sent goes, who decides is reminded, and who may open it is asked once."""
    due = account_requests.due(session, now, BATCH)
    for row in due:
        unit = units.get(session, row.unit_id)
        if unit.closed_at is not None:
            row.due_at = None
        elif unit.paused_at or unit.rested_at:
            row.due_at = now + account_requests.LOOK_AGAIN
        elif row.state == State.DRAFT:
            account_requests.let_go(session, row, now)
        elif row.state == State.ASKED:
            _remind(session, row, now)
        else:
            row.due_at = None
            _tell(session, row, "open", now)
    session.flush()
    return len(due)


def _remind(session: Session, row: AccountRequest, now: datetime) -> None:
    """Its card is the newest again; the second time who asked hears that it still waits. Where nobody is above any
    more, the unit decides itself."""
    row.parent_id = account_deciding.decider(session, units.get(session, row.unit_id), now).id
    row.due_at = next_word(row, row.at, now)
    session.flush()
    account_deciding.ask(session, row, now)
    if row.due_at is None:
        _tell(session, row, "waits", now)


def _tell(session: Session, row: AccountRequest, step: str, now: datetime) -> None:
    view, reader = _view(session, row), units.get(session, row.unit_id).reader()
    for one in account_deciding.askers(session, row, now):
        message = words.account_requests.told(one.reader(reader), view, step)
        tell(session, one.telegram_id, message, now, f"account-request-news:{row.id}")


REQUESTS = Renderer(draw, every=WHILE_TAPPED, silent=False)
LOOK_AFTER = Sweeper("account requests", account_requests.next_due(), look_after)
