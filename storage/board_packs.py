"""What one board leaves to the next: a sealed list of accounts, guardians, cases and plans, opened with a checklist."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Index, func, text
from sqlmodel import Field, Session, SQLModel, col, select

from domain.board_packs import REMINDED_AFTER
from storage.due import Due
from storage.numbering import NEVER_AGAIN

_DUE = text("due_at IS NOT NULL")


class BoardPack(SQLModel, table=True):
    """The pack of a unit. `seal` is the SHA-256 of its contents as they were when it was sealed at `sealed_at`; the
    next board opened it at `opened_at`; at `due_at` (UTC) somebody is reminded of it. `lines` are the sealed contents:
    ids, names of accounts, titles of plans, settings, counts; no name of a person."""

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


def find(session: Session, pack_id: int) -> BoardPack | None:
    """The pack with this id."""
    return session.get(BoardPack, pack_id)


def draft(session: Session, unit_id: int) -> BoardPack | None:
    """The pack that somebody of this unit got ready and nobody has sealed yet."""
    its = select(BoardPack).where(BoardPack.unit_id == unit_id, col(BoardPack.sealed_at).is_(None))
    return session.exec(its.order_by(col(BoardPack.id).desc()).limit(1)).first()


def sealed(session: Session, unit_id: int) -> BoardPack | None:
    """The pack of this unit that was sealed last."""
    its = select(BoardPack).where(BoardPack.unit_id == unit_id, col(BoardPack.sealed_at).is_not(None))
    return session.exec(its.order_by(col(BoardPack.id).desc()).limit(1)).first()


def add(session: Session, row: BoardPack) -> BoardPack:
    """Somebody got a pack ready."""
    session.add(row)
    session.flush()
    return row


def drop(session: Session, row: BoardPack) -> None:
    """A draft that is not wanted any more."""
    session.delete(row)
    session.flush()


def put_items(session: Session, pack_id: int, items: Sequence[tuple[str, str]]) -> None:
    """The checklist of a pack: what each is about, and its kind, in their order."""
    session.add_all(
        BoardPackItem(pack_id=pack_id, subject=subject, kind=kind, place=place)
        for place, (subject, kind) in enumerate(items)
    )
    session.flush()


def items(session: Session, pack_id: int) -> Sequence[BoardPackItem]:
    """The checklist of a pack, in its order."""
    its = select(BoardPackItem).where(BoardPackItem.pack_id == pack_id)
    return session.exec(its.order_by(col(BoardPackItem.place))).all()


def item(session: Session, pack_id: int, subject: str) -> BoardPackItem | None:
    """One thing of it."""
    return session.get(BoardPackItem, (pack_id, subject))


def expect(session: Session, unit_id: int, now: datetime) -> None:
    """The first of the next board has come: she is reminded of the pack that waits for her (the newest)."""
    pack = sealed(session, unit_id)
    if pack is not None and pack.done_at is None and pack.due_at is None:
        pack.due_at = now + REMINDED_AFTER[0]
        session.flush()


def finish(session: Session, pack: BoardPack, now: datetime) -> None:
    """The next board is through with it."""
    pack.done_at, pack.due_at = now, None
    session.flush()


def due(session: Session, now: datetime, limit: int) -> Sequence[BoardPack]:
    """Packs of which somebody is to be reminded, longest due first."""
    ripe = select(BoardPack).where(col(BoardPack.due_at) <= now).order_by(col(BoardPack.due_at))
    return session.exec(ripe.limit(limit)).all()


def next_due() -> Due:
    """When the next pack is looked at."""
    return select(func.min(BoardPack.due_at)).where(_DUE)
