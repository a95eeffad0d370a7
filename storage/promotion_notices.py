"""Corrections and withdrawals of promotions that members carried on already, and who has acted on them."""

from datetime import datetime

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

_DUE = text("due_at IS NOT NULL")


class PromotionNotice(SQLModel, table=True):
    """A correction or a withdrawal (`kind`), with a ready-made reason. `post_id` is the plan as which the corrected
    words were read. At `due_at` the next members hear it, those who shared first (`stage`), with ids above `told_to`.
    """

    __tablename__ = "promotion_notices"
    __table_args__ = (Index("ix_promotion_notices_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),)

    id: int | None = Field(default=None, primary_key=True)
    promotion_id: int = Field(foreign_key="promotions.id", index=True)
    kind: str
    reason: str
    post_id: int | None = Field(default=None, foreign_key="posts.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    stage: str
    told_to: int = Field(default=0)
    due_at: datetime | None = Field(default=None)
    at: datetime


class NoticeAnswer(SQLModel, table=True):
    """She did what a notice asked for, or had nothing to change."""

    __tablename__ = "notice_answers"

    notice_id: int = Field(primary_key=True, foreign_key="promotion_notices.id")
    person_id: int = Field(primary_key=True, foreign_key="people.id", index=True)
    answer: str
    at: datetime
