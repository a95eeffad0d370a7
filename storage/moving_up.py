"""The list of a takeover slot moves up by itself: whoever is next is offered it, and who leaves makes room."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, or_
from sqlmodel import Session, col, select

from domain.application_states import HOLDING, LISTED, OPEN, ApplicationState, ApplicationStep
from domain.choosing_fairly import awake, offered_until
from domain.handover_states import IN_HAND
from domain.posting import ChatKind
from domain.slot_states import COMING, SlotState
from storage import (
    applications,
    chats,
    handover_cards,
    handover_steps,
    handovers,
    people,
    reach,
    slot_cards,
    slot_holders,
    takeovers,
)
from storage.applications import Application
from storage.takeover_swaps import TakeoverSwap
from storage.takeovers import TakeoverSlot


def offer_next(
    session: Session, slot: TakeoverSlot, now: datetime, but: Application | None = None
) -> Application | None:
    """Offer a free slot to the first on its list except `but`; where humas chooses, only to those who were passed over
    before. None: nobody is there, or no time is left to ask."""
    if slot.state != SlotState.OPEN or applications.holder(session, slot.id or 0) is not None:
        return None
    may = (ApplicationState.WAITING,) if takeovers.round_of(session, slot).is_chosen else LISTED
    for one in applications.listed(session, slot.id or 0):
        is_next = one.state in may and one is not but
        until = answers_until(session, one.person_id, slot.starts_at, now) if is_next else None
        if until is not None and slot_holders.hold(session, slot, one, ApplicationStep.OFFER, now):
            one.lapses_at = until
            session.flush()
            return one
    return None


def answers_until(session: Session, person_id: int, starts_at: datetime, now: datetime) -> datetime | None:
    """Until when she may answer a question that reaches her after her quiet hours (UTC); not in them, where time is
    left in the morning. None: no time is left to ask."""
    person = people.get(session, person_id)
    private = chats.known(session, person.telegram_id, ChatKind.PRIVATE, now)
    until = offered_until(starts_at, reach.quiet_end(session, private, now) or now)
    return awake(until, reach.quiet_end(session, private, until), starts_at) if until is not None else None


def wake(session: Session, application: Application, now: datetime) -> None:
    """Hers was this slot: the list is to be looked at, now (scheduling.applications)."""
    application.lapses_at = now
    session.flush()


def redraw(session: Session, slot: TakeoverSlot, now: datetime) -> None:
    """What the cards about this slot show has changed."""
    slot_cards.redraw(session, slot.unit_id, now)
    handover_cards.redraw(session, slot.id or 0, now)


def leave(session: Session, person_id: int, unit_id: int | None, now: datetime) -> None:
    """She left this unit (None: she is to be erased): hers becomes free for the next, and she is on no list."""
    hers = select(Application, TakeoverSlot).join(TakeoverSlot).where(Application.person_id == person_id)
    hers = hers.where(col(Application.state).in_(OPEN), col(TakeoverSlot.state).in_(COMING))
    if unit_id is not None:
        hers = hers.where(Application.unit_id == unit_id)
    for application, slot in session.exec(hers).all():
        _leave_one(session, application, slot, now)
    _drop_swaps(session, person_id, unit_id)


def _leave_one(session: Session, application: Application, slot: TakeoverSlot, now: datetime) -> None:
    handover = handovers.find(session, slot.id or 0)
    if handover is not None and handover.state in IN_HAND:
        handover_steps.leave(session, slot, handover, now)
        return
    was_hers = application.state in HOLDING
    is_chosen = application.state == ApplicationState.CHOSEN
    step = ApplicationStep.RETURN if is_chosen else ApplicationStep.WITHDRAW
    slot_holders.let_go(session, slot, application, step, now)
    if was_hers:
        wake(session, application, now)
        for next_one in applications.listed(session, slot.id or 0)[:1]:
            wake(session, next_one, now)
        redraw(session, slot, now)


def _drop_swaps(session: Session, person_id: int, unit_id: int | None) -> None:
    """What was asked about her slots, and what she asked."""
    hers = select(Application.id).where(Application.person_id == person_id)
    if unit_id is not None:
        hers = hers.where(Application.unit_id == unit_id)
    asked: Sequence[int | None] = session.exec(hers).all()
    about = or_(col(TakeoverSwap.application_id).in_(asked), col(TakeoverSwap.with_id).in_(asked))
    session.execute(delete(TakeoverSwap).where(about))
    session.expire_all()


def forget(session: Session, person_id: int, unit_id: int, now: datetime) -> None:
    """Nothing tells any more that she applied in this unit."""
    leave(session, person_id, unit_id, now)
    hers = delete(Application).where(col(Application.person_id) == person_id)
    session.execute(hers.where(col(Application.unit_id) == unit_id))
    session.expire_all()
