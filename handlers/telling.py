"""Says something to one person in private, whoever caused it; it waits for her when she can't be reached."""

from collections.abc import Iterable
from datetime import datetime

import words.reach
import words.roles
from domain.message import Message, send_params
from domain.premises import Premises
from domain.units import TRUSTED
from storage import reach, roles
from storage.people import Person
from storage.reach import Unasked
from storage.session import Session
from storage.units import Unit


def tell(  # noqa: PLR0913  one call for everybody who has something to say unasked
    session: Session,
    telegram_id: int,
    message: Message,
    now: datetime,
    subject: str | None = None,
    *,
    urgent: bool = False,
    not_before: datetime | None = None,
) -> bool:
    """One private message that nobody asked for, to the person with this Telegram id; under it stands Berhenti dulu.

    It waits for the end of her quiet hours or of a pause under 7 days; False when she stopped, or pauses longer.
    `urgent`, for what the law or safety needs at once, asks nothing of that. `not_before` (UTC) it stays here, and may
    be cancelled by its subject.
    """
    return reach.put_unasked(
        session,
        telegram_id,
        lambda reader: send_params(words.reach.with_stop(reader, message)),
        now,
        Unasked(subject, urgent, not_before),
    )


def owners(session: Session, premises: Premises) -> Iterable[int]:
    """The Telegram ids of everyone who hosts the bot."""
    return sorted({person.telegram_id for person in roles.owners(session)} | premises.owner_ids)


def trusted(session: Session, unit: Unit, now: datetime) -> list[Person]:
    """Pengurus and humas of a unit, each once."""
    everyone = [one for role in TRUSTED for one in roles.holders(session, unit.id or 0, role, now)]
    return list({person.id: person for person in everyone}.values())
