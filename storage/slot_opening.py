"""Opens a round of takeover slots: each slot is written, and its account's hours are kept for it."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from sqlmodel import Session

from domain.slot_states import SlotState
from storage import takeover_times, takeovers, units
from storage.takeovers import TakeoverRound, TakeoverSlot


def times_of(its: TakeoverRound) -> list[tuple[datetime, datetime]]:
    """The times of a round as moments (UTC), as they were written down."""
    return [
        (datetime.fromisoformat(start).astimezone(UTC), datetime.fromisoformat(end).astimezone(UTC))
        for start, end in its.times
    ]


def open_round(session: Session, its: TakeoverRound, now: datetime) -> Sequence[TakeoverSlot]:
    """Write the slots of a round whose account is free at that time, and let members apply; those that are over or
    taken are left out. The slots that were opened; where there are none, the round stays a draft."""
    session.flush()
    session.refresh(its, with_for_update=True)
    if its.opened_at is not None or its.account_id is None:
        return ()
    zone = units.get(session, its.unit_id).zone
    opened = []
    for start, end in times_of(its):
        slot = _slot(its, (start, end), zone, now)
        if start > now and _is_kept(session, slot, its):
            takeover_times.settle(session, slot, now)
            opened.append(slot)
    its.opened_at = now if opened else None
    session.flush()
    return opened


def _slot(its: TakeoverRound, times: tuple[datetime, datetime], zone: str, now: datetime) -> TakeoverSlot:
    start, end = times
    return TakeoverSlot(
        round_id=its.id or 0,
        unit_id=its.unit_id,
        account_id=its.account_id or 0,
        starts_at=start,
        ends_at=end,
        zone=zone,
        apply_until=apply_until(its, start, now),
        state=SlotState.OPEN,
        changed_at=now,
    )


def apply_until(its: TakeoverRound, start: datetime, now: datetime) -> datetime:
    """Until when one may apply: so many hours before; halfway to its beginning, where that is over already."""
    until = start - timedelta(hours=its.deadline)
    return until if until > now else now + (start - now) / 2


def _is_kept(session: Session, slot: TakeoverSlot, its: TakeoverRound) -> bool:
    """Written down, with its hours; where they are taken, neither."""
    attempt = session.begin_nested()
    takeovers.keep(session, slot)
    if takeovers.book(session, slot, its):
        attempt.commit()
        return True
    attempt.rollback()
    return False
