"""What someone pressed before she was a member: it is done as soon as she is."""

from datetime import datetime

from sqlalchemy import BigInteger, delete
from sqlmodel import Field, Session, SQLModel, col


class Wish(SQLModel, table=True):
    """One press of one person (by Telegram id); `pressed` as the button says it, `chat_id` and `message_id` where."""

    __tablename__ = "wishes"

    telegram_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    unit_id: int = Field(foreign_key="units.id", index=True)
    pressed: str
    chat_id: int | None = Field(default=None, foreign_key="chats.id", index=True)
    message_id: int | None = Field(default=None, sa_type=BigInteger)
    until: datetime = Field(index=True)


def keep(session: Session, wish: Wish) -> None:
    """Remember this press; an older one of hers is forgotten."""
    end(session, wish.telegram_id)
    session.add(wish)
    session.flush()


def of(session: Session, telegram_id: int, now: datetime) -> Wish | None:
    """What she wanted to do, if that is not over."""
    wish = session.get(Wish, telegram_id)
    return wish if wish is not None and wish.until > now else None


def end(session: Session, telegram_id: int) -> None:
    """It is done, or no longer wanted."""
    session.execute(delete(Wish).where(col(Wish.telegram_id) == telegram_id))
    session.expire_all()


def forget(session: Session, now: datetime) -> None:
    """Drop what is over."""
    session.execute(delete(Wish).where(col(Wish.until) <= now))
