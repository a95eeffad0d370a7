"""Tells people by themselves what they want to know at fixed times, exactly once each day."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

import words.reach
from domain.digest_times import Verdict, judge, put_off
from domain.digests import DigestKind
from domain.message import send_params
from domain.posting import Lane
from scheduling import adviser_digests, board_digests, kader_digests, report_digests
from scheduling.digest_composing import Addressee, Composed, Composer
from scheduling.sweeper import Sweeper, one_by_one
from storage import digest_telling, digest_tending, digest_times, outbox, reach
from storage.chats import Chat
from storage.digest_times import NOT_YET, Standing
from storage.digests import DigestWish
from storage.outbox import Call
from storage.session import Session
from storage.writer import Urgency

AT_ONCE = 4
"""So few in one transaction that whoever wants to write meanwhile is not kept waiting."""
MOST_LOST = 625

COMPOSERS: Mapping[DigestKind, Composer] = {
    DigestKind.BOARD: board_digests.compose,
    DigestKind.ADVISER: adviser_digests.compose,
    DigestKind.KADER: kader_digests.compose,
    DigestKind.REPORT: report_digests.compose,
}


def tell_people(session: Session, now: datetime) -> int:
    """Those whose time has come; one that breaks is logged and comes again on its next day, and holds up no other."""
    due = digest_times.due(session, now, AT_ONCE)
    return one_by_one(
        session, due, lambda wish: _tell(session, wish, now), lambda wish: _put_by(session, wish, now)
    )


def _put_by(session: Session, wish: DigestWish, now: datetime) -> str:
    """It could not be composed: it counts as missed. How it is called in the log."""
    stood = digest_times.standing(session, wish, wish.person_id, DigestKind(wish.kind), now)
    if stood is not None:
        wish.missed_from = wish.missed_from or stood.rhythm.day(now)
    wish.due_at = digest_times.next_time(session, wish, stood.rhythm, now) if stood is not None else None
    return f"{wish.kind} digest of {wish.person_id}"


def _tell(session: Session, wish: DigestWish, now: datetime) -> None:
    """One: its next time is set, and it is told now, put off to the end of her quiet, or missed."""
    due, stood = wish.due_at or now, _stood(session, wish, now)
    if stood is None:
        wish.due_at = None
        return
    wish.due_at = digest_times.next_time(session, wish, stood.rhythm, now)
    verdict = judge(due, now, stood.rhythm) if due > NOT_YET else Verdict()
    wish.missed_from = wish.missed_from or verdict.missed
    if verdict.of is not None and verdict.until is not None:
        _tell_on(session, wish, stood, verdict, now)


def _stood(session: Session, wish: DigestWish, now: datetime) -> Standing | None:
    kind = DigestKind(wish.kind)
    return digest_times.standing(session, wish, wish.person_id, kind, now) if wish.is_on else None


def _tell_on(session: Session, wish: DigestWish, stood: Standing, verdict: Verdict, now: datetime) -> None:
    """Not to who stopped or pauses, and not about a unit that rests or is paused."""
    chat = reach.open_to(session, stood.person.telegram_id, now, urgent=False)
    awake = tuple(one for one in stood.units if one.paused_at is None and one.rested_at is None)
    if chat is None or not awake:
        return
    quiet_to, worth = reach.quiet_end(session, chat, now), verdict.until or now
    if quiet_to is not None:
        wish.due_at = put_off(quiet_to, worth) or wish.due_at
        return
    digest_telling.look_back(session, wish)
    composed = _composed(session, wish, replace(stood, units=awake), verdict, now)
    if composed is not None:
        _put(session, wish, composed, (chat, verdict), now)


def _composed(
    session: Session, wish: DigestWish, stood: Standing, verdict: Verdict, now: datetime
) -> Composed | None:
    """What she is told, read as she reads."""
    person, first = stood.person, stood.units[0]
    reader = person.reader(first.reader())
    reader = replace(reader, language=wish.language or reader.language)
    day = verdict.of or stood.rhythm.day(now)
    missed = wish.missed_from if wish.missed_from is not None and wish.missed_from < day else None
    to = Addressee(person, reader, stood.units, wish, day, missed)
    return COMPOSERS[DigestKind(wish.kind)](session, to, now)


def _put(
    session: Session, wish: DigestWish, composed: Composed, where: tuple[Chat, Verdict], now: datetime
) -> None:
    """It is put where it was not before: the row about the day and the call stand or fall together."""
    chat, verdict = where
    row_id = digest_telling.claim(session, wish, verdict.of or now.date(), now)
    if row_id is None:
        return
    reader = reach.reader_in(session, chat)
    reader = replace(reader, language=wish.language or reader.language)
    message = words.reach.with_stop(reader, composed.message)
    call = Call(
        "sendMessage",
        send_params(message),
        Lane.REMINDER,
        chat_id=chat.id,
        subject=digest_telling.subject(row_id),
        expires_at=verdict.until,
        hold=True,
        quiet=True,
        private=True,
    )
    digest_telling.left(session, row_id, outbox.put(session, call, now))
    wish.said = composed.said


def tend(session: Session, now: datetime) -> None:
    """Each night: nobody with a role is forgotten, and nothing waits for a day that a wrong clock named."""
    digest_tending.begin(session, now)
    digest_tending.go_on(session, now)
    for person_id in digest_times.lost(session, now, MOST_LOST):
        digest_times.settle(session, person_id, now)


TELL = Sweeper("digests", digest_times.next_due(), tell_people, Urgency.FAN_OUT)
