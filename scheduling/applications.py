"""The list of a takeover slot moves up: answers run out, the next is asked, and humas hears when nobody is left."""

from collections.abc import Callable
from datetime import datetime

import words.application_news
import words.swaps
from domain.application_states import ApplicationState, ApplicationStep
from domain.applications import Lent
from domain.message import Message
from domain.reader import Reader
from domain.slot_states import SlotState
from domain.units import Role
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import (
    accounts,
    applications,
    moving_up,
    people,
    roles,
    slot_holders,
    takeover_swaps,
    units,
)
from storage.applications import Application
from storage.people import Person
from storage.session import Session
from storage.takeovers import TakeoverSlot

Draw = Callable[[Reader, Lent], Message]
OVER = {
    ApplicationState.OFFERED: (ApplicationStep.EXPIRE, "expired"),
    ApplicationState.ASKED: (ApplicationStep.UNANSWERED, "unanswered"),
}


def move_up(session: Session, now: datetime) -> int:
    """Where an answer did not come in time, or a slot became free: the next on the list is offered it."""
    due = applications.due(session, now, BATCH)
    for application in due:
        if application.lapses_at is not None and application.lapses_at <= now:  # not settled with another
            _look_at(session, application, now)
    return len(due)


def _look_at(session: Session, application: Application, now: datetime) -> None:
    slot = slot_holders.kept_apart(session, application.slot_id)
    if slot is None:
        raise LookupError(f"application for no slot: {application.id}")
    has_run_out = _run_out(session, slot, application, now)
    _offer(session, slot, application if has_run_out else None, now)
    moving_up.redraw(session, slot, now)
    session.flush()


def _run_out(session: Session, slot: TakeoverSlot, application: Application, now: datetime) -> bool:
    """Whether what she, or the pembina, was asked is over; then she stands at the end of the list, or is off it."""
    application.lapses_at = None
    ran_out = OVER.get(ApplicationState(application.state))
    if ran_out is None:
        return False
    step, what = ran_out
    slot_holders.let_go(session, slot, application, step, now)
    application.at = now
    news = words.application_news
    _tell(session, slot, application, lambda reader, its: news.plainly(reader, its, what), now)
    return True


def _offer(session: Session, slot: TakeoverSlot, but: Application | None, now: datetime) -> None:
    """The next is asked, not the same one again; where nobody can be, humas hears so once."""
    if slot.state != SlotState.OPEN or slot.starts_at <= now:
        return
    if applications.holder(session, slot.id or 0) is not None:
        return
    next_one = moving_up.offer_next(session, slot, now, but)
    until = next_one.lapses_at if next_one is not None else None
    if next_one is not None and until is not None:
        news = words.application_news
        _tell(session, slot, next_one, lambda reader, its: news.offered(reader, its, until), now)
    else:
        _tell_humas(session, slot, but, now)


def _tell_humas(session: Session, slot: TakeoverSlot, but: Application | None, now: datetime) -> None:
    """Those who may choose: humas, and where there is none pengurus."""
    listed = [one for one in applications.listed(session, slot.id or 0) if one is not but]
    waiting = sum(one.state == ApplicationState.WAITING for one in listed)
    unit = units.get(session, slot.unit_id)
    for person in _humas(session, slot.unit_id, now):
        message = words.application_news.empty(
            person.reader(unit.reader()), _lent(session, slot), new=len(listed) - waiting, waiting=waiting
        )
        tell(session, person.telegram_id, message, now, f"slot:{slot.id}")


def _humas(session: Session, unit_id: int, now: datetime) -> list[Person]:
    humas = roles.holders(session, unit_id, Role.HUMAS, now)
    return list(humas or roles.holders(session, unit_id, Role.PENGURUS, now))


def _tell(session: Session, slot: TakeoverSlot, application: Application, draw: Draw, now: datetime) -> None:
    person, unit = people.get(session, application.person_id), units.get(session, application.unit_id)
    message = draw(person.reader(unit.reader()), _lent(session, slot))
    tell(session, person.telegram_id, message, now, f"slot:{slot.id}")


def _lent(session: Session, slot: TakeoverSlot) -> Lent:
    account = accounts.find(session, slot.account_id)
    if account is None:
        raise LookupError(f"slot of no account: {slot.id}")
    return Lent(slot, account)


def end_questions(session: Session, now: datetime) -> int:
    """Where the other holder was silent: whoever asked to change places hears that it stays as it was."""
    due = takeover_swaps.due(session, now, BATCH)
    for swap in due:
        takeover_swaps.answer(session, swap, agrees=False)
        application = applications.find(session, swap.application_id)
        slot = slot_holders.kept_apart(session, application.slot_id) if application is not None else None
        is_hers = application is not None and application.person_id == swap.person_id
        if application is not None and slot is not None and is_hers:
            _tell(session, slot, application, words.swaps.declined, now)
    return len(due)


MOVE_UP = Sweeper("applications", applications.next_due(), move_up)
END_SWAPS = Sweeper("takeover swaps", takeover_swaps.next_due(), end_questions)
