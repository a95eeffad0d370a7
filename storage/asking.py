"""Asks humas about a plan: by a card in their room, or where there is none in private, pengurus too."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session, select

from domain.posting import ChatState
from domain.units import TRUSTED, Room
from storage import cards, following, reach, roles, units
from storage.cards import Card
from storage.chats import Chat
from storage.posts import Post


def ask(session: Session, post: Post, now: datetime) -> None:
    """Let the question about this plan be the newest message where humas reads; it shows how the plan is then."""
    subject = following.chase_subject(post.id or 0)
    for card in session.exec(select(Card).where(Card.subject == subject)).all():
        following.drop(session, card, now)
    for chat in readers(session, post.unit_id, now):
        cards.offer(session, subject, chat.id or 0, now)


def quiet_end(session: Session, post: Post, now: datetime) -> datetime | None:
    """When somebody of humas may be disturbed again (UTC); None when somebody may be now."""
    ends = [reach.quiet_end(session, chat, now) for chat in readers(session, post.unit_id, now)]
    return min((one for one in ends if one is not None), default=None) if None not in ends else None


def readers(session: Session, unit_id: int, now: datetime) -> Iterable[Chat]:
    """The chats in which humas of this unit can be asked."""
    rooms = [one for one in units.rooms(session, unit_id, Room.HUMAS) if one.state == ChatState.OPEN]
    if rooms:
        return rooms
    trusted = [one for role in TRUSTED for one in roles.holders(session, unit_id, role, now)]
    ids = sorted({one.telegram_id for one in trusted})
    private = [reach.open_to(session, telegram_id, now, urgent=False) for telegram_id in ids]
    return [chat for chat in private if chat is not None]
