"""Says something to one person in private, whoever caused it; it waits for her when she can't be reached."""

from collections.abc import Iterable
from datetime import datetime

import words.roles
from domain.message import Message, send_params
from domain.posting import ChatKind, Lane
from domain.premises import Premises
from domain.units import TRUSTED, Role
from storage import chats, journal, outbox, people, roles, units
from storage.journal import Line
from storage.outbox import Call
from storage.people import Person
from storage.roles import Grant
from storage.session import Session
from storage.units import Unit


def tell(
    session: Session, telegram_id: int, message: Message, now: datetime, subject: str | None = None
) -> None:
    """One private message to the person with this Telegram id."""
    chat = chats.known(session, telegram_id, ChatKind.PRIVATE, now)
    call = Call(
        "sendMessage", send_params(message), Lane.REPLY, chat_id=chat.id, subject=subject, private=True
    )
    outbox.put(session, call, now)


def owners(session: Session, premises: Premises) -> Iterable[int]:
    """The Telegram ids of everyone who hosts the bot."""
    return sorted({person.telegram_id for person in roles.owners(session)} | premises.owner_ids)


def trusted(session: Session, unit: Unit, now: datetime) -> list[Person]:
    """Pengurus and humas of a unit, each once."""
    everyone = [one for role in TRUSTED for one in roles.holders(session, unit.id or 0, role, now)]
    return list({person.id: person for person in everyone}.values())


def end_role(session: Session, grant: Grant, now: datetime) -> None:
    """A role ends because its source is gone; she is told why."""
    grant.until = now
    session.flush()
    person = people.get(session, grant.person_id)
    journal.note(session, Line(at=now, verb="role ended", subject=f"role:{grant.id}", unit_id=grant.unit_id))
    if grant.unit_id is not None:
        unit = units.get(session, grant.unit_id)
        message = words.roles.ended(unit.reader(person.language), Role(grant.role), unit.name)
        tell(session, person.telegram_id, message, now)
