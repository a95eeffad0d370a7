"""Who is what in which unit, and what was last seen of their place in Telegram's groups."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Field, Session, SQLModel, col, select

from domain.units import Role
from storage.people import Person
from storage.units import Unit


class Grant(SQLModel, table=True):
    """A role that a person holds; `chat_id` is the group it came from, `checked_at` when she was last seen there."""

    __tablename__ = "roles"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="people.id", index=True)
    unit_id: int | None = Field(default=None, foreign_key="units.id", index=True)
    role: str
    chat_id: int | None = Field(default=None, foreign_key="chats.id")
    since: datetime
    until: datetime | None = Field(default=None)
    checked_at: datetime | None = Field(default=None)


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


def end_from_chat(session: Session, person_id: int, chat_id: int, now: datetime) -> Sequence[Grant]:
    """She left that group: what came from it ends. Returns what ended."""
    from_there = select(Grant).where(Grant.person_id == person_id, Grant.chat_id == chat_id)
    ended = session.exec(from_there.where(col(Grant.until).is_(None))).all()
    for grant in ended:
        grant.until = now
    return ended


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
