"""A group became a supergroup: everything that points to it follows, also when both were known."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import Column, Table, delete, select, update
from sqlalchemy.schema import UniqueConstraint
from sqlmodel import Session, SQLModel, col
from sqlmodel import select as ask

from domain.posting import ChatKind, ChatState, OutboxStatus
from storage import chats, heads
from storage.cards import Card
from storage.chats import Chat
from storage.heads import Head
from storage.outbox import CANCELLABLE, OutboxRow

NEEDS_MESSAGE = ("editMessageText", "editMessageReplyMarkup", "deleteMessage", "setMessageReaction")


def migrate(session: Session, old: int, new: int, now: datetime) -> None:
    """The group with Telegram id `old` has the id `new`; a row for `new` is taken into the first and goes.

    Messages of the old group can't be edited in the new one: its cards are drawn anew when they change next.
    """
    chat, twin = chats.found(session, old), chats.found(session, new)
    if chat is None or chat is twin:
        return
    _forget_messages(session, chat.id or 0, now)
    if twin is not None:
        chat.title = twin.title or chat.title
        chat.seen_at = max(chat.seen_at, twin.seen_at)
        chat.late_count += twin.late_count
        chat.late_due = min((due for due in (chat.late_due, twin.late_due) if due is not None), default=None)
        chat.unit_id = chat.unit_id or twin.unit_id
        _take_in(session, chat.id or 0, twin.id or 0, now)
    chat.telegram_id, chat.kind, chat.state = new, ChatKind.SUPERGROUP, ChatState.OPEN
    session.flush()


def _forget_messages(session: Session, chat_id: int, now: datetime) -> None:
    """Message ids of the old group mean nothing, or another message, in the new one."""
    here = update(Card).where(col(Card.chat_id) == chat_id)
    session.execute(here.values(message_id=None, reply_to=None, outbox_id=None, digest=None))
    stale = update(OutboxRow).where(
        col(OutboxRow.chat_id) == chat_id,
        col(OutboxRow.method).in_(NEEDS_MESSAGE),
        col(OutboxRow.status).in_(CANCELLABLE),
    )
    session.execute(stale.values(status=OutboxStatus.CANCELLED, closed_at=now))
    _settle(session, chat_id, now)


def _take_in(session: Session, chat_id: int, twin_id: int, now: datetime) -> None:
    session.flush()
    newer = ask(Card.subject).where(Card.chat_id == twin_id)
    session.execute(delete(Card).where(col(Card.chat_id) == chat_id, col(Card.subject).in_(newer)))
    for table, column in _pointers():
        _drop_doubles(session, table, column, (chat_id, twin_id))
        session.execute(update(table).where(column == twin_id).values({column.name: chat_id}))
    session.execute(update(OutboxRow).where(col(OutboxRow.place) == twin_id).values(place=chat_id))
    session.execute(delete(Head).where(col(Head.place) == twin_id))
    session.execute(delete(Chat).where(col(Chat.id) == twin_id))
    session.expire_all()
    _settle(session, chat_id, now)


def _pointers() -> Iterator[tuple[Table, Column[int]]]:
    """Every column of every table that points to a chat."""
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            if any(key.column.table.name == "chats" for key in column.foreign_keys):
                yield table, column


def _drop_doubles(session: Session, table: Table, column: Column[int], ids: tuple[int, int]) -> None:
    """Rows of the twin that the chat has as well, by any rule that says "only once", are not taken in."""
    chat_id, twin_id = ids
    for key in _unique_keys(table):
        if column not in key:
            continue
        mine = table.alias()
        same = [mine.c[other.name] == other for other in key if other is not column]
        double = select(mine).where(mine.c[column.name] == chat_id, *same).exists()
        session.execute(delete(table).where(column == twin_id, double))


def _unique_keys(table: Table) -> list[Sequence[Column[int]]]:
    keys: list[Sequence[Column[int]]] = [list(table.primary_key.columns)]
    keys += [list(one.columns) for one in table.constraints if isinstance(one, UniqueConstraint)]
    return keys + [list(one.columns) for one in table.indexes if one.unique]


def _settle(session: Session, place: int, now: datetime) -> None:
    """The lines of a chat find their heads anew."""
    lanes = ask(OutboxRow.lane).where(OutboxRow.place == place).distinct()
    for lane in session.exec(lanes).all():
        heads.settle(session, place, lane, now)
