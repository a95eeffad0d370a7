"""New accounts that units ask for, and what was decided."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Index, func, text
from sqlmodel import Field, Session, SQLModel, col, or_, select

from domain.account_requests import STANDING, State, Step, after, next_word, subject
from storage import cards
from storage.due import Due
from storage.numbering import NEVER_AGAIN

LOOK_AGAIN = timedelta(hours=1)  # while a unit rests
_OPEN = text("state = 'asked'")
IS_ASKED = text("account_requests.state = 'asked'")
_DUE = text("due_at IS NOT NULL")


class AccountRequest(SQLModel, table=True):
    """A unit asks for an account of its own: for what, for whom, who would run it, how often, and why the parent's does
    not do. `parent_id` is the unit that decides (itself, where nobody is above); `state`, `rhythm` and `reason` are
    text of domain.account_requests. `at` is when it was begun or sent; at `due_at` time has something to do."""

    __tablename__ = "account_requests"
    __table_args__ = (
        Index("ix_account_requests_open", "parent_id", sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("ix_account_requests_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),
        NEVER_AGAIN,
    )

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    parent_id: int | None = Field(default=None, foreign_key="units.id")
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    platform: str = Field(default="")
    purpose: str = Field(default="")
    audience: str = Field(default="")
    rhythm: str = Field(default="")
    why: str = Field(default="")
    first_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    second_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    state: str = Field(default=State.DRAFT)
    reason: str = Field(default="")
    decided_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    decided_at: datetime | None = Field(default=None)
    due_at: datetime | None = Field(default=None)
    at: datetime


def find(session: Session, request_id: int) -> AccountRequest | None:
    """The request with this id."""
    return session.get(AccountRequest, request_id)


def add(session: Session, row: AccountRequest) -> AccountRequest:
    """A unit begins to ask."""
    session.add(row)
    row.due_at = next_word(row, row.at, row.at)
    session.flush()
    return row


def take(session: Session, row: AccountRequest, step: Step, now: datetime) -> None:
    """It takes this step; refuses one that its state does not know. Whatever shows it is drawn again."""
    row.state = after(row.state, step)
    row.due_at = next_word(row, now, now)
    session.flush()
    cards.redraw(session, subject(row.id), now)


def let_go(session: Session, row: AccountRequest, now: datetime) -> None:
    """Nobody wants it any more: one that was never sent goes, one that was is taken back."""
    if row.parent_id is None:
        drop(session, row)
    else:
        take(session, row, Step.WITHDRAW, now)


def drop(session: Session, row: AccountRequest) -> None:
    """It was never sent, and goes."""
    session.delete(row)
    session.flush()


def draft_of(session: Session, unit_id: int) -> AccountRequest | None:
    """The one that this unit has begun and not sent."""
    its = select(AccountRequest).where(AccountRequest.unit_id == unit_id, AccountRequest.state == State.DRAFT)
    return session.exec(its.order_by(col(AccountRequest.id).desc())).first()


def of_unit(session: Session, unit_id: int, limit: int) -> Sequence[AccountRequest]:
    """What this unit asked for, the newest first."""
    its = select(AccountRequest).where(AccountRequest.unit_id == unit_id)
    its = its.where(AccountRequest.state != State.WITHDRAWN)
    return session.exec(its.order_by(col(AccountRequest.id).desc()).limit(limit)).all()


def count_standing(session: Session, unit_id: int) -> int:
    """How many requests of this unit are being written, wait, or may be carried out."""
    its = select(func.count()).select_from(AccountRequest).where(AccountRequest.unit_id == unit_id)
    return session.exec(its.where(col(AccountRequest.state).in_(STANDING))).one()


def waiting_for(session: Session, unit_id: int, limit: int) -> Sequence[AccountRequest]:
    """What this unit has to decide, the oldest first."""
    its = select(AccountRequest).where(
        AccountRequest.parent_id == unit_id, AccountRequest.state == State.ASKED
    )
    return session.exec(its.order_by(col(AccountRequest.at)).limit(limit)).all()


def naming(session: Session, person_id: int) -> Sequence[AccountRequest]:
    """Those in which she is named as one who would look after it."""
    named = or_(AccountRequest.first_id == person_id, AccountRequest.second_id == person_id)
    return session.exec(select(AccountRequest).where(named).order_by(col(AccountRequest.id))).all()


def redraw_of(session: Session, person_id: int, now: datetime) -> None:
    """Requests that name her show it no more; she is about to go."""
    for row in naming(session, person_id):
        cards.redraw(session, subject(row.id), now)


def due(session: Session, now: datetime, limit: int) -> Sequence[AccountRequest]:
    """Those for which something is due, longest due first."""
    ripe = select(AccountRequest).where(col(AccountRequest.due_at) <= now)
    return session.exec(ripe.order_by(col(AccountRequest.due_at)).limit(limit)).all()


def next_due() -> Due:
    """When something is due for any of them."""
    return select(func.min(AccountRequest.due_at)).where(_DUE)
