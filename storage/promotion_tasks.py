"""Who took a promotion on, who let it be, and who is to be reminded."""

from datetime import date, datetime

from sqlalchemy import Index, text
from sqlmodel import Field, Session, SQLModel, col

from storage.database import insert_ignoring
from storage.promotion_deals import PromotionDeal

_REMIND = text("remind_at IS NOT NULL")


class PromotionTask(SQLModel, table=True):
    """She took it on; at `remind_at` she is reminded once, if she went quiet."""

    __tablename__ = "promotion_tasks"
    __table_args__ = (
        Index("ix_promotion_tasks_remind", "remind_at", sqlite_where=_REMIND, postgresql_where=_REMIND),
    )

    promotion_id: int = Field(primary_key=True, foreign_key="promotions.id")
    person_id: int = Field(primary_key=True, foreign_key="people.id", index=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    taken_at: datetime
    remind_at: datetime | None = Field(default=None)


class PromotionDecline(SQLModel, table=True):
    """Not this time; nobody but her ever sees it."""

    __tablename__ = "promotion_declines"

    promotion_id: int = Field(primary_key=True, foreign_key="promotions.id")
    person_id: int = Field(primary_key=True, foreign_key="people.id", index=True)
    at: datetime


class PromotionReminders(SQLModel, table=True):
    """How many reminders of promotions she got on the last day (in her zone) on which she got any."""

    __tablename__ = "promotion_reminders"

    person_id: int = Field(primary_key=True, foreign_key="people.id")
    day: date
    sent: int = Field(default=0)


def take(session: Session, task: PromotionTask) -> bool:
    """She takes it on, and what she let be before counts no more; False: she had taken it on."""
    values = insert_ignoring(session, PromotionTask).values(task.model_dump())
    made = session.execute(values.returning(col(PromotionTask.person_id))).first()
    undecline(session, task.promotion_id, task.person_id)
    return made is not None


def find(session: Session, promotion_id: int, person_id: int) -> PromotionTask | None:
    """What she took on."""
    return session.get(PromotionTask, (promotion_id, person_id))


def declined_at(session: Session, promotion_id: int, person_id: int) -> datetime | None:
    """When she let it be, if she did."""
    row = session.get(PromotionDecline, (promotion_id, person_id))
    return row.at if row is not None else None


def decline(session: Session, promotion_id: int, person_id: int, now: datetime) -> None:
    """She lets it be: no reminder, and no kit that still waits. Whether she had taken it on stays as it was, so that
    nobody sees it."""
    values = {"promotion_id": promotion_id, "person_id": person_id, "at": now}
    session.execute(insert_ignoring(session, PromotionDecline).values(values))
    remind(session, promotion_id, person_id, None)
    deal = session.get(PromotionDeal, (promotion_id, person_id))
    if deal is not None:
        deal.kit_due = None
        session.flush()


def undecline(session: Session, promotion_id: int, person_id: int) -> None:
    """She does not let it be."""
    row = session.get(PromotionDecline, (promotion_id, person_id))
    if row is not None:
        session.delete(row)
        session.flush()


def remind(session: Session, promotion_id: int, person_id: int, at: datetime | None) -> None:
    """She is reminded then (UTC), or not at all."""
    task = find(session, promotion_id, person_id)
    if task is not None:
        task.remind_at = at
        session.flush()
