"""Which takeovers that are not over somebody has to do with, over all her units."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlmodel import Session, col, or_, select

from domain.application_states import ApplicationState
from domain.my_takeovers import MOST_LISTED, OF_STATE, Mine, MySlot
from domain.slot_states import SlotState
from domain.switches import Switch
from domain.takeover_times import has_opened
from storage import account_care, applications, handover_people, handovers, switches, takeovers
from storage.handovers import Handover
from storage.takeovers import TakeoverSlot

A_WEEK = timedelta(days=7)
Found = tuple[TakeoverSlot, Mine]


def of_person(session: Session, person_id: int, now: datetime) -> tuple[MySlot, ...]:
    """Hers, and those in which she has a part, soonest first; nothing of units that do not use takeovers."""
    every = [*_held(session, person_id, now), *_named(session, person_id), *_guarded(session, person_id, now)]
    found = {slot.id: (slot, what) for slot, what in reversed(every)}
    shown = sorted(found.values(), key=lambda one: (one[0].starts_at, one[0].id or 0))
    used = [one for one in shown if switches.is_on(session, one[0].unit_id, Switch.TAKEOVERS)]
    return tuple(_mine(session, slot, what) for slot, what in used[:MOST_LISTED])


def _held(session: Session, person_id: int, now: datetime) -> Iterator[Found]:
    for application, slot in applications.of_person(session, person_id, now, MOST_LISTED):
        yield slot, OF_STATE[ApplicationState(application.state)]


def _named(session: Session, person_id: int) -> Iterator[Found]:
    """Those in whose handover she takes part, until it is closed."""
    hers = select(TakeoverSlot, Handover).join(Handover, col(Handover.slot_id) == col(TakeoverSlot.id))
    hers = hers.where(TakeoverSlot.state == SlotState.TAKEN)
    parts = (Handover.holder_id, Handover.guardian_id, Handover.adult_id)
    hers = hers.where(or_(*(col(one) == person_id for one in parts)))
    for slot, row in session.exec(hers.order_by(col(TakeoverSlot.starts_at)).limit(MOST_LISTED)).all():
        beside = Mine.BESIDE if row.adult_id == person_id else Mine.GUARDED
        yield slot, Mine.HELD if row.holder_id == person_id else beside


def _guarded(session: Session, person_id: int, now: datetime) -> Iterator[Found]:
    """Those of the coming week on accounts that she looks after, as long as nobody else is named to hand them over."""
    accounts = account_care.guarded_by(session, person_id)
    if not accounts:
        return
    for slot in takeovers.on_account(session, accounts, now, now + A_WEEK):
        row = handovers.find(session, slot.id or 0)
        if slot.state == SlotState.TAKEN and (row is None or row.guardian_id is None):
            yield slot, Mine.GUARDED


def _mine(session: Session, slot: TakeoverSlot, what: Mine) -> MySlot:
    takes_part = what in (Mine.HELD, Mine.GUARDED, Mine.BESIDE)
    is_open = takes_part and has_opened(handovers.find(session, slot.id or 0))
    return MySlot(slot, handover_people.account_of(session, slot), what, is_open)
