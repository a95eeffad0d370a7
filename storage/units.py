"""Units, the groups they use, and how they like to be spoken to."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, update
from sqlmodel import Field, Session, SQLModel, col, select

from domain.posting import ChatState
from domain.reader import Address, Reader, Sunday
from domain.units import Room
from storage.chats import Chat


class Unit(SQLModel, table=True):
    """A branch of the organisation; unverified until the owner or a parent unit accepts it."""

    __tablename__ = "units"

    id: int | None = Field(default=None, primary_key=True)
    name: str
    level: str
    zone: str
    language: str = Field(default="id")
    address: str = Field(default=Address.REKANITA)
    salam: bool = Field(default=True)
    sunday: str = Field(default=Sunday.AHAD)
    created_by: int | None = Field(default=None, foreign_key="people.id")
    created_at: datetime
    verified_at: datetime | None = Field(default=None)
    paused_at: datetime | None = Field(default=None)
    closed_at: datetime | None = Field(default=None)

    def reader(self, language: str | None = None) -> Reader:
        """How a message to this unit reads; `language` overrides the unit's own."""
        return Reader(
            language=language or self.language,
            zone=self.zone,
            address=Address(self.address),
            salam=self.salam,
            sunday=Sunday(self.sunday),
        )


class UnitChat(SQLModel, table=True):
    """A group that a unit uses; one group may serve two units."""

    __tablename__ = "unit_chats"

    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    chat_id: int = Field(primary_key=True, foreign_key="chats.id", index=True)
    room: str


def of_chat(session: Session, chat_id: int) -> Sequence[tuple[Unit, Room]]:
    """The open units that use this group, and for what; oldest first."""
    served = select(Unit, UnitChat.room).join(UnitChat).where(UnitChat.chat_id == chat_id)
    rows = session.exec(served.where(col(Unit.closed_at).is_(None)).order_by(col(Unit.id))).all()
    return [(unit, Room(room)) for unit, room in rows]


def rooms(session: Session, unit_id: int, room: Room) -> Sequence[Chat]:
    """The groups that a unit uses as this room."""
    used = select(Chat).join(UnitChat).where(UnitChat.unit_id == unit_id, UnitChat.room == room)
    return session.exec(used.order_by(col(Chat.id))).all()


def kader_groups(session: Session, limit: int) -> Sequence[Chat]:
    """Groups that we are in and that are the kader group of an open unit; at most `limit`."""
    groups = select(Chat).join(UnitChat, col(UnitChat.chat_id) == col(Chat.id)).join(Unit)
    groups = groups.where(UnitChat.room == Room.KADER, Chat.state == ChatState.OPEN)
    return session.exec(groups.where(col(Unit.closed_at).is_(None)).distinct().limit(limit)).all()


def link(session: Session, unit_id: int, chat_id: int, room: Room) -> None:
    """Let a unit use a group as a room."""
    existing = session.get(UnitChat, (unit_id, chat_id))
    if existing is None:
        session.add(UnitChat(unit_id=unit_id, chat_id=chat_id, room=room))
    else:
        existing.room = room
    session.flush()


def get(session: Session, unit_id: int) -> Unit:
    """The unit with this id."""
    return session.get_one(Unit, unit_id)


def make(session: Session, unit: Unit, chat_id: int) -> Unit:
    """A new unit, with this group as its kader group."""
    session.add(unit)
    session.flush()
    link(session, unit.id or 0, chat_id, Room.KADER)
    return unit


def serves(session: Session, unit_id: int, chat_id: int, room: Room) -> bool:
    """Whether the unit uses this group as this room."""
    used = session.get(UnitChat, (unit_id, chat_id))
    return used is not None and used.room == room


def page(session: Session, skip: int, limit: int) -> Sequence[Unit]:
    """The open units, those that wait to be accepted first, then by name."""
    listed = select(Unit).where(col(Unit.closed_at).is_(None))
    order = (col(Unit.verified_at).is_not(None), col(Unit.name), col(Unit.id))
    return session.exec(listed.order_by(*order).offset(skip).limit(limit)).all()


def unaccepted_count(session: Session) -> int:
    """How many open units wait for the owner to accept them."""
    waiting = select(func.count()).select_from(Unit)
    return session.exec(waiting.where(col(Unit.closed_at).is_(None), col(Unit.verified_at).is_(None))).one()


def leave_rooms(session: Session, unit_id: int) -> None:
    """A closed unit uses no group any more, and no private chat belongs to it."""
    session.execute(delete(UnitChat).where(col(UnitChat.unit_id) == unit_id))
    session.execute(update(Chat).where(col(Chat.unit_id) == unit_id).values(unit_id=None))
    session.expire_all()


def linked(session: Session) -> Sequence[tuple[str, Room, Chat]]:
    """Every group that an open unit uses: the unit's name, the room, the chat."""
    used = select(Unit.name, UnitChat.room, Chat).join(UnitChat, col(UnitChat.unit_id) == Unit.id).join(Chat)
    rows = session.exec(used.where(col(Unit.closed_at).is_(None)).order_by(col(Unit.id), col(Chat.id))).all()
    return [(name, Room(room), chat) for name, room, chat in rows]
