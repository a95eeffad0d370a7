"""Units, the groups they use, and how they like to be spoken to."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Field, Session, SQLModel, col, select

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
