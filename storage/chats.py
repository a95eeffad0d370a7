"""Chats that we speak in: Telegram's own id stands in this one row, so a migrated group is one change."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BigInteger, func, update
from sqlmodel import Field, Session, SQLModel, col, select

from domain.posting import ChatKind, ChatState
from storage.due import Due


class Chat(SQLModel, table=True):
    """A group, a room or a private chat. A private chat without a person is forgotten after a day; `language` is what
    a guest chose in it."""

    __tablename__ = "chats"

    id: int | None = Field(default=None, primary_key=True)
    telegram_id: int = Field(sa_type=BigInteger, unique=True)
    kind: str
    state: str = Field(default=ChatState.OPEN)
    title: str | None = Field(default=None)
    unit_id: int | None = Field(default=None, foreign_key="units.id", index=True)
    seen_at: datetime = Field(index=True)
    late_count: int = Field(default=0)
    late_due: datetime | None = Field(default=None, index=True)
    greeted: bool = Field(default=False)
    language: str | None = Field(default=None)

    @property
    def is_group(self) -> bool:
        return self.kind in (ChatKind.GROUP, ChatKind.SUPERGROUP)


def found(session: Session, telegram_id: int) -> Chat | None:
    """The chat with this Telegram id, if we know it."""
    return session.exec(select(Chat).where(Chat.telegram_id == telegram_id)).first()


def known(session: Session, telegram_id: int, kind: str, now: datetime, title: str | None = None) -> Chat:
    """The chat with this Telegram id, made when it is new; its last use is noted once an hour at most."""
    chat = found(session, telegram_id)
    if chat is None:
        chat = Chat(telegram_id=telegram_id, kind=kind, title=title, seen_at=now)
        session.add(chat)
        session.flush()
    elif (now - chat.seen_at).total_seconds() > 3600:
        chat.seen_at = now
    return chat


def get(session: Session, chat_id: int) -> Chat:
    """The chat with our id."""
    return session.exec(select(Chat).where(Chat.id == chat_id)).one()


def set_state(session: Session, chat_id: int, state: ChatState) -> None:
    """Note that a chat can, or cannot, be reached."""
    session.execute(update(Chat).where(col(Chat.id) == chat_id).values(state=state))


def late(session: Session, now: datetime, limit: int) -> Sequence[Chat]:
    """Groups that are owed a summary of what came while we were away."""
    owed = select(Chat).where(col(Chat.late_due) <= now).order_by(col(Chat.late_due))
    return session.exec(owed.limit(limit)).all()


def next_late() -> Due:
    """When the next group is owed its summary."""
    return select(func.min(Chat.late_due))
