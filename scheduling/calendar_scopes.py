"""Who may see which plans on a calendar: what is shown in a chat, and what may be chosen there."""

from dataclasses import replace
from datetime import datetime

from domain.calendar import Choices, Scope
from domain.calendar_looks import ALL_CHILDREN, CHOICES, Look, Side, Sieve
from domain.posting import ChatKind
from domain.units import TRUSTED, Room
from storage import accounts, departments, people, roles, units
from storage.chats import Chat
from storage.session import Session
from storage.units import Unit

MOST_CHILDREN = 20


def scope_of(session: Session, unit: Unit, chat: Chat, sieve: Sieve, now: datetime) -> Scope:
    """What is for humas alone is shown in the humas room and to humas and pengurus in private; what is hers and what
    the children plan only in private."""
    unit_id = unit.id or 0
    if chat.kind != ChatKind.PRIVATE:
        is_humas = units.serves(session, unit_id, chat.id or 0, Room.HUMAS)
        return Scope(unit_id, replace(sieve, mine=False, child=None), is_trusted=is_humas)
    person = people.found(session, chat.telegram_id)
    held = roles.held(session, person.id or 0, unit_id, now) if person is not None else ()
    is_trusted = any(grant.role in TRUSTED for grant in held)
    seen = sieve if is_trusted else replace(sieve, child=None)
    return Scope(unit_id, seen, person.id if person is not None else None, is_trusted)


def choices_of(session: Session, unit: Unit, scope: Scope) -> Choices:
    """What the calendar may be sifted by here."""
    unit_id = unit.id or 0
    speaks = tuple((one.id or 0, one.handle) for one in accounts.of_unit(session, unit_id))
    is_private = scope.person_id is not None
    below = units.children(session, unit_id, 0, MOST_CHILDREN) if is_private and scope.is_trusted else ()
    return Choices(
        departments=tuple(departments.offered(session, unit_id)),
        accounts=speaks,
        children=tuple((one.id or 0, one.name) for one in below),
        mine=is_private,
    )


def within(look: Look, choices: Choices) -> Look:
    """The look without what can't be chosen here (any more)."""
    sieve = look.sieve
    if sieve.department not in dict(choices.departments):
        sieve = replace(sieve, department=None)
    if sieve.account not in dict(choices.accounts):
        sieve = replace(sieve, account=None)
    may_read = (*dict(choices.children), ALL_CHILDREN) if choices.children else ()
    if sieve.child not in may_read:
        sieve = replace(sieve, child=None)
    if not choices.mine:
        sieve = replace(sieve, mine=False)
    hides = {Side.BY_DEPARTMENT: choices.departments, Side.BY_ACCOUNT: choices.accounts}
    hides[Side.BY_UNIT] = choices.children
    is_gone = look.side in CHOICES and not hides.get(look.side, True)
    return replace(look, sieve=sieve, side=Side.SIEVE if is_gone else look.side)
