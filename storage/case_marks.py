"""Marks by which cases of a unit are found: of their words, of a picture, or of one more link."""

from collections.abc import Iterable, Sequence

from sqlalchemy import insert
from sqlmodel import Session, col, func, select

from domain.case_likeness import MOST_COMPARED
from storage.cases import Case, CaseBand


def mark(session: Session, case: Case, marks: Iterable[str]) -> None:
    """Let a case be found by these marks."""
    there = set(session.exec(select(CaseBand.band).where(CaseBand.case_id == case.id)).all())
    rows = [{"case_id": case.id, "unit_id": case.unit_id, "band": one} for one in marks if one not in there]
    if rows:
        session.execute(insert(CaseBand), rows)


def is_marked(session: Session, case: Case, marks: Sequence[str]) -> bool:
    """Whether a case is found by any of these marks."""
    its = select(CaseBand.id).where(CaseBand.unit_id == case.unit_id, CaseBand.case_id == case.id)
    return session.exec(its.where(col(CaseBand.band).in_(marks)).limit(1)).first() is not None


def having(session: Session, unit_id: int, marks: Sequence[str]) -> Sequence[int]:
    """The cases of a unit with some of these marks, those with the most of them first; also merged ones."""
    its = select(CaseBand.case_id).where(CaseBand.unit_id == unit_id, col(CaseBand.band).in_(marks))
    its = its.group_by(col(CaseBand.case_id)).order_by(func.count().desc(), col(CaseBand.case_id))
    return session.exec(its.limit(MOST_COMPARED)).all() if marks else []
