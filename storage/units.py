"""Units, the groups they use, and how they like to be spoken to."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import CTE, delete, false, func, literal, update
from sqlalchemy import select as sql_select
from sqlmodel import Field, Session, SQLModel, col, select

from domain.posting import ChatState
from domain.reader import Address, Reader, Sunday
from domain.refusal import Refusal
from domain.unit_settings import HIGHEST_TREE
from domain.units import Room
from storage.chats import Chat


class Unit(SQLModel, table=True):
    """A branch of the organisation; unverified until the owner or a parent unit accepts it. How it is spoken to is
    kept here as it is in effect; what was chosen where stands in the settings. At `idle_due` we look if it lives.
    `paused_at` is the host's pause, `rested_at` the pembina's."""

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
    parent_id: int | None = Field(default=None, foreign_key="units.id", index=True)
    is_adults_only: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    idle_due: datetime | None = Field(default=None, index=True)
    created_at: datetime
    verified_at: datetime | None = Field(default=None)
    paused_at: datetime | None = Field(default=None)
    rested_at: datetime | None = Field(default=None)
    closed_at: datetime | None = Field(default=None)

    def must_be_awake(self) -> None:
        """Refuses what is done in a unit that its host or its pembina has paused."""
        if self.paused_at is not None:
            raise Refusal("refusal-unit-paused", unit=self.name)
        if self.rested_at is not None:
            raise Refusal("refusal-unit-rests", unit=self.name)

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
    """The unit with this id; refuses an id that an old or forged button names."""
    unit = session.get(Unit, unit_id)
    if unit is None:
        raise Refusal("refusal-link-over")
    return unit


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


def ancestors(session: Session, unit_id: int) -> list[Unit]:
    """The units above this one, the nearest first; at most six questions, however many units there are."""
    above, unit = list[Unit](), get(session, unit_id)
    while unit.parent_id is not None and len(above) < HIGHEST_TREE:
        unit = get(session, unit.parent_id)
        above.append(unit)
    return above


def children(session: Session, unit_id: int, skip: int, limit: int) -> Sequence[Unit]:
    """The open units right under this one, by name."""
    below = select(Unit).where(Unit.parent_id == unit_id, col(Unit.closed_at).is_(None))
    return session.exec(below.order_by(col(Unit.name), col(Unit.id)).offset(skip).limit(limit)).all()


def has_children(session: Session, unit_id: int) -> bool:
    """Whether any open unit stands right under this one."""
    return bool(children(session, unit_id, 0, 1))


def subtree_ids(session: Session, unit_id: int) -> list[int]:
    """This unit and all below it, parents before their children."""
    tree = _tree(unit_id)
    return list(session.execute(sql_select(tree.c.id).order_by(tree.c.depth, tree.c.id)).scalars())


def depth(session: Session, unit_id: int) -> int:
    """How many levels hang below this unit."""
    return int(session.execute(sql_select(func.max(_tree(unit_id).c.depth))).scalar_one())


def in_tree(unit_id: int) -> Any:
    """The same as a question that others can build on."""
    return sql_select(_tree(unit_id).c.id)


def _tree(unit_id: int) -> CTE:
    """This unit at depth 0, and all below it."""
    root: Any = sql_select(col(Unit.id).label("id"), literal(0).label("depth"))
    tree: CTE = root.where(col(Unit.id) == unit_id).cte("tree", recursive=True)
    below: Any = sql_select(col(Unit.id), tree.c.depth + 1)
    return tree.union_all(below.where(col(Unit.parent_id) == tree.c.id, tree.c.depth <= HIGHEST_TREE))


def locked(session: Session, unit_id: int) -> Unit:
    """The unit as it is now, held until this transaction ends, so that two changes of the tree wait for each other."""
    held = select(Unit).where(Unit.id == unit_id).with_for_update()
    return session.exec(held.execution_options(populate_existing=True)).one()


def child_count(session: Session, unit_id: int) -> int:
    """How many open units stand right under this one."""
    below = select(func.count()).select_from(Unit)
    return session.exec(below.where(Unit.parent_id == unit_id, col(Unit.closed_at).is_(None))).one()


def one_at_a_time(session: Session, unit_id: int) -> None:
    """Whoever else begins something in this unit in the same moment waits until this turn is over, and finds it."""
    session.exec(select(Unit.id).where(Unit.id == unit_id).with_for_update(key_share=True)).first()
