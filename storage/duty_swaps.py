"""Days of duty that their holder gives away: who is asked, and what came of it."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from domain.duty import SwapState
from domain.duty_views import SwapView
from storage import duties, people
from storage.due import Due
from storage.duties import _DUE, Duty, DutySwap


def subject(swap: DutySwap) -> str:
    """The name of its card, and of what is told about it."""
    return f"duty-swap:{swap.id}"


def find(session: Session, swap_id: int) -> DutySwap | None:
    """The one with this id, as it is now; whoever else asks for it in the same moment waits."""
    its = select(DutySwap).where(DutySwap.id == swap_id).with_for_update()
    return session.exec(its.execution_options(populate_existing=True)).first()


def asked(session: Session, unit_id: int, day: date, seat: int) -> DutySwap | None:
    """What is asked about this seat, if anything is."""
    its = select(DutySwap).where(DutySwap.unit_id == unit_id, DutySwap.day == day, DutySwap.seat == seat)
    return session.exec(its.where(DutySwap.state == SwapState.ASKED)).first()


def add(session: Session, swap: DutySwap) -> DutySwap:
    """A new one."""
    session.add(swap)
    session.flush()
    return swap


def close(session: Session, swap: DutySwap, state: SwapState) -> None:
    """Nobody is asked any more."""
    swap.state, swap.due_at = state, None
    session.flush()


def holds(session: Session, swap: DutySwap) -> bool:
    """Whether the seat is its giver's still, and the one she wants back still the other's."""
    hers = duties.on_duty(session, swap.unit_id, swap.day, swap.seat)
    if hers is None or hers.id != swap.giver_id:
        return False
    if swap.back_day is None or swap.back_seat is None:
        return True
    other = duties.on_duty(session, swap.unit_id, swap.back_day, swap.back_seat)
    return other is not None and other.id == swap.asked_id


def hand_over(session: Session, swap: DutySwap, person_id: int, now: datetime) -> None:
    """The seat is this person's from now on; what was asked back is the giver's."""
    duties.put(session, Duty(unit_id=swap.unit_id, day=swap.day, seat=swap.seat, person_id=person_id, at=now))
    if swap.back_day is not None and swap.back_seat is not None and swap.giver_id is not None:
        back = Duty(
            unit_id=swap.unit_id, day=swap.back_day, seat=swap.back_seat, person_id=swap.giver_id, at=now
        )
        duties.put(session, back)
    close(session, swap, SwapState.TAKEN)


def is_open(session: Session, swap: DutySwap, now: datetime) -> bool:
    """Whether it may still be taken: asked, not over, and everybody still has what it is about."""
    is_over = swap.day < duties.today(session, swap.unit_id, now)
    return swap.state == SwapState.ASKED and not is_over and holds(session, swap)


def view(session: Session, swap: DutySwap, now: datetime) -> SwapView:
    """How it stands now."""
    names = {one: people.get(session, one).first_name for one in (swap.giver_id, swap.asked_id) if one}
    other = names.get(swap.asked_id or 0, "")
    return SwapView(
        swap_id=swap.id or 0,
        unit_id=swap.unit_id,
        day=swap.day,
        seat=swap.seat,
        state=swap.state,
        giver=names.get(swap.giver_id or 0, ""),
        taker=other,
        asked=other,
        back=swap.back_day,
        is_open=swap.asked_id is None and is_open(session, swap, now),
    )


def due(session: Session, now: datetime, limit: int) -> Sequence[DutySwap]:
    """Those that nobody has answered for so long that the giver should hear it."""
    ripe = select(DutySwap).where(col(DutySwap.due_at) <= now)
    return session.exec(ripe.order_by(col(DutySwap.due_at), col(DutySwap.id)).limit(limit)).all()


def next_due() -> Due:
    """When the next giver should hear that nobody answered."""
    return select(func.min(DutySwap.due_at)).where(_DUE)
