"""Comments and questions worth remembering, and answers that humas has approved."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.numbering import NEVER_AGAIN


class Remark(SQLModel, table=True):
    """One comment or question from outside. `kind`, `next_step` and `state` are text of domain.remarks."""

    __tablename__ = "remarks"
    __table_args__ = (NEVER_AGAIN,)

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    kind: str
    text: str
    link: str = Field(default="")
    next_step: str = Field(default="")
    state: str
    answer_id: int | None = Field(default=None, foreign_key="bank_answers.id", index=True)
    case_id: int | None = Field(default=None, foreign_key="cases.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    at: datetime
    changed_at: datetime


class BankAnswer(SQLModel, table=True):
    """An answer to what is often asked; it may be used when somebody else of humas has approved it. `state` is text of
    domain.remarks."""

    __tablename__ = "bank_answers"
    __table_args__ = (NEVER_AGAIN,)

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    question: str
    answer: str
    state: str
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    approved_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    used: int = Field(default=0)
    at: datetime
    changed_at: datetime
