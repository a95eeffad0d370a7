"""What was told to whom on which day; the database refuses to tell it twice."""

from collections.abc import Collection
from datetime import date, datetime

from sqlmodel import Session, col, select

from domain.posting import OutboxStatus
from storage import outbox
from storage.database import insert_ignoring
from storage.digests import Digest, DigestWish, UnitDigest
from storage.outbox import OutboxRow

LOST = (OutboxStatus.EXPIRED, OutboxStatus.DEAD, OutboxStatus.PARKED)
UNSURE = (OutboxStatus.UNCERTAIN, OutboxStatus.CANCELLED)
"""It may have arrived, or she herself stopped it."""


def days(session: Session, person_id: int, kind: str, since: date) -> Collection[date]:
    """The days from this one on on which she was told already: after the clock or her zone went back."""
    told = select(col(Digest.day)).where(
        Digest.person_id == person_id, Digest.kind == kind, Digest.day >= since
    )
    return set(session.exec(told).all())


def claim(session: Session, wish: DigestWish | UnitDigest, day: date, now: datetime) -> int | None:
    """From now on who wished it was told on this day; None: was already, perhaps by another hand at this moment."""
    whose = {"person_id": wish.person_id} if isinstance(wish, DigestWish) else {"unit_id": wish.unit_id}
    values = {**whose, "kind": wish.kind, "day": day, "at": now}
    made = insert_ignoring(session, Digest).values(values).returning(col(Digest.id))
    row_id: int | None = session.execute(made).scalar()
    return row_id


def left(session: Session, digest_id: int, outbox_id: int | None) -> None:
    """This call carries it."""
    session.get_one(Digest, digest_id).outbox_id = outbox_id
    session.flush()


def last(session: Session, wish: DigestWish) -> Digest | None:
    """What she was told last."""
    hers = select(Digest).where(Digest.person_id == wish.person_id, Digest.kind == wish.kind)
    return session.exec(hers.order_by(col(Digest.day).desc()).limit(1)).first()


def subject(digest_id: int) -> str:
    """What the call that carries it is about."""
    return f"digest:{digest_id}"


def take_back(session: Session, wish: DigestWish, now: datetime) -> None:
    """It is hers no more: what still waits to leave does not."""
    told = last(session, wish)
    if told is not None:
        outbox.cancel(session, subject(told.id or 0), now)


def look_back(session: Session, wish: DigestWish) -> None:
    """What became of the last one: it arrived, and with it the word about the days before; or it did not, and what it
    said was never told. What may have arrived is said once more."""
    told = last(session, wish)
    if told is None:
        return
    row = session.get(OutboxRow, told.outbox_id) if told.outbox_id is not None else None
    if row is not None and row.status in LOST:
        wish.missed_from = min(told.day, wish.missed_from or told.day)
        wish.said = ""
    elif row is not None and row.status in UNSURE:
        wish.said = ""
    elif wish.missed_from is not None and wish.missed_from <= told.day:
        wish.missed_from = None
