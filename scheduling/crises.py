"""What time does to a crisis: more people are asked, it lapses, warns, ends by itself, and tells the members once."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

import words.crisis_notes
from domain.crises import PENDING, WARNINGS, CrisisState, CrisisStep, CrisisTime, ReasonCode
from domain.crisis_views import CrisisView
from domain.message import Message
from domain.reader import Reader
from domain.units import TRUSTED
from scheduling import crisis_nudges
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import (
    crises,
    crisis_people,
    crisis_resuming,
    crisis_steps,
    crisis_views,
    journal,
    people,
    roles,
    units,
)
from storage.crises import Crisis
from storage.journal import Line
from storage.people import Person
from storage.session import Session

Says = Callable[[Reader, CrisisView], Message]
Deed = Callable[[Session, Crisis, datetime], None]


def take_steps(session: Session, now: datetime) -> int:
    """Every crisis for which something is due takes its next step."""
    due = [one.id or 0 for one in crises.due(session, now, BATCH)]
    for crisis_id in due:
        crisis = crises.kept_apart(session, crisis_id)
        if crisis is None or crisis.due_at is None or crisis.due_at > now:  # settled in the same moment
            continue
        DEEDS[CrisisTime(crisis.step)](session, crisis, now)
        session.flush()
    return len(due)


def _widen(session: Session, crisis: Crisis, now: datetime) -> None:
    """Nobody has answered: pembina and the pengurus of the unit above may say yes too. Where nobody is nearer, they
    were asked at once."""
    crisis_steps.step_on(crisis, now)
    far = crisis_people.wider(session, crisis, now) if crisis_people.nearest(session, crisis, now) else []
    _tell(
        session, crisis, far, lambda reader, seen: words.crisis_notes.asked(reader, seen, is_wider=True), now
    )
    crises.changed(session, crisis, now)


def _lapse(session: Session, crisis: Crisis, now: datetime) -> None:
    """Nobody else said that it is one: what was held goes on. A request that was never made goes."""
    if crisis.state == CrisisState.DRAFT:
        session.delete(crisis)
        return
    if crisis.state not in PENDING:
        crisis_steps.settle(session, crisis, now)
        return
    crisis_steps.take(session, crisis, CrisisStep.LAPSE, now)
    crisis_resuming.free_all(session, crisis, now)
    _note(session, crisis, "crisis lapsed", now)
    asker = [people.get(session, crisis.asked_by)] if crisis.asked_by is not None else []
    _tell(
        session,
        crisis,
        asker,
        lambda reader, seen: words.crisis_notes.ended_early(reader, crisis.state, seen.unit),
        now,
    )


def _nudge(session: Session, crisis: Crisis, now: datetime) -> None:
    """The next members hear of it; when all have, what comes after."""
    if crisis_nudges.tell_next(session, crisis, now):
        return
    _note(session, crisis, "crisis nudged", now)
    crisis_steps.step_on(crisis, now)


def _warn(session: Session, crisis: Crisis, now: datetime) -> None:
    """It ends soon: who leads it, and the two who called it, hear so while they still lead."""
    before = dict(zip((CrisisTime.FIRST_WARNING, CrisisTime.LAST_WARNING), WARNINGS, strict=True))
    minutes = int(before[CrisisTime(crisis.step)].total_seconds() // 60)
    crisis_steps.step_on(crisis, now)
    ids = {crisis.owner_id, crisis.asked_by, crisis.second_id}
    whom = [one for one in _leaders(session, crisis, now) if one.id in ids] or _leaders(session, crisis, now)
    _tell(session, crisis, whom, lambda reader, seen: words.crisis_notes.warning(reader, seen, minutes), now)
    _note(session, crisis, "crisis warned", now)


def _end(session: Session, crisis: Crisis, now: datetime) -> None:
    """Its time is over."""
    crisis_steps.end(session, crisis, now)
    _note(session, crisis, "crisis ended", now)
    _tell(session, crisis, _leaders(session, crisis, now), _ended, now)


def _ended(reader: Reader, seen: CrisisView) -> Message:
    return words.crisis_notes.ended(reader, seen.crisis.id or 0, seen.unit, len(seen.waiting))


def _leaders(session: Session, crisis: Crisis, now: datetime) -> list[Person]:
    every = [one for role in TRUSTED for one in roles.holders(session, crisis.unit_id, role, now)]
    return list({one.id: one for one in every}.values())


def _tell(session: Session, crisis: Crisis, persons: Iterable[Person], says: Says, now: datetime) -> None:
    """In private; only a hijacked account wakes an adult."""
    unit = units.get(session, crisis.unit_id)
    for one in persons:
        message = says(one.reader(unit.reader()), crisis_views.of(session, crisis, one, now))
        wakes = crisis.reason == ReasonCode.ACCOUNT and not crisis_people.is_young(one, unit, now)
        tell(session, one.telegram_id, message, now, crises.subject(crisis.id or 0), urgent=wakes)


def _note(session: Session, crisis: Crisis, verb: str, now: datetime) -> None:
    line = Line(at=now, verb=verb, subject=crises.subject(crisis.id or 0), unit_id=crisis.unit_id)
    journal.note(session, line)


DEEDS: Mapping[CrisisTime, Deed] = {
    CrisisTime.WIDEN: _widen,
    CrisisTime.LAPSE: _lapse,
    CrisisTime.NUDGE: _nudge,
    CrisisTime.FIRST_WARNING: _warn,
    CrisisTime.LAST_WARNING: _warn,
    CrisisTime.END: _end,
}
CRISES = Sweeper("crises", crises.next_due(), take_steps)
