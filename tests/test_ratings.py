"""The states of a verdict, every one with every step; and what both databases answer about verdicts."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from bot.migrating import upgrade
from domain.cases import CaseKind
from domain.clarifying import MOST_SOURCES, more, must_be_whole
from domain.ratings import MOVES, Rating, VerdictState, VerdictStep, after
from domain.refusal import Refusal
from domain.units import Level, Zone
from storage import cases, people, verdict_reports, verdicts
from storage.cases import Case, CaseReport
from storage.database import open_engine
from storage.units import Unit
from storage.verdicts import Verdict
from storage.writer import in_transaction

NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)


@pytest.mark.parametrize(("state", "step"), list(product(VerdictState, VerdictStep)))
def test_every_step_from_every_state(state: VerdictState, step: VerdictStep) -> None:
    following = MOVES.get((state, step))
    if following is None:
        with pytest.raises(Refusal):
            after(state, step)
    else:
        assert after(state, step) is following


def test_only_a_proposal_is_signed() -> None:
    ways = [state for (state, _), following in MOVES.items() if following is VerdictState.SIGNED]
    assert ways == [VerdictState.PROPOSED]


def test_what_was_replaced_stays_so() -> None:
    assert not [step for state, step in MOVES if state is VerdictState.REPLACED]


@pytest.mark.parametrize("rating", list(Rating))
def test_what_is_said_for_certain_needs_a_source(rating: Rating) -> None:
    if rating is Rating.UNSURE:
        must_be_whole(rating, "Belum ada jawaban.", "")
        return
    with pytest.raises(Refusal):
        must_be_whole(rating, "Tidak benar.", "")
    must_be_whole(rating, "Tidak benar.", "https://bmkg.go.id/a")


def test_a_few_sources_are_enough() -> None:
    full = "\n".join(f"https://bmkg.go.id/{number}" for number in range(MOST_SOURCES))
    assert more(full, ("https://bmkg.go.id/0",)) == full
    with pytest.raises(Refusal):
        more(full, ("https://bmkg.go.id/other",))


@pytest.fixture
def engine(fresh_url: str) -> Iterator[Engine]:
    engine = open_engine(fresh_url)
    upgrade(engine)
    yield engine
    engine.dispose()


def test_who_has_still_to_hear_what(engine: Engine) -> None:
    """Each member once, nobody without a name; and after another verdict those who were told the first."""

    def story(session: Session) -> None:
        case, first = _looked_into(session, reporters=3)
        assert [one.person_id for one in verdict_reports.to_tell(session, first, 2)] == [1, 2]
        for report in verdict_reports.to_tell(session, first, 2):
            report.verdict_id = first.id
        session.flush()
        assert verdict_reports.tally(session, first) == (2, 3)
        assert verdicts.proposed_in(session, case.unit_id) == []
        second = verdicts.add(
            session, Verdict(case_id=case.id or 0, rating=Rating.TRUE, state="proposed", at=NOW)
        )
        assert verdicts.proposed_in(session, case.unit_id) == [second]
        verdicts.move(session, second, VerdictStep.SIGN, NOW)
        assert [one.person_id for one in verdict_reports.to_tell(session, second, 9)] == [3]
        verdicts.move(session, first, VerdictStep.REPLACE, NOW)
        verdict_reports.take_back(session, first, NOW)
        assert [one.person_id for one in verdict_reports.to_tell(session, second, 9)] == [1, 2, 3]

    in_transaction(engine, story)


def test_who_reports_later_is_told_in_a_while(engine: Engine) -> None:
    def story(session: Session) -> None:
        case, verdict = _looked_into(session, reporters=1)
        verdict_reports.tell_later(session, case, NOW)
        assert verdict.due_at is None
        case.clarified_at = NOW
        verdict_reports.tell_later(session, case, NOW)
        assert verdict.due_at is not None
        assert NOW < verdict.due_at <= NOW + timedelta(minutes=5)
        assert list(verdicts.due(session, verdict.due_at, 9)) == [verdict]

    in_transaction(engine, story)


def _looked_into(session: Session, reporters: int) -> tuple[Case, Verdict]:
    """A case with a signed verdict, so many members who reported it, and one whom nobody knows."""
    unit = Unit(name="PAC IPPNU Kedungwaru", level=Level.PAC, zone=Zone.WIB, created_at=NOW)
    session.add(unit)
    session.flush()
    case = cases.add(
        session, Case(unit_id=unit.id or 0, kind=CaseKind.HOAX, begun_at=NOW, opened_at=NOW, changed_at=NOW)
    )
    for number in range(1, reporters + 1):
        person = people.known(session, number, f"Siti {number}", NOW)
        cases.keep(session, CaseReport(case_id=case.id or 0, person_id=person.id, kind=CaseKind.HOAX, at=NOW))
    cases.keep(session, CaseReport(case_id=case.id or 0, kind=CaseKind.HOAX, at=NOW))
    signed = Verdict(
        case_id=case.id or 0, rating=Rating.HOAX, state=VerdictState.SIGNED, at=NOW, signed_at=NOW
    )
    return case, verdicts.add(session, signed)
