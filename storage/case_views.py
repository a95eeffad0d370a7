"""Gathers what the card of a case shows; what it costs does not grow with the reports."""

from datetime import datetime

from sqlmodel import Session, col, select

from domain.case_likeness import MOST_OFFERED
from domain.case_states import CaseState
from domain.case_views import CaseView, Permission
from domain.cases import UNDO_FOR, Likeness
from domain.suggestions import State
from storage import case_figures, case_reporters, cases, people, suggestions, units, verdicts
from storage.cases import Case, CaseLikeness

MOST_MAKERS = 3
WITHDRAWN = "withdrawn"


def of(session: Session, case: Case, now: datetime) -> CaseView:
    """A case as humas reads it now."""
    number = case.id or 0
    first = case_reporters.first(session, number)
    return CaseView(
        case=case,
        unit=units.get(session, case.unit_id).name,
        now=now,
        holder=_name(session, case.holder_id),
        reporters=case_reporters.of(session, number, [one.first_name for one in first]),
        told=case_reporters.newest(session, number),
        numbers=case_reporters.numbers(session, number),
        files=len(cases.files(session, number)),
        makers=[(one.id or 0, one.first_name) for one in first][:MOST_MAKERS],
        permission=permission(session, case),
        verdict=verdicts.of_case(session, number),
        figures=case_figures.of_case(session, case),
        alike=_alike(session, number),
        may_undo=may_undo(case, now),
    )


def may_undo(case: Case, now: datetime) -> bool:
    """Whether Bukan masalah can still be taken back."""
    return case.state == CaseState.DISMISSED and now < undo_until(case)


def undo_until(case: Case) -> datetime:
    """When a Bukan masalah is final (UTC)."""
    return case.changed_at + UNDO_FOR


def _name(session: Session, person_id: int | None) -> str | None:
    return people.get(session, person_id).first_name if person_id is not None else None


def _alike(session: Session, number: int) -> list[Case]:
    """The older cases of which humas is asked whether they are this one, the most similar first."""
    asked = select(Case).join(CaseLikeness, col(CaseLikeness.other_id) == col(Case.id))
    asked = asked.where(CaseLikeness.case_id == number, CaseLikeness.what == Likeness.ASKED)
    asked = asked.where(Case.state != CaseState.MERGED).order_by(col(CaseLikeness.score).desc())
    return list(session.exec(asked.limit(MOST_OFFERED)).all())


def permission(session: Session, case: Case) -> Permission | None:
    """What a maker among the members was asked, and what she said."""
    asked = suggestions.find(session, case.suggestion_id) if case.suggestion_id is not None else None
    if asked is None:
        return None
    is_over = asked.person_id is None or asked.state == State.WITHDRAWN
    name = _name(session, asked.person_id)
    return Permission(asked.person_id, name, WITHDRAWN if is_over else asked.allows)
