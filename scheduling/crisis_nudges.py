"""The one private message to the members of a unit in a crisis: silent, never in their quiet, and not after its end."""

from datetime import datetime

import words.crisis_notes
import words.reach
from domain.message import send_params
from domain.posting import Lane
from domain.reader import Reader
from storage import crisis_readers, crisis_steps, outbox, units
from storage.crises import Crisis
from storage.outbox import Body, Call
from storage.session import Session


def tell_next(session: Session, crisis: Crisis, now: datetime) -> bool:
    """The next members get theirs; False when there are no more."""
    ids = crisis_readers.next_members(session, crisis, now)
    if not ids:
        return False
    alike: dict[Reader, list[int]] = {}
    own = units.get(session, crisis.unit_id).name
    for one in crisis_readers.reachable(session, crisis, ids, now):
        unit = units.get(session, one.unit_id).reader()
        alike.setdefault(unit.with_own(one.language, one.zone, one.address), []).append(one.chat_id)
    for reader, chat_ids in alike.items():
        message = words.reach.with_stop(reader, words.crisis_notes.nudge(reader, crisis, own))
        params = {**send_params(message), "disable_notification": True}
        body = Body(payload=params, created_at=now, fingerprint=crisis_steps.nudge_subject(crisis))
        outbox.fan_out(session, body, chat_ids, _call(crisis, now), now)
    crisis.nudged_to = max(ids)
    session.flush()
    return True


def _call(crisis: Crisis, now: datetime) -> Call:
    subject = crisis_steps.nudge_subject(crisis)
    return Call(
        "sendMessage",
        {},
        Lane.REMINDER,
        subject=subject,
        once=subject,
        expires_at=crisis.ends_at,
        quiet=True,
        private=True,
    )
