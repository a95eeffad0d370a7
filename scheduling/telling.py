"""Says something to one person in private because its time has come; people's own acts use handlers/telling."""

from datetime import datetime

import words.reach
from domain.message import Message, send_params
from storage import reach
from storage.reach import Unasked
from storage.session import Session


def tell(  # noqa: PLR0913  the same call as for what people cause
    session: Session,
    telegram_id: int,
    message: Message,
    now: datetime,
    subject: str | None = None,
    *,
    urgent: bool = False,
) -> bool:
    """One private message that nobody asked for, with Berhenti dulu under it; False when she stopped, or pauses for 7
    days or more. It waits for the end of her quiet hours unless it is `urgent`."""
    return reach.put_unasked(
        session,
        telegram_id,
        lambda reader: send_params(words.reach.with_stop(reader, message)),
        now,
        Unasked(subject, urgent),
    )
