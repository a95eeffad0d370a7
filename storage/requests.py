"""Who asks for a role and waits for a pengurus to answer."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import UniqueConstraint, delete, func
from sqlmodel import Field, Session, SQLModel, col, select

from storage.people import Person


class Request(SQLModel, table=True):
    """Someone asks for a role and a pengurus has not answered yet; `chat_id` is the group where she asked."""

    __tablename__ = "role_requests"
    __table_args__ = (UniqueConstraint("unit_id", "person_id", "role"),)

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id")
    person_id: int = Field(foreign_key="people.id", index=True)
    role: str
    chat_id: int = Field(foreign_key="chats.id", index=True)
    asked_at: datetime


def ask(session: Session, request: Request) -> Request | None:
    """Write a request down; None when the same one waits already."""
    same = select(Request).where(
        Request.unit_id == request.unit_id,
        Request.person_id == request.person_id,
        Request.role == request.role,
    )
    if session.exec(same).first() is not None:
        return None
    session.add(request)
    session.flush()
    return request


def waiting(session: Session, unit_id: int) -> Sequence[tuple[Request, Person]]:
    """Who waits for a role in this unit, longest first."""
    rows = select(Request, Person).join(Person).where(Request.unit_id == unit_id)
    return session.exec(rows.order_by(col(Request.id))).all()


def count(session: Session, unit_id: int) -> int:
    """How many wait for a role in this unit."""
    return session.exec(select(func.count()).select_from(Request).where(Request.unit_id == unit_id)).one()


def get(session: Session, request_id: int) -> Request | None:
    """A request that still waits."""
    return session.get(Request, request_id)


def drop(session: Session, unit_id: int) -> None:
    """Nobody can answer these any more."""
    session.execute(delete(Request).where(col(Request.unit_id) == unit_id))


def withdraw_from_chat(session: Session, person_id: int, chat_id: int) -> None:
    """She left the group where she asked: what she asked for there is forgotten."""
    for one in session.exec(
        select(Request).where(Request.person_id == person_id, Request.chat_id == chat_id)
    ):
        session.delete(one)
    session.flush()


def answered(session: Session, request: Request) -> None:
    """The request has its answer."""
    session.delete(request)
    session.flush()
