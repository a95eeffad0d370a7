"""Pages of cases for an export: what was reported and how fast it was answered, never by whom it was reported."""

from sqlalchemy import func
from sqlalchemy import select as ask
from sqlmodel import Session, col

from domain.case_states import CaseState
from storage.cases import Case, CaseReport
from storage.export_pages import Key, Page, Raw, Wanted, page

IN_ORDER = (CaseState.NEW, CaseState.HELD, CaseState.WATCHED, CaseState.DONE, CaseState.DISMISSED)
"""What is open stands first. What went into another case is not told apart."""


def cases(session: Session, wanted: Wanted, after: Key | None, limit: int) -> Page:
    """What was opened in these days, state by state: so the index finds it however much there was before."""
    place, *behind = after or (0,)
    its = ask(col(Case.opened_at), col(Case.id), Case).where(col(Case.unit_id) == wanted.unit_id)
    its = its.where(col(Case.state) == IN_ORDER[place])
    its = its.where(col(Case.opened_at) >= wanted.since, col(Case.opened_at) < wanted.until)
    found = page(session, its, (Case.opened_at, Case.id), tuple(behind) or None, limit)
    here = [one for (one,) in found.rows]
    reports = _reports(session, [one.id or 0 for one in here])
    if found.after is not None:
        following: Key | None = (place, *found.after)
    else:
        following = (place + 1,) if place + 1 < len(IN_ORDER) else None
    return Page([_row(one, reports) for one in here], following)


def _row(case: Case, reports: dict[int, Raw]) -> Raw:
    """Times are counted from the first report, as in storage.case_figures."""
    count, first = reports.get(case.id or 0, (0, case.opened_at))
    lasted = [at - first if at is not None else None for at in (case.taken_at, case.clarified_at)]
    what = (case.id, first, case.opened_at, case.kind, case.severity, case.state, case.title)
    where = (case.platform, case.link, count, case.holder_id)
    return (*what, *where, case.taken_at, case.clarified_at, *lasted)


def _reports(session: Session, ids: list[int]) -> dict[int, Raw]:
    """How often each was reported, and when first."""
    its = ask(col(CaseReport.case_id), func.count(), func.min(CaseReport.at))
    its = its.where(col(CaseReport.case_id).in_(ids)).group_by(col(CaseReport.case_id))
    return {case_id: (count, first) for case_id, count, first in session.execute(its)}
