"""Makes one case of two: what belongs to the one goes on in the other, and nobody counts twice."""

from datetime import datetime

from sqlalchemy import update
from sqlmodel import Session, col

from domain.case_states import OPEN, CaseState
from domain.cases import MOST_NOTE, CaseKind, Likeness
from domain.contents import MOST_MEDIA
from domain.refusal import Refusal
from storage import case_links, case_steps, case_weighing, cases, rerating, sameness, verdict_reports
from storage.case_links import Address
from storage.cases import Case, CaseLikeness, CaseNumbers, CaseReport
from storage.remarks import Remark
from storage.verdicts import Clarification, Verdict

MOVED_WHOLE = (CaseNumbers, Verdict, Clarification, Remark)


def which(case: Case, other: Case) -> tuple[Case, Case]:
    """The one that ends and the one that goes on: the older, unless only that one is still open. Refuses two that are
    over."""
    older, newer = sorted((case, other), key=lambda one: (one.opened_at, one.id or 0))
    if newer.state in OPEN:
        return newer, older
    if older.state not in OPEN:
        raise Refusal("cases-over")
    return older, newer


def merge(session: Session, case: Case, into: Case, now: datetime) -> None:
    """`case` goes on in `into`, which takes its reports, files, numbers and what it is known by."""
    holder = case.holder_id if case.state == CaseState.HELD else None
    _move_reports(session, case, into)
    _move_files(session, case, into)
    for table in MOVED_WHOLE:
        moved = update(table).where(col(table.case_id) == case.id)
        session.execute(moved.values(case_id=into.id))
    _move_questions(session, case, into, now)
    case_steps.merge(session, case, into, now)
    _take_over(session, case, into)
    case_weighing.at_least(session, into, case.severity, now)
    case_weighing.by_members(session, into, now)
    if holder is not None and into.state == CaseState.NEW:
        case_steps.take(session, into, holder, now)
    cases.changed(session, into, now)
    rerating.after_merge(session, into, now)
    verdict_reports.tell_later(session, into, now)


def _take_over(session: Session, case: Case, into: Case) -> None:
    """What it is known by: its link leads to the other from now on."""
    address = Address(case.link_key, case.link, case.platform, case.is_opaque)
    case_links.know_by(session, into, address)
    into.title, into.text = into.title or case.title, into.text or case.text
    into.platform = into.platform or case.platform
    into.promotion_id = into.promotion_id or case.promotion_id
    into.suggestion_id = into.suggestion_id or case.suggestion_id
    into.clarified_at = into.clarified_at or case.clarified_at
    into.note = "\n".join(one for one in (into.note, case.note) if one)[:MOST_NOTE]
    if case.kind == CaseKind.HOAX:
        into.kind = CaseKind.HOAX
    session.flush()


def _move_reports(session: Session, case: Case, into: Case) -> None:
    """Who reported both has reported one thing."""
    for report in cases.reports(session, case.id or 0):
        its = cases.report_of(session, into.id or 0, report.person_id) if report.person_id else None
        if its is None:
            report.case_id = into.id or 0
        else:
            _fold(its, report)
            session.delete(report)
        session.flush()


def _fold(its: CaseReport, report: CaseReport) -> None:
    its.note = "\n".join(one for one in (its.note, report.note) if one)[:MOST_NOTE]
    its.chat_id, its.code = its.chat_id or report.chat_id, its.code or report.code
    its.verdict_id = its.verdict_id or report.verdict_id
    its.at = min(its.at, report.at)


def _move_files(session: Session, case: Case, into: Case) -> None:
    """Each file once, and no more than a case keeps."""
    there = {one.unique_id for one in cases.files(session, into.id or 0)}
    for file in cases.files(session, case.id or 0):
        if file.unique_id in there or len(there) >= MOST_MEDIA:
            session.delete(file)
        else:
            file.case_id = into.id or 0
            there.add(file.unique_id)
    session.flush()


def _move_questions(session: Session, case: Case, into: Case, now: datetime) -> None:
    """These two are one; what humas was asked or said about this one and a third holds for the other."""
    for row in sameness.likenesses(session, case.id or 0):
        third_id = row.other_id if row.case_id == case.id else row.case_id
        score, what = row.score, row.what
        session.delete(row)
        session.flush()
        third = cases.find(session, third_id)
        if third is not None and third_id != into.id and sameness.known(session, into, third) is None:
            _ask_anew(session, (into, third), score, what, now)
    pair = CaseLikeness(case_id=case.id or 0, other_id=into.id or 0, score=100, what=Likeness.MERGED, at=now)
    cases.keep(session, pair)


def _ask_anew(session: Session, pair: tuple[Case, Case], score: int, what: str, now: datetime) -> None:
    newer, older = sorted(pair, key=lambda one: (one.opened_at, one.id or 0), reverse=True)
    row = CaseLikeness(case_id=newer.id or 0, other_id=older.id or 0, score=score, what=what, at=now)
    cases.keep(session, row)
    cases.changed(session, newer, now)
