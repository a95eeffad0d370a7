"""What a unit's own groups are told by themselves, and when next; the database refuses to tell it twice a day."""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from domain.digest_times import Rhythm, rhythm
from domain.digests import LATE, DigestKind
from domain.posting import OutboxStatus
from storage.database import insert_ignoring
from storage.digest_telling import LOST
from storage.digests import _DUE, Digest, UnitDigest
from storage.due import Due
from storage.outbox import OutboxRow
from storage.units import Unit

KINDS = (DigestKind.DESK, DigestKind.NEWS)


def of(session: Session, unit: Unit, kind: DigestKind) -> UnitDigest:
    """How this unit is told this kind; found, or made and on."""
    values = {"unit_id": unit.id or 0, "kind": kind}
    session.execute(insert_ignoring(session, UnitDigest).values(values))
    return session.get_one(UnitDigest, (unit.id or 0, kind))


def rhythm_of(unit: Unit, row: UnitDigest) -> Rhythm:
    """Its hour and days, as chosen or as usual, in the unit's zone."""
    return rhythm(DigestKind(row.kind), row.at, None, unit.zone, is_minor=False)


def settle(session: Session, unit: Unit, now: datetime) -> None:
    """Hour, zone or life of this unit have changed: both kinds are due at their next time, or no more."""
    for kind in KINDS:
        row = of(session, unit, kind)
        if not row.is_on or unit.closed_at is not None:
            row.due_at = None
        elif not _is_put_off(row, rhythm_of(unit, row), now):
            row.due_at = next_time(session, unit, row, now)
    session.flush()


def _is_put_off(row: UnitDigest, rhythm: Rhythm, now: datetime) -> bool:
    """Whether it waits for the end of a quiet time after its hour of today."""
    hour = rhythm.last(now)
    return row.due_at is not None and now < row.due_at < hour + LATE and rhythm.day(hour) == rhythm.day(now)


def next_time(session: Session, unit: Unit, row: UnitDigest, now: datetime) -> datetime:
    """When it is told next, on a day on which it was not told already."""
    its = rhythm_of(unit, row)
    return its.next(now, days(session, row, its.day(now)))


def days(session: Session, row: UnitDigest, since: date) -> Collection[date]:
    """The days from this one on on which it was told already: after the clock or its zone went back."""
    told = select(col(Digest.day)).where(Digest.unit_id == row.unit_id, Digest.kind == row.kind)
    return set(session.exec(told.where(col(Digest.day) >= since)).all())


def unsettled(session: Session, limit: int) -> Sequence[Unit]:
    """Open units that nobody has looked at yet."""
    known = select(UnitDigest.unit_id).where(UnitDigest.kind == DigestKind.NEWS)
    plain = select(Unit).where(col(Unit.closed_at).is_(None), col(Unit.id).not_in(known))
    return session.exec(plain.order_by(col(Unit.id)).limit(limit)).all()


def due(session: Session, now: datetime, limit: int) -> Sequence[UnitDigest]:
    """What is due, longest waiting first."""
    ripe = select(UnitDigest).where(_DUE, col(UnitDigest.due_at) <= now)
    return session.exec(ripe.order_by(col(UnitDigest.due_at)).limit(limit)).all()


def next_due() -> Due:
    """When something is due next."""
    return select(func.min(UnitDigest.due_at)).where(_DUE)


def look_back(session: Session, row: UnitDigest) -> None:
    """Where the last one did not arrive, or may not have, what it said is told once more."""
    its = select(Digest).where(Digest.unit_id == row.unit_id, Digest.kind == row.kind)
    told = session.exec(its.order_by(col(Digest.day).desc()).limit(1)).first()
    call = session.get(OutboxRow, told.outbox_id) if told is not None and told.outbox_id is not None else None
    if call is not None and call.status in (*LOST, OutboxStatus.UNCERTAIN):
        row.said = ""
