"""Who is told of a case at each place of the ladder, when she may be, and the message that leaves before all others."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import update
from sqlmodel import Session, col, select

from domain.belonging import is_minor
from domain.ladder import Rung, Severity
from domain.offices import Office
from domain.posting import ChatKind, ChatState, Lane
from domain.quiet import quiet_until
from domain.reach import may_be_told
from domain.reader import Reader
from domain.units import Role, Room
from storage import case_steps, cases, chats, duties, outbox, people, reach, roles, units
from storage.cases import Case, CaseRing
from storage.outbox import Call
from storage.people import Person

URGENT = (Severity.HIGH, Severity.DANGER)
Draw = Callable[[Reader], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Called:
    """Who is told at a place of the ladder: those who can be told now, and when the first of the others wakes (UTC)."""

    now: Sequence[Person]
    first_later: datetime | None = None


def called(session: Session, case: Case, rung: Rung, now: datetime) -> Called:
    """Who is told at this rung, each once."""
    everyone = {one.id: one for one in _people(session, case.unit_id, rung, now)}.values()
    times = [(one, free_at(session, one, case, now)) for one in everyone]
    later = [at for _, at in times if at is not None and at > now]
    return Called([one for one, at in times if at == now], min(later, default=None))


def _people(session: Session, unit_id: int, rung: Rung, now: datetime) -> Sequence[Person]:
    match rung:
        case Rung.DUTY | Rung.SECOND:
            seat = 1 if rung is Rung.DUTY else 2
            one = duties.on_duty(session, unit_id, duties.today(session, unit_id, now), seat)
            return [one] if one is not None else []
        case Rung.HUMAS:
            humas = roles.holders(session, unit_id, Role.HUMAS, now)
            return humas or roles.holders(session, unit_id, Role.PENGURUS, now)
        case Rung.KETUA:
            return heads(session, unit_id, now)


def heads(session: Session, unit_id: int, now: datetime) -> Sequence[Person]:
    """The ketua of a unit; where it has none all its pengurus."""
    board = [one for one in roles.standing_in(session, unit_id, now) if one.role == Role.PENGURUS]
    ketua = [one for one in board if one.office == Office.KETUA] or board
    return [people.get(session, one.person_id) for one in ketua]


def free_at(session: Session, person: Person, case: Case, now: datetime) -> datetime | None:
    """When she may be told of this case: now, or at the end of her quiet (UTC); None where she can't or wants not to
    be. What is urgent does not wait for an adult's hours, and danger for nothing; a minor's hours always hold."""
    chat = chats.found(session, person.telegram_id)
    if chat is None or chat.state != ChatState.OPEN or chat.kind != ChatKind.PRIVATE:
        return None
    severity = Severity(case.severity)
    young = is_minor(person.birth_year, now, units.get(session, case.unit_id).zone)
    if severity is Severity.DANGER and not young:
        return now
    if not may_be_told(reach.of_telegram(session, person.telegram_id), now):
        return None
    profile = reach.profile(session, chat, now)
    if severity in URGENT and not young:
        profile = replace(profile, spans=())
    return quiet_until(now, profile) or now


def told(session: Session, case: Case) -> set[int]:
    """Who was told since the ladder began."""
    rows = select(CaseRing.person_id).where(CaseRing.case_id == case.id, CaseRing.begun_at == case.begun_at)
    return set(session.exec(rows).all())


def begin_later(session: Session, case: Case, begun_at: datetime) -> None:
    """The ladder counts from then on, and who was told stays told: what came late does not make the next come at
    once."""
    rows = update(CaseRing).where(col(CaseRing.case_id) == case.id, col(CaseRing.begun_at) == case.begun_at)
    session.execute(rows.values(begun_at=begun_at))
    case.begun_at = begun_at
    session.flush()


def ring(session: Session, case: Case, person: Person, draw: Draw, now: datetime) -> None:
    """Tell her in private; once for each place of the ladder. A minor's hours hold also for what leaves late."""
    chat = chats.found(session, person.telegram_id)
    if chat is None:
        raise LookupError(f"no private chat: {person.id}")
    young = is_minor(person.birth_year, now, units.get(session, case.unit_id).zone)
    call = Call(
        "sendMessage",
        draw(reach.reader_in(session, chat)),
        lane(session, case),
        chat_id=chat.id,
        subject=case_steps.ring_subject(case),
        once=_once(case, "person", person.id),
        quiet=young or Severity(case.severity) not in URGENT,
        private=True,
    )
    outbox.put(session, call, now)
    number = case.id or 0
    row = CaseRing(case_id=number, begun_at=case.begun_at, place=case.place, person_id=person.id or 0, at=now)
    cases.keep(session, row)


def ring_in_room(session: Session, case: Case, draw: Draw, now: datetime) -> None:
    """One line in the humas room, where there is one, under the case's card."""
    for chat in units.rooms(session, case.unit_id, Room.HUMAS):
        if chat.state != ChatState.OPEN:
            continue
        call = Call(
            "sendMessage",
            draw(units.get(session, case.unit_id).reader()),
            lane(session, case),
            chat_id=chat.id,
            subject=case_steps.ring_subject(case),
            once=_once(case, "room", chat.id),
            quiet=Severity(case.severity) not in URGENT,
        )
        outbox.put(session, call, now)


def _once(case: Case, what: str, whom: int | None) -> str:
    return f"ring:{case.id}:{case.begun_at.timestamp():.6f}:{case.place}:{what}:{whom}"


def lane(session: Session, case: Case) -> Lane:
    """A first alert leaves before everything, a reminder of it before what can wait; danger is always first."""
    if case.severity == Severity.DANGER:
        return Lane.ALERT
    earlier = select(CaseRing).where(CaseRing.case_id == case.id, CaseRing.begun_at == case.begun_at)
    was_told = session.exec(earlier.where(col(CaseRing.place) < case.place).limit(1)).first() is not None
    return Lane.REMINDER if was_told else Lane.ALERT
