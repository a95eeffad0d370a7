"""Which quarter of an hour of which account is kept for whom; the database refuses a second one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Index, delete
from sqlmodel import Field, Session, SQLModel, col, select

from domain.account_hours import quarters
from storage.database import insert_ignoring


class AccountHour(SQLModel, table=True):
    """A quarter of an hour (`quarter`: domain.account_hours, UTC) in which an account is kept for a slot or a live."""

    __tablename__ = "account_hours"
    __table_args__ = (
        Index("ix_account_hours_slot_id", "slot_id"),
        Index("ix_account_hours_post_id", "post_id"),
    )

    account_id: int = Field(primary_key=True, foreign_key="accounts.id")
    quarter: int = Field(primary_key=True)
    slot_id: int | None = Field(default=None, foreign_key="takeover_slots.id")
    post_id: int | None = Field(default=None, foreign_key="posts.id")


@dataclass(frozen=True, slots=True)
class Span:
    """An account from one moment (UTC) to the other, with so many minutes before and after."""

    account_id: int
    starts_at: datetime
    ends_at: datetime
    buffer: int = 0

    @property
    def quarters(self) -> range:
        """Its quarters of an hour."""
        return quarters(self.starts_at, self.ends_at, timedelta(minutes=self.buffer))


def take(session: Session, span: Span, *, slot_id: int | None = None, post_id: int | None = None) -> bool:
    """Keep these hours for a slot, or for a live (`post_id`); False, and nothing is written, where any is taken."""
    its = span.quarters
    rows = [
        {"account_id": span.account_id, "quarter": one, "slot_id": slot_id, "post_id": post_id} for one in its
    ]
    attempt = session.begin_nested()
    made = session.execute(
        insert_ignoring(session, AccountHour).values(rows).returning(col(AccountHour.quarter))
    )
    if len(made.all()) == len(its):
        attempt.commit()
        return True
    attempt.rollback()
    return False


def holders(session: Session, span: Span) -> Sequence[AccountHour]:
    """What these hours are kept for already, one row a quarter, in order."""
    its = span.quarters
    taken = select(AccountHour).where(AccountHour.account_id == span.account_id)
    taken = taken.where(col(AccountHour.quarter) >= its.start, col(AccountHour.quarter) < its.stop)
    return session.exec(taken.order_by(col(AccountHour.quarter))).all()


def of_post(session: Session, post_id: int) -> Sequence[AccountHour]:
    """The hours that are kept for this live, in order."""
    its = select(AccountHour).where(AccountHour.post_id == post_id)
    return session.exec(its.order_by(col(AccountHour.account_id), col(AccountHour.quarter))).all()


def free_slot(session: Session, slot_id: int) -> None:
    """Nothing is kept for this slot."""
    session.execute(delete(AccountHour).where(col(AccountHour.slot_id) == slot_id))
    session.expire_all()


def free_post(session: Session, post_id: int) -> None:
    """Nothing is kept for this live."""
    session.execute(delete(AccountHour).where(col(AccountHour.post_id) == post_id))
    session.expire_all()
