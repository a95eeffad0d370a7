"""Asks Telegram, before a turn begins, whether people are still where their roles come from."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from domain.posting import ChatKind, ChatState
from domain.premises import Premises
from domain.units import Room
from handlers.feature import Choice, Need
from handlers.incoming import Incoming
from storage import chats, people, roles
from storage.chats import Chat
from storage.units import Unit, UnitChat

FRESH = timedelta(minutes=10)
MOST_GROUPS = 10


@dataclass(frozen=True, slots=True)
class Probe:
    """A question to Telegram: what is this user in this chat? Both ids are Telegram's."""

    chat_id: int
    user_id: int


def needed(
    session: Session, incoming: Incoming, choice: Choice, premises: Premises, now: datetime
) -> list[Probe]:
    """What must be asked before this turn: stale trusted roles, or where a newcomer in private belongs."""
    actor = incoming.actor
    if actor is None:
        return []
    if choice.need in (Need.HUMAS, Need.PENGURUS):
        return _stale_roles(session, actor.telegram_id, now)
    if incoming.chat_kind is ChatKind.PRIVATE and choice.feature in ("links", "units"):
        return _where_she_may_belong(session, actor.telegram_id, now)
    return []


def _stale_roles(session: Session, telegram_id: int, now: datetime) -> list[Probe]:
    person = people.found(session, telegram_id)
    if person is None:
        return []
    grants = roles.from_chats(session, person.id or 0)
    stale = [one for one in grants if one.checked_at is None or now - one.checked_at > FRESH]
    return [Probe(chats.get(session, one.chat_id).telegram_id, telegram_id) for one in stale if one.chat_id]


def _where_she_may_belong(session: Session, telegram_id: int, now: datetime) -> list[Probe]:
    """In a small deployment we look for a stranger in the kader groups ourselves; in a large one she comes from hers."""
    chat = chats.found(session, telegram_id)
    if chat is not None and chat.unit_id is not None:
        return []
    groups = select(Chat.telegram_id).join(UnitChat).join(Unit).where(UnitChat.room == Room.KADER)
    groups = groups.where(Chat.state == ChatState.OPEN, col(Unit.closed_at).is_(None)).distinct()
    found = session.exec(groups.limit(MOST_GROUPS + 1)).all()
    return [Probe(group, telegram_id) for group in found] if len(found) <= MOST_GROUPS else []


PRESENT = ("creator", "administrator", "member", "restricted")


def apply(session: Session, probe: Probe, status: str | None, now: datetime) -> bool:
    """Write down what Telegram said; a role whose group she left ends. False when Telegram could not say."""
    if status is None:
        return False
    person, chat = people.found(session, probe.user_id), chats.found(session, probe.chat_id)
    if person is None or chat is None:
        return True
    for grant in roles.from_chats(session, person.id or 0):
        if grant.chat_id == chat.id:
            grant.checked_at, grant.until = now, (None if status in PRESENT else now)
    return True
