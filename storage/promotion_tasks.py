"""Who took a promotion on, who let it be, and who is to be reminded."""

from datetime import datetime

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

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
