"""Asks Telegram, before a turn begins, whether people are still where their roles come from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from domain.permissions import Need
from domain.posting import ChatKind
from domain.premises import FRESH, Premises
from domain.rooms import read_code
from domain.units import Room
from handlers.feature import Choice
from handlers.incoming import Incoming
from handlers.leaving import was_seen
from storage import chats, people, roles, tokens, units
from storage.chats import Chat
from storage.session import Session

MOST_GROUPS = 10
RECHECKED = (Need.HUMAS, Need.PENGURUS, Need.PEMBINA, Need.REVIEWERS, Need.ADVISERS, Need.SURE)
LOOK_FOR_HER = ("links", "menus", "help", "joining", "guides", "alerts")
ROOM_LINKS = ("start", "hubungkan")


@dataclass(frozen=True, slots=True)
class Probe:
    """A question to Telegram: what is this user in this chat? Both ids are Telegram's."""

    chat_id: int
    user_id: int


def needed(
    session: Session, incoming: Incoming, choice: Choice, premises: Premises, now: datetime
) -> list[Probe]:
    """What to ask before this turn: stale trusted roles, an admin, or where a newcomer in private belongs."""
    actor = incoming.actor
    if actor is None:
        return []
    if choice.need is Need.ADMIN:
        return _admin(session, incoming, choice, actor.telegram_id)
    if incoming.is_group and choice.name in ROOM_LINKS:
        return _admin_of_inviting_unit(session, str(choice.arguments[0]), actor.telegram_id, now)
    if choice.need in RECHECKED:
        return _stale_roles(session, actor.telegram_id, now)
    asks = choice.need in (Need.UNIT, Need.MEMBER) or choice.feature in LOOK_FOR_HER
    if incoming.chat_kind is ChatKind.PRIVATE and asks:
        return _where_she_may_belong(session, actor.telegram_id)
    return []


def _admin(session: Session, incoming: Incoming, choice: Choice, telegram_id: int) -> list[Probe]:
    """In the kader groups of the unit that the press names, else in the group where it was pressed."""
    unit_id = getattr(choice.arguments[0], "unit_id", None) if choice.arguments else None
    if unit_id is not None:
        return _in(units.rooms(session, unit_id, Room.KADER), telegram_id)
    return [Probe(incoming.chat_id, telegram_id)] if incoming.is_group and incoming.chat_id else []


def _admin_of_inviting_unit(session: Session, code: str, telegram_id: int, now: datetime) -> list[Probe]:
    row = tokens.look(session, code, now) or tokens.look(session, read_code(code), now)
    if row is None or "unit" not in row.facts:
        return []
    return _in(units.rooms(session, int(row.facts["unit"]), Room.KADER), telegram_id)


def _in(groups: Iterable[Chat], telegram_id: int) -> list[Probe]:
    return [Probe(group.telegram_id, telegram_id) for group in groups]


def _stale_roles(session: Session, telegram_id: int, now: datetime) -> list[Probe]:
    person = people.found(session, telegram_id)
    if person is None:
        return []
    grants = roles.from_chats(session, person.id or 0, now)
    stale = [one for one in grants if one.checked_at is None or now - one.checked_at > FRESH]
    asked = {one.chat_id for one in stale if one.chat_id is not None}
    return _in((chats.get(session, chat_id) for chat_id in sorted(asked)), telegram_id)


def _where_she_may_belong(session: Session, telegram_id: int) -> list[Probe]:
    """A small deployment looks for a stranger in its kader groups; in a large one she comes from hers."""
    chat = chats.found(session, telegram_id)
    if chat is not None and chat.unit_id is not None:
        return []
    groups = units.kader_groups(session, MOST_GROUPS + 1)
    return _in(groups, telegram_id) if len(groups) <= MOST_GROUPS else []


def apply(session: Session, probe: Probe, status: str | None, now: datetime) -> bool:
    """Write down what Telegram said; what came from a group that she left ends. False when Telegram could not say."""
    if status is None:
        return False
    person, chat = people.found(session, probe.user_id), chats.found(session, probe.chat_id)
    if person is None or chat is None:
        return True
    was_seen(session, person, chat, status, now)
    return True
