"""What one board leaves to the next: a sealed list of accounts, guardians, cases and plans, opened with a checklist."""

from datetime import datetime

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from storage.numbering import NEVER_AGAIN

_DUE = text("due_at IS NOT NULL")


class BoardPack(SQLModel, table=True):
    """The pack of a unit. `seal` is the SHA-256 of its contents as they were when it was sealed at `sealed_at`; the
    next board opened it at `opened_at`; at `due_at` (UTC) somebody is reminded of it. `lines` are the sealed contents:
    ids, names of accounts, counts; no name of a person."""

    __tablename__ = "board_packs"
    __table_args__ = (
        Index("ix_board_packs_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),
        NEVER_AGAIN,
    )

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    begun_at: datetime
    begun_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    sealed_at: datetime | None = Field(default=None)
    sealed_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    seal: str = Field(default="")
    lines: str = Field(default="")
    opened_at: datetime | None = Field(default=None)
    opened_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    done_at: datetime | None = Field(default=None)
    due_at: datetime | None = Field(default=None)


class BoardPackItem(SQLModel, table=True):
    """One thing of the checklist: what it is about ("account:3", "guardian:3", "case:9"), in which order, and whether
    the next board has looked after it."""

    __tablename__ = "board_pack_items"

    pack_id: int = Field(primary_key=True, foreign_key="board_packs.id")
    subject: str = Field(primary_key=True)
    kind: str
    place: int
    done_at: datetime | None = Field(default=None)
    done_by: int | None = Field(default=None, foreign_key="people.id", index=True)
