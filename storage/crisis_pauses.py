"""What waits because of a crisis: written down when it would have gone out, until people decide about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from domain.crises import Became, Waiting
from domain.posting import ChatState
from domain.units import Room
from storage import cards, crises, journal, units
from storage.crises import Crisis, CrisisPause
from storage.journal import Line

MOST = 500


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that would go out now: of which unit, and when it was due (UTC)."""

    noun: Waiting
    subject_id: int
    unit_id: int
    was_due: datetime | None


def stops(session: Session, thing: Thing, now: datetime) -> bool:
    """Whether it has to wait; it is written down then, and stands on the card. What people let go on meanwhile goes."""
    crisis = crises.holds(session, thing.unit_id, now)
    if crisis is None:
        return False
    row = find(session, crisis.id or 0, thing.noun, thing.subject_id)
    if row is not None and row.what == Became.GOES_ON:
        return False
    pause(session, crisis, thing, now)
    return True


def pause(session: Session, crisis: Crisis, thing: Thing, now: datetime) -> None:
    """It waits from now on; written twice it stands once."""
    row = find(session, crisis.id or 0, thing.noun, thing.subject_id)
    if row is None:
        row = CrisisPause(
            crisis_id=crisis.id or 0,
            noun=thing.noun,
            subject_id=thing.subject_id,
            unit_id=thing.unit_id,
            at=now,
        )
        session.add(row)
    row.was_due, row.what, row.person_id = thing.was_due, "", None
    session.flush()
    line = Line(at=now, verb="waits", subject=f"{thing.noun}:{thing.subject_id}", unit_id=crisis.unit_id)
    journal.note(session, line)
    show_in_rooms(session, crisis, thing.unit_id, now)
    crises.changed(session, crisis, now)


def show_in_rooms(session: Session, crisis: Crisis, unit_id: int, now: datetime) -> None:
    """Its card stands in the humas rooms of this unit."""
    for room in units.rooms(session, unit_id, Room.HUMAS):
        if room.state == ChatState.OPEN:
            cards.show(session, crises.subject(crisis.id or 0), room.id or 0, now)


def find(session: Session, crisis_id: int, noun: str, subject_id: int) -> CrisisPause | None:
    """This one of what waits, or waited."""
    return session.get(CrisisPause, (crisis_id, noun, subject_id))


def is_waiting(session: Session, noun: Waiting, subject_id: int) -> bool:
    """Whether it waits because of any crisis, and nobody has decided yet."""
    its = select(CrisisPause.crisis_id).where(
        CrisisPause.noun == noun, CrisisPause.subject_id == subject_id, CrisisPause.what == ""
    )
    return session.exec(its.limit(1)).first() is not None


def undecided(session: Session, crisis_id: int, unit_id: int | None = None) -> Sequence[CrisisPause]:
    """What waits because of this crisis, of one unit or of all, soonest due first."""
    its = select(CrisisPause).where(CrisisPause.crisis_id == crisis_id, CrisisPause.what == "")
    if unit_id is not None:
        its = its.where(CrisisPause.unit_id == unit_id)
    order = (col(CrisisPause.was_due), col(CrisisPause.noun), col(CrisisPause.subject_id))
    return session.exec(its.order_by(*order).limit(MOST)).all()


def decided(session: Session, crisis_id: int) -> Sequence[CrisisPause]:
    """What was decided about, in the order in which it was."""
    its = select(CrisisPause).where(CrisisPause.crisis_id == crisis_id, CrisisPause.what != "")
    return session.exec(its.order_by(col(CrisisPause.at)).limit(MOST)).all()


def decide(session: Session, row: CrisisPause, what: Became, person_id: int | None, now: datetime) -> None:
    """This becomes of it."""
    row.what, row.person_id, row.at = what, person_id, now
    session.flush()
