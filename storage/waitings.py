"""Those under 18 who wait for a guardian: a chat, a year of birth and a code word, for 30 days."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BigInteger, delete, func
from sqlmodel import Field, Session, SQLModel, col, select

from domain import codewords
from domain.guardians import WAIT, State, nudge_at
from storage.due import Due
from storage.members import GuardianConsent
from storage.units import Unit

TRIES = 20


class Waiting(SQLModel, table=True):
    """Nothing but what the law lets us keep before a guardian agrees. `state` is text of domain.guardians; `told`
    how the guardian agreed; `nudge_at` when she is reminded next; `until` when the row is forgotten."""

    __tablename__ = "waitings"

    telegram_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    unit_id: int = Field(foreign_key="units.id", index=True)
    birth_year: int
    code: str = Field(unique=True)
    state: str
    told: str | None = Field(default=None)
    said_at: datetime | None = Field(default=None)
    recorded_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    guardian_id: int | None = Field(default=None, sa_type=BigInteger)
    nudges: int = Field(default=0)
    nudge_at: datetime | None = Field(default=None, index=True)
    since: datetime
    until: datetime = Field(index=True)


def found(session: Session, telegram_id: int, unit_id: int) -> Waiting | None:
    """Her waiting row in this unit."""
    mine = select(Waiting).where(Waiting.telegram_id == telegram_id, Waiting.unit_id == unit_id)
    return session.exec(mine).first()


def of(session: Session, telegram_id: int) -> Waiting | None:
    """Her waiting row, wherever she waits; there is one at most."""
    return session.get(Waiting, telegram_id)


def by_code(session: Session, code: str) -> Waiting | None:
    """Who waits with this code word."""
    return session.exec(select(Waiting).where(Waiting.code == code)).first()


def held_in(session: Session, unit_id: int) -> Sequence[Waiting]:
    """Those whose guardian has said yes by a link that a pembina has not confirmed, longest first."""
    held = select(Waiting).where(Waiting.unit_id == unit_id, Waiting.state == State.HELD)
    return session.exec(held.order_by(col(Waiting.said_at), col(Waiting.telegram_id))).all()


def count_in(session: Session, unit_id: int) -> int:
    """How many wait for a guardian in this unit; who only has to agree herself does not."""
    asked = select(func.count()).select_from(Waiting).where(Waiting.unit_id == unit_id)
    return session.exec(asked.where(Waiting.state != State.AGREED)).one()


def begin(session: Session, telegram_id: int, unit: Unit, birth_year: int, now: datetime) -> Waiting:
    """She waits from now on, with a code word that nobody else has."""
    row = Waiting(
        telegram_id=telegram_id,
        unit_id=unit.id or 0,
        birth_year=birth_year,
        code=_new_code(session),
        state=State.ASKED,
        nudge_at=nudge_at(now, 0, unit.zone),
        since=now,
        until=now + WAIT,
    )
    session.add(row)
    session.flush()
    return row


def _new_code(session: Session) -> str:
    for turn in range(TRIES):
        code = codewords.new(3 if turn < TRIES // 2 else 4)
        used = select(GuardianConsent.person_id).where(GuardianConsent.code == code)
        if by_code(session, code) is None and session.exec(used).first() is None:
            return code
    raise LookupError("no code word is free")


def end(session: Session, row: Waiting) -> None:
    """She waits no longer."""
    session.delete(row)
    session.flush()


def due_for_nudge(session: Session, now: datetime, limit: int) -> Sequence[Waiting]:
    """Who is to be reminded now, longest overdue first."""
    due = select(Waiting).where(col(Waiting.nudge_at) <= now).order_by(col(Waiting.nudge_at))
    return session.exec(due.limit(limit)).all()


def next_nudge() -> Due:
    """When the next reminder is due."""
    return select(func.min(Waiting.nudge_at))


def next_over() -> Due:
    """When the next row has to go."""
    return select(func.min(Waiting.until))


def forget(session: Session, now: datetime) -> int:
    """Drop the rows whose 30 days are over; returns how many."""
    gone = session.execute(delete(Waiting).where(col(Waiting.until) <= now))
    return int(gone.rowcount)  # type: ignore[attr-defined]
