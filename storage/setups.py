"""How far the set-up of a group has come; the row lives while the bot is in the group."""

from collections.abc import Sequence

from sqlalchemy import BigInteger, delete, update
from sqlmodel import Field, Session, SQLModel, col, select


class Setup(SQLModel, table=True):
    """The taps so far (None: not asked yet). `added_by` and `done_by` are the Telegram ids of who brought us
    and who finished. `outbox_id` is the call that sent the card, so that its message can be found."""

    __tablename__ = "setups"

    chat_id: int = Field(primary_key=True, foreign_key="chats.id")
    added_by: int | None = Field(default=None, sa_type=BigInteger)
    done_by: int | None = Field(default=None, sa_type=BigInteger)
    level: str | None = Field(default=None)
    zone: str | None = Field(default=None)
    name: str | None = Field(default=None)
    unit_id: int | None = Field(default=None, foreign_key="units.id", index=True)
    outbox_id: int | None = Field(default=None)
    is_quiet: bool = Field(default=False)


def of_chat(session: Session, chat_id: int) -> Setup | None:
    """The set-up of this group, if one was begun."""
    return session.get(Setup, chat_id)


def begin(session: Session, chat_id: int, added_by: int | None) -> Setup:
    """A new set-up of this group, from the first tap; an older one is forgotten."""
    end(session, chat_id)
    setup = Setup(chat_id=chat_id, added_by=added_by)
    session.add(setup)
    session.flush()
    return setup


def end(session: Session, chat_id: int) -> None:
    """Forget the set-up of this group."""
    session.execute(delete(Setup).where(col(Setup.chat_id) == chat_id))
    session.expire_all()


def done_by(session: Session, telegram_id: int) -> Sequence[int]:
    """The units that this Telegram user set up and was offered to be pengurus of."""
    made = select(Setup.unit_id).where(Setup.done_by == telegram_id)
    return [unit_id for unit_id in session.exec(made) if unit_id is not None]


def forget_offer(session: Session, unit_id: int, telegram_id: int) -> None:
    """She does not want to be pengurus now."""
    offer = update(Setup).where(col(Setup.unit_id) == unit_id, col(Setup.done_by) == telegram_id)
    session.execute(offer.values(done_by=None))
    session.expire_all()
