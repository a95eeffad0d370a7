"""Who is what in which unit, and what was last seen of their place in Telegram's groups."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import UniqueConstraint, delete, func
from sqlmodel import Field, Session, SQLModel, col, select

from domain.units import Role
from storage.people import Person
from storage.units import Unit


class Grant(SQLModel, table=True):
    """A role of a person; `chat_id` is the group it came from, `checked_at` when she was last seen there."""

    __tablename__ = "roles"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="people.id", index=True)
    unit_id: int | None = Field(default=None, foreign_key="units.id", index=True)
    role: str
    chat_id: int | None = Field(default=None, foreign_key="chats.id")
    since: datetime
    until: datetime | None = Field(default=None)
    checked_at: datetime | None = Field(default=None)


class Request(SQLModel, table=True):
    """Someone asks for a role and a pengurus has not answered yet; `chat_id` is the room where she asked."""

    __tablename__ = "role_requests"
    __table_args__ = (UniqueConstraint("unit_id", "person_id", "role"),)

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id")
    person_id: int = Field(foreign_key="people.id", index=True)
    role: str
    chat_id: int = Field(foreign_key="chats.id", index=True)
    asked_at: datetime


def held(session: Session, person_id: int, unit_id: int | None, now: datetime) -> Sequence[Grant]:
    """What a person is in this unit at this time; the owner's grant counts everywhere."""
    mine = select(Grant).where(Grant.person_id == person_id, col(Grant.since) <= now)
    mine = mine.where(col(Grant.until).is_(None) | (col(Grant.until) > now))
    return session.exec(mine.where((Grant.unit_id == unit_id) | (Grant.role == Role.OWNER))).all()


def give(session: Session, grant: Grant) -> Grant:
    """Write a role down; one that she holds already stays as it is."""
    same = select(Grant).where(
        Grant.person_id == grant.person_id, Grant.unit_id == grant.unit_id, Grant.role == grant.role
    )
    standing = session.exec(same.where(col(Grant.until).is_(None))).first()
    if standing is not None:
        return standing
    session.add(grant)
    session.flush()
    return grant


def standing_from_chat(session: Session, person_id: int, chat_id: int) -> Sequence[Grant]:
    """The standing roles of a person that came from this group."""
    return [grant for grant in from_chats(session, person_id) if grant.chat_id == chat_id]


def standing_in(session: Session, unit_id: int) -> Sequence[Grant]:
    """Every standing role in a unit."""
    return session.exec(select(Grant).where(Grant.unit_id == unit_id, col(Grant.until).is_(None))).all()


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


def requests(session: Session, unit_id: int) -> Sequence[tuple[Request, Person]]:
    """Who waits for a role in this unit, longest first."""
    waiting = select(Request, Person).join(Person).where(Request.unit_id == unit_id)
    return session.exec(waiting.order_by(col(Request.id))).all()


def request_count(session: Session, unit_id: int) -> int:
    """How many wait for a role in this unit."""
    return session.exec(select(func.count()).select_from(Request).where(Request.unit_id == unit_id)).one()


def request(session: Session, request_id: int) -> Request | None:
    """A request that still waits."""
    return session.get(Request, request_id)


def drop_requests(session: Session, unit_id: int) -> None:
    """Nobody can answer these any more."""
    session.execute(delete(Request).where(col(Request.unit_id) == unit_id))


def withdraw_from_chat(session: Session, person_id: int, chat_id: int) -> None:
    """She left the room where she asked: what she asked for there is forgotten."""
    for waiting in session.exec(
        select(Request).where(Request.person_id == person_id, Request.chat_id == chat_id)
    ):
        session.delete(waiting)


def answered(session: Session, waiting: Request) -> None:
    """The request has its answer."""
    session.delete(waiting)
    session.flush()


def holders(session: Session, unit_id: int, role: Role, now: datetime) -> Sequence[Person]:
    """Who holds this role in this unit now, longest in it first."""
    who = (
        select(Person)
        .join(Grant)
        .where(Grant.unit_id == unit_id, Grant.role == role, col(Grant.since) <= now)
    )
    return session.exec(
        who.where(col(Grant.until).is_(None) | (col(Grant.until) > now)).order_by(col(Grant.id))
    ).all()


def owners(session: Session) -> Sequence[Person]:
    """Who hosts the bot."""
    who = select(Person).join(Grant).where(Grant.role == Role.OWNER, col(Grant.until).is_(None))
    return session.exec(who.order_by(col(Grant.id))).all()


def units_of(session: Session, person_id: int, now: datetime) -> Sequence[Unit]:
    """The open units in which a person holds a role, oldest first."""
    where = select(Unit).join(Grant).where(Grant.person_id == person_id, col(Unit.closed_at).is_(None))
    where = where.where(col(Grant.until).is_(None) | (col(Grant.until) > now))
    return session.exec(where.distinct().order_by(col(Unit.id))).all()


def from_chats(session: Session, person_id: int) -> Sequence[Grant]:
    """The standing roles of a person that came from a group."""
    mine = select(Grant).where(Grant.person_id == person_id, col(Grant.chat_id).is_not(None))
    return session.exec(mine.where(col(Grant.until).is_(None))).all()
