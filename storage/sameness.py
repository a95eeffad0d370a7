"""Finds the case that a report is about by what it looks like, and cases that look so alike that humas is asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, or_, select

from domain.case_likeness import MOST_OFFERED
from domain.case_states import OPEN, CaseState
from domain.cases import Likeness
from domain.sameness import Band, bands, judge, spelled
from storage import cases
from storage.case_marks import having, mark
from storage.cases import Case, CaseFile, CaseLikeness


def of_file(session: Session, unit_id: int, unique_id: str) -> Case | None:
    """The case of this unit to which this very file belongs (Bot API: unique_id stays the same over time)."""
    its = select(Case).join(CaseFile, col(CaseFile.case_id) == col(Case.id))
    its = its.where(CaseFile.unique_id == unique_id, Case.unit_id == unit_id, Case.state != CaseState.MERGED)
    return session.exec(its.order_by(col(Case.id))).first()


@dataclass(frozen=True, slots=True)
class Near:
    """A case that says something like it: how much alike (0 to 100), and what follows."""

    case: Case
    score: int
    band: Band


def near(session: Session, unit_id: int, text: str) -> list[Near]:
    """The cases of this unit that say something like this text, the most similar first, those that surely say the same
    before all others."""
    words = spelled(text)
    best: dict[int, Near] = {}
    for case in _sharing(session, unit_id, bands(words)):
        judged, stands = judge(words, spelled(case.text)), cases.standing(session, case)
        one, before = Near(stands, judged.score, judged.band), best.get(stands.id or 0)
        is_there = judged.band is not Band.APART and stands.state != CaseState.MERGED
        if is_there and (before is None or _rank(one) > _rank(before)):
            best[stands.id or 0] = one
    return sorted(best.values(), key=_rank, reverse=True)


def _rank(near: Near) -> tuple[bool, int]:
    return near.band is Band.SAME, near.score


def enter(session: Session, case: Case, alike: Sequence[Near], now: datetime) -> None:
    """Let a case be found by its words; humas is asked about those that look like it."""
    mark(session, case, bands(spelled(case.text)))
    offer(session, case, [(one.case, one.score) for one in alike if one.case.id != case.id], now)


def offer(session: Session, case: Case, found: Sequence[tuple[Case, int]], now: datetime) -> bool:
    """Ask humas once about each of the most similar ones; returns whether there was any to ask about."""
    asked = [(one, score) for one, score in found if not known(session, case, one)][:MOST_OFFERED]
    for one, score in asked:
        newer, older = sorted((case, one), key=_age, reverse=True)
        row = CaseLikeness(
            case_id=newer.id or 0, other_id=older.id or 0, score=score, what=Likeness.ASKED, at=now
        )
        cases.keep(session, row)
        cases.changed(session, newer, now)
    return bool(asked)


def _age(case: Case) -> tuple[datetime, int]:
    return case.opened_at, case.id or 0


def known(session: Session, case: Case, other: Case) -> CaseLikeness | None:
    """What was asked or said about these two."""
    one, two = case.id or 0, other.id or 0
    return session.get(CaseLikeness, (one, two)) or session.get(CaseLikeness, (two, one))


def likenesses(session: Session, case_id: int) -> Sequence[CaseLikeness]:
    """All that was asked or said about a case and others."""
    either = or_(col(CaseLikeness.case_id) == case_id, col(CaseLikeness.other_id) == case_id)
    return session.exec(select(CaseLikeness).where(either)).all()


def others(session: Session, case: Case, start: int, limit: int) -> Sequence[Case]:
    """The other open cases of its unit, newest first, from this place on."""
    its = select(Case).where(Case.unit_id == case.unit_id, col(Case.state).in_(OPEN), Case.id != case.id)
    its = its.order_by(col(Case.opened_at).desc(), col(Case.id).desc())
    return session.exec(its.offset(start).limit(limit)).all()


def _sharing(session: Session, unit_id: int, marks: Sequence[str]) -> Sequence[Case]:
    ids = having(session, unit_id, marks)
    return session.exec(select(Case).where(col(Case.id).in_(ids))).all() if ids else []
