"""Tells a unit's own groups what they want to know at fixed times: humas each morning, the kader on Sunday."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import words.reach
from domain.digest_times import Verdict, judge, put_off
from domain.digests import DigestKind
from domain.message import Message, send_params
from domain.posting import Lane
from scheduling import desk_digests, news_digests
from scheduling.sweeper import Sweeper, one_by_one
from scheduling.unit_digest_composing import Composer, Hour, Told
from storage import digest_telling, outbox, reach, unit_digests, units
from storage.chats import Chat
from storage.digest_times import NOT_YET
from storage.digests import UnitDigest
from storage.outbox import Call
from storage.session import Session
from storage.writer import Urgency

AT_ONCE = 4
UNITS_AT_ONCE = 500
AFTER_SCHOOL = timedelta(hours=6)
"""So much longer it is worth telling in private: who is under 18 reads it after school."""

COMPOSERS: Mapping[DigestKind, Composer] = {
    DigestKind.DESK: desk_digests.compose,
    DigestKind.NEWS: news_digests.compose,
}


def tell_units(session: Session, now: datetime) -> int:
    """Units whose hour has come; one that breaks is logged and comes again at its next hour, and holds up no other."""
    due = unit_digests.due(session, now, AT_ONCE)
    return one_by_one(
        session, due, lambda row: _tell(session, row, now), lambda row: _put_by(session, row, now)
    )


def _put_by(session: Session, row: UnitDigest, now: datetime) -> str:
    """It could not be composed: its next hour. How it is called in the log."""
    row.due_at = unit_digests.next_time(session, units.get(session, row.unit_id), row, now)
    return f"{row.kind} digest of unit {row.unit_id}"


def _tell(session: Session, row: UnitDigest, now: datetime) -> None:
    """One: its next time is set, and it is told now, put off to the end of a quiet time, or let be."""
    unit, due = units.get(session, row.unit_id), row.due_at or now
    if unit.closed_at is not None or not row.is_on:
        row.due_at = None
        return
    row.due_at = unit_digests.next_time(session, unit, row, now)
    if due <= NOT_YET or unit.paused_at is not None or unit.rested_at is not None:
        return
    verdict = judge(due, now, unit_digests.rhythm_of(unit, row))
    if verdict.of is None or verdict.until is None:
        return
    unit_digests.look_back(session, row)
    told = COMPOSERS[DigestKind(row.kind)](session, Hour(unit, row, verdict.of), now)
    quiet = _quiet_end(session, told, now)
    if quiet is not None:
        row.due_at = put_off(quiet, verdict.until) or row.due_at
        return
    _put_all(session, row, told, verdict, now)


def _quiet_end(session: Session, told: Told, now: datetime) -> datetime | None:
    """When the last of the groups may be spoken to (UTC), if one may not be now; in private each call waits itself."""
    groups = [chat for chat, _ in told.letters if chat.is_group]
    ends = [end for one in groups if (end := reach.quiet_end(session, one, now)) is not None]
    return max(ends, default=None)


def _put_all(session: Session, row: UnitDigest, told: Told, verdict: Verdict, now: datetime) -> None:
    """The row about the day and the calls stand or fall together."""
    if not told.letters:
        row.said = told.said
        return
    row_id = digest_telling.claim(session, row, verdict.of or now.date(), now)
    if row_id is None:
        return
    row.said = told.said
    until = verdict.until or now
    calls = [_call(session, letter, digest_telling.subject(row_id), until) for letter in told.letters]
    if row.kind == DigestKind.NEWS:
        calls = [replace(one, hold=True) for one in calls]
    ids = [outbox.put(session, one, now) for one in calls]
    digest_telling.left(session, row_id, ids[0])


def _call(session: Session, letter: tuple[Chat, Message], subject: str, until: datetime) -> Call:
    """Silent, and gone when it is stale; what is for one person is not said twice when in doubt."""
    chat, message = letter
    if not chat.is_group:
        message = words.reach.with_stop(reach.reader_in(session, chat), message)
        until += AFTER_SCHOOL
    return Call(
        "sendMessage",
        {**send_params(message), "disable_notification": True},
        Lane.REMINDER,
        chat_id=chat.id,
        subject=subject,
        expires_at=until,
        hold=not chat.is_group,
        quiet=True,
        private=not chat.is_group,
    )


def tend(session: Session, now: datetime) -> None:
    """Each night new units get their hours too."""
    for unit in unit_digests.unsettled(session, UNITS_AT_ONCE):
        unit_digests.settle(session, unit, now)


TELL = Sweeper("unit digests", unit_digests.next_due(), tell_units, Urgency.FAN_OUT)
