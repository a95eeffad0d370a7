"""Forgets cases a year after they were opened, and what shows how they looked after 90 days."""

from datetime import datetime

from sqlalchemy import SelectBase, delete, update
from sqlmodel import Session, col, select

from domain.cases import LIFE, SNAPSHOT_LIFE
from storage.cases import Case, CaseBand, CaseFile, CaseNumbers
from storage.dropping import drop, loosen, pointers
from storage.remarks import Remark
from storage.report_marks import DaySalt, ReportMark
from storage.safety_reports import SafetyReport


def forget(session: Session, now: datetime) -> None:
    """Everything of cases, remarks and safety reports whose time is over at `now`."""
    for table in (CaseFile, CaseNumbers):
        session.execute(delete(table).where(col(table.at) < now - SNAPSHOT_LIFE))
    faded = select(Case.id).where(col(Case.opened_at) < now - SNAPSHOT_LIFE)
    session.execute(delete(CaseBand).where(col(CaseBand.case_id).in_(faded)))
    session.execute(delete(DaySalt).where(col(DaySalt.day) < now.date()))
    session.execute(delete(ReportMark).where(col(ReportMark.day) < now.date()))
    old = select(Case.id).where(col(Case.opened_at) < now - LIFE)
    session.execute(update(Case).where(col(Case.merged_into).in_(old)).values(merged_into=None))
    session.execute(update(Case).where(col(Case.storm_id).in_(old)).values(storm_id=None))
    for name, its in (("cases", old), ("safety_reports", _old_reports(now))):
        for column in pointers(name):
            if column.nullable:
                loosen(session, column, its)
            else:
                drop(session, column, its)
    session.execute(delete(Case).where(col(Case.opened_at) < now - LIFE))
    session.execute(delete(SafetyReport).where(col(SafetyReport.at) < now - LIFE))
    session.execute(delete(Remark).where(col(Remark.at) < now - LIFE))
    session.expire_all()


def _old_reports(now: datetime) -> SelectBase:
    return select(SafetyReport.id).where(col(SafetyReport.at) < now - LIFE)
