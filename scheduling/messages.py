"""Lets messages go whose time has come, and tells groups once what happened while we were away."""

from datetime import datetime

import words.messages
from domain.message import send_params
from domain.posting import Lane
from scheduling.sweeper import BATCH, Sweeper
from storage import chats, outbox, units
from storage.outbox import Call
from storage.session import Session


def release_due(session: Session, now: datetime) -> int:
    """Rows that waited for their hour, or for another try."""
    ripe = outbox.due(session, now, BATCH)
    outbox.release(session, ripe, now)
    return len(ripe)


def summarise_late_groups(session: Session, now: datetime) -> int:
    """After a long downtime each group gets one summary instead of old replies."""
    late = chats.late(session, now, BATCH)
    for chat in late:
        served = units.of_chat(session, chat.id or 0)
        if served:
            message = words.messages.late_summary(served[0][0].reader(), chat.late_count)
            once = f"late:{chat.id}:{now:%Y%m%d%H%M}"
            params = {**send_params(message), "disable_notification": True}
            outbox.put(session, Call("sendMessage", params, Lane.REPLY, chat_id=chat.id, once=once), now)
        chat.late_count, chat.late_due = 0, None
    return len(late)


RELEASE = Sweeper("messages", outbox.next_due(), release_due)
LATE = Sweeper("late groups", chats.next_late(), summarise_late_groups)
