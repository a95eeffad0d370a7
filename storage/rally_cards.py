"""The cards of an aksi serempak: its caller's, one for each unit that is asked, and one in each group that joins."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import update
from sqlmodel import Session, col, select

from storage import asking, cards, following, outbox
from storage.cards import Card
from storage.chats import Chat
from storage.rallies import Rally

LEAD, ASK, GROUP = "rally-lead", "rally-ask", "rally"
OFF = "off"


def lead(promotion_id: int) -> str:
    """The caller's card; it stands before there is a rally, while the hour is chosen."""
    return f"{LEAD}:{promotion_id}"


def asks(rally_id: int, unit_id: int) -> str:
    """The card by which a unit's humas is asked."""
    return f"{ASK}:{rally_id}:{unit_id}"


def group(rally_id: int) -> str:
    """The countdown in the groups that join."""
    return f"{GROUP}:{rally_id}"


def redraw(session: Session, rally: Rally, at: datetime) -> None:
    """All that shows it is drawn at this moment (UTC)."""
    cards.redraw(session, lead(rally.promotion_id), at)
    cards.redraw(session, group(rally.id or 0), at)
    first, behind = f"{ASK}:{rally.id}:", f"{ASK}:{rally.id};"
    its = update(Card).where(col(Card.subject) >= first, col(Card.subject) < behind)
    session.execute(its.values(redraw_at=at))
    session.expire_all()


def say_anew(session: Session, subject: str, chats: Iterable[Chat], now: datetime) -> None:
    """Let a card be the newest message where it is read, so that a change is heard."""
    for card in cards.everywhere(session, subject):
        following.drop(session, card, now)
    for chat in chats:
        cards.offer(session, subject, chat.id or 0, now)


def tell_caller(session: Session, rally: Rally, now: datetime) -> None:
    """Where the caller's card stands it is the newest message; where it is forgotten, humas gets it."""
    subject = lead(rally.promotion_id)
    stands = select(Chat).join(Card, col(Card.chat_id) == col(Chat.id)).where(Card.subject == subject)
    chats = session.exec(stands.order_by(col(Chat.id))).all()
    say_anew(session, subject, chats or asking.readers(session, rally.unit_id, now), now)


def withdraw_unsent(session: Session, subject: str, now: datetime) -> None:
    """Cards that have not left yet do not leave any more."""
    unsent = select(Card).where(Card.subject == subject, col(Card.message_id).is_(None))
    for card in session.exec(unsent).all():
        if card.outbox_id is None or outbox.cancel(session, f"card:{card.id}", now):
            session.delete(card)
    session.flush()
