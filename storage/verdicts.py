"""What a case was found to be, by one who looked and a second who read it; and what went out about it."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.numbering import NEVER_AGAIN


class Verdict(SQLModel, table=True):
    """What somebody found: `rating` and `state` are text of domain.verdicts, `sources` one line each. It counts when
    `second_id` has read it, at `signed_at`; one that was found later takes its place (`replaced_by`)."""

    __tablename__ = "verdicts"
    __table_args__ = (NEVER_AGAIN,)

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id", index=True)
    rating: str
    state: str
    sources: str = Field(default="")
    note: str = Field(default="")
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    second_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    replaced_by: int | None = Field(default=None, foreign_key="verdicts.id", index=True)
    at: datetime
    signed_at: datetime | None = Field(default=None)


class Clarification(SQLModel, table=True):
    """A promotion that carries what was found, or the interim word "jangan dibagikan dulu" (`verdict_id` NULL)."""

    __tablename__ = "clarifications"

    promotion_id: int = Field(primary_key=True, foreign_key="promotions.id")
    case_id: int = Field(foreign_key="cases.id", index=True)
    verdict_id: int | None = Field(default=None, foreign_key="verdicts.id", index=True)
    at: datetime
