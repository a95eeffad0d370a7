"""Carries an alert from one to the next until somebody takes it, and brings back what was let lie or was watched."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import words.reach
import words.ringing
from domain.belonging import is_minor
from domain.case_states import CaseState, CaseStep
from domain.cases import CaseTime
from domain.ladder import STEPS, Rung, Severity, by_day, lapses_at, next_rung
from domain.message import send_params
from domain.reader import Reader
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import (
    cards,
    case_reporting,
    case_steps,
    case_times,
    cases,
    duties,
    following,
    people,
    ringing,
    storms,
    units,
)
from storage.cases import Case
from storage.people import Person
from storage.session import Session
from storage.units import Unit
from words.ringing import Mentioned, Ringing

WHILE_RESTING = timedelta(hours=1)
LATE = timedelta(minutes=1)
"""A rung that came later than this (nobody could be told, or we were down) lets the next ones come later too."""
EVERYBODY = (Rung.HUMAS, Rung.KETUA)


def look_after(session: Session, now: datetime) -> int:
    """Every case for which something is due, first the one that waits longest."""
    due = [one.id or 0 for one in cases.due(session, now, BATCH)]
    for case_id in due:
        case = cases.kept_apart(session, case_id)
        if (
            case is not None and case.due_at is not None and case.due_at <= now
        ):  # not settled in the same moment
            _look_at(session, case, units.get(session, case.unit_id), now)
            session.flush()
    return len(due)


def _look_at(session: Session, case: Case, unit: Unit, now: datetime) -> None:
    if unit.closed_at is not None:
        case.step, case.due_at = "", None
    elif (unit.paused_at or unit.rested_at) and case.severity != Severity.DANGER:
        case.due_at = now + WHILE_RESTING
    elif case.step == CaseTime.RING:
        _climb(session, case, unit, now)
    elif case.step == CaseTime.LAPSE:
        _lapse(session, case, unit, now)
    else:
        _come_back(session, case, CaseStep.RETURN, now)


def _lapse(session: Session, case: Case, unit: Unit, now: datetime) -> None:
    """Its handler did nothing for so long: she hears it, and it is anybody's."""
    holder = people.get(session, case.holder_id) if case.holder_id is not None else None
    _come_back(session, case, CaseStep.LAPSE, now)
    if holder is not None:
        message = words.ringing.lapsed(holder.reader(unit.reader()), case)
        urgent = case.severity == Severity.DANGER and not is_minor(holder.birth_year, now, unit.zone)
        tell(session, holder.telegram_id, message, now, case_steps.ring_subject(case), urgent=urgent)


def _come_back(session: Session, case: Case, step: CaseStep, now: datetime) -> None:
    """Nobody has it in hand; its card is the newest message where humas reads."""
    case_steps.free(session, case, step, now)
    for card in cards.everywhere(session, cases.subject(case)):
        following.drop(session, card, now)
    case_reporting.show_to_humas(session, case, now)


def _climb(session: Session, case: Case, unit: Unit, now: datetime) -> None:
    """The next who can be told is told; then it waits for the place after."""
    if case.state != CaseState.NEW or _waits_in_storm(session, case, unit, now):
        return
    if not duties.is_used(session, case.unit_id, now):
        _without_roster(session, case, unit, now)
        return
    _keep_pace(session, case, unit, now)
    steps, later = STEPS[Severity(case.severity)], list[datetime]()
    known = ringing.told(session, case)
    for place in range(case.place, len(steps)):
        called = ringing.called(session, case, steps[place][0], now)
        later += [called.first_later] if called.first_later is not None else []
        is_its_turn = place == case.place
        if called.now and (is_its_turn or {one.id for one in called.now} - known):
            case.place = place
            _ring(session, case, unit, (steps[place][0], called.now), now)
            break
    else:
        if later and _is_worth_waiting(case, unit, min(later), is_first=not known):
            case.due_at = _morning(case, unit, min(later))
            return
    case.place += 1
    case_times.settle(session, case, now)


def _is_worth_waiting(case: Case, unit: Unit, until: datetime, *, is_first: bool) -> bool:
    """Whether the place waits for who wakes then: the first call always, another one no longer than to the next."""
    following_place = next_rung(
        Severity(case.severity), case.place + 1, case.begun_at, case.begun_at, unit.zone
    )
    return is_first or following_place is None or until <= following_place.at


def _morning(case: Case, unit: Unit, at: datetime) -> datetime:
    return at if case.severity == Severity.DANGER else by_day(at, unit.zone)


def _keep_pace(session: Session, case: Case, unit: Unit, now: datetime) -> None:
    """What comes late lets what follows come later too, so that nobody is called together with the one before."""
    planned = next_rung(Severity(case.severity), case.place, case.begun_at, case.begun_at, unit.zone)
    late = now - planned.at if planned is not None else timedelta(0)
    if late > LATE:
        ringing.begin_later(session, case, case.begun_at + late)


def _waits_in_storm(session: Session, case: Case, unit: Unit, now: datetime) -> bool:
    """One of a storm rings for all; another one waits as long as a handler would have, unless it became urgent."""
    if case.storm_id is None:
        return False
    if Severity(case.severity) in ringing.URGENT:
        case_reporting.show_to_humas(session, case, now)
        return False
    if storms.voice(session, case.storm_id) == case.id:
        return False
    case.due_at = max(lapses_at(Severity(case.severity), case.begun_at, unit.zone), now + WHILE_RESTING)
    return True


def _without_roster(session: Session, case: Case, unit: Unit, now: datetime) -> None:
    """The card in the room is all, but in danger everybody is told at once."""
    if case.severity == Severity.DANGER:
        every = [ringing.called(session, case, rung, now) for rung in EVERYBODY]
        persons = {one.id: one for called in every for one in called.now}
        later = [one.first_later for one in every if one.first_later is not None]
        if later and not persons:
            case.due_at = min(later)
            return
        _ring(session, case, unit, (Rung.HUMAS, list(persons.values())), now)
    case.place = len(STEPS[Severity(case.severity)])
    case_times.settle(session, case, now)


def _ring(
    session: Session, case: Case, unit: Unit, whom: tuple[Rung, Sequence[Person]], now: datetime
) -> None:
    """Each of them in private, and one line in the room; where all are called nobody is called by name."""
    rung, persons = whom
    its = _facts(session, case, rung)
    for person in persons:
        young = is_minor(person.birth_year, now, unit.zone)
        ringing.ring(session, case, person, partial(_alert, replace(its, young=young)), now)
    if rung is not Rung.KETUA:
        named = [Mentioned(one.telegram_id, one.first_name) for one in persons if rung is not Rung.HUMAS]
        ringing.ring_in_room(session, case, partial(_line, its, named), now)


def _facts(session: Session, case: Case, rung: Rung) -> Ringing:
    is_danger = case.severity == Severity.DANGER
    speaks_for_all = case.storm_id is not None and storms.voice(session, case.storm_id) == case.id
    return Ringing(
        case=case,
        why=words.ringing.why(rung, case.place, is_danger=is_danger),
        reports=cases.count_reports(session, case.id or 0),
        since=case.opened_at,
        is_back=case.is_asking and not is_danger,
        storm=len(storms.of(session, case.storm_id)) if speaks_for_all and case.storm_id is not None else 0,
    )


def _alert(its: Ringing, reader: Reader) -> dict[str, Any]:
    return send_params(words.reach.with_stop(reader, words.ringing.alert(reader, its)))


def _line(its: Ringing, named: Sequence[Mentioned], reader: Reader) -> dict[str, Any]:
    return send_params(words.ringing.line(reader, its, named))


CLIMB = Sweeper("alerts", cases.next_due(), look_after)
