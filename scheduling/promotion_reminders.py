"""Reminds who took a promotion on and went quiet: once, in time, and never more in a day than her units allow."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

import words.promotion_reminders
import words.reach
from domain.message import Message, send_params
from domain.posting import ChatKind, Lane
from domain.promotion_reminders import Plan, Reminded, plan
from domain.reach import may_be_told
from domain.reader import Reader
from scheduling.sweeper import BATCH, Sweeper
from storage import bodies, broadcasting, chats, promotion_reminding
from storage.bodies import Copy
from storage.promotion_reminding import Someone
from storage.session import Session

A_DAY = timedelta(days=1)
Edition = tuple[Reader, tuple[Reminded, ...]]


@dataclass(frozen=True, slots=True)
class Told:
    """Who is told what; `sent`: how many of today it makes."""

    who: Someone
    edition: Edition
    sent: int


def remind(session: Session, now: datetime) -> int:
    """The next people whose time has come, each by one message; who stopped or rests for long hears nothing."""
    ids = promotion_reminding.people_due(session, now, BATCH)
    waits = promotion_reminding.waiting(session, ids, now)
    settled: list[tuple[int, int]] = []
    told: list[Told] = []
    for who in promotion_reminding.everyone(session, ids):
        person_id, sent = who.person.id or 0, _sent_today(who, now)
        allowed = who.cap - sent if may_be_told(who.reach, now) else 0
        made: Plan = plan(waits[person_id], allowed, now, _midnight(who, now))
        settled += [(number, person_id) for number in made.settled]
        if made.named:
            told.append(Told(who, (who.person.reader(who.unit.reader()), made.named), sent + 1))
    _tell(session, told, now)
    promotion_reminding.settle(session, settled)
    counts = [(one.who.person.id or 0, _local(one.who, now).date(), one.sent) for one in told]
    promotion_reminding.count(session, counts)
    return len(ids)


def _local(who: Someone, now: datetime) -> datetime:
    return now.astimezone(ZoneInfo(who.person.zone or who.unit.zone))


def _midnight(who: Someone, now: datetime) -> datetime:
    local = _local(who, now)
    return datetime.combine(local.date() + A_DAY, time(), local.tzinfo)


def _sent_today(who: Someone, now: datetime) -> int:
    return who.sent if who.last_day == _local(who, now).date() else 0


def _tell(session: Session, told: Sequence[Told], now: datetime) -> None:
    """Silent messages that wait for the end of quiet hours and for their people, and not beyond the last deadline;
    who reads alike shares one body."""
    body_of = _bodies(session, list(dict.fromkeys(one.edition for one in told)), now)
    copies = [
        Copy(
            chat_id=_chat_id(session, one.who, now),
            body_id=body_of[one.edition],
            once=f"reminder:{one.who.person.id}:{now.timestamp()}",
            subject=broadcasting.subject(one.edition[1][0].promotion_id),
            expires_at=max(about.closes_at for about in one.edition[1]),
            lane=Lane.REMINDER,
            private=True,
        )
        for one in told
    ]
    bodies.fan_out(session, copies, now)


def _chat_id(session: Session, who: Someone, now: datetime) -> int:
    if who.chat_id is not None:
        return who.chat_id
    return chats.known(session, who.person.telegram_id, ChatKind.PRIVATE, now).id or 0


def _bodies(session: Session, editions: Sequence[Edition], now: datetime) -> dict[Edition, int]:
    """One rendered message for each; those of an earlier batch are used again."""
    payloads = {one: send_params(_message(*one)) for one in editions}
    keys = {one: _fingerprint(payload) for one, payload in payloads.items()}
    found = bodies.known(session, keys.values())
    for one, key in keys.items():
        if key not in found:
            found[key] = bodies.add(session, key, payloads[one], now)
    return {one: found[key] for one, key in keys.items()}


def _message(reader: Reader, named: tuple[Reminded, ...]) -> Message:
    return words.reach.with_stop(reader, words.promotion_reminders.reminder(reader, named))


def _fingerprint(payload: dict[str, object]) -> str:
    return f"reminder:{sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()}"


REMIND = Sweeper("promotion reminders", promotion_reminding.next_due(), remind)
