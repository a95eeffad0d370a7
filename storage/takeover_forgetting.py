"""Forgets takeovers a year after their end, with everything that hangs on them."""

from datetime import datetime

from sqlalchemy import delete, or_
from sqlmodel import Session, col, select

from storage import handover_cards
from storage.account_hours import AccountHour
from storage.dropping import drop, loosen, pointers
from storage.handovers import Handover
from storage.posts import Post
from storage.takeovers import TakeoverRound, TakeoverSlot


def forget(session: Session, ended_before: datetime) -> None:
    """Slots that ended before this moment (UTC) go, with who applied, held and ticked; then rounds that are left
    without a slot, those that were never opened among them."""
    over = select(TakeoverSlot.id).where(col(TakeoverSlot.ends_at) < ended_before)
    session.execute(delete(AccountHour).where(col(AccountHour.slot_id).in_(over)))
    for column in pointers("takeover_slots"):
        if column.nullable:
            loosen(session, column, over)
        else:
            drop(session, column, over)
    session.execute(delete(TakeoverSlot).where(col(TakeoverSlot.id).in_(over)))
    empty = col(TakeoverRound.id).not_in(select(TakeoverSlot.round_id))
    session.execute(delete(TakeoverRound).where(col(TakeoverRound.made_at) < ended_before, empty))
    session.expire_all()


def free_hours(session: Session, unit_id: int) -> None:
    """Nothing is kept any more for slots and lives of this unit, whoever owns the account."""
    for table, column in ((TakeoverSlot, AccountHour.slot_id), (Post, AccountHour.post_id)):
        its = select(table.id).where(table.unit_id == unit_id)
        session.execute(delete(AccountHour).where(col(column).in_(its)))


def redraw_of(session: Session, person_id: int, now: datetime) -> None:
    """She is erased: what shows a handover in which she took part names her no more."""
    hers = [col(one) == person_id for one in (Handover.holder_id, Handover.guardian_id, Handover.adult_id)]
    for slot_id in session.exec(select(Handover.slot_id).where(or_(*hers))).all():
        handover_cards.redraw(session, slot_id, now)
