"""Cards: one message per thing and chat, edited in place; whoever changes the thing only says 'redraw'."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BigInteger, Index, UniqueConstraint, delete, false, func, text, update
from sqlmodel import Field, Session, SQLModel, col, select

from storage.database import insert_ignoring
from storage.due import Due

_DUE = text("redraw_at IS NOT NULL")
AT_ONCE = 500


class Card(SQLModel, table=True):
    """Where a subject is shown: Telegram's message, what it last said (digest), when it is drawn again. `is_unasked`:
    nobody there asked for it, so its first message waits for the end of quiet hours, and for its person."""

    __tablename__ = "cards"
    __table_args__ = (
        UniqueConstraint("subject", "chat_id"),
        Index("ix_cards_redraw", "redraw_at", sqlite_where=_DUE, postgresql_where=_DUE),
    )

    id: int | None = Field(default=None, primary_key=True)
    subject: str
    chat_id: int = Field(foreign_key="chats.id", index=True)
    language: str = Field(default="id")
    message_id: int | None = Field(default=None, sa_type=BigInteger)
    reply_to: int | None = Field(default=None, sa_type=BigInteger)
    outbox_id: int | None = Field(default=None, index=True)
    digest: str | None = Field(default=None)
    drawn_at: datetime | None = Field(default=None)
    redraw_at: datetime | None = Field(default=None)
    page: str | None = Field(default=None)
    is_unasked: bool = Field(default=False, sa_column_kwargs={"server_default": false()})


def show(session: Session, subject: str, chat_id: int, now: datetime, reply_to: int | None = None) -> Card:
    """The card of a subject in a chat, made when it is new, and due to be drawn."""
    card = session.exec(select(Card).where(Card.subject == subject, Card.chat_id == chat_id)).first()
    if card is None:
        card = Card(subject=subject, chat_id=chat_id, reply_to=reply_to)
        session.add(card)
    card.redraw_at = now
    session.flush()
    return card


def offer(session: Session, subject: str, chat_id: int, now: datetime) -> None:
    """Let a subject's card stand in a chat where nobody asked for it; one that stands there is only drawn again."""
    is_new = of(session, subject, chat_id) is None
    card = show(session, subject, chat_id, now)
    card.is_unasked = card.is_unasked or is_new
    session.flush()


def offer_in_all(session: Session, subject: str, chat_ids: Sequence[int], now: datetime) -> None:
    """The same in many chats at once; cards of this subject that stand already are only drawn again."""
    redraw(session, subject, now)
    rows = [
        {"subject": subject, "chat_id": one, "language": "id", "redraw_at": now, "is_unasked": True}
        for one in chat_ids
    ]
    for start in range(0, len(rows), AT_ONCE):
        session.execute(insert_ignoring(session, Card), rows[start : start + AT_ONCE])


def redraw_each(session: Session, subjects: Sequence[str], now: datetime) -> None:
    """Every card of each of these subjects is due."""
    for start in range(0, len(subjects), AT_ONCE):
        its = update(Card).where(col(Card.subject).in_(subjects[start : start + AT_ONCE]))
        session.execute(its.values(redraw_at=now))


def redraw(session: Session, subject: str, now: datetime) -> None:
    """Every card of this subject is due."""
    session.execute(update(Card).where(col(Card.subject) == subject).values(redraw_at=now))


def hurry(session: Session, card: Card, now: datetime) -> None:
    """Draw it now, whatever its pace: somebody tapped it and waits."""
    card.drawn_at, card.redraw_at = None, now
    session.flush()


def forget(session: Session, chat_id: int) -> None:
    """No card stands in this chat any more."""
    session.execute(delete(Card).where(col(Card.chat_id) == chat_id))


def forget_one(session: Session, subject: str, chat_id: int) -> None:
    """This subject's card stands in this chat no more."""
    session.execute(delete(Card).where(col(Card.subject) == subject, col(Card.chat_id) == chat_id))


def due(session: Session, now: datetime, limit: int) -> Sequence[Card]:
    """Cards to draw, longest waiting first."""
    ripe = select(Card).where(col(Card.redraw_at) <= now)
    return session.exec(ripe.order_by(col(Card.redraw_at), col(Card.id)).limit(limit)).all()


def next_due() -> Due:
    """The earliest time at which a card must be drawn."""
    return select(func.min(Card.redraw_at)).where(_DUE)


def at_message(session: Session, chat_id: int, message_id: int) -> Card | None:
    """The card that stands at this message of a chat."""
    return session.exec(select(Card).where(Card.chat_id == chat_id, Card.message_id == message_id)).first()


def of(session: Session, subject: str, chat_id: int) -> Card | None:
    """The card of a subject in one chat."""
    return session.exec(select(Card).where(Card.subject == subject, Card.chat_id == chat_id)).first()


def everywhere(session: Session, subject: str) -> Sequence[Card]:
    """Every card of a subject."""
    return session.exec(select(Card).where(Card.subject == subject)).all()


def answering(session: Session, chat_id: int, message_id: int) -> Card | None:
    """The card that was put up in answer to this message."""
    return session.exec(select(Card).where(Card.chat_id == chat_id, Card.reply_to == message_id)).first()
