"""Someone left a group, or is no admin there any more: what came from that ends."""

from datetime import datetime

from domain.roles import PRESENT, Over, still_holds
from domain.units import Role, Room
from handlers.ending import end_role
from handlers.parting import say_goodbye
from storage import (
    account_deciding,
    account_facts,
    chats,
    members,
    moving_up,
    people,
    proposals,
    requests,
    roles,
    units,
)
from storage.chats import Chat
from storage.people import Person
from storage.session import Session
from storage.units import Unit


def was_seen(session: Session, person: Person, group: Chat, status: str, now: datetime) -> None:
    """Telegram says what she is in this group: roles and memberships that came from it last, or end."""
    for grant in roles.standing_from_chat(session, person.id or 0, group.id or 0, now):
        grant.checked_at = now
        if not still_holds(Role(grant.role), status, is_given=grant.is_given):
            end_role(session, grant, now, Over.SOURCE)
    if status not in PRESENT:
        for member in members.from_chat(session, person.id or 0, group.id or 0):
            leave_unit(session, person, units.get(session, member.unit_id), now)
        requests.withdraw_from_chat(session, person.id or 0, group.id or 0)
    roles.put_off_check(session, person.id or 0, group.id or 0, now)
    members.put_off_check(session, person.id or 0, group.id or 0, now)


def went(session: Session, person: Person, group: Chat, status: str, now: datetime) -> None:
    """She went out of this group just now: of its units she is no member any more, whatever way she came in."""
    was_seen(session, person, group, status, now)
    if status in PRESENT:
        return
    for unit, room in units.of_chat(session, group.id or 0):
        member = members.found(session, person.id or 0, unit.id or 0)
        if room is Room.KADER and member is not None and member.chat_id is None:
            leave_unit(session, person, unit, now)


def forget_place(session: Session, telegram_id: int, group: Chat) -> None:
    """Her private chat belongs to none of this group's units any more, unless she is a member there still."""
    private, person = chats.found(session, telegram_id), people.found(session, telegram_id)
    for unit, room in units.of_chat(session, group.id or 0):
        is_hers = private is not None and room is Room.KADER and private.unit_id == unit.id
        stays = person is not None and members.found(session, person.id or 0, unit.id or 0) is not None
        if private is not None and is_hers and not stays:
            private.unit_id = None


def leave_unit(session: Session, person: Person, unit: Unit, now: datetime) -> None:
    """No member of the unit any more, and neither humas nor pengurus there; a pembina needs no group and stays."""
    person_id, unit_id = person.id or 0, unit.id or 0
    held = [one for one in roles.held(session, person_id, unit_id, now) if one.unit_id == unit_id]
    if any(one.role == Role.PEMBINA for one in held):
        return
    if members.leave(session, person_id, unit_id, now):
        say_goodbye(session, person, unit, now)
    proposals.drop_about(session, person_id, unit_id)
    moving_up.leave(session, person_id, unit_id, now)
    for grant in held:
        end_role(session, grant, now, Over.LEFT)
    account_facts.let_go(session, person_id, unit_id, now)
    account_deciding.let_go(session, person_id, unit_id, now)
    private = chats.found(session, person.telegram_id)
    if private is not None and private.unit_id == unit_id:
        private.unit_id = None
