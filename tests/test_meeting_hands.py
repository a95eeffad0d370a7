"""What several processes do to the same case, crisis or report in the same moment: nothing is lost, nothing doubled."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Event
from time import monotonic
from typing import TypeVar

import pytest
from sqlalchemy import Engine, text
from sqlmodel import Session

from bot.migrating import upgrade
from domain.cases import CaseKind
from domain.crises import CrisisState
from domain.links import identify
from domain.ratings import Rating, VerdictState
from domain.safety import SafetyKind, SafetyState, SafetyTo, Said
from domain.units import Level
from scheduling.clarifications import look
from scheduling.crises import take_steps
from scheduling.safety import remind_readers
from storage import (
    case_merging,
    case_reporting,
    cases,
    crises,
    crisis_steps,
    people,
    report_marks,
    safety_reports,
    safety_steps,
    verdict_reports,
    verdicts,
)
from storage.case_reporting import Sighting
from storage.cases import Case
from storage.crises import Crisis
from storage.database import open_engine
from storage.safety_reports import SafetyReport
from storage.safety_steps import Told
from storage.units import Unit
from storage.verdicts import Verdict
from storage.writer import in_transaction

NOON = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
FIRST, SECOND = (f"https://www.instagram.com/reel/Cx1AbCdEf{end}/" for end in ("Gh", "Zz"))
T = TypeVar("T")


@pytest.fixture
def engine(fresh_url: str) -> Iterator[Engine]:
    engine = open_engine(fresh_url)
    upgrade(engine)
    with Session(engine) as session:
        session.add(Unit(name="PAC IPPNU Kedungwaru", level=Level.PAC, zone="Asia/Jakarta", created_at=NOON))
        for number in range(4):
            people.known(session, 7_700_000_000 + number, f"Kader {number}", NOON)
        session.commit()
    yield engine
    engine.dispose()


def meet(engine: Engine, first: Callable[[Session], object], then: Callable[[Session], T]) -> T:
    """`first` has done its work and not committed yet, when somebody else does `then`; where that has to wait, it does.
    On SQLite there is one hand that writes: the second begins afterwards."""
    if engine.dialect.name == "sqlite":
        in_transaction(engine, first)
        return in_transaction(engine, then)
    done, goes_on = Event(), Event()

    def one(session: Session) -> None:
        first(session)
        session.flush()
        done.set()
        goes_on.wait(timeout=30)

    with ThreadPoolExecutor(2) as threads:
        earlier = threads.submit(in_transaction, engine, one)
        done.wait(timeout=30)
        later = threads.submit(in_transaction, engine, then)
        _until_it_waits(engine, later.done)
        goes_on.set()
        earlier.result(timeout=30)
        return later.result(timeout=30)


def _until_it_waits(engine: Engine, is_done: Callable[[], bool]) -> None:
    """Until the second is through, or stands before a lock of the first."""
    waits = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
    end = monotonic() + 30
    with engine.connect() as connection:
        while not is_done() and monotonic() < end:
            if connection.execute(waits).scalar_one():
                return
            connection.rollback()


def write(engine: Engine, work: Callable[[Session], T]) -> T:
    return in_transaction(engine, work)


def seen(link: str, person_id: int) -> Sighting:
    return Sighting(1, CaseKind.HOAX, title="Reel", link=identify(link), person_id=person_id)


def reports(engine: Engine, link: str, person_id: int) -> int:
    return write(
        engine, lambda session: case_reporting.report(session, seen(link, person_id), NOON).case.id or 0
    )


def test_two_guests_in_one_moment_are_both_counted(engine: Engine) -> None:
    def report(session: Session) -> None:
        report_marks.add(session, 1, report_marks.GUESTS, NOON)

    meet(engine, report, report)
    meet(engine, report, report)
    assert write(engine, lambda session: report_marks.number(session, 1, report_marks.GUESTS, NOON)) == 4


def test_who_reports_while_two_cases_become_one_is_not_lost(engine: Engine) -> None:
    older, newer = reports(engine, FIRST, 1), reports(engine, SECOND, 2)

    def merge(session: Session) -> None:
        case, into = cases.kept_apart(session, newer), cases.kept_apart(session, older)
        assert case is not None and into is not None
        case_merging.merge(session, case, into, NOON)

    def report(session: Session) -> int | None:
        return case_reporting.report(session, seen(SECOND, 3), NOON).case.id

    assert meet(engine, merge, report) == older
    with Session(engine) as session:
        assert cases.reporters(session, older) == 3


def _verdict(session: Session, case_id: int) -> Verdict:
    row = Verdict(
        case_id=case_id, rating=Rating.HOAX, state=VerdictState.SIGNED, person_id=1, second_id=2, at=NOON
    )
    case = session.get_one(Case, case_id)
    case.clarified_at, row.due_at, row.signed_at = NOON, NOON, NOON
    return verdicts.add(session, row)


def test_who_reports_while_the_last_are_told_hears_it_too(engine: Engine) -> None:
    case_id = reports(engine, FIRST, 1)
    verdict_id = write(engine, lambda session: _verdict(session, case_id).id or 0)
    meet(
        engine,
        lambda session: look(session, NOON),
        lambda session: case_reporting.report(session, seen(FIRST, 2), NOON),
    )
    with Session(engine) as session:
        verdict = session.get_one(Verdict, verdict_id)
        assert verdict.due_at is not None
        assert [one.person_id for one in verdict_reports.to_tell(session, verdict, 5)] == [2]


def test_who_reports_before_the_last_are_told_does_not_stop_it(engine: Engine) -> None:
    case_id = reports(engine, FIRST, 1)
    verdict_id = write(engine, lambda session: _verdict(session, case_id).id or 0)
    meet(
        engine,
        lambda session: case_reporting.report(session, seen(FIRST, 2), NOON),
        lambda session: look(session, NOON),
    )
    with Session(engine) as session:
        verdict = session.get_one(Verdict, verdict_id)
        assert verdict.due_at is not None or not verdict_reports.to_tell(session, verdict, 5)


def _safety(session: Session) -> SafetyReport:
    told = Told(1, SafetyKind.BULLYING, SafetyTo.PEMBINA, "code", "Aku diejek.")
    report = safety_steps.make(session, told, NOON)
    her = session.get_one(people.Person, 1)
    safety_steps.give(session, report, [her], NOON)
    return report


def test_an_answer_in_the_moment_of_a_reminder_ends_the_reminding(engine: Engine) -> None:
    report_id = write(engine, lambda session: _safety(session).id or 0)
    later = NOON + DAY

    def answer(session: Session) -> None:
        report = safety_reports.kept_apart(session, report_id)
        assert report is not None
        safety_steps.answer(session, report, Said.THANKS, session.get_one(people.Person, 1), later)

    meet(engine, answer, lambda session: remind_readers(session, later))
    with Session(engine) as session:
        report = session.get_one(SafetyReport, report_id)
        assert report.state == SafetyState.ANSWERED and report.due_at is None


def _crisis(session: Session) -> Crisis:
    made = Crisis(
        unit_id=1, reason="rumor", hours=1, state=CrisisState.ASKED, owner_id=1, asked_by=1, asked_at=NOON
    )
    crises.add(session, made)
    crisis_steps.begin(session, made, 2, NOON)
    made.step, made.due_at = "end", made.ends_at
    return made


def test_a_crisis_that_is_made_longer_in_its_last_moment_goes_on(engine: Engine) -> None:
    crisis_id = write(engine, lambda session: _crisis(session).id or 0)
    later = NOON + HOUR

    def extend(session: Session) -> None:
        crisis = crises.kept_apart(session, crisis_id)
        assert crisis is not None
        crisis_steps.extend(session, crisis, 2, later)

    meet(engine, extend, lambda session: take_steps(session, later))
    with Session(engine) as session:
        crisis = session.get_one(Crisis, crisis_id)
        assert crisis.state == CrisisState.ON and crisis.ends_at == NOON + 3 * HOUR
